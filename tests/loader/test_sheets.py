"""Tests of reading workbooks."""

import datetime
import shutil
import zipfile
from pathlib import Path

import openpyxl
import pytest

from reader.errors import FileDamaged, FilePasswordNeeded, FileTooLarge
from reader.loader.row import Row
from reader.loader.sheets import sheets
from tests.loader.samples import FILES
from tests.loader.workbooks import workbook


def read(path: Path) -> dict[str, list[Row]]:
    return {name: list(rows) for name, rows in sheets(path)}


def test_cells_come_as_text_with_the_numbers_of_their_rows(tmp_path: Path) -> None:
    day = datetime.datetime(2025, 11, 5, 13, 30)
    path = workbook(
        tmp_path / "а.xlsx", Парақ=[["Мәтін", "Күні", "№"], [], ["Өзен\nағып", day, 7.0], [None, None, 1.5]]
    )
    rows = read(path)["Парақ"]
    assert [(row.number, row.cells) for row in rows] == [
        (1, ("Мәтін", "Күні", "№")),
        (3, ("Өзен\nағып", "2025-11-05", "7")),
        (4, ("", "", "1.5")),
    ]


def test_hidden_sheets_are_left_out(tmp_path: Path) -> None:
    path = workbook(tmp_path / "а.xlsx", Бір=[["а"]], Екі=[["б"]])
    book = openpyxl.load_workbook(path)
    book["Бір"].sheet_state = "hidden"
    book.active = 1
    book.save(path)
    assert list(read(path)) == ["Екі"]


def test_a_sheet_with_cells_at_its_far_ends_takes_no_memory(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.worksheets[0]["A1"] = "Мәтін"
    book.worksheets[0]["XFD1048576"] = "Шет"
    book.save(tmp_path / "а.xlsx")
    assert len(read(tmp_path / "а.xlsx")["Sheet"]) == 2


def changed(path: Path, name: str, old: bytes, new: bytes) -> Path:
    """Write a part of a workbook anew."""
    with zipfile.ZipFile(path) as archive:
        parts = {one: archive.read(one) for one in archive.namelist()}
    assert old in parts[name]
    parts[name] = parts[name].replace(old, new)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for one, content in parts.items():
            archive.writestr(one, content)
    return path


def test_entities_are_not_followed(tmp_path: Path) -> None:
    (tmp_path / "құпия.txt").write_text("құпия", "utf-8")
    path = workbook(tmp_path / "а.xlsx", Бір=[["Text"]])
    entity = f'<!DOCTYPE x [<!ENTITY e SYSTEM "{(tmp_path / "құпия.txt").as_uri()}">]>'.encode()
    part = "xl/worksheets/sheet1.xml"
    changed(path, part, b"<worksheet", entity + b"<worksheet")
    changed(path, part, b"Text", b"&e;")
    with pytest.raises(FileDamaged):
        read(path)


def test_entities_that_grow_are_refused(tmp_path: Path) -> None:
    path = workbook(tmp_path / "а.xlsx", Бір=[["Text"]])
    part = "xl/worksheets/sheet1.xml"
    grown = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 10))
    changed(path, part, b"<worksheet", f'<!DOCTYPE x [<!ENTITY e0 "{"a" * 10}">{grown}]><worksheet'.encode())
    changed(path, part, b"Text", b"&e9;")
    with pytest.raises(FileDamaged):
        read(path)


def test_a_bomb_is_refused(tmp_path: Path) -> None:
    path = workbook(tmp_path / "а.xlsx", Бір=[["Мәтін"]])
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/media/бомба.xml", bytes(40 << 20))
    with pytest.raises(FileTooLarge):
        read(path)


def test_a_locked_workbook_is_said_to_be_so(tmp_path: Path) -> None:
    path = tmp_path / "а.xlsx"
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500) + "EncryptedPackage".encode("utf-16-le"))
    with pytest.raises(FilePasswordNeeded):
        read(path)
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500))
    with pytest.raises(FileDamaged):
        read(path)


def test_what_is_no_workbook_or_cut_short_is_damaged(tmp_path: Path) -> None:
    whole = workbook(tmp_path / "а.xlsx", Бір=[["Мәтін"]] * 500).read_bytes()
    path = tmp_path / "б.xlsx"
    for content in (b"", b"text", whole[: len(whole) // 2], whole[:-30]):
        path.write_bytes(content)
        with pytest.raises(FileDamaged):
            read(path)
    shutil.copy(FILES / "office.odt", path)
    with pytest.raises(FileDamaged):
        read(path)


def test_a_sheet_that_breaks_off_is_damaged(tmp_path: Path) -> None:
    path = workbook(tmp_path / "а.xlsx", Бір=[["Мәтін", number] for number in range(100)])
    changed(path, "xl/worksheets/sheet1.xml", b"</sheetData>", b"<row><c")
    rows = dict(sheets(path))
    assert rows.keys() == {"Бір"}
    with pytest.raises(FileDamaged):
        read(path)
