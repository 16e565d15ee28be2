import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.export.column import Cell, Column, Kind, cell_text
from reader.export.plain import markdown_lines, tsv_lines, write_csv, write_markdown

COLUMNS = (
    Column("left", "Сол жағы", Kind.LEFT),
    Column("keyword", "Сөз", Kind.KEYWORD),
    Column("right", "Оң жағы", Kind.RIGHT),
    Column("start", "Басы", Kind.NUMBER),
)
CELLS = st.one_of(st.text(st.characters(), max_size=40), st.integers(), st.none())
ROWS = st.lists(st.tuples(CELLS, CELLS, CELLS, CELLS), max_size=4)


def as_csv(*rows: tuple[Cell, ...]) -> str:
    stream = io.BytesIO()
    write_csv("Кесте", COLUMNS, rows, stream)
    return stream.getvalue().decode()


def test_csv_begins_with_a_bom_and_the_names_of_the_columns() -> None:
    assert as_csv() == "\ufeffleft,keyword,right,start\r\n"


def test_csv_quotes_only_what_needs_it() -> None:
    assert as_csv(('«а», "б"', "қар", "бір\nекі", 5)).endswith('"«а», ""б""",қар,"бір\nекі",5\r\n')


@pytest.mark.parametrize("text", ["=1+1", "+7 701", "-Саммит", "@abai", "\t=1", "'", " сөз "])
def test_csv_never_changes_a_text(text: str) -> None:
    assert next(csv.reader([as_csv((text, "", "", None)).splitlines()[1]]))[0] == text


@given(ROWS)
def test_every_cell_is_read_back_from_csv(rows: list[tuple[Cell, ...]]) -> None:
    read = list(csv.reader(io.StringIO(as_csv(*rows).removeprefix("\ufeff"), newline="")))
    assert read[1:] == [[cell_text(cell) for cell in row] for row in rows]


def test_a_markdown_table_has_bold_keywords_and_sets_left_contexts_right() -> None:
    assert list(markdown_lines(COLUMNS, [("аяз бен", "қар", "түсті", 12)])) == [
        "| Сол жағы | Сөз | Оң жағы | Басы |\n",
        "| ---: | --- | --- | ---: |\n",
        "| аяз бен | **қар** | түсті | 12 |\n",
    ]


def test_markdown_shows_markup_as_it_is() -> None:
    line = list(markdown_lines(COLUMNS, [("a|b\nc", "", "*x* <b> [1] `y` \\", None)]))[2]
    assert line == "| a\\|b c |  | \\*x\\* \\<b\\> \\[1\\] \\`y\\` \\\\ |  |\n"


def test_spaces_about_a_keyword_do_not_spoil_its_stars() -> None:
    assert "| **қар** |" in list(markdown_lines(COLUMNS, [("", " қар ", "", 1)]))[2]


@given(ROWS)
def test_every_markdown_row_is_one_line_with_all_its_cells(rows: list[tuple[Cell, ...]]) -> None:
    lines = list(markdown_lines(COLUMNS, rows))
    assert len("".join(lines).splitlines()) == 2 + len(rows)
    assert {line.replace("\\\\", "").replace("\\|", "").count("|") for line in lines} == {5}


def test_a_markdown_file_has_its_title_above_the_table() -> None:
    stream = io.BytesIO()
    write_markdown("қар*", COLUMNS, [], stream)
    assert stream.getvalue().decode().startswith("# қар\\*\n\n| Сол жағы |")


def test_a_markdown_file_without_a_title_has_no_heading() -> None:
    stream = io.BytesIO()
    write_markdown("", COLUMNS, [], stream)
    assert stream.getvalue().decode().startswith("| Сол жағы |")


def test_tabs_and_line_ends_become_spaces_between_tabs() -> None:
    assert list(tsv_lines(COLUMNS, [("a\tb", "c\r\nd", "=1", 4)])) == [
        "Сол жағы\tСөз\tОң жағы\tБасы\n",
        "a b\tc d\t=1\t4\n",
    ]


@given(ROWS)
def test_a_spreadsheet_reads_every_pasted_cell(rows: list[tuple[Cell, ...]]) -> None:
    lines = list(tsv_lines(COLUMNS, rows))
    assert len("".join(lines).splitlines()) == 1 + len(rows)
    read = list(csv.reader((line.replace("\0", "") for line in lines), "excel-tab"))
    assert {len(cells) for cells in read} == {4}


def test_a_quotation_mark_at_the_start_of_a_pasted_cell_swallows_nothing() -> None:
    lines = list(tsv_lines(COLUMNS, [('"деді', 'ол "да"', "", 1), ("а", "б", "", 2)]))
    assert [row[0] for row in csv.reader(lines, "excel-tab")][1:] == ['"деді', "а"]
    assert 'ол "да"' in lines[1]


@pytest.mark.parametrize("row", [("а",), ("а", "б", "в", 1, 2)])
def test_a_row_with_a_cell_too_few_or_too_many_is_a_bug(row: tuple[Cell, ...]) -> None:
    with pytest.raises(ValueError, match="zip"):
        as_csv(row)
    with pytest.raises(ValueError, match="zip"):
        list(markdown_lines(COLUMNS, [row]))
    with pytest.raises(ValueError, match="zip"):
        list(tsv_lines(COLUMNS, [row]))
