"""The people whom a text names, with every mention of each: whole names, surnames alone, in all cases."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from reader.corpus.document import Document
from reader.corpus.mentioned import Mentioned
from reader.corpus.span import Span
from reader.structure.endings import cuts, kazakh_endings, russian_endings
from reader.structure.first_names import is_first_name
from reader.structure.names import UPPER
from reader.structure.people import CASE_ENDING, is_role
from reader.structure.places import is_place

_WORD = re.compile(rf"(?<![\w-])[{UPPER}][^\W\d_]+(?:[-’'][{UPPER}][^\W\d_]+)?")
_INITIALS = re.compile(rf"(?<!\w)(?:[{UPPER}]\.[ \u00a0]?){{1,2}}\Z")
_PATRONYMIC = re.compile(r".+(?:ұлы|қызы|улы|кызы|[ое]вич|[ое]вна|инична)")
_SLAVIC = re.compile(r"(.{2,}(?:[оеё]в|ин|ын))(?:а|у|ым|ом|е|ой|ою|ы|ых)?")
_SURE = re.compile(r".{2,}(?:[оеё]ва?|ская|ский|ұлы|қызы|енко|швили|ov|ova|ev|eva|yev|yeva|uly|kyzy)")
_ENDS_SENTENCE = re.compile(r"(?:\A|[\n.!?…:»”\"(–—-][ \u00a0]?)\Z")
_NO_SURNAME = re.compile(
    "республика|одағ|банк|академия|университет|партия|жолы|даму|институт|холдинг|конференция|ынтымақ|қаласы|ауданы"
    "|облысы|көшесі|group|bank|university|institute|street"
)
_SHORTEST = 3


@dataclass(slots=True)
class _Person:
    """Who is gathered: the ways in which the name is written, and the mentions."""

    first: str
    last: str
    written: Counter[str] = field(default_factory=Counter)
    spans: list[Span] = field(default_factory=list)
    named: str = ""


@dataclass(frozen=True, slots=True)
class _Found:
    """A name in place: one or two words (a patronymic may follow them) and where it stands."""

    words: tuple[str, ...]
    span: Span


def find_persons(document: Document, end: int | None = None) -> tuple[Mentioned, ...]:
    """Return the people named in a document, or before a place in it, the most frequent first.

    A pair of capitalised words is a name where the first is a known first name or the second has the form of a
    surname; a surname alone is a mention of who is named whole somewhere, or stands behind a role (президент Тоқаев).
    """
    text = document.text
    words = [_Word(text, one) for one in _WORD.finditer(text, document.body_start, len(text) if end is None else end)]
    seen = Counter(word.lower for word in words)
    known = [mention.name for mention in document.people] + [turn.speaker for turn in document.turns if turn.speaker]
    gathered = _Gathering(seen, dict.fromkeys(known))
    rest = list(_pairs(text, words, gathered))
    for word in rest:
        gathered.add_alone(text, word)
    people = [one for one in gathered.people if one.spans]
    return tuple(
        sorted(
            (Mentioned(_name(one), tuple(sorted(one.spans))) for one in people),
            key=lambda one: (-len(one.spans), one.spans[0]),
        )
    )


class _Word:
    """A capitalised word in place."""

    __slots__ = ("end", "lower", "start", "text")

    def __init__(self, text: str, found: re.Match[str]) -> None:
        self.text = found.group()
        self.lower = self.text.lower()
        self.start, self.end = found.span()


class _Gathering:
    """Tell which mentions are of one person."""

    def __init__(self, seen: Counter[str], known: Iterable[str]) -> None:
        self._seen = seen
        self.people: list[_Person] = []
        self._by_last: dict[str, list[_Person]] = {}
        for name in known:
            parts = name.split()
            if len(parts) > 1:
                last = parts[1] if _PATRONYMIC.fullmatch(parts[-1].lower()) and len(parts) > 2 else parts[-1]
                self._new(parts[0].lower(), self.key(last.lower()), name)

    def key(self, word: str) -> str:
        """Return what all forms of a surname have in common."""
        for begin, ending in cuts(word, _SHORTEST):
            if (not ending or ending in kazakh_endings()) and (slavic := _SLAVIC.fullmatch(begin)):
                return slavic[1]
        attested = [begin for begin, ending in cuts(word, _SHORTEST + 1) if ending and begin in self._seen]
        return attested[-1] if attested else word

    def add_pair(self, first: _Word, last: _Word, span: Span) -> None:
        """Take a whole name."""
        key = self.key(last.lower)
        person = next((one for one in self._by_last.get(key, ()) if _alike(one.first, first.lower)), None)
        if person is None and _PATRONYMIC.fullmatch(last.lower):
            same = [one for one in self.people if _alike(one.first, first.lower)]
            person = same[0] if len(same) == 1 else None
        person = person or self._new(first.lower, key, "")
        person.written[f"{first.text} {last.text}"] += 1
        person.spans.append(span)

    def add_alone(self, text: str, word: _Word) -> None:
        """Take a surname, if it is that of somebody, or stands behind a role."""
        start = word.start
        if initials := _INITIALS.search(text, max(0, start - 8), start):
            start = initials.start()
        namesakes = self._by_last.get(self.key(word.lower), [])
        if not namesakes:
            before = text[max(0, word.start - 40) : word.start].split()
            presented = start != word.start or (bool(before) and is_role(before[-1]))
            surname = len(word.text) > 4 and any(_SURE.fullmatch(begin) for begin, _ in cuts(word.lower, 5))
            if not (presented and surname) or is_place(word.text) or is_first_name(word.lower) or word.text.isupper():
                return
            namesakes = [self._new("", self.key(word.lower), "")]
        namesakes[0].spans.append(Span(start, word.end))
        namesakes[0].written[text[start : word.end]] += 1

    def _new(self, first: str, last: str, named: str) -> _Person:
        person = _Person(first, last, named=named)
        self.people.append(person)
        self._by_last.setdefault(last, []).append(person)
        return person


def _pairs(text: str, words: list[_Word], gathered: _Gathering) -> Iterator[_Word]:
    """Take the whole names out of some words, and yield those that are left."""
    place = 0
    while place < len(words):
        first = words[place]
        last = words[place + 1] if place + 1 < len(words) else None
        if last is None or not _is_space(text, first, last) or not _is_name(text, first, last):
            yield first
            place += 1
            continue
        end = last.end
        behind = words[place + 2] if place + 2 < len(words) else None
        place += 2
        if (
            behind
            and _is_space(text, last, behind)
            and any(_PATRONYMIC.fullmatch(begin) for begin, _ in cuts(behind.lower, _SHORTEST))
        ):
            end = behind.end
            place += 1
        gathered.add_pair(first, last, Span(first.start, end))


def _is_name(text: str, first: _Word, last: _Word) -> bool:
    if first.text.isupper() or last.text.isupper() or is_place(first.text) or is_place(last.text):
        return False
    if is_role(first.text) or _NO_SURNAME.match(last.lower) or first.lower == "құрметті":
        return False
    if is_first_name(first.lower):
        return not is_role(last.text)
    # A surname may also follow a word that only begins a sentence: Бүгін Тоқаев.
    surname = any(_SURE.fullmatch(begin) for begin, _ in cuts(last.lower, 5))
    return surname and not _ends_sentence(text, first.start)


def _ends_sentence(text: str, place: int) -> bool:
    return _ENDS_SENTENCE.search(text, max(0, place - 3), place) is not None


def _is_space(text: str, one: _Word, other: _Word) -> bool:
    return other.start - one.end == 1 and text[one.end] in " \u00a0"


def _alike(one: str, other: str) -> bool:
    """Tell whether two words are forms of one first name."""
    if not one or not other:
        return True
    short, long = sorted((one, other), key=len)
    shared = len(short) if long.startswith(short) else len(short) - 1
    if shared < 2 or not long.startswith(short[:shared]):
        return False
    endings = kazakh_endings() | russian_endings()
    return not long[shared:] or long[shared:] in endings


def _name(person: _Person) -> str:
    """Return the usual form of a name: what the document says itself, else the shortest that is written whole."""
    if person.named:
        return person.named
    bare = [(CASE_ENDING.sub("", name), count) for name, count in person.written.items()]

    def rank(one: tuple[str, int]) -> tuple[bool, bool, bool, int, int]:
        name, count = one
        return " " not in name, _PATRONYMIC.fullmatch(name.lower()) is not None, "." in name, len(name), -count

    return min(bare, key=rank)[0]
