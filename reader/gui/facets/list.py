"""The list of facets, in which a click or a key asks for a value or folds."""

from PySide6.QtCore import QCoreApplication, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QMenu, QWidget

from reader.gui.facets.delegate import FacetDelegate
from reader.gui.facets.list_model import ROW_ROLE
from reader.gui.facets.rows import FacetRow, RowKind
from reader.gui.search.query_filters import Asked

translate = QCoreApplication.translate

_NOT_OURS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class FacetList(QListView):
    """A list in which a click, Space or Delete asks for a value, and the arrow keys fold."""

    chosen = Signal(object, bool)
    """The ``FacetRow``, and whether it is to be left out."""

    turned = Signal(object)
    """The ``FacetRow`` that is to be folded or unfolded."""

    def __init__(self, delegate: FacetDelegate, parent: QWidget) -> None:
        super().__init__(parent)
        self._delegate = delegate
        self._pressed = QPersistentModelIndex()
        self.setItemDelegate(delegate)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin with the first row."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.model().rowCount():
            self.setCurrentIndex(self.model().index(0, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ask for the current row, or fold it; letters are left to the search box."""
        row = self.currentIndex().data(ROW_ROLE)
        key = event.key()
        if not isinstance(row, FacetRow) or event.modifiers() & _NOT_OURS:
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._act(row, exclude=row.asked is Asked.EXCLUDED)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Minus) and row.kind is RowKind.VALUE:
            self._act(row, exclude=True)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._fold(row, key == Qt.Key.Key_Right)
        elif event.text().strip():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember the row, and make it current."""
        super().mousePressEvent(event)
        self._pressed = QPersistentModelIndex(self.indexAt(event.position().toPoint()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Ask for the row that was pressed: as a whole, at its minus, or at its arrow."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        row = index.data(ROW_ROLE)
        if event.button() != Qt.MouseButton.LeftButton or index != self._pressed or not isinstance(row, FacetRow):
            return
        place, rect = event.position().x(), self.visualRect(index)
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if row.unfolded is not None and self._delegate.arrow(rect).right() + 2 >= place:
            self.turned.emit(row)
        else:
            minus = place >= self._delegate.minus(rect).left()
            self._act(row, exclude=alt or minus or row.asked is Asked.EXCLUDED)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be asked of a row."""
        index = self.indexAt(event.pos())
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            index = self.currentIndex()
        row = index.data(ROW_ROLE)
        if isinstance(row, FacetRow) and row.kind is RowKind.VALUE:
            menu = self._menu(row)
            keyboard = event.reason() == QContextMenuEvent.Reason.Keyboard
            below = self.viewport().mapToGlobal(self.visualRect(index).bottomLeft())
            menu.popup(below if keyboard else event.globalPos())

    def _menu(self, row: FacetRow) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        away = translate("Facets", "Take this filter away")
        only = away if row.asked is Asked.INCLUDED else translate("Facets", "Only these documents")
        without = away if row.asked is Asked.EXCLUDED else translate("Facets", "Leave these documents out")
        menu.addAction(only).triggered.connect(lambda: self._act(row, exclude=False))
        menu.addAction(without).triggered.connect(lambda: self._act(row, exclude=True))
        return menu

    def _act(self, row: FacetRow, *, exclude: bool) -> None:
        if row.kind is RowKind.VALUE:
            self.chosen.emit(row, exclude)
        else:
            self.turned.emit(row)

    def _fold(self, row: FacetRow, unfold: bool) -> None:
        """Fold or unfold a row; from one that does neither, go left to the row that it belongs to."""
        if row.unfolded is not None and row.unfolded != unfold and row.kind is not RowKind.MORE:
            self.turned.emit(row)
        elif not unfold:
            number = self.currentIndex().row()
            while number > 0:
                number -= 1
                above = self.model().index(number, 0)
                other = above.data(ROW_ROLE)
                if other.kind is RowKind.SECTION or other.level < row.level:
                    self.setCurrentIndex(above)
                    return
