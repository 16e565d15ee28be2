"""The marks of the whole library as Qt sees them: the numbers of all, and the pages that were looked at."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from reader.annotating import Listed
from reader.gui.marks.notes_part import described

PAGE = 64
"""Marks that are asked for at a time."""

LISTED_ROLE = int(Qt.ItemDataRole.UserRole)
"""The ``Listed`` of a row, or ``None`` while its page is on the way."""

_Index = QModelIndex | QPersistentModelIndex


class MarksModel(QAbstractTableModel):
    """One row for each mark; what is said of it comes when it is looked at."""

    page_wanted = Signal(int)
    """The row at which a page begins that was looked at and is not here."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ids: Sequence[int] = ()
        self._rows: dict[int, Listed] = {}
        self._asked: set[int] = set()

    def show(self, ids: Sequence[int], first: Sequence[Listed]) -> None:
        """Show other marks, of which the first ones are known."""
        self.beginResetModel()
        self._ids = ids
        self._rows = {one.mark.id: one for one in first}
        self._asked = {0}
        self.endResetModel()

    def add(self, offset: int, page: Sequence[Listed]) -> None:
        """Take a page that was asked for; one of a list that changed meanwhile does no harm."""
        self._rows |= {one.mark.id: one for one in page}
        last = min(offset + PAGE, len(self._ids)) - 1
        if last >= offset:
            self.dataChanged.emit(self.index(offset, 0), self.index(last, 0))

    def ids(self) -> Sequence[int]:
        """Return the numbers of all marks that are listed."""
        return self._ids

    def listed(self, row: int) -> Listed | None:
        """Return the mark of a row, or ``None`` while it is on the way."""
        if not 0 <= row < len(self._ids):
            return None
        found = self._rows.get(self._ids[row])
        offset = row - row % PAGE
        if found is None and offset not in self._asked:
            self._asked.add(offset)
            self.page_wanted.emit(offset)
        return found

    def known(self, rows: range) -> list[Listed]:
        """Return those marks of some rows that are here."""
        if len(rows) == len(self._ids):
            return [*self._rows.values()]
        return [self._rows[number] for number in self._ids[rows.start : rows.stop] if number in self._rows]

    def page(self, offset: int) -> Sequence[int]:
        """Return the numbers of a page."""
        return self._ids[offset : offset + PAGE]

    def row_of(self, number: int) -> int:
        """Return the row of a mark, -1 where it is not listed."""
        return self._ids.index(number) if number in self._ids else -1

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many marks there are."""
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Return the one column of a mark."""
        return 0 if parent.isValid() else 1

    def data(self, index: _Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """Return a mark, or all that is said of it."""
        if not index.isValid():
            return None
        listed = self.listed(index.row())
        if role == LISTED_ROLE or listed is None:
            return listed
        if role == Qt.ItemDataRole.DisplayRole:
            return " ".join(listed.mark.anchor.quote.split())
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return "\n".join(filter(None, (described(listed.mark), listed.record.title if listed.record else "")))
        return None
