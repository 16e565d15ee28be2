from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from reader.gui.collections.delegate import OPEN_ROLE
from reader.gui.collections.list import CollectionList
from reader.gui.theme import load_theme
from tests.gui.saved_searches import COUNTS, THREE
from tests.gui.windows import NO_KEY, TypeText, press

MOVE_KEYS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def rows(qtbot: QtBot) -> Iterator[CollectionList]:
    holder = QWidget()
    qtbot.addWidget(holder)
    rows = CollectionList(holder)
    rows.apply(load_theme("light"), QFont())
    rows.setFixedWidth(300)
    holder.resize(300, 400)
    holder.show()
    holder.activateWindow()
    qtbot.waitExposed(holder)
    rows.show_entries(THREE, COUNTS, 1_234, "")
    rows.adjustSize()
    yield rows
    holder.close()


def names(rows: CollectionList) -> list[str]:
    return [rows.item(row).text() for row in range(rows.count())]


def editor(rows: CollectionList) -> QLineEdit:
    found = rows.findChild(QLineEdit, "collectionName")
    assert isinstance(found, QLineEdit)
    return found


def middle(rows: CollectionList, row: int) -> QPoint:
    return rows.visualItemRect(rows.item(row)).center()


def go(rows: CollectionList, row: int) -> CollectionList:
    rows.setFocus()
    rows.setCurrentRow(row)
    return rows


def test_the_entry_of_the_search_in_the_box_is_the_one_that_is_marked(rows: CollectionList) -> None:
    def marked() -> list[str]:
        return [item.text() for item in map(rows.item, range(4)) if item.data(OPEN_ROLE)]

    assert marked() == ["All documents"]
    rows.show_entries(THREE, COUNTS, 1_234, "су")
    assert marked() == ["Су"]
    rows.show_entries(THREE, COUNTS, 1_234, "уран")
    assert marked() == []


def test_a_button_that_is_let_go_on_another_entry_opens_nothing(rows: CollectionList, qtbot: QtBot) -> None:
    view = rows.viewport()
    with qtbot.assertNotEmitted(rows.opened):
        QTest.mousePress(view, Qt.MouseButton.LeftButton, NO_KEY, middle(rows, 0))
        QTest.mouseRelease(view, Qt.MouseButton.LeftButton, NO_KEY, middle(rows, 2))


def test_f2_lets_the_user_type_another_name(rows: CollectionList, qtbot: QtBot, type_text: TypeText) -> None:
    press(go(rows, 2), Qt.Key.Key_F2)
    editor(rows).selectAll()
    type_text(editor(rows), "  Өзен  суы ")
    with qtbot.waitSignal(rows.renamed) as told:
        press(editor(rows), Qt.Key.Key_Return)
    assert told.args == [2, "Өзен суы"]
    assert names(rows)[2] == "Өзен суы"


@pytest.mark.parametrize(("typed", "key"), [("", Qt.Key.Key_Return), ("Басқа", Qt.Key.Key_Escape)])
def test_no_name_or_escape_leaves_the_old_one(
    rows: CollectionList, qtbot: QtBot, type_text: TypeText, typed: str, key: Qt.Key
) -> None:
    rows.edit_name(2)
    box = editor(rows)
    box.clear()
    type_text(box, typed)
    with qtbot.assertNotEmitted(rows.renamed):
        press(box, key)
    assert names(rows)[2] == "Су"


def test_new_numbers_do_not_disturb_a_name_that_is_being_typed(rows: CollectionList, type_text: TypeText) -> None:
    rows.edit_name(2)
    editor(rows).selectAll()
    type_text(editor(rows), "Өз")
    rows.show_entries(THREE, {1: 1, 2: 2, 3: 3}, 9, "көмір")
    assert editor(rows).text() == "Өз"
    type_text(editor(rows), "ен")
    assert editor(rows).text() == "Өзен"


def test_all_documents_can_be_neither_renamed_nor_removed_nor_moved(rows: CollectionList, qtbot: QtBot) -> None:
    view = go(rows, 0)
    with qtbot.assertNotEmitted(rows.removed), qtbot.assertNotEmitted(rows.moved):
        for key, modifiers in ((Qt.Key.Key_F2, NO_KEY), (Qt.Key.Key_Delete, NO_KEY), (Qt.Key.Key_Down, MOVE_KEYS)):
            press(view, key, modifiers)
    assert rows.findChild(QLineEdit, "collectionName") is None
    assert [action.text() for action in rows.menu().actions() if action.isEnabled()] == ["Open"]


def test_delete_removes_and_the_next_row_becomes_current(rows: CollectionList, qtbot: QtBot) -> None:
    with qtbot.waitSignal(rows.removed) as told:
        press(go(rows, 2), Qt.Key.Key_Delete)
    assert told.args == [2]
    rows.show_entries([THREE[0], THREE[2]], COUNTS, 1_234, "")
    assert rows.currentItem().text() == "Көмір"


def test_keys_move_an_entry_but_never_above_all_documents(rows: CollectionList) -> None:
    told: list[list[int]] = []
    rows.moved.connect(told.append)
    view = go(rows, 2)
    press(view, Qt.Key.Key_Up, MOVE_KEYS)
    press(view, Qt.Key.Key_Up, MOVE_KEYS)
    press(view, Qt.Key.Key_Down, MOVE_KEYS)
    assert told == [[2, 1, 3], [1, 2, 3]]
    assert view.currentRow() == 2


def test_dragging_moves_an_entry_and_tells_the_order_once(rows: CollectionList, qtbot: QtBot) -> None:
    told: list[list[int]] = []
    rows.moved.connect(told.append)
    view = rows.viewport()
    with qtbot.assertNotEmitted(rows.opened):
        QTest.mousePress(view, Qt.MouseButton.LeftButton, NO_KEY, middle(rows, 3))
        for row in (2, 1, 0):
            QTest.mouseMove(view, middle(rows, row))
        assert names(rows) == ["All documents", "Көмір", "Минералдар", "Су"]
        assert told == []
        QTest.mouseRelease(view, Qt.MouseButton.LeftButton, NO_KEY, middle(rows, 0))
    assert told == [[3, 1, 2]]
    rows.show_entries([THREE[2], *THREE[:2]], COUNTS, 1_234, "")
    assert rows.currentItem().text() == "Көмір"


def test_the_menu_offers_what_the_keys_do(rows: CollectionList, qtbot: QtBot) -> None:
    rows.show_entries(THREE, COUNTS, 1_234, "уран")
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, middle(rows, 1), rows.mapToGlobal(middle(rows, 1)))
    QApplication.sendEvent(rows.viewport(), event)
    [menu] = [one for one in rows.findChildren(QMenu) if one.isVisible()]
    offered = [action.text() for action in menu.actions() if action.isEnabled()]
    assert offered == ["Open", "Rename", "Use the search in the box", "Move down", "Remove"]
    with qtbot.waitSignal(rows.change_wanted) as told:
        menu.actions()[2].trigger()
    assert told.args == [1]
    with qtbot.waitSignal(menu.destroyed):
        menu.close()


def test_letters_typed_in_the_list_are_left_to_the_window(rows: CollectionList) -> None:
    go(rows, 0)
    press(rows, Qt.Key.Key_M)
    assert rows.currentRow() == 0
