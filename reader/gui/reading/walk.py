"""Go from mention to mention of something in the open document."""

from bisect import bisect_left
from collections.abc import Hashable, Sequence

from PySide6.QtCore import QObject, Signal

from reader.corpus.span import Span
from reader.gui.reading.reading_view import ReadingView


class Walk(QObject):
    """Frame the places of one thing on the page, and go to the next of them; the last one is followed by the first."""

    moved = Signal(object, int, int)
    """What is walked (``None`` for nothing), which place of it is the current one, from 1, and how many there are."""

    def __init__(self, reading: ReadingView) -> None:
        super().__init__(reading)
        self._reading = reading
        self._what: Hashable | None = None
        self._spans: Sequence[Span] = ()
        self._current = -1

    @property
    def active(self) -> bool:
        """Tell whether anything is walked."""
        return self._what is not None

    @property
    def what(self) -> Hashable | None:
        """Return what is walked."""
        return self._what

    @property
    def current(self) -> int:
        """Return the number of the place where the walk is, from 0; -1 before the first step."""
        return self._current

    def spans(self) -> Sequence[Span]:
        """Return the places."""
        return self._spans

    def begin(self, what: Hashable, spans: Sequence[Span], *, go: bool = True) -> None:
        """Walk something from the place that is read on; the same thing again goes one step on."""
        if what == self._what and spans == self._spans and go:
            self.step(1)
            return
        self._what, self._spans, self._current = what, spans, -1
        if spans and go:
            place = bisect_left(spans, self._reading.looked_at(), key=lambda span: span.start)
            self._go(place % len(spans))
        else:
            self._show()

    def step(self, by: int) -> None:
        """Go ``by`` places on."""
        if not self._spans:
            return
        if self._current >= 0:
            self._go((self._current + by) % len(self._spans))
            return
        place = bisect_left(self._spans, self._reading.position(), key=lambda span: span.start)
        self._go((place if by > 0 else place - 1) % len(self._spans))

    def go_to(self, number: int) -> None:
        """Go to one of the places, counted from 0."""
        if 0 <= number < len(self._spans):
            self._go(number)

    def stop(self) -> None:
        """Frame nothing more."""
        if self._what is not None:
            self._what, self._spans, self._current = None, (), -1
            self._show()

    def _go(self, number: int) -> None:
        self._current = number
        self._show()

    def _show(self) -> None:
        current = self._spans[self._current] if self._current >= 0 else None
        self._reading.mark_walk(self._spans, current)
        self.moved.emit(self._what, self._current + 1, len(self._spans))
