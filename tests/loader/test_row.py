"""Tests of the rows of tables."""

from reader.loader.row import Row


def test_a_row_is_a_good_one_unless_it_is_said_to_be_bad() -> None:
    assert not Row(1, ("Су",)).bad
