"""Tests of where the files of a library are opened."""

import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from reader.errors import LibraryReadOnly, LibraryUnknown, LibraryUnwritable
from reader.index import search_index
from reader.library import Library
from reader.progress import Progress
from reader.store.place import Place, must_be_there
from tests.store.libraries import VERSIONS, make_older
from tests.words import search


@pytest.fixture
def mounted(tmp_path: Path) -> Iterator[Callable[[Path], Path]]:
    """Return what puts a folder on a drive that cannot be written, where the tests may make one."""
    place = tmp_path / "drive"
    place.mkdir()

    def mount(*options: str) -> bool:
        command = ["mount", "-t", "tmpfs", *options, "tmpfs", str(place)]
        return subprocess.run(command, capture_output=True, check=False).returncode == 0

    if not sys.platform.startswith("linux") or not shutil.which("mount") or not mount("-o", "size=16m"):
        pytest.skip("no drive can be mounted here")

    def put(folder: Path) -> Path:
        shutil.copytree(folder, place / "library")
        assert mount("-o", "remount,ro")
        return place / "library"

    yield put
    subprocess.run(["umount", "-l", str(place)], capture_output=True, check=False)


def answers(library: Library) -> None:
    """See that a library is read and not changed."""
    library.repair(Progress()) if library.place.copied else None
    assert search(library, "минерал").documents == 2
    assert library.document(1).text
    with pytest.raises(LibraryReadOnly, match="open for reading only"):
        library.update([], Progress())
    with pytest.raises(LibraryUnwritable):
        library.searches.save("Уран", "уран")


def test_a_folder_that_can_be_written_is_used_as_it_is(tmp_path: Path) -> None:
    place = Place(tmp_path / "a" / "b")
    assert (place.files, place.read_only, place.copied) == (place.folder, "", False)
    assert place.folder.is_dir()


def test_a_place_for_nothing_but_reading_changes_nothing_in_the_library(library: Library, texts: Path) -> None:
    library.update([texts], Progress())
    second = Library(library.folder, read_only=True)
    answers(second)
    assert not second.place.copied
    library.searches.save("Минерал", "минерал")
    assert len(second.searches.all()) == 1
    second.close()


def test_a_drive_that_cannot_be_written_is_read(library: Library, texts: Path, mounted: Callable[[Path], Path]) -> None:
    library.update([texts], Progress())
    for database in (library._store, library._cache):
        database.run("PRAGMA wal_checkpoint(TRUNCATE)")
    library.close()
    there = Library(mounted(library.folder))
    assert not there.place.copied
    answers(there)


def test_what_was_not_yet_put_into_the_file_is_read_too(
    library: Library, texts: Path, mounted: Callable[[Path], Path]
) -> None:
    library.update([texts], Progress())
    assert (library.folder / "library.sqlite-wal").stat().st_size
    there = Library(mounted(library.folder))
    assert there.place.copied
    answers(there)


@pytest.mark.parametrize("part", ["store", "cache", "index"])
def test_a_library_of_an_older_program_is_read_where_it_cannot_be_written(
    library: Library, texts: Path, mounted: Callable[[Path], Path], monkeypatch: pytest.MonkeyPatch, part: str
) -> None:
    library.update([texts], Progress())
    library.close()
    if part == "cache":
        for path in library.folder.glob("cache.sqlite*"):
            path.unlink()
    drive = mounted(library.folder)
    if part == "index":
        monkeypatch.setattr(search_index, "ANALYZER_VERSION", 9_999)
    if part == "store":
        monkeypatch.setattr("reader.store.place._must_change", lambda _file, _series: True)
    before = {path: path.stat().st_mtime_ns for path in drive.rglob("*")}
    there = Library(drive)
    assert there.place.copied
    answers(there)
    assert {path: path.stat().st_mtime_ns for path in drive.rglob("*")} == before


@pytest.mark.parametrize("version", VERSIONS)
def test_every_older_schema_is_read_where_it_cannot_be_written(
    tmp_path: Path, mounted: Callable[[Path], Path], version: int
) -> None:
    make_older(tmp_path / "old" / "library.sqlite", version)
    there = Library(mounted(tmp_path / "old"))
    assert there.documents.count() == 1
    assert there.reading.position(Path("/мәтіндер/а.txt")) == 7
    assert there.place.copied
    copies = there.place.files
    there.close()
    del there
    assert not copies.exists()


def test_no_library_can_be_made_where_nothing_can_be_written(tmp_path: Path, mounted: Callable[[Path], Path]) -> None:
    (tmp_path / "empty").mkdir()
    drive = mounted(tmp_path / "empty")
    for folder in (drive, drive / "new"):
        with pytest.raises(LibraryUnwritable, match="Read-only file system"):
            Library(folder)


def test_a_library_is_there_where_one_of_its_files_is(tmp_path: Path) -> None:
    with pytest.raises(LibraryUnknown):
        must_be_there(tmp_path)
    (tmp_path / "library.sqlite").touch()
    must_be_there(tmp_path)
