"""Which of many concordance lines are shown, and in what order; runs off the GUI thread."""

import heapq
from array import array
from collections.abc import Iterable, Sequence

from reader.concordance import line_key
from reader.corpus.hit import LineOrder
from reader.gui.concordance.packing import PackedLines
from reader.language.fold import fold
from reader.progress import Progress

_RUN = 2048
"""Lines that are sorted in one step: sorting keeps the interpreter to itself, and the window must not wait for it."""


def filter_words(text: str) -> tuple[str, ...]:
    """Return the words of a filter as they are looked for."""
    return tuple(fold(text).split())


def arranged(packs: Sequence[PackedLines], order: LineOrder, words: Sequence[str], progress: Progress) -> "array[int]":
    """Return the numbers of the lines that have every word, in an order; reports how many were looked at.

    A word may stand anywhere in the context, the keyword, the speaker's name or the title, also inside another word.

    Raises:
        Cancelled: the work stopped early.
    """
    rows = array("I")
    keys: list[str] = []
    total = sum(map(len, packs))
    first = 0
    for pack in packs:
        progress.report(first, total)
        lines = pack.unpacked()
        if words:
            places: Iterable[int] = [place for place, text in enumerate(lines.texts()) if _has(text, words)]
        else:
            places = range(len(lines))
        for place in places:
            rows.append(first + place)
            if order is not LineOrder.DATE:
                keys.append("\0".join(line_key(lines[place], order)))  # keys have no \0: this sorts as tuples do
        first += len(lines)
    return rows if order is LineOrder.DATE else _sorted(rows, keys, progress)


def _has(text: str, words: Sequence[str]) -> bool:
    folded = fold(text)
    return all(word in folded for word in words)


def _sorted(rows: "array[int]", keys: Sequence[str], progress: Progress) -> "array[int]":
    """Return rows in the order of their keys; what is equal stays in order."""
    runs: list[list[int]] = []
    for start in range(0, len(keys), _RUN):
        progress.check()
        runs.append(sorted(range(start, min(start + _RUN, len(keys))), key=keys.__getitem__))
    found = array("I")
    for count, place in enumerate(heapq.merge(*runs, key=keys.__getitem__)):
        if not count % _RUN:
            progress.check()
        found.append(rows[place])
    return found
