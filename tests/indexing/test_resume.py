"""Tests of indexing that was paused, or killed, and goes on."""

import os
import subprocess
import sys
import threading
import time
from pathlib import Path

from reader.errors import LibraryError
from reader.library import Library
from reader.progress import Progress
from tests.words import search

MAIN = Path(__file__).parents[2] / "main.py"


def write_texts(folder: Path, count: int) -> Path:
    folder.mkdir()
    for number in range(count):
        text = f" date 2025-01-01 Тақырып {number:04}\n" + f"Минерал № {number:04}.\n" * 200
        (folder / f"{number:04}.txt").write_text(text, encoding="utf-8")
    return folder


def documents_in(folder: Path) -> int:
    try:
        library = Library(folder)
    except LibraryError:
        return 0
    count = library.documents.count()
    library.close()
    return count


def test_after_a_kill_only_what_is_missing_is_read(tmp_path: Path) -> None:
    folder = write_texts(tmp_path / "texts", 600)
    command = [sys.executable, str(MAIN), "index", "--library", str(tmp_path / "library"), str(folder)]
    running = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    while running.poll() is None and not documents_in(tmp_path / "library"):
        time.sleep(0.01)
    running.kill()
    running.wait()
    library = Library(tmp_path / "library")
    kept = [record.path for record in library.documents.records(library.documents.ids())]
    assert 0 < len(kept) <= 600
    before = kept[0].stat()
    kept[0].write_bytes(kept[0].read_bytes().replace("Минерал".encode(), "Металлы".encode()))
    os.utime(kept[0], ns=(before.st_atime_ns, before.st_mtime_ns))
    report = library.update([folder], Progress())
    assert (report.documents, report.added, report.unchanged) == (600, 600 - len(kept), len(kept))
    assert search(library, "минерал").documents == 600
    assert search(library, "металлы").documents == 0
    library.close()


class Pausing(Progress):
    """Pauses after the first documents, and tells when the work rests."""

    def __init__(self) -> None:
        super().__init__()
        self.resting = threading.Event()

    def show(self, done: int, total: int | None) -> None:
        if self.paused:
            self.resting.set()
        elif total and done == 64:
            self.pause()


def test_what_was_read_before_a_pause_is_found_during_it(tmp_path: Path) -> None:
    folder = write_texts(tmp_path / "texts", 120)
    library = Library(tmp_path / "library")
    progress = Pausing()
    work = threading.Thread(target=library.update, args=([folder], progress))
    work.start()
    assert progress.resting.wait(30)
    assert search(library, "минерал").documents == library.documents.count() == 64
    progress.resume()
    work.join(30)
    assert search(library, "минерал").documents == 120
    library.close()
