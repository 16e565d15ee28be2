"""Time from a keystroke in the search box to the painted results, and the GUI thread's stalls.

usage: python tests/bench/keystroke.py LIBRARY [FOLDER-TO-INDEX-MEANWHILE]

Types words letter by letter into the real window, offscreen. Beside it stands ripgrep's time for the last word where
the library's first source is a folder. With a second folder, that folder is indexed while the typing goes on.
The processor time, of the window's thread and of all, tells more than the clock where others use the machine.
"""

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[2]))  # the checkout, wherever the script is started

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication

from reader.gui.app import application, settle_memory
from reader.gui.jobs import Jobs
from reader.gui.main_window import MainWindow
from reader.library import Library
from reader.settings import Settings

WORDS = ("минерал", "қазақстан", "үкімет", "президент", "экономика", "жаңа", "көлік", "отырыс", "бал", "астана")
_TICK_MS = 5


class Watch(QObject):
    """Note when the list was painted, and the longest times between two ticks of a timer."""

    def __init__(self, viewport: QObject) -> None:
        super().__init__()
        self.painted = 0.0
        self.gaps: list[float] = []
        self._last = time.perf_counter()
        viewport.installEventFilter(self)
        timer = QTimer(self)
        timer.setTimerType(Qt.TimerType.PreciseTimer)
        timer.timeout.connect(self._tick)
        timer.start(_TICK_MS)

    def _tick(self) -> None:
        now = time.perf_counter()
        self.gaps.append((now - self._last) * 1000)
        self._last = now

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, self._note)
        return False

    def _note(self) -> None:
        self.painted = time.perf_counter()


def wait(condition: Callable[[], bool], seconds: float = 30) -> None:
    """Run the event loop until a condition holds; the watch's timer wakes it often enough."""
    end = time.perf_counter() + seconds
    while not condition() and time.perf_counter() < end:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def type_letter(window: MainWindow, letter: str, watch: Watch) -> float:
    """Send one key and return the milliseconds until its results are painted."""
    found: list[float] = []
    window.results.found.connect(lambda _found: found.append(time.perf_counter()))
    started = time.perf_counter()
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(window.search_bar.box, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))
    wait(lambda: bool(found))
    wait(lambda: watch.painted > found[-1], 1)
    return (watch.painted - started) * 1000


def main() -> None:
    """Print the figures."""
    app = application()
    library = Library(Path(sys.argv[1]))
    window = MainWindow(library, Jobs(), Settings())
    window.results.prepared.connect(settle_memory)
    window.resize(1280, 800)
    window.show()
    rows = window.list.findChild(QAbstractItemView, "rows")
    assert rows is not None
    watch = Watch(rows.viewport())
    wait(lambda: not window.busy())
    if len(sys.argv) > 2:
        window.intake.add([Path(sys.argv[2])])
    times: list[float] = []
    spent = [0.0, 0.0]
    watch.gaps.clear()
    for word in WORDS:
        for letter in word:
            before = time.thread_time(), time.process_time()
            times.append(type_letter(window, letter, watch))
            spent[0] += time.thread_time() - before[0]
            spent[1] += time.process_time() - before[1]
            wait(lambda: False, 0.08)
        window.search_bar.box.clear()
        wait(lambda: False, 0.15)
    if len(sys.argv) > 2:
        wait(lambda: not window.intake.busy, 600)
    times.sort()
    p95 = times[int(len(times) * 0.95)]
    print(f"{library.documents.count()} documents, {len(times)} keystrokes")
    print(f"keystroke to painted results: median {statistics.median(times):.1f} ms, p95 {p95:.1f}, max {times[-1]:.1f}")
    here, everywhere = (one * 1000 / len(times) for one in spent)
    print(f"processor time a keystroke: {here:.1f} ms of the window's thread, {everywhere:.1f} of all")
    gaps = sorted(watch.gaps)
    print(f"GUI thread: longest gap between ticks {gaps[-1]:.0f} ms, p99 {gaps[int(len(gaps) * 0.99)]:.0f} ms")
    source = library.sources.all()[0].path
    started = time.perf_counter()
    subprocess.run(["rg", "-c", WORDS[-1], str(source)], capture_output=True, check=False)
    scan = (time.perf_counter() - started) * 1000
    print(f"ripgrep for one word over {source.name}: {scan:.0f} ms, {scan / statistics.median(times):.0f} times ours")
    window.close()
    app.quit()


if __name__ == "__main__":
    main()
