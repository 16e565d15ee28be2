"""Find a query's matches in a text, with the analyzer that the index uses."""

import re
from collections.abc import Iterator

from reader.corpus.query import Query, Term, Word
from reader.corpus.span import Span
from reader.language.fold import fold_in_place
from reader.language.tokens import LETTER, Token, compound_parts, tokenize


class Matcher:
    """Find the places in texts that a query's wanted terms mean.

    Only words that begin like the first word of a term are looked at, so that a text costs little more than one
    pass of a regular expression.
    """

    def __init__(self, query: Query) -> None:
        self._terms = sorted(query.wanted, key=lambda term: -len(term.words))
        # The letters come before the look behind them, because a pattern that starts with letters is found faster.
        begins = {re.escape(term.words[0].form) for term in self._terms}
        self._candidate = re.compile("|".join(f"{begin}(?<!{LETTER}{begin})" for begin in begins)) if begins else None

    def spans(self, text: str, start: int) -> Iterator[Span]:
        """Yield the matches in a text from the code point ``start`` on, in order and without overlap."""
        if self._candidate is None:
            return
        folded = fold_in_place(text)
        places = (found.start() for found in self._candidate.finditer(folded, start)) if folded else None
        done = start
        for place in places if places is not None else _token_starts(text, start):
            if place >= done:
                done, matched = self._look(text, _word_start(text, done, place), place)
                if matched:
                    yield matched

    def count(self, text: str, start: int) -> int:
        """Count the matches in a text from the code point ``start`` on."""
        return sum(1 for _ in self.spans(text, start))

    def _look(self, text: str, begin: int, place: int) -> tuple[int, Span | None]:
        """Return how far the text is done with, and the match whose first token holds ``place``, if there is one.

        ``begin`` is where that token may start at the earliest.
        """
        end = text.find("\n", place)
        tokens = tokenize(text, begin, len(text) if end < 0 else end)
        first = next((token for token in tokens if token.end > place), None)
        if first is None or first.start > place:
            return place + 1, None
        line = [first]
        for term in self._terms:
            while len(line) < len(term.words) and (token := next(tokens, None)):
                line.append(token)
            if _matches(term, line):
                matched = Span(first.start, line[len(term.words) - 1].end)
                return matched.end, matched
        return first.end, None


def _token_starts(text: str, start: int) -> Iterator[int]:
    return (token.start for token in tokenize(text, start))


def _word_start(text: str, earliest: int, place: int) -> int:
    """Return the place behind the last white space before ``place``: no token reaches over it."""
    while place > earliest and not text[place - 1].isspace():
        place -= 1
    return place


def _matches(term: Term, line: list[Token]) -> bool:
    if len(line) < len(term.words):
        return False
    alone = len(term.words) == 1
    return all(_is(word, token.form, alone=alone) for word, token in zip(term.words, line, strict=False))


def _is(word: Word, form: str, *, alone: bool) -> bool:
    if word.exact:
        return form == word.form
    if form.startswith(word.form):
        return True
    return alone and "-" in form and any(part.startswith(word.form) for part in compound_parts(form))
