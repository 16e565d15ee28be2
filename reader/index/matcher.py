"""Find a query's matches in a text, with the analyzer that the index uses."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from reader.corpus.document import Layout
from reader.corpus.query import Mode, ResolvedQuery, Term, Word, WordForms, Zone
from reader.corpus.span import Span
from reader.index.analysis import ROLES
from reader.index.candidates import candidates
from reader.language.fold import fold_in_place
from reader.language.patterns import from_wildcard, matching
from reader.language.tokens import Token, forms, tokenize
from reader.records import dataclass


@dataclass(frozen=True, slots=True)
class Use:
    """A match in a text, and its form: of several words, the forms of all that belong to it."""

    span: Span
    form: str


def stands_in(term: Term, matcher: "Matcher", text: str, layout: Layout) -> bool:
    """Tell whether a text has a term, for which alone a matcher was made; a title may be one that the user gave."""
    if term.zone is Zone.TITLE and layout.heading is not None:
        text, layout = layout.heading, Layout(0, Span(0, len(layout.heading)) if layout.heading else None)
    return next(matcher.spans(text, layout), None) is not None


class Matcher:
    """Find the places in texts that the wanted terms of a query mean.

    Only words that may be a form that is looked for are looked at, so that a text costs little more than one pass of a
    regular expression.
    """

    def __init__(self, query: ResolvedQuery) -> None:
        self._patterns = [_pattern(term) for term in query.wanted]
        self._by_form: dict[str, list[int]] = {}
        self._by_begin: list[tuple[str, int]] = []
        for number, pattern in enumerate(self._patterns):
            for form in {form for word in pattern.openers for form in word.forms}:
                self._by_form.setdefault(form, []).append(number)
            self._by_begin += [(word.begin, number) for word in pattern.openers if word.begin]
        openers = [word for one in self._patterns for word in one.openers]
        whole = [word for word in openers if not word.inner]
        self._candidates = candidates(
            {form for word in whole for form in word.forms},
            {word.begin for word in whole if word.begin},
            {word.inner for word in openers if word.inner and word.forms},
        )

    def spans(self, text: str, layout: Layout) -> Iterator[Span]:
        """Yield the matches in a text, in order and without overlap."""
        return (use.span for use in self.uses(text, layout))

    def uses(self, text: str, layout: Layout) -> Iterator[Use]:
        """Yield the matches as ``spans`` does, each with its form."""
        if self._candidates is None:
            return
        start = layout.body_start
        zones = [(pattern, _Stretches(pattern.stretches(text, layout))) for pattern in self._patterns]
        folded = fold_in_place(text)
        places = self._candidates(folded, start) if folded else None
        done = start
        for place in places if places is not None else _token_starts(text, start):
            if place < done:
                continue
            line = _Line(text, _word_start(text, done, place), place)
            if line.first is None:
                done = place + 1
                continue
            found = [
                use
                for pattern, stretches in (zones[number] for number in self._opened_by(line.first.form))
                if (end := stretches.end_at(line.first.start)) and (use := pattern.match(line, end))
            ]
            if found:
                longest = max(found, key=lambda use: use.span.end)
                done = longest.span.end
                yield longest
            else:
                done = line.first.end

    def _opened_by(self, form: str) -> list[int]:
        """Return the numbers of the patterns of which a match may begin with a form."""
        begun = {number for begin, number in self._by_begin if form.startswith(begin)}
        return sorted(begun.union(self._by_form.get(form, ()))) if begun else self._by_form.get(form, [])


class _Line:
    """The tokens of a text from one on, read as far as they are asked for; a paragraph's end counts as a place."""

    def __init__(self, text: str, begin: int, place: int) -> None:
        self._text = text
        self._end = _line_end(text, place)
        self._tokens = tokenize(text, begin, self._end)
        self._next_line = self._end + 1
        first = next((token for token in self._tokens if token.end > place), None)
        self.first = first if first and first.start <= place else None
        self._read: list[tuple[int, Token]] = [(0, first)] if first else []

    def paragraph(self, count: int) -> list[Token]:
        """Return up to so many tokens of the first one's paragraph."""
        while len(self._read) < count and (token := next(self._tokens, None)):
            self._read.append((self._read[-1][0] + 1, token))
        return [token for _, token in self._read[:count] if token.end <= self._end]

    def reaching(self, distance: int) -> list[tuple[int, Token]]:
        """Return the tokens up to a distance in words from the first, each with its distance."""
        while self._read[-1][0] < distance:
            token = next(self._tokens, None)
            step = 1
            while token is None and self._next_line <= len(self._text):
                end = _line_end(self._text, self._next_line)
                self._tokens = tokenize(self._text, self._next_line, end)
                self._next_line = end + 1
                token, step = next(self._tokens, None), 2
            if token is None:
                break
            self._read.append((self._read[-1][0] + step, token))
        return [(place, token) for place, token in self._read if place <= distance]


class _Stretches:
    """Stretches of a text in order, without overlap."""

    def __init__(self, spans: Sequence[Span]) -> None:
        self._spans = spans
        self._starts = [span.start for span in spans]

    def end_at(self, place: int) -> int:
        """Return where the stretch that holds a place ends, or 0 where none does."""
        found = bisect_right(self._starts, place) - 1
        return self._spans[found].end if found >= 0 and place < self._spans[found].end else 0


class _Word:
    """The forms of one word, ready for looking up."""

    def __init__(self, word: WordForms) -> None:
        self.forms = frozenset(use.form for use in word.uses)
        self.begin = word.begin
        self.inner = _inner(word.word)

    def matches(self, form: str) -> bool:
        return form in self.forms or (bool(self.begin) and form.startswith(self.begin))


class _NameWord(_Word):
    """The forms of one word of a name; what a pattern matches there need not be a form of any text."""

    def __init__(self, word: WordForms) -> None:
        super().__init__(word)
        asked = word.word
        self._expression = {Mode.WILDCARD: from_wildcard(asked.form), Mode.REGEX: asked.form}.get(asked.mode)

    def matches(self, form: str) -> bool:
        if self._expression is not None:
            return bool(matching(self._expression, [form]))
        return super().matches(form)


class _Pattern:
    """One term, ready for looking up."""

    def __init__(self, term: Term) -> None:
        self.words = [_Word(word) for word in term.forms]
        self._zone = term.zone
        self._scope = term.scope
        self._speakers = [[[_NameWord(word) for word in name.forms] for name in alike] for alike in term.scope.speakers]

    @property
    def openers(self) -> list[_Word]:
        """Return the words that a match may begin with."""
        return self.words

    def match(self, line: _Line, end: int) -> Use | None:
        """Return the match that begins with the first token of a line and ends by ``end``."""
        raise NotImplementedError

    def stretches(self, text: str, layout: Layout) -> list[Span]:
        """Return the stretches of a text in which a match may stand."""
        if self._zone is Zone.TITLE:
            return [layout.title] if layout.title else []
        if self._scope.everywhere:
            return [Span(layout.body_start, len(text))] if layout.body_start < len(text) else []
        roles = self._scope.roles
        return [
            turn.span
            for turn in layout.turns
            if (roles is None or ROLES.get(turn.kind) in roles) and self._is_said_by(turn.speaker)
        ]

    def _is_said_by(self, speaker: str | None) -> bool:
        if not self._speakers:
            return True
        name = forms(speaker) if speaker else []
        return all(any(_stand_in(words, name) for words in alike) for alike in self._speakers)


class _Phrase(_Pattern):
    """Words next to each other inside one paragraph."""

    @property
    def openers(self) -> list[_Word]:
        return self.words[:1]

    def match(self, line: _Line, end: int) -> Use | None:
        tokens = line.paragraph(len(self.words)) if len(self.words) > 1 else [line.first] if line.first else []
        found = [token.form for token in tokens]
        if not tokens or tokens[-1].end > end or not _begin(self.words, found):
            return None
        return Use(Span(tokens[0].start, tokens[-1].end), " ".join(found))


class _Near(_Pattern):
    """Words in any order, each within some words of the next."""

    def __init__(self, term: Term, within: int) -> None:
        super().__init__(term)
        self._within = within

    def match(self, line: _Line, end: int) -> Use | None:
        wanted = frozenset(range(len(self.words)))
        if line.first is None or not any(word.matches(line.first.form) for word in self.words):
            return None
        reach = self._within * (len(self.words) - 1)
        tokens = [(place, token) for place, token in line.reaching(reach) if token.end <= end]
        hits = [
            (place, token, matched)
            for place, token in tokens
            if (matched := frozenset(number for number in wanted if self.words[number].matches(token.form)))
        ]
        chain = self._chain(hits, 0, wanted, {}) if hits else None
        if chain is None:
            return None
        found = [hits[step][1] for step in chain]
        return Use(Span(found[0].start, found[-1].end), " … ".join(token.form for token in found))

    def _chain(
        self,
        hits: Sequence[tuple[int, Token, frozenset[int]]],
        at: int,
        wanted: frozenset[int],
        known: dict[tuple[int, frozenset[int]], tuple[int, ...] | None],
    ) -> tuple[int, ...] | None:
        """Return the nearest tokens from one on that are all wanted words; what was found is noted in ``known``."""
        if (at, wanted) not in known:
            place, _, matched = hits[at]
            near = [later for later in range(at + 1, len(hits)) if hits[later][0] - place <= self._within]
            ways: list[tuple[int, ...]] = []
            for rest in (wanted - {word} for word in wanted & matched):
                chains = (self._chain(hits, later, rest, known) for later in near)
                if not rest:
                    ways.append((at,))
                elif chain := next(filter(None, chains), None):
                    ways.append((at, *chain))
            known[at, wanted] = min(ways, default=None)
        return known[at, wanted]


def _pattern(term: Term) -> _Pattern:
    return _Phrase(term) if term.within is None else _Near(term, term.within)


def _stand_in(words: Sequence[_Word], name: Sequence[str]) -> bool:
    """Tell whether the forms of a name hold some words next to each other."""
    return any(_begin(words, name[place:]) for place in range(len(name)))


def _begin(words: Sequence[_Word], found: Sequence[str]) -> bool:
    """Tell whether some forms begin with words."""
    return len(found) >= len(words) and all(word.matches(form) for word, form in zip(words, found, strict=False))


def _inner(word: Word) -> str:
    """Return letters that stand in everything that a wildcard matches, where it does not say how that begins."""
    if word.mode is not Mode.WILDCARD or word.form[0] not in "*?":
        return ""
    return max(re.split(r"[*?]+", word.form), key=len)


def _token_starts(text: str, start: int) -> Iterator[int]:
    return (token.start for token in tokenize(text, start))


def _line_end(text: str, place: int) -> int:
    end = text.find("\n", place)
    return len(text) if end < 0 else end


def _word_start(text: str, earliest: int, place: int) -> int:
    """Return the place behind the last white space before ``place``: no token reaches over it."""
    while place > earliest and not text[place - 1].isspace():
        place -= 1
    return place
