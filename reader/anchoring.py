"""Find a marked place again in a text that was changed; what is not sure is not found, but offered."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from reader.corpus.annotation import Anchor, Candidate
from reader.corpus.document import Document
from reader.corpus.span import Span
from reader.language.evening import EvenText, even
from reader.language.tokens import Token, tokenize

CONTEXT = 32
"""Code points of an even text that stand at least beside a quote, on each side."""

_LONGEST_CONTEXT = 4_000
_MARGIN = 12
"""Code points by which a context is longer than what it has in common with that of another place."""

_MOST_PLACES = 400
_NEAR_MISS = 8
"""Code points of context at one side with which another place may be the one that was meant."""

_LONG_CHARACTERS, _LONG_WORDS = 48, 6
_SHARED = 0.34
"""Share of the runs of three words of a quote that make another place a rival."""

_RUN = 3
_CANDIDATES = 5
_LEAST_SCORE = 0.35
_HOLE = 2
_ALIKE = 0.5
_MOST_SEEDS = 60


def anchor(document: Document, span: Span) -> Anchor:
    """Return the anchor of a stretch of a document's text."""
    made = anchor_in(document.text, document.content_hash, span)
    starts = [paragraph.span.start for paragraph in document.paragraphs]
    number = bisect_right(starts, span.start)
    return Anchor(
        span, made.quote, made.prefix, made.suffix, made.content_hash,
        document.paragraphs[number - 1].number if number else 0, made.rivals,
    )  # fmt: skip


def anchor_in(text: str, content_hash: str, span: Span, evened: EvenText | None = None) -> Anchor:
    """Return the anchor of a stretch of a text, without its paragraph."""
    evened = evened or EvenText(text)
    quote = _even_span(evened, span)
    places = list(_occurrences(evened.text, evened.text[quote.start : quote.end], *_borders(evened.text, quote)))
    others = [place for place in places if place != quote.start]
    left = right = CONTEXT
    for place in others[:_MOST_PLACES]:
        left = max(left, _alike_before(evened.text, place, quote.start) + _MARGIN)
        right = max(right, _alike_behind(evened.text, place + len(quote), quote.end) + _MARGIN)
    told = len(others) <= _MOST_PLACES and max(left, right) <= _LONGEST_CONTEXT
    left, right = min(left, _LONGEST_CONTEXT), min(right, _LONGEST_CONTEXT)
    before = evened.span(max(0, quote.start - left), quote.start).of(text) if quote.start else ""
    behind = evened.span(quote.end, quote.end + right).of(text) if quote.end < len(evened.text) else ""
    return Anchor(span, span.of(text), before, behind, content_hash, 0, len(others) if told else -1)


@dataclass(frozen=True, slots=True)
class Located:
    """Where a quote stands in a text, or where it may stand, the best first."""

    span: Span | None
    candidates: tuple[Candidate, ...] = ()


class TextPlaces:
    """One text in which places are looked for; made once for all the marks of a document."""

    def __init__(self, text: str) -> None:
        self._text = text
        self.even = EvenText(text)
        self._tokens: list[Token] = []
        self._run_counts: Counter[tuple[str, ...]] | None = None

    def locate(self, anchor: Anchor) -> Located:
        """Return the place that an anchor means, or, where that is not sure, the places that it may mean.

        Sure is the only place where the quote stands, but for its typography, with all that stood before it or all
        that stood behind it; or a long quote that stands once, and stood once, whose old place is closed. Whatever
        looks like another place for it makes it unsure.
        """
        if (sure := self._sure(anchor)) is not None:
            return Located(sure)
        return Located(None, self.candidates(anchor))

    def _sure(self, anchor: Anchor) -> Span | None:
        wanted = _Wanted(anchor)
        if not wanted.quote or anchor.rivals < 0:
            return None
        text = self.even.text
        places = list(_occurrences(text, wanted.quote, *wanted.borders))[: _MOST_PLACES + 1]
        if not places or len(places) > _MOST_PLACES:
            return None
        seen = [self._agreement(wanted, place) for place in places]
        strong = [one for one in seen if one.before or one.behind]
        found = strong[0] if len(strong) == 1 else None
        if not strong and len(seen) == 1 and anchor.rivals == 0 and wanted.long and wanted.closed(text):
            found = seen[0]
        if not strong and len(seen) == 1 and anchor.rivals == 0 and self._is_beside(wanted, seen[0]):
            found = seen[0]
        if found is None:
            return None
        new = len(seen) > anchor.rivals + 1
        if new and any(self._may_be_meant(one, found) for one in seen if one is not found):
            return None
        if self._changed_elsewhere(wanted, found) or self._is_copied(wanted, len(seen), 1 + anchor.rivals):
            return None
        return self.even.span(found.place, found.place + len(wanted.quote))

    def _is_beside(self, wanted: "_Wanted", found: "_Agreement") -> bool:
        """Tell whether enough words beside a quote that stands once are those from before, and stand only there."""
        if min(found.left, found.right) < _NEAR_MISS and found.left + found.right < 2 * _MARGIN:
            return False
        text, end = self.even.text, found.place + len(wanted.quote)
        before, behind = wanted.prefix[-_MARGIN:], wanted.suffix[:_MARGIN]
        return all(place + len(before) == found.place for place in _all(text, before)) and all(
            place == end for place in _all(text, behind)
        )

    def _agreement(self, wanted: "_Wanted", place: int) -> "_Agreement":
        text = self.even.text
        left = _common_end(wanted.prefix, text[max(0, place - len(wanted.prefix)) : place])
        end = place + len(wanted.quote)
        right = _common_begin(wanted.suffix, text[end : end + len(wanted.suffix)])
        before = left == len(wanted.prefix) if wanted.prefix else place == 0
        behind = right == len(wanted.suffix) if wanted.suffix else not text[end:].strip()
        return _Agreement(place, left, right, before, behind)

    def _may_be_meant(self, other: "_Agreement", found: "_Agreement") -> bool:
        """Tell whether a new place of the quote might be the old one, whose surroundings were changed."""
        return max(other.left, other.right) >= _NEAR_MISS or not (found.before and found.behind)

    def _changed_elsewhere(self, wanted: "_Wanted", found: "_Agreement") -> bool:
        """Tell whether what stood around the quote stands elsewhere too, around something that it may have become."""
        text, size = self.even.text, len(wanted.quote)
        stops = [place + len(wanted.prefix) for place in _all(text, wanted.prefix)][:_MOST_PLACES]
        starts = list(_all(text, wanted.suffix))[:_MOST_PLACES]
        stops = [one for one in stops if one != found.place]
        starts = [one for one in starts if one != found.place + size]
        if any(_HOLE < start - stop <= 2 * size + _MARGIN for stop in stops for start in starts):
            return True
        windows = [text[stop : stop + size] for stop in stops] + [text[max(0, one - size) : one] for one in starts]
        return any(SequenceMatcher(None, wanted.quote, one, autojunk=False).ratio() >= _ALIKE for one in windows)

    def _is_copied(self, wanted: "_Wanted", places: int, before: int) -> bool:
        """Tell whether much of the quote, or of it with what stood around, also stands in another place."""
        if self._run_counts is None:
            self._run_counts = Counter(_runs([token.form for token in tokenize(self.even.text)]))
        parts = [(wanted.quote, places)] if wanted.long else []
        if max(len(wanted.prefix), len(wanted.suffix)) <= CONTEXT + _MARGIN:  # else it stood in other places before
            parts.append((wanted.prefix + wanted.quote + wanted.suffix, before))
        for part, most in parts:
            runs = _runs([token.form for token in tokenize(part)])
            if sum(self._run_counts[run] > most for run in runs) >= max(1, min(2, _SHARED * len(runs))):
                return True
        return False

    def candidates(self, anchor: Anchor) -> tuple[Candidate, ...]:
        """Return the places that look most like the one that an anchor means, the best first."""
        wanted = _Wanted(anchor)
        exact = [
            (self.even.span(place, place + len(wanted.quote)), 1.0, self._agreement(wanted, place))
            for place in list(_occurrences(self.even.text, wanted.quote, *wanted.borders))[:_MOST_PLACES]
        ]
        rated = [
            Candidate(span, span.of(self._text), _score(likeness, agreement, wanted))
            for span, likeness, agreement in exact or self._similar(wanted)
        ]
        ordered = sorted(rated, key=lambda one: (-one.score, abs(one.span.start - anchor.span.start)))
        return tuple(one for one in ordered if one.score >= _LEAST_SCORE)[:_CANDIDATES]

    def _similar(self, wanted: "_Wanted") -> Iterator[tuple[Span, float, "_Agreement"]]:
        """Yield stretches that share words with the quote, with how much."""
        words = [token.form for token in tokenize(wanted.quote)]
        self._tokens = self._tokens or list(tokenize(self.even.text))
        for first, last in similar_stretches(words, [token.form for token in self._tokens]):
            start, end = self._tokens[first].start, self._tokens[last - 1].end
            likeness = SequenceMatcher(
                None, words, [one.form for one in self._tokens[first:last]], autojunk=False
            ).ratio()
            yield self.even.span(start, end), likeness, self._agreement(wanted, start)


@dataclass(frozen=True, slots=True)
class _Agreement:
    """How much of what stood around a quote stands around a place: code points, and whether all of it does."""

    place: int
    left: int
    right: int
    before: bool
    behind: bool


class _Wanted:
    """The even quote and surroundings of an anchor."""

    def __init__(self, anchor: Anchor) -> None:
        self.quote = even(anchor.quote)
        begin = anchor.quote[:1].isspace()
        end = anchor.quote[-1:].isspace()
        self.prefix = _words_of(EvenText(anchor.prefix + (" " if begin else "")).text)
        self.suffix = _words_of(EvenText((" " if end else "") + anchor.suffix).text)
        around = self.prefix + self.quote + self.suffix
        self.borders = _borders(around, Span(len(self.prefix), len(self.prefix) + len(self.quote) or 1))
        self.long = len(self.quote) >= _LONG_CHARACTERS and sum(1 for _ in tokenize(self.quote)) >= _LONG_WORDS

    def closed(self, text: str) -> bool:
        """Tell whether what stood around the quote is gone, or stands together now."""
        before, behind = self.prefix[-CONTEXT:].strip(), self.suffix[:CONTEXT].strip()
        stops = [place + len(before) for place in _all(text, before)]
        starts = list(_all(text, behind))
        if not stops and not starts:
            return True
        return all(any(0 <= start - stop <= _HOLE for start in starts) for stop in stops) and all(
            any(0 <= start - stop <= _HOLE for stop in stops) for start in starts
        )


def _words_of(surroundings: str) -> str:
    """Return what stands around a quote; white space at an end of the text is nothing by which it could be known."""
    return surroundings if surroundings.strip() else ""


def similar_stretches(words: Sequence[str], text: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Yield the stretches of a text, as numbers of its words, that have most of some words in their order."""
    wanted = Counter(words)
    places = [place for place, word in enumerate(text) if word in wanted]
    if not places or not words:
        return
    width = len(words) + max(2, len(words) // 2)
    starts = _best_windows(places, text, wanted, width)
    for start in starts:
        window = text[start : start + width]
        blocks = [one for one in SequenceMatcher(None, words, window, autojunk=False).get_matching_blocks() if one.size]
        if blocks:
            first, last = blocks[0].b, blocks[-1].b + blocks[-1].size
            yield (
                start + max(0, first - blocks[0].a),
                min(len(text), start + last + len(words) - blocks[-1].a - blocks[-1].size),
            )


def _best_windows(places: Sequence[int], text: Sequence[str], wanted: Counter[str], width: int) -> list[int]:
    """Return where the windows start that have most of the wanted words, without overlap, the best first."""
    rated: list[tuple[int, int]] = []
    counted: Counter[str] = Counter()
    shared = behind = 0
    for first, place in enumerate(places):
        while behind < len(places) and places[behind] < place + width:
            word = text[places[behind]]
            counted[word] += 1
            shared += counted[word] <= wanted[word]
            behind += 1
        rated.append((shared, place))
        word = text[places[first]]
        shared -= counted[word] <= wanted[word]
        counted[word] -= 1
    chosen: list[int] = []
    for _, place in sorted(rated, key=lambda one: (-one[0], one[1]))[:_MOST_SEEDS]:
        if all(abs(place - other) >= width // 2 for other in chosen):
            chosen.append(place)
        if len(chosen) == _CANDIDATES:
            break
    return chosen


def _score(likeness: float, agreement: _Agreement, wanted: _Wanted) -> float:
    around = len(wanted.prefix[-CONTEXT:]) + len(wanted.suffix[:CONTEXT])
    agreed = min(agreement.left, CONTEXT) + min(agreement.right, CONTEXT)
    return round(0.8 * likeness + 0.2 * (agreed / around if around else 1.0), 4)


def _even_span(evened: EvenText, span: Span) -> Span:
    """Return where a stretch of the original stands in the even text, without blanks at its ends."""
    quote = EvenText(span.of(evened.original)).text
    bare = quote.strip() or quote
    guess = len(EvenText(evened.original[: span.start]).text) + quote.find(bare)
    near = (guess, guess - 1, guess + 1)  # blanks on both sides of a border are one
    start = next((place for place in near if place >= 0 and evened.text.startswith(bare, place)), guess)
    return Span(start, start + len(bare))


def _borders(text: str, span: Span) -> tuple[bool, bool]:
    """Tell whether a stretch begins where a word does, and ends where one does."""
    return not _joined(text, span.start), not _joined(text, span.end)


def _joined(text: str, place: int) -> bool:
    return 0 < place < len(text) and text[place - 1].isalnum() and text[place].isalnum()


def _occurrences(text: str, quote: str, opens: bool, closes: bool) -> Iterator[int]:
    """Yield the places of a quote; of one that begins or ends with a word only those where a word does."""
    for place in _all(text, quote):
        if not (opens and _joined(text, place)) and not (closes and _joined(text, place + len(quote))):
            yield place


def _all(text: str, part: str) -> Iterator[int]:
    place = text.find(part) if part else -1
    while place >= 0:
        yield place
        place = text.find(part, place + 1)


def _runs(words: Sequence[str]) -> list[tuple[str, ...]]:
    return [tuple(words[place : place + _RUN]) for place in range(len(words) - _RUN + 1)]


def _alike_before(text: str, one: int, other: int) -> int:
    length = 0
    most = min(one, other, _LONGEST_CONTEXT)
    while length < most and text[one - length - 1] == text[other - length - 1]:
        length += 1
    return length


def _alike_behind(text: str, one: int, other: int) -> int:
    length = 0
    most = min(len(text) - max(one, other), _LONGEST_CONTEXT)
    while length < most and text[one + length] == text[other + length]:
        length += 1
    return length


def _common_begin(one: str, other: str) -> int:
    return next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


def _common_end(one: str, other: str) -> int:
    return _common_begin(one[::-1], other[::-1])
