"""The way of a document to the page: picked in the list, in a line or by its number, shown, or refused."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from reader.corpus.hit import Hit, KwicLine
from reader.corpus.record import DocumentRecord
from reader.corpus.span import Span
from reader.errors import Error, FileVanished
from reader.gui.error_text import error_text
from reader.gui.library.remark import remark_on
from reader.gui.reading.open_document import Opened

if TYPE_CHECKING:
    from reader.gui.main_window import MainWindow

translate = QCoreApplication.translate


class ShownDocument(QObject):
    """Open what is picked, and show it in every pane that is about the open document; made before the panes."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._current_match = 0
        self._place: tuple[int, Span] | None = None

    def handlers(self) -> dict[str, Callable[[], None]]:
        """Return what the commands about the matches of the document do."""
        return {
            "next-match": lambda: self._window.reading.next_match(),
            "previous-match": lambda: self._window.reading.previous_match(),
            "exchange": self.show_exchange,
        }

    def connect_panes(self) -> None:
        """Listen to the panes, which the window has built by now."""
        window = self._window
        window.list.opened.connect(self._open)
        window.list.exchange_wanted.connect(self.show_exchange)
        window.pages.opened.connect(self._show)
        window.pages.refused.connect(self._show_refusal)
        window.pages.match_changed.connect(self._show_match_place)
        window.holdings.opened.connect(lambda record: window.open_document.open(record, window.results.query))
        window.intake.changed.connect(self._look_again)
        window.correcting.changed.connect(self._show_again)

    def mark(self, hit: Hit) -> None:
        """Mark other matches in the open document, and go to the first of them."""
        self._window.reading.set_matches(hit.matches)
        if self._current_match == 0:
            self._window.reading.next_match()

    def open_line(self, line: KwicLine) -> None:
        """Open the place of a concordance line."""
        if line.document_id == self._window.open_document.id:
            self._window.reading.show_match(line.span)
            return
        self._place = (line.document_id, line.span)
        self._open_by_id(line.document_id)

    def show_exchange(self) -> None:
        """Show the question and the answer that the current match stands in."""
        from reader.gui.reading.answer_card import AnswerCard  # not before the first window is painted

        reading = self._window.reading
        document = reading.document()
        if document is None:
            return
        card = AnswerCard(document, reading.matches(), reading.looked_at(), self._window)
        card.opened.connect(reading.go_to)
        card.show_over(reading)

    def _open(self, hit: Hit) -> None:
        window = self._window
        window.found_list.forget_first()
        if hit.record.id == window.open_document.id:
            self.mark(hit)
        else:
            window.open_document.open(hit.record, window.results.query)

    def _open_by_id(self, document_id: int) -> None:
        """Open a document by its id, with its record as it is now."""
        window = self._window

        def open_found(records: Sequence[DocumentRecord]) -> None:
            if records:
                window.open_document.open(records[0], window.results.query)

        window.jobs.read("line", lambda _progress: window.library.documents.records([document_id]), open_found)

    def _show(self, opened: Opened) -> None:
        window = self._window
        if opened.query != window.results.query:
            window.open_document.open(opened.record, window.results.query)
            return
        if opened.continued:
            window.reading.continue_document(opened.document, opened.matches)
            window.desk.show_contents(opened.document)
            return
        if window.desk.places.arriving:
            window.found_list.stop()  # the first row would take the place of what was asked for
        window.list.point_to(opened.record.id)
        place = None if opened.matches else opened.position
        window.reading.show_document(opened.document, opened.matches, place, remark_on(opened.record))
        window.desk.show_document(opened.document)
        window.correcting.show(opened)
        window.setWindowTitle(f"{opened.record.title} — Oqyrman")
        if self._place and self._place[0] == opened.record.id:
            window.reading.show_match(self._place[1])
        self._place = None

    def show_active(self) -> None:
        """Let every pane be about the page that has become the active one."""
        window = self._window
        record, document = window.open_document.record, window.reading.document()
        window.desk.turn_page(document)
        window.correcting.turn_to(window.page_frame)
        if record is not None and document is not None:
            window.list.point_to(record.id)
            window.correcting.show(Opened(record, document, window.results.query, (), None))
            window.setWindowTitle(f"{record.title} — Oqyrman")
        else:
            window.correcting.show_nothing()
        window.reading.tell()

    def _look_again(self) -> None:
        for sheet in self._window.pages.sheets:
            sheet.open_document.look_again(self._window.results.query)

    def _show_again(self, _document_id: int) -> None:
        """Show the list and the open document with what was corrected."""
        self._window.results.refresh()
        if record := self._window.open_document.record:
            self._open_by_id(record.id)

    def _show_refusal(self, record: DocumentRecord, error: Error) -> None:
        """Say in place of the page why a document cannot be shown."""
        advice = translate(
            "MainWindow",
            "Put the file back and open it again, or choose “Look for changed files” and then “Files that are gone”.",
        )
        words = f"{error_text(error)}\n\n{advice}" if isinstance(error, FileVanished) else error_text(error)
        window = self._window
        window.list.point_to(record.id)
        window.reading.show_notice(record.title, words, Path(record.place))
        window.desk.show_document(None)
        window.correcting.show_nothing()
        window.setWindowTitle(f"{record.title} — Oqyrman")

    def _show_match_place(self, current: int, matches: int) -> None:
        self._current_match = current
        self._window.search_bar.set_place(current, matches)
        for name in ("next-match", "previous-match"):
            self._window.commands[name].setEnabled(matches > 0)
