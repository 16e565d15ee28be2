import io
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl.utils.escape import unescape

from reader.export.column import Cell, Column, Kind, cell_text
from reader.export.spreadsheet import MOST_UNITS, write_xlsx

COLUMNS = (
    Column("left", "Сол жағы", Kind.LEFT),
    Column("keyword", "Сөз", Kind.KEYWORD),
    Column("date", "Күні"),
    Column("start", "Басы", Kind.NUMBER),
)
FULL = Path("/dev/full")


def workbook(*rows: tuple[Cell, ...], title: str = "Кесте") -> Any:
    stream = io.BytesIO()
    write_xlsx(title, COLUMNS, rows, stream)
    return openpyxl.load_workbook(stream)


def only_cell(text: str) -> object:
    return workbook((text, "", "", None)).active["A2"].value


def test_texts_are_texts_and_numbers_are_numbers() -> None:
    sheet = workbook(("аяз бен", "қар", "2025-11-05", 1200)).active
    assert [cell.value for cell in sheet[2]] == ["аяз бен", "қар", "2025-11-05", 1200]
    assert [cell.data_type for cell in sheet[2]] == ["s", "s", "s", "n"]


def test_keywords_are_bold_and_left_contexts_stand_on_the_right() -> None:
    row = workbook(("аяз бен", "қар", "2025-11-05", 1)).active[2]
    assert [cell.font.b for cell in row] == [False, True, False, False]
    assert [cell.alignment.horizontal for cell in row] == ["right", "left", "left", "right"]


def test_the_header_is_bold_and_stays_in_sight_and_on_every_printed_page() -> None:
    sheet = workbook(("а", "б", "в", 1)).active
    assert [cell.value for cell in sheet[1]] == ["Сол жағы", "Сөз", "Күні", "Басы"]
    assert all(cell.font.b for cell in sheet[1])
    assert sheet.freeze_panes == "A2"
    assert sheet.print_title_rows == "$1:$1"


def test_columns_are_as_wide_as_their_cells_within_bounds() -> None:
    sheet = workbook(("ұ" * 500, "қарлығаш-қарлығаш", "", 1)).active
    found = [sheet.column_dimensions[letter].width for letter in "ABC"]
    assert 60 <= found[0] <= 63
    assert 17 <= found[1] <= 20
    assert 6 <= found[2] <= 8


@pytest.mark.parametrize(
    "text",
    ["=1+1", "+7 701", "-Саммит", "@abai", "{=1}", "https://qaz.kz", "internal:Sheet1!A1", "007", "<r>а</r>", "<b>&"],
)
def test_nothing_is_taken_for_a_formula_a_link_a_number_or_markup(text: str) -> None:
    cell = workbook((text, "", "", None)).active["A2"]
    assert (cell.value, cell.data_type, cell.hyperlink) == (text, "s", None)


@settings(max_examples=40, deadline=None)
@given(st.lists(st.text(st.characters(), max_size=30), min_size=1, max_size=30))
def test_every_text_is_read_back(texts: list[str]) -> None:
    sheet = workbook(*((text, "", "", None) for text in texts)).active
    read = [unescape(sheet.cell(number, 1).value or "") for number in range(2, len(texts) + 2)]
    assert read == [cell_text(text) for text in texts]


@pytest.mark.parametrize("letter", ["ң", "😀"])
def test_a_cell_that_is_too_long_is_cut_and_says_so(letter: str) -> None:
    units = len(letter.encode("utf-16-le")) // 2
    most = MOST_UNITS // units
    assert only_cell(letter * most) == letter * most
    cut = only_cell(letter * (most + 1))
    assert isinstance(cut, str)
    assert cut == letter * (len(cut) - 1) + "…"
    assert MOST_UNITS - 1 <= len(cut.encode("utf-16-le")) // 2 <= MOST_UNITS


@pytest.mark.parametrize("number", [2**53 + 1, float("inf"), 10**400])
def test_a_number_that_a_spreadsheet_would_change_is_text(number: float) -> None:
    assert workbook(("", "", "", number)).active["D2"].value == str(number)


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("қар", "қар"),
        ("[қар]: а/б?", "қар   а б"),
        ("'қар'", "қар"),
        ("ң" * 40, "ң" * 31),
        ("😀" * 20, "😀" * 15),
        ("", "Sheet1"),
        ("History", "Sheet1"),
        ("\x01\ud800", "Sheet1"),
    ],
)
def test_the_sheet_is_named_after_the_title_as_far_as_excel_allows(title: str, name: str) -> None:
    assert workbook(title=title).sheetnames == [name]


def test_the_title_is_kept_in_the_properties() -> None:
    assert workbook(title="а/б\x01").properties.title == "а/б\ufffd"


def test_a_row_with_a_cell_too_few_is_a_bug() -> None:
    with pytest.raises(ValueError, match="zip"):
        workbook(("а", "б"))


@pytest.mark.skipif(not FULL.exists(), reason="no full device")
def test_a_full_disk_is_reported_without_a_second_complaint_later() -> None:
    rows = [("ұ" * 50, "қар", str(number), number) for number in range(3000)]
    with FULL.open("wb", buffering=0) as stream, pytest.raises(OSError, match="No space left"):
        write_xlsx("Кесте", COLUMNS, rows, stream)
