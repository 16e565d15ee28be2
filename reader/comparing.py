"""Compare a quote with a text: where it stands, and what is different there."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from reader.anchoring import similar_stretches
from reader.corpus.span import Span
from reader.language.evening import QUOTATION_MARKS, EvenText
from reader.language.scripts import query_sounds
from reader.language.scripts.letters import CYRILLIC, KAZAKH
from reader.language.tokens import Token, forms, tokenize

_GAP = re.compile(r"\s*[\[(<]\s*(?:…|\.\.\.?)\s*[\])>]\s*|\s*(?:…|\.\.\.)\s*")
_INSERTED = re.compile(r"\[[^\[\]]*\]")
_ALTERED = re.compile(r"\[(\w{1,2})\](?=\w)")
"""The first letter of a word, made large or small by who quotes: ``[С]у``; joiners for the brackets keep places."""

_MOST_GAP = 400
"""Words that an ellipsis may leave out."""

_INSERTED_GAP = 8
"""Words in whose place others in brackets may stand."""

_PIECE = re.compile(r"\w+(?:[-'’%]\w+)*|[^\w\s]")
_MOST_PLACES = 20
_LEAST = ((8, 0.55), (5, 0.6), (3, 0.74))
"""Words of a quote, and the share of them that a place must have to be like it."""

_LEAST_LETTERS = 0.75
_LAST = " \t\n.,;:!?…" + QUOTATION_MARKS + "-–—"


@dataclass(frozen=True, slots=True)
class Difference:
    """A stretch of the quote that is another one in the source; either may be empty. Places count code points."""

    quoted: str
    source: str
    quote_start: int
    source_start: int


@dataclass(frozen=True, slots=True)
class Compared:
    """A place of a text that is a quote (without differences), or is like it."""

    span: Span
    likeness: float
    differences: tuple[Difference, ...] = ()


class Comparing:
    """One quote, ready to be looked for in texts.

    ``pieces`` are its folded words, divided where it leaves something out or has words in brackets.
    """

    def __init__(self, quote: str) -> None:
        self.quote = quote = _ALTERED.sub("\u2060\\1\u2060", quote)
        self._parts = list(_parts(quote))
        self.pieces = [forms(part) for part, _ in self._parts]
        self._words = [word for piece in self.pieces for word in piece]

    def places(self, text: str) -> list[Compared]:
        """Return the places of a text that are the quote; without any, the one place that is most like it."""
        if not self._words:
            return []
        tokens = list(tokenize(text))
        words = [token.form for token in tokens]
        pieces: Sequence[Sequence[str]] = self.pieces
        found = list(self._exact(pieces, words))
        bare = not any(map(KAZAKH.search, self._words))
        if not found and bare:
            words, pieces = _as_sounds(words, self.pieces)
            found = list(self._exact(pieces, words))
            compared = [_place(text, tokens, runs, ()) for runs in found]
            if compared:
                return compared
        if found:
            return [_place(text, tokens, runs, self._small_differences(text, tokens, runs)) for runs in found]
        like = self._like(text, tokens, words, [word for piece in pieces for word in piece], sounding=bare)
        return [like] if like else []

    def _exact(self, pieces: Sequence[Sequence[str]], words: Sequence[str]) -> Iterator[list[tuple[int, int]]]:
        """Yield, for each place, the runs of words that are the pieces of the quote, in order."""
        joined = _Joined(words)
        for number, first in enumerate(joined.find(pieces[0], 0)):
            if number >= _MOST_PLACES:
                return
            runs = [(first, first + len(pieces[0]))]
            for piece, (_, gap) in zip(pieces[1:], self._parts[1:], strict=True):
                stop = runs[-1][1]
                place = next(joined.find(piece, stop), None)
                if place is None or place - stop > gap:
                    break
                runs.append((place, place + len(piece)))
            else:
                yield runs

    def _small_differences(
        self, text: str, tokens: Sequence[Token], runs: Sequence[tuple[int, int]]
    ) -> tuple[Difference, ...]:
        """Return what differs beside the words: marks between them, and capitals but for the first letter."""
        found: list[Difference] = []
        at = 0
        for (part, _), (first, last) in zip(self._parts, runs, strict=True):
            at = self.quote.find(part, at)
            there = list(tokenize(part))
            begin, end = at + there[0].start, at + there[-1].end
            start = tokens[first].start
            source = text[start : tokens[last - 1].end]
            within = start - tokens[runs[0][0]].start
            found += _differences(self.quote[begin:end], source, begin, within)
            at += len(part)
        return tuple(found)

    def _like(
        self, text: str, tokens: Sequence[Token], words: Sequence[str], wanted: Sequence[str], *, sounding: bool
    ) -> Compared | None:
        least = next((share for count, share in _LEAST if len(wanted) >= count), None)
        if least is None:
            return None
        best: Compared | None = None
        for first, last in similar_stretches(wanted, words):
            span = Span(tokens[first].start, tokens[last - 1].end)
            source = span.of(text)
            likeness = SequenceMatcher(None, wanted, words[first:last], autojunk=False).ratio()
            if likeness < least and likeness > least / 2:
                letters = SequenceMatcher(None, " ".join(wanted), " ".join(words[first:last]), autojunk=False).ratio()
                likeness = max(likeness, least) if letters >= _LEAST_LETTERS else likeness
            if likeness >= least and (best is None or likeness > best.likeness):
                made = tuple(self._all_differences(source, sounding=sounding))
                best = Compared(span, min(likeness, 0.99), made or (Difference(self.quote, source, 0, 0),))
        return best

    def _all_differences(self, source: str, *, sounding: bool) -> Iterator[Difference]:
        """Yield what differs in a place that is like the quote; ``sounding`` words alike are none."""
        start = len(self.quote) - len(self.quote.lstrip(_LAST))
        for one in _differences(self.quote.strip(_LAST), source, start, 0):
            if not (sounding and _sound_alike(one.quoted, one.source)):
                yield one


class _Joined:
    """Words in a row, in which runs of words are found fast."""

    def __init__(self, words: Sequence[str]) -> None:
        self._text = " " + " ".join(words) + " "
        self._starts: dict[int, int] = {}
        place = 0
        self._places: list[int] = []
        for number, word in enumerate(words):
            self._starts[place] = number
            self._places.append(place)
            place += len(word) + 1

    def find(self, words: Sequence[str], first: int) -> Iterator[int]:
        """Yield the numbers of the words, from one on, at which some words stand in a row."""
        if first >= len(self._places):
            return
        wanted = " " + " ".join(words) + " "
        place = self._text.find(wanted, self._places[first])
        while place >= 0:
            yield self._starts[place]
            place = self._text.find(wanted, place + 1)


def _parts(quote: str) -> Iterator[tuple[str, int]]:
    """Yield the parts of a quote that stand in its source as they are, each with the words that may be before it."""
    gap = 0
    place = 0
    breaks = [(one.span(), _MOST_GAP) for one in _GAP.finditer(quote)]
    taken = [span for span, _ in breaks]
    breaks += [
        (one.span(), _INSERTED_GAP)
        for one in _INSERTED.finditer(quote)
        if not any(start < one.end() and one.start() < end for start, end in taken)
    ]
    for (start, end), allowed in [*sorted(breaks), ((len(quote), len(quote)), 0)]:
        part = quote[place:start]
        if forms(part):
            yield part, gap
            gap = 0
        gap = max(gap, allowed)
        place = end


def _place(
    text: str, tokens: Sequence[Token], runs: Sequence[tuple[int, int]], differences: tuple[Difference, ...]
) -> Compared:
    span = Span(tokens[runs[0][0]].start, tokens[runs[-1][1] - 1].end)
    return Compared(span, 0.995 if differences else 1.0, differences)


def _differences(quote: str, source: str, quote_start: int, source_start: int) -> Iterator[Difference]:
    """Yield the words and marks that differ, whatever the typography.

    The first letter may be a capital in one of them alone, and so may all: a headline is set so.
    """
    one, other = _pieces(quote), _pieces(source)
    alike = [[even for even, _, _ in side] for side in (one, other)]
    if quote.isupper() or source.isupper():
        alike = [[even.lower() for even in side] for side in alike]
    if alike[0] and alike[1] and alike[0][0].lower() == alike[1][0].lower():
        alike[0][0] = alike[1][0]
    for verb, a, b, c, d in SequenceMatcher(None, alike[0], alike[1], autojunk=False).get_opcodes():
        if verb == "equal":
            continue
        begin = one[a][1] if a < len(one) else len(quote)
        start = other[c][1] if c < len(other) else len(source)
        yield Difference(
            quote[begin : one[b - 1][2]] if b > a else "",
            source[start : other[d - 1][2]] if d > c else "",
            quote_start + begin,
            source_start + start,
        )


def _pieces(text: str) -> list[tuple[str, int, int]]:
    """Return the words and marks of a text, evened out, with their places; quotation marks are left out."""
    evened = EvenText(text)
    found = []
    for one in _PIECE.finditer(evened.text):
        if one.group() != "'":
            span = evened.span(one.start(), one.end())
            found.append((one.group(), span.start, span.end))
    return found


def _as_sounds(words: Sequence[str], pieces: Sequence[Sequence[str]]) -> tuple[list[str], list[list[str]]]:
    """Return words and pieces as they sound, so that scripts and keyboards make no difference."""
    sounds = {word: (query_sounds(word) or (word,))[0] for word in set(words) if CYRILLIC.search(word)}
    there = set(sounds.values())
    return (
        [sounds.get(word, word) for word in words],
        [[next((one for one in query_sounds(word) if one in there), word) for word in piece] for piece in pieces],
    )


def _sound_alike(quoted: str, source: str) -> bool:
    """Tell whether words in another script, or of another keyboard, are the words of a source."""
    one, other = forms(quoted), forms(source)
    return (
        len(one) == len(other) > 0
        and bool(CYRILLIC.search(source))
        and all(
            set(query_sounds(a) or (a,)).intersection(query_sounds(b) or (b,)) for a, b in zip(one, other, strict=True)
        )
    )
