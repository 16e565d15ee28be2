"""Tests of a library on a disk that is full, limited, or without locks."""

import errno
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from reader.errors import LibraryUnwritable
from reader.library import Library
from reader.progress import Progress
from tests.conftest import NEWS
from tests.words import search

ROOT = Path(__file__).parents[2]
KEPT_BYTES = 600_000


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Callable[[], Path]]:
    """Return what gives a disk of 3 MB, where the tests may make one."""
    place = tmp_path / "disk"
    place.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", str(place)]
    if not sys.platform.startswith("linux") or not shutil.which("mount"):
        pytest.skip("no disk can be mounted here")
    if subprocess.run(command, capture_output=True, check=False).returncode:
        pytest.skip("no disk can be mounted here")
    yield lambda: place
    subprocess.run(["umount", "-l", str(place)], capture_output=True, check=False)


def many(folder: Path, count: int) -> Path:
    folder.mkdir()
    for number in range(count):
        words = " ".join(f"сөз{number * 400 + place}" for place in range(400))
        (folder / f"{number}.txt").write_text(f"{NEWS}белгі{number} {words}", encoding="utf-8")
    return folder


def test_on_a_full_disk_nothing_is_lost_and_the_work_goes_on_with_more_room(
    small_disk: Callable[[], Path], tmp_path: Path
) -> None:
    disk = small_disk()
    library = Library(disk / "library")
    library.update([many(tmp_path / "few", 2)], Progress())
    library.searches.save("Минерал", "минерал")
    filler = disk / "filler"
    with suppress(OSError), filler.open("wb", buffering=0) as file:
        while file.write(b"0" * 4096) == 4096:
            pass
    with pytest.raises(LibraryUnwritable, match="cannot be written"):
        library.update([many(tmp_path / "more", 60)], Progress())
    assert library.documents.count() >= 2
    assert search(library, "минерал").documents >= 2
    library.close()
    again = Library(disk / "library")
    assert search(again, "белгі1").documents == 1
    assert [one.text for one in again.searches.all()] == ["минерал"]
    filler.unlink()
    again.update([], Progress())
    assert again.documents.count() == again.index.count()
    again.close()


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such limits on Windows")
def test_where_files_must_stay_small_one_sentence_says_so(tmp_path: Path) -> None:
    texts = many(tmp_path / "texts", 60)
    code = (
        f"import resource, signal, sys; signal.signal(signal.SIGXFSZ, signal.SIG_IGN);"
        f"resource.setrlimit(resource.RLIMIT_FSIZE, ({KEPT_BYTES}, {KEPT_BYTES}));"
        "from reader.__main__ import main; sys.exit(main(sys.argv[1:]))"
    )
    given = ["index", "--library", str(tmp_path / "library"), str(texts)]
    done = subprocess.run(
        [sys.executable, "-c", code, *given], cwd=ROOT, capture_output=True, text=True, check=False, timeout=60
    )
    assert done.returncode == 1
    assert done.stderr.startswith(f"oqyrman: The library in {tmp_path / 'library'} cannot be written")
    assert done.stderr.count("\n") == 1
    library = Library(tmp_path / "library")
    library.update([], Progress())
    assert search(library, "белгі59").documents == 1
    assert library.documents.count() == library.index.count() == 60
    library.close()


def test_a_drive_without_locks_is_said_and_what_is_there_is_read(
    library: Library, texts: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    library.update([texts], Progress())
    library.close()

    def refuse(_file: int) -> None:
        raise OSError(errno.ENOLCK, os.strerror(errno.ENOLCK))

    monkeypatch.setattr("reader.store.instance._lock", refuse)
    again = Library(library.folder)
    assert search(again, "минерал").documents == 2
    with pytest.raises(LibraryUnwritable, match=os.strerror(errno.ENOLCK)):
        again.update([], Progress())
    again.close()
