"""Changes of marks, kept one after the other in their order, whatever else the program does."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias

from reader.errors import Cancelled, Error
from reader.gui.jobs import Jobs

if TYPE_CHECKING:
    from reader.annotating import Annotating
    from reader.library import Library

    Change: TypeAlias = Callable[[Annotating], Any]

_log = logging.getLogger(__name__)

_KEY = "keep-marks"


@dataclass(slots=True, eq=False)
class _Work:
    """One change that is to be kept; ``ended`` once it is."""

    change: "Change"
    told: Callable[[Any], None]
    failed: Callable[[Error], None]
    ended: bool = False


class MarkKeeping:
    """Keep changes of marks in the background; none is dropped for a later one, as jobs under one key are.

    They do not wait for the reading of files, which may take minutes: each is a small record, and is kept at once.
    """

    def __init__(self, library: "Library", jobs: Jobs, changed: Callable[[], None]) -> None:
        self._library = library
        self._jobs = jobs
        self._changed = changed
        self._annotating: Annotating | None = None
        self._queue: list[_Work] = []

    def keep(
        self, change: "Change", told: Callable[[Any], None], failed: Callable[[Error], None] = lambda _error: None
    ) -> None:
        """Make a change as soon as those before it are made; then tell its outcome, or its error."""
        self._queue.append(_Work(change, told, failed))
        if len(self._queue) == 1:
            self._next()

    def take_over(self, before: "MarkKeeping") -> None:
        """Let what was kept in another window be undone in this one."""
        self._annotating = before._annotating

    def finish(self) -> None:
        """Make at once what still waits: the program ends."""
        for one in [work for work in self._queue if not work.ended]:
            try:
                self._do(one)
            except Error as error:
                _log.warning("a mark is not kept: %s", error)
        self._queue.clear()

    def _next(self) -> None:
        one = self._queue[0]

        def done(outcome: object) -> None:
            self._queue.remove(one)
            one.told(outcome)
            self._go_on()

        def fail(error: Error) -> None:
            if one not in self._queue:
                return
            self._queue.remove(one)
            if not isinstance(error, Cancelled):
                one.failed(error)
            self._go_on()

        self._jobs.read(_KEY, lambda _progress: self._do(one), done, failed=fail)

    def _go_on(self) -> None:
        if self._queue:
            self._next()
        self._changed()

    def _do(self, one: _Work) -> object:
        from reader.annotating import Annotating  # not before the first window is painted

        if self._annotating is None:
            self._annotating = Annotating(self._library)
        outcome = one.change(self._annotating)
        one.ended = True
        return outcome
