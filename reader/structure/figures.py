"""The numbers that a document gives, each with its sentence and with who says it."""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from reader.corpus.document import Document
from reader.corpus.span import Span
from reader.language.numbers import Value, ValueKind, values
from reader.language.sentences import sentences


@dataclass(frozen=True, slots=True)
class Figure:
    """A number in its sentence; ``speaker`` is ``None`` where nobody, or nobody with a name, says it."""

    value: Value
    sentence: Span
    speaker: str | None


def figures(document: Document, most: int | None = None, end: int | None = None) -> Iterator[Figure]:
    """Yield money, percentages, quantities, dates and plain numbers of a document's paragraphs, in order.

    At most ``most``, of paragraphs that begin before ``end``.

    A plain number of one digit (бес, 5 сұрақ) is left out: it is seldom a figure.
    """
    turns = document.turns
    done = 0
    for paragraph in document.paragraphs:
        span = paragraph.span
        if end is not None and span.start >= end:
            return
        turn = bisect_right(turns, span.start, key=lambda one: one.span.start) - 1
        speaker = turns[turn].speaker if turn >= 0 and span.start < turns[turn].span.end else None
        parts = list(sentences(document.text, span.start, span.end))
        for value in values(document.text, span.start, span.end):
            if value.kind is ValueKind.NUMBER and value.amount is not None and abs(value.amount) < 10:
                continue
            place = max(0, bisect_right(parts, value.span.start, key=lambda one: one.start) - 1)
            yield Figure(value, parts[place], speaker)
            done += 1
            if done == most:
                return
