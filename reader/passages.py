"""The exchanges of an interview: each question with its answer."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reader.corpus.document import Document, Turn, TurnKind
from reader.corpus.span import Span

_OPENING = (TurnKind.QUESTION, TurnKind.STATEMENT)
"""What is answered: a question, or a remark of the journalist in place of one."""


@dataclass(frozen=True, slots=True)
class Exchange:
    """What was asked and every turn that answers it, of one speaker or several; a question may be left unanswered."""

    question: Turn
    answers: tuple[Turn, ...]

    @property
    def span(self) -> Span:
        """Return the stretch of the text from the question's first letter to the last answer's end."""
        return Span(self.question.span.start, (self.answers or (self.question,))[-1].span.end)


def exchange(document: Document, place: int) -> Exchange | None:
    """Return the question and the answers that a code point belongs to.

    A gap between paragraphs belongs to the turn above it. Headline, lead and plain news belong to no exchange, nor
    does a speech before the first question.
    """
    turns = document.turns
    first = bisect_right(turns, place, key=_start) - 1
    while first >= 0 and turns[first].kind is TurnKind.ANSWER:
        first -= 1
    if first < 0 or turns[first].kind not in _OPENING:
        return None
    end = first + 1
    while end < len(turns) and turns[end].kind is TurnKind.ANSWER:
        end += 1
    if turns[first].kind is TurnKind.STATEMENT and end == first + 1:
        return None
    return Exchange(turns[first], turns[first + 1 : end])


def matching_exchanges(document: Document, matches: Sequence[Span]) -> tuple[Exchange, ...]:
    """Return the exchanges of a document that have a match, in order; ``matches`` stand in order, too."""
    return tuple(_matching(document, matches))


def _matching(document: Document, matches: Sequence[Span]) -> Iterator[Exchange]:
    turns, number = document.turns, 0
    while number < len(matches):
        turn = bisect_right(turns, matches[number].start, key=_start) - 1
        found = exchange(document, matches[number].start)
        end = found.span.end if found else turns[turn].span.end if turn >= 0 else matches[number].end
        if found:
            yield found
        number = max(number + 1, bisect_left(matches, end, key=lambda match: match.start))


def _start(turn: Turn) -> int:
    return turn.span.start
