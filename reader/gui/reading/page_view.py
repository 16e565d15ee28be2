"""Show one page: scrolling, selection, keys, and the painting around the text."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, QPointF, QRectF, Qt, QUrl, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QShowEvent,
    QTextCursor,
    QTextDocument,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QMenu, QTextEdit, QWidget

from reader.corpus.document import TurnKind
from reader.corpus.span import Span
from reader.gui.access.announcing import say
from reader.gui.access.page_words import block_words, page_words
from reader.gui.documents.title_fitting import fit_title
from reader.gui.keyboard.layouts import LatinKeys
from reader.gui.marks.mark_painting import Painted, paint_annotations
from reader.gui.reading.match_scroll_bar import MatchScrollBar
from reader.gui.reading.page import Page
from reader.gui.reading.page_lines import block_at, block_top, line_top, position_at, reading_top, shares_of
from reader.gui.reading.page_painting import PagePainter, paint_focus
from reader.gui.reading.typography import Column, Typography
from reader.gui.theme import Theme

_NOTCH = 120
_NO_KEYS = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)
_SCROLL_KEYS = (
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
)


class PageView(QTextEdit):
    """A read-only page; takes positions in code points of the document and never gives out its own text."""

    scrolled = Signal()
    zoom_requested = Signal(int)
    edge_passed = Signal(int)
    link_wanted = Signal()
    fold_picked = Signal(int)
    """A turn whose mark, or folded line, was clicked."""

    place_picked = Signal(int, QPoint)
    """A code point that was double-clicked, and where on the screen to say something about it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        LatinKeys(self)
        self._page: Page | None = None
        self._typography: Typography | None = None
        self._painter: PagePainter | None = None
        self._matches: Sequence[Span] = ()
        self._current: Span | None = None
        self._ticks: dict[Span, float] = {}
        self._walk: Sequence[Span] = ()
        self._walked: Span | None = None
        self._annotations: Sequence[Painted] = ()
        self._spoken: Span | None = None
        self._anchor = 0
        self._revealed: Span | None = None
        self._placing = False
        self._wheel = 0
        self._bar = MatchScrollBar(self)
        self.setVerticalScrollBar(self._bar)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setReadOnly(True)
        self.viewport().setMouseTracking(True)
        self.setTabChangesFocus(True)
        self.setAcceptDrops(False)
        self.setCursorWidth(0)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        flags = Qt.TextInteractionFlag
        self.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
        self._bar.valueChanged.connect(self._report_scroll)
        self._said_block = -1
        self._by_keys = False
        self.cursorPositionChanged.connect(self._say_block)

    def show_page(
        self, page: Page | None, typography: Typography, matches: Sequence[Span] = (), current: Span | None = None
    ) -> None:
        """Show a page from its top, with its matches sorted by start, or nothing."""
        old = self._page
        self._placing = True
        self._page, self._typography, self._painter = page, typography, None
        self._anchor = page.part.start if page is not None else 0
        self._matches, self._current, self._revealed = matches, current, None
        sheet = page.sheet if page is not None else QTextDocument()
        sheet.setParent(self)
        self.setPalette(_palette(typography.theme, self.palette()))
        theme = typography.theme
        self._bar.set_colours(theme.match_line, theme.current_match_line, theme.accent)
        self.setVerticalScrollBarPolicy(
            Qt.ScrollBarPolicy.ScrollBarAlwaysOn if page is not None else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        )
        self.setDocument(sheet)
        self.setCursorWidth(0)
        self._bar.setValue(0)
        if old is not None:
            old.sheet.deleteLater()
        self._lay_out()
        self._placing = False
        self._said_block = -1
        self.setAccessibleDescription(page_words(page, len(matches)))

    def set_marks(self, matches: Sequence[Span], current: Span | None) -> None:
        """Mark matches, sorted by start, and the current one."""
        self._current = current
        if matches is self._matches:
            self._show_ticks()
        else:
            self._matches = matches
            self.setAccessibleDescription(page_words(self._page, len(matches)))
            self._measure_ticks()
        self.viewport().update()

    def set_walk(self, spans: Sequence[Span], current: Span | None) -> None:
        """Frame what is walked, sorted by start, beside the matches."""
        self._walk, self._walked = spans, current
        self._measure_ticks()
        self.viewport().update()

    def set_annotations(self, marks: Sequence[Painted]) -> None:
        """Paint the user's marks below those of found words."""
        self._annotations = marks
        self.viewport().update()

    def set_spoken(self, span: Span | None) -> None:
        """Mark the sentence that is read aloud, or none; bring it into view only where it is not seen whole."""
        self._spoken = span
        self.viewport().update()
        page, typography = self._page, self._typography
        if span is None or page is None or typography is None:
            return
        top, foot = (line_top(page, place, typography.line) for place in (span.start, span.end - 1))
        height, value = self.viewport().height(), self._bar.value()
        if top < value or foot + typography.line > value + height:
            self._set_value(top - height / 4)
            self._anchor = self.position()

    def cursor_place(self) -> int | None:
        """Return the code point at the text cursor; ``None`` where it was never put anywhere."""
        place = self.textCursor().position()
        return self._page.from_qt(place) if self._page is not None and place else None

    def select(self, span: Span) -> None:
        """Select a stretch of the page."""
        if self._page is not None:
            cursor = QTextCursor(self.document())
            cursor.setPosition(self._page.to_qt(span.start))
            cursor.setPosition(self._page.to_qt(span.end), QTextCursor.MoveMode.KeepAnchor)
            self.setTextCursor(cursor)

    def put_cursor(self, place: int) -> None:
        """Select nothing more, and put the text cursor before a code point of the page."""
        if self._page is not None:
            cursor = QTextCursor(self.document())
            cursor.setPosition(self._page.to_qt(place))
            self.setTextCursor(cursor)

    def position(self) -> int:
        """Return the code point at the top; the one last gone to, while its line stands there."""
        if self._page is None:
            return 0
        first, end = position_at(self._page, self._bar.value())
        return self._anchor if first <= self._anchor < end else first

    def shows_end(self) -> bool:
        """Tell whether the last line of the page is seen."""
        page, typography = self._page, self._typography
        if page is None or typography is None or not self.isVisible():
            return False
        last = next((block.span.end - 1 for block in reversed(page.blocks) if block.span and not block.echo), 0)
        return line_top(page, last, typography.line) < self._bar.value() + self.viewport().height()

    def scroll_to(self, position: int) -> None:
        """Bring a code point of the page to the top."""
        page, typography = self._page, self._typography
        self._anchor, self._revealed = position, None
        if page is None or typography is None:
            return
        first = next((span.start for _, span in page.spans_shown()), 0)
        self._set_value(0.0 if position <= first else reading_top(page, position, typography.line))

    def reveal(self, span: Span) -> None:
        """Bring a stretch to about a third from the top, unless it is comfortably visible already."""
        page, typography = self._page, self._typography
        if page is None or typography is None:
            return
        top = line_top(page, span.start, typography.line)
        height, value = self.viewport().height(), self._bar.value()
        if not value + typography.line <= top <= value + height - 3 * typography.line:
            self._set_value(top - height / 3)
        self._anchor, self._revealed = self.position(), span

    def selected_span(self) -> Span | None:
        """Return the selected stretch of the document."""
        cursor = self.textCursor()
        if self._page is None or not cursor.hasSelection():
            return None
        return self._page.span_between(cursor.selectionStart(), cursor.selectionEnd())

    def createMimeDataFromSelection(self) -> QMimeData:
        """Give the document's own text to the clipboard and to a drag."""
        mime = QMimeData()
        if (span := self.selected_span()) is not None and self._page is not None:
            mime.setText(span.of(self._page.source.text))
        return mime

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Load nothing, whatever a document names."""
        return None

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint marks, text and margin."""
        if self._painter is None or self._page is None or self._typography is None:
            super().paintEvent(event)
            return
        value = self._bar.value()
        area = QRectF(event.rect()).translated(0, value)
        with QPainter(self.viewport()) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.translate(0, -value)
            paint_annotations(painter, area, self._page, self._typography, self._annotations)
            if self._spoken is not None:
                self._painter.paint_spoken(painter, area, self._spoken)
            self._painter.paint_marks(painter, area, self._matches, self._current)
            self._painter.paint_walk(painter, area, self._walk, self._walked)
        super().paintEvent(event)
        with QPainter(self.viewport()) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.translate(0, -value)
            self._painter.paint_margin(painter, area)
            if self.hasFocus() and self._by_keys:
                painter.translate(0, value)
                paint_focus(painter, self.viewport().rect(), self._typography.theme)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the column anew and keep the place."""
        place, revealed = self.position(), self._revealed
        self._placing = True
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._lay_out()
        self._placing = False
        self._return_to(place, revealed)

    def showEvent(self, event: QShowEvent) -> None:
        """Keep the place, where Qt would scroll to its own cursor."""
        place, revealed = self.position(), self._revealed
        super().showEvent(event)
        self._return_to(place, revealed)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show who came by the keyboard that the keys go here."""
        super().focusInEvent(event)
        if event.reason() not in _NO_KEYS:
            self._by_keys = event.reason() != Qt.FocusReason.MouseFocusReason
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that the keys go elsewhere."""
        super().focusOutEvent(event)
        self.viewport().update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ask for another text size with Ctrl, else scroll."""
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
            return
        self._wheel += event.angleDelta().y()
        while abs(self._wheel) >= _NOTCH:
            step = 1 if self._wheel > 0 else -1
            self._wheel -= step * _NOTCH
            self.zoom_requested.emit(step)
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Hide the keyboard's cursor."""
        self.setCursorWidth(0)
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell a click on a mark in the margin, or on a folded turn."""
        super().mouseReleaseEvent(event)
        turn = self._fold_at(event.position())
        if turn is not None and event.button() == Qt.MouseButton.LeftButton and not self.textCursor().hasSelection():
            self.fold_picked.emit(turn)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Point at what folds and unfolds."""
        super().mouseMoveEvent(event)
        folds = not event.buttons() and self._fold_at(event.position()) is not None
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if folds else Qt.CursorShape.IBeamCursor)

    def _fold_at(self, place: QPointF) -> int | None:
        """Return the answer whose mark or folded line stands at a place of the viewport."""
        page, typography = self._page, self._typography
        if page is None or typography is None:
            return None
        height = place.y() + self._bar.value()
        index = block_at(page, height)
        block = page.blocks[index] if page.blocks else None
        if block is None or block.mark is not TurnKind.ANSWER or block.turn is None:
            return None
        width = self.viewport().width()
        left = typography.column(width).left
        beside = place.x() > width - left if page.mirrored else place.x() < left
        in_line = height < block_top(page, index) + 1.2 * typography.line
        return block.turn if in_line and (block.hidden is not None or beside) else None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select the word, and tell that it was picked."""
        super().mouseDoubleClickEvent(event)
        self.pick_selection()

    def pick_selection(self) -> None:
        """Tell that the selected word was picked."""
        if (span := self.selected_span()) is not None:
            below = self.cursorRect().bottomLeft()
            self.place_picked.emit(span.start, self.viewport().mapToGlobal(below))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the small menu."""
        self.context_menu().popup(event.globalPos())

    def context_menu(self) -> QMenu:
        """Return a new menu with what can be done here."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        copy = menu.addAction(QCoreApplication.translate("ReadingView", "Copy"), self.copy)
        copy.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        copy.setEnabled(self.selected_span() is not None)
        menu.addAction(
            QCoreApplication.translate("ReadingView", "Copy a link to this paragraph"), self.link_wanted.emit
        )
        menu.addActions(self.actions())
        select = menu.addAction(QCoreApplication.translate("ReadingView", "Select all"), self.selectAll)
        select.setShortcut(QKeySequence(QKeySequence.StandardKey.SelectAll))
        return menu

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll with plain keys; move and extend the text cursor with the others."""
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() == Qt.Key.Key_Space:
            self._turn_page(-1 if shift else 1)
        elif event.key() in _SCROLL_KEYS and not shift:
            self._scroll_by_key(event)
        else:
            if event.key() in (*_SCROLL_KEYS, Qt.Key.Key_Left, Qt.Key.Key_Right):
                self._bring_cursor()
            super().keyPressEvent(event)

    def _return_to(self, place: int, revealed: Span | None) -> None:
        self.scroll_to(place)
        if revealed is not None:
            self.reveal(revealed)

    def _set_value(self, height: float) -> None:
        """Scroll without taking it for the reader's own doing."""
        placing, self._placing = self._placing, True
        before = self._bar.value()
        self._bar.setValue(round(height))
        self._placing = placing
        if self._bar.value() != before and not placing:
            self.scrolled.emit()

    def _scroll_by_key(self, event: QKeyEvent) -> None:
        key = event.key()
        line = round(self._typography.line) if self._typography is not None else 20
        if key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self._turn_page(1 if key == Qt.Key.Key_PageDown else -1)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._bar.setValue(self._bar.minimum() if key == Qt.Key.Key_Home else self._bar.maximum())
        else:
            self._bar.setValue(self._bar.value() + (2 * line if key == Qt.Key.Key_Down else -2 * line))

    def _turn_page(self, step: int) -> None:
        edge = self._bar.maximum() if step > 0 else self._bar.minimum()
        if self._bar.value() == edge:
            self.edge_passed.emit(step)
            return
        line = round(self._typography.line) if self._typography is not None else 20
        self._bar.setValue(self._bar.value() + step * (self.viewport().height() - 2 * line))

    def _bring_cursor(self) -> None:
        self.setCursorWidth(2)
        if self._page is None or self.viewport().rect().intersects(self.cursorRect()):
            return
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._page.to_qt(self.position()))
        self.setTextCursor(cursor)

    def _lay_out(self) -> None:
        page, typography = self._page, self._typography
        if page is None or typography is None:
            self._measure_ticks()
            return
        column = typography.column(self.viewport().width())
        if page.mirrored:
            column = Column(column.right, column.left, column.shared)
        self._painter = PagePainter(page, typography, column)
        # The title first: a small change made last would leave the text below it without a layout.
        fit_title(page, typography, self.viewport().width() - column.left - column.right)
        frame = page.sheet.rootFrame()
        form = frame.frameFormat()
        form.setLeftMargin(column.left)
        form.setRightMargin(column.right)
        form.setTopMargin(round(1.6 * typography.line))
        form.setBottomMargin(round(3 * typography.line))
        if form == frame.frameFormat():
            page.sheet.markContentsDirty(0, page.sheet.characterCount())
        else:
            frame.setFrameFormat(form)
        page.sheet.documentLayout().documentSize()
        self._measure_ticks()

    def _measure_ticks(self) -> None:
        self._ticks = {}
        if self._page is not None and self._typography is not None:
            self._ticks = shares_of(self._page, self._matches, self._typography.line)
            self._bar.set_walked(list(shares_of(self._page, self._walk, self._typography.line).values()))
        self._show_ticks()

    def _show_ticks(self) -> None:
        current = self._ticks.get(self._current) if self._current is not None else None
        self._bar.set_ticks(list(self._ticks.values()), current)

    def _say_block(self) -> None:
        """Say what stands painted beside the block that the text cursor enters."""
        block = self.textCursor().blockNumber()
        if self._page is not None and block != self._said_block and block < len(self._page.blocks):
            self._said_block = block
            if self.hasFocus():
                say(self, block_words(self._page.blocks[block]))

    def _report_scroll(self) -> None:
        if not self._placing:
            self._revealed = None
            self.scrolled.emit()


def _palette(theme: Theme, base: QPalette) -> QPalette:
    result = QPalette(base)
    for role, colour in (
        (QPalette.ColorRole.Base, theme.page),
        (QPalette.ColorRole.Text, theme.text),
        (QPalette.ColorRole.Highlight, theme.selection),
        (QPalette.ColorRole.HighlightedText, theme.text),
    ):
        result.setColor(role, colour)
    return result
