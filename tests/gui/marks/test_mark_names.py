"""Tests of the words in files of marks."""

from reader.corpus.annotation import Colour, Kind, State
from reader.gui.marks.mark_names import names
from reader.interchange import _COLUMNS


def test_every_column_and_value_has_a_word() -> None:
    wanted = {*(f"column {one}" for one in _COLUMNS), *Colour, *Kind, *State}
    assert {str(one) for one in wanted} <= set(names())
