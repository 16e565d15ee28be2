"""The list of documents as Qt sees it: holds the pages that it was given, computes nothing."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from reader.corpus.hit import Hit, HitPage
from reader.corpus.signs import Signs
from reader.gui.dates import long_date

translate = QCoreApplication.translate

PAGE = 16
"""Documents that are asked for at a time."""

HIT_ROLE = int(Qt.ItemDataRole.UserRole)
"""The ``Hit`` of a row, or ``None`` while its page is on the way."""

_Index = QModelIndex | QPersistentModelIndex


class DocumentListModel(QAbstractTableModel):
    """One row for each document of a list that may be long; pages come when they are looked at."""

    page_wanted = Signal(int)
    """The offset of a page that was looked at and is not here."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows = 0
        self._pages: dict[int, tuple[Hit, ...]] = {}
        self._asked: set[int] = set()

    def show(self, page: HitPage) -> None:
        """Show another list, of which the first page is known."""
        self.beginResetModel()
        self._rows = page.documents
        self._pages = {page.offset: page.hits}
        self._asked = set()
        self.endResetModel()

    def add(self, page: HitPage) -> None:
        """Add a page of the list that is shown; a page of a list that changed meanwhile is dropped."""
        self._asked.discard(page.offset)
        if page.documents != self._rows or not page.hits:
            return
        self._pages[page.offset] = page.hits
        last = min(page.offset + len(page.hits), self._rows) - 1
        self.dataChanged.emit(self.index(page.offset, 0), self.index(last, 0))

    def hit(self, row: int) -> Hit | None:
        """Return the hit of a row, or ``None`` while its page is on the way."""
        page = self._pages.get(row - row % PAGE)
        if page is None:
            self._ask(row - row % PAGE)
            return None
        place = row % PAGE
        return page[place] if place < len(page) else None

    def known(self, row: int) -> Hit | None:
        """Return the hit of a row if its page is here; nothing is asked for."""
        page = self._pages.get(row - row % PAGE, ())
        return page[row % PAGE] if row % PAGE < len(page) else None

    def show_signs(self, signs: Mapping[int, Signs]) -> None:
        """Show what is said of some documents now."""
        for offset, hits in self._pages.items():
            changed = [place for place, hit in enumerate(hits) if hit.record.id in signs]
            if changed:
                self._pages[offset] = tuple(replace(hit, signs=signs.get(hit.record.id, hit.signs)) for hit in hits)
                self.dataChanged.emit(self.index(offset + changed[0], 0), self.index(offset + changed[-1], 0))

    def row_of(self, document_id: int) -> int | None:
        """Return the row of a document, if it stands in a page that is here."""
        for offset, hits in self._pages.items():
            for place, hit in enumerate(hits):
                if hit.record.id == document_id:
                    return offset + place
        return None

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return the number of documents of the whole list."""
        return 0 if parent.isValid() else self._rows

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return 1: a document is one cell."""
        return 0 if parent.isValid() else 1

    def data(self, index: _Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """Return the title, the hit, or what a screen reader says of a row."""
        if role not in (HIT_ROLE, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        hit = self.hit(index.row())
        if role == HIT_ROLE or hit is None:
            return hit
        if role == Qt.ItemDataRole.DisplayRole:
            return hit.record.title
        gone = translate("DocumentList", "file gone") if hit.record.vanished else ""
        day = long_date(hit.record.date, QLocale())
        unread = "" if hit.signs.read else translate("DocumentList", "unread")
        starred = translate("DocumentList", "starred") if hit.signs.starred else ""
        tags = ", ".join(hit.signs.tags)
        found = translate("Counter", "%n match(es)", "", len(hit.matches)) if hit.matches else ""
        said = (hit.record.title, unread, starred, gone, day, hit.record.source, tags)
        return ". ".join(filter(None, (*said, found, hit.snippet.text if found else "")))

    def _ask(self, offset: int) -> None:
        if offset not in self._asked:
            self._asked.add(offset)
            self.page_wanted.emit(offset)
