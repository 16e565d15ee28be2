"""Tests of the record of a mark: its kinds and colours keep the names that files and databases have."""

from reader.corpus.annotation import Colour, Kind, State


def test_names_stay() -> None:
    assert [one.value for one in Kind] == ["highlight", "note", "tag", "bookmark"]
    assert [one.value for one in Colour] == ["yellow", "green", "blue", "pink"]
    assert [one.value for one in State] == ["anchored", "orphaned"]
