"""Days as the metadata of files write them."""

import datetime
import email.utils
import re

_EARLIEST, _LATEST = 1900, 2100
_YEAR_FIRST = re.compile(r"(?:D:)?([0-9]{4})[-/.]?([0-9]{2})[-/.]?([0-9]{2})(?![0-9]{1,5}(?![0-9]))")
_DAY_FIRST = re.compile(r"([0-9]{1,2})[./]([0-9]{1,2})[./]([0-9]{4})(?![0-9])")
_SECONDS = re.compile(r"[0-9]{9,10}|[0-9]{13}")


def day_of(written: str | None) -> datetime.date | None:
    """Read the day of a date with or without a time: ISO 8601, PDF, RFC 5322, ``5.11.2025``, or seconds since 1970.

    The day is the one that is written, whatever the time zone.
    """
    words = (written or "").strip()
    if found := _YEAR_FIRST.match(words):
        return _day(found[1], found[2], found[3])
    if found := _DAY_FIRST.match(words):
        return _day(found[3], found[2], found[1])
    if _SECONDS.fullmatch(words):
        return datetime.datetime.fromtimestamp(int(words[:10]), datetime.UTC).date()
    try:
        parsed = email.utils.parsedate(words)
    except (ValueError, TypeError, IndexError):  # of words that are no date at all
        return None
    return _day(*parsed[:3]) if parsed else None


def _day(year: str | int, month: str | int, day: str | int) -> datetime.date | None:
    try:
        date = datetime.date(int(year), int(month), int(day))
    except ValueError:
        return None
    return date if _EARLIEST <= date.year <= _LATEST else None
