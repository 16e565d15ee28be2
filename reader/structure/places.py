"""The places that a text names, in all of their forms."""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from reader.corpus.mentioned import Mentioned
from reader.corpus.span import Span
from reader.structure.endings import cuts, kazakh_endings, russian_endings, russian_stem
from reader.structure.gazetteer import places

_WORD = re.compile(r"[^\W\d_]+")
_GAP = re.compile(r"[ \u00a0\u202f]|-")
_INDECLINABLE = "иуоэ"
"""Vowels that end borrowed names of which Russian has one form only: Баку, Токио, Тбилиси."""

_LANGUAGES = ("kk", "ru", "en")


@dataclass(frozen=True, slots=True)
class _Name:
    """One name of a place as it is looked for: the beginnings of its words, and the language they are declined in."""

    place: int
    language: str
    words: tuple[str, ...]
    written: str


def find_places(text: str, language: str, start: int = 0, end: int | None = None) -> tuple[Mentioned, ...]:
    """Return the places named in a stretch of text, the most frequent first, each by its usual name in a language."""
    found: dict[int, list[Span]] = defaultdict(list)
    limit = len(text) if end is None else end
    for place, span in _mentions(text, start, limit):
        found[place].append(span)
    column = _LANGUAGES.index(language) if language in _LANGUAGES else 0
    named = [Mentioned(places()[place][column][0], tuple(spans)) for place, spans in found.items()]
    return tuple(sorted(named, key=lambda one: (-len(one.spans), one.spans[0])))


def is_place(word: str) -> bool:
    """Tell whether a word, in any form, begins the name of a place."""
    return any(
        word.lower().startswith(name.words[0])
        and len(name.words) == 1
        and _is_form(word, name.words[0], name, last=True)
        for begin, _ in cuts(word.lower())
        for name in _table().get(begin, ())
    )


def _mentions(text: str, start: int, limit: int) -> Iterator[tuple[int, Span]]:
    done = start
    for word in _WORD.finditer(text, start, limit):
        if word.start() < done or not word.group()[0].isupper():
            continue
        names = {name for begin, _ in cuts(word.group().lower()) for name in _table().get(begin, ())}
        matched = [(end, name) for name in names if (end := _end(text, name, word, limit))]
        if matched:
            done, name = max(matched, key=lambda one: (one[0], len(one[1].written)))
            yield name.place, Span(word.start(), done)


def _end(text: str, name: _Name, first: re.Match[str], limit: int) -> int:
    """Return where a name that begins with a word ends with all of its endings, or 0 where it is another."""
    word: re.Match[str] | None = first
    end = 0
    for place, wanted in enumerate(name.words):
        if place:
            gap = _GAP.match(text, end, limit)
            word = _WORD.match(text, gap.end(), limit) if gap else None
        if word is None or not _is_form(word.group(), wanted, name, last=place == len(name.words) - 1):
            return 0
        end = word.end()
    tail = _WORD.match(text, end + 1, limit) if text[end : end + 1] in "-‐‑" and end < limit else None
    return tail.end() if tail and tail.group() in kazakh_endings() else end


def _is_form(word: str, wanted: str, name: _Name, *, last: bool) -> bool:
    if name.written.isupper():
        # An abbreviation is written in capitals, with its ending behind a hyphen or in small letters.
        return word == name.written or (word.startswith(name.written) and word[len(name.written) :] in kazakh_endings())
    lower = word.lower()
    ending = lower[len(wanted) :]
    if not lower.startswith(wanted):
        return False
    if name.language == "ru":
        return not ending or (name.written[-1] not in _INDECLINABLE and ending in russian_endings())
    if name.language == "en":
        return not ending
    return not ending or (last and ending in kazakh_endings())


@cache
def _table() -> dict[str, tuple[_Name, ...]]:
    """Return the names by how their first word begins, whatever its ending."""
    table: dict[str, list[_Name]] = defaultdict(list)
    for place, columns in enumerate(places()):
        for language, names in zip(_LANGUAGES, columns, strict=True):
            for name in names:
                words = [part.lower() for part in re.split(r"[ -]", name)]
                if language == "ru" and not name.isupper():
                    words = [word if word[-1] in _INDECLINABLE else russian_stem(word) for word in words]
                table[words[0]].append(_Name(place, language, tuple(words), name))
    return {begin: tuple(names) for begin, names in table.items()}
