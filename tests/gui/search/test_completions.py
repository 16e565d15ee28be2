from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListWidget, QMainWindow, QMenu, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from reader.gui.search.completions import Completions
from reader.gui.search.search_bar import SearchBar
from reader.gui.theme import load_theme
from tests.gui.windows import NO_KEY, TypeText, click, press

WORDS = (("минералдар", 143), ("минералогия", 12), ("министр", 1_038))
EARLIER = ("минерал OR металл", "date:2025 мин")


class Shown:
    """A window with the search bar, a button below it, and the completions that answer at once."""

    def __init__(self, qtbot: QtBot) -> None:
        self.window = QMainWindow()
        qtbot.addWidget(self.window)
        content = QWidget()
        self.window.setCentralWidget(content)
        self.bar = SearchBar(content)
        self.bar.lay_out([QAction("left", self.bar)], [], [], QMenu(self.bar))
        self.bar.apply(load_theme("light"))
        self.bar.setGeometry(0, 0, 900, 50)
        self.button = QPushButton("below", content)
        self.button.setGeometry(10, 350, 100, 30)
        self.window.resize(900, 400)
        self.pressed: list[str] = []
        for name, keys in (("clear", "Esc"), ("next-question", "Alt+Down"), ("next-document", "Shift+Down")):
            action = QAction(name, self.window)
            action.setShortcut(QKeySequence(keys))
            action.triggered.connect(lambda _checked, said=name: self.pressed.append(said))
            self.window.addAction(action)
        self.bar.next_wanted.connect(lambda: self.pressed.append("next match"))
        self.bar.list_wanted.connect(lambda: self.pressed.append("list"))
        self.box = self.bar.box
        self.completions = Completions(self.box, load_theme("light"))
        self.asked: list[tuple[str, str]] = []
        self.completions.wanted.connect(lambda begin, text: self.asked.append((begin, text)))
        self.words: tuple[tuple[str, int], ...] = WORDS
        self.earlier: tuple[str, ...] = EARLIER
        self.completions.wanted.connect(
            lambda begin, _text: self.completions.show_offers(begin, self.words if begin else (), self.earlier)
        )
        self.window.show()
        self.window.activateWindow()
        qtbot.waitExposed(self.window)
        self.box.setFocus()

    @property
    def open(self) -> bool:
        return self.completions.shown

    @property
    def rows(self) -> QListWidget:
        found = self.window.findChild(QListWidget, "completionRows")
        assert isinstance(found, QListWidget)
        return found

    def texts(self) -> list[str]:
        return [self.rows.item(row).text() for row in range(self.rows.count())] if self.open else []

    def chosen(self) -> str:
        item = self.rows.currentItem()
        return item.text() if item else ""


@pytest.fixture
def shown(qtbot: QtBot) -> Iterator[Shown]:
    shown = Shown(qtbot)
    yield shown
    shown.window.close()


@pytest.fixture
def typed(shown: Shown, qtbot: QtBot, type_text: TypeText) -> Shown:
    """Return the window with an open list for мин, behind another word."""
    type_text(shown.box, "сирек мин")
    qtbot.waitUntil(lambda: shown.open, timeout=20_000)
    return shown


def test_words_and_then_earlier_searches_are_offered_when_typing_rests(typed: Shown) -> None:
    assert typed.asked == [("мин", "сирек мин")]
    assert typed.texts() == [*(word for word, _ in WORDS), *EARLIER]
    assert typed.chosen() == ""
    role = int(Qt.ItemDataRole.AccessibleTextRole)
    assert typed.rows.item(2).data(role) == "министр, 1,038 documents"
    assert typed.rows.item(3).data(role) == "Earlier: минерал OR металл"
    assert QApplication.focusWidget() is typed.box


def test_the_list_stands_under_the_box_and_inside_the_window(typed: Shown) -> None:
    popup = typed.rows.parentWidget()
    assert popup is not None
    below = typed.box.mapTo(typed.window, QPoint(0, typed.box.height()))
    assert (popup.x(), popup.width()) == (below.x(), typed.box.width())
    assert below.y() <= popup.y() <= below.y() + 4
    assert typed.window.rect().contains(popup.geometry())
    assert typed.rows.verticalScrollBar().maximum() == 0


def test_in_a_narrow_window_the_list_is_wider_than_the_box(shown: Shown, qtbot: QtBot, type_text: TypeText) -> None:
    shown.bar.setGeometry(0, 0, 420, 50)
    shown.window.resize(420, 400)
    type_text(shown.box, "мин")
    qtbot.waitUntil(lambda: shown.open)
    popup = shown.rows.parentWidget()
    assert popup is not None
    assert popup.width() >= 320 > shown.box.width()
    assert shown.window.rect().contains(popup.geometry())


def test_at_most_five_words_and_three_searches_are_offered_and_nothing_that_is_typed_already(
    shown: Shown, qtbot: QtBot, type_text: TypeText
) -> None:
    shown.words = (("Мин", 0), *((f"мин{letter}", 1) for letter in "абвгдежз"))
    shown.earlier = ("мин", *(f"мин {number}" for number in range(9)))
    type_text(shown.box, "мин")
    qtbot.waitUntil(lambda: shown.open)
    assert shown.texts() == [*(f"мин{letter}" for letter in "абвгд"), *(f"мин {number}" for number in range(3))]


@pytest.mark.parametrize("text", ["м", "мин ", "уран OR", "/мин", "12", "date:2025", "-", '"'])
def test_nothing_is_asked_for_a_finished_word_or_no_word(
    shown: Shown, qtbot: QtBot, type_text: TypeText, text: str
) -> None:
    type_text(shown.box, text)
    QTest.qWait(200)
    assert shown.asked == []
    assert not shown.open


def test_a_space_closes_the_list_at_once(typed: Shown, type_text: TypeText) -> None:
    type_text(typed.box, " ")
    assert not typed.open


def test_the_list_stays_while_typing_goes_on_and_is_then_renewed(
    typed: Shown, qtbot: QtBot, type_text: TypeText
) -> None:
    press(typed.box, Qt.Key.Key_Down)
    typed.words = WORDS[:2]
    type_text(typed.box, "е")
    assert typed.open
    assert typed.chosen() == ""
    qtbot.waitUntil(lambda: typed.texts() == ["минералдар", "минералогия", *EARLIER])
    assert typed.asked[-1] == ("мине", "сирек мине")


def test_an_answer_that_comes_too_late_is_not_shown(shown: Shown, qtbot: QtBot, type_text: TypeText) -> None:
    shown.words, shown.earlier = (), ()
    type_text(shown.box, "мин")
    qtbot.waitUntil(lambda: shown.asked == [("мин", "мин")])
    type_text(shown.box, "е")
    shown.completions.show_offers("мин", WORDS, ())
    assert not shown.open
    shown.completions.close()
    shown.completions.show_offers("мине", WORDS, ())
    assert not shown.open


def test_the_list_closes_where_there_is_nothing_more_to_offer(typed: Shown, qtbot: QtBot, type_text: TypeText) -> None:
    typed.words, typed.earlier = (), ()
    type_text(typed.box, "ы")
    qtbot.waitUntil(lambda: not typed.open)


def test_the_arrow_keys_choose_and_come_back_to_the_box(typed: Shown) -> None:
    seen = []
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Down):
        press(typed.box, key)
        seen.append(typed.chosen())
    assert seen == ["минералдар", "минералогия", "минералдар", "", EARLIER[-1], ""]
    assert typed.pressed == []


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab])
def test_the_chosen_word_takes_the_place_of_the_typed_one_only(typed: Shown, key: Qt.Key) -> None:
    typed.box.setCursorPosition(9)
    press(typed.box, Qt.Key.Key_Down)
    press(typed.box, key, Qt.KeyboardModifier.KeypadModifier if key == Qt.Key.Key_Enter else NO_KEY)
    assert typed.box.text() == "сирек минералдар"
    assert typed.box.cursorPosition() == len("сирек минералдар")
    assert not typed.open
    assert typed.pressed == []
    assert QApplication.focusWidget() is typed.box
    QTest.qWait(200)
    assert not typed.open
    typed.box.undo()
    assert "минералдар" not in typed.box.text()


def test_a_word_inside_a_query_with_wide_characters_is_replaced_in_its_place(
    shown: Shown, qtbot: QtBot, type_text: TypeText
) -> None:
    shown.box.setText("😀 title:ми -қор")
    shown.box.setCursorPosition(len("title:ми") + 3)  # 😀 is two for Qt
    type_text(shown.box, "н")
    qtbot.waitUntil(lambda: shown.open)
    press(shown.box, Qt.Key.Key_Down)
    press(shown.box, Qt.Key.Key_Return)
    assert shown.box.text() == "😀 title:минералдар -қор"


def test_an_earlier_search_takes_the_place_of_the_whole_text(typed: Shown) -> None:
    press(typed.box, Qt.Key.Key_Up)
    press(typed.box, Qt.Key.Key_Return)
    assert typed.box.text() == EARLIER[-1]


def test_enter_without_a_choice_goes_to_the_next_match_and_tab_goes_on(typed: Shown, type_text: TypeText) -> None:
    press(typed.box, Qt.Key.Key_Return)
    assert typed.pressed == ["next match"]
    assert typed.box.text() == "сирек мин"
    assert not typed.open
    press(typed.box, Qt.Key.Key_Down)
    assert typed.pressed == ["next match", "list"]


def test_tab_without_a_choice_leaves_the_box(typed: Shown) -> None:
    press(typed.box, Qt.Key.Key_Tab)
    assert not typed.open
    assert QApplication.focusWidget() is not typed.box
    assert typed.box.text() == "сирек мин"


def test_escape_closes_just_the_list(typed: Shown) -> None:
    press(typed.box, Qt.Key.Key_Escape)
    assert not typed.open
    assert typed.pressed == []
    assert typed.box.text() == "сирек мин"
    press(typed.box, Qt.Key.Key_Escape)
    assert typed.pressed == ["clear"]


def test_other_shortcuts_and_keys_do_what_they_do_without_the_list(typed: Shown, type_text: TypeText) -> None:
    press(typed.box, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    press(typed.box, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert typed.pressed == ["next-document", "next-question"]
    press(typed.box, Qt.Key.Key_Backspace)
    assert typed.box.text() == "сирек ми"
    press(typed.box, Qt.Key.Key_Left)
    assert not typed.open
    assert typed.box.cursorPosition() == len("сирек м")


def test_the_mouse_takes_a_row_and_the_keyboard_stays_in_the_box(typed: Shown) -> None:
    click(typed.rows.viewport(), typed.rows.visualItemRect(typed.rows.item(1)).center())
    assert typed.box.text() == "сирек минералогия"
    assert not typed.open
    assert QApplication.focusWidget() is typed.box


def test_a_mouse_that_only_rests_on_a_row_chooses_nothing(typed: Shown) -> None:
    QTest.mouseMove(typed.rows.viewport(), typed.rows.visualItemRect(typed.rows.item(1)).center())
    assert typed.chosen() == ""


@pytest.mark.parametrize("away", ["focus", "text", "click", "resize", "clear"])
def test_the_list_closes_when_the_user_turns_to_something_else(typed: Shown, qtbot: QtBot, away: str) -> None:
    match away:
        case "focus":
            typed.button.setFocus()
        case "text":
            typed.box.setText("уран")
        case "click":
            click(typed.box)
        case "resize":
            typed.window.resize(700, 300)
        case "clear":
            typed.box.clear()
    qtbot.waitUntil(lambda: not typed.open)
    QTest.qWait(200)
    assert not typed.open


def test_a_text_that_the_window_puts_into_the_box_asks_for_nothing(shown: Shown) -> None:
    shown.box.setText("минер")
    QTest.qWait(200)
    assert shown.asked == []


def test_a_letter_of_the_palette_counts_as_typed(shown: Shown, qtbot: QtBot, type_text: TypeText) -> None:
    type_text(shown.box, "к")
    [letter] = [one for one in shown.bar.findChildren(QToolButton, "letter") if one.text() == "ө"]
    click(letter)
    qtbot.waitUntil(lambda: shown.asked == [("кө", "кө")])


def test_the_empty_box_shows_the_last_ten_searches_when_asked(shown: Shown) -> None:
    shown.earlier = tuple(f"сұрау {number}" for number in range(12))
    press(shown.box, Qt.Key.Key_F4)
    assert shown.texts() == list(shown.earlier[:10])
    assert shown.pressed == []
    press(shown.box, Qt.Key.Key_Down)
    press(shown.box, Qt.Key.Key_Return)
    assert shown.box.text() == "сұрау 0"


def test_an_earlier_search_can_be_forgotten_but_not_a_word(typed: Shown, qtbot: QtBot) -> None:
    shift = Qt.KeyboardModifier.ShiftModifier
    press(typed.box, Qt.Key.Key_Down)
    with qtbot.assertNotEmitted(typed.completions.forgotten):
        press(typed.box, Qt.Key.Key_Delete, shift)
    for _ in range(2):
        press(typed.box, Qt.Key.Key_Up)
    with qtbot.waitSignal(typed.completions.forgotten) as told:
        press(typed.box, Qt.Key.Key_Delete, shift)
    assert told.args == ["date:2025 мин"]
    assert typed.texts() == [*(word for word, _ in WORDS), EARLIER[0]]


def test_a_theme_can_change_while_the_list_is_open(typed: Shown) -> None:
    typed.completions.apply(load_theme("dark"))
    typed.window.grab()
    assert typed.open


@pytest.mark.parametrize(("documents", "opens"), [(4, True), (12, False)])
def test_nothing_is_offered_for_a_whole_word_that_is_the_most_frequent(
    shown: Shown, qtbot: QtBot, type_text: TypeText, documents: int, opens: bool
) -> None:
    shown.words = (("минерал", documents), ("минералдар", 5))
    type_text(shown.box, "Минерал")
    qtbot.waitUntil(lambda: bool(shown.asked))
    assert shown.open == opens


def test_the_next_document_closes_the_list(typed: Shown) -> None:
    press(typed.box, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert typed.pressed == ["next-document"]
    assert not typed.open


def test_f4_opens_the_earlier_searches_and_closes_them(shown: Shown) -> None:
    opened: list[bool] = []
    for _press in range(2):
        press(shown.box, Qt.Key.Key_F4)
        opened.append(shown.open)
    assert opened == [True, False]
    press(shown.box, Qt.Key.Key_Down)
    assert shown.pressed == ["list"]
