"""Links to paragraphs, and the way back to places where the reader was."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QGuiApplication

from reader.corpus.document import Document
from reader.corpus.link import Link
from reader.corpus.record import DocumentRecord
from reader.corpus.span import Span
from reader.gui.reading.finding import paragraph_at
from reader.gui.reading.history import History
from reader.gui.reading.open_document import Opened

if TYPE_CHECKING:
    from reader.gui.main_window import MainWindow

translate = QCoreApplication.translate


class Places(QObject):
    """Open places of the library: at a link, or where the reader was before."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._history = History()
        self._wanted: tuple[int, Callable[[Document], int]] | None = None
        self._span: tuple[int, Span] | None = None
        self._going = False
        self.arriving = False
        self._before: tuple[int, int] | None = None
        self._latest: tuple[int, int] | None = None
        window.pages.scrolled.connect(self._follow)
        window.outline.picked.connect(self.note)
        window.search_bar.box.textChanged.connect(self._read_link)
        window.pages.opened.connect(self._select_later)

    def show_document(self, document: Document) -> None:
        """Go to the place that is wanted in a document that was just opened, and note the visit."""
        wanted, self._wanted = self._wanted, None
        self.arriving = False
        if wanted and wanted[0] == self._window.open_document.id:
            self._window.reading.go_to(wanted[1](document))
        self._select(document)
        if not self._going:
            self.note(self._window.reading.position())
        self._going = False
        self._show()

    def history(self) -> History:
        """Return where the reader has been."""
        return self._history

    def go_on(self, history: History) -> None:
        """Go back and forward where another window did, which is about to go."""
        self._history = history
        self._show()

    def note(self, position: int) -> None:
        """Note that the reader came to a place of the open document."""
        number = self._window.open_document.id
        if number is not None:
            if self._before:
                self._history.move(*self._before)
            self._history.visit(number, position)
            self._show()

    def _follow(self, position: int) -> None:
        """Remember where the reader is, and was before the last jump."""
        number = self._window.open_document.id
        if number is not None:
            self._before, self._latest = self._latest, (number, position)

    def go(self, by: int) -> None:
        """Go back or forward."""
        if self._latest:
            self._history.move(*self._latest)
        if visit := self._history.go(by):
            self._going = True
            self._open_at(visit.document, lambda _document: visit.position)
            self._show()

    def go_to_paragraph(self, number: int) -> None:
        """Go to a paragraph of the open document."""
        if document := self._window.reading.document():
            self._window.reading.go_to(_start_of(document, number))
            self.note(self._window.reading.position())

    def open_link(self, link: Link) -> None:
        """Open a paragraph of the document with a content, if the library has one."""
        window = self._window

        def take(records: list[DocumentRecord]) -> None:
            if not records:
                self.arriving = False
                window.activity.say(translate("Places", "No document of this library has the text of this link."))
            else:
                self._open(records[0], lambda document: _start_of(document, link.paragraph))

        self.arriving = True
        documents = window.library.documents
        window.jobs.read("link", lambda _progress: documents.with_content(link.content), take)

    def open_span(self, number: int, span: Span) -> None:
        """Open a stretch of a document and select it."""
        self._span = (number, span)
        self.arriving = True
        self._open_at(number, lambda _document: span.start)

    def _select(self, document: Document) -> None:
        """Select the stretch that is wanted; what lies behind the beginning of a long document waits for the rest."""
        if self._span is None or self._span[0] != self._window.open_document.id:
            self._span = None
        elif self._span[1].end <= len(document.text):
            (_number, span), self._span = self._span, None
            self._window.reading.select(span)

    def _select_later(self, opened: Opened) -> None:
        if opened.continued:
            self._select(opened.document)

    def copy_link(self) -> None:
        """Copy the link to the paragraph that is selected or read."""
        reading = self._window.reading
        if document := reading.document():
            span = reading.selected_span()
            number = paragraph_at(document, span.start if span else reading.looked_at())
            QGuiApplication.clipboard().setText(str(Link.to(document.content_hash, number)))
            self._window.activity.say(translate("Places", "Link to paragraph {number} copied").format(number=number))

    def _open_at(self, number: int, place: Callable[[Document], int]) -> None:
        window = self._window

        def take(records: list[DocumentRecord]) -> None:
            if not records:
                self._going = self.arriving = False
                window.activity.say(translate("Places", "This document is no longer in the library."))
            else:
                self._open(records[0], place)

        window.jobs.read("link", lambda _progress: window.library.documents.records([number]), take)

    def _open(self, record: DocumentRecord, place: Callable[[Document], int]) -> None:
        window = self._window
        document = window.reading.document()
        if document is not None and window.open_document.id == record.id:
            self._wanted = (record.id, place)
            self.show_document(document)
            return
        self._wanted = (record.id, place)
        window.open_document.open(record, window.results.query)

    def _read_link(self, text: str) -> None:
        """Open a link that was pasted into the search box."""
        if link := Link.read(text):
            self._window.search_bar.box.clear()
            self.open_link(link)

    def _show(self) -> None:
        self._window.commands["back"].setEnabled(self._history.can_go(-1))
        self._window.commands["forward"].setEnabled(self._history.can_go(1))


def _start_of(document: Document, number: int) -> int:
    """Return where a paragraph starts: the last one for numbers beyond, the top for 0."""
    if number < 1 or not document.paragraphs:
        return 0
    return document.paragraphs[min(number, len(document.paragraphs)) - 1].span.start
