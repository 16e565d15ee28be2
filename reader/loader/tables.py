"""Tables whose rows are texts, of every format: which column is which, and each row as a document."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import chain, islice
from pathlib import Path

from reader.corpus.columns import Columns
from reader.corpus.metadata import Metadata
from reader.errors import ColumnsUnknown, FileDamaged, FileEmpty, LoadError, RowEmpty, RowUnreadable
from reader.loader import delimited, jsonlines
from reader.loader.dates import day_of
from reader.loader.extract import Extract, author_of, join, one_line
from reader.loader.headings import Head, read_head
from reader.loader.part import Lost, Part
from reader.loader.row import Row

_SAMPLE_ROWS = 100
_PREVIEW_ROWS = 12
_MOST_LOST = 200
"""Rows that may be bad before the first good one: then the file is no table."""

_LONGEST_ID = 80
_JSON = frozenset({".jsonl", ".ndjson"})
_BOOKS = frozenset({".xlsx", ".xlsm"})


@dataclass(frozen=True, slots=True)
class Preview:
    """The first rows of a table below its headings, and which columns hold what, as far as that is clear."""

    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    columns: Columns


@dataclass(frozen=True, slots=True)
class _Sheet:
    """One table: what goes before the numbers of its rows, its head, and its rows below that."""

    prefix: str
    head: Head
    rows: Iterator[Row]


def columns_of(path: Path, known: Columns) -> Columns:
    """Return which columns hold what, in the first table of a file that has a column of texts.

    Raises:
        LoadError: there is none, or the file cannot be read.
    """
    return next(_readable(path, known)).head.columns


def preview(path: Path, known: Columns) -> Preview:
    """Return the beginning of the first table that has texts, or else of the first one.

    Raises:
        LoadError: the file cannot be read.
    """
    first: Preview | None = None
    for sheet in _sheets(path, known):
        rows = tuple(row.cells for row in islice((row for row in sheet.rows if not row.bad), _PREVIEW_ROWS))
        first = first or Preview(sheet.head.headings, rows, sheet.head.columns)
        if sheet.head.columns.text:
            return Preview(sheet.head.headings, rows, sheet.head.columns)
    if first is None:
        raise FileEmpty(path)
    return first


def parts(path: Path, columns: Columns) -> Iterator[Part | Lost]:
    """Yield the rows that have a text, and those that cannot be read.

    Raises:
        LoadError: the file cannot be read, or breaks off.
    """
    lost, sound = 0, False
    for sheet in _readable(path, columns):
        for part in _parts(path, sheet):
            sound = sound or isinstance(part, Part)
            lost += isinstance(part, Lost)
            if lost > _MOST_LOST and not sound:
                raise FileDamaged(path, path.suffix.removeprefix(".").upper())
            yield part


def _readable(path: Path, known: Columns) -> Iterator[_Sheet]:
    rows = found = False
    for sheet in _sheets(path, known):
        rows = True
        if sheet.head.columns.text:
            found = True
            yield sheet
    if not found:
        raise ColumnsUnknown(path) if rows else FileEmpty(path)


def _sheets(path: Path, known: Columns) -> Iterator[_Sheet]:
    suffix = path.suffix.lower()
    if suffix in _BOOKS:
        from reader.loader import sheets

        for number, (name, rows) in enumerate(sheets.sheets(path)):
            yield from _sheet(f"{name}!" if number else "", rows, known)
    elif suffix in _JSON:
        yield from _sheet("", jsonlines.rows(path), known, headed=True)
    else:
        yield from _sheet("", delimited.rows(path), known)


def _sheet(prefix: str, rows: Iterator[Row], known: Columns, *, headed: bool = False) -> Iterator[_Sheet]:
    first = list(islice(rows, _SAMPLE_ROWS))
    if not any(cell.strip() or row.bad for row in first for cell in row.cells or ("",)):
        return
    head = read_head([() if row.bad else row.cells for row in first], known, headed=headed)
    yield _Sheet(prefix, head, chain(first[head.rows :], rows))


def _parts(path: Path, sheet: _Sheet) -> Iterator[Part | Lost]:
    places = {name: at for at, name in enumerate(sheet.head.headings)}
    at = {part: places[name] for part, name in sheet.head.columns.named().items() if name in places}
    taken: set[str] = set()
    for row in sheet.rows:
        told = {part: row.cells[place].strip() for part, place in at.items() if place < len(row.cells)}
        fragment, lasting = f"{sheet.prefix}{row.number}", False
        if (named := one_line(told.get("id"))) and len(named) <= _LONGEST_ID and not row.bad:
            name = f"{sheet.prefix}{named}"
            if name not in taken:
                fragment, lasting = name, True
        while fragment in taken:
            fragment += "*"
        if "id" in at:  # numbers of rows do not come again
            taken.add(fragment)
        error: LoadError | None = RowUnreadable(path) if row.bad else None
        if error is None and not told.get("text"):
            if not any(map(str.strip, row.cells)):
                continue
            error = RowEmpty(path)
        yield Lost(fragment, error) if error else Part(fragment, told, row.encoding, lasting=lasting)


def extract_of(told: Mapping[str, str], encoding: str) -> Extract:
    """Return the text of a row and what the row says of it, from its cells by what they hold."""
    metadata = Metadata(
        title=one_line(told.get("title")),
        author=author_of(told.get("author", "").replace("\n", ", ")),
        source=one_line(told.get("source")),
        published=day_of(told.get("date")),
    )
    return Extract(join([told["text"]]), encoding, metadata)
