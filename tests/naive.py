"""A search as naive as can be, against which the index, the matcher and the library are proved.

Every term is tried at every word of every text, by what the docstrings of ``corpus.query`` say and with nothing of
``index``. Which forms a word stands for is taken from ``Forms``, but of patterns, which are tried on each form.
"""

import datetime
import os
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from reader.corpus.document import Layout, TurnKind
from reader.corpus.hit import Count, Facet, Facets, MonthCount
from reader.corpus.query import (
    All,
    Below,
    Dates,
    Either,
    HasRole,
    InLanguage,
    Mode,
    Node,
    Noted,
    ResolvedQuery,
    Role,
    Signed,
    Tagged,
    Term,
    Undated,
    Without,
    WordForms,
    Zone,
)
from reader.corpus.span import Span
from reader.language.tokens import Token, forms, tokenize

KINDS = {Role.QUESTION: TurnKind.QUESTION, Role.ANSWER: TurnKind.ANSWER}


def examples(usual: int) -> int:
    """Return how many examples a property is tried on; OQYRMAN_EXAMPLES asks for more than a test run has time for."""
    return int(os.environ.get("OQYRMAN_EXAMPLES", usual))


@dataclass(frozen=True, slots=True)
class Text:
    """A text, and all that a search can ask of it."""

    id: int
    path: Path
    date: datetime.date
    text: str
    layout: Layout
    source: str = ""
    language: str = ""
    dated: bool = True
    also: tuple[Path, ...] = ()

    @property
    def month(self) -> str:
        return self.date.isoformat()[:7]

    @property
    def speakers(self) -> set[str]:
        return {turn.speaker for turn in self.layout.turns if turn.speaker}


class Use(NamedTuple):
    """A match, and the forms of the words that belong to it."""

    span: Span
    form: str


class Place(NamedTuple):
    """A word of a text: its paragraph, and its number, for which a paragraph's end counts as a word."""

    number: int
    paragraph: int
    token: Token


def found(query: ResolvedQuery, texts: Iterable[Text], under: Sequence[Path] = ()) -> list[Text]:
    """Return the texts that a query finds."""
    root = query.root
    if root is None:
        return []
    return [one for one in texts if holds(root, one) and (not under or any(_is_below(one, path) for path in under))]


def holds(node: Node, text: Text) -> bool:
    match node:
        case All(parts):
            return all(holds(part, text) for part in parts)
        case Either(parts):
            return any(holds(part, text) for part in parts)
        case Without(part):
            return not holds(part, text)
        case Dates(first, last):
            return (first is None or first <= text.date) and (last is None or text.date <= last)
        case Undated():
            return not text.dated
        case InLanguage(code):
            return text.language == code
        case HasRole(role):
            return any(turn.kind is KINDS[role] for turn in text.layout.turns)
        case Below(path):
            return _is_below(text, Path(path))
        case Tagged() | Signed() | Noted():
            return False
        case Term(zone=Zone.SOURCE):
            return _names(node, text.source)
        case Term(zone=Zone.SPEAKER):
            return any(_names(node, speaker) for speaker in text.speakers)
        case Term(zone=Zone.PATH):
            return any(_names(node, str(path)) for path in (text.path, *text.also))
        case Term(zone=Zone.TITLE) if text.layout.heading is not None:
            title = text.layout.heading
            given = Text(0, text.path, text.date, title, Layout(0, Span(0, len(title)) if title else None))
            return holds(node, given)
        case Term():
            words = places(text)
            return any(_chains(node, words, start, text) for start in range(len(words)))


def uses(query: ResolvedQuery, text: Text) -> list[Use]:
    """Return the matches of all wanted terms: leftmost, at one place the longest, without overlap."""
    words, wanted = places(text), query.wanted
    kept: list[Use] = []
    start = 0
    while start < len(words):
        ways = []
        for term in wanted:
            # Of the words that may make up one match, the nearest do.
            chain = min(_chains(term, words, start, text), default=None)
            if chain:
                sign = " " if term.within is None else " … "
                ways.append((chain[-1], sign.join(words[place].token.form for place in chain)))
        if ways:
            last, form = max(ways, key=lambda way: way[0])
            kept.append(Use(Span(words[start].token.start, words[last].token.end), form))
            start = last
        start += 1
    return kept


def count(query: ResolvedQuery, texts: Iterable[Text]) -> Count:
    """Count the matches in texts: of each form, of each month, and there in questions and in answers."""
    of_forms: Counter[str] = Counter()
    months: dict[str, MonthCount] = {}
    for text in texts:
        here = uses(query, text)
        if not here:
            continue
        of_forms.update(use.form for use in here)
        kinds = Counter(
            turn.kind for use in here for turn in text.layout.turns if turn.span.start <= use.span.start < turn.span.end
        )
        past = months.get(text.month, MonthCount(0, 0, 0))
        months[text.month] = MonthCount(
            past.matches + len(here),
            past.questions + kinds[TurnKind.QUESTION],
            past.answers + kinds[TurnKind.ANSWER],
        )
    return Count(of_forms.total(), dict(of_forms), months)


def facets(texts: Sequence[Text]) -> dict[str, object]:
    """Count the documents of each value."""
    return {
        "months": Counter(one.month for one in texts),
        "sources": Counter(one.source for one in texts if one.source),
        "speakers": Counter(name for one in texts for name in one.speakers),
        "languages": Counter(one.language for one in texts if one.language),
        "folders": Counter(
            folder
            for one in texts
            for folder in {str(folder) for path in (one.path, *one.also) for folder in path.parents}
        ),
        "undated": sum(not one.dated for one in texts),
    }


def told(found: Facets) -> dict[str, object]:
    """Return what a library tells of facets in the shape of ``facets``."""

    def values(facet: Facet) -> dict[str, int]:
        assert facet.others == 0
        return {value.value: value.documents for value in facet.values}

    return {
        "months": values(found.months),
        "sources": values(found.sources),
        "speakers": values(found.speakers),
        "languages": values(found.languages),
        "folders": values(found.folders),
        "undated": found.undated,
    }


def places(text: Text) -> Sequence[Place]:
    """Return all words of a text; paragraphs without words are none."""
    return _places(text.text, text.layout.body_start)


@lru_cache(512)  # each text is asked a hundred times
def _places(text: str, start: int) -> tuple[Place, ...]:
    found: list[Place] = []
    number = 0
    for paragraph, line in enumerate(text[start:].split("\n")):
        for token in tokenize(line):
            found.append(Place(number, paragraph, Token(token.form, token.start + start, token.end + start)))
            number += 1
        number += bool(found) and found[-1].paragraph == paragraph
        start += len(line) + 1
    return tuple(found)


def _chains(term: Term, words: Sequence[Place], start: int, text: Text) -> list[tuple[int, ...]]:
    """Return the words, by their places, of each match of a term that begins with one word."""
    ways = _together(term, words, start) if term.within is None else _near(term, term.within, words, start)
    stretches = _stretches(term, text) if ways else []
    return [
        chain
        for chain in ways
        if any(one.start <= words[start].token.start and words[chain[-1]].token.end <= one.end for one in stretches)
    ]


def _together(term: Term, words: Sequence[Place], start: int) -> list[tuple[int, ...]]:
    there = words[start : start + len(term.words)]
    alike = len(there) == len(term.words) and all(
        _means(word, place.token.form) and place.paragraph == there[0].paragraph
        for word, place in zip(term.forms, there, strict=True)
    )
    return [tuple(range(start, start + len(there)))] if alike else []


def _near(term: Term, within: int, words: Sequence[Place], start: int) -> list[tuple[int, ...]]:
    def chains(place: int, left: tuple[WordForms, ...]) -> Iterator[tuple[int, ...]]:
        for number, word in enumerate(left):
            if not _means(word, words[place].token.form):
                continue
            rest = (*left[:number], *left[number + 1 :])
            if not rest:
                yield (place,)
                continue
            for later in range(place + 1, len(words)):
                if words[later].number - words[place].number <= within:
                    yield from ((place, *chain) for chain in chains(later, rest))

    return list(chains(start, term.forms))


def _stretches(term: Term, text: Text) -> list[Span]:
    """Return where the matches of a term may stand."""
    if term.zone is Zone.TITLE:
        return [text.layout.title] if text.layout.title else []
    roles, speakers = term.scope.roles, term.scope.speakers
    if roles is None and not speakers:
        return [Span(0, len(text.text))]
    kinds = None if roles is None else [KINDS[role] for role in roles]
    return [
        turn.span
        for turn in text.layout.turns
        if (kinds is None or turn.kind in kinds)
        and all(any(_names(name, turn.speaker or "") for name in alike) for alike in speakers)
    ]


def _names(term: Term, name: str) -> bool:
    """Tell whether the words of a term stand in a name or a path next to each other."""
    words = _forms(name)
    return any(
        len(words[place:]) >= len(term.forms)
        and all(_means(word, form) for word, form in zip(term.forms, words[place:], strict=False))
        for place in range(len(words))
    )


@lru_cache(512)
def _forms(name: str) -> tuple[str, ...]:
    return tuple(forms(name))


def _means(word: WordForms, form: str) -> bool:
    asked = word.word
    match asked.mode:
        case Mode.EXACT:
            return form == asked.form
        case Mode.WILDCARD:
            pattern = "".join({"*": ".*", "?": "."}.get(letter, re.escape(letter)) for letter in asked.form)
            return re.fullmatch(pattern, form) is not None
        case Mode.REGEX:
            try:
                return re.fullmatch(asked.form.replace("ё", "е"), form, re.IGNORECASE) is not None
            except re.error:
                return False
    return form in [use.form for use in word.uses] or bool(word.begin and form.startswith(word.begin))


def _is_below(text: Text, path: Path) -> bool:
    return any(path in (one, *one.parents) for one in (text.path, *text.also))
