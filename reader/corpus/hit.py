"""What a search finds."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from reader.corpus.record import DocumentRecord
from reader.corpus.span import Span


class Sort(StrEnum):
    """The order of a list of documents."""

    RELEVANCE = "relevance"
    DATE = "date"
    TITLE = "title"


@dataclass(frozen=True, slots=True)
class Snippet:
    """A preview of a document: one line of its text, and the marked stretches as spans of that line."""

    text: str
    marks: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Hit:
    """A document of a list, with its matches as spans of its text (none where nothing was searched)."""

    record: DocumentRecord
    matches: tuple[Span, ...]
    snippet: Snippet


@dataclass(frozen=True, slots=True)
class HitPage:
    """A stretch of a list of documents: ``hits`` from place ``offset`` on, of ``documents`` in all."""

    offset: int
    documents: int
    hits: tuple[Hit, ...]


@dataclass(frozen=True, slots=True)
class Count:
    """How often something is found: matches in all, and of each form that is a match by itself."""

    matches: int
    forms: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class KwicLine:
    """One use of a word in context; ``span`` is the keyword's place in the document's text."""

    document_id: int
    title: str
    date: str
    speaker: str
    left: str
    keyword: str
    right: str
    span: Span
