"""Tests of opening and looking through a library's files."""

from pathlib import Path

import apsw
import pytest

from reader.errors import (
    LibraryBroken,
    LibraryRestorable,
    LibraryTooNew,
    LibraryUnwritable,
)
from reader.library import Library
from reader.progress import Progress
from reader.store.instance import CHANGING, Lock
from tests.words import names, search


def test_a_library_of_a_newer_program_is_refused(filled: Library) -> None:
    filled.close()
    connection = apsw.Connection(str(filled.folder / "library.sqlite"))
    connection.execute("PRAGMA user_version=99")
    connection.close()
    with pytest.raises(LibraryTooNew, match="newer Oqyrman"):
        Library(filled.folder)


def test_garbage_in_the_place_of_a_library_is_reported_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    path.write_bytes(b"garbage" * 1000)
    with pytest.raises(LibraryBroken, match="Your source files are untouched"):
        Library(tmp_path)
    assert path.read_bytes() == b"garbage" * 1000


def test_a_file_in_the_place_of_the_folder_is_reported(tmp_path: Path) -> None:
    (tmp_path / "library").write_text("")
    for folder in ("library", "library/deeper", "x" * 300):
        with pytest.raises(LibraryUnwritable, match="cannot be written"):
            Library(tmp_path / folder)


def _leave_uncleanly(library: Library) -> None:
    lock = Lock(library.folder / CHANGING)
    assert lock.take()
    lock.release(clean=False)


def test_after_an_unclean_end_what_is_damaged_is_made_anew(filled: Library) -> None:
    filled.close()
    _leave_uncleanly(filled)
    for path in filled.index.folder.glob("*.term"):
        path.write_bytes(path.read_bytes()[:-40] + b"\xff" * 40)
    again = Library(filled.folder)
    again.repair(Progress())
    assert again.integrity() == {"library.sqlite": "ok", "cache.sqlite": "ok", "index": "ok"}
    assert names(search(again, "минерал")) == ["жаңалық", "сұхбат"]
    again.close()


def test_after_an_unclean_end_a_damaged_store_is_told_until_it_is_put_right(filled: Library, texts: Path) -> None:
    for number in range(300):
        filled.reading.remember(texts / f"{number:0300}", 1)
    filled.backups.make(Progress())
    filled._store.run("PRAGMA wal_checkpoint(TRUNCATE)")
    size = filled.backups.store.stat().st_size
    filled.close()
    _leave_uncleanly(filled)
    with filled.backups.store.open("r+b") as file:
        file.seek(size - 6 * 4096)
        file.write(b"\xff" * 5 * 4096)
    again = Library(filled.folder)
    for _ in range(2):
        with pytest.raises(LibraryRestorable, match="The newest good backup"):
            again.repair(Progress())
    again.close()
