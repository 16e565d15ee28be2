"""The head of a press text: its date, its paragraphs, its headline."""

import datetime
import re
from dataclasses import dataclass

from reader.corpus.span import Span
from reader.structure.names import UPPER
from reader.structure.source import find_dateline
from reader.structure.turns import opens_turn

HEADLINE_LONGEST = 200

_DATE_MARK = re.compile(r"\s*date[^\S\n]+([0-9]{4}-[0-9]{2}-[0-9]{2})(?!\S)\s*", re.IGNORECASE)
_PARAGRAPH = re.compile(r"\S(?:[^\n]*\S)?")
_YEAR_FIRST = re.compile(r"(?<![0-9])([0-9]{4})([-_.]?)([0-9]{2})\2([0-9]{2})(?![0-9])")
_DAY_FIRST = re.compile(r"(?<![0-9])([0-9]{1,2})([-_.])([0-9]{1,2})\2([0-9]{4})(?![0-9])")
_FULL_STOP = re.compile(rf"(?<!^[{UPPER}])(?<![\s.«\"“(][{UPPER}])\.[»”\"’)\]]*\s+[«“\"(]*[{UPPER}]")


@dataclass(frozen=True, slots=True)
class DateMark:
    """The ``date YYYY-MM-DD`` that a first line begins with; ``end`` is where the text goes on."""

    date: datetime.date
    span: Span
    end: int


def find_date_mark(text: str) -> DateMark | None:
    """Read the date mark of the first line, unless no such day exists or no text follows."""
    found = _DATE_MARK.match(text)
    if found is None or found.end() == len(text):
        return None
    try:
        date = datetime.date.fromisoformat(found[1])
    except ValueError:
        return None
    return DateMark(date, Span(*found.span(1)), found.end())


def date_in_name(name: str) -> datetime.date | None:
    """Read a date from a file name: 2025-10-29, 2025_10_29, 20251029, 29.10.2025; years 1900 to 2100."""
    found = [(day[1], day[3], day[4]) for day in _YEAR_FIRST.finditer(name)]
    found += [(day[4], day[3], day[1]) for day in _DAY_FIRST.finditer(name)]
    for year, month, day in found:
        try:
            date = datetime.date(int(year), int(month), int(day))
        except ValueError:
            continue
        if 1900 <= date.year <= 2100:
            return date
    return None


def find_paragraphs(text: str, start: int) -> list[Span]:
    """Return the lines behind ``start`` that are not blank, without the white space around them."""
    return [Span(*line.span()) for line in _PARAGRAPH.finditer(text, start)]


def has_headline(text: str, lines: list[Span]) -> bool:
    """Tell whether the first line is a headline: short, one sentence, no full stop, and more text below.

    Above a line that opens with a dateline, as only a lead does, stands a headline whatever its form. A next
    line that goes on in lower case belongs to the same, hard-wrapped paragraph.
    """
    if len(lines) < 2 or len(lines[0]) > 2 * HEADLINE_LONGEST or find_dateline(text, lines[0]):
        return False
    if find_dateline(text, lines[1]):
        return True
    if len(lines[0]) > HEADLINE_LONGEST or opens_turn(text, lines[0], lines[1]) or text[lines[1].start].islower():
        return False
    line = lines[0].of(text)
    closed = line.endswith((".", ",", ";", ":")) and not line.endswith("..")
    return not closed and _FULL_STOP.search(line) is None
