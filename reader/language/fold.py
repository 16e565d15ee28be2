"""Spelling equivalence: which written forms count as the same word."""

import re

INVISIBLE = "\u00ad\u200c\u200d\u2060\ufeff"
"""Characters that join letters without being seen: soft hyphen, joiners, byte order mark."""

_SAME = {"ё": "е", "ς": "σ", "’": "'", "ʼ": "'", "‐": "-", "‑": "-", **dict.fromkeys(INVISIBLE, "")}
_ODD = re.compile(f"[ёς’ʼ‐‑{INVISIBLE}]")
_UNEVEN = re.compile(f"[İЁёΣς’ʼ‐‑{INVISIBLE}]")
_SHIFTING = re.compile(f"[İ{INVISIBLE}]")


def fold(text: str) -> str:
    """Return text in lower case with ё as е, one apostrophe, one hyphen and no invisible joiners.

    Expects NFC. The result may be shorter or longer than the text: never use its positions in the text.
    """
    folded = text.lower()
    if _ODD.search(folded):
        for letter, same in _SAME.items():
            folded = folded.replace(letter, same)
    return folded


def fold_in_place(text: str) -> str | None:
    """Return folded text in which every position is that of the text, or ``None`` where that cannot be."""
    if not _UNEVEN.search(text):
        return text.lower()
    return None if _SHIFTING.search(text) else fold(text)
