"""Slips of the fingers: the words one edit away from a typed one, and how likely each of them was meant.

Keyboards: Russian ЙЦУКЕН with the Kazakh letters on the digit row (RST KazSSR 903-90), and QWERTY. The four kinds of
slip are Damerau's (1964); their chances make a noisy channel, as Kernighan, Church and Gale (1990) have it.
"""

import math
from functools import cache
from itertools import combinations

from reader.language.scripts.keyboard import deep_fold
from reader.language.scripts.letters import ARABIC, CYRILLIC, LATIN

_KEYBOARDS = (
    ("  әіңғ  үұқөһ", " йцукенгшщзхъ", " фывапролджэ", " ячсмитьбю"),
    ("", " qwertyuiop", " asdfghjkl", " zxcvbnm"),
)
_ROW_STARTS = (0.0, 0.5, 0.75, 1.25)
_REACH = 1.1
"""How far a finger misses, in widths of a key."""

_CYRILLIC_LETTERS, _LATIN_LETTERS = ("".join(sorted(set("".join(rows)) - {" "})) for rows in _KEYBOARDS)
_ARABIC_LETTERS = "ابپتجچحدرزسشعفقكگڭلمنوۇۆۋھەيىٴ"
_ALPHABETS = ((CYRILLIC, _CYRILLIC_LETTERS), (LATIN, _LATIN_LETTERS), (ARABIC, _ARABIC_LETTERS))

_KINDS = 4
_CLOSE = 0.5
"""The share of wrong and added letters that lie beside the right key, repeat it or are confused with it."""

_FIRST = 0.4
"""How much rarer a slip is in the first letter."""


def alphabet(word: str) -> str:
    """Return the letters that may belong into a folded word: those of its scripts, or none for a number."""
    return "".join(letters for script, letters in _ALPHABETS if script.search(word))


def one_edit(word: str) -> set[str]:
    """Return what differs from a folded word by one letter left out, added or changed, or by two that are swapped."""
    letters = alphabet(word)
    cuts = [(word[:place], word[place:]) for place in range(len(word) + 1)]
    near = {head + tail[1:] for head, tail in cuts[:-1]}
    near.update(head + tail[1] + tail[0] + tail[2:] for head, tail in cuts[:-2])
    near.update(head + letter + tail[1:] for head, tail in cuts[:-1] for letter in letters)
    near.update(head + letter + tail for head, tail in cuts for letter in letters)
    return near - {word, ""}


def log_chance(typed: str, meant: str) -> float:
    """Return the natural logarithm of the chance that a slip in a word makes it one that is an edit away."""
    place = _common_length(typed, meant)
    size = len(meant)
    first = _FIRST if place == 0 else 1.0
    if len(typed) < size:
        chance = _run(meant, place) / size
    elif len(typed) > size:
        beside = _close(meant[place - 1 : place]) | _close(meant[place : place + 1])
        chance = _run(typed, place) / (size + 1) * _letter_chance(typed[place], beside, meant)
    elif typed[place : place + 2] == meant[place : place + 2][::-1] and typed[place + 2 :] == meant[place + 2 :]:
        chance = 1 / max(size - 1, 1)
    else:
        right = meant[place : place + 1]
        chance = _letter_chance(typed[place : place + 1], _close(right) - {right}, meant) / size
    return math.log(first * chance / _KINDS)


def edits_apart(one: str, other: str, most: int) -> int:
    """Return the edits between two words, at least the least number of them; ``most + 1`` where there are more.

    No letter is edited twice (optimal string alignment).
    """
    if abs(len(one) - len(other)) > most:
        return most + 1
    start = _common_length(one, other)
    one, other = one[start:], other[start:]
    before: list[int] = []
    row = list(range(len(other) + 1))
    for down, letter in enumerate(one, 1):
        last, before, row = before, row, [down]
        for right, against in enumerate(other, 1):
            least = min(before[right] + 1, row[-1] + 1, before[right - 1] + (letter != against))
            if down > 1 < right and letter == other[right - 2] and one[down - 2] == against:
                least = min(least, last[right - 2] + 1)
            row.append(least)
        if min(row) > most and min(before) > most:
            return most + 1
    return min(row[-1], most + 1)


def _common_length(one: str, other: str) -> int:
    return next(
        (place for place, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other))
    )


def _run(word: str, place: int) -> int:
    """Return how often a letter is repeated up to a place in a word: any of them may be the one that slipped."""
    head = word[: place + 1]
    return len(head) - len(head.rstrip(word[place]))


def _letter_chance(letter: str, close: frozenset[str], meant: str) -> float:
    anywhere = (1 - _CLOSE) / max(len(alphabet(meant)), 1)
    return anywhere + (_CLOSE / len(close) if letter in close else 0.0)


@cache
def _neighbours() -> dict[str, frozenset[str]]:
    near: dict[str, set[str]] = {}
    for rows in _KEYBOARDS:
        keys = [
            (letter, _ROW_STARTS[down] + right, down)
            for down, row in enumerate(rows)
            for right, letter in enumerate(row)
            if letter != " "
        ]
        for (one, x, y), (other, right, down) in combinations(keys, 2):
            if (
                math.hypot(x - right, y - down) <= _REACH + (y != down) * 0.1
                or deep_fold(one) == deep_fold(other) != ""
            ):
                near.setdefault(one, {one}).add(other)
                near.setdefault(other, {other}).add(one)
    return {letter: frozenset(letters) for letter, letters in near.items()}


def _close(letter: str) -> frozenset[str]:
    """Return the letters that a finger writes in the place of one, or beside it, itself among them."""
    return _neighbours().get(letter, frozenset(letter))
