"""Text without the differences that typesetting makes: kinds of quotation marks, dashes, dots, blanks and ё."""

import re
import unicodedata
from bisect import bisect_right

from reader.corpus.span import Span
from reader.language.fold import INVISIBLE

QUOTATION_MARKS = "«»“”„‟‹›\"‘’‚‛'ʼ`´"
"""Everything that stands for a quotation mark or an apostrophe; all of them are the same here."""

DASHES = "-‐‑‒–—―−"

_EVEN = {**dict.fromkeys(QUOTATION_MARKS, "'"), **dict.fromkeys(DASHES, "-"), "…": "...", "ё": "е", "Ё": "Е"}
_EVEN |= dict.fromkeys(INVISIBLE, "")
_UNEVEN = re.compile(rf"[^\S ]\s*| \s+|[{re.escape(''.join(set(_EVEN) - {chr(39), '-'}))}]")


class EvenText:
    """A text with its typography evened out, whose positions can be turned into those of the text."""

    def __init__(self, text: str) -> None:
        self.original = text
        self._evens: list[int] = []
        self._ends: list[int] = []
        self._pieces: list[tuple[int, int]] = []
        parts: list[str] = []
        done = length = 0
        for found in _UNEVEN.finditer(text):
            even = _EVEN.get(found.group(), " ")
            parts += (text[done : found.start()], even)
            length += found.start() - done
            self._evens.append(length)
            length += len(even)
            self._ends.append(length)
            self._pieces.append(found.span())
            done = found.end()
        parts.append(text[done:])
        self.text = "".join(parts)

    def span(self, start: int, end: int) -> Span:
        """Return the stretch of the original that a stretch of the even text stands for."""
        return Span(self._place(start, first=True), self._place(end, first=False))

    def _place(self, place: int, *, first: bool) -> int:
        number = bisect_right(self._evens, place if first else place - 1) - 1
        if number < 0:
            return place
        start, end = self._pieces[number]
        if place < self._ends[number]:
            return start if first else end
        return end + place - self._ends[number]


def even(text: str) -> str:
    """Return a text in NFC with its typography evened out, and nothing blank at its ends."""
    return EvenText(unicodedata.normalize("NFC", text)).text.strip()
