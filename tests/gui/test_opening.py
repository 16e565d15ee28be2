import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from reader.errors import LibraryInUse, LibraryRestorable
from reader.gui.opening import ask_to_restore, hold, open_library, put_back
from reader.library import Library
from reader.progress import Progress
from reader.store.backups import copy
from tests.gui.test_app import ROOT, run

CLOSED_AFTER_MS = 1_500
WINDOW = """
import sys
from PySide6.QtCore import QTimer
from reader.gui import app
made = app.application
def application():
    qt = made()
    def look():
        windows = [one for one in qt.topLevelWidgets() if isinstance(one, app.MainWindow)]
        if any(one._library.documents.count() for one in windows):
            qt.closeAllWindows()
    timer = QTimer(qt, interval=50)
    timer.timeout.connect(look)
    timer.start()
    QTimer.singleShot(20_000, qt.closeAllWindows)
    print("open", flush=True)
    return qt
app.application = application
sys.exit(app.run(sys.argv[1:]))
"""


def test_the_first_window_has_the_lock_and_the_second_reads(tmp_path: Path) -> None:
    first = hold(tmp_path)
    assert (first.lock.held, first.another) == (True, False)
    second = hold(tmp_path)
    assert (second.lock.held, second.another) == (False, True)
    assert not open_library(tmp_path, first, lambda _error: False).read_only
    reading = open_library(tmp_path, second, lambda _error: False)
    assert reading.place.another
    with pytest.raises(LibraryInUse):
        put_back(tmp_path, second, tmp_path / "library.sqlite")
    first.lock.release()


def test_where_there_is_no_place_for_a_lock_opening_says_why(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    held = hold(tmp_path / "file")
    assert (held.lock.held, held.another) == (False, False)


def test_a_damaged_library_is_put_back_where_the_user_agrees(library: Library, texts: Path) -> None:
    library.update([texts], Progress())
    library.backups.make(Progress())
    library.close()
    library.backups.store.write_bytes(b"")
    held = hold(library.folder)
    asked: list[LibraryRestorable] = []

    def refuse(error: LibraryRestorable) -> bool:
        asked.append(error)
        return ask_to_restore(error)  # without a screen: no

    with pytest.raises(LibraryRestorable):
        open_library(library.folder, held, refuse)
    assert asked[0].fields["documents"] == 3
    assert library.backups.store.read_bytes() == b""
    again = open_library(library.folder, held, lambda _error: True)
    assert again.documents.count() == 3
    assert held.lock.held
    again.close()
    held.lock.release()


@contextmanager
def opened(folder: Path) -> Iterator["subprocess.Popen[bytes]"]:
    """Open a window in another process; it is closed once its library has a document."""
    command = [sys.executable, "-c", WINDOW, "--library", str(folder)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE) as window:
        assert window.stdout
        assert window.stdout.readline() == b"open\n"
        time.sleep(CLOSED_AFTER_MS / 1_000)
        yield window


def test_a_second_start_adds_its_paths_to_the_first_window(tmp_path: Path, texts: Path) -> None:
    folder = tmp_path / "library"
    with opened(folder) as window:
        done = run("--library", folder, texts)
        assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
        assert window.wait(30) == 0
    library = Library(folder)
    assert library.documents.count() == 3
    assert [one.kept for one in library.backups.all()] == [""], "the copy of the day is made when the window closes"
    copy(library.backups.all()[0].path, tmp_path / "again.sqlite", Progress())
    library.close()
