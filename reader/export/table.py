"""Tables of rows, and the one way in which they become files."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Sized
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import BinaryIO, TypeAlias

from reader.errors import TableFormatUnknown, TableTooLong
from reader.export import spreadsheet, word
from reader.export.column import Cell, Column, Kind, Row
from reader.export.plain import markdown_lines, tsv_lines, write_csv, write_markdown
from reader.export.replacing import replacing

__all__ = ["SUFFIXES", "Cell", "Column", "Kind", "Row", "Table", "as_markdown", "as_tsv", "write"]

SUFFIXES: Mapping[str, str] = MappingProxyType({".csv": "CSV", ".xlsx": "Excel", ".docx": "Word", ".md": "Markdown"})
"""The suffixes of the files that can be written, with the names of their formats."""

_Writer: TypeAlias = Callable[[str, Sequence[Column], Iterable[Row], BinaryIO], None]

_WRITERS: Mapping[str, _Writer] = {
    ".csv": write_csv,
    ".xlsx": spreadsheet.write_xlsx,
    ".docx": word.write_docx,
    ".md": write_markdown,
}
_LIMITS: Mapping[str, tuple[int, str]] = {
    ".xlsx": (spreadsheet.MOST_ROWS, ".csv"),
    ".docx": (word.MOST_ROWS, ".xlsx, .csv"),
}
"""The rows that a format takes at most, and the formats for spreadsheets that take more."""


@dataclass(frozen=True, slots=True)
class Table:
    """A table: ``rows`` are gone through once, with a cell for each column; they may be made on the way."""

    title: str
    columns: Sequence[Column]
    rows: Iterable[Row]


def write(table: Table, path: Path) -> None:
    """Write a table to a file in the format that its suffix names; whole or not at all.

    The file is written beside ``path`` and put in its place in one step, so that whatever was there stays as it was
    until then, and for good if something goes wrong. What the rows raise while they are made is passed on.

    Raises:
        TableFormatUnknown: the suffix is not one of ``SUFFIXES``.
        TableUnwritable: the system refuses, the disk is full, or another program holds the file.
        TableTooLong: the format does not take so many rows.
    """
    suffix = path.suffix.lower()
    if suffix not in _WRITERS:
        raise TableFormatUnknown(path, SUFFIXES)
    try:
        with replacing(path) as stream:
            _WRITERS[suffix](table.title, table.columns, _guarded(table.rows, suffix), stream)
    except _SourceFailed as failure:
        raise failure.error from None


def as_tsv(table: Table) -> str:
    """Return a table as values between tabs, for the clipboard; tabs and line ends in cells become spaces."""
    return "".join(tsv_lines(table.columns, table.rows))


def as_markdown(table: Table) -> str:
    """Return a table as Markdown, for the clipboard, without its title."""
    return "".join(markdown_lines(table.columns, table.rows))


class _SourceFailed(Exception):
    """Carry what went wrong where rows are made past the handling of what goes wrong where they are written."""

    def __init__(self, error: OSError) -> None:
        super().__init__(error)
        self.error = error


def _guarded(rows: Iterable[Row], suffix: str) -> Iterator[Row]:
    most, others = _LIMITS.get(suffix, (None, ""))
    if most is not None and isinstance(rows, Sized) and len(rows) > most:
        raise TableTooLong(suffix, most, others)
    try:
        for number, row in enumerate(rows, 1):
            if most is not None and number > most:
                raise TableTooLong(suffix, most, others)
            yield row
    except OSError as error:
        raise _SourceFailed(error) from None
