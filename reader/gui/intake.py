"""Bring documents into the library in the background, and tell how it goes."""

import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from reader.errors import Cancelled, Error
from reader.gui.error_text import error_text
from reader.gui.jobs import Jobs
from reader.library import Library
from reader.progress import Progress

if TYPE_CHECKING:
    from reader.indexing.update import UpdateReport

translate = QCoreApplication.translate

_KEY = "update"
_FILING = "filing"
_FILED_AT_ONCE = 50
_PAUSE_S = 0.01
"""What filing leaves to a search, of every hundredth of a second that it takes."""

_REST_MS = 2_000
"""How long after an update the words are filed: other work that follows at once comes first."""
_REFRESH_S = 1.2


class Intake(QObject):
    """Run one update of the library at a time; what is asked for meanwhile comes after it."""

    progressed = Signal(int, object)
    """Documents read so far, and of how many (``None`` while they are still being looked for)."""

    changed = Signal()
    """The library holds other documents than before."""

    finished = Signal(str)
    """How an update ended, in words."""

    failures_changed = Signal()

    def __init__(self, library: Library, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._jobs = jobs
        self._next: list[list[Path]] = []
        self._told_at = 0.0
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self._start_filing)

    @property
    def busy(self) -> bool:
        """Tell whether an update is going on."""
        return self._jobs.busy(_KEY)

    def add(self, paths: Sequence[Path]) -> None:
        """Add files and folders, or without any look at all that were added again."""
        if self.busy:
            self._next.append(list(paths))
            return
        self._rest.stop()
        self._jobs.cancel(_FILING)
        wanted = list(paths)
        self._told_at = time.monotonic()
        self.progressed.emit(0, None)
        self._jobs.write(
            _KEY,
            lambda progress: self._library.update(wanted, progress),
            self._finish,
            failed=self._fail,
            progressed=self._tell,
        )

    def _start_filing(self) -> None:
        """Work out the entries of all words while nothing else is to be done, so that no search has to wait for it."""
        self._jobs.write(_FILING, self._file_words, lambda _done: None, failed=lambda _error: None)

    def _file_words(self, progress: Progress) -> None:
        while self._library.forms.file_more(_FILED_AT_ONCE):
            progress.check()
            time.sleep(_PAUSE_S)

    def cancel(self) -> None:
        """Stop, and forget what was still to come; what was finished is kept."""
        self._next.clear()
        self._jobs.cancel(_KEY)

    def _tell(self, done: int, total: int | None) -> None:
        self.progressed.emit(done, total)
        if done and time.monotonic() - self._told_at > _REFRESH_S:
            self._told_at = time.monotonic()
            self.changed.emit()

    def _finish(self, report: "UpdateReport") -> None:
        self._end(_report_text(report))

    def _fail(self, error: Error) -> None:
        stopped = translate("Intake", "Stopped. What was read so far is kept.")
        self._end(stopped if isinstance(error, Cancelled) else error_text(error))

    def _end(self, words: str) -> None:
        self.finished.emit(words)
        self.changed.emit()
        self.failures_changed.emit()
        if self._next:
            self.add(self._next.pop(0))
        else:
            self._rest.start()


def _report_text(report: "UpdateReport") -> str:
    parts = []
    if report.added:
        parts.append(translate("Intake", "%n document(s) added", "", report.added))
    if report.changed:
        parts.append(translate("Intake", "%n changed", "", report.changed))
    if report.removed:
        parts.append(translate("Intake", "%n removed", "", report.removed))
    unchanged = translate("Intake", "Everything is up to date.") if report.documents else ""
    return " · ".join(parts) or unchanged
