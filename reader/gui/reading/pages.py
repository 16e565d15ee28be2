"""The pages of the window, each with its own document; one of them is the active one, which commands are about."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal, SignalInstance
from PySide6.QtWidgets import QApplication, QWidget

from reader.corpus.span import Span
from reader.gui.library.remark import remark_on
from reader.gui.reading.finding import Finding
from reader.gui.reading.open_document import OpenDocument, Opened
from reader.gui.reading.page_frame import PageFrame
from reader.gui.reading.reading_view import ReadingView
from reader.gui.reading.walk import Walk
from reader.progress import Budget, Progress

if TYPE_CHECKING:
    from reader.gui.main_window import MainWindow


@dataclass(frozen=True, slots=True, eq=False)
class Sheet:
    """One page: what is read, what stands around it, which document is open on it, and what is found in that."""

    reading: ReadingView
    frame: PageFrame
    open_document: OpenDocument
    walk: Walk
    finding: Finding


class Pages(QObject):
    """Hold the pages and pass on what happens on the active one; what happens on another is shown there alone."""

    activated = Signal()
    """Another page is the active one."""

    added = Signal(object)
    """A new ``Sheet``."""

    opened = Signal(object)
    refused = Signal(object, object)
    match_changed = Signal(int, int)
    turn_entered = Signal(int)
    scrolled = Signal(int)
    selected = Signal()
    word_picked = Signal(str, QPoint)

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self.sheets: list[Sheet] = []

    def add(self) -> Sheet:
        """Make one more page; the first is active at once."""
        window = self._window
        reading = ReadingView(window)
        walk = Walk(reading)
        sheet = Sheet(
            reading,
            PageFrame(reading, window),
            OpenDocument(window.library, window.jobs, window, name=str(len(self.sheets) or "")),
            walk,
            Finding(window.library, window.jobs, reading, walk),
        )
        self.sheets.append(sheet)
        if len(self.sheets) == 1:
            self.active = sheet
        else:
            sheet.finding.build()
        self._connect(sheet)
        self.added.emit(sheet)
        return sheet

    def follow_keyboard(self) -> None:
        """Let the page that gets the keyboard be the active one; called once, with the second page."""
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow_focus)
        self._window.results.found.connect(lambda _found: self._mark_others())

    def activate(self, sheet: Sheet) -> None:
        """Let commands be about another page."""
        if sheet is not self.active:
            self.active = sheet
            self.activated.emit()

    def showing(self, document_id: int | None) -> list[Sheet]:
        """Return the pages on which a document is open."""
        return [sheet for sheet in self.sheets if sheet.open_document.id == document_id]

    def _connect(self, sheet: Sheet) -> None:
        reading = sheet.reading
        reading.scrolled.connect(sheet.open_document.move)
        reading.zoom_requested.connect(self._window.appearance.zoom)
        reading.word_picked.connect(self.word_picked)
        for told, passed_on in (
            (reading.scrolled, self.scrolled),
            (reading.selected, self.selected),
            (reading.turn_entered, self.turn_entered),
            (reading.match_changed, self.match_changed),
            (sheet.open_document.refused, self.refused),
        ):
            told.connect(partial(self._pass_on, sheet, passed_on))
        sheet.open_document.opened.connect(lambda opened: self._take(sheet, opened))

    def _pass_on(self, sheet: Sheet, signal: SignalInstance, *told: object) -> None:
        if sheet is self.active:
            signal.emit(*told)

    def _take(self, sheet: Sheet, opened: Opened) -> None:
        """Show a document that was fetched; on a page that is not the active one nothing else changes."""
        if sheet is self.active:
            self.opened.emit(opened)
        elif opened.continued:
            sheet.reading.continue_document(opened.document, opened.matches)
        else:
            place = None if opened.matches else opened.position
            sheet.reading.show_document(opened.document, opened.matches, place, remark_on(opened.record))

    def _follow_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        for sheet in self.sheets:
            if new is not None and sheet.frame.isVisible() and sheet.frame.isAncestorOf(new):
                self.activate(sheet)

    def _mark_others(self) -> None:
        """Mark what is searched on the pages that are not active, too."""
        window, query = self._window, self._window.results.query
        for number, sheet in enumerate(self.sheets):
            document = sheet.reading.document()
            if sheet is self.active or document is None:
                continue

            def find(_progress: Progress, document=document) -> Sequence[Span]:  # type: ignore[no-untyped-def]
                return window.library.matches(query, document, Budget(0))

            def take(spans: Sequence[Span], sheet: Sheet = sheet, document: object = document) -> None:
                if sheet.reading.document() is document:
                    sheet.reading.set_matches(spans)

            window.jobs.read(f"matches-{number}", find, take, failed=lambda _error: None)
