"""How slow work reports, how it is told to stop, and how much of it may be done at once."""

from threading import Event

from reader.errors import Cancelled


class Progress:
    """Carry reports out of slow work and the wish to stop into it; this one keeps silent.

    Work calls ``report`` at every step that a user could wait for; subclasses override ``show``.
    """

    def __init__(self) -> None:
        self._stop = Event()

    def cancel(self) -> None:
        """Ask the work to stop at its next step."""
        self._stop.set()

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
