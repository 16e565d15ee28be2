"""A document as the lines of a page: what print and export give out."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from reader.corpus.document import Document, Turn, TurnKind
from reader.corpus.span import Span


class LineKind(StrEnum):
    """What a line of a page is."""

    TITLE = "title"
    BYLINE = "byline"
    SPEAKER = "speaker"
    QUESTION = "question"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of a line; a marked one was found."""

    text: str
    marked: bool = False


@dataclass(frozen=True, slots=True)
class SheetLine:
    """One line of a page; ``number`` is that of its paragraph."""

    kind: LineKind
    runs: tuple[Run, ...]
    number: int | None = None


def sheet(document: Document, marks: Sequence[Span], byline: str) -> Iterator[SheetLine]:
    """Yield the lines of a document; ``marks`` stand in order and do not overlap."""
    headline = document.headline
    title = _runs(document.text, headline, marks) if headline else (Run(document.title),)
    yield SheetLine(LineKind.TITLE, title)
    yield SheetLine(LineKind.BYLINE, (Run(byline),))
    for paragraph in document.paragraphs:
        turn = _turn(document.turns, paragraph.number)
        if turn and turn.paragraphs.start == paragraph.number and _needs_name(document, turn):
            yield SheetLine(LineKind.SPEAKER, (Run(turn.speaker or ""),))
        asked = turn is not None and turn.kind is TurnKind.QUESTION
        kind = LineKind.QUESTION if asked else LineKind.TEXT
        yield SheetLine(kind, _runs(document.text, paragraph.span, marks), paragraph.number)


def _runs(text: str, span: Span, marks: Sequence[Span]) -> tuple[Run, ...]:
    runs = []
    place = span.start
    for mark in marks[
        bisect_right(marks, span.start, key=lambda one: one.end) : bisect_left(marks, Span(span.end, span.end + 1))
    ]:
        start, end = max(mark.start, span.start), min(mark.end, span.end)
        if place < start:
            runs.append(Run(text[place:start]))
        runs.append(Run(text[start:end], marked=True))
        place = end
    if place < span.end:
        runs.append(Run(text[place : span.end]))
    return tuple(runs)


def _turn(turns: Sequence[Turn], number: int) -> Turn | None:
    index = bisect_right(turns, number, key=lambda turn: turn.paragraphs.start) - 1
    return turns[index] if index >= 0 and number in turns[index].paragraphs else None


def _needs_name(document: Document, turn: Turn) -> bool:
    if not turn.speaker:
        return False
    opening = document.text[turn.span.start : turn.span.start + len(turn.speaker) + 8]
    return turn.speaker.casefold() not in opening.casefold()
