"""What the user marks in a text, and how the place is found again."""

import datetime
from enum import StrEnum
from pathlib import Path

from reader.corpus.span import Span
from reader.records import dataclass


class Kind(StrEnum):
    """What a mark is for."""

    HIGHLIGHT = "highlight"
    NOTE = "note"
    TAG = "tag"
    BOOKMARK = "bookmark"


class Colour(StrEnum):
    """The colours of a mark."""

    YELLOW = "yellow"
    GREEN = "green"
    BLUE = "blue"
    PINK = "pink"


class State(StrEnum):
    """Whether the place of a mark is known in the text as it is now."""

    ANCHORED = "anchored"
    ORPHANED = "orphaned"


@dataclass(frozen=True, slots=True)
class Anchor:
    """A place in a text that can be found again after the text was edited.

    ``prefix`` and ``suffix`` are what stands around the quote, at least a few words, and on each side so much that
    nothing else in the text has the quote beside it. ``rivals`` counts the other places where the quote stood; below
    0 it could not be told from them, and is never looked for by itself. ``content_hash`` is that of the text in which
    ``span`` counts, ``paragraph`` the number of the paragraph in which it begins (0: before the first).
    """

    span: Span
    quote: str
    prefix: str
    suffix: str
    content_hash: str
    paragraph: int = 0
    rivals: int = 0


@dataclass(frozen=True, slots=True)
class Candidate:
    """A place that an orphaned mark may mean; ``score`` is from 0 to 1, 1 for the same words in the same place."""

    span: Span
    text: str
    score: float


@dataclass(frozen=True, slots=True)
class Target:
    """The document that a mark belongs to: its number, where there is one, and what it is known by otherwise."""

    document_id: int | None
    path: Path
    content_hash: str


@dataclass(frozen=True, slots=True)
class Annotation:
    """One mark of the user's. ``body`` is Markdown; ``uid`` stays the same in every library, ``id`` does not.

    ``extra`` is JSON: what another program says of the mark and ours has no place for.
    """

    id: int
    uid: str
    target: Target
    anchor: Anchor
    kind: Kind
    colour: Colour
    body: str
    tags: tuple[str, ...]
    created: datetime.datetime
    modified: datetime.datetime
    state: State = State.ANCHORED
    extra: str = ""
