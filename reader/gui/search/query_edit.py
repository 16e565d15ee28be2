"""Put filters into the text of a query and take them out again; what else the user typed stays as it was typed."""

from collections.abc import Callable

from reader.corpus.query import Below, Dates, Node
from reader.gui.search.query_filters import (
    Asked,
    Filter,
    FilterGroup,
    filters,
    groups_of,
    meaning,
    state,
    written_value,
)
from reader.gui.search.query_places import alternatives, partners_of, placed_pieces
from reader.index.lexer import Kind

_CLOSING = {"«": "»", "“": "”", "„": "“"}


def toggled(text: str, field: str, value: str, *, exclude: bool) -> str:
    """Return a query that includes or excludes a value, or that no longer does where it did.

    Included values of one field are alternatives. A date or a folder inside another one, or around it, takes its
    place. Brackets and quotes that were left open are closed. A value that cannot be written changes nothing.
    """
    means, written = meaning(field, value), written_value(field, value)
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
    groups = [group for group in groups_of(text) if group.field == field and group.asked is wanted]
    for group in groups:
        for way in group.ways:
            if gives_way(way.filter):
                new = written if way.short else f"{field}:{written}"
                return _without(text[: way.start] + new + text[way.end :], gives_way)
    if groups and not exclude:
        return _joined(text, groups[-1], written)
    return _appended(text, f"{'-' if exclude else ''}{field}:{written}")


def closed(text: str) -> str:
    """Return a query with its open quotation mark and brackets closed."""
    return _mended(text)


def filters_of(text: str) -> str:
    """Return a query of the filters of another alone."""
    kept = ""
    for one in filters(text):
        kept = toggled(kept, one.field, one.value, exclude=one.asked is Asked.EXCLUDED)
    return kept


def without_filters(text: str) -> str:
    """Return a query without its filters."""
    return _without(text, lambda _one: True)


def with_dates(text: str, dates: str) -> str:
    """Return a query with other limits to dates; with an empty text, without any."""
    for one in filters(text):
        if one.field == "date" and one.asked is Asked.INCLUDED:
            text = toggled(text, "date", one.value, exclude=False)
    return toggled(text, "date", dates, exclude=False) if dates else text


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


def _without(text: str, leaves: Callable[[Filter], bool]) -> str:
    """Return a query without some of its filters."""
    for group in groups_of(text):
        for number, way in enumerate(group.ways):
            if leaves(way.filter):
                return _without(_shorter(text, group, number), leaves)
    return text


def _shorter(text: str, group: FilterGroup, number: int) -> str:
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


def _joined(text: str, group: FilterGroup, written: str) -> str:
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
    placed = placed_pieces(text)
    partners = partners_of(placed)
    strays = [number for number, one in enumerate(placed) if one.kind is Kind.CLOSE and number not in partners]
    first = strays[-1] + 1 if strays else 0
    last = placed[first:]
    (ways,) = alternatives(placed, partners, first, len(placed))
    loose = len(ways) > 1 or (last and last[-1].kind is Kind.NOT)
    return last[0].start if loose else None


def _mended(text: str) -> str:
    """Return a query with its open quote and brackets closed."""
    placed = placed_pieces(text)
    if placed and not placed[-1].piece.whole:
        text = text.rstrip()
        text += _CLOSING.get(text[placed[-1].start], '"')
    partners = partners_of(placed)
    still_open = sum(one.kind is Kind.OPEN and number not in partners for number, one in enumerate(placed))
    return text.rstrip() + ")" * still_open if still_open else text


def _unwrapped(text: str) -> str:
    """Return a query without the brackets that only a filter behind them needed."""
    placed = placed_pieces(text)
    partners = partners_of(placed)
    if not placed or placed[0].kind is not Kind.OPEN or partners.get(0) != len(placed) - 1 or groups_of(text):
        return text
    inside = text[placed[0].end : placed[-1].start].strip()
    return text if _loose(inside) is None else inside
