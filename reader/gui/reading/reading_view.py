"""Read a document: the page, its matches, and the way from part to part of a long text."""

from bisect import bisect_right
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.corpus.document import Document
from reader.corpus.span import Span
from reader.gui.fonts import family_of, interface_family, reading_family
from reader.gui.library.remark import Remark
from reader.gui.marks.mark_painting import Painted
from reader.gui.notice import Notice
from reader.gui.reading.folding import Folding
from reader.gui.reading.match_order import MatchOrder
from reader.gui.reading.page import set_page
from reader.gui.reading.page_view import PageView
from reader.gui.reading.part_bar import PartBar
from reader.gui.reading.parts import cut_into_parts, part_of
from reader.gui.reading.reading_style import ReadingStyle
from reader.gui.reading.typography import Typography
from reader.gui.theme import Theme, load_theme
from reader.language.scripts.overlay import Script
from reader.language.tokens import tokenize


class ReadingView(QWidget):
    """A reading page for one document; every position is a code point of the document's text."""

    match_changed = Signal(int, int)
    turn_entered = Signal(int)
    scrolled = Signal(int)
    zoom_requested = Signal(int)
    link_wanted = Signal()
    selected = Signal()
    """Something else is selected, or nothing any more."""

    word_picked = Signal(str, QPoint)
    """A word as it is written, and where on the screen to say something about it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document: Document | None = None
        self._parts: tuple[Span, ...] = ()
        self._part = 0
        self._matches = MatchOrder()
        self._folding = Folding(())
        self._told: tuple[int, int] | None = None
        self._moving = False
        self.script = Script.ORIGINAL
        self._typography = Typography(load_theme("light"), 13, reading_family(), interface_family(), self.logicalDpiY())
        self._earlier = PartBar(-1, self)
        self._page = PageView(self)
        self._later = PartBar(1, self)
        self._notice = Notice(self)
        self._notice.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self._remark = Remark(self)
        self._column = layout
        for widget in (self._remark, self._earlier, self._page, self._later, self._notice):
            layout.addWidget(widget)
        self.setFocusProxy(self._page)
        self._page.scrolled.connect(self._report_place)
        self._page.zoom_requested.connect(self.zoom_requested)
        self._page.link_wanted.connect(self.link_wanted)
        self._page.selectionChanged.connect(self.selected)
        self._page.place_picked.connect(self._tell_word)
        for bar in (self._earlier, self._later):
            bar.turned.connect(self._turn_part)
        self._page.edge_passed.connect(self._turn_part)
        self._page.fold_picked.connect(lambda turn: self._fold_again(self._folding.toggle(turn)))
        self._name()
        self._show_part(0)

    def put_above(self, bar: QWidget) -> None:
        """Put a bar above the page."""
        self._column.insertWidget(0, bar)

    def show_document(
        self, document: Document, matches: Sequence[Span] = (), position: int | None = None, remark: str = ""
    ) -> None:
        """Show a document at a position, else at its first match, else from the top; a remark stands above it."""
        self._show_notice(False)
        self._remark.say(remark)
        self._document = document
        self._folding = Folding(document.turns)
        self._parts = cut_into_parts(document)
        self._matches = MatchOrder(matches, None if position is not None else 0)
        self._told = None
        first = self._matches.current
        start = first.start if first is not None else position or 0
        self._moving = True
        self._show_part(part_of(self._parts, start))
        if position is not None:
            self._page.scroll_to(position)
        elif first is not None:
            self._page.reveal(first)
        self._moving = False
        self._report_match()
        self._report_place(start if position is None else None)

    def continue_document(self, document: Document, matches: Sequence[Span]) -> None:
        """Go on with the whole of a document of which the beginning is shown; the place stays."""
        self._document = document
        self._parts = cut_into_parts(document)
        self._folding.go_on(document.turns)
        self._set_again()
        self.set_matches(matches)

    def set_matches(self, matches: Sequence[Span]) -> None:
        """Mark other matches without moving; the current one stays current if it is still among them."""
        self._matches.replace(matches)
        self._report_match()

    def show_notice(self, title: str, words: str, path: Path) -> None:
        """Show, in place of a document, what became of it."""
        self.clear()
        self._notice.say(title, words, path)
        self._show_notice(True)

    def clear(self) -> None:
        """Show nothing."""
        self._show_notice(False)
        self._remark.say("")
        self._document, self._parts, self._matches = None, (), MatchOrder()
        self._folding = Folding(())
        self._told = None
        self._show_part(0)
        self._report_match()
        self.turn_entered.emit(-1)

    def tell(self) -> None:
        """Tell once more which match is current and which turn is read."""
        self._report_match()
        self.turn_entered.emit(self.turn())

    def matches(self) -> Sequence[Span]:
        """Return the matches in order."""
        return self._matches.spans

    def current_match(self) -> Span | None:
        """Return the match that is current."""
        return self._matches.current

    def looked_at(self) -> int:
        """Return the code point of the current match, or else of the top of the page."""
        match = self.current_match()
        return match.start if match else self.position()

    def document(self) -> Document | None:
        """Return what is shown."""
        return self._document

    def next_match(self) -> None:
        """Go to the next match, from the last one to the first."""
        self._go_to_match(self._matches.step(1, self.position()))

    def previous_match(self) -> None:
        """Go to the match before, from the first one to the last."""
        self._go_to_match(self._matches.step(-1, self.position()))

    def show_match(self, span: Span) -> None:
        """Go to a match, or to the place of one that is marked no more."""
        if self._matches.choose(span):
            self._go_to_match(span)
        else:
            self.go_to(span.start)

    def mark_walk(self, spans: Sequence[Span], current: Span | None = None) -> None:
        """Frame stretches beside the matches, and bring the current one into view."""
        self._page.set_walk(spans, current)
        if current is None or self._document is None:
            return
        self._move(current.start, lambda: self._page.reveal(current))
        self._report_place(current.start)

    def mark_spoken(self, span: Span | None) -> None:
        """Mark the sentence that is read aloud, or none, and keep it in view."""
        if span is None or self._document is None:
            self._page.set_spoken(None)
            return
        self._move(span.start, lambda: self._page.set_spoken(span))
        self._report_place(span.start)

    def go_to(self, position: int) -> None:
        """Bring a code point to the top."""
        if self._document is None:
            return
        self._move(position, lambda: self._page.scroll_to(position))
        self._report_place()

    def fold_answer(self) -> None:
        """Fold the answer that is read, or unfold it."""
        self._fold_again(self._folding.toggle(self._folding.answer_at(self.looked_at())))

    def fold_answers(self) -> None:
        """Fold all answers, or unfold all where none is left to be folded."""
        self._fold_again(self._folding.toggle_all())

    def folded(self) -> frozenset[int]:
        """Return the numbers of the turns that are folded."""
        return self._folding.folded

    def fold(self, turns: frozenset[int]) -> None:
        """Fold these turns, and unfold the others; the place stays."""
        changed, self._folding.folded = turns != self._folding.folded, turns
        self._fold_again(changed)

    def turn(self) -> int:
        """Return the number of the turn that is read, or -1 before the first."""
        return self._told[1] if self._told else -1

    def position(self) -> int:
        """Return the code point at the top of the view."""
        return self._page.position()

    def shows_end(self) -> bool:
        """Tell whether the end of the document is seen."""
        return self._document is not None and self._part == len(self._parts) - 1 and self._page.shows_end()

    def selected_span(self) -> Span | None:
        """Return the selected stretch."""
        return self._page.selected_span()

    def cursor_place(self) -> int | None:
        """Return the code point at the text cursor; ``None`` where it was never put anywhere."""
        return self._page.cursor_place()

    def show_annotations(self, marks: Sequence[Painted]) -> None:
        """Paint the user's marks of the document."""
        self._page.set_annotations(marks)

    def select(self, span: Span) -> None:
        """Select a stretch and bring it into view."""
        if self._document is None:
            return
        self._move(span.start, lambda: self._page.select(span))
        self._move(span.start, lambda: self._page.reveal(span))
        self._report_place(span.start)

    def put_cursor(self, place: int) -> None:
        """Select nothing more, and put the text cursor before a code point of what is shown."""
        self._page.put_cursor(place)

    def offer(self, actions: Sequence[QAction]) -> None:
        """Put actions into the small menu of the page."""
        self._page.addActions(list(actions))

    def copy(self) -> None:
        """Copy the document's own text of the selected stretch."""
        span = self.selected_span()
        if self._document is not None and span is not None:
            QGuiApplication.clipboard().setText(span.of(self._document.text))

    def show_script(self, script: Script) -> None:
        """Show Kazakh texts in a script; what is copied and searched stays the original."""
        if script is not self.script:
            self.script = script
            self._set_again()

    def pick_word(self) -> None:
        """Pick the selected word, as a double-click does."""
        self._page.pick_selection()

    def apply(self, theme: Theme, text_pt: float, style: ReadingStyle | None = None) -> None:
        """Use a theme, a text size and a style, and keep the place."""
        self._remark.apply(theme)
        old = self._typography
        style = style or old.style
        body = old.body if style.font == old.style.font else family_of(style.font)
        new = Typography(theme, text_pt, body, old.sans, self.logicalDpiY(), style)
        if new != old:
            self._typography = new
            self._set_again()

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in the language that was chosen."""
        if event.type() == QEvent.Type.LanguageChange:
            self._name()
            self._set_again()
        super().changeEvent(event)

    def _fold_again(self, changed: bool) -> None:
        if changed:
            self._set_again()
            self._report_place()

    def _show_notice(self, on: bool) -> None:
        self._notice.setVisible(on)
        self._page.setVisible(not on)

    def _set_again(self) -> None:
        place = self.position()
        self._moving = True
        self._show_part(self._part)
        self._page.scroll_to(place)
        self._moving = False

    def _show_part(self, part: int) -> None:
        self._part = part
        self._notice.apply(self._typography.theme)
        for bar in (self._earlier, self._later):
            bar.apply(self._typography.theme)
            bar.set_part(part, len(self._parts))
        page = None
        if self._document is not None:
            page = set_page(self._document, self._parts[part], self._typography, self._folding.folded, self.script)
        self._page.show_page(page, self._typography, self.matches(), self.current_match())

    def _move(self, place: int, arrive: Callable[[], None]) -> None:
        """Open the part with a code point, and go there, without telling of what is passed on the way."""
        self._moving = True
        self._open_part_of(place)
        arrive()
        self._moving = False

    def _open_part_of(self, position: int) -> None:
        part = part_of(self._parts, position)
        if self._folding.unfold_at(position) or part != self._part:
            self._show_part(part)

    def _turn_part(self, step: int) -> None:
        part = self._part + step
        if not 0 <= part < len(self._parts):
            return
        self._moving = True
        self._show_part(part)
        if step < 0:
            self._page.scroll_to(self._parts[part].end)
        self._moving = False
        self._page.setFocus()
        self._report_place()

    def _go_to_match(self, match: Span | None) -> None:
        if match is None:
            return
        self._move(match.start, lambda: self._page.reveal(match))
        self._report_match()
        self._report_place(match.start)

    def _tell_word(self, position: int, place: QPoint) -> None:
        if self._document is None:
            return
        text = self._document.text
        start, end = text.rfind("\n", 0, position) + 1, text.find("\n", position)
        for token in tokenize(text, start, len(text) if end < 0 else end):
            if token.start <= position < token.end:
                self.word_picked.emit(text[token.start : token.end], place)

    def _report_match(self) -> None:
        self._page.set_marks(self.matches(), self.current_match())
        self.match_changed.emit(self._matches.number, len(self.matches()))

    def _report_place(self, read: int | None = None) -> None:
        """Tell where the page is; ``read`` is a place on it that is looked at, in place of its top."""
        if self._moving or self._document is None:
            return
        position = self.position()
        looked_at = position if read is None else read
        turn = bisect_right(self._document.turns, looked_at, key=lambda turn: turn.span.start) - 1
        told, self._told = self._told, (position, turn)
        if told is None or told[0] != position:
            self.scrolled.emit(position)
        if told is None or told[1] != turn:
            self.turn_entered.emit(turn)

    def _name(self) -> None:
        self.setAccessibleName(QCoreApplication.translate("ReadingView", "Reading page"))
        self._page.setAccessibleName(QCoreApplication.translate("ReadingView", "Text of the document"))
