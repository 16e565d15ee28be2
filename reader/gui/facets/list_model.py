"""Rows of facets as Qt sees them, with what their tips and a screen reader say."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from reader.gui.facets.rows import FacetRow, RowKind
from reader.gui.search.query_filters import Asked

translate = QCoreApplication.translate

ROW_ROLE = int(Qt.ItemDataRole.UserRole)
"""The ``FacetRow`` of an index."""

_Index = QModelIndex | QPersistentModelIndex


class FacetListModel(QAbstractListModel):
    """Rows that are made elsewhere."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: Sequence[FacetRow] = ()

    def show(self, rows: Sequence[FacetRow]) -> bool:
        """Show other rows; return whether more than their numbers and marks changed."""
        if [row.key for row in rows] == [row.key for row in self.rows]:
            self.rows = rows
            if rows:
                self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, 0))
            return False
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()
        return True

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a row, its name, or what is said of it."""
        row = self.rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.name
            case Qt.ItemDataRole.ToolTipRole:
                return _tip(row)
            case Qt.ItemDataRole.AccessibleTextRole:
                return _spoken(row)
        return row if role == ROW_ROLE else None


def _full_name(row: FacetRow) -> str:
    """Return a row's name where nothing stands around it."""
    return f"{row.name} {row.value[:4]}" if row.level else row.value if row.field == "path" else row.name


def _spoken(row: FacetRow) -> str:
    """Return a row as a screen reader says it."""
    parts = [_full_name(row)]
    if row.documents is not None:
        parts.append(translate("Counter", "%n document(s)", "", row.documents))
    if row.asked is Asked.INCLUDED:
        parts.append(translate("Facets", "included"))
    elif row.asked is Asked.EXCLUDED:
        parts.append(translate("Facets", "excluded"))
    if row.unfolded is not None and row.kind is not RowKind.MORE:
        parts.append(translate("Facets", "unfolded") if row.unfolded else translate("Facets", "folded"))
    return ", ".join(parts)


def _tip(row: FacetRow) -> str:
    if row.kind is not RowKind.VALUE:
        return ""
    if row.asked:
        return f"{_full_name(row)}\n{translate('Facets', 'Click to take this filter away')}"
    return f"{_full_name(row)}\n{translate('Facets', 'Click: only these. Alt+click: leave these out')}"
