"""Time until a changed file can be searched, and time of a rescan, in a large library.

usage: python tests/bench/watching.py LIBRARY [FOLDER-TO-WATCH]

LIBRARY is copied first and never changed. Prints, for files that are added, changed, renamed and deleted, how long it
takes from noticing to finding; for a rescan in which nothing changed its time; for the watcher how long it takes to
begin, what it needs in memory, and how long after writing a change is noticed.
"""

import shutil
import statistics
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path

from reader.corpus.hit import Sort
from reader.indexing.watching import watch
from reader.library import Library
from reader.progress import Progress

ROUNDS = 15


def documents(library: Library, word: str) -> int:
    """Return how many documents a search finds."""
    return library.search(library.resolve(library.parse(word)), Sort.DATE, 0, 1).documents


def timed(work: Callable[[], object]) -> float:
    """Return the milliseconds that some work takes."""
    started = time.perf_counter()
    work()
    return 1_000 * (time.perf_counter() - started)


def told(name: str, times: list[float]) -> None:
    """Print the best, the median and the worst of some times."""
    print(
        f"{name}: {min(times):.0f} ms at best, {statistics.median(times):.0f} in the middle, {max(times):.0f} at worst"
    )


def resident_mb() -> float:
    """Return the memory of this process, as Linux tells it."""
    return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) * 4096 / 1e6


def searchable(library: Library, folder: Path) -> None:
    """Print how long single changes take until they are found."""
    library.update([folder], Progress())
    spent: dict[str, list[float]] = {}

    def one(kind: str, path: Path, word: str, found: int) -> None:
        done = threading.Event()
        took: list[float] = []
        started = time.perf_counter()

        def look() -> None:
            while not done.is_set():
                if documents(library, word) == found:
                    took.append(1_000 * (time.perf_counter() - started))
                    return
                time.sleep(0.001)

        looking = threading.Thread(target=look)
        looking.start()
        library.refresh([path], Progress())
        done.set()
        looking.join()
        if documents(library, word) != found:
            raise SystemExit(f"{kind}: {word} is not found in {found} documents")
        spent.setdefault(kind, []).append(took[0] if took else 1_000 * (time.perf_counter() - started))

    for number in range(ROUNDS):
        path = folder / f"жаңа{number}.txt"
        path.write_text(f"Сынақ мәтіні. жаңасөз{number}аа " + "Минерал туралы сөз. " * 200, encoding="utf-8")
        one("added", path, f"=жаңасөз{number}аа", 1)
        path.write_text(f"Сынақ мәтіні. өзгерген{number}аа " + "Минерал туралы сөз. " * 200, encoding="utf-8")
        one("changed", path, f"=өзгерген{number}аа", 1)
        path.unlink()
        one("deleted (still found)", path, f"=өзгерген{number}аа", 1)
    for kind, times in spent.items():
        told(f"from noticing to finding, {kind}", times)


def watching(place: Path, folder: Path) -> None:
    """Print what the watcher costs."""
    before = resident_mb()
    stop, ready = threading.Event(), threading.Event()
    noticed: list[float] = []
    started = time.perf_counter()
    begun: list[float] = []

    def run() -> None:
        for batch in watch([place, folder], stop):
            if not begun:
                begun.append(time.perf_counter() - started)
            ready.set()
            if batch:
                noticed.append(time.perf_counter())

    thread = threading.Thread(target=run)
    thread.start()
    ready.wait()
    delays = []
    for number in range(ROUNDS):
        count = len(noticed)
        at = time.perf_counter()
        (folder / f"watched{number}.txt").write_text("Мәтін.", encoding="utf-8")
        while len(noticed) == count and time.perf_counter() - at < 5:
            time.sleep(0.001)
        delays.append(1_000 * (noticed[-1] - at))
        time.sleep(0.2)
    stop.set()
    thread.join()
    grown = resident_mb() - before
    print(f"the watcher begins within {begun[0]:.2f} s, of which 1 s is its first rest; memory +{grown:.1f} MB")
    told("from writing to noticing", delays)


def main() -> None:
    """Print the figures."""
    with tempfile.TemporaryDirectory() as name:
        scratch = Path(name)
        shutil.copytree(sys.argv[1], scratch / "library")
        folder = scratch / "texts"
        folder.mkdir()
        library = Library(scratch / "library")
        library.repair(Progress())
        print(f"{library.documents.count()} documents")
        rescans = [timed(lambda: library.update((), Progress())) for _ in range(7)]
        print(f"rescan, nothing changed: {min(rescans):.0f} ms at best, {statistics.median(rescans):.0f} in the middle")
        searchable(library, folder)
        watching(Path(sys.argv[2]) if len(sys.argv) > 2 else library.sources.all()[0].path, folder)
        library.close()


if __name__ == "__main__":
    main()
