"""Tests of choosing the columns of a table in the window."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from reader.corpus.columns import Columns
from reader.gui.library.column_choice import ColumnSheet, part_names
from reader.loader import preview
from tests.gui.windows import OpenWindow, press, settle, titles, write_texts

TABLE = "Қала,Сипаты,Жылы\nАлматы,үлкен тау,2024-01-31\nАстана,жас дала,2024-02-01\n"


@pytest.fixture
def owner(qtbot: QtBot) -> QWidget:
    owner = QWidget()
    qtbot.addWidget(owner)
    return owner


@pytest.fixture
def sheet(owner: QWidget, tmp_path: Path) -> ColumnSheet:
    path = tmp_path / "қала.csv"
    path.write_text(TABLE, "utf-8")
    sheet = ColumnSheet(path, preview(path), owner)
    sheet.show()
    return sheet


def pick(sheet: ColumnSheet, place: int, part: str) -> None:
    sheet.boxes[place].setCurrentIndex(sheet.boxes[place].findData(part))


def test_the_first_rows_and_what_is_recognised_are_shown(sheet: ColumnSheet) -> None:
    texts = [[cell.text() if cell else "" for cell in map(sheet.table.item, [row] * 3, range(3))] for row in (1, 2)]
    assert texts == [["Алматы", "үлкен тау", "2024-01-31"], ["Астана", "жас дала", "2024-02-01"]]
    assert [box.currentText() for box in sheet.boxes] == ["Left out", "Left out", "Date"]
    assert list(part_names()) == ["text", "title", "date", "source", "author", "id"]


def test_a_table_can_be_read_once_its_texts_are_chosen(sheet: ColumnSheet) -> None:
    assert not sheet.read.isEnabled()
    pick(sheet, 1, "text")
    assert sheet.read.isEnabled()
    assert sheet.columns() == Columns(text="Сипаты", date="Жылы", settled=True)


def test_no_two_columns_hold_the_same(sheet: ColumnSheet) -> None:
    pick(sheet, 1, "text")
    pick(sheet, 0, "text")
    assert [box.currentText() for box in sheet.boxes] == ["Text", "Left out", "Date"]


def test_a_choice_may_be_for_the_whole_folder(sheet: ColumnSheet, tmp_path: Path) -> None:
    assert sheet.place() == tmp_path / "қала.csv"
    sheet.all.setChecked(True)
    assert sheet.place() == tmp_path


def test_the_keyboard_reaches_every_box(sheet: ColumnSheet, qtbot: QtBot) -> None:
    sheet.boxes[0].setFocus()
    press(sheet.boxes[0], Qt.Key.Key_Down)
    assert sheet.boxes[0].currentText() == "Text"
    reached = set()
    for _ in range(8):
        reached.add(sheet.focusWidget())
        press(sheet.focusWidget(), Qt.Key.Key_Tab)
    assert reached >= {*sheet.boxes, sheet.all, sheet.read}


def test_a_table_whose_columns_are_not_clear_is_read_after_the_choice(
    window: OpenWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    folder = write_texts(tmp_path / "texts", {"қала.csv": TABLE})
    shown = window(folder)
    settle(qtbot, shown)
    assert titles(shown) == []
    shown.adding.list_failures()
    settle(qtbot, shown)
    (listed,) = (one for one in shown.findChildren(QDialog) if one.windowTitle() == "Files that could not be read")
    (button,) = (one for one in listed.findChildren(QPushButton) if one.text() == "Choose columns…")
    button.click()
    settle(qtbot, shown)
    sheet = shown.findChild(ColumnSheet)
    assert isinstance(sheet, ColumnSheet)
    pick(sheet, 1, "text")
    pick(sheet, 0, "title")
    sheet.read.click()
    qtbot.waitUntil(lambda: sorted(titles(shown)) == ["Алматы", "Астана"])


def test_a_table_can_be_chosen_by_the_command(
    window: OpenWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "қала.csv"
    path.write_text(TABLE, "utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_given: (str(path), ""))
    shown = window()
    shown.commands["columns"].trigger()
    settle(qtbot, shown)
    assert shown.findChild(ColumnSheet) is not None
