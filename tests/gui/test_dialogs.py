from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QTableWidget, QWidget
from pytestqt.qtbot import QtBot

from reader import __version__
from reader.errors import FileEmpty, FileUnreadable
from reader.gui.dialogs import about, failure_list, place_list
from reader.store.failures import Failure
from tests.gui.windows import cells, press

DEEP = Path("/home/reader/documents/press") / ("very-long-folder-name-" * 4) / "interview.txt"


@pytest.fixture
def owner(qtbot: QtBot) -> QWidget:
    owner = QWidget()
    qtbot.addWidget(owner)
    owner.show()
    return owner


def test_the_list_of_failures_names_each_file_and_its_reason(owner: QWidget) -> None:
    failures = [
        Failure(DEEP, FileUnreadable(DEEP, "Permission denied"), 1, 1),
        Failure(Path("/b.txt"), FileEmpty(Path("/b.txt")), 0, 1),
    ]
    sheet = failure_list(failures, owner)
    table = sheet.findChild(QTableWidget)
    assert isinstance(table, QTableWidget)
    assert cells(table) == [
        [str(DEEP), "The file cannot be read (Permission denied). See to it that you may open it, and try again."],
        ["/b.txt", "The file is empty; there is nothing to read in it."],
    ]
    assert table.model().index(0, 0).data(int(Qt.ItemDataRole.ToolTipRole)) == str(DEEP)


def test_rows_are_as_high_as_their_text(owner: QWidget, qtbot: QtBot) -> None:
    failures = [
        Failure(DEEP, FileUnreadable(DEEP, "Permission denied"), 1, 1),
        Failure(Path("/b.txt"), FileEmpty(Path("/b.txt")), 0, 1),
    ]
    sheet = failure_list(failures, owner)
    sheet.show()
    qtbot.waitExposed(sheet)
    table = sheet.findChild(QTableWidget)
    assert isinstance(table, QTableWidget)
    line = table.fontMetrics().height()
    qtbot.waitUntil(lambda: table.rowHeight(0) >= table.sizeHintForRow(0) > 2 * line)
    assert table.rowHeight(1) < 2 * line
    before = table.rowHeight(0)
    sheet.resize(380, 400)
    qtbot.waitUntil(lambda: table.rowHeight(0) > before)


def test_the_tab_key_leaves_a_table(owner: QWidget, qtbot: QtBot) -> None:
    sheet = failure_list([Failure(Path("/b.txt"), FileEmpty(Path("/b.txt")), 0, 1)], owner)
    sheet.show()
    table = sheet.findChild(QTableWidget)
    assert isinstance(table, QTableWidget)
    table.setFocus()
    press(table, Qt.Key.Key_Tab)
    assert isinstance(sheet.focusWidget(), QPushButton)


def test_escape_and_the_button_close_a_window(owner: QWidget, qtbot: QtBot) -> None:
    sheet = about(owner)
    sheet.show()
    with qtbot.waitSignal(sheet.destroyed):
        press(sheet, Qt.Key.Key_Escape)
    sheet = about(owner)
    sheet.show()
    [button] = sheet.findChildren(QPushButton)
    with qtbot.waitSignal(sheet.destroyed):
        button.click()


def test_about_says_the_version_and_that_nothing_is_sent(owner: QWidget) -> None:
    [label] = about(owner).findChildren(QLabel)
    assert f"Oqyrman {__version__}" in label.text()
    assert "no network connection" in label.text()


def test_a_list_of_duplicates_without_any_says_so(owner: QWidget) -> None:
    sheet = place_list([], owner)
    assert not sheet.findChildren(QTableWidget)
    assert [label.text()[:12] for label in sheet.findChildren(QLabel)] == ["No text lies"]
