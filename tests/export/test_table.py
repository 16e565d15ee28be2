import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import docx
import openpyxl
import pytest

from reader.errors import Cancelled, TableFormatUnknown, TableTooLong, TableUnwritable
from reader.export import spreadsheet, word
from reader.export.table import SUFFIXES, Column, Kind, Row, Table, as_markdown, as_tsv, write

COLUMNS = (
    Column("left", "Сол жағы", Kind.LEFT),
    Column("keyword", "Сөз", Kind.KEYWORD),
    Column("start", "Басы", Kind.NUMBER),
)
ROW = ("аяз бен", "қар", 12)
EVERY_SUFFIX = pytest.mark.parametrize("suffix", SUFFIXES)
BINDS_NO_ROOT = pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="permissions bind no root")


def table(*rows: Row) -> Table:
    return Table("Кесте", COLUMNS, rows)


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return an empty folder that is used for temporary files."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return an empty folder for the files that are written."""
    made = tmp_path / "кестелер"
    made.mkdir()
    return made


def test_the_suffix_names_the_format(folder: Path) -> None:
    for suffix in SUFFIXES:
        write(table(ROW), folder / f"қар{suffix}")
    assert (folder / "қар.csv").read_text("utf-8-sig") == "left,keyword,start\nаяз бен,қар,12\n"
    assert "| аяз бен | **қар** | 12 |" in (folder / "қар.md").read_text("utf-8")
    assert openpyxl.load_workbook(folder / "қар.xlsx").worksheets[0]["B2"].value == "қар"
    assert docx.Document(str(folder / "қар.docx")).tables[0].cell(1, 1).text == "қар"


def test_a_suffix_may_be_written_large(folder: Path) -> None:
    write(table(ROW), folder / "А.CSV")
    assert (folder / "А.CSV").exists()


@EVERY_SUFFIX
def test_rows_are_gone_through_once(folder: Path, suffix: str) -> None:
    rows = iter([ROW, ROW])
    write(Table("Кесте", COLUMNS, rows), folder / f"а{suffix}")
    assert next(rows, None) is None


@pytest.mark.parametrize("name", ["қар.pdf", "қар", "қар.csv.bak"])
def test_an_unknown_suffix_is_refused(folder: Path, name: str) -> None:
    with pytest.raises(TableFormatUnknown, match=r"\.csv, \.xlsx, \.docx, \.md"):
        write(table(ROW), folder / name)
    assert list(folder.iterdir()) == []


@EVERY_SUFFIX
def test_a_file_is_replaced_and_nothing_lies_beside_it(folder: Path, temporary: Path, suffix: str) -> None:
    path = folder / f"қар{suffix}"
    path.write_bytes(b"old" * 100_000)
    write(table(ROW), path)
    assert not path.read_bytes().startswith(b"old")
    assert list(folder.iterdir()) == [path]
    assert list(temporary.iterdir()) == []


@EVERY_SUFFIX
@pytest.mark.parametrize("stop", [Cancelled(), KeyboardInterrupt(), OSError("a source is gone"), ValueError("a bug")])
def test_what_the_rows_raise_is_passed_on_and_the_old_file_stays(
    folder: Path, temporary: Path, suffix: str, stop: BaseException
) -> None:
    def rows() -> Iterator[Row]:
        yield from [ROW] * 2000
        raise stop

    path = folder / f"қар{suffix}"
    path.write_bytes(b"old")
    with pytest.raises(type(stop)) as raised:
        write(Table("Кесте", COLUMNS, rows()), path)
    assert raised.value is stop
    assert path.read_bytes() == b"old"
    assert list(folder.iterdir()) == [path]
    assert list(temporary.iterdir()) == []


def test_a_writer_that_is_killed_leaves_the_old_file(folder: Path) -> None:
    path = folder / "қар.csv"
    path.write_bytes(b"old")
    program = (
        "import os, sys; from pathlib import Path; from reader.export.table import Column, Table, write\n"
        "rows = ((os._exit(9) if number == 50_000 else 'сөз',) for number in range(60_000))\n"
        "write(Table('', (Column('a', 'A'),), rows), Path(sys.argv[1]))"
    )
    assert subprocess.run([sys.executable, "-c", program, str(path)], check=False).returncode == 9
    assert path.read_bytes() == b"old"


@pytest.mark.skipif(sys.platform == "win32", reason="no limits on the sizes of files")
@EVERY_SUFFIX
def test_a_full_disk_leaves_the_old_file(folder: Path, temporary: Path, suffix: str) -> None:
    import resource

    path = folder / f"қар{suffix}"
    path.write_bytes(b"old")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, before[1]))
    try:
        with pytest.raises(TableUnwritable, match="File too large"):
            write(table(*[ROW] * 5000), path)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert path.read_bytes() == b"old"
    assert list(folder.iterdir()) == [path]
    assert list(temporary.iterdir()) == []


def test_a_folder_that_is_not_there_is_reported(folder: Path) -> None:
    path = folder / "жоқ" / "қар.csv"
    with pytest.raises(TableUnwritable) as raised:
        write(table(ROW), path)
    assert raised.value.fields == {"path": path, "cause": os.strerror(2)}


def test_a_folder_of_the_files_name_is_reported_before_any_row_is_made(folder: Path) -> None:
    path = folder / "қар.csv"
    path.mkdir()
    rows = iter([ROW])
    with pytest.raises(TableUnwritable):
        write(Table("Кесте", COLUMNS, rows), path)
    assert list(rows) == [ROW]
    assert list(folder.iterdir()) == [path]


@BINDS_NO_ROOT
def test_a_read_only_folder_is_reported(folder: Path) -> None:
    folder.chmod(0o555)
    try:
        with pytest.raises(TableUnwritable, match="Permission denied"):
            write(table(ROW), folder / "қар.csv")
    finally:
        folder.chmod(0o755)
    assert list(folder.iterdir()) == []


@BINDS_NO_ROOT
def test_a_read_only_file_is_not_replaced(folder: Path) -> None:
    path = folder / "қар.csv"
    path.write_bytes(b"old")
    path.chmod(0o444)
    with pytest.raises(TableUnwritable, match="Permission denied"):
        write(table(ROW), path)
    assert path.read_bytes() == b"old"


@pytest.mark.skipif(sys.platform == "win32", reason="no permissions of this kind")
def test_a_file_keeps_its_permissions_and_a_link_stays_a_link(folder: Path) -> None:
    path, link = folder / "қар.csv", folder / "link.csv"
    path.write_bytes(b"old")
    path.chmod(0o640)
    link.symlink_to(path)
    write(table(ROW), link)
    assert link.is_symlink()
    assert path.stat().st_mode & 0o777 == 0o640
    assert path.read_bytes() != b"old"


def test_a_file_name_may_be_as_long_as_the_system_allows(folder: Path) -> None:
    path = folder / ("a" * 251 + ".csv")
    write(table(ROW), path)
    assert list(folder.iterdir()) == [path]


@pytest.mark.parametrize(
    ("suffix", "most", "others"), [(".docx", word.MOST_ROWS, ".xlsx, .csv"), (".xlsx", spreadsheet.MOST_ROWS, ".csv")]
)
def test_a_list_that_is_too_long_is_refused_at_once(folder: Path, suffix: str, most: int, others: str) -> None:
    with pytest.raises(TableTooLong) as raised:
        write(Table("Кесте", COLUMNS, [ROW] * (most + 1)), folder / f"қар{suffix}")
    assert raised.value.fields == {"suffix": suffix, "most": most, "others": others}
    assert list(folder.iterdir()) == []


def test_rows_made_on_the_way_are_counted(folder: Path) -> None:
    made = iter([ROW] * (word.MOST_ROWS + 10))
    with pytest.raises(TableTooLong):
        write(Table("Кесте", COLUMNS, made), folder / "қар.docx")
    assert len(list(made)) == 9
    assert list(folder.iterdir()) == []


def test_a_table_goes_to_the_clipboard() -> None:
    assert as_tsv(table(ROW)) == "Сол жағы\tСөз\tБасы\nаяз бен\tқар\t12\n"
    assert as_markdown(table(ROW)) == "| Сол жағы | Сөз | Басы |\n| ---: | --- | ---: |\n| аяз бен | **қар** | 12 |\n"


def test_large_libraries_are_not_loaded_before_a_file_is_written() -> None:
    program = (
        "import sys, reader.export.table\n"
        "assert not {'xlsxwriter', 'docx', 'lxml', 'zipfile', 'PySide6'} & sys.modules.keys()"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
