"""The list of the collections: opened, renamed, moved and removed by mouse and keyboard."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QFont, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QListWidget, QListWidgetItem, QMenu, QSizePolicy, QWidget

from reader.gui.collections.delegate import COUNT_ROLE, OPEN_ROLE, CollectionDelegate
from reader.gui.theme import Theme
from reader.store.searches import SavedSearch

translate = QCoreApplication.translate

_MOST_ROWS = 6
_LEAST_ROWS = 2
_ID = int(Qt.ItemDataRole.UserRole)
_TEXT = _ID + 1

_ENTER_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_MOVE_KEYS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier

_Index = QModelIndex | QPersistentModelIndex


class CollectionList(QListWidget):
    """The entries; dragging one moves it at once, and the new order is told when it is let go."""

    opened = Signal(str)
    """The text of the search of a row; empty for all documents."""

    renamed = Signal(int, str)
    removed = Signal(int)
    moved = Signal(list)
    """The ids of all saved searches in their new order."""

    change_wanted = Signal(int)
    """A name is to stand for the search in the box from now on."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("collectionRows")
        self.setAccessibleName(translate("Collections", "Collections"))
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._in_box = ""
        self._pressed: QPoint | None = None
        self._order: list[int] | None = None

    def apply(self, theme: Theme, font: QFont) -> None:
        """Take other colours and another font."""
        before = self.itemDelegate()
        self.setItemDelegate(CollectionDelegate(theme, self._rename, self))
        before.deleteLater()
        self.setFont(font)
        self.updateGeometry()

    def show_entries(
        self, saved: Sequence[SavedSearch], counts: Mapping[int, int | None], all_documents: int, current: str
    ) -> None:
        """Show all documents and the saved searches; rows that are there already are only written anew."""
        self._in_box = current
        if self.ids() != [one.id for one in saved] or not self.count():
            self._fill([one.id for one in saved])
        everything = translate("Collections", "All documents")
        _write(self.item(0), everything, "", all_documents, opened=not current)
        equal = next((one.id for one in saved if current and one.text == current), None)
        for row, one in enumerate(saved, 1):
            _write(self.item(row), one.name, one.text, counts.get(one.id), opened=one.id == equal)
        self.updateGeometry()

    def ids(self) -> list[int]:
        """Return the ids of the saved searches in the order shown."""
        return [int(self.item(row).data(_ID)) for row in range(1, self.count())]

    def edit_name(self, saved_id: int) -> None:
        """Open the name of a saved search for typing."""
        if saved_id in self.ids():
            item = self.item(self.ids().index(saved_id) + 1)
            self.setCurrentItem(item)
            self.scrollToItem(item)
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            self.editItem(item)

    def sizeHint(self) -> QSize:
        """Ask for the height of the entries, up to some of them."""
        return QSize(super().sizeHint().width(), self._height_of(_MOST_ROWS))

    def minimumSizeHint(self) -> QSize:
        """Give way to what stands below, down to a few entries; the rest is scrolled to."""
        return QSize(0, self._height_of(_LEAST_ROWS))

    def _height_of(self, most: int) -> int:
        return max(self.sizeHintForRow(0) * min(self.count(), most) + 2 * self.frameWidth(), 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do with keys what the mouse does; letters are left to the search box."""
        moving = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == _MOVE_KEYS
        if event.key() in _ENTER_KEYS:
            self._open(self.currentItem())
        elif event.key() == Qt.Key.Key_F2:
            self._edit_current()
        elif event.key() == Qt.Key.Key_Delete:
            self._remove_current()
        elif moving and (step := _MOVES.get(Qt.Key(event.key()))):
            self._step(step)
        elif event.text().strip() and not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Note where a click or a drag begins."""
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and self.indexAt(event.position().toPoint()).isValid():
            self._pressed = event.position().toPoint()
            self._order = None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the pressed row along."""
        place = event.position().toPoint()
        if self._pressed is None:
            super().mouseMoveEvent(event)
            return
        far = (place - self._pressed).manhattanLength() >= QApplication.startDragDistance()
        if self._order is None and far and self.currentRow() > 0:
            self._order = self.ids()
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        if self._order is not None:
            height = max(self.sizeHintForRow(0), 1)
            self._move_current((place.y() + self.verticalScrollBar().value()) // height)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the row that was clicked, or tell the order after a drag."""
        super().mouseReleaseEvent(event)
        if event.button() != Qt.MouseButton.LeftButton or self._pressed is None:
            return
        before, self._order, self._pressed = self._order, None, None
        self.viewport().unsetCursor()
        if before is not None:
            self._tell_order(before)
        elif self.itemAt(event.position().toPoint()) is self.currentItem():
            self._open(self.currentItem())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with a row."""
        by_keys = event.reason() == QContextMenuEvent.Reason.Keyboard
        item = self.currentItem() if by_keys else self.itemAt(event.pos())
        if item is None:
            return
        self.setCurrentItem(item)
        place = self.visualItemRect(item).bottomLeft() if by_keys else event.pos()
        menu = self.menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.viewport().mapToGlobal(place))

    def menu(self) -> QMenu:
        """Return what can be done with the current row."""
        row, saved = self.currentRow(), self.currentRow() > 0
        item = self.currentItem()
        other = bool(self._in_box) and item.data(_TEXT) != self._in_box
        menu = QMenu(self)
        entries: tuple[tuple[str, str, Callable[[], object], bool], ...] = (
            (translate("Collections", "Open"), "Return", lambda: self._open(item), True),
            (translate("Collections", "Rename"), "F2", self._edit_current, saved),
            (translate("Collections", "Use the search in the box"), "", self._change_current, saved and other),
            (translate("Collections", "Move up"), "Ctrl+Shift+Up", lambda: self._step(-1), row > 1),
            (
                translate("Collections", "Move down"),
                "Ctrl+Shift+Down",
                lambda: self._step(1),
                0 < row < self.count() - 1,
            ),
            (translate("Collections", "Remove"), "Del", self._remove_current, saved),
        )
        for text, keys, run, possible in entries:
            action = menu.addAction(text)
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.setEnabled(possible)
            action.triggered.connect(lambda _checked, act=run: act())
        return menu

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at the row whose search is shown."""
        super().focusInEvent(event)
        shown = next((row for row in range(self.count()) if self.item(row).data(OPEN_ROLE)), 0)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.setCurrentRow(shown)

    def _fill(self, ids: Sequence[int]) -> None:
        kept = self.currentItem().data(_ID) if self.currentItem() else 0
        row_before = self.currentRow()
        self._pressed = self._order = None
        self.clear()
        for saved_id in (0, *ids):
            item = QListWidgetItem(self)
            item.setData(_ID, saved_id)
            flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
            item.setFlags(flags | Qt.ItemFlag.ItemIsEditable if saved_id else flags)
        there = self.ids()
        self.setCurrentRow(there.index(kept) + 1 if kept in there else min(row_before, self.count() - 1))

    def _open(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.opened.emit(str(item.data(_TEXT)))

    def _edit_current(self) -> None:
        if self.currentRow() > 0:
            self.editItem(self.currentItem())

    def _rename(self, index: _Index, name: str) -> None:
        """Show the new name at once, and tell it."""
        item = self.item(index.row())
        if name and name != item.text():
            item.setText(name)
            self.renamed.emit(int(item.data(_ID)), name)

    def _change_current(self) -> None:
        self.change_wanted.emit(int(self.currentItem().data(_ID)))

    def _remove_current(self) -> None:
        if self.currentRow() > 0:
            self.removed.emit(int(self.currentItem().data(_ID)))

    def _step(self, step: int) -> None:
        before = self.ids()
        if self.currentRow() > 0:
            self._move_current(self.currentRow() + step)
            self._tell_order(before)

    def _move_current(self, row: int) -> None:
        """Move the current entry to a row, at most to the first below all documents."""
        here, row = self.currentRow(), min(max(row, 1), self.count() - 1)
        if here != row:
            item = self.takeItem(here)
            self.insertItem(row, item)
            self.setCurrentRow(row)

    def _tell_order(self, before: Sequence[int]) -> None:
        if self.ids() != before:
            self.moved.emit(self.ids())


def _write(item: QListWidgetItem, name: str, text: str, documents: int | None, *, opened: bool) -> None:
    said = translate("Counter", "%n document(s)", "", documents) if documents is not None else ""
    for role, value in (
        (int(Qt.ItemDataRole.DisplayRole), name),
        (_TEXT, text),
        (COUNT_ROLE, documents),
        (OPEN_ROLE, opened),
        (int(Qt.ItemDataRole.ToolTipRole), text or name),
        (int(Qt.ItemDataRole.AccessibleTextRole), ", ".join(filter(None, (name, said)))),
    ):
        if item.data(role) != value:
            item.setData(role, value)
