"""Where the reader has been: documents and places, to go back and forward."""

from dataclasses import replace

from reader.records import dataclass

_MOST = 200
_NEAR = 400
"""Code points within which two places of a document count as one."""


@dataclass(frozen=True, slots=True)
class Visit:
    """A place in a document, by its number in the library."""

    document: int
    position: int


class History:
    """Keep visits in order; a new one drops those that were gone back from."""

    def __init__(self) -> None:
        self._visits: list[Visit] = []
        self._current = -1

    def visit(self, document: int, position: int) -> None:
        """Note that the reader came to a place."""
        here = self._visits[self._current] if self._current >= 0 else None
        if here and here.document == document and abs(here.position - position) < _NEAR:
            return
        del self._visits[self._current + 1 :]
        self._visits.append(Visit(document, position))
        del self._visits[:-_MOST]
        self._current = len(self._visits) - 1

    def move(self, document: int, position: int) -> None:
        """Note where in the current visit's document the reader is now; of another document, nothing."""
        if self._current >= 0 and self._visits[self._current].document == document:
            self._visits[self._current] = replace(self._visits[self._current], position=position)

    def can_go(self, by: int) -> bool:
        """Tell whether there is a visit so many steps on."""
        return 0 <= self._current + by < len(self._visits)

    def go(self, by: int) -> Visit | None:
        """Make another visit the current one, and return it."""
        if not self.can_go(by):
            return None
        self._current += by
        return self._visits[self._current]
