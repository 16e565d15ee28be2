"""Tests of the list of files that could not be read."""

from pathlib import Path

import pytest

from reader.errors import (
    ArchiveInside,
    ColumnsUnknown,
    Error,
    FileBinary,
    FileDamaged,
    FileEmpty,
    FileHasNoText,
    FilePasswordNeeded,
    FileTooLarge,
    FileUnreadable,
    FileVanished,
    FormatUnknown,
    LoadError,
    RowEmpty,
    RowUnreadable,
    TextLost,
)
from reader.store.database import Database
from reader.store.failures import Failure, Failures
from reader.store.sources import Sources

FILE = Path("/мәтіндер/а.txt")


@pytest.fixture
def failures(tmp_path: Path) -> Failures:
    database = Database(tmp_path / "library.sqlite", "library")
    Sources(database).add(FILE.parent)
    return Failures(database)


EVERY: list[LoadError] = [
    FileVanished(FILE),
    ArchiveInside(FILE),
    ColumnsUnknown(FILE),
    RowUnreadable(FILE),
    RowEmpty(FILE),
    TextLost(FILE),
    FileUnreadable(FILE, "{a} 5%"),
    FileEmpty(FILE),
    FileBinary(FILE),
    FileDamaged(FILE, "PDF"),
    FileTooLarge(FILE),
    FilePasswordNeeded(FILE),
    FileHasNoText(FILE),
    FormatUnknown(FILE),
]


@pytest.mark.parametrize("error", EVERY)
def test_a_failure_comes_back_with_its_error(failures: Failures, error: LoadError) -> None:
    failures.put(1, Failure(FILE, error, 3, 4))
    (found,) = failures.all()
    assert (found.path, found.size, found.modified_ns) == (FILE, 3, 4)
    assert type(found.error) is type(error)
    assert found.error.fields == error.fields
    assert str(found.error) == str(error)


def test_these_tests_know_every_error_of_loading() -> None:
    assert set(LoadError.__subclasses__()) == {type(error) for error in EVERY}
    assert issubclass(LoadError, Error)


def test_a_file_has_one_failure_the_latest(failures: Failures) -> None:
    failures.put(1, Failure(FILE, FileEmpty(FILE), 0, 1))
    failures.put(1, Failure(FILE, FileBinary(FILE), 9, 2))
    assert [str(one.error) for one in failures.all()] == [str(FileBinary(FILE))]


def test_failures_are_listed_by_path_and_removed(failures: Failures) -> None:
    for name in ("б.txt", "а.txt", "в/а.txt"):
        path = FILE.with_name("x").parent / name
        failures.put(1, Failure(path, FileEmpty(path), 0, 0))
    assert [one.path.name for one in failures.all()] == ["а.txt", "б.txt", "а.txt"]
    assert [one.path for one in failures.under(FILE.parent / "в")] == [FILE.parent / "в" / "а.txt"]
    failures.remove([str(FILE), "/unknown"])
    assert len(failures.all()) == 2


def test_parts_of_a_file_fail_by_themselves_and_are_forgotten_with_it(failures: Failures) -> None:
    path = FILE.with_name("а.csv")
    for fragment in ("10", "9", ""):
        failures.put(1, Failure(path, RowEmpty(path), 3, -1, fragment))
    assert [one.fragment for one in failures.all()] == ["", "9", "10"]
    assert failures.all()[1].place == f"{path}#9"
    failures.finish(path, 5, 6)
    assert {(one.size, one.modified_ns) for one in failures.all()} == {(5, 6)}
    failures.mark_unread(FILE.parent)
    assert {one.modified_ns for one in failures.all()} == {-1}
    failures.remove([str(path)])
    assert failures.all() == []
