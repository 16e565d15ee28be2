"""Tests of tables of very many rows."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from reader.gui.long_table import hold_many_rows


class _Many(QAbstractTableModel):
    def __init__(self) -> None:
        super().__init__()
        self.asked: set[int] = set()

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # type: ignore[override]  # noqa: B008
        return 0 if parent.isValid() else 1_000_000

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # type: ignore[override]  # noqa: B008
        return 0 if parent.isValid() else 1

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:  # type: ignore[override]
        self.asked.add(index.row())
        return str(index.row()) if role == Qt.ItemDataRole.DisplayRole else None


def test_of_a_million_rows_only_those_in_sight_are_asked_for_and_rows_are_selected_whole(qtbot: QtBot) -> None:
    table, model = QTableView(), _Many()
    qtbot.addWidget(table)
    hold_many_rows(table, one_column=True)
    table.setModel(model)
    table.resize(300, 200)
    table.show()
    table.scrollToBottom()
    table.grab()
    assert 999_999 in model.asked
    assert len(model.asked) < 200
    assert table.columnWidth(0) == table.viewport().width()
    table.selectRow(5)
    assert [index.row() for index in table.selectionModel().selectedRows()] == [5]
