"""The quoted passages of a text: what stands in quotation marks of any kind."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from reader.corpus.span import Span
from reader.language.tokens import tokenize

_LONGEST = 3_000
_PAIRS = {"«": "»", "»": "«", "”": "”", "“": '”"', "„": '“”"', "‹": "›", '"': '"”', "‘": "’", "'": "'", "‚": "‘’"}
_TELLING = {mark: re.compile(f"[\n{mark}{closing}]") for mark, closing in _PAIRS.items()}
_BEFORE = re.compile(r"(?:^|[\s(\[{—–\-:;,/«“„\"])$")
_FEW = 2
"""Words up to which what stands in single marks is more likely a word with apostrophes."""


@dataclass(frozen=True, slots=True)
class Quoted:
    """One passage: ``span`` is what stands between the marks, ``whole`` the passage with its marks."""

    span: Span
    whole: Span
    block: bool = False


def quoted(text: str) -> Iterator[Quoted]:
    """Yield the passages in quotation marks that have a word in them, in order; of nested ones the outer."""
    place = 0
    while place < len(text):
        mark = text[place]
        end = _end(text, place) if mark in _PAIRS else -1
        if end < 0:
            place += 1
            while mark in _PAIRS and text[place : place + 2] == mark * 2:  # of many in a row only the last may open one
                place += 1
            continue
        inside = text[place + 1 : end]
        words = sum(1 for _ in tokenize(inside))
        if words > (_FEW if mark in "'‘" else 0):
            start = place + 1 + len(inside) - len(inside.lstrip())
            yield Quoted(Span(start, place + 1 + len(inside.rstrip())), Span(place, end + 1))
            place = end + 1
        else:
            place += 1


def _end(text: str, start: int) -> int:
    """Return where the mark stands that closes one, or -1; passages end with their paragraph but for « and “.

    Where every paragraph of a passage is opened anew, and only the last one closed, each is a passage.
    """
    mark = text[start]
    closing = _PAIRS[mark]
    if mark in "»”" and not text[start + 1 : start + 2].isalnum():
        return -1
    if mark in "\"'‘“»”" and not _BEFORE.search(text[max(0, start - 1) : start]):
        return -1
    several = mark in "«“„"
    depth, inner, reopened = 0, False, -1
    limit = min(len(text), start + _LONGEST)
    for found in _TELLING[mark].finditer(text, start + 1, limit):
        letter, place = found.group(), found.start()
        if letter == "\n" and (not several or not _goes_on(text, place, closing, limit)):
            return reopened
        if letter == "\n" and reopened < 0 and text[place + 1 : limit].lstrip()[:1] == mark:
            reopened = place
        if letter == mark and mark in "«“":
            depth += 1
        elif letter == '"' and mark in "“„" and (inner or text[place - 1].isspace()):
            inner = not inner
        elif letter in closing and _closes(text, place, mark):
            if not depth:
                return place
            depth -= 1
    return reopened


def _goes_on(text: str, place: int, closing: str, limit: int) -> bool:
    """Tell whether a passage goes on in the next paragraph: its end comes before another begins."""
    rest = text[place + 1 : limit]
    ends = [at for mark in closing if (at := rest.find(mark)) >= 0]
    opens = [at for mark in "«“„" if mark not in closing and (at := rest.find(mark)) >= 0]
    return bool(ends) and (not opens or min(ends) < min(opens) or rest[: min(opens)].strip() == "")


def _closes(text: str, place: int, mark: str) -> bool:
    """Tell a closing mark from an apostrophe: no letter stands behind it."""
    if mark in "«„“‹" and text[place] not in "’'\"":
        return True
    behind = text[place + 1 : place + 2]
    before = text[place - 1]
    return not behind.isalnum() and not before.isspace() and not (mark == '"' and before == '"')
