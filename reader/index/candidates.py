"""Where in a text words that are looked for may stand, found fast."""

import heapq
import re
from collections.abc import Callable, Collection, Iterator

from reader.index.alternatives import alternatives
from reader.language.tokens import LETTER, LONGEST_FORM, folded_forms

_MOST_FORMS = 2_000
"""Forms that are written as one regular expression; for more, every word of a text is looked up."""

_FEW_FORMS = 40
"""Forms up to which one expression has all of them; to write and read that of 600 takes longer than 16 texts."""

_SHARED = 2
"""Letters by which a part of a compound is told to be the word that is looked for; those that many forms begin with."""

_HYPHEN = "-"
_RUN = re.compile(f"{LETTER}{{1,{LONGEST_FORM - 1}}}")

_NO_WORD = re.compile(f"%[^{_HYPHEN}]")
"""What stands in no word: a percentage ends with its sign, or goes on with a hyphen."""

Places = Callable[[str, int], Iterator[int]]
"""Yields places inside of words, in order, from a place of a folded text on."""


def candidates(forms: Collection[str], begins: Collection[str], parts: Collection[str]) -> Places | None:
    """Return what finds the words that are some forms, begin so, or hold a part; ``None`` where nothing is asked.

    More places may come than there are such words, but never fewer.
    """
    forms, begins = ({one for one in some if not _NO_WORD.search(one)} for some in (forms, begins))
    if len(forms) > _MOST_FORMS:
        return _among(frozenset(forms), tuple(begins), parts)
    telling = _telling(forms)
    if len(telling) > _FEW_FORMS and (runs := {form for form in telling if _RUN.fullmatch(form)}):
        others = candidates(telling - runs, begins, parts)
        return _both(_runs(runs), others) if others else _runs(runs)
    written = [_whole(one) for one in _by_beginning(telling)]
    written += [f"{begin}(?<!{LETTER}{begin})" for begin in map(re.escape, sorted(begins))]
    ahead = "(?={})" if written or len(parts) > 1 else "{}"  # a part may end where another word begins
    written += [ahead.format(re.escape(part)) for part in sorted(parts)]
    if not written:
        return None
    pattern = re.compile("|".join(written))
    return lambda text, start: (found.start() for found in pattern.finditer(text, start))


def _among(forms: frozenset[str], begins: tuple[str, ...], parts: Collection[str]) -> Places:
    def places(text: str, start: int) -> Iterator[int]:
        for form, place in folded_forms(text, start):
            if form in forms or form.startswith(begins) or any(part in form for part in parts):
                yield place

    return places


def _runs(forms: Collection[str]) -> Places:
    """Return what finds letters in a row that are one of many forms: those that begin like one are looked up."""
    begins = sorted({form[:_SHARED] for form in forms})
    pattern = re.compile("|".join(f"{begin}(?<!{LETTER}{begin}){LETTER}*+" for begin in map(re.escape, begins)))
    there = frozenset(forms)
    return lambda text, start: (found.start() for found in pattern.finditer(text, start) if found.group() in there)


def _both(one: Places, other: Places) -> Places:
    return lambda text, start: heapq.merge(one(text, start), other(text, start))


def _telling(forms: Collection[str]) -> set[str]:
    """Return forms with compounds cut down to the part that begins like a simple form, if they have one.

    A word has many compounds (авто-көлік), which begin with all letters there are.
    """
    simple = {form for form in forms if _HYPHEN not in form}
    begins = {form[:_SHARED] for form in simple}
    compounds = (form.split(_HYPHEN) for form in forms if _HYPHEN in form)
    return simple.union(
        next((part for part in parts if part[:_SHARED] in begins), _HYPHEN.join(parts)) for parts in compounds
    )


def _by_beginning(forms: Collection[str]) -> list[list[str]]:
    """Return forms in groups that begin with the same letter."""
    groups: dict[str, list[str]] = {}
    for form in forms:
        groups.setdefault(form[0], []).append(form)
    return [groups[begin] for begin in sorted(groups)]


def _whole(forms: list[str]) -> str:
    """Return an expression for whole words that are one of some forms with the same beginning.

    Letters come before the look behind them: an expression that starts with letters is found faster.
    """
    first, last = min(forms), max(forms)
    shared = next(
        (place for place, (one, other) in enumerate(zip(first, last, strict=False)) if one != other), len(first)
    )
    begin = re.escape(first[:shared])
    ends = alternatives(form[shared:] for form in forms if len(form) > shared)
    ends += [""] if len(first) == shared else []
    cut = any(len(form) >= LONGEST_FORM or form.endswith("%") for form in forms)  # behind these a letter may stand
    end = "" if cut else f"(?!{LETTER})"
    return f"{begin}(?<!{LETTER}{begin})(?:{'|'.join(ends)}){end}"
