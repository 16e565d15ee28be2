import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QTableView, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from reader.corpus.hit import Hit, HitPage
from reader.gui.documents.document_list import DocumentList
from reader.gui.documents.document_list_model import PAGE
from reader.gui.search.counter_text import Opens
from reader.gui.theme import load_theme
from tests.gui.documents.test_document_list_model import page
from tests.gui.windows import press


@pytest.fixture
def listed(qtbot: QtBot) -> DocumentList:
    listed = DocumentList(load_theme("light"), QApplication.font())
    qtbot.addWidget(listed)
    listed.resize(340, 600)
    listed.show()
    qtbot.waitExposed(listed)
    listed.show_page(page(0, 120), None, "nothing", again=False)
    return listed


def rows(listed: DocumentList) -> QTableView:
    found = listed.findChild(QTableView)
    assert isinstance(found, QTableView)
    return found


def test_picking_a_row_tells_its_hit(listed: DocumentList, qtbot: QtBot) -> None:
    with qtbot.waitSignal(listed.opened) as opened:
        assert listed.pick(3)
    assert isinstance(opened.args[0], Hit)
    assert opened.args[0].record.id == 3
    assert not listed.pick(120)
    assert not listed.pick(-1)


def test_a_row_whose_page_is_on_the_way_is_told_when_it_comes(listed: DocumentList, qtbot: QtBot) -> None:
    with qtbot.waitSignal(listed.page_wanted) as wanted:
        rows(listed).setFocus()
        press(rows(listed), Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    last = 119 - 119 % PAGE
    assert wanted.args == [last]
    with qtbot.waitSignal(listed.opened) as opened:
        listed.model.add(page(last, 120))
    assert opened.args[0].record.id == 119


def test_the_open_document_stays_current_in_another_list_and_is_not_told_again(
    listed: DocumentList, qtbot: QtBot
) -> None:
    listed.pick(PAGE - 1)
    with qtbot.assertNotEmitted(listed.opened):
        listed.show_page(page(0, 40), PAGE - 1, "", again=False)
    assert rows(listed).currentIndex().row() == PAGE - 1
    assert rows(listed).visualRect(rows(listed).currentIndex()).top() >= 0


def test_the_same_list_again_does_not_move(listed: DocumentList) -> None:
    listed.pick(2)
    bar = rows(listed).verticalScrollBar()
    bar.setValue(2000)
    listed.show_page(page(0, 121), 2, "", again=True)
    assert bar.value() == 2000
    assert rows(listed).currentIndex().row() == 2


def test_another_list_begins_at_its_top(listed: DocumentList) -> None:
    rows(listed).verticalScrollBar().setValue(2000)
    listed.show_page(page(0, 100), None, "", again=False)
    assert rows(listed).verticalScrollBar().value() == 0


def test_an_empty_list_says_why(listed: DocumentList) -> None:
    listed.show_page(HitPage(0, 0, ()), None, "Nothing <b>here</b>", again=False)
    label = listed.findChild(QLabel, "emptyList")
    assert isinstance(label, QLabel)
    assert label.isVisible()
    assert label.text() == "Nothing <b>here</b>"
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert not rows(listed).isVisible()


def test_enter_and_a_double_click_ask_to_read(listed: DocumentList, qtbot: QtBot) -> None:
    listed.focus()
    assert rows(listed).currentIndex().row() == 0
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        with qtbot.waitSignal(listed.entered):
            press(rows(listed), key)
    with qtbot.waitSignal(listed.entered):
        rows(listed).doubleClicked.emit(rows(listed).currentIndex())


def test_next_and_previous_stop_at_the_ends(listed: DocumentList) -> None:
    listed.pick(0)
    listed.pick_next(-1)
    assert rows(listed).currentIndex().row() == 0
    listed.pick_next(1)
    assert rows(listed).currentIndex().row() == 1


def test_rows_grow_with_the_text(listed: DocumentList) -> None:
    before = rows(listed).rowHeight(0)
    font = QApplication.font()
    font.setPointSizeF(2 * font.pointSizeF())
    listed.apply(load_theme("dark"), font)
    assert rows(listed).rowHeight(0) > 1.7 * before


def test_the_order_is_named_and_offered(listed: DocumentList) -> None:
    menu = QMenu(listed)
    listed.set_sort_menu(menu)
    listed.set_sort("Newest first")
    [button] = listed.findChildren(QToolButton)
    assert button.text() == "Newest first"
    assert button.menu() is menu


def counted(listed: DocumentList) -> QLabel:
    listed.set_counter(
        [("28 matches", Opens.MATCHES), (" in ", None), ("11", Opens.FOUND), ("; ", None), ("3", Opens.ALL)]
    )
    listed.activateWindow()
    label = listed.findChild(QLabel, "counter")
    assert isinstance(label, QLabel)
    return label


@pytest.mark.parametrize("back", [False, True])
def test_the_keyboard_goes_through_the_numbers_in_both_directions(
    listed: DocumentList, qtbot: QtBot, back: bool
) -> None:
    label = counted(listed)
    told: list[object] = []
    listed.number_opened.connect(told.append)
    before, after = rows(listed), label
    key = Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab
    before.setFocus()
    while not after.hasFocus():
        press(QApplication.focusWidget() or listed, key)
    for _number in range(3):
        assert label.hasFocus()
        press(label, Qt.Key.Key_Return)
        press(label, key)
    assert told == ([Opens.ALL, Opens.FOUND, Opens.MATCHES] if back else [Opens.MATCHES, Opens.FOUND, Opens.ALL])
    assert not label.hasFocus()


def test_other_numbers_leave_the_keyboard_at_its_place(listed: DocumentList, qtbot: QtBot) -> None:
    label = counted(listed)
    label.setFocus(Qt.FocusReason.TabFocusReason)
    press(label, Qt.Key.Key_Tab)
    listed.set_counter([("29 matches", Opens.MATCHES), (" in ", None), ("12", Opens.FOUND)])
    with qtbot.waitSignal(listed.number_opened) as told:
        press(label, Qt.Key.Key_Return)
    assert told.args == [Opens.FOUND]


def test_the_counter_is_whole_in_large_text(listed: DocumentList, qtbot: QtBot) -> None:
    label = counted(listed)
    font = QFont(label.font())
    font.setPointSizeF(20)
    listed.set_sort("Newest first")
    for one in listed.findChildren(QWidget):
        one.setFont(font)
    listed.apply(load_theme("light"), font)
    listed.set_counter([("28 matches", Opens.MATCHES), (" in 11 of 12,345 documents", None)])
    listed.resize(340, 300)
    qtbot.waitUntil(lambda: label.height() >= label.heightForWidth(label.width()))
