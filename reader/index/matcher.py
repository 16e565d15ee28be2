"""Find a query's matches in a text, with the analyzer that the index uses."""

from collections.abc import Iterator, Sequence

from reader.corpus.query import Query, Term, Word
from reader.corpus.span import Span
from reader.language.fold import fold
from reader.language.tokens import Token, compound_parts, tokenize


class Matcher:
    """Find the places in texts that a query's wanted terms mean."""

    def __init__(self, query: Query) -> None:
        self._terms = sorted(query.wanted, key=lambda term: -len(term.words))
        self._needles = tuple({term.words[0].form for term in self._terms})

    def spans(self, text: str, start: int) -> Iterator[Span]:
        """Yield the matches in a text from the code point ``start`` on, in order and without overlap."""
        if not any(needle in folded for folded in (fold(text),) for needle in self._needles):
            return
        while start < len(text):
            end = text.find("\n", start)
            end = len(text) if end < 0 else end
            folded = fold(text[start:end])
            if any(needle in folded for needle in self._needles):
                yield from self._line(list(tokenize(text, start, end)))
            start = end + 1

    def count(self, text: str, start: int) -> int:
        """Count the matches in a text from the code point ``start`` on."""
        return sum(1 for _ in self.spans(text, start))

    def _line(self, tokens: Sequence[Token]) -> Iterator[Span]:
        place = 0
        while place < len(tokens):
            length = next((len(term.words) for term in self._terms if _matches(term, tokens, place)), 0)
            if length:
                yield Span(tokens[place].start, tokens[place + length - 1].end)
            place += length or 1


def _matches(term: Term, tokens: Sequence[Token], place: int) -> bool:
    if place + len(term.words) > len(tokens):
        return False
    return all(
        _is(word, tokens[place + offset].form, alone=len(term.words) == 1) for offset, word in enumerate(term.words)
    )


def _is(word: Word, form: str, *, alone: bool) -> bool:
    if word.exact:
        return form == word.form
    if form.startswith(word.form):
        return True
    return alone and "-" in form and any(part.startswith(word.form) for part in compound_parts(form))
