from PySide6.QtCore import Qt

from reader.gui.keyboard.palette import Palette
from reader.settings import Settings
from tests.gui.windows import OpenWindow, press


def test_keys_of_the_settings_hold_from_the_start_and_are_remembered(window: OpenWindow) -> None:
    settings = Settings(theme="light", shortcuts="next-theme\tCtrl+Alt+N", recent_commands="about copy")
    shown = window(settings=settings)
    press(shown, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    assert shown.appearance.choice == "sepia"
    press(shown, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    assert shown.appearance.choice == "sepia"
    assert (shown.settings().shortcuts, shown.settings().recent_commands) == (settings.shortcuts, "about copy")


def test_keys_chosen_later_hold_at_once_and_are_told(window: OpenWindow) -> None:
    shown = window()
    told: list[None] = []
    shown.key_desk.changed.connect(lambda: told.append(None))
    shown.key_desk.choose({"next-theme": ("Ctrl+Alt+N",)})
    assert told == [None]
    press(shown, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    assert shown.appearance.choice == "sepia"
    shown.key_desk.choose({})
    assert shown.settings().shortcuts == ""
    press(shown, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    assert shown.appearance.choice == "dark"


def test_the_open_palette_takes_the_colours_of_another_theme(window: OpenWindow) -> None:
    shown = window()
    shown.commands["theme-light"].trigger()
    shown.key_desk.open_palette()
    shown.commands["theme-dark"].trigger()
    palette = shown.findChild(Palette)
    assert palette is not None
    assert palette.isVisible()
    chosen = palette.rows.visualItemRect(palette.rows.currentItem())
    painted = palette.rows.viewport().grab(chosen).toImage().pixelColor(2, 2)
    assert painted.name() == shown.appearance.theme.selected.name()
