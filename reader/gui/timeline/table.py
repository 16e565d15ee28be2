"""The months of a timeline with their numbers, as a table to read and to copy."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHeaderView, QTableView, QVBoxLayout, QWidget

from reader.corpus.timeline import Bar, Month, bars
from reader.gui.access.room import size_for_text
from reader.gui.timeline.text import NONE, month_text, number_text

translate = QCoreApplication.translate

_Index = QModelIndex | QPersistentModelIndex


class TimelineTable(QDialog):
    """List the months of a timeline with their numbers, in a window that stops nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModal(False)
        self.setWindowTitle(translate("Timeline", "Matches by month"))
        self.resize(size_for_text(self, 680, 480))
        self.model = TimelineModel(self)
        self.view = QTableView(self)
        self.view.setModel(self.model)
        self.view.setAccessibleName(translate("Timeline", "Matches by month"))
        self.view.setShowGrid(False)
        self.view.setTabKeyNavigation(False)
        self.view.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.view.verticalHeader().hide()
        heading = self.view.horizontalHeader()
        heading.setHighlightSections(False)
        heading.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        heading.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        buttons = QDialogButtonBox(self)
        copy = buttons.addButton(translate("Timeline", "Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.setToolTip(translate("Timeline", "Copy the selected rows, or all, for a spreadsheet"))
        copy.setAutoDefault(False)
        copy.clicked.connect(self.copy)
        close = buttons.addButton(translate("Timeline", "Close"), QDialogButtonBox.ButtonRole.RejectRole)
        close.setAutoDefault(False)
        buttons.rejected.connect(self.close)
        keys = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self)
        keys.activated.connect(self.copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(12)
        column.addWidget(self.view, 1)
        column.addWidget(buttons)
        self.view.setFocus()

    def show_months(self, months: Sequence[Month]) -> None:
        """List other months, the gaps between them as months of zeros."""
        self.model.show_months(months)

    def copy(self) -> None:
        """Put the selected rows, or all where none is selected, on the clipboard as tab-separated values."""
        rows = sorted(index.row() for index in self.view.selectionModel().selectedRows())
        QGuiApplication.clipboard().setText(self.model.tsv(rows or range(self.model.rowCount())))


class TimelineModel(QAbstractTableModel):
    """One row for each month."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bars: Sequence[Bar] = ()
        self._columns = _columns()

    def show_months(self, months: Sequence[Month]) -> None:
        """List other months."""
        self.beginResetModel()
        self._bars = bars(months)
        self._columns = _columns()
        self.endResetModel()

    def tsv(self, rows: Sequence[int]) -> str:
        """Return the headings and some rows as tab-separated values, numbers without separators of groups."""
        locale = QLocale()
        locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
        lines = [[heading for heading, _number in self._columns]]
        for row in rows:
            bar = self._bars[row]
            lines.append([bar.first, *(number_text(number(bar), locale) for _heading, number in self._columns[1:])])
        return "\n".join("\t".join(line) for line in lines) + "\n"

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return the number of months."""
        return 0 if parent.isValid() else len(self._bars)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self._columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> object:
        """Return what a column holds."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        return self._columns[section][0] if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: _Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """Return a month or a number."""
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(index.column())
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        bar = self._bars[index.row()]
        if not index.column():
            return month_text(bar.first)
        return number_text(self._columns[index.column()][1](bar), QLocale()) or NONE


def _columns() -> list[tuple[str, Callable[[Bar], float | None]]]:
    """Return the headings of the table and what is below them; the first one is the month."""
    return [
        (translate("Timeline", "Month"), lambda _bar: None),
        (translate("Timeline", "Matches"), lambda bar: bar.matches),
        (translate("Timeline", "In questions"), lambda bar: bar.questions),
        (translate("Timeline", "In answers"), lambda bar: bar.answers),
        (translate("Timeline", "Elsewhere"), lambda bar: bar.other),
        (translate("Timeline", "Documents"), lambda bar: bar.documents),
        (translate("Timeline", "Per 1,000 words"), lambda bar: bar.per_thousand),
    ]


def _alignment(column: int) -> int:
    side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
    return int(side | Qt.AlignmentFlag.AlignVCenter)
