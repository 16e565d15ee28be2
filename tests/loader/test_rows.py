"""Tests of rows of tables as lines."""

from reader.loader.rows import row_lines


def test_a_row_of_short_cells_is_one_line() -> None:
    assert list(row_lines([[("а", "s")], [], [("ә ", "s"), (" ", "")]])) == [("а\t\tә", "")]


def test_a_row_that_lays_out_a_page_is_as_many_lines_as_it_has() -> None:
    assert list(row_lines([[("а", "s"), ("ә", "")], [("б", "")]])) == [("а", "s"), ("ә", ""), ("б", "")]
    assert list(row_lines([[("а" * 101, "s")], [("б", "")]])) == [("а" * 101, "s"), ("б", "")]
