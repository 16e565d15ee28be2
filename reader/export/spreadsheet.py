"""Tables as Excel workbooks."""

import errno
import io
import math
import os
import re
from collections.abc import Iterable, Sequence
from contextlib import suppress
from itertools import chain, islice
from tempfile import TemporaryDirectory
from typing import Any, BinaryIO

from reader.export.column import Cell, Column, Kind, Row, cell_text, widths, xml_text

MOST_ROWS = 1_048_575
"""Rows that a sheet takes below its header."""

MOST_UNITS = 32_767
"""UTF-16 units that a cell takes."""

_MOST_EXACT = 2**53
_MOST_SHEET_NAME = 31
_NARROWEST, _WIDEST = 6, 60
_MEASURED = 1000
_NOT_IN_SHEET_NAMES = re.compile(r"[\[\]:*?/\\\x00-\x1f\x7f\ufffd]")


def write_xlsx(title: str, columns: Sequence[Column], rows: Iterable[Row], stream: BinaryIO) -> None:
    """Write a workbook of one sheet, row by row: the memory that it takes does not grow with the table.

    Texts stay texts, whatever they begin with; a cell of more than ``MOST_UNITS`` is cut and ends in ``…``.
    Control characters are written as Excel does it (``_x0001_``).

    Raises:
        OSError: the stream or the folder for temporary files cannot be written.
    """
    import xlsxwriter
    from xlsxwriter.exceptions import FileCreateError, FileSizeError

    sink = _Sink(stream)
    with TemporaryDirectory(prefix="oqyrman-") as folder:
        book = xlsxwriter.Workbook(sink, {"constant_memory": True, "tmpdir": folder})
        book.set_properties({"title": xml_text(title)[:255]})
        sheet = book.add_worksheet(_sheet_name(title))
        try:
            _fill(book, sheet, columns, rows)
            book.close()
        except FileCreateError as error:
            raise error.args[0] from None
        except FileSizeError:
            raise OSError(errno.EFBIG, os.strerror(errno.EFBIG)) from None
        finally:
            sink.release()
            with suppress(OSError):
                sheet.row_data_fh.close()  # or the folder could not be removed on Windows


class _Sink:
    """Be a stream that can be taken away from a ZIP writer, which still wants to write when it is thrown away."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream

    def release(self) -> None:
        self._stream = io.BytesIO()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._stream, name)


def _fill(book: Any, sheet: Any, columns: Sequence[Column], rows: Iterable[Row]) -> None:
    header = book.add_format({"bold": True, "bottom": 1})
    formats = [
        book.add_format({"bold": column.bold, "align": "right" if column.flush_right else "left"}) for column in columns
    ]
    rest = iter(rows)
    first = list(islice(rest, _MEASURED))
    for place, width in enumerate(widths(columns, first, _NARROWEST, _WIDEST)):
        sheet.set_column(place, place, width + 1)
        _write_text(sheet, 0, place, columns[place].title, header)
    sheet.freeze_panes(1, 0)
    sheet.set_landscape()
    sheet.set_paper(9)  # A4
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0)
    for number, row in enumerate(chain(first, rest), 1):
        for place, (column, cell, style) in enumerate(zip(columns, row, formats, strict=True)):
            if column.kind is Kind.NUMBER and isinstance(cell, int | float) and _is_exact(cell):
                sheet.write_number(number, place, cell, style)
            elif cell is not None and cell != "":
                _write_text(sheet, number, place, cell, style)


def _write_text(sheet: Any, row: int, place: int, cell: Cell, style: Any) -> None:
    text = _shortened(cell_text(cell))
    if text.startswith("<r>") and text.endswith("</r>"):  # XlsxWriter takes this for markup, unless it made it itself
        sheet.write_rich_string(row, place, text[:1], text[1:2], text[2:], style)
    else:
        sheet.write_string(row, place, text, style)


def _is_exact(number: float) -> bool:
    """Tell whether a spreadsheet, which has floating-point numbers only, can keep a number as it is."""
    return abs(number) <= _MOST_EXACT if isinstance(number, int) else math.isfinite(number)


def _shortened(text: str) -> str:
    if len(text) <= MOST_UNITS // 2:
        return text
    units = text.encode("utf-16-le")
    if len(units) <= 2 * MOST_UNITS:
        return text
    return units[: 2 * (MOST_UNITS - 1)].decode("utf-16-le", errors="ignore") + "…"


def _sheet_name(title: str) -> str | None:
    """Return a title as a sheet's name, for which Excel has many rules; ``None`` if nothing is left of it."""
    name = _NOT_IN_SHEET_NAMES.sub(" ", xml_text(title)).encode("utf-16-le")[: 2 * _MOST_SHEET_NAME]
    shown = name.decode("utf-16-le", errors="ignore").strip(" '")
    return None if shown.lower() in ("", "history") else shown
