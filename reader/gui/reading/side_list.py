"""A list in the right column: as high as its rows, so that only the column scrolls; of a long one the first rows."""

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QItemSelectionModel,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPalette, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

translate = QCoreApplication.translate

_STEP = 300
"""Rows that are added at once: so many are laid out between two frames."""

_SPARE = 2
"""Rows for which nobody has to ask: a row that offers more would take the place of one of them."""

_RESTYLED = (QEvent.Type.StyleChange, QEvent.Type.FontChange)
_FRAME = 2
_LEFT, _ROW_Y = 17, 6
_UNSELECTED = QItemSelectionModel.SelectionFlag.NoUpdate
_PAGES = (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_BY_KEYBOARD = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)


class SideList(QListWidget):
    """List what a subclass makes rows of; rows exist for what is shown, however much there is."""

    reached = Signal(QRect)
    """Where the row stands that the keyboard has come to."""

    followed = Signal(QRect)
    """Where the row stands that has become current because of what happens elsewhere."""

    def __init__(self, name: str, first: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._first = first
        self._total = 0
        self._more: int | None = None
        self._more_delegate = _MoreDelegate(self)
        self._restyled = False
        self.setAccessibleName(name)
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setAutoScroll(False)
        self.itemClicked.connect(lambda row: self._take(self.row(row)))

    def make_row(self, number: int) -> QListWidgetItem:
        """Return the row for what is listed in a place, from 0."""
        raise NotImplementedError

    def pick(self, number: int) -> None:
        """Do what a click on a row does."""
        raise NotImplementedError

    def total(self) -> int:
        """Return how much there is to list."""
        return self._total

    def list_rows(self, total: int, *, again: bool = False) -> None:
        """List so much anew; ``again`` says that it is the same, so that as many rows are shown as before."""
        shown = max(self._first, self._shown()) if again else self._first
        self._offer_more(None)
        self.clear()
        self._total = total
        self._add_up_to(shown)

    def show_row(self, number: int) -> None:
        """Make a row current, and those before it if they are not shown yet; none with -1."""
        if number >= self._shown():
            self._add_up_to(number + 1)
        self.setCurrentRow(number)
        if number >= 0:
            self.followed.emit(self._place_of(number))

    def event(self, event: QEvent) -> bool:
        """Lay out once, when all is said: another theme tells a list a dozen times that it looks otherwise."""
        self._restyled = event.type() in _RESTYLED
        done = super().event(event)
        if self._restyled:
            self._restyled = False
            self.scheduleDelayedItemsLayout()
        return bool(done)

    def doItemsLayout(self) -> None:
        """Lay out the rows, and take their height."""
        if self._restyled:
            return
        super().doItemsLayout()
        height = _FRAME + (self.contentsSize().height() if self.count() else 0)
        if height != self.height() or height != self.minimumHeight():
            self.setFixedHeight(height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the lines of rows that are broken otherwise now."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.doItemsLayout()

    def minimumSizeHint(self) -> QSize:
        """Return how little room is enough: the width is the column's affair."""
        return QSize(40, _FRAME)

    def scrollTo(self, index: QModelIndex | QPersistentModelIndex, hint: object = None) -> None:
        """Scroll nothing: all rows are there, and the column scrolls."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the column."""
        event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin with the first row, and tell where the keyboard is."""
        super().focusInEvent(event)
        if event.reason() in _BY_KEYBOARD:
            if not self.currentIndex().isValid() and self.count():
                self.selectionModel().setCurrentIndex(self.model().index(0, 0), _UNSELECTED)
            self._reach()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the current row with Enter, and tell where the keyboard goes; whole pages are the column's affair."""
        if event.key() in _PAGES:
            event.ignore()
            return
        before = self.currentRow()
        if event.key() in _ENTER and before >= 0:  # some desktops edit a row then
            self._take(before)
            return
        super().keyPressEvent(event)
        if self.currentRow() != before:
            self._reach()

    def _take(self, number: int) -> None:
        if number != self._more:
            self.pick(number)
        elif self._shown() < self._total:
            self._add_up_to(self._shown() + _STEP)
            self.setCurrentRow(number)
        else:
            self.list_rows(self._total)
            self.setCurrentRow(self._shown() - 1)
            self._reach()

    def _shown(self) -> int:
        """Return how many rows there are, without the one that offers more."""
        return self.count() if self._more is None else self._more

    def _add_up_to(self, wanted: int) -> None:
        there = self._shown()
        self._offer_more(None)
        if self._total <= wanted + _SPARE:
            wanted = self._total
        for number in range(there, min(wanted, self._total)):
            self.addItem(self.make_row(number))
        rest = self._total - self.count()
        if rest:
            self._offer_more(translate("SideList", "{count} more…").format(count=QLocale().toString(rest)))
        elif self._total > self._first + _SPARE:
            self._offer_more(translate("SideList", "Fewer"))
        self.doItemsLayout()

    def _offer_more(self, words: str | None) -> None:
        """Put a row that offers more or fewer at the end, or take it away."""
        if self._more is not None:
            self.takeItem(self._more)
            self.setItemDelegateForRow(self._more, None)  # type: ignore[arg-type]
            self._more = None
        if words is not None:
            self._more = self.count()
            self.setItemDelegateForRow(self._more, self._more_delegate)
            self.addItem(words)

    def _reach(self) -> None:
        self.reached.emit(self._place_of(max(0, self.currentRow())))

    def _place_of(self, number: int) -> QRect:
        place = self.visualItemRect(self.item(number)) if number < self.count() else QRect(0, 0, 1, 1)
        return place.translated(self.viewport().pos())


class _MoreDelegate(QStyledItemDelegate):
    """Paint the row that offers more or fewer quietly, below the text of the others."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(60, option.fontMetrics.lineSpacing() + 2 * _ROW_Y)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        self.initStyleOption(option, index)
        words, option.text = option.text, ""
        option.widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        painter.save()
        painter.setFont(option.font)
        painter.setPen(option.palette.color(QPalette.ColorRole.Link))
        room = QRect(option.rect).adjusted(_LEFT, 0, -_LEFT, 0)
        painter.drawText(room, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), words)
        painter.restore()
