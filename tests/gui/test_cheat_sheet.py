from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QTableWidget, QTabWidget, QWidget
from pytestqt.qtbot import QtBot

from reader.corpus.hit import Sort
from reader.corpus.query import Mode, Term, terms
from reader.gui.cheat_sheet import CheatSheet, cheat_sheet, keyboard, searching
from reader.gui.commands import commands
from reader.index.lexer import FIELDS, Kind, pieces
from reader.index.parser import parse
from reader.library import Library
from reader.progress import Progress
from tests.gui.windows import TypeText, click, press

EXAMPLES = [line.text for line in searching() if line.meaning]
SEEDS = Path(__file__).parents[2] / "seeds"


@pytest.fixture
def sheet(qtbot: QtBot) -> Iterator[CheatSheet]:
    owner = QWidget()
    qtbot.addWidget(owner)
    sheet = cheat_sheet(owner)
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


@pytest.mark.parametrize("example", EXAMPLES)
def test_every_example_is_understood(example: str) -> None:
    query = parse(example)
    assert query.root is not None
    assert query.unread == ()


def found(library: Library, text: str) -> int:
    return library.search(library.resolve(library.parse(text)), Sort.DATE, 0, 0).documents


def test_every_example_but_the_undated_finds_something_in_the_starter_texts(tmp_path: Path) -> None:
    library = Library(tmp_path / "library")
    library.update([SEEDS], Progress())
    finding = {one: found(library, one) for one in EXAMPLES}
    library.close()
    assert [one for one, number in finding.items() if not number] == ["date:none"]


def test_every_operator_and_field_has_an_example() -> None:
    kinds = {piece.kind for example in EXAMPLES for piece in pieces(example)}
    assert set(Kind) - kinds == {Kind.AND}  # a space does that
    fields = {piece.text for example in EXAMPLES for piece in pieces(example) if piece.kind is Kind.FIELD}
    assert FIELDS - fields == {"tag"}  # nothing has tags yet
    modes = {
        word.mode
        for example in EXAMPLES
        for term, _ in terms(parse(example).root)
        if isinstance(term, Term)
        for word in term.words
    }
    assert modes == set(Mode)
    for operator in ("OR", "НЕМЕСЕ", "ИЛИ", "NOT", "ЕМЕС", "НЕ"):
        assert any(operator in example.split() for example in EXAMPLES)


def test_every_command_and_its_keys_are_listed() -> None:
    listed = {line.meaning: line.text for line in keyboard()}
    for command in commands():
        assert command.text in listed
        assert bool(command.shortcuts) == (listed[command.text] != "–")
    assert listed["Search the library"].split() == ["Ctrl+K", "Ctrl+L", "Ctrl+F"]


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
    assert len(seen(tables(sheet)[1])) == len(keyboard())
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
