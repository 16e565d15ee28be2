from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from reader.gui.timeline.table import TimelineTable
from tests.gui.windows import click, press
from tests.gui.written_timelines import month, run


@pytest.fixture
def table(qtbot: QtBot) -> Iterator[TimelineTable]:
    table = TimelineTable()
    qtbot.addWidget(table)
    table.show_months([month(0, 1500, questions=500, answers=200), month(2, 3)])
    table.show()
    table.activateWindow()
    yield table
    table.close()


def cells(table: TimelineTable) -> list[list[str]]:
    model = table.model
    columns = range(model.columnCount())
    return [[str(model.data(model.index(row, column))) for column in columns] for row in range(model.rowCount())]


def test_the_table_has_the_same_numbers_and_follows(table: TimelineTable) -> None:
    headings = [table.model.headerData(column, Qt.Orientation.Horizontal) for column in range(7)]
    assert headings == [
        "Month",
        "Matches",
        "In questions",
        "In answers",
        "Elsewhere",
        "Documents",
        "Per 1,000 words",
    ]
    assert cells(table) == [
        ["Jan 2020", "1,500", "500", "200", "800", "2", "1,500.0"],
        ["Feb 2020", "0", "0", "0", "0", "0", "–"],
        ["Mar 2020", "3", "0", "0", "3", "2", "3.00"],
    ]
    table.show_months(run(5))
    assert len(cells(table)) == 5


def test_the_table_is_copied_as_tab_separated_values(table: TimelineTable, qtbot: QtBot) -> None:
    qtbot.waitUntil(table.isActiveWindow)
    copy = next(button for button in table.findChildren(QPushButton) if button.text() == "Copy")
    click(copy)
    lines = QApplication.clipboard().text().split("\n")
    assert lines[0] == "Month\tMatches\tIn questions\tIn answers\tElsewhere\tDocuments\tPer 1,000 words"
    assert lines[1:] == [
        "2020-01\t1500\t500\t200\t800\t2\t1500.0",
        "2020-02\t0\t0\t0\t0\t0\t",
        "2020-03\t3\t0\t0\t3\t2\t3.00",
        "",
    ]
    table.view.selectRow(2)
    table.view.setFocus()
    press(table.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert [line[:7] for line in QApplication.clipboard().text().split("\n")] == ["Month\tM", "2020-03", ""]
