"""Time from process start to the first paint with a filled list.

usage: python tests/bench/first_paint.py LIBRARY [RUNS]

Each run starts the program anew; the first one warms the disk cache and is not counted. Beside it stands the time
that Python alone takes to import PySide6's widgets and show an empty window. On a machine with other work, read the
processor time: the least of it hardly moves.
"""

import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).parents[2]
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
PROGRAM = """
import sys, time
started = float(sys.argv.pop(1))
from reader.gui import app
from reader.gui.main_window import MainWindow
from PySide6.QtCore import QEvent, QObject

class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and self.window.list.model.rowCount():
            print((time.time() - started) * 1000, time.process_time() * 1000)
            watched.removeEventFilter(self)
            self.window.close()
        return False

built = MainWindow.__init__
def watch(window, *arguments, **named):  # the rows alone: a filter that hears every event would take time itself
    built(window, *arguments, **named)
    window.watch = Watch(window)
    window.watch.window = window
    window.list.stops()[-1].viewport().installEventFilter(window.watch)
MainWindow.__init__ = watch
app.run(["--library", sys.argv[1]])
"""

EMPTY = """
import sys, time
started = float(sys.argv[1])
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
application = QApplication([])
window = QMainWindow()
window.show()
QTimer.singleShot(0, lambda: (print((time.time() - started) * 1000, time.process_time() * 1000), application.quit()))
application.exec()
"""


def milliseconds(program: str, *arguments: str) -> tuple[float, float]:
    """Run a program that prints how long it took, and how much of that on a processor."""
    command = [sys.executable, "-c", program, str(time.time()), *arguments]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    taken, worked = run.stdout.split()[:2]
    return float(taken), float(worked)


def main() -> None:
    """Print the median, the range and the least processor time."""
    library, runs = str(Path(sys.argv[1]).absolute()), int(sys.argv[2]) if len(sys.argv) > 2 else 11
    pairs = [(milliseconds(PROGRAM, library), milliseconds(EMPTY)) for _ in range(runs + 1)][1:]  # in turns
    ours, empty = [one for one, _ in pairs], [one for _, one in pairs]
    for name, both in (("first paint with a list", ours), ("an empty Qt window", empty)):
        times, work = [one for one, _ in both], min(one for _, one in both)
        median, span = statistics.median(times), f"{min(times):.0f} to {max(times):.0f}"
        print(f"{name}: median {median:.0f} ms, {span}, {runs} runs; processor at least {work:.0f} ms")
    quotient = statistics.median(one for one, _ in ours) / statistics.median(one for one, _ in empty)
    work = min(one for _, one in ours) / min(one for _, one in empty)
    print(f"ratio {quotient:.2f}; of the processor times {work:.2f}")


if __name__ == "__main__":
    main()
