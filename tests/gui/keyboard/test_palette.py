from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget
from pytestqt.qtbot import QtBot

from reader.gui.keyboard.palette import Palette
from reader.gui.main_window import MainWindow
from reader.settings import Settings
from tests.gui.windows import OpenWindow, TypeText, click, interview, press, search, settle, write_texts

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def shown(window: OpenWindow, tmp_path: Path) -> MainWindow:
    return window(write_texts(tmp_path / "texts", {"1.txt": interview("Әңгіме", 2)}))


def opened(window: MainWindow) -> Palette:
    press(window, Qt.Key.Key_P, CTRL_SHIFT)
    [palette] = window.findChildren(Palette)
    assert palette.isVisible()
    return palette


def ids(palette: Palette) -> list[str]:
    return [one.row.id for one in palette.offered()]


def test_it_lists_every_command_with_menu_keys_and_state(shown: MainWindow) -> None:
    palette = opened(shown)
    offered = {one.row.id: one for one in palette.offered()}
    assert set(offered) == {row.id for row in shown.commands.rows()} - {"palette"}
    assert (offered["find"].row.menu, offered["find"].keys) == ("Go", "Ctrl+K")
    assert offered["show-list"].checked
    assert offered["theme-light"].checked
    assert not offered["theme-dark"].checked
    assert palette.rows.item(ids(palette).index("theme-light")).data(Qt.ItemDataRole.AccessibleTextRole) == (
        "Light, View, on"
    )


def test_typing_finds_and_enter_runs_where_the_keyboard_was(shown: MainWindow, type_text: TypeText) -> None:
    shown.reading.setFocus()
    before = shown.focusWidget()
    palette = opened(shown)
    assert palette.box.hasFocus()
    type_text(palette.box, "dark")
    assert ids(palette)[0] == "theme-dark"
    press(palette.box, Qt.Key.Key_Return)
    assert shown.appearance.choice == "dark"
    assert not palette.isVisible()
    assert shown.focusWidget() is before


def test_kazakh_letters_find_a_command_of_an_english_window(shown: MainWindow, type_text: TypeText) -> None:
    palette = opened(shown)
    type_text(palette.box, "күңгірт")
    assert ids(palette)[0] == "theme-dark"
    palette.box.clear()
    type_text(palette.box, "вфкл")  # dark, the layout forgotten
    assert ids(palette)[0] == "theme-dark"


def test_esc_closes_and_clears_nothing(shown: MainWindow, qtbot: QtBot) -> None:
    search(qtbot, shown, "жауап")
    shown.search_bar.box.setFocus()
    palette = opened(shown)
    press(palette.box, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert shown.search_bar.box.hasFocus()
    assert shown.search_bar.box.text() == "жауап"
    press(shown, Qt.Key.Key_P, CTRL_SHIFT)
    press(palette.box, Qt.Key.Key_P, CTRL_SHIFT)
    assert not palette.isVisible()


def test_recent_commands_stand_first_and_are_remembered(
    shown: MainWindow, window: OpenWindow, type_text: TypeText
) -> None:
    for typed in ("sepia", "light"):
        palette = opened(shown)
        type_text(palette.box, typed)
        press(palette.box, Qt.Key.Key_Return)
    palette = opened(shown)
    assert ids(palette)[:3] == ["theme-light", "theme-sepia", "open-folder"]
    assert [one.after_recent for one in palette.offered()[:4]] == [False, False, True, False]
    settings = shown.settings()
    assert settings.recent_commands == "theme-light theme-sepia"
    assert ids(opened(window(settings=settings)))[:2] == ["theme-light", "theme-sepia"]
    unknown = window(settings=Settings(theme="light", recent_commands="fly about"))
    assert ids(opened(unknown))[0] == "about"


def test_a_command_that_cannot_be_run_is_grey_and_does_nothing(shown: MainWindow, type_text: TypeText) -> None:
    assert not shown.commands["vanished"].isEnabled()
    palette = opened(shown)
    type_text(palette.box, "files that are gone")
    [offered] = palette.offered()
    assert not offered.enabled
    assert palette.rows.currentItem() is None
    press(palette.box, Qt.Key.Key_Down)
    press(palette.box, Qt.Key.Key_Return)
    assert palette.isVisible()
    click(palette.rows.viewport(), palette.rows.visualItemRect(palette.rows.item(0)).center())
    assert palette.isVisible()


def test_the_arrow_keys_go_round_and_a_click_runs(shown: MainWindow) -> None:
    palette = opened(shown)
    rows: QListWidget = palette.rows
    assert rows.currentRow() == 0
    press(palette.box, Qt.Key.Key_Up)
    assert rows.currentRow() == rows.count() - 1
    press(palette.box, Qt.Key.Key_Down)
    press(palette.box, Qt.Key.Key_PageDown)
    assert rows.currentRow() > 5
    palette.box.setText("sepia")
    click(rows.viewport(), rows.visualItemRect(rows.item(0)).center())
    assert shown.appearance.choice == "sepia"


def test_what_means_nothing_says_so(shown: MainWindow) -> None:
    palette = opened(shown)
    palette.box.setText("ыыыы")
    assert ids(palette) == []
    press(palette.box, Qt.Key.Key_Return)
    assert palette.isVisible()


def test_it_closes_when_the_keyboard_goes_elsewhere_and_keeps_to_the_middle(shown: MainWindow, qtbot: QtBot) -> None:
    palette = opened(shown)
    shown.resize(700, 500)
    assert abs(palette.geometry().center().x() - shown.rect().center().x()) <= 1
    assert shown.rect().contains(palette.geometry())
    press(palette.box, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert shown.search_bar.box.hasFocus()
    assert not palette.isVisible()
    settle(qtbot, shown)
