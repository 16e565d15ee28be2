"""Write many forms as few regular expressions: tantivy takes each only up to a number of states."""

import re
from collections.abc import Iterable, Iterator

_MOST_LETTERS = 300
"""Letters of one expression where forms share their beginnings; two bytes, and so states, each; 1,000 are allowed."""


def alternatives(forms: Iterable[str]) -> list[str]:
    """Return regular expressions that together match exactly some forms."""
    return [_written(group, 0) for group in _groups(sorted(set(forms)))]


def _groups(forms: list[str]) -> Iterator[list[str]]:
    """Yield the forms, in order, in groups whose expressions are short enough."""
    group: list[str] = []
    letters = 0
    for form in forms:
        new = len(form) - (_shared(group[-1], form) if group else 0) + 1
        if group and letters + new > _MOST_LETTERS:
            yield group
            group, letters, new = [], 0, len(form) + 1
        group.append(form)
        letters += new
    if group:
        yield group


def _written(forms: list[str], done: int) -> str:
    """Return the expression of the rest, from a place on, of forms in order that are alike up to there."""
    shared = min(_shared(forms[0], forms[-1]), len(forms[0]))
    begin = re.escape(forms[0][done:shared])
    if len(forms) == 1:
        return begin
    ends = [form for form in forms if len(form) == shared]
    branches: dict[str, list[str]] = {}
    for form in forms[len(ends) :]:
        branches.setdefault(form[shared], []).append(form)
    ways = [_written(branch, shared) for branch in branches.values()]
    return f"{begin}(?:{'|'.join(ways)}){'?' if ends else ''}"


def _shared(one: str, other: str) -> int:
    """Return how many letters two forms begin alike with."""
    return next(
        (place for place, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other))
    )
