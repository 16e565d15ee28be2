"""Tags as they are kept and asked for: names that the user gives to marks and documents."""

import unicodedata
from collections.abc import Iterable

from reader.language.fold import fold

LONGEST_TAG = 100
"""Code points; what is longer is a note, fits no list and is typed by nobody in a search."""

QUOTES = '"“”„«»'
"""Marks that the query language takes for the ends of a value; a tag may have them, and is found without."""

_UNSEEN = frozenset((0x00AD, 0x061C, 0x200B, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2060, 0x206A), 0xFEFF))
"""Marks without ink and width, also those that turn the direction of writing; not the joiners that emoji need."""

_WITHOUT_QUOTES = {ord(mark): " " for mark in QUOTES}


def plain(text: str) -> str:
    """Return a text as it can be stored: in NFC, without halves of characters."""
    return unicodedata.normalize("NFC", text.encode("utf-8", "replace").decode("utf-8"))


def clean_tags(tags: Iterable[str]) -> tuple[str, ...]:
    """Return tags without blanks around them, each once whatever its capitals; what is too long ends in an ellipsis.

    Signs that nobody sees are left out, also those that turn the direction of writing: they would turn what is written
    after; and so are tags of nothing but quotation marks, which nobody could ask for.
    """
    named = {fold(tag): tag for tag in map(_clean, reversed([*tags])) if tag_key(tag)}
    return tuple(reversed(named.values()))


def tag_key(tag: str) -> str:
    """Return that of a tag which is asked for: it is the same whatever its capitals and quotation marks."""
    return " ".join(fold(_seen(tag)).translate(_WITHOUT_QUOTES).split())


def is_too_long(tag: str) -> bool:
    """Tell whether a tag would be cut."""
    return len(_seen(tag)) > LONGEST_TAG


def _clean(tag: str) -> str:
    seen = _seen(tag)
    return seen if len(seen) <= LONGEST_TAG else seen[: LONGEST_TAG - 1].rstrip() + "…"


def _seen(tag: str) -> str:
    blanks = " ".join(tag.split())
    shown = "".join(one for one in blanks if ord(one) not in _UNSEEN and unicodedata.category(one) != "Cc")
    return " ".join(plain(shown).split())  # composed at last: an accent may have come behind its letter
