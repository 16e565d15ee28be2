"""The document that is open: fetched in the background, and the place in it kept for the next time."""

import logging
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from reader.corpus.document import Document
from reader.corpus.query import Query
from reader.corpus.record import DocumentRecord
from reader.corpus.span import Span
from reader.errors import Cancelled, Error, LibraryInUse
from reader.gui.jobs import Jobs
from reader.library import Library
from reader.progress import Budget, Progress
from reader.records import dataclass

_log = logging.getLogger(__name__)

_KEY = "document"
_LONG = 1_000_000
"""Letters above which a document is begun to be shown before it is whole."""

_OPENING = 150_000
"""Letters that are shown first: two parts of the page, so that the first is cut where it will be cut."""

_KEEP_MS = 800
"""How long the reader must rest before the place is kept: scrolling writes nothing."""


@dataclass(frozen=True, slots=True)
class Opened:
    """A document as it is to be shown: its matches, and the code point at which reading stopped before.

    A ``continued`` one was begun to be shown before it was whole.
    """

    record: DocumentRecord
    document: Document
    query: Query
    matches: tuple[Span, ...]
    position: int | None
    continued: bool = False


class OpenDocument(QObject):
    """Know which document is open and where in it the reader is."""

    opened = Signal(object)
    """The ``Opened`` document, ready to be shown."""

    refused = Signal(object, object)
    """The ``DocumentRecord`` of a document that cannot be shown, and the ``Error`` that says why."""

    def __init__(self, library: Library, jobs: Jobs, parent: QObject | None = None, *, name: str = "") -> None:
        super().__init__(parent)
        self._library = library
        self._jobs = jobs
        self._key = f"{_KEY}{name}"
        self._position: int | None = None
        self._kept: tuple[Path, int, str] | None = None
        self.record: DocumentRecord | None = None
        self._rest = QTimer(self, singleShot=True, interval=_KEEP_MS)
        self._rest.timeout.connect(self.keep_position)

    @property
    def id(self) -> int | None:
        """Return the id of the open document."""
        return self.record.id if self.record else None

    def open(self, record: DocumentRecord, query: Query) -> None:
        """Fetch a document and its matches."""

        def fetch(progress: Progress, continued: bool = False) -> Opened:
            progress.check()  # waits for a list that is still to be painted
            document = self._library.document(record.id)
            progress.check()
            matches = tuple(self._library.matches(query, document, Budget(0)))
            progress.check()
            position = self._library.reading.position(record.path, record.fragment)
            return Opened(record, document, query, matches, position, continued)

        def begin(_progress: Progress) -> Opened | None:
            position = self._library.reading.position(record.path, record.fragment)
            if (position or 0) > _OPENING // 2:
                return None
            document = self._library.opening(record, _OPENING)
            if document is None:
                return None
            matches = tuple(self._library.matches(query, document, Budget(0)))
            return Opened(record, document, query, matches, position)

        def go_on(opened: Opened | None) -> None:
            if opened is not None:
                self._take(opened)
            continued = opened is not None
            self._jobs.read(self._key, lambda progress: fetch(progress, continued), self._take, failed=refuse)

        def refuse(error: Error) -> None:
            self._refuse(record, error)

        if record.characters > _LONG:
            self._jobs.read(self._key, begin, go_on, failed=refuse)
            return

        self._jobs.read(self._key, fetch, self._take, failed=refuse)

    def open_last(self, query: Query, otherwise: Callable[[], object]) -> None:
        """Open the document that was read last; ``otherwise`` is called if the library has none."""

        def find(_progress: Progress) -> DocumentRecord | None:
            place = self._library.reading.last_opened()
            return self._library.documents.at(*place) if place else None

        def take(record: DocumentRecord | None) -> None:
            if self.record is not None or self._jobs.busy(self._key):
                return
            if record is not None:
                self.open(record, query)
            else:
                otherwise()

        self._jobs.read("last", find, take)

    def look_again(self, query: Query) -> None:
        """Show the open document anew if it is another text now, or its file is gone, back or elsewhere."""
        before = self.record
        if before is None:
            return

        def take(records: Sequence[DocumentRecord]) -> None:
            if self.record is before and records and replace(records[0], encoding="") != replace(before, encoding=""):
                self.keep_position()
                self.record = records[0]
                self.open(records[0], query)

        self._jobs.read(f"again-{self._key}", lambda _progress: self._library.documents.records([before.id]), take)

    def leave(self) -> None:
        """Open nothing more: the page is closed."""
        self._jobs.cancel(self._key)
        self._rest.stop()
        self.keep_position()
        self.record, self._position = None, None

    def move(self, position: int) -> None:
        """Note where in the open document the reader is; it is kept once the reader rests there."""
        self._position = position
        self._rest.start()

    def keep_position(self) -> None:
        """Store where the reader is, in the background."""
        if place := self._place():
            self._jobs.read(
                f"position {place[0]}#{place[2]}",
                lambda _progress: self._remember(place),
                lambda _done: None,
                failed=self._keep_later,
            )

    def keep_position_now(self) -> None:
        """Store where the reader is before the program ends, unless that was done."""
        place = self._place()
        if place and place != self._kept:
            self._remember(place)

    def _place(self) -> tuple[Path, int, str] | None:
        if self.record is None or self._position is None or self._library.read_only:
            return None
        return self.record.path, self._position, self.record.fragment

    def _remember(self, place: tuple[Path, int, str]) -> None:
        self._library.reading.remember(*place)
        self._kept = place

    def _keep_later(self, error: Error) -> None:
        if isinstance(error, LibraryInUse):
            self._rest.start()
        elif not isinstance(error, Cancelled):
            _log.warning("the reading position is not kept: %s", error)

    def _leave(self, record: DocumentRecord, position: int | None) -> None:
        self._rest.stop()
        self.keep_position()
        self.record = record
        self._position = position

    def _take(self, opened: Opened) -> None:
        if not opened.continued:
            self._leave(opened.record, opened.position or 0)
        self.opened.emit(opened)

    def _refuse(self, record: DocumentRecord, error: Error) -> None:
        if not isinstance(error, Cancelled):
            self._leave(record, None)
            self.refused.emit(record, error)
