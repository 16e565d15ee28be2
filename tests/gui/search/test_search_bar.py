import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu, QToolButton
from pytestqt.qtbot import QtBot

from reader.gui.search.search_bar import SearchBar
from reader.gui.theme import load_theme
from tests.gui.windows import TypeText, click, press


@pytest.fixture
def bar(qtbot: QtBot) -> SearchBar:
    bar = SearchBar()
    qtbot.addWidget(bar)
    bar.lay_out([QAction("left", bar)], [QAction("step", bar)], [QAction("right", bar)], QMenu(bar))
    bar.apply(load_theme("light"))
    bar.resize(900, 50)
    bar.show()
    return bar


def test_every_letter_is_searched_also_the_kazakh_ones(bar: SearchBar, type_text: TypeText) -> None:
    told: list[str] = []
    bar.searched.connect(told.append)
    type_text(bar.box, "әғқ ңөұүһі")
    assert told[-1] == "әғқ ңөұүһі"
    assert len(told) == 10


@pytest.mark.parametrize(
    ("key", "modifiers", "signal"),
    [
        (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "next_wanted"),
        (Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier, "next_wanted"),
        (Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier, "previous_wanted"),
        (Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier, "list_wanted"),
    ],
)
def test_enter_and_down_say_what_is_wanted(
    bar: SearchBar, qtbot: QtBot, key: Qt.Key, modifiers: Qt.KeyboardModifier, signal: str
) -> None:
    with qtbot.waitSignal(getattr(bar, signal)):
        press(bar.box, key, modifiers)


def test_the_cross_stands_there_only_when_there_is_something_to_clear(bar: SearchBar) -> None:
    [cross] = [action for action in bar.box.actions() if action.text() == "Clear the search"]
    assert not cross.isVisible()
    bar.box.setText("минерал")
    assert cross.isVisible()
    cross.trigger()
    assert bar.box.text() == ""
    assert not cross.isVisible()


def test_the_place_is_said_only_where_there_are_matches(bar: SearchBar) -> None:
    bar.set_place(2, 1234)
    assert bar._place.text() == "2 of 1,234"
    bar.set_place(0, 0)
    assert bar._place.text() == ""


def test_the_part_of_the_library_is_named_and_can_be_left(bar: SearchBar, qtbot: QtBot) -> None:
    chip = bar.findChild(QToolButton, "scope")
    assert isinstance(chip, QToolButton)
    bar.set_scope("a & b {name}")
    assert chip.isVisible()
    assert chip.text() == "Only in a && b {name}"
    with qtbot.waitSignal(bar.scope_cleared):
        click(chip)
    bar.set_scope("")
    assert not chip.isVisible()


def test_taking_the_keyboard_offers_the_old_text_for_replacement(bar: SearchBar, qtbot: QtBot) -> None:
    bar.box.setText("минерал")
    bar.activateWindow()
    qtbot.waitExposed(bar)
    bar.take_focus()
    assert QApplication.focusWidget() is bar.box
    assert bar.box.selectedText() == "минерал"


def test_a_drop_is_left_to_the_window(bar: SearchBar) -> None:
    assert not bar.box.acceptDrops()


def test_the_box_takes_no_more_than_a_long_sentence_and_a_long_part_is_elided(bar: SearchBar) -> None:
    bar.box.setText("сөз " * 9_000)
    assert len(bar.box.text()) == 500
    bar.set_scope("ұзақ" * 50)
    scope = bar.findChild(QToolButton, "scope")
    assert isinstance(scope, QToolButton)
    assert len(scope.text()) < 40
    assert "ұзақ" * 50 in scope.toolTip()


def test_the_question_mark_behind_the_letters_asks_how_to_search(bar: SearchBar, qtbot: QtBot) -> None:
    button = bar.findChild(QToolButton, "searchHelp")
    assert isinstance(button, QToolButton)
    letters = bar.findChildren(QToolButton, "letter")
    assert all(letter.mapTo(bar, letter.rect().center()).x() < button.x() for letter in letters)
    assert button.accessibleName() == button.toolTip() == "How to search"
    assert not button.icon().isNull()
    with qtbot.waitSignal(bar.help_wanted):
        click(button)


def test_the_letters_give_way_to_the_box_and_come_back(bar: SearchBar, qtbot: QtBot) -> None:
    letters = bar.findChildren(QToolButton, "letter")
    for _ in range(2):
        bar.resize(900, 50)
        assert all(letter.isVisible() and letter.width() >= letter.sizeHint().width() for letter in letters)
        bar.resize(bar.minimumSizeHint().width() + 40, 50)
        qtbot.waitUntil(lambda: not letters[0].isVisible())
        assert bar.box.width() >= 160
