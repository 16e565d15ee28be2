"""Follow the folders of the library while the window is open: what changes on disk appears by itself."""

import logging
import threading
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from reader.errors import Cancelled, Error, WatchingFailed
from reader.gui.jobs import Jobs
from reader.gui.library.intake import Intake
from reader.library import Library

_log = logging.getLogger(__name__)

_RESCAN_MS = 5 * 60_000
"""How often all is looked through although changes are noticed: network drives tell of none, and some get lost."""

_RESCAN_UNWATCHED_MS = 2 * 60_000
_MOST_PATHS = 200
"""Changes at once from which on looking through everything is quicker."""


class Watching(QObject):
    """Watch the sources in a thread of its own, and have the intake bring up to date what changed."""

    failed = Signal(object)
    """The ``Error`` that keeps changes from being noticed; told once, from then on they are looked for."""

    _noticed = Signal(object, object)
    _broken = Signal(object, object)

    def __init__(self, library: Library, jobs: Jobs, intake: Intake, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._jobs = jobs
        self._intake = intake
        self._sources: list[Path] = []
        self._stop = threading.Event()
        self._thread: threading.Thread | None = None
        self._told = False
        self.beginning = False
        self._begun = False
        self._rescan = QTimer(self)
        self._rescan.setInterval(_RESCAN_MS)
        self._rescan.timeout.connect(lambda: intake.follow(()))
        self._noticed.connect(self._pass_on)
        self._broken.connect(self._give_up)

    @property
    def live(self) -> bool:
        """Tell whether changes are being noticed."""
        return self._thread is not None and self._thread.is_alive()

    def begin(self) -> None:
        """Look through everything once: as soon as changes are noticed, so that none is missed and nothing done twice.

        What is being brought into the library now comes first.
        """
        if self._library.read_only:
            return
        self.beginning = True
        if not self._intake.busy:
            self.look_for_sources()

    def look_for_sources(self) -> None:
        """Watch those sources that are there, if they are others than before."""
        self._jobs.read(
            "sources",
            lambda _progress: [one.path for one in self._library.sources.all() if one.path.exists()],
            self._use,
            failed=self._do_without,
        )

    def rest(self) -> None:
        """Watch nothing until it is asked for again."""
        self.close()
        self._sources = []

    def close(self) -> None:
        """Stop watching, and wait for the thread."""
        self.beginning = False
        self._rescan.stop()
        self._end()

    def _use(self, sources: Sequence[Path]) -> None:
        if list(sources) == self._sources:
            if self._begun:
                self.beginning = False  # it was looked through then
            elif not sources:
                self._look_through()
            return
        self._end()
        self._begun = False
        self._sources = list(sources)
        if not sources:
            self._rescan.stop()
            self._look_through()
            return
        self._stop = threading.Event()
        self._rescan.start(_RESCAN_MS)
        self._thread = threading.Thread(
            target=self._run, args=(tuple(sources), self._stop), name="watching", daemon=True
        )
        self._thread.start()

    def _run(self, sources: Sequence[Path], stop: threading.Event) -> None:
        """Run on the thread; what is raised is carried to the GUI thread."""
        from reader.indexing.watching import watch  # not before the first window is painted

        try:
            begun = False
            for batch in watch(sources, stop):
                if (batch or not begun) and not stop.is_set():
                    self._noticed.emit(stop, batch if begun else ())  # what changed before it began is looked for
                begun = True
        except BaseException as error:
            if not stop.is_set():
                self._broken.emit(stop, error)

    def _look_through(self) -> None:
        """Look through everything, if that is still to be done."""
        if self.beginning:
            self.beginning = False
            self._intake.follow(())

    def _do_without(self, error: Error) -> None:
        self._look_through()
        if not isinstance(error, Cancelled):
            self.failed.emit(error)

    def _end(self) -> None:
        self._stop.set()
        if self._thread is not None:
            self._thread.join()
        self._thread = None

    @Slot(object, object)
    def _pass_on(self, stop: threading.Event, batch: Sequence[Path]) -> None:
        if stop is self._stop and not stop.is_set():
            self.beginning, self._begun = False, True
            self._intake.follow(batch if len(batch) <= _MOST_PATHS else ())

    @Slot(object, object)
    def _give_up(self, stop: threading.Event, error: BaseException) -> None:
        """Look for changes instead, and say so once."""
        if stop is not self._stop:
            return
        _log.warning("changes are not noticed: %r", error)
        self._rescan.start(_RESCAN_UNWATCHED_MS)
        self.beginning, self._begun = False, True
        self._intake.follow(())
        if not self._told:
            self._told = True
            self.failed.emit(error if isinstance(error, Error) else WatchingFailed(str(error)))
        if not isinstance(error, Error):
            raise error
