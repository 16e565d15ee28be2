"""Words in place: where a text is cut into tokens and what form each is written in."""

import re
from collections.abc import Iterator
from itertools import chain
from typing import NamedTuple

from reader.language.fold import INVISIBLE, fold, fold_in_place

LONGEST_FORM = 100
"""Code points that a form keeps; what is longer is no word of a language, and is cut for search only."""

LETTER = r"[^\W_ʼ]"
"""A letter or a digit, with which every token begins; ʼ, a letter to Unicode, is an apostrophe here."""

_ATTACHED = f"{INVISIBLE}\u0300-\u036f\u064b-\u065f"
_CORE = rf"{LETTER}+(?:[{_ATTACHED}]+{LETTER}*)*"
_JOINER = rf"(?:%[-‐‑]|[-‐‑'’ʼ+](?={LETTER})|(?<=\d)[.,](?=\d))"
_PLAIN = r"[0-9a-zа-яәғқңөұүһі]++(?=[ \n]|[.,!?:;»”)…](?:[ \n]|\Z)|\Z)"
"""What most words are, in a folded text: a quicker way to read what the general pattern reads as well."""

_GENERAL = rf"{_CORE}(?:{_JOINER}{_CORE})*%?"
_TOKEN = re.compile(f"{_PLAIN}|{_GENERAL}")
_TOKEN_OR_BREAK = re.compile(rf"{_PLAIN}|\n|{_GENERAL}")


class Token(NamedTuple):
    """One word in place: its folded form and the code points ``start`` to ``end`` of the text."""

    form: str
    start: int
    end: int


def tokenize(text: str, start: int = 0, end: int | None = None) -> Iterator[Token]:
    """Yield the tokens of a stretch of text in NFC, in order.

    A hyphenated word, a number with its decimals, a percentage and its ending, and names such as C5+1 are one
    token each. White space always parts two tokens.
    """
    for found in _TOKEN.finditer(text, start, len(text) if end is None else end):
        yield Token(fold(found.group())[:LONGEST_FORM], found.start(), found.end())


def folded_forms(folded: str, start: int) -> Iterator[tuple[str, int]]:
    """Yield the forms of a text that was folded in place, from a place on, each with where it begins."""
    return ((found.group()[:LONGEST_FORM], found.start()) for found in _TOKEN.finditer(folded, start))


def forms(text: str) -> list[str]:
    """Return the folded forms of a text's tokens, in order; as ``tokenize``, several times as fast."""
    folded = fold_in_place(text)
    if folded is None:
        return [token.form for token in tokenize(text)]
    return [form[:LONGEST_FORM] for form in _TOKEN.findall(folded)]


def forms_of_lines(text: str) -> tuple[list[str], dict[str, None], int]:
    """Return, for each line of a text, its folded forms joined by spaces; every form once; and how many there are.

    Every form once comes as keys: a dict is made and gone through in half the time of a set.
    """
    folded = fold_in_place(text)
    if folded is None:
        by_line = [forms(line) for line in text.split("\n")]
        return list(map(" ".join, by_line)), dict.fromkeys(chain(*by_line)), sum(map(len, by_line))
    found = _TOKEN_OR_BREAK.findall(folded)
    distinct = dict.fromkeys(found)
    if max(map(len, distinct), default=0) > LONGEST_FORM:
        found = [form[:LONGEST_FORM] for form in found]
        distinct = dict.fromkeys(found)
    distinct.pop("\n", None)
    return [line.strip(" ") for line in " ".join(found).split("\n")], distinct, len(found) - text.count("\n")
