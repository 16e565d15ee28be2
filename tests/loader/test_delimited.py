"""Tests of reading tables in plain text."""

import csv
from pathlib import Path

import pytest

from reader.loader.delimited import rows

HEAD = ["Тақырып", "Күні", "Мәтін"]
BODY = [
    ["Келісім", "2025-11-05", 'Бірінші абзац; «тырнақша», үтір.\nЕкінші абзац, "қос тырнақша".'],
    ["Су", "2025-11-06", "Өзен ағып жатыр, ал көл тұр; тау да бар, дала да бар."],
    ["Көмір", "2025-11-07", "Көмір қоры\tмол, қала таза, әңгіме ұзақ болды."],
]


def written(path: Path, table: list[list[str]], encoding: str = "utf-8", delimiter: str = ",") -> Path:
    with path.open("w", encoding=encoding, newline="") as file:
        csv.writer(file, delimiter=delimiter).writerows(table)
    return path


def cells(path: Path) -> list[list[str]]:
    return [list(row.cells) for row in rows(path) if not row.bad]


def bad(path: Path) -> list[int]:
    return [row.number for row in rows(path) if row.bad]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "kz1048"])
def test_delimiter_and_encoding_are_found(tmp_path: Path, delimiter: str, encoding: str) -> None:
    path = written(tmp_path / "а.csv", [HEAD, *BODY * 5], encoding, delimiter)
    assert cells(path) == [HEAD, *BODY * 5]
    assert bad(path) == []


def test_russian_tables_in_the_code_page_of_windows_are_read(tmp_path: Path) -> None:
    table = [["Заголовок", "Текст"], *[["Соглашение", "Подписано новое соглашение о поставках; цены растут."]] * 4]
    path = written(tmp_path / "а.csv", table, "cp1251", ";")
    assert cells(path) == table
    assert next(rows(path)).encoding == "cp1251"


def test_kazakh_that_begins_far_behind_plain_letters_is_read(tmp_path: Path) -> None:
    table = [
        ["n", "text"],
        *[["1", "plain words " * 100]] * 1200,
        *[["2", "Қазақстан үкіметі келісімге қол қойды"]] * 9,
    ]
    assert cells(written(tmp_path / "а.csv", table, "kz1048"))[-1] == table[-1]


def test_quotation_marks_that_quote_nothing_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "а.tsv"
    path.write_text('Тақырып\tМәтін\n"Шығыс" ашылды\tБүгін "Шығыс ашылды.\nСу\tӨзен "ағып жатыр.\n', "utf-8")
    assert cells(path)[1][1] == 'Бүгін "Шығыс ашылды.'
    assert len(cells(path)) == 3


def test_the_hint_of_excel_is_no_row(tmp_path: Path) -> None:
    path = tmp_path / "а.csv"
    path.write_text("sep=|\nТақырып|Мәтін\nСу|Өзен\n", "utf-8")
    assert cells(path) == [["Тақырып", "Мәтін"], ["Су", "Өзен"]]


def test_a_quotation_mark_without_its_other_half_spoils_its_own_line_only(tmp_path: Path) -> None:
    path = written(tmp_path / "а.csv", [HEAD, *BODY * 3])
    lines = path.read_text("utf-8").splitlines(keepends=True)
    at = next(number for number, line in enumerate(lines) if line.startswith("Су"))
    lines.insert(at, 'Бұзық,2025-11-01,"Жабылмаған тырнақша\n')
    path.write_text("".join(lines), "utf-8")
    assert cells(path) == [HEAD, *BODY * 3]
    assert bad(path) == [3]


def test_a_line_with_too_many_cells_is_bad_and_a_short_one_is_not(tmp_path: Path) -> None:
    path = written(tmp_path / "а.csv", [HEAD, *BODY, ["а", "б", "в", "г"], ["қысқа"]])
    assert bad(path) == [5]
    assert cells(path)[-1] == ["қысқа"]


def test_nul_bytes_are_left_out_and_a_file_full_of_them_is_no_text(tmp_path: Path) -> None:
    path = written(tmp_path / "а.csv", [HEAD, *BODY * 90])
    path.write_bytes(path.read_bytes().replace("Келісім".encode(), "Келі\0сім".encode(), 1))
    assert cells(path)[1][0] == "Келісім"
    path.write_bytes(b"\0\1\2,\xff" * 400)
    with pytest.raises(UnicodeError):
        cells(path)


def test_a_cell_of_ten_megabytes_is_read(tmp_path: Path) -> None:
    path = written(tmp_path / "а.csv", [HEAD, ["Ұзын", "2025-11-05", "сөз " * 1_500_000], *BODY])
    found = cells(path)
    assert len(found[1][2]) == 6_000_000
    assert found[2:] == BODY


def test_a_table_of_one_column_keeps_its_commas(tmp_path: Path) -> None:
    path = tmp_path / "а.csv"
    path.write_text("Мәтін\nБір, екі\nҮш\nТөрт, бес, алты\n", "utf-8")
    assert cells(path) == [["Мәтін"], ["Бір, екі"], ["Үш"], ["Төрт, бес, алты"]]


def test_an_empty_file_has_no_rows(tmp_path: Path) -> None:
    (tmp_path / "а.csv").touch()
    assert list(rows(tmp_path / "а.csv")) == []
