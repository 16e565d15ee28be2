"""What a table is made of: columns, cells and rows."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

Cell: TypeAlias = str | int | float | None
Row: TypeAlias = Sequence[Cell]

_HALVES = re.compile("[\ud800-\udfff]")
_LINE_ENDS = re.compile("\r\n|[\t\n\v\f\r\x1c\x1d\x1e\x85\u2028\u2029]")
_FORBIDDEN = re.compile("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


class Kind(StrEnum):
    """What the cells of a column are, from which follows how they are set."""

    TEXT = "text"
    NUMBER = "number"
    KEYWORD = "keyword"
    LEFT = "left"
    """The context before a keyword, which ends where the keyword starts."""
    RIGHT = "right"
    """The context after a keyword."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column: ``name`` is its fixed name for scripts, ``title`` what a reader sees above it."""

    name: str
    title: str
    kind: Kind = Kind.TEXT

    @property
    def bold(self) -> bool:
        """Tell whether the cells stand out."""
        return self.kind is Kind.KEYWORD

    @property
    def flush_right(self) -> bool:
        """Tell whether the cells end at one line on the right."""
        return self.kind in (Kind.NUMBER, Kind.LEFT)


def cell_text(cell: Cell) -> str:
    """Return a cell as text that can be encoded: nothing becomes ``""``, half a surrogate pair becomes U+FFFD.

    Such halves stand for the undecodable bytes of file names; no text of a document has them.
    """
    return "" if cell is None else _HALVES.sub("\ufffd", str(cell))


def one_line(text: str) -> str:
    """Return a text with a space for each tab and for each end of a line."""
    return _LINE_ENDS.sub(" ", text)


def xml_text(text: str) -> str:
    """Return a text with U+FFFD for each character that XML 1.0 has no place for: control characters above all."""
    return _FORBIDDEN.sub("\ufffd", text)


def widths(columns: Sequence[Column], rows: Iterable[Row], least: int, most: int) -> list[int]:
    """Return the longest cell of each column, titles too, in code points and within ``least`` and ``most``."""
    longest = [len(column.title) for column in columns]
    for row in rows:
        longest = [max(width, len(cell_text(cell))) for width, cell in zip(longest, row, strict=True)]
    return [min(max(width, least), most) for width in longest]
