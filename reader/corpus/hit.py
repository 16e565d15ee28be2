"""What a search finds."""

from collections.abc import Mapping
from dataclasses import field
from enum import StrEnum
from pathlib import Path

from reader.corpus.record import DocumentRecord
from reader.corpus.signs import PLAIN, Signs
from reader.corpus.span import Span
from reader.records import dataclass


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
    signs: Signs = PLAIN


@dataclass(frozen=True, slots=True)
class HitPage:
    """A stretch of a list of documents: ``hits`` from place ``offset`` on, of ``documents`` in all."""

    offset: int
    documents: int
    hits: tuple[Hit, ...]


@dataclass(frozen=True, slots=True)
class MonthCount:
    """The matches in documents of one month, and how many of them stand in questions and in answers."""

    matches: int
    questions: int
    answers: int


@dataclass(frozen=True, slots=True)
class Count:
    """How often something is found: matches in all, of each form that is a match by itself, and in each month."""

    matches: int
    forms: Mapping[str, int]
    months: Mapping[str, MonthCount] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class FacetValue:
    """One value of a facet, and how many documents of a result have it."""

    value: str
    documents: int


@dataclass(frozen=True, slots=True)
class Facet:
    """The values of one property in a result, the most frequent first; ``others`` documents have rarer ones."""

    values: tuple[FacetValue, ...]
    others: int = 0


@dataclass(frozen=True, slots=True)
class Facets:
    """What the documents of a result have in common; months are written ``2025-10``."""

    months: Facet
    sources: Facet
    speakers: Facet
    languages: Facet
    folders: Facet
    undated: int
    tags: Facet = Facet(())
    signs: Facet = Facet(())


class LineOrder(StrEnum):
    """The order of concordance lines: by a word to the left or right of the keyword, or by where they stand."""

    DATE = "date"
    DOCUMENT = "document"
    SPEAKER = "speaker"
    SOURCE = "source"
    KEYWORD = "keyword"
    LEFT1 = "left1"
    LEFT2 = "left2"
    LEFT3 = "left3"
    RIGHT1 = "right1"
    RIGHT2 = "right2"
    RIGHT3 = "right3"


@dataclass(frozen=True, slots=True)
class KwicLine:
    """One use of a word in context; ``span`` is the keyword's place in the document's text."""

    document_id: int
    path: Path
    title: str
    date: str
    source: str
    speaker: str
    left: str
    keyword: str
    right: str
    span: Span
