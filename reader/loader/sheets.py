"""Workbooks of spreadsheet programs (.xlsx), row by row."""

import datetime
import warnings
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from reader.errors import FileDamaged, FileTooLarge
from reader.loader.archive import Archive, Limits
from reader.loader.row import Row

_LIMITS = Limits(entries=20_000, part_bytes=1 << 30, bytes=1 << 30)
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_MOST_COLUMNS = 500
_BROKEN = (  # once the file is open, a library that seeks where nothing is has met damage, too
    zipfile.BadZipFile,
    KeyError,
    ValueError,
    TypeError,
    AttributeError,
    EOFError,
    IndexError,
    SyntaxError,
    OSError,
)


def sheets(path: Path) -> Iterator[tuple[str, Iterator[Row]]]:
    """Yield the name of each sheet that is shown, with its rows; those of one must be taken before the next.

    Raises:
        OSError: the system refuses.
        FileDamaged, FilePasswordNeeded, FileTooLarge: it is no workbook, locked, or unpacks to far too much.
    """
    import openpyxl  # only for the first workbook

    with path.open("rb") as file:
        _check(path, file.read(len(_OLE)))
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # it warns of what it does not read, such as pictures and rules
            try:
                book = openpyxl.load_workbook(path, read_only=True, data_only=True, keep_links=False)
            except _BROKEN:
                raise FileDamaged(path, "XLSX") from None
    try:
        for sheet in book.worksheets:
            if sheet.sheet_state == "visible":
                yield sheet.title, _rows(path, sheet)
    finally:
        book.close()


def _check(path: Path, start: bytes) -> None:
    """Refuse what would harm before a library sees it."""
    if start == _OLE:
        Archive(path, path.read_bytes(), "XLSX")  # locked, or of an older format
        raise FileDamaged(path, "XLSX")
    with path.open("rb") as file:
        Archive(path, file, "XLSX", _LIMITS).check_sizes()
    if not start.startswith(b"PK"):
        raise FileTooLarge(path)


def _rows(path: Path, sheet: Any) -> Iterator[Row]:
    sheet.reset_dimensions()  # what a file says of its size is often wrong
    try:
        for number, values in enumerate(sheet.iter_rows(values_only=True), 1):
            if any(value is not None for value in values):
                yield Row(number, tuple(map(_cell, values[:_MOST_COLUMNS])))
    except _BROKEN:
        raise FileDamaged(path, "XLSX") from None


def _cell(value: object) -> str:
    if value is None or isinstance(value, bool):
        return ""
    if isinstance(value, datetime.datetime):
        return value.date().isoformat()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value).replace("_x000D_", "")
