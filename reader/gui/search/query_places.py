"""Where the pieces of a query's text stand, and which of them belong together."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from reader.index.lexer import Kind, Piece, pieces

VALUES = (Kind.WORD, Kind.PHRASE)
"""The pieces that are the value of a filter."""

_WITHIN = re.compile(r"~\d{1,4}")
_BEHIND_FIELD = (*VALUES, Kind.REGEX, Kind.OPEN, Kind.EXACT, Kind.FIELD)
_NO_PART = (Kind.AND, Kind.OR, Kind.CLOSE)


class Placed(NamedTuple):
    """A piece of a query and where it stands."""

    piece: Piece
    start: int
    end: int

    @property
    def kind(self) -> Kind:
        """Return the kind of the piece."""
        return self.piece.kind


def placed_pieces(text: str) -> list[Placed]:
    """Return the pieces of a query with their places: they stand in order, with nothing but spaces between them."""
    found, place = [], 0
    for piece in pieces(text):
        while text[place].isspace():
            place += 1
        end = place + len(piece.text)
        match piece.kind:
            case Kind.FIELD:
                end = text.index(":", place) + 1
            case Kind.REGEX:
                end += 2
            case Kind.PHRASE:
                end += 1 + piece.whole
                within = _WITHIN.match(text, end) if piece.within is not None else None
                end = within.end() if within else end
        found.append(Placed(piece, place, end))
        place = end
    return found


def partners_of(placed: Sequence[Placed]) -> dict[int, int]:
    """Return which bracket closes which, by their numbers, both ways; those without a partner are left out."""
    partners: dict[int, int] = {}
    still_open: list[int] = []
    for number, one in enumerate(placed):
        if one.kind is Kind.OPEN:
            still_open.append(number)
        elif one.kind is Kind.CLOSE and still_open:
            partners[number] = still_open.pop()
            partners[partners[number]] = number
    return partners


def _part_end(placed: Sequence[Placed], partners: dict[int, int], number: int) -> int:
    """Return the number of the piece behind the part of a query that begins with a piece."""
    while number < len(placed) and placed[number].kind is Kind.NOT:
        number += 1
    while number < len(placed) and placed[number].kind in (Kind.FIELD, Kind.EXACT):
        allowed = _BEHIND_FIELD if placed[number].kind is Kind.FIELD else VALUES
        number += 1
        if number == len(placed) or placed[number].kind not in allowed:
            return number
    if number == len(placed) or placed[number].kind in _NO_PART:
        return number
    if placed[number].kind is Kind.OPEN:
        return partners.get(number, len(placed) - 1) + 1
    return number + 1


def alternatives(
    placed: Sequence[Placed], partners: dict[int, int], first: int, end: int
) -> Iterator[list[list[range]]]:
    """Yield, for each stretch between brackets that nothing opened, its alternatives as lists of parts."""
    ways: list[list[range]] = [[]]
    number = first
    while number < end:
        kind = placed[number].kind
        if kind is Kind.CLOSE:
            yield ways
            ways = [[]]
        elif kind is Kind.OR:
            ways.append([])
        elif kind is not Kind.AND:
            behind = _part_end(placed, partners, number)
            ways[-1].append(range(number, behind))
            number = behind
            continue
        number += 1
    yield ways
