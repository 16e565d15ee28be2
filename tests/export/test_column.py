import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.export.column import Column, Kind, cell_text, one_line, widths, xml_text

ANY_TEXT = st.text(st.characters())


def test_only_keywords_are_bold() -> None:
    assert [kind for kind in Kind if Column("a", "A", kind).bold] == [Kind.KEYWORD]


def test_numbers_and_left_contexts_stand_on_the_right() -> None:
    assert [kind for kind in Kind if Column("a", "A", kind).flush_right] == [Kind.NUMBER, Kind.LEFT]


def test_a_column_is_text_unless_it_is_said() -> None:
    assert Column("title", "Тақырыбы").kind is Kind.TEXT


def test_cells_are_read_as_text() -> None:
    assert [cell_text(cell) for cell in (None, "", 0, 1.5, "Әң")] == ["", "", "0", "1.5", "Әң"]


def test_the_byte_of_a_file_name_that_no_encoding_knows_is_replaced() -> None:
    assert cell_text("/мәтін/\udcff.txt") == "/мәтін/\ufffd.txt"


@given(ANY_TEXT)
def test_every_text_can_be_encoded(text: str) -> None:
    assert len(cell_text(text).encode().decode()) == len(text)


@given(ANY_TEXT)
def test_one_line_has_no_line_ends_and_no_tabs(text: str) -> None:
    line = one_line(text)
    assert "\t" not in line
    assert len(line.splitlines()) <= 1


def test_a_windows_line_end_is_one_space() -> None:
    assert one_line("а\r\nб\nв\tг\u2029д") == "а б в г д"


@pytest.mark.parametrize("letter", ["\0", "\x01", "\x0b", "\x1f", "\ud800", "\ufffe", "\uffff"])
def test_what_xml_has_no_place_for_is_replaced(letter: str) -> None:
    assert xml_text(f"а{letter}б") == "а\ufffdб"


def test_everything_else_stays_in_xml() -> None:
    assert xml_text("Әң\t\n<&>\x7f\x85😀قازاق") == "Әң\t\n<&>\x7f\x85😀قازاق"


def test_a_column_is_as_wide_as_its_longest_cell_within_bounds() -> None:
    columns = [Column("a", "Тақырыбы"), Column("b", "B"), Column("c", "C")]
    assert widths(columns, [("а", "ә", "ұ" * 99), ("б", None, 7)], 3, 20) == [8, 3, 20]
