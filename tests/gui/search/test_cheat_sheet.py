from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QTableWidget, QTabWidget, QWidget
from pytestqt.qtbot import QtBot

from reader.gui.search.cheat_sheet import CheatSheet, cheat_sheet
from reader.gui.search.cheat_sheet_lines import keyboard
from tests.gui.windows import TypeText, click, press


@pytest.fixture
def sheet(qtbot: QtBot) -> Iterator[CheatSheet]:
    owner = QWidget()
    qtbot.addWidget(owner)
    sheet = cheat_sheet(owner, {})
    qtbot.addWidget(sheet)
    sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    sheet.show()
    qtbot.waitExposed(sheet)
    yield sheet
    owner.close()


def tables(sheet: CheatSheet) -> list[QTableWidget]:
    found = [sheet.findChild(QTableWidget, name) for name in ("searchingTable", "keyboardTable")]
    return [table for table in found if isinstance(table, QTableWidget)]


def seen(table: QTableWidget) -> list[str]:
    items = [table.item(row, 0) for row in range(table.rowCount()) if not table.isRowHidden(row)]
    return [item.text() for item in items if item is not None]


def row_of(table: QTableWidget, text: str) -> int:
    return table.indexFromItem(table.findItems(text, Qt.MatchFlag.MatchExactly)[0]).row()


def parts(sheet: CheatSheet) -> QTabWidget:
    found = sheet.findChild(QTabWidget)
    assert isinstance(found, QTabWidget)
    return found


def test_a_click_on_an_example_searches_for_it_and_leaves_the_sheet_open(sheet: CheatSheet, qtbot: QtBot) -> None:
    table = tables(sheet)[0]
    cell = table.item(row_of(table, "уран OR көмір"), 0)
    assert cell is not None
    with qtbot.waitSignal(sheet.search_wanted) as told:
        click(table.viewport(), table.visualItemRect(cell).center())
    assert told.args == ["уран OR көмір"]
    assert sheet.isVisible()


def test_a_click_on_a_heading_or_a_meaning_searches_for_nothing(sheet: CheatSheet, qtbot: QtBot) -> None:
    table = tables(sheet)[0]
    with qtbot.assertNotEmitted(sheet.search_wanted):
        for row, column in ((0, 0), (1, 1)):
            cell = table.item(row, column)
            assert cell is not None
            click(table.viewport(), table.visualItemRect(cell).center())


def test_enter_searches_for_the_example_of_the_row(sheet: CheatSheet, qtbot: QtBot) -> None:
    table = tables(sheet)[0]
    table.setFocus()
    table.setCurrentCell(row_of(table, "=минералдар"), 1)
    with qtbot.waitSignal(sheet.search_wanted) as told:
        press(table, Qt.Key.Key_Return)
    assert told.args == ["=минералдар"]
    keys = tables(sheet)[1]
    keys.setCurrentCell(1, 0)
    with qtbot.assertNotEmitted(sheet.search_wanted):
        press(keys, Qt.Key.Key_Return)


def test_typing_filters_both_parts_and_turns_to_the_one_that_has_it(sheet: CheatSheet, type_text: TypeText) -> None:
    box = sheet.findChild(QLineEdit)
    assert isinstance(box, QLineEdit)
    assert sheet.focusWidget() is box
    type_text(box, "questions interv")
    assert seen(tables(sheet)[0]) == ["Where it stands", "in:questions металл"]
    assert seen(tables(sheet)[1]) == []
    box.clear()
    type_text(box, "THEME")
    assert parts(sheet).currentIndex() == 1
    assert seen(tables(sheet)[1]) == ["View", "–", "Ctrl+T"]
    assert [parts(sheet).tabText(part) for part in (0, 1)] == ["Searching (0)", "Keyboard (2)"]
    box.clear()
    assert len(seen(tables(sheet)[1])) == len(keyboard({}))
    assert [parts(sheet).tabText(part) for part in (0, 1)] == ["Searching", "Keyboard"]


def test_a_heading_that_has_what_is_typed_shows_all_that_is_under_it(sheet: CheatSheet) -> None:
    sheet._filter.setText("published")
    assert all(text.startswith(("date:", "When")) for text in seen(tables(sheet)[0]))
    assert len(seen(tables(sheet)[0])) > 10


def test_the_keys_can_be_shown_first(sheet: CheatSheet) -> None:
    sheet.show_keyboard()
    assert tables(sheet)[1].isVisible()


def test_rows_are_as_high_as_their_text_and_the_sheet_says_what_a_click_does(sheet: CheatSheet, qtbot: QtBot) -> None:
    table = tables(sheet)[0]
    row = row_of(table, '"сирек металл"~5')
    before = table.rowHeight(row)
    assert [label.text() for label in sheet.findChildren(QLabel)] == ["Click an example to search for it."]
    sheet.resize(330, 500)
    qtbot.waitUntil(lambda: table.rowHeight(row) > before)


def test_escape_closes_the_sheet_and_enter_in_the_filter_does_not(sheet: CheatSheet) -> None:
    press(sheet._filter, Qt.Key.Key_Return)
    assert sheet.isVisible()
    press(sheet._filter, Qt.Key.Key_Escape)
    assert not sheet.isVisible()
    assert not sheet.isModal()
