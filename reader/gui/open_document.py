"""The document that is open: fetched in the background, and the place in it kept for the next time."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from reader.corpus.document import Document
from reader.corpus.query import Query
from reader.corpus.record import DocumentRecord
from reader.corpus.span import Span
from reader.gui.jobs import Jobs
from reader.library import Library
from reader.progress import Progress

_KEY = "document"


@dataclass(frozen=True, slots=True)
class Opened:
    """A document as it is to be shown: its matches, and the code point at which reading stopped before."""

    record: DocumentRecord
    document: Document
    query: Query
    matches: tuple[Span, ...]
    position: int | None


class OpenDocument(QObject):
    """Know which document is open and where in it the reader is."""

    opened = Signal(object)
    """The ``Opened`` document, ready to be shown."""

    def __init__(self, library: Library, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._jobs = jobs
        self._position: int | None = None
        self.record: DocumentRecord | None = None

    @property
    def id(self) -> int | None:
        """Return the id of the open document."""
        return self.record.id if self.record else None

    def open(self, record: DocumentRecord, query: Query) -> None:
        """Fetch a document and its matches."""

        def fetch(_progress: Progress) -> Opened:
            document = self._library.document(record.id)
            matches = tuple(self._library.matches(query, document))
            return Opened(record, document, query, matches, self._library.reading.position(record.path))

        self._jobs.read(_KEY, fetch, self._take)

    def open_last(self, query: Query, otherwise: Callable[[], object]) -> None:
        """Open the document that was read last; ``otherwise`` is called if the library has none."""

        def find(_progress: Progress) -> DocumentRecord | None:
            path = self._library.reading.last_opened()
            return self._library.documents.at(path) if path else None

        def take(record: DocumentRecord | None) -> None:
            if self.record is not None or self._jobs.busy(_KEY):
                return
            if record is not None:
                self.open(record, query)
            else:
                otherwise()

        self._jobs.read("last", find, take)

    def move(self, position: int) -> None:
        """Note where in the open document the reader is."""
        self._position = position

    def keep_position(self) -> None:
        """Store where the reader is, in the background."""
        if self.record and self._position is not None:
            path, position = self.record.path, self._position
            self._jobs.read(f"position {path}", lambda _progress: self._remember(path, position), lambda _done: None)

    def keep_position_now(self) -> None:
        """Store where the reader is before the program ends."""
        if self.record and self._position is not None:
            self._remember(self.record.path, self._position)

    def _remember(self, path: Path, position: int) -> None:
        self._library.reading.remember(path, position)

    def _take(self, opened: Opened) -> None:
        self.keep_position()
        self.record = opened.record
        self._position = opened.position or 0
        self.opened.emit(opened)
