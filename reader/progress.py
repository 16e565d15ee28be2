"""How slow work reports, how it is told to stop, and how much of it may be done at once."""

import time
from collections.abc import Callable
from threading import Event

from reader.errors import Cancelled
from reader.records import dataclass

_ESTIMATED_EVERY_S = 1.0
_REMEMBERED_S = 6.0


class Progress:
    """Carry reports out of slow work and the wish to stop into it; this one keeps silent.

    Work calls ``report`` at every step that a user could wait for; subclasses override ``show``.
    """

    def __init__(self) -> None:
        self._stop = Event()
        self._go = Event()
        self._go.set()

    def cancel(self) -> None:
        """Ask the work to stop at its next step, also where it pauses."""
        self._stop.set()
        self._go.set()

    def pause(self) -> None:
        """Ask the work to pause at its next step where it can; work that does not ``rest`` goes on."""
        if not self._stop.is_set():
            self._go.clear()

    def resume(self) -> None:
        """Let the work go on."""
        self._go.set()

    @property
    def paused(self) -> bool:
        """Tell whether the work was asked to pause."""
        return not self._go.is_set()

    def rest(self, done: int, total: int | None = None) -> None:
        """Report, and wait as long as the work is to pause.

        Raises:
            Cancelled: ``cancel`` was called.
        """
        self.report(done, total)
        self._go.wait()
        self.check()

    @property
    def cancelled(self) -> bool:
        """Tell whether the work was asked to stop."""
        return self._stop.is_set()

    def check(self) -> None:
        """Give up if the work was asked to stop.

        Raises:
            Cancelled: ``cancel`` was called.
        """
        if self._stop.is_set():
            raise Cancelled

    def report(self, done: int, total: int | None = None) -> None:
        """Say that ``done`` of ``total`` steps are finished (``None``: their number is not known yet).

        Raises:
            Cancelled: ``cancel`` was called.
        """
        self.check()
        self.show(done, total)

    def show(self, done: int, total: int | None) -> None:
        """Show a report; does nothing here."""


@dataclass(frozen=True, slots=True)
class Estimate:
    """How fast work goes, in steps a second, and how many seconds it will take from now on."""

    rate: float
    left_s: float


class Pace:
    """Tell from reports how fast work goes: evenly, for work comes in bursts and eyes want rest."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._total = self._done = 0
        self._told_at = self._weight = 0.0
        self._estimate: Estimate | None = None

    def rest(self) -> None:
        """Leave the time until the next report out: the work pauses."""
        self._total = 0

    def told(self, done: int, total: int | None) -> Estimate | None:
        """Return the estimate after a report, a new one once a second; ``None`` while there is none yet."""
        now = self._clock()
        resting, self._total = not self._total, total or 0
        if done < self._done:  # other work has begun
            self._estimate, self._weight = None, 0.0
        if resting or not total or done < self._done:
            self._done, self._told_at = done, now
            return self._estimate if total else None
        passed = now - self._told_at
        if passed < _ESTIMATED_EVERY_S:
            return self._estimate
        share = passed / _REMEMBERED_S
        self._weight = min(self._weight + share, 1.0)
        rate = (done - self._done) / passed
        if self._estimate:
            rate = self._estimate.rate + min(share / self._weight, 1.0) * (rate - self._estimate.rate)
        self._done, self._told_at = done, now
        self._estimate = Estimate(rate, (total - done) / rate) if rate > 0 else None
        return self._estimate


class Budget:
    """Say how many forms a search may work out before it answers, and note whether that was too few.

    Without a number there is no limit, and ``progress`` may stop the work.
    """

    def __init__(self, forms: int | None = None, progress: Progress | None = None) -> None:
        self._left = forms
        self._progress = progress or Progress()
        self.short = False

    def check(self) -> None:
        """Give up if the work was asked to stop.

        Raises:
            Cancelled: it was.
        """
        self._progress.check()

    def report(self, done: int, total: int) -> None:
        """Say that ``done`` of ``total`` texts were looked at for words that the index alone does not find.

        Raises:
            Cancelled: the work was asked to stop.
        """
        self._progress.report(done, total)

    def most(self, forms: int) -> int:
        """Return how many of some forms are worth looking up: no more than tell that they are too many."""
        return forms if self._left is None else min(forms, self._left + 1)

    def allow(self, forms: int) -> bool:
        """Tell whether some more forms may be worked out; notes it where they may not.

        Raises:
            Cancelled: the work was asked to stop.
        """
        self._progress.check()
        if self._left is None:
            return True
        if forms > self._left:
            self.short = True
            return False
        self._left -= forms
        return True
