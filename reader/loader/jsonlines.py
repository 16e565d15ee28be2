"""Tables in which every line is a JSON object (.jsonl, .ndjson)."""

import json
from collections.abc import Iterator
from itertools import chain, islice
from pathlib import Path
from typing import Any, TextIO

from reader.loader.encoding import encoding_of
from reader.loader.row import Row

_SAMPLE_LINES = 100
_LONGEST_LINE = 64 << 20
_MOST_HEADINGS = 500

Record = dict[str, str] | None


def rows(path: Path) -> Iterator[Row]:
    """Yield the headings, which are the keys of the first objects, and then a row for each line.

    A line that is no object is marked as bad. Keys in an object within an object follow its key and a dot.

    Raises:
        OSError, UnicodeError: the system refuses, or the bytes are no text.
    """
    with path.open("rb") as data:
        encoding = encoding_of(data)
    with path.open(encoding=encoding, errors="replace", newline="\n") as file:
        records = _records(file)
        first = list(islice(records, _SAMPLE_LINES))
        keys = list(dict.fromkeys(key for _, record in first for key in record or ()))[:_MOST_HEADINGS]
        yield Row(0, tuple(keys))
        for number, record in chain(first, records):
            cells = () if record is None else tuple(record.get(key, "") for key in keys)
            yield Row(number, cells, bad=record is None, encoding=encoding)


def _records(file: TextIO) -> Iterator[tuple[int, Record]]:
    number = 0
    while line := file.readline(_LONGEST_LINE):
        number += 1
        written = line.strip("\ufeff\0 \t\r\n")
        if written:
            yield number, _record(written)
        while line and not line.endswith("\n"):  # the rest of a line that is too long
            line = file.readline(_LONGEST_LINE)


def _record(line: str) -> Record:
    try:
        found = json.loads(line)
    except (ValueError, RecursionError):
        return None
    return _flat(found) if isinstance(found, dict) else None


def _flat(found: dict[str, Any]) -> dict[str, str]:
    cells: dict[str, str] = {}
    for key, value in found.items():
        if isinstance(value, dict):
            cells |= {f"{key}.{inner}": _cell(one) for inner, one in value.items()}
        else:
            cells[key] = _cell(value)
    return cells


def _cell(value: object) -> str:
    """Return a value as a cell: words and numbers as they are, a list of words as lines, all else as nothing."""
    if isinstance(value, str):
        return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    if isinstance(value, list):
        return "\n".join(filter(None, map(_cell, value)))
    return str(value) if isinstance(value, int | float) and not isinstance(value, bool) else ""
