"""Regular expressions over words."""

import math
import re
import time
from collections.abc import Iterable
from functools import lru_cache
from typing import TYPE_CHECKING

from reader.language.fold import fold

if TYPE_CHECKING:
    import regex

_LONGEST_S = 0.02
_LONGEST_IN_ALL_S = 20.0
_SIMPLE_BEGIN = re.compile(r"[^\W_]+")
_QUANTIFIERS = frozenset("*?+{")
_BRACES = re.compile(r"\{[^{}]*\}")
_NUMBER = re.compile(r"[0-9]{1,9}")
_MOST_REPEATS = 10_000
"""Copies of a part that repeats inside repeats may make; each takes memory, before anything is matched."""


def matching(expression: str, forms: Iterable[str]) -> list[str] | None:
    """Return the forms that an expression matches whole; ``None`` where it is none, or takes too long."""
    pattern = _compiled(expression)
    if pattern is None:
        return None
    found: list[str] = []
    due = time.monotonic() + _LONGEST_IN_ALL_S
    try:
        for form in forms:
            if pattern.fullmatch(form, timeout=_LONGEST_S):
                found.append(form)
            if time.monotonic() > due:
                return None
    except TimeoutError:
        return None
    return found


def from_wildcard(form: str) -> str:
    """Return the regular expression of a word with ``*`` for any letters and ``?`` for one."""
    return re.escape(form).replace(r"\*", ".*").replace(r"\?", ".")


def sure_begin(expression: str) -> str:
    """Return letters with which everything that an expression matches begins; possibly none."""
    found = _SIMPLE_BEGIN.match(expression)
    if found is None or "|" in expression:
        return ""
    begin = found.group()
    after = expression[found.end() : found.end() + 1]
    return fold(begin[:-1] if after and after in _QUANTIFIERS else begin)


@lru_cache(maxsize=64)
def _compiled(expression: str) -> "regex.Pattern[str] | None":
    import regex  # unlike re it can be told to stop: an expression may take for ever on some word

    counts = (max(map(int, _NUMBER.findall(braces)), default=1) for braces in _BRACES.findall(expression))
    if math.prod(max(count, 1) for count in counts) > _MOST_REPEATS:
        return None
    try:
        return regex.compile(expression.replace("ё", "е").replace("Ё", "Е"), regex.IGNORECASE | regex.UNICODE)
    except (regex.error, OverflowError, RecursionError, ValueError):
        return None
