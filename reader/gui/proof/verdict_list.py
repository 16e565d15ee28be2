"""The list of quotes that were verified."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPen, QResizeEvent, QTextDocument
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from reader.gui.proof.verdict_text import Told, as_html, spoken
from reader.gui.row_painting import fill_row
from reader.gui.theme import Theme

translate = QCoreApplication.translate

_TOLD = int(Qt.ItemDataRole.UserRole)
_LEFT, _RIGHT, _ROW_Y = 14, 14, 9

_Index = QModelIndex | QPersistentModelIndex


class VerdictList(QListWidget):
    """One row for each quote, as high as its words need."""

    picked = Signal(object)
    """The ``Told`` whose place is to be shown."""

    entered = Signal(object)
    """The ``Told`` at whose place the user wants to go on reading."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(translate("Verify", "Quotes and verdicts"))
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setLayoutMode(QListWidget.LayoutMode.Batched)  # every row is set to know its height
        self._delegate = _VerdictDelegate(theme, self)
        self.setItemDelegate(self._delegate)
        self.itemClicked.connect(lambda row: self.picked.emit(row.data(_TOLD)))

    def add(self, found: Sequence[Told]) -> None:
        """Add quotes below those that are listed."""
        for one in found:
            item = QListWidgetItem(self)
            item.setData(_TOLD, one)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken(one))
        if self.currentRow() < 0 and self.count():
            self.setCurrentRow(0)

    def told(self) -> list[Told]:
        """Return what is listed."""
        return [self.item(row).data(_TOLD) for row in range(self.count())]

    def current(self) -> Told | None:
        """Return the quote of the current row."""
        item = self.currentItem()
        found = item.data(_TOLD) if item is not None else None
        return found if isinstance(found, Told) else None

    def apply(self, theme: Theme, font: QFont) -> None:
        """Take other colours and another font."""
        self._delegate.apply(theme)
        self.setFont(font)
        self.scheduleDelayedItemsLayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the place of the current quote with Enter."""
        told = self.current()
        if told is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit(told)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew where the list has another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()


class _VerdictDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, view: VerdictList) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view
        self._set: dict[int, tuple[Told, float, str, QTextDocument]] = {}

    def apply(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self._set.clear()

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        width = self._view.viewport().width()
        return QSize(60, round(self._document(index, width).size().height()) + 2 * _ROW_Y)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        painter.save()
        theme, rect = self._theme, option.rect
        fill_row(painter, rect, option.state, theme)
        painter.setPen(QPen(theme.line, 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if self._view.hasFocus() and self._view.currentIndex().row() == index.row():
            painter.setPen(QPen(theme.focus, 1))
            painter.drawRect(rect.adjusted(0, 0, -1, -1))
        painter.translate(QPointF(rect.left() + _LEFT, rect.top() + _ROW_Y))
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        room = QRectF(0, 0, rect.width() - _LEFT - _RIGHT, rect.height() - 2 * _ROW_Y)
        self._document(index, rect.width()).drawContents(painter, room)
        painter.restore()

    def _document(self, index: _Index, width: int) -> QTextDocument:
        """Return a row that is set for a width, made once."""
        told, font = index.data(_TOLD), self._view.font()
        room = float(max(60, width - _LEFT - _RIGHT))
        kept = self._set.get(index.row())
        if kept is not None and kept[0] is told and kept[1:3] == (room, font.key()):
            return kept[3]
        document = QTextDocument()
        document.setDocumentMargin(0)
        document.setDefaultFont(font)
        colour = self._theme.text.name()
        document.setHtml(f'<div style="color:{colour}">{as_html(told, self._theme)}</div>')
        document.setTextWidth(room)
        self._set[index.row()] = (told, room, font.key(), document)
        return document
