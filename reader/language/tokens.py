"""Words in place: where a text is cut into tokens and what form each is written in."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from reader.language.fold import INVISIBLE, fold, fold_in_place

LONGEST_FORM = 100
"""Code points that a form keeps; what is longer is no word of a language, and is cut for search only."""

LETTER = r"[^\W_ʼ]"
"""A letter or a digit, with which every token begins; ʼ, a letter to Unicode, is an apostrophe here."""

_ATTACHED = f"{INVISIBLE}\u0300-\u036f\u064b-\u065f"
_CORE = rf"{LETTER}+(?:[{_ATTACHED}]+{LETTER}*)*"
_JOINER = rf"(?:%[-‐‑]|[-‐‑'’ʼ+](?={LETTER})|(?<=\d)[.,](?=\d))"
_TOKEN = re.compile(rf"{_CORE}(?:{_JOINER}{_CORE})*%?")

_SUFFIX_TAILS = frozenset(
    "лар лер дар дер тар тер ның нің дың дің тың тің ға ге қа ке на не ны ні ды ді ты ті "
    "да де та те нда нде дан ден тан тен нан нен мен бен пен дағы дегі тағы тегі ндағы ндегі "
    "дай дей тай тей дық дік тық тік лық лік ы і сы сі ын ін сын сін ына іне сына сіне ында інде "
    "сында сінде ынан інен сынан сінен ының інің сының сінің ғы гі қы кі ші шы "
    "лары лері дары дері тары тері жылғы".split()
)


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


def forms(text: str) -> list[str]:
    """Return the folded forms of a text's tokens, in order; as ``tokenize``, several times as fast."""
    folded = fold_in_place(text)
    if folded is None:
        return [token.form for token in tokenize(text)]
    return [form[:LONGEST_FORM] for form in _TOKEN.findall(folded)]


def compound_parts(form: str) -> list[str]:
    """Return the words that a hyphenated form is made of, or nothing for a simple word.

    A tail that is only a Kazakh ending belongs to its head (АҚШ-тың, 13%-дан), which then is the one part.
    """
    if "-" not in form:
        return []
    head, *rest = form.split("-")
    return [head, *(part for part in rest if part not in _SUFFIX_TAILS)]
