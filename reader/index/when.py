"""Read the dates of a query: a year, a month, a day, or a range of them."""

import datetime
import re

from reader.corpus.query import Dates

_DATE = re.compile(
    r"(?P<year>\d{4})(?:-(?P<month>\d{1,2})(?:-(?P<day>\d{1,2}))?)?"
    r"|(?:(?P<d>\d{1,2})\.)?(?P<m>\d{1,2})\.(?P<y>\d{4})"
)
_BOUND = re.compile(r"(?P<sign>[<>]=?)(?P<date>.+)")
_DAY = datetime.timedelta(days=1)


def read_dates(text: str) -> Dates | None:
    """Return the days that a text means, or ``None`` where it is no date.

    ``2025``, ``2025-10``, ``2025-10-29`` or ``29.10.2025``; two of them with ``..`` or ``/`` between, one of which may
    be missing beside ``..``; one behind ``<``, ``<=``, ``>`` or ``>=``.
    """
    if bound := _BOUND.fullmatch(text):
        return _beyond(bound["sign"], _days(bound["date"]))
    for sign in ("..", "/"):
        begin, found, end = text.partition(sign)
        if found:
            return _between(begin, end, open_ended=sign == "..")
    days = _days(text)
    return Dates(*days) if days else None


def _days(text: str) -> tuple[datetime.date, datetime.date] | None:
    """Return the first and the last day of a year, a month or a day."""
    found = _DATE.fullmatch(text.strip())
    if found is None:
        return None
    year, month, day = found["year"] or found["y"], found["month"] or found["m"], found["day"] or found["d"]
    try:
        first = datetime.date(int(year), int(month or 1), int(day or 1))
    except ValueError:
        return None
    last_month = first.month if month else 12
    from calendar import monthrange  # not before the first window is painted

    last_day = first.day if day else monthrange(first.year, last_month)[1]
    return first, datetime.date(first.year, last_month, last_day)


def _beyond(sign: str, days: tuple[datetime.date, datetime.date] | None) -> Dates | None:
    if days is None:
        return None
    first, last = days
    try:
        match sign:
            case ">":
                return Dates(last + _DAY, None)
            case ">=":
                return Dates(first, None)
            case "<":
                return Dates(None, first - _DAY)
    except OverflowError:
        return None
    return Dates(None, last)


def _between(begin: str, end: str, *, open_ended: bool) -> Dates | None:
    """Return the days from one date to another, in whichever order they were typed."""
    earlier, later = _days(begin), _days(end)
    if earlier and later:
        return Dates(min(earlier[0], later[0]), max(earlier[1], later[1]))
    if open_ended and earlier and not end:
        return Dates(earlier[0], None)
    if open_ended and later and not begin:
        return Dates(None, later[1])
    return None
