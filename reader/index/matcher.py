"""Find a query's matches in a text, with the analyzer that the index uses."""

import re
from collections.abc import Iterable, Iterator

from reader.corpus.query import ResolvedQuery, ResolvedTerm, WordForms
from reader.corpus.span import Span
from reader.language.fold import fold_in_place
from reader.language.tokens import LETTER, Token, tokenize

_SHARED = 2
"""Letters that forms must share to be looked for together."""


class Matcher:
    """Find the places in texts that a query's wanted terms mean.

    Only words that begin like a form that is looked for are looked at, so that a text costs little more than one
    pass of a regular expression.
    """

    def __init__(self, query: ResolvedQuery) -> None:
        self._terms = sorted(map(_Pattern, query.wanted), key=lambda term: -len(term.words))
        # The letters come before the look behind them, because a pattern that starts with letters is found faster.
        begins = [re.escape(begin) for begin in _beginnings(term.words[0] for term in self._terms)]
        self._candidate = re.compile("|".join(f"{begin}(?<!{LETTER}{begin})" for begin in begins)) if begins else None

    def spans(self, text: str, start: int) -> Iterator[Span]:
        """Yield the matches in a text from the code point ``start`` on, in order and without overlap."""
        return (span for span, _ in self.uses(text, start))

    def uses(self, text: str, start: int) -> Iterator[tuple[Span, str]]:
        """Yield the matches as ``spans`` does, each with its form: of a phrase, the forms of its words."""
        if self._candidate is None:
            return
        folded = fold_in_place(text)
        places = (found.start() for found in self._candidate.finditer(folded, start)) if folded else None
        done, line_end = start, -1
        for place in places if places is not None else _token_starts(text, start):
            if place >= done:
                if place >= line_end:
                    line_end = text.find("\n", place)
                    line_end = len(text) if line_end < 0 else line_end
                done, matched = self._look(text, _word_start(text, done, place), place, line_end)
                if matched:
                    yield matched

    def _look(self, text: str, begin: int, place: int, end: int) -> tuple[int, tuple[Span, str] | None]:
        """Return how far the text is done with, and the match whose first token holds ``place``, if there is one.

        ``begin`` is where that token may start at the earliest, ``end`` the end of its line.
        """
        tokens = tokenize(text, begin, end)
        first = next((token for token in tokens if token.end > place), None)
        if first is None or first.start > place:
            return place + 1, None
        line = [first]
        for term in self._terms:
            while len(line) < len(term.words) and (token := next(tokens, None)):
                line.append(token)
            if term.matches(line):
                matched = Span(first.start, line[len(term.words) - 1].end)
                return matched.end, (matched, " ".join(token.form for token in line[: len(term.words)]))
        return first.end, None


class _Word:
    """The forms of one word, ready for looking up."""

    def __init__(self, word: WordForms) -> None:
        self.forms = frozenset(use.form for use in word.uses)
        self.begin = word.begin

    def matches(self, form: str) -> bool:
        return form in self.forms or (bool(self.begin) and form.startswith(self.begin))


class _Pattern:
    """One term, ready for looking up."""

    def __init__(self, term: ResolvedTerm) -> None:
        self.words = [_Word(word) for word in term.words]

    def matches(self, line: list[Token]) -> bool:
        if len(line) < len(self.words):
            return False
        return all(word.matches(token.form) for word, token in zip(self.words, line, strict=False))


def _beginnings(words: Iterable[_Word]) -> list[str]:
    """Return the few beginnings that all forms of some words have between them."""
    groups: dict[str, list[str]] = {}
    for word in words:
        for form in (*word.forms, *([word.begin] if word.begin else ())):
            groups.setdefault(form[:_SHARED], []).append(form)
    return sorted(_common_beginning(group) for group in groups.values())


def _common_beginning(forms: list[str]) -> str:
    first, last = min(forms), max(forms)
    differs = (place for place, (one, other) in enumerate(zip(first, last, strict=False)) if one != other)
    return first[: next(differs, len(first))]


def _token_starts(text: str, start: int) -> Iterator[int]:
    return (token.start for token in tokenize(text, start))


def _word_start(text: str, earliest: int, place: int) -> int:
    """Return the place behind the last white space before ``place``: no token reaches over it."""
    while place > earliest and not text[place - 1].isspace():
        place -= 1
    return place
