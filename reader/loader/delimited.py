"""Tables in plain text (.csv, .tsv): which delimiter and encoding, and one bad line spoils no other."""

import csv
from collections import Counter, deque
from collections.abc import Iterator
from pathlib import Path
from typing import TextIO

from reader.loader.encoding import encoding_of
from reader.loader.row import Row

_DELIMITERS = ",;\t|"
_NO_DELIMITER = "\x1f"
_SAMPLE_LETTERS = 1 << 18
_SAMPLE_ROWS = 200
_LONGEST_CELL = 32 << 20
_ALIKE = 0.6
"""Share of the rows that must have the same number of cells for a delimiter to be one."""

Dialect = tuple[str, int]
"""The delimiter, and ``csv.QUOTE_MINIMAL`` or ``csv.QUOTE_NONE``."""


def rows(path: Path) -> Iterator[Row]:
    """Yield the rows of a table, from number 1 on; those that are no row of it are marked as bad.

    Raises:
        OSError, UnicodeError: the system refuses, or the bytes are no text.
    """
    with path.open("rb") as data:
        encoding = encoding_of(data)
    with path.open(encoding=encoding, errors="replace", newline="") as file:
        sample = file.read(_SAMPLE_LETTERS)
        if sample.count("\0") * 1000 > len(sample):
            raise UnicodeError("not text")
        dialect, width = _dialect(_tidy(sample), whole=len(sample) < _SAMPLE_LETTERS)
        file.seek(0)
        for number, (cells, bad) in enumerate(_records(file, dialect, width), 1):
            yield Row(number, cells, bad=bad, encoding=encoding)


def _tidy(line: str) -> str:
    return line.removeprefix("\ufeff").replace("\0", "") if "\0" in line or "\ufeff" in line else line


def _dialect(sample: str, *, whole: bool) -> tuple[Dialect, int]:
    """Return the dialect in which most rows have as many cells as the first one, and how many that are."""
    lines = sample.splitlines(keepends=True)
    if lines and lines[0].startswith("sep=") and len(lines[0].strip("\r\n")) == 5:  # a hint that Excel understands
        return (lines[0][4], csv.QUOTE_MINIMAL), 0
    best, chosen, width = (0.0, 0), (_NO_DELIMITER, csv.QUOTE_MINIMAL), 1
    for delimiter in _DELIMITERS:
        for quoting in (csv.QUOTE_MINIMAL, csv.QUOTE_NONE):
            counts = _counts(lines, (delimiter, quoting), whole=whole)
            if not counts:
                continue
            usual, often = Counter(counts).most_common(1)[0]
            share = round(often / len(counts), 1) + (0.1 if counts[0] == usual else 0.0)
            if usual > 1 and share >= _ALIKE and (share, usual) > best:
                best, chosen, width = (share, usual), (delimiter, quoting), usual
    return chosen, width


def _counts(lines: list[str], dialect: Dialect, *, whole: bool) -> list[int]:
    counts = []
    try:
        for cells in _reader(iter(lines), dialect):
            counts.append(len(cells))
            if len(counts) > _SAMPLE_ROWS:
                break
    except csv.Error:
        return []
    if not whole and len(counts) > 1:
        counts.pop()  # the last one may be cut
    return [count for count in counts if count]


def _reader(lines: Iterator[str], dialect: Dialect) -> Iterator[list[str]]:
    csv.field_size_limit(_LONGEST_CELL)  # of the whole process, and nothing else in it reads larger cells
    return csv.reader(lines, delimiter=dialect[0], quoting=dialect[1])  # type: ignore[arg-type]


def _records(file: TextIO, dialect: Dialect, width: int) -> Iterator[tuple[tuple[str, ...], bool]]:
    """Yield the cells of each record, and whether it is a bad one.

    A quotation mark that has lost its other half takes in the lines up to the next one: then the first of them is
    bad, and the others are read again.
    """
    returned: deque[str] = deque()
    took: list[str] = []

    def lines() -> Iterator[str]:
        while line := returned.popleft() if returned else _tidy(file.readline(_LONGEST_CELL)):
            took.append(line)
            yield line

    reader = _reader(lines(), dialect)
    while True:
        took.clear()
        try:
            cells = next(reader, None)
        except csv.Error:
            cells = []
            reader = _reader(lines(), dialect)
        else:
            if cells is None:
                return
            if took[0].startswith("sep=") and len(took[0].strip("\r\n")) == 5:
                continue
            many = width > 1 and any(cells[width:])
            torn = len(took) > 1 and (many or sum(line.count('"') for line in took) % 2 == 1)
            if not many and not torn:
                yield tuple(cells), False
                continue
            if many and not torn:
                yield tuple(cells), True
                continue
        returned.extendleft(reversed(took[1:]))
        if len(took) > 1:
            reader = _reader(lines(), dialect)
        yield (took[0] if took else "",), True
