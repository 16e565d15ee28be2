"""The matches of the open document in the order of the text, and the one that is current."""

from bisect import bisect_left
from collections.abc import Sequence
from itertools import islice
from operator import attrgetter, lt

from reader.corpus.span import Span


class MatchOrder:
    """Know which match follows which, round and round."""

    def __init__(self, matches: Sequence[Span] = (), current: int | None = None) -> None:
        self.spans = _in_order(matches)
        self._current = current if self.spans else None

    @property
    def current(self) -> Span | None:
        """Return the match that is current."""
        return self.spans[self._current] if self._current is not None else None

    @property
    def number(self) -> int:
        """Return the number of the current match, from 1; 0 where none is."""
        return self._current + 1 if self._current is not None else 0

    def replace(self, matches: Sequence[Span]) -> None:
        """Take other matches; the current one stays so if it is among them."""
        kept, self.spans, self._current = self.current, _in_order(matches), None
        if kept is not None:
            self._current = self._number_of(kept)

    def choose(self, span: Span) -> bool:
        """Make a match the current one; tell whether it is one."""
        number = self._number_of(span)
        if number is None:
            return False
        self._current = number
        return True

    def step(self, by: int, position: int) -> Span | None:
        """Make the match after (1) or before (-1) the current one current; without one, that of a code point on."""
        if not self.spans:
            return None
        if self._current is not None:
            number = self._current + by
        else:
            after = bisect_left(self.spans, position, key=lambda span: span.start)
            number = after if by > 0 else after - 1
        self._current = number % len(self.spans)
        return self.spans[self._current]

    def _number_of(self, span: Span) -> int | None:
        number = bisect_left(self.spans, span)
        return number if number < len(self.spans) and self.spans[number] == span else None


def _in_order(matches: Sequence[Span]) -> Sequence[Span]:
    """Return matches in order, as they mostly are: a large text has half a million, and to sort them takes a second."""
    starts = [*map(attrgetter("start"), matches)]
    if all(map(lt, starts, islice(starts, 1, None))):
        return tuple(matches)
    return tuple(sorted(matches))
