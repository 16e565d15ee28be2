"""Tests of where the user stopped reading."""

from pathlib import Path

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
    assert reading.last_opened() == two
    reading.remember(one, 120)
    assert reading.position(one) == 120
    assert reading.last_opened() == one
