"""Bring documents into the library in the background, and tell how it goes."""

import logging
import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from reader.errors import Cancelled, Error, LibraryInUse, LibraryReadOnly, LibraryRestorable
from reader.gui.error_text import error_text
from reader.gui.jobs import Jobs
from reader.library import Library
from reader.progress import Progress

if TYPE_CHECKING:
    from reader.indexing.report import UpdateReport

_log = logging.getLogger(__name__)

translate = QCoreApplication.translate

UPDATING = "update"
"""The key of the job that brings the library up to date."""

_FILING = "filing"
KEYS = frozenset({UPDATING, _FILING})
"""The jobs that another intake can take over."""

_FILED_AT_ONCE = 50
_PAUSE_S = 0.01
"""What filing leaves to a search, of every hundredth of a second that it takes."""

_REST_MS = 2_000
"""How long after an update the words are filed: other work that follows at once comes first."""
_REFRESH_S = 1.2
_AGAIN_MS = 20_000
_LATE_S = 0.7
"""From when on quiet work shows how far it is."""


class Intake(QObject):
    """Run one update of the library at a time; what is asked for meanwhile comes after it."""

    progressed = Signal(int, object)
    """Documents read so far, and of how many (``None`` while they are still being looked for)."""

    changed = Signal()
    """The library holds other documents than before."""

    finished = Signal(str)
    """How an update ended, in words."""

    failures_changed = Signal()

    settled = Signal()
    """An update ended, whatever it did."""
    broken = Signal(object)
    """The ``LibraryRestorable`` that an update ended with."""

    def __init__(self, library: Library, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._jobs = jobs
        self._next: list[list[Path]] = []
        self._told_at = 0.0
        self._quiet = False
        self._shown_late = False
        self._noticed: set[Path] | None = set()
        self._again = QTimer(self, singleShot=True, interval=_AGAIN_MS)
        self._again.timeout.connect(lambda: self.follow(()))
        self.paused = False
        self._told: tuple[int, int | None] = (0, None)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self._start_filing)

    @property
    def busy(self) -> bool:
        """Tell whether an update is going on."""
        return self._jobs.busy(UPDATING)

    def add(self, paths: Sequence[Path]) -> None:
        """Add files and folders, or without any look at all that were added again."""
        if self._library.read_only:
            if paths:
                self.finished.emit(error_text(LibraryReadOnly(self._library.folder, self._library.read_only)))
            return
        if self.busy:
            self._next.append(list(paths))
            return
        self._rest.stop()
        self._jobs.cancel(_FILING)
        wanted = list(paths)
        self._quiet = False
        self._told_at = time.monotonic()
        self.paused, self._told = False, (0, None)
        self.progressed.emit(0, None)
        self._jobs.write(
            UPDATING,
            lambda progress: self._library.update(wanted, progress),
            self._finish,
            failed=self._fail,
            progressed=self._tell,
        )

    def follow(self, paths: Sequence[Path]) -> None:
        """Bring up to date what was noticed to have changed, or without any path everything, quietly.

        What is noticed while an update is going on is put together and comes after it.
        """
        if self._library.read_only:  # another window follows them, and this one shows what that finds
            self.changed.emit()
            return
        self._noticed = None if not paths or self._noticed is None else self._noticed.union(paths)
        if not self.busy:
            self._follow_noticed()

    def _follow_noticed(self) -> None:
        paths = self._noticed
        self._noticed = set()
        self._quiet = True
        self._rest.stop()
        self._jobs.cancel(_FILING)
        self._told_at = time.monotonic()
        self._jobs.write(
            UPDATING,
            lambda progress: (
                self._library.update((), progress) if paths is None else self._library.refresh(sorted(paths), progress)
            ),
            self._finish_quietly,
            failed=self._fail_quietly,
            progressed=self._tell_late,
        )

    def _tell_late(self, done: int, total: int | None) -> None:
        if time.monotonic() - self._told_at > _LATE_S:
            self._shown_late = True
            self._tell(done, total)

    def _finish_quietly(self, report: "UpdateReport") -> None:
        if words := report_text(report):
            self._end(words)
        else:
            self.failures_changed.emit()
            self._go_on()

    def _fail_quietly(self, error: Error) -> None:
        _log.warning("what changed on disk could not be followed: %s", error)
        if isinstance(error, LibraryInUse):  # the other program sees the same changes
            self._again.start()
            self._go_on()
        else:
            self._end(error_text(error) if not isinstance(error, Cancelled) else "")

    def take_over(self, before: "Intake") -> None:
        """Go on where another intake is, which then learns no more."""
        self._next, before._next = before._next, []
        self._noticed, before._noticed = before._noticed, set()
        self._quiet = before._quiet
        if before._again.isActive():
            self._again.start()
        done = self._finish_quietly if self._quiet else self._finish
        failed = self._fail_quietly if self._quiet else self._fail
        if not self._jobs.take_over(UPDATING, done, failed, self._tell_late if self._quiet else self._tell):
            self._go_on()
            return
        self._told_at = time.monotonic()
        self.paused, self._told = before.paused, before._told
        if not self._quiet:
            self.progressed.emit(*self._told)

    def _start_filing(self) -> None:
        """Work out the entries of all words while nothing else is to be done, so that no search has to wait for it."""
        self._jobs.write(_FILING, self._file_words, lambda _done: None, failed=lambda _error: None)

    def _file_words(self, progress: Progress) -> None:
        while self._library.forms.file_more(_FILED_AT_ONCE):
            progress.check()
            time.sleep(_PAUSE_S)

    def pause(self) -> None:
        """Pause the update that is going on, with what is done found by searches; or let it go on."""
        if self.busy:
            self.paused = not self.paused
            self._jobs.pause(UPDATING, paused=self.paused)
            self.progressed.emit(*self._told)

    def cancel(self) -> None:
        """Stop, and forget what was still to come; what was finished is kept."""
        self._next.clear()
        self._noticed = set()
        self._jobs.cancel(UPDATING)

    def _tell(self, done: int, total: int | None) -> None:
        self._told = (done, total)
        self.progressed.emit(done, total)
        if done and (self.paused or time.monotonic() - self._told_at > _REFRESH_S):
            self._told_at = time.monotonic()
            self.changed.emit()

    def _finish(self, report: "UpdateReport") -> None:
        unchanged = translate("Intake", "Everything is up to date.") if report.documents else ""
        self._end(report_text(report) or unchanged)

    def _fail(self, error: Error) -> None:
        stopped = translate("Intake", "Stopped. What was read so far is kept.")
        self._end(stopped if isinstance(error, Cancelled) else error_text(error))
        if isinstance(error, LibraryRestorable):
            self.broken.emit(error)

    def _end(self, words: str) -> None:
        self._shown_late = False
        self.finished.emit(words)
        self.changed.emit()
        self.failures_changed.emit()
        self._go_on()

    def _go_on(self) -> None:
        self.paused, self._told = False, (0, None)
        if self._shown_late:
            self._shown_late = False
            self.finished.emit("")
        self.settled.emit()
        if self._next:
            self.add(self._next.pop(0))
        elif self._noticed is None or self._noticed:
            self._follow_noticed()
        else:
            self._rest.start()


def report_text(report: "UpdateReport") -> str:
    """Return what an update changed, in words; nothing if it changed nothing."""
    parts = []
    if report.added:
        parts.append(translate("Intake", "%n document(s) added", "", report.added))
    if report.changed:
        parts.append(translate("Intake", "%n changed", "", report.changed))
    if report.moved:
        parts.append(translate("Intake", "%n moved", "", report.moved))
    if report.returned:
        parts.append(translate("Intake", "%n there again", "", report.returned))
    if report.removed:
        parts.append(translate("Intake", "%n file(s) gone, their texts are kept", "", report.removed))
    return " · ".join(parts)
