"""The quotes in the right column, narrowly and in their order."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QListWidgetItem, QWidget

from reader.gui.basket.quote_delegate import ROW, QuoteDelegate, item_of
from reader.gui.basket.quote_keys import Asked, asked, is_taken
from reader.gui.basket.quote_text import QuoteRow
from reader.gui.reading.side_list import SideList
from reader.gui.theme import Theme

translate = QCoreApplication.translate

_FIRST = 12


class QuotesPart(SideList):
    """List quotes; a click opens the place of one."""

    picked = Signal(object)
    """The ``Kept`` quote whose place the user wants to see."""

    removed = Signal(list)
    """The uids of quotes that the user does not want any more."""

    moved = Signal(list)
    """The uids of all quotes in their new order."""

    copied = Signal(list)
    """The uids of quotes that the user wants in the clipboard."""

    comment_wanted = Signal()
    undo_wanted = Signal()
    redo_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(translate("Quotes", "Quotes in their order"), _FIRST, parent)
        self._rows: list[QuoteRow] = []
        self._delegate = QuoteDelegate(theme, self, wide=False)
        self.setItemDelegate(self._delegate)

    def show_rows(self, rows: Sequence[QuoteRow]) -> None:
        """List these; what was current stays so."""
        current = self.current_uid()
        self._rows = list(rows)
        self.list_rows(len(rows), again=True)
        uids = self.order()
        if current in uids:
            self.show_row(uids.index(current))

    def make_row(self, number: int) -> QListWidgetItem:
        """Return the row of a quote."""
        return item_of(self._rows[number])

    def pick(self, number: int) -> None:
        """Tell which quote the user wants to see."""
        self.picked.emit(self._rows[number].kept)

    def order(self) -> list[str]:
        """Return the uids of the quotes in their order."""
        return [row.kept.uid for row in self._rows]

    def current_uid(self) -> str:
        """Return the uid of the quote that is current, or nothing."""
        item = self.currentItem()
        row = item.data(ROW) if item is not None else None
        return row.kept.uid if isinstance(row, QuoteRow) else ""

    def apply(self, theme: Theme, font: QFont) -> None:
        """Take other colours and another font."""
        self._delegate.theme = theme
        self.setFont(font)
        self.doItemsLayout()
        self.viewport().update()

    def event(self, event: QEvent) -> bool:
        """Take keys for this list that would mean something else in the window around it."""
        if is_taken(event):
            event.accept()
            return True
        return bool(super().event(event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what a key asks for."""
        wanted, uid = asked(event), self.current_uid()
        if wanted is Asked.UNDO:
            self.undo_wanted.emit()
        elif wanted is Asked.REDO:
            self.redo_wanted.emit()
        elif wanted in (None, Asked.OPEN) or not uid:
            super().keyPressEvent(event)
        elif wanted is Asked.COMMENT:
            self.comment_wanted.emit()
        elif wanted in (Asked.UP, Asked.DOWN):
            self._step(self.order().index(uid), -1 if wanted is Asked.UP else 1)
        else:
            (self.removed if wanted is Asked.REMOVE else self.copied).emit([uid])

    def _step(self, place: int, by: int) -> None:
        if 0 <= place + by < len(self._rows):
            self._rows.insert(place + by, self._rows.pop(place))
            self.show_rows(self._rows)
            self.show_row(place + by)
            self.moved.emit(self.order())
