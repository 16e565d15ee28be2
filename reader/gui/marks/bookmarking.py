"""Bookmarks: put at a paragraph, and taken away again."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from reader.corpus.annotation import Annotation, Kind, State
from reader.corpus.document import Document
from reader.corpus.span import Span
from reader.gui.reading.finding import paragraph_at

if TYPE_CHECKING:
    from reader.annotating import Annotating
    from reader.gui.main_window import MainWindow
    from reader.gui.marks.marking import Marking

translate = QCoreApplication.translate

_LONGEST = 160
"""Code points of a paragraph by which its bookmark is found again, cut behind a word."""


class Bookmarking(QObject):
    """Put a bookmark at the paragraph that is read, or take away the one that is there."""

    def __init__(self, window: "MainWindow", marking: "Marking") -> None:
        super().__init__(window)
        self._window = window
        self._marking = marking

    def toggle(self) -> None:
        """Put a bookmark at the paragraph of the selection, of the current match or of the top of the page."""
        window = self._window
        document, number = window.reading.document(), window.open_document.id
        if document is None or number is None or not document.paragraphs:
            window.activity.say(translate("Bookmarks", "Open a document to put a bookmark into it."))
            return
        span = self._paragraph(document)
        library = window.library

        def work(annotating: "Annotating") -> tuple[bool, str]:
            there = [one for one in library.annotations.of_document(number) if _stands_in(one, span)]
            if there:
                annotating.remove([one.id for one in there])
                return False, there[0].anchor.quote
            whole = library.document(number)  # of a long one the page may have the beginning only
            shown = whole if whole.content_hash == document.content_hash else document
            made = annotating.mark(number, bookmarked(document, span), Kind.BOOKMARK, document=shown)
            return True, made.anchor.quote

        self._marking.keep(work, self._say)

    def _paragraph(self, document: Document) -> Span:
        reading = self._window.reading
        chosen, match = reading.selected_span(), reading.current_match()
        place = chosen.start if chosen else match.start if match else reading.looked_at()
        return document.paragraphs[paragraph_at(document, place) - 1].span

    def _say(self, outcome: tuple[bool, str]) -> None:
        made, quote = outcome
        words = " ".join(quote.split())
        if made:
            said = translate("Bookmarks", "Bookmark put at “{quote}”")
        else:
            said = translate("Bookmarks", "Bookmark taken away from “{quote}”")
        self._marking.offer(said.format(quote=f"{words[:60].rstrip()}…" if len(words) > 60 else words))


def bookmarked(document: Document, paragraph: Span) -> Span:
    """Return the beginning of a paragraph, cut behind a word."""
    words = paragraph.of(document.text)
    start = paragraph.start + len(words) - len(words.lstrip())
    words = words.strip()
    if len(words) > _LONGEST:
        words = words[:_LONGEST].rsplit(" ", 1)[0]
    return Span(start, start + max(1, len(words)))


def _stands_in(mark: Annotation, paragraph: Span) -> bool:
    span = mark.anchor.span
    here = span.start < paragraph.end and paragraph.start < span.end
    return mark.kind is Kind.BOOKMARK and mark.state is State.ANCHORED and here
