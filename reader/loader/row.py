"""A row of a table, of whatever format."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """The cells of a row as text, and its number as programs for tables show it, from 1 on.

    A ``bad`` row is not written as a row of its table should be.
    """

    number: int
    cells: tuple[str, ...]
    bad: bool = False
    encoding: str = ""
