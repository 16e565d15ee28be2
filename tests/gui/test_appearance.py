import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QProgressBar
from pytestqt.qtbot import QtBot

from reader.gui.access.wishes import Stillness, moves
from reader.gui.appearance import Appearance
from reader.gui.theme import THEME_NAMES, load_theme
from reader.settings import LARGEST_TEXT_PT, SMALLEST_TEXT_PT, Settings


@pytest.mark.parametrize("name", THEME_NAMES)
def test_a_theme_dresses_the_whole_program(app: QApplication, qtbot: QtBot, name: str) -> None:
    look = Appearance(Settings(theme="light"))
    with qtbot.waitSignal(look.changed):
        look.choose(name)
    theme = load_theme(name)
    assert look.theme == theme
    assert app.palette().color(QPalette.ColorRole.Window) == theme.window
    assert app.palette().color(QPalette.ColorRole.Text) == theme.text
    assert theme.accent.name() in app.styleSheet()


def test_the_next_theme_goes_round() -> None:
    look = Appearance(Settings(theme="light"))
    seen = []
    for _ in range(6):
        look.next_theme()
        seen.append(look.choice)
    assert seen == ["sepia", "dark", "contrast", "contrast-dark", "light", "sepia"]


def test_text_grows_and_shrinks_within_bounds_and_comes_back() -> None:
    look = Appearance(Settings(theme="light"))
    normal = look.font().pointSizeF()
    look.zoom(1)
    assert look.text_pt == pytest.approx(14.3)
    assert look.font().pointSizeF() == pytest.approx(normal * 1.1)
    look.zoom(100)
    assert look.text_pt == LARGEST_TEXT_PT
    look.zoom(-200)
    assert look.text_pt == SMALLEST_TEXT_PT
    look.zoom_to_normal()
    assert look.text_pt == 13
    assert look.font().pointSizeF() == normal


def test_the_text_size_of_the_settings_is_taken() -> None:
    assert Appearance(Settings(text_pt=26)).font().pointSizeF() == 20


def test_nothing_moves_for_who_wants_it_so_and_moves_again(app: QApplication, qtbot: QtBot) -> None:
    bar = QProgressBar()
    qtbot.addWidget(bar)
    before = app.cursorFlashTime()
    look = Appearance(Settings(theme="light", less_motion=True))
    look.apply()
    assert look.still
    assert not moves(bar)
    assert app.cursorFlashTime() == 0
    assert not app.isEffectEnabled(Qt.UIEffect.UI_FadeMenu)
    assert look.remembered()["less_motion"] is True
    look.move_less(False)
    assert moves(bar)
    assert app.cursorFlashTime() == before


def test_the_desktop_can_want_it_too(app: QApplication, qtbot: QtBot) -> None:
    look = Appearance(Settings(theme="light"))
    stillness = look.findChild(Stillness)
    assert stillness is not None
    stillness.wanted.emit()
    assert look.still
    assert look.remembered()["less_motion"] is False
    look.move_less(False)
    assert look.still
    Appearance(Settings(theme="light")).apply()
