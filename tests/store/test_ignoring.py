"""Tests of keeping ignore patterns."""

from pathlib import Path

from reader.store.database import Database
from reader.store.ignoring import Ignoring
from reader.store.sources import Sources


def test_patterns_are_kept_in_order_for_a_source_or_for_all(tmp_path: Path) -> None:
    database = Database(tmp_path / "library.sqlite", "library")
    sources, ignoring = Sources(database), Ignoring(database)
    source = sources.add(tmp_path)
    ignoring.put(source.id, ["б", "а"])
    ignoring.put(None, ["*.bak"])
    ignoring.put(None, ["*.old"])
    assert (ignoring.of(source.id), ignoring.of(None)) == (["б", "а"], ["*.old"])
    sources.remove(source)
    assert ignoring.of(source.id) == []
