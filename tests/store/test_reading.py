"""Tests of where the user stopped reading."""

import time
from pathlib import Path

import apsw
import pytest

from reader.errors import LibraryInUse
from reader.library import Library
from reader.store.database import Database
from reader.store.reading import Reading


def test_the_place_and_the_last_document_are_remembered(tmp_path: Path) -> None:
    reading = Reading(Database(tmp_path / "library.sqlite", "library"))
    one, two = Path("/мәтіндер/а.txt"), Path("/мәтіндер/б.txt")
    assert reading.position(one) is None
    assert reading.last_opened() is None
    reading.remember(one, 0)
    reading.remember(two, 70)
    assert (reading.position(one), reading.position(two)) == (0, 70)
    assert reading.last_opened() == (two, "")
    reading.remember(one, 120)
    assert reading.position(one) == 120
    assert reading.last_opened() == (one, "")


def test_a_place_waits_only_a_moment_for_another_process(library: Library) -> None:
    other = apsw.Connection(str(library.folder / "library.sqlite"))
    other.execute("BEGIN IMMEDIATE")
    started = time.monotonic()
    with pytest.raises(LibraryInUse):
        library.reading.remember(Path("/а.txt"), 7)
    assert time.monotonic() - started < 4  # of the five seconds that a change waits
    other.execute("ROLLBACK")
    other.close()
    library.reading.remember(Path("/а.txt"), 7)
    assert library.reading.position(Path("/а.txt")) == 7


def test_positions_go_with_their_rows(tmp_path: Path) -> None:
    database = Database(tmp_path / "library.sqlite", "library")
    reading, path = Reading(database), Path("/т/а.csv")
    for fragment, position in (("2", 20), ("3", 30), ("4", 40)):
        reading.remember(path, position, fragment)
    assert reading.last_opened() == (path, "4")
    reading.rename(path, [("2", "3"), ("3", "4"), ("4", "2")])
    assert [reading.position(path, fragment) for fragment in "234"] == [40, 20, 30]
    assert reading.position(path) is None
