"""Put filters into the text of a query and take them out again; what else the user typed stays as it was typed."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from functools import lru_cache
from typing import NamedTuple

from reader.corpus.query import Below, Dates, Node
from reader.index.lexer import QUOTES, Kind, Piece, pieces
from reader.index.parser import parse

FIELDS = frozenset("date source speaker lang tag path".split())
"""The fields whose filters are known here."""

_NAMES = ("source", "speaker", "tag")
_CLOSING = {"«": "»", "“": "”", "„": "“"}
_QUOTE = re.compile(f"[{QUOTES}]")
_WITHIN = re.compile(r"~\d{1,4}")
_VALUES = (Kind.WORD, Kind.PHRASE)
_BEHIND_FIELD = (*_VALUES, Kind.REGEX, Kind.OPEN, Kind.EXACT, Kind.FIELD)
_NO_PART = (Kind.AND, Kind.OR, Kind.CLOSE)


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


def filters(text: str) -> tuple[Filter, ...]:
    """Return the filters that every document of a query passes, in order.

    Alternatives of one field are each such a filter; those beside other alternatives (``минерал OR lang:kk``) are not.
    """
    return tuple(way.filter for group in _groups(text) for way in group.ways)


def state(text: str, field: str, value: str) -> Asked | None:
    """Tell whether a query includes or excludes a value."""
    means = meaning(field, value)
    return next((one.asked for one in filters(text) if one.means == means), None) if means else None


@lru_cache(maxsize=8192)
def meaning(field: str, value: str) -> Node | None:
    """Return what a filter means, or ``None`` for a value that the query language has no way to write."""
    value_text = _written(field, value)
    return _read(f"{field}:{value_text}") if value_text else None


def toggled(text: str, field: str, value: str, *, exclude: bool) -> str:
    """Return a query that includes or excludes a value, or that no longer does where it did.

    Included values of one field are alternatives. A date or a folder inside another one, or around it, takes its
    place. Brackets and quotes that were left open are closed. A value that cannot be written changes nothing.
    """
    means, written = meaning(field, value), _written(field, value)
    if means is None or written is None:
        return text
    wanted, other = (Asked.EXCLUDED, Asked.INCLUDED) if exclude else (Asked.INCLUDED, Asked.EXCLUDED)
    if state(text, field, value) is wanted:
        return _unwrapped(_without(text, lambda one: one.asked is wanted and one.means == means))

    def contradicts(one: Filter) -> bool:
        return one.asked is other and (_covers(means, one.means) if exclude else _covers(one.means, means))

    def gives_way(one: Filter) -> bool:
        return one.asked is wanted and one.means != means and _overlap(one.means, means)

    text = _mended(_without(text, contradicts))
    groups = [group for group in _groups(text) if group.field == field and group.asked is wanted]
    for group in groups:
        for way in group.ways:
            if gives_way(way.filter):
                new = written if way.short else f"{field}:{written}"
                return _without(text[: way.start] + new + text[way.end :], gives_way)
    if groups and not exclude:
        return _joined(text, groups[-1], written)
    return _appended(text, f"{'-' if exclude else ''}{field}:{written}")


def without_filters(text: str) -> str:
    """Return a query without its filters."""
    return _without(text, lambda _one: True)


def with_dates(text: str, dates: str) -> str:
    """Return a query with other limits to dates; with an empty text, without any."""
    for one in filters(text):
        if one.field == "date" and one.asked is Asked.INCLUDED:
            text = toggled(text, "date", one.value, exclude=False)
    return toggled(text, "date", dates, exclude=False) if dates else text


class _Placed(NamedTuple):
    """A piece of a query and where it stands."""

    piece: Piece
    start: int
    end: int

    @property
    def kind(self) -> Kind:
        return self.piece.kind


class _Way(NamedTuple):
    """A filter and where it stands, without a minus; a short one has no field's name of its own."""

    filter: Filter
    start: int
    end: int
    short: bool


@dataclass(frozen=True, slots=True)
class _Group:
    """Alternatives of one field from ``start``, with the minus before them, to ``end``.

    They begin, without the minus, at ``inner``. ``cut`` and ``cut_end`` are what goes with the last of them.
    """

    ways: tuple[_Way, ...]
    start: int
    inner: int
    end: int
    cut: int
    cut_end: int
    bracketed: bool

    @property
    def field(self) -> str:
        return self.ways[0].filter.field

    @property
    def asked(self) -> Asked:
        return self.ways[0].filter.asked


# Reading


def _placed(text: str) -> list[_Placed]:
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
        found.append(_Placed(piece, place, end))
        place = end
    return found


def _partners(placed: Sequence[_Placed]) -> dict[int, int]:
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


def _part_end(placed: Sequence[_Placed], partners: dict[int, int], number: int) -> int:
    """Return the number of the piece behind the part of a query that begins with a piece."""
    while number < len(placed) and placed[number].kind is Kind.NOT:
        number += 1
    while number < len(placed) and placed[number].kind in (Kind.FIELD, Kind.EXACT):
        allowed = _BEHIND_FIELD if placed[number].kind is Kind.FIELD else _VALUES
        number += 1
        if number == len(placed) or placed[number].kind not in allowed:
            return number
    if number == len(placed) or placed[number].kind in _NO_PART:
        return number
    if placed[number].kind is Kind.OPEN:
        return partners.get(number, len(placed) - 1) + 1
    return number + 1


def _alternatives(
    placed: Sequence[_Placed], partners: dict[int, int], first: int, end: int
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


def _groups(text: str) -> list[_Group]:
    """Return the filters that hold for a whole query."""
    placed = _placed(text)
    partners = _partners(placed)
    groups = []
    for ways in _alternatives(placed, partners, 0, len(placed)):
        if len(ways) == 1:
            groups += [group for part in ways[0] if (group := _group(text, placed, partners, part))]
        elif found := _ways(text, placed, ways, "", Asked.INCLUDED):
            start, end = found[0].start, found[-1].end
            groups.append(_Group(found, start, start, end, start, end, bracketed=False))
    return groups


def _group(text: str, placed: Sequence[_Placed], partners: dict[int, int], part: range) -> _Group | None:
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
        (ways,) = _alternatives(placed, partners, opening + 1, inner[-1])
    found = _ways(text, placed, ways, about if bracketed else "", asked)
    if not found:
        return None
    start, end = placed[part.start].start, placed[part[-1]].end
    cut, cut_end = start, end
    if part.start and placed[part.start - 1].kind is Kind.AND:
        cut = placed[part.start - 1].start
    elif part.stop < len(placed) and placed[part.stop].kind is Kind.AND:
        cut_end = placed[part.stop].end
    return _Group(found, start, placed[first].start, end, cut, cut_end, bracketed)


def _ways(
    text: str, placed: Sequence[_Placed], ways: Sequence[Sequence[range]], about: str, asked: Asked
) -> tuple[_Way, ...]:
    """Return alternatives as filters; nothing unless all of them are filters of one field."""
    found = []
    for parts in ways:
        if len(parts) != 1 or not 1 <= len(parts[0]) <= 2:
            return ()
        opening, value = placed[parts[0][0]], placed[parts[0][-1]]
        short = len(parts[0]) == 1
        field = about if short else opening.piece.text
        if field not in FIELDS or value.kind not in _VALUES or (not short and opening.kind is not Kind.FIELD):
            return ()
        means = _read(f"{field}:{text[value.start : value.end]}")
        if means is None:
            return ()
        found.append(_Way(Filter(field, value.piece.text, means, asked), opening.start, value.end, short))
    return tuple(found) if len({way.filter.field for way in found}) == 1 else ()


@lru_cache(maxsize=1024)
def _read(text: str) -> Node | None:
    query = parse(text)
    return None if query.unread else query.root


def _written(field: str, value: str) -> str | None:
    """Return a value as it is written behind its field, in quotes where it needs them."""
    if field in _NAMES:
        value = " ".join(_QUOTE.sub(" ", value).split())
    if field not in FIELDS or not value or _QUOTE.search(value):
        return None
    plain = [Piece(Kind.FIELD, field), Piece(Kind.WORD, value)]
    return value if list(pieces(f"{field}:{value}")) == plain and not re.search("[*?]", value) else f'"{value}"'


def _covers(wide: Node, narrow: Node) -> bool:
    """Tell whether every document of one filter is one of another, as far as dates and folders tell."""
    match wide, narrow:
        case Dates(), Dates():
            after = wide.first is None or (narrow.first is not None and wide.first <= narrow.first)
            return after and (wide.last is None or (narrow.last is not None and narrow.last <= wide.last))
        case Below(), Below():
            top = wide.path.rstrip("/\\")
            return narrow.path.startswith(top) and narrow.path[len(top) : len(top) + 1] in ("", "/", "\\")
    return wide == narrow


def _overlap(one: Node, other: Node) -> bool:
    match one, other:
        case Dates(), Dates():
            return not any(
                early.last is not None and late.first is not None and early.last < late.first
                for early, late in ((one, other), (other, one))
            )
    return _covers(one, other) or _covers(other, one)


# Writing


def _without(text: str, leaves: Callable[[Filter], bool]) -> str:
    """Return a query without some of its filters."""
    for group in _groups(text):
        for number, way in enumerate(group.ways):
            if leaves(way.filter):
                return _without(_shorter(text, group, number), leaves)
    return text


def _shorter(text: str, group: _Group, number: int) -> str:
    """Return a query without one of some alternatives; brackets around a single one go, too."""
    ways = group.ways
    if len(ways) == 1:
        return _spaced(text[: group.cut], text[group.cut_end :])
    if len(ways) == 2 and group.bracketed:
        kept = ways[1 - number]
        name = f"{kept.filter.field}:" if kept.short else ""
        return f"{text[: group.inner]}{name}{text[kept.start : kept.end]}{text[group.end :]}"
    if number:
        return text[: ways[number - 1].end] + text[ways[number].end :]
    return text[: ways[0].start] + text[ways[1].start :]


def _spaced(left: str, right: str) -> str:
    left, right = left.rstrip(), right.strip()
    return left + (" " if left and right else "") + right


def _joined(text: str, group: _Group, written: str) -> str:
    """Return a query with one more alternative beside those of a group."""
    last = group.ways[-1]
    new = f" OR {written}" if last.short else f" OR {group.field}:{written}"
    if group.bracketed or len(group.ways) > 1:
        return text[: last.end] + new + text[last.end :]
    return f"{text[: group.start]}({text[group.start : group.end]}{new}){text[group.end :]}"


def _appended(text: str, new: str) -> str:
    """Return a query with one more part that must hold besides all others."""
    text = text.rstrip()
    begin = _loose(text)
    if begin is not None:
        text = f"{text[:begin]}({text[begin:]})"
    return f"{text} {new}" if text else new


def _loose(text: str) -> int | None:
    """Return from where on a query needs brackets before something can follow it; ``None`` where it needs none."""
    placed = _placed(text)
    partners = _partners(placed)
    strays = [number for number, one in enumerate(placed) if one.kind is Kind.CLOSE and number not in partners]
    first = strays[-1] + 1 if strays else 0
    last = placed[first:]
    (ways,) = _alternatives(placed, partners, first, len(placed))
    loose = len(ways) > 1 or (last and last[-1].kind is Kind.NOT)
    return last[0].start if loose else None


def _mended(text: str) -> str:
    """Return a query with its open quote and brackets closed."""
    placed = _placed(text)
    if placed and not placed[-1].piece.whole:
        text = text.rstrip()
        text += _CLOSING.get(text[placed[-1].start], '"')
    partners = _partners(placed)
    still_open = sum(one.kind is Kind.OPEN and number not in partners for number, one in enumerate(placed))
    return text.rstrip() + ")" * still_open if still_open else text


def _unwrapped(text: str) -> str:
    """Return a query without the brackets that only a filter behind them needed."""
    placed = _placed(text)
    partners = _partners(placed)
    if not placed or placed[0].kind is not Kind.OPEN or partners.get(0) != len(placed) - 1 or _groups(text):
        return text
    inside = text[placed[0].end : placed[-1].start].strip()
    return text if _loose(inside) is None else inside
