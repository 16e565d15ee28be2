"""Find in the open document, and go to its paragraphs."""

from bisect import bisect_right
from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from reader.corpus.document import Document
from reader.corpus.span import Span
from reader.errors import Error
from reader.gui.jobs import Jobs
from reader.gui.reading.reading_view import ReadingView
from reader.gui.reading.walk import Walk
from reader.gui.theme import Theme

if TYPE_CHECKING:
    from reader.gui.reading.find_bar import FindBar
    from reader.gui.reading.paragraph_bar import ParagraphBar
    from reader.library import Library


class Finding(QObject):
    """Tie the two bars above the page to it; words are found in all of their forms, as in the library.

    The bars are built when they are first asked for.
    """

    paragraph_wanted = Signal(int)
    """The number of a paragraph that the user wants to go to."""

    def __init__(self, library: "Library", jobs: Jobs, reading: ReadingView, walk: Walk) -> None:
        super().__init__(reading)
        self._library = library
        self._jobs = jobs
        self._reading = reading
        self._walk = walk
        self._theme: Theme | None = None
        walk.moved.connect(self._show_place)

    @property
    def bar(self) -> "FindBar":
        """Return the bar for what is found."""
        return self._bars[0]

    @property
    def paragraphs(self) -> "ParagraphBar":
        """Return the bar for numbers of paragraphs."""
        return self._bars[1]

    def build(self) -> None:
        """Build the bars, if they are not there yet."""
        _ = self._bars

    def apply(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        if self._built:
            self.bar.apply(theme)

    def open(self) -> None:
        """Ask what to find; a selected word is proposed."""
        document, span = self._reading.document(), self._reading.selected_span()
        if document is not None:
            chosen = span.of(document.text) if span and len(span) < 60 and "\n" not in span.of(document.text) else ""
            self.bar.open(chosen)

    def ask_paragraph(self) -> None:
        """Ask for a paragraph to go to."""
        if document := self._reading.document():
            self.paragraphs.open(paragraph_at(document, self._reading.looked_at()), len(document.paragraphs))

    def close(self) -> None:
        """Close the bars: another document is shown."""
        if self._built:
            self.bar.hide()
            self.paragraphs.hide()

    def found(self) -> tuple[str, int, bool] | None:
        """Return what is found, the number of its current hit or -1, and whether all are listed; nothing if closed."""
        if not self._built:
            return None
        text = self.bar.box.text()
        hit = self._walk.current if self._walk.what == ("found", text) else -1
        return None if self.bar.isHidden() else (text, hit, self.bar.shows_list())

    def find_again(self, text: str, hit: int, listed: bool) -> None:
        """Show what ``found`` told of the same document."""
        blocked = self.bar.box.blockSignals(True)
        self.bar.box.setText(text)
        self.bar.box.blockSignals(blocked)
        self.bar.show_list(listed)
        self.bar.show()
        self._find(text, hit)

    @cached_property
    def _bars(self) -> "tuple[FindBar, ParagraphBar]":
        from reader.gui.reading.find_bar import FindBar  # not before the first window is painted
        from reader.gui.reading.paragraph_bar import ParagraphBar

        found, paragraphs = FindBar(self._reading), ParagraphBar(self._reading)
        self._reading.put_above(found)
        self._reading.put_above(paragraphs)
        found.wanted.connect(self._find)
        found.stepped.connect(self._walk.step)
        found.picked.connect(self._walk.go_to)
        found.closed.connect(self._leave)
        paragraphs.closed.connect(self._take_keyboard)
        paragraphs.wanted.connect(self.paragraph_wanted)
        if self._theme is not None:
            found.apply(self._theme)
        return found, paragraphs

    @property
    def _built(self) -> bool:
        return "_bars" in vars(self)

    def _find(self, text: str, at: int | None = None) -> None:
        """Find a text, and go to a hit: by its number, else to the next one; to none with -1."""
        document = self._reading.document()
        if document is None or not text.strip():
            self._walk.stop()
            self.bar.show_place(0, 0)
            return

        def take(spans: Sequence[Span]) -> None:
            if self._reading.document() is document and self.bar.box.text() == text:
                self.bar.show_hits(document, spans)
                self._walk.begin(("found", text), tuple(spans), go=bool(spans) and at is None)
                self._walk.go_to(-1 if at is None else at)
                if not spans:
                    self.bar.show_place(0, 0)

        query = self._library.parse(text)
        self._jobs.read("find", lambda _progress: self._library.matches(query, document), take, failed=_drop)

    def _show_place(self, what: object, current: int, count: int) -> None:
        if isinstance(what, tuple) and self._built:
            self.bar.show_place(current, count)

    def _leave(self) -> None:
        self._walk.stop()
        self._take_keyboard()

    def _take_keyboard(self) -> None:
        self._reading.setFocus(Qt.FocusReason.OtherFocusReason)


def paragraph_at(document: Document, position: int) -> int:
    """Return the number of the paragraph at a code point, or of the one before it; at least 1."""
    return max(1, bisect_right(document.paragraphs, position, key=lambda one: one.span.start))


def _drop(_error: Error) -> None:
    """Find nothing."""
