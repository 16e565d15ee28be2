"""Work off the GUI thread: the only place that starts threads."""

import logging
import threading
import time
from collections.abc import Callable
from concurrent.futures import BrokenExecutor, ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, TypedDict, TypeVar, Unpack

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from reader.errors import BugFound, Cancelled, Error, WorkerLost
from reader.progress import Progress

_log = logging.getLogger(__name__)

_T = TypeVar("_T")

_READERS = 2
_REPORT_PAUSE_S = 0.05

_PAINTED_MS = 25
"""How long after an answer other work goes on: the answer is painted first."""

_LONGEST_WAIT_S = 0.25
"""How long other work waits for an answer, at most, at each of its steps."""


class _Ends(TypedDict, total=False):
    """Who else is told: of the error in place of an outcome, and of steps done, of how many.

    ``kept`` work begins by keeping what the user said, and is begun even where it was cancelled before.
    """

    failed: Callable[[Error], None]
    progressed: Callable[[int, int | None], None]
    kept: bool


@dataclass(eq=False, slots=True)
class _Job:
    key: str
    work: Callable[[Progress], Any]
    done: Callable[[Any], None]
    failed: Callable[[Error], None]
    progressed: Callable[[int, int | None], None] | None
    progress: Progress
    kept: bool = False


class Jobs(QObject):
    """Run work in three lanes and bring the outcome back to the GUI thread.

    The lanes for answers and for writing run one job after the other; the read lane two at a time. A newer job under
    a key cancels the older one; what a cancelled job reports or brings after that is dropped. While an answer is worked
    out and painted, all other jobs wait at their next step: they would keep the interpreter from it. Whatever else
    than an ``Error`` a job raises is a bug: the job has failed, and the bug is raised on the GUI thread.
    """

    idle = Signal()
    failed = Signal(object)
    """An ``Error`` that the job's own caller does not handle."""

    _ended = Signal(object, object, object)
    _reported = Signal(object, int, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lanes = {
            "answer": ThreadPoolExecutor(1, thread_name_prefix="answer"),
            "read": ThreadPoolExecutor(_READERS, thread_name_prefix="read"),
            "write": ThreadPoolExecutor(1, thread_name_prefix="write"),
        }
        self._latest: dict[str, _Job] = {}
        self._running: set[_Job] = set()
        self._answering: set[_Job] = set()
        self._free = threading.Event()
        self._free.set()
        self._painted = QTimer(self, singleShot=True, interval=_PAINTED_MS)
        self._painted.timeout.connect(self._free.set)
        self._closed = False
        self._ended.connect(self._deliver)
        self._reported.connect(self._report)

    def answer(
        self, key: str, work: Callable[[Progress], _T], done: Callable[[_T], None], **ends: Unpack[_Ends]
    ) -> None:
        """Run quick work that the user waits for; nothing slow keeps it waiting."""
        self._start("answer", key, work, done, ends)

    def read(self, key: str, work: Callable[[Progress], _T], done: Callable[[_T], None], **ends: Unpack[_Ends]) -> None:
        """Run work that changes nothing but small records."""
        self._start("read", key, work, done, ends)

    def write(
        self, key: str, work: Callable[[Progress], _T], done: Callable[[_T], None], **ends: Unpack[_Ends]
    ) -> None:
        """Run work that changes the library."""
        self._start("write", key, work, done, ends)

    def cancel(self, key: str) -> None:
        """Ask the job under a key to stop; its ``failed`` is told ``Cancelled``."""
        if job := self._latest.get(key):
            job.progress.cancel()

    def take_over(
        self,
        key: str,
        done: Callable[[Any], None],
        failed: Callable[[Error], None],
        progressed: Callable[[int, int | None], None],
    ) -> bool:
        """Let others be told of the end of the job under a key; return whether there is one."""
        if job := self._latest.get(key):
            job.done, job.failed, job.progressed = done, failed, progressed
        return job is not None

    def running(self) -> set[str]:
        """Return the keys of the jobs that are still to come to their end."""
        return {job.key for job in self._running}

    def pause(self, key: str, *, paused: bool) -> None:
        """Ask the job under a key to pause, or to go on."""
        if job := self._latest.get(key):
            (job.progress.pause if paused else job.progress.resume)()

    def busy(self, key: str | None = None) -> bool:
        """Tell whether the job under a key, or any job at all, is still to come to its end."""
        return bool(self._running) if key is None else key in self._latest

    def close(self) -> None:
        """Cancel everything and wait until the threads have ended; jobs that come later are not run.

        What the user said before is kept all the same, also where its job waited for another.
        """
        self._closed = True
        self._painted.stop()
        self._free.set()
        for job in self._running:
            job.progress.cancel()
        for lane in self._lanes.values():
            lane.shutdown(wait=True)  # those that wait end at once, but for those that are kept
        self._running.clear()
        self._latest.clear()

    def _start(
        self, lane: str, key: str, work: Callable[[Progress], _T], done: Callable[[_T], None], ends: _Ends
    ) -> None:
        if self._closed:
            return
        self.cancel(key)
        progressed, failed = ends.get("progressed"), ends.get("failed", self.failed.emit)
        progress = _Reporter(None if lane == "answer" else self._free)
        job = _Job(key, work, done, failed, progressed, progress, ends.get("kept", False))
        if progressed:
            progress.tell = lambda count, total: self._reported.emit(job, count, total)
        if lane == "answer":
            self._answering.add(job)
            self._painted.stop()
            self._free.clear()
        self._latest[key] = job
        self._running.add(job)
        self._lanes[lane].submit(self._run, job)

    def _run(self, job: _Job) -> None:
        """Run on a lane's thread; everything that is raised is carried to the GUI thread."""
        outcome: object = None
        error: BaseException | None = None
        try:
            if not job.kept:
                job.progress.check()
            outcome = job.work(job.progress)
        except BrokenExecutor as raised:
            _log.warning("%s: %r", job.key, raised)
            error = WorkerLost()
        except BaseException as raised:
            error = raised
        self._ended.emit(job, outcome, error)

    @Slot(object, object, object)
    def _deliver(self, job: _Job, outcome: object, error: BaseException | None) -> None:
        self._running.discard(job)
        if job in self._answering:
            self._answering.discard(job)
            if not self._answering and not self._closed:
                self._painted.start()
        newest = self._latest.get(job.key) is job
        if newest:
            del self._latest[job.key]
        try:
            if newest:
                self._hand_over(job, outcome, error)
            if error is not None and not isinstance(error, Error):
                raise error
        finally:
            if not self._running:
                self.idle.emit()

    @staticmethod
    def _hand_over(job: _Job, outcome: object, error: BaseException | None) -> None:
        if isinstance(error, Cancelled) or (error is None and job.progress.cancelled):
            job.failed(Cancelled())
        elif isinstance(error, Error):
            job.failed(error)
        elif error is not None:
            job.failed(BugFound())
        else:
            job.done(outcome)

    @Slot(object, int, object)
    def _report(self, job: _Job, done: int, total: int | None) -> None:
        if job.progressed and self._latest.get(job.key) is job and not job.progress.cancelled:
            job.progressed(done, total)


class _Reporter(Progress):
    """Pass reports on, but not more often than eyes can follow; ``check`` waits until the way is ``free``."""

    def __init__(self, free: threading.Event | None) -> None:
        super().__init__()
        self.tell: Callable[[int, int | None], None] | None = None
        self._free = free
        self._due = 0.0

    def check(self) -> None:
        if self._free is not None and not self._free.is_set():
            self._free.wait(_LONGEST_WAIT_S)
        super().check()

    def show(self, done: int, total: int | None) -> None:
        if self.tell is None:
            return
        now = time.monotonic()
        if now >= self._due or self.paused:
            self._due = now + _REPORT_PAUSE_S
            self.tell(done, total)
