"""Tables as plain text: comma-separated values, Markdown, and values between tabs."""

import csv
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import BinaryIO

from reader.export.column import Column, Row, cell_text, one_line

_MARKUP = re.compile(r"[\\|*_`<>\[\]~&#]")


def write_csv(title: str, columns: Sequence[Column], rows: Iterable[Row], stream: BinaryIO) -> None:
    """Write comma-separated values as RFC 4180 has them, in UTF-8 with a BOM, below the names of the columns.

    The text is not changed, not even where a cell begins with ``=``, ``+``, ``-`` or ``@`` and a spreadsheet would
    take it for a formula: a mark against that would become part of the data, and contexts do begin with a dash.
    Whoever wants to look at the table in a spreadsheet takes XLSX, in which text is always text.
    """
    stream.write("\ufeff".encode())
    output = csv.writer(_Encoder(stream), lineterminator="\r\n")
    output.writerow([cell_text(column.name) for column in columns])
    for row in rows:
        output.writerow([cell_text(cell) for _, cell in zip(columns, row, strict=True)])


def write_markdown(title: str, columns: Sequence[Column], rows: Iterable[Row], stream: BinaryIO) -> None:
    """Write the title as a heading, and a Markdown table below it."""
    if title:
        stream.write(f"# {_escaped(title)}\n\n".encode())
    for line in markdown_lines(columns, rows):
        stream.write(line.encode())


def markdown_lines(columns: Sequence[Column], rows: Iterable[Row]) -> Iterator[str]:
    """Yield the lines of a Markdown table: cells read as they are, and keywords are bold."""
    yield _piped(_escaped(column.title) for column in columns)
    yield _piped("---:" if column.flush_right else "---" for column in columns)
    for row in rows:
        texts = [_escaped(cell_text(cell)) for cell in row]
        yield _piped(
            f"**{text}**" if column.bold and text else text for column, text in zip(columns, texts, strict=True)
        )


def tsv_lines(columns: Sequence[Column], rows: Iterable[Row]) -> Iterator[str]:
    """Yield lines of values between tabs, to be pasted into a spreadsheet, below the titles of the columns.

    Tabs and line ends in cells become spaces. A cell that begins with a quotation mark is quoted: a spreadsheet
    would otherwise take everything up to the next mark, over lines and cells, for one cell.
    """
    yield "\t".join(_pasted(column.title) for column in columns) + "\n"
    for row in rows:
        yield "\t".join(_pasted(cell_text(cell)) for _, cell in zip(columns, row, strict=True)) + "\n"


class _Encoder:
    """Take the text that a CSV writer makes to a stream of bytes."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream

    def write(self, text: str) -> int:
        return self._stream.write(text.encode())


def _piped(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |\n"


def _escaped(text: str) -> str:
    return _MARKUP.sub(r"\\\g<0>", one_line(cell_text(text)).strip())


def _pasted(text: str) -> str:
    line = one_line(cell_text(text))
    return '"' + line.replace('"', '""') + '"' if line.startswith('"') else line
