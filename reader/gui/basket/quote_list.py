"""The quotes in their order: dragged, moved by keys, opened, taken out."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QWidget

from reader.gui.basket.quote_delegate import ROW, QuoteDelegate, item_of
from reader.gui.basket.quote_keys import Asked, asked, is_taken
from reader.gui.basket.quote_text import QuoteRow
from reader.gui.theme import Theme

translate = QCoreApplication.translate

_BATCH = 60
"""Rows that are laid out between two turns of the window."""


class QuoteList(QListWidget):
    """Show quotes with their comments."""

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
        super().__init__(parent)
        self.setAccessibleName(translate("Quotes", "Quotes in their order"))
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setLayoutMode(QListWidget.LayoutMode.Batched)
        self.setBatchSize(_BATCH)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._delegate = QuoteDelegate(theme, self, wide=True)
        self.setItemDelegate(self._delegate)
        self._settled = QTimer(self, singleShot=True, interval=0)
        self._settled.timeout.connect(self._tell_order)
        self.model().rowsMoved.connect(lambda: self._settled.start())
        self.itemDoubleClicked.connect(lambda item: self.picked.emit(item.data(ROW).kept))

    def show_rows(self, rows: Sequence[QuoteRow]) -> None:
        """List these; what was current and chosen stays so, and what is new is current."""
        current, chosen, before = self.current_uid(), set(self.chosen()), set(self.order())
        row = self.currentRow()
        self.blockSignals(True)
        self.clear()
        for one in rows:
            self.addItem(item_of(one))
        uids = self.order()
        new = [uid for uid in uids if uid not in before]
        place = uids.index(current) if current in uids else min(max(row, 0), len(uids) - 1)
        place = uids.index(new[-1]) if before and len(new) == 1 else place
        self.setCurrentRow(place)
        for number, uid in enumerate(uids):
            if uid in chosen and current in uids and not new:
                self.item(number).setSelected(True)
        self.blockSignals(False)
        self.currentRowChanged.emit(self.currentRow())

    def order(self) -> list[str]:
        """Return the uids of the quotes in their order."""
        return [self.item(row).data(ROW).kept.uid for row in range(self.count())]

    def current(self) -> QuoteRow | None:
        """Return the row that is current."""
        item = self.currentItem()
        row = item.data(ROW) if item is not None else None
        return row if isinstance(row, QuoteRow) else None

    def current_uid(self) -> str:
        """Return the uid of the quote that is current, or nothing."""
        row = self.current()
        return row.kept.uid if row is not None else ""

    def chosen(self) -> list[str]:
        """Return the uids of the chosen quotes in their order."""
        return [self.item(row).data(ROW).kept.uid for row in range(self.count()) if self.item(row).isSelected()]

    def step(self, by: int) -> None:
        """Move the current quote up or down."""
        row = self.currentRow()
        if 0 <= row < self.count() and 0 <= row + by < self.count():
            item = self.takeItem(row)
            self.insertItem(row + by, item)
            self.setCurrentRow(row + by)
            self._tell_order()

    def apply(self, theme: Theme, font: QFont) -> None:
        """Take other colours and another font."""
        self._delegate.theme = theme
        self.setFont(font)
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def event(self, event: QEvent) -> bool:
        """Take keys for this list that would mean something else in the window around it."""
        if is_taken(event):
            event.accept()
            return True
        return bool(super().event(event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what a key asks for."""
        wanted, row = asked(event), self.current()
        if wanted is Asked.UNDO:
            self.undo_wanted.emit()
        elif wanted is Asked.REDO:
            self.redo_wanted.emit()
        elif wanted is None or row is None:
            super().keyPressEvent(event)
        elif wanted is Asked.OPEN:
            self.picked.emit(row.kept)
        elif wanted is Asked.COMMENT:
            self.comment_wanted.emit()
        elif wanted in (Asked.UP, Asked.DOWN):
            self.step(-1 if wanted is Asked.UP else 1)
        else:
            signal = self.removed if wanted is Asked.REMOVE else self.copied
            signal.emit(self.chosen() or [row.kept.uid])

    def _tell_order(self) -> None:
        self.moved.emit(self.order())
