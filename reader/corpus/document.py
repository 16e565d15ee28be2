"""One text with its metadata and its parts."""

import datetime
from dataclasses import field
from enum import StrEnum
from pathlib import Path

from reader.corpus.metadata import Metadata
from reader.corpus.span import Span
from reader.records import dataclass


class DateOrigin(StrEnum):
    """Where a document's date comes from: its text, the file's own record, name or time, or the user."""

    TEXT = "text"
    METADATA = "metadata"
    FILE_NAME = "file name"
    FILE_TIME = "file time"
    USER = "user"


class TurnKind(StrEnum):
    """What a stretch of a press text is."""

    LEAD = "lead"
    QUESTION = "question"
    ANSWER = "answer"
    STATEMENT = "statement"
    NARRATION = "narration"


@dataclass(frozen=True, slots=True)
class Mention:
    """A name as the document gives it: the normal written form and the place that says so."""

    name: str
    span: Span


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph of the body; numbers count from 1 and leave out a headline on the first line."""

    number: int
    span: Span


@dataclass(frozen=True, slots=True)
class Turn:
    """One speaker's stretch of an interview, or a stretch of plain press text.

    ``paragraphs`` are the numbers of its paragraphs; ``speaker`` is ``None`` where the text names nobody.
    """

    kind: TurnKind
    speaker: str | None
    paragraphs: range
    span: Span


@dataclass(frozen=True, slots=True)
class Layout:
    """Where those parts of a text stand that a search can be limited to.

    ``turns`` are only those in which somebody speaks; without a ``title`` no search finds words in it. ``heading`` is
    the title that the user gave in place of the text's own: a search for words of titles looks there.
    """

    body_start: int
    title: Span | None = None
    turns: tuple[Turn, ...] = ()
    heading: str | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """One text with its metadata; fixed at load. Every span counts code points of ``text``.

    ``text`` is the text of the file, in NFC, with ``\\n`` as the only line end. Of a plain text file it is all
    there is, and nothing else is changed; of other formats it is the paragraphs in reading order.
    ``body_start`` is where reading begins, behind the ``date YYYY-MM-DD`` mark of the first line.
    ``title`` is a display text: its ``title_span`` whole, or that span cut short and closed with “…”.
    ``headline`` is set when the first line is a headline of its own, which is then no paragraph.
    ``source`` is the outlet that the text names; ``metadata`` is what the file says of itself.
    ``fragment`` is which document of its file it is, empty where the file is one document. ``heading`` and
    ``given_source`` are title and outlet as the user corrected them, ``None`` where nothing was corrected.
    """

    path: Path
    text: str
    content_hash: str
    encoding: str
    language: str
    body_start: int
    title: str
    title_span: Span
    headline: Span | None
    date: datetime.date
    date_origin: DateOrigin
    date_span: Span | None
    lead: Span | None
    dateline: Span | None
    source: Mention | None
    interviewee: Mention | None
    people: tuple[Mention, ...]
    paragraphs: tuple[Paragraph, ...]
    turns: tuple[Turn, ...]
    metadata: Metadata = field(default_factory=Metadata)
    fragment: str = ""
    heading: str | None = None
    given_source: str | None = None

    @property
    def outlet(self) -> str:
        """Return the press source as the user, else the text, else the file's own record names it, else nothing."""
        if self.given_source is not None:
            return self.given_source
        return self.source.name if self.source else self.metadata.source.upper()

    @property
    def layout(self) -> Layout:
        """Return where the parts stand that a search can be limited to."""
        spoken = tuple(turn for turn in self.turns if turn.kind not in (TurnKind.LEAD, TurnKind.NARRATION))
        title = self.title_span if self.heading is None else None
        return Layout(self.body_start, title, spoken, self.heading)
