"""The order in which titles and words stand in a list."""

import re

# The 42 letters of the Kazakh alphabet. The Russian ones keep their order in it, so one table serves both.
_ALPHABET = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя"
_RANKS = str.maketrans({letter: chr(0x0410 + rank) for rank, letter in enumerate(_ALPHABET)})
_GAPS = re.compile(r"[\W_]+")


def sort_key(text: str) -> str:
    """Return a string whose UTF-8 bytes, or code points, sort as Kazakh readers expect.

    Case and punctuation count only between texts that are equal without them. Digits come before Latin,
    Latin before Cyrillic letters; a shorter text before its continuation.
    """
    letters = _GAPS.sub(" ", text.casefold().translate(_RANKS)).strip()
    return f"{letters}\x01{text}".replace("\0", "")
