"""Tests of the folders and files that a library reads from."""

from pathlib import Path

from reader.store.database import Database
from reader.store.sources import Sources


def test_a_source_is_kept_once_in_the_order_of_adding(tmp_path: Path) -> None:
    sources = Sources(Database(tmp_path / "library.sqlite", "library"))
    assert sources.all() == []
    two, one = sources.add(Path("/я")), sources.add(Path("/а 100%"))
    assert sources.add(Path("/я")) == two
    assert sources.all() == [two, one]
    assert [source.path for source in sources.all()] == [Path("/я"), Path("/а 100%")]
