"""Changes of small records, kept one after the other in their order, whatever else the program does."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from reader.errors import Cancelled, Error
from reader.gui.jobs import Jobs

_log = logging.getLogger(__name__)

_Keeper = TypeVar("_Keeper")


@dataclass(slots=True, eq=False)
class _Work:
    """One change that is to be kept; ``ended`` once it is."""

    change: Callable[[Any], Any]
    told: Callable[[Any], None]
    failed: Callable[[Error], None]
    ended: bool = False


class Keeping(Generic[_Keeper]):
    """Keep changes in the background; none is dropped for a later one, as jobs under one key are.

    They do not wait for the reading of files, which may take minutes: each is a small record, and is kept at once.
    ``make`` makes what keeps them, off the window's thread, when the first change comes.
    """

    def __init__(self, jobs: Jobs, key: str, make: Callable[[], _Keeper], changed: Callable[[], None]) -> None:
        self._jobs = jobs
        self._key = key
        self._make = make
        self._changed = changed
        self._keeper: _Keeper | None = None
        self._queue: list[_Work] = []

    def keep(
        self,
        change: Callable[[_Keeper], Any],
        told: Callable[[Any], None],
        failed: Callable[[Error], None] = lambda _error: None,
    ) -> None:
        """Make a change as soon as those before it are made; then tell its outcome, or its error."""
        self._queue.append(_Work(change, told, failed))
        if len(self._queue) == 1:
            self._next()

    @property
    def waiting(self) -> bool:
        """Tell whether a change is still to be made."""
        return bool(self._queue)

    def take_over(self, before: "Keeping[_Keeper]") -> None:
        """Let what was kept in another window be undone in this one."""
        self._keeper = before._keeper

    def finish(self) -> None:
        """Make at once what still waits: the program ends."""
        for one in [work for work in self._queue if not work.ended]:
            try:
                self._do(one)
            except Error as error:
                _log.warning("%s: a change is not kept: %s", self._key, error)
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

        self._jobs.read(self._key, lambda _progress: self._do(one), done, failed=fail)

    def _go_on(self) -> None:
        if self._queue:
            self._next()
        self._changed()

    def _do(self, one: _Work) -> object:
        if self._keeper is None:
            self._keeper = self._make()
        outcome = one.change(self._keeper)
        one.ended = True
        return outcome
