"""The filters that every document of a query passes: what they ask and mean, and where they stand in its text."""

import re
from collections.abc import Sequence
from enum import Enum, auto
from functools import lru_cache
from typing import NamedTuple

from reader.corpus.query import Node
from reader.gui.search.query_places import VALUES, Placed, alternatives, partners_of, placed_pieces
from reader.index.lexer import QUOTES, Kind, Piece, pieces
from reader.index.parser import parse
from reader.records import dataclass

FIELDS = frozenset("date source speaker lang tag is path".split())
"""The fields whose filters are known here."""

_NAMES = ("source", "speaker", "tag")
_QUOTE = re.compile(f"[{QUOTES}]")


class Asked(Enum):
    """What a query asks of a value: only documents that have it, or only those that do not."""

    INCLUDED = auto()
    EXCLUDED = auto()


@dataclass(frozen=True, slots=True)
class Filter:
    """One filter of a query: its value as it was typed, and what the query language reads in it."""

    field: str
    value: str
    means: Node
    asked: Asked


class Way(NamedTuple):
    """A filter and where it stands, without a minus; a short one has no field's name of its own."""

    filter: Filter
    start: int
    end: int
    short: bool


@dataclass(frozen=True, slots=True)
class FilterGroup:
    """Alternatives of one field from ``start``, with the minus before them, to ``end``.

    They begin, without the minus, at ``inner``. ``cut`` and ``cut_end`` are what goes with the last of them.
    """

    ways: tuple[Way, ...]
    start: int
    inner: int
    end: int
    cut: int
    cut_end: int
    bracketed: bool

    @property
    def field(self) -> str:
        """Return the field of all alternatives."""
        return self.ways[0].filter.field

    @property
    def asked(self) -> Asked:
        """Return what is asked of all of them."""
        return self.ways[0].filter.asked


def filters(text: str) -> tuple[Filter, ...]:
    """Return the filters that every document of a query passes, in order.

    Alternatives of one field are each such a filter; those beside other alternatives (``минерал OR lang:kk``) are not.
    """
    return tuple(way.filter for group in groups_of(text) for way in group.ways)


def state(text: str, field: str, value: str) -> Asked | None:
    """Tell whether a query includes or excludes a value."""
    means = meaning(field, value)
    return next((one.asked for one in filters(text) if one.means == means), None) if means else None


@lru_cache(maxsize=8192)
def meaning(field: str, value: str) -> Node | None:
    """Return what a filter means, or ``None`` for a value that the query language has no way to write."""
    value_text = written_value(field, value)
    return _read(f"{field}:{value_text}") if value_text else None


def written_value(field: str, value: str) -> str | None:
    """Return a value as it is written behind its field, in quotes where it needs them."""
    if field in _NAMES:
        value = " ".join(_QUOTE.sub(" ", value).split())
    if field not in FIELDS or not value or _QUOTE.search(value):
        return None
    plain = [Piece(Kind.FIELD, field), Piece(Kind.WORD, value)]
    return value if list(pieces(f"{field}:{value}")) == plain and not re.search("[*?]", value) else f'"{value}"'


def groups_of(text: str) -> list[FilterGroup]:
    """Return the filters that hold for a whole query."""
    placed = placed_pieces(text)
    partners = partners_of(placed)
    groups = []
    for ways in alternatives(placed, partners, 0, len(placed)):
        if len(ways) == 1:
            groups += [group for part in ways[0] if (group := _group(text, placed, partners, part))]
        elif found := _ways(text, placed, ways, "", Asked.INCLUDED):
            start, end = found[0].start, found[-1].end
            groups.append(FilterGroup(found, start, start, end, start, end, bracketed=False))
    return groups


def _group(text: str, placed: Sequence[Placed], partners: dict[int, int], part: range) -> FilterGroup | None:
    """Return the alternatives that a part of a query is, if it is that and no more."""
    first = part.start + (placed[part.start].kind is Kind.NOT)
    asked = Asked.INCLUDED if first == part.start else Asked.EXCLUDED
    inner = part[first - part.start :]
    if not inner:
        return None
    about = placed[first].piece.text if placed[first].kind is Kind.FIELD and len(inner) > 1 else ""
    opening = first + bool(about)
    bracketed = placed[opening].kind is Kind.OPEN
    ways = [[inner]]
    if bracketed:
        if partners.get(opening) != inner[-1]:
            return None
        (ways,) = alternatives(placed, partners, opening + 1, inner[-1])
    found = _ways(text, placed, ways, about if bracketed else "", asked)
    if not found:
        return None
    start, end = placed[part.start].start, placed[part[-1]].end
    cut, cut_end = start, end
    if part.start and placed[part.start - 1].kind is Kind.AND:
        cut = placed[part.start - 1].start
    elif part.stop < len(placed) and placed[part.stop].kind is Kind.AND:
        cut_end = placed[part.stop].end
    return FilterGroup(found, start, placed[first].start, end, cut, cut_end, bracketed)


def _ways(
    text: str, placed: Sequence[Placed], ways: Sequence[Sequence[range]], about: str, asked: Asked
) -> tuple[Way, ...]:
    """Return alternatives as filters; nothing unless all of them are filters of one field."""
    found = []
    for parts in ways:
        if len(parts) != 1 or not 1 <= len(parts[0]) <= 2:
            return ()
        opening, value = placed[parts[0][0]], placed[parts[0][-1]]
        short = len(parts[0]) == 1
        field = about if short else opening.piece.text
        if field not in FIELDS or value.kind not in VALUES or (not short and opening.kind is not Kind.FIELD):
            return ()
        means = _read(f"{field}:{text[value.start : value.end]}")
        if means is None:
            return ()
        found.append(Way(Filter(field, value.piece.text, means, asked), opening.start, value.end, short))
    return tuple(found) if len({way.filter.field for way in found}) == 1 else ()


@lru_cache(maxsize=1024)
def _read(text: str) -> Node | None:
    query = parse(text)
    return None if query.unread else query.root
