"""The left column: how many documents there are, in what order, and the documents themselves."""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, QEvent, QItemSelectionModel, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLabel,
    QMenu,
    QSizePolicy,
    QStackedLayout,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.corpus.hit import Hit, HitPage
from reader.corpus.signs import Signs
from reader.gui.access.announcing import Announcer
from reader.gui.documents.document_delegate import DocumentDelegate
from reader.gui.documents.document_list_model import DocumentListModel
from reader.gui.long_table import hold_many_rows
from reader.gui.search.counter_text import Opens, Piece, counter_html, counter_text
from reader.gui.theme import Theme

translate = QCoreApplication.translate

_COUNTER_LETTERS = 24
"""Letters that the counter must have room for beside the order of the list."""

_MOST_COUNTER_LINES = 3
_LEAST_HEIGHT = 48
_LARGE_ROW = 240


class DocumentList(QWidget):
    """Show a list of documents and tell which one the user picks."""

    opened = Signal(object)
    """The ``Hit`` of the row that became current."""

    entered = Signal()
    """Enter was pressed or a row double-clicked: the user wants to read."""

    page_wanted = Signal(int)

    number_opened = Signal(object)
    """What a number of the counter ``Opens``."""

    exchange_wanted = Signal()
    """Space was pressed: the user wants to see the question and the answer of a match."""

    star_clicked = Signal(object)
    """The ``Hit`` whose star was clicked."""

    def __init__(self, theme: Theme, font: QFont, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("documentList")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.model = DocumentListModel(self)
        self.model.page_wanted.connect(self.page_wanted)
        self.model.dataChanged.connect(self._catch_up)
        self._delegate = DocumentDelegate(theme, font)
        self._view = _Rows(self._delegate, self)
        self._view.setModel(self.model)
        self._view.selectionModel().currentRowChanged.connect(self._tell_opened)
        self._view.entered_row.connect(self.entered)
        self._view.peeked.connect(self.exchange_wanted)
        self._view.star_pressed.connect(self._tell_star)
        self._view.clicked.connect(self._tell_clicked)
        self._counter = _Counter(self)
        self._counter.linkActivated.connect(lambda link: self.number_opened.emit(Opens(link)))
        self._sort = QToolButton(self)
        self._sort.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._sort.setToolTip(translate("DocumentList", "Order of the list"))
        self._sort.setAccessibleName(translate("DocumentList", "Order of the list"))
        self._empty = QLabel(self)
        self._empty.setObjectName("emptyList")
        self._empty.setIndent(0)
        self._empty.setWordWrap(True)
        self._empty.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self._empty.setTextFormat(Qt.TextFormat.PlainText)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._announcer = Announcer(self._view)
        self._view.setAccessibleName(translate("DocumentList", "Documents"))
        self._theme = theme
        self._pieces: Sequence[Piece] = ()
        self._quiet = False
        self._open: int | None = None
        self._late: int | None = None
        self._told: int | None = None
        self._above: list[QWidget] = []
        self._buttons: list[QWidget] = []
        self._lay_out()
        for one, other in pairwise(self.stops()):
            self.setTabOrder(one, other)
        self.apply(theme, font)

    def _lay_out(self) -> None:
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.setContentsMargins(16, 10, 10, 10)
        self._head.addWidget(self._counter, 1)
        self._beside = QHBoxLayout()
        self._beside.setSpacing(2)
        self._beside.addWidget(self._sort)
        self._head.addLayout(self._beside)
        self._head.setAlignment(self._beside, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight)
        self._stack = QStackedLayout()
        self._stack.addWidget(self._view)
        self._stack.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head)
        column.addLayout(self._stack, 1)
        self._column = column

    def put_above_rows(self, widget: QWidget) -> None:
        """Show a widget between the counter and the documents."""
        self._column.insertWidget(1, widget)
        self._above = [widget]

    def put_beside_counter(self, button: QToolButton) -> None:
        """Show a button between the counter and the order."""
        self._beside.insertWidget(0, button)
        self._buttons = [button]

    def stops(self) -> list[QWidget]:
        """Return what takes the keyboard, in the order in which it stands."""
        return [self._counter, *self._buttons, self._sort, *self._above, self._view]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the counter above the order where both do not fit into a line."""
        super().resizeEvent(event)
        self._fit_head()

    def event(self, event: QEvent) -> bool:
        """Fit the head anew when something in it has changed its size."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit_head()
        return super().event(event)

    def _fit_head(self) -> None:
        letters = self._counter.fontMetrics().horizontalAdvance("0") * _COUNTER_LETTERS
        narrow = self.width() - self._beside.sizeHint().width() < letters
        directions = QBoxLayout.Direction
        self._head.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)
        edges = self._head.contentsMargins()
        room = self.width() - edges.left() - edges.right()
        room -= 0 if narrow else self._beside.sizeHint().width() + self._head.spacing()
        self._counter.keep_whole_in(max(1, room))

    def apply(self, theme: Theme, font: QFont) -> None:
        """Take other colours and another font."""
        self._theme = theme
        self._counter.show_html(counter_html(self._pieces, theme))
        self._delegate.apply(theme, font)
        self._view.verticalHeader().setDefaultSectionSize(self._delegate.row_height())
        self._view.viewport().update()
        self._fit_head()

    def set_sort_menu(self, menu: QMenu) -> None:
        """Offer the orders of the list."""
        self._sort.setMenu(menu)

    def set_sort(self, text: str) -> None:
        """Say which order the list is in."""
        self._sort.setText(text)
        self._fit_head()

    def set_counter(self, pieces: Sequence[Piece]) -> None:
        """Say how much there is."""
        self._pieces = pieces
        self._counter.show_html(counter_html(pieces, self._theme))
        self._counter.setAccessibleName(counter_text(pieces))
        self._announcer.hear(counter_text(pieces))
        self._fit_head()

    def counter(self) -> str:
        """Return what is said of how much there is."""
        return counter_text(self._pieces)

    def show_page(self, page: HitPage, current: int | None, empty: str, *, again: bool, from_top: bool = False) -> None:
        """Show another list with its first page; the current document stays current if it is in it.

        ``current`` is that document's id; ``empty`` is what to say where there are no documents; ``again`` says
        that the list is the same but for documents that came or went, so that nobody wants to be moved in it;
        ``from_top`` that its first rows are to be seen, wherever the current document is.
        """
        top = self._view.verticalScrollBar().value()
        self._late = None
        self._quiet = True
        if not again:
            self._announcer.forget()
        self.model.show(page)
        self._quiet = False
        self.point_to(current)
        row = self._view.currentIndex()
        self._view.verticalScrollBar().setValue(top if again or row.isValid() else 0)
        if from_top:
            self._view.scrollToTop()
        elif not again and row.isValid():
            self._view.scrollTo(row)
        self._empty.setText(empty)
        self._stack.setCurrentIndex(0 if page.documents else 1)
        self._view.executeDelayedItemsLayout()  # which would come behind the painting, and paint all rows once more

    def point_to(self, document_id: int | None) -> None:
        """Make the row of the open document current without telling; if its page is on the way, then later."""
        self._open = self._told = document_id
        row = self.model.row_of(document_id) if document_id is not None else None
        if row is not None:
            self._quiet = True
            self._go(row)
            self._quiet = False

    def pick(self, row: int) -> bool:
        """Make a row current, as if the user had; return whether there is such a row."""
        if not 0 <= row < self.model.rowCount():
            return False
        self._go(row)
        return True

    def pick_next(self, step: int) -> None:
        """Make the row ``step`` rows further down current."""
        row = self._view.currentIndex().row()
        self.pick(min(max(row + step, 0), self.model.rowCount() - 1))

    def focus(self) -> None:
        """Take the keyboard."""
        self._view.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if not self._view.currentIndex().isValid():
            self.pick(0)

    def current(self) -> Hit | None:
        """Return the hit of the current row."""
        index = self._view.currentIndex()
        return self.model.hit(index.row()) if index.isValid() else None

    def selected_rows(self) -> list[range]:
        """Return the rows that are selected, as stretches in order."""
        selection = self._view.selectionModel().selection()
        stretches = [selection.at(number) for number in range(selection.count())]
        chosen = sorted((one.top(), one.bottom()) for one in stretches)
        return [range(top, bottom + 1) for top, bottom in chosen]

    def show_signs(self, signs: Mapping[int, Signs]) -> None:
        """Show what is said of some documents now."""
        self.model.show_signs(signs)

    def _tell_star(self, row: int) -> None:
        if (hit := self.model.known(row)) is not None:
            self.star_clicked.emit(hit)

    def _go(self, row: int) -> None:
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self._view.selectionModel().setCurrentIndex(self.model.index(row, 0), flags)

    def _tell_opened(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if self._quiet or not current.isValid():
            return
        hit = self.model.hit(current.row())
        self._late = current.row() if hit is None else None
        if hit is not None:
            self._told = hit.record.id
            self.opened.emit(hit)

    def _tell_clicked(self, index: QModelIndex) -> None:
        """Open the current row again where something that is not in the list was opened meanwhile."""
        hit = self.model.known(index.row())
        if hit is not None and hit.record.id != self._told:
            self._tell_opened(index, index)

    def _catch_up(self) -> None:
        """Do what had to wait for a page that has come."""
        if self._late is not None and (hit := self.model.hit(self._late)):
            self._late = None
            self.opened.emit(hit)
        elif not self._view.currentIndex().isValid():
            self.point_to(self._open)


class _Counter(QLabel):
    """Words with links, through which the keyboard goes one by one in both directions.

    Qt's own label keeps the keyboard for good when it goes backwards.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("counter")
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setIndent(0)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self._links = 0
        self._needed = 0
        self._at = -1

    def show_html(self, html: str) -> None:
        """Show other words; the keyboard stays at the link of the same place."""
        if html == self.text():
            return
        self._links = html.count("<a ")
        self.setText(html)
        if self.hasFocus():
            self._go(min(self._at, self._links - 1))

    def keep_whole_in(self, width: int) -> None:
        """Ask for the height of the words in a width, where they take no more than some lines."""
        height = min(self.heightForWidth(width), _MOST_COUNTER_LINES * self.fontMetrics().lineSpacing())
        if height != self._needed:
            self._needed = height
            self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        """Never give way in height: words that are cut say something else."""
        return QSize(super().minimumSizeHint().width(), max(0, self._needed))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at the first link, or backwards at the last."""
        super().focusInEvent(event)
        if event.reason() == Qt.FocusReason.TabFocusReason:
            self._go(0)
        elif event.reason() == Qt.FocusReason.BacktabFocusReason:
            self._go(self._links - 1)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go to the next link or the one before, and after the last of them to another widget."""
        to = self._at + (1 if forward else -1)
        if 0 <= to < self._links:
            self._go(to)
            return True
        self._at = -1
        self.setSelection(0, 0)
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        other = self._other(self, forward)
        while other is not None and other is not self and not _takes_tab(other):
            other = self._other(other, forward)
        if other is not None:
            other.setFocus(reason)
        return True

    @staticmethod
    def _other(widget: QWidget, forward: bool) -> QWidget | None:
        return widget.nextInFocusChain() if forward else widget.previousInFocusChain()

    def _go(self, to: int) -> None:
        self._at = to
        self.setSelection(0, 0)
        for _step in range(to + 1):
            super().focusNextPrevChild(True)


def _takes_tab(widget: QWidget) -> bool:
    takes = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None
    return takes and widget.isEnabled() and widget.isVisible()


class _Rows(QTableView):
    """A table of one column and rows of one height, which stays quick at a million rows."""

    entered_row = Signal()
    peeked = Signal()
    star_pressed = Signal(int)

    def __init__(self, delegate: DocumentDelegate, parent: QWidget) -> None:
        super().__init__(parent)
        self._delegate = delegate
        self.setItemDelegate(delegate)
        self.setObjectName("rows")
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setFrameShape(QTableView.Shape.NoFrame)
        hold_many_rows(self, one_column=True)
        self.doubleClicked.connect(lambda _index: self.entered_row.emit())

    def sizeHint(self) -> QSize:
        """Ask for one whole document; the list takes what the rest leaves."""
        return QSize(super().sizeHint().width(), self.verticalHeader().defaultSectionSize() + 2 * self.frameWidth())

    def minimumSizeHint(self) -> QSize:
        """Give way to what stands above and below, but not where the text is large: there the column is scrolled."""
        row = self.verticalHeader().defaultSectionSize()
        return QSize(0, row if row > _LARGE_ROW else max(_LEAST_HEIGHT, row // 3))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take a click on a star for itself: it opens nothing."""
        place = event.position().toPoint()
        index = self.indexAt(place)
        on_star = index.isValid() and self._delegate.star(self.visualRect(index)).contains(place)
        if on_star and event.button() == Qt.MouseButton.LeftButton:
            self.star_pressed.emit(index.row())
        else:
            super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the reading page with Enter; type-ahead is left to the search box."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered_row.emit()
        elif event.key() == Qt.Key.Key_Space and not event.modifiers():
            self.peeked.emit()
        elif event.text().strip() and not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
            event.ignore()
        else:
            super().keyPressEvent(event)
