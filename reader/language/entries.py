"""The dictionary entries of a form in all three languages, as one kind of key."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntFlag

from reader.corpus.query import How
from reader.corpus.sent import Sent
from reader.language import english, russian
from reader.language.kazakh import Analyzer, Key, PartOfSpeech, Reading, dictionary_form, shipped_weights
from reader.language.kazakh import How as Belonging
from reader.language.kazakh.irregular import listed_forms
from reader.language.scripts import sounds
from reader.language.scripts.letters import CYRILLIC, LATIN

NOUN = "n:"
"""The mark of a Kazakh noun, adjective, numeral, pronoun or name."""

ENGLISH = "e:"
"""The mark of an English stem."""

_KAZAKH = {PartOfSpeech.NOUN: NOUN, PartOfSpeech.VERB: "v:"}
_KAZAKH_VOICE = {PartOfSpeech.NOUN: "n~", PartOfSpeech.VERB: "v~"}
_PART = {mark: part for marks in (_KAZAKH, _KAZAKH_VOICE) for part, mark in marks.items()}
_RUSSIAN = "r:"
_RUSSIAN_NAME = re.compile("(.*[ое]в)|(.*..ан)а?")
"""Names of which a stemmer takes the end for an ending: Токаев, and Казахстан, Астана as if they were participles."""

_DOUBLED = frozenset("лсмнтфркбг")
_SHORTEST_TWIN = 4
_PREFIX = 2
_IRREGULAR_PREFIX = 3
_MOST_SEEN = 150_000

IRREGULAR = frozenset(listed_forms())
"""Kazakh forms that do not begin like their entries, or might not."""

_KEPT = 2
"""Letters at the end of an entry that its forms may change: кітап, кітабы; ауыз, аузы; мұрын, мұрны."""


_CHANGED = {"п": "бу", "к": "г", "қ": "ғ", "й": "юя"}
"""What the last letter of an entry may become in its forms; matters where it is one of the first two: ақ, ағады."""


_IRREGULAR_BEGINNINGS: dict[str, frozenset[str]] = {
    entry: frozenset(form[:_IRREGULAR_PREFIX] for form, listed in listed_forms().items() if listed.entry == entry)
    for entry in {listed.entry for listed in listed_forms().values()}
}


class Language(IntFlag):
    """The languages of the texts in which a form was seen."""

    KAZAKH = 1
    RUSSIAN = 2
    ENGLISH = 4

    @classmethod
    def of(cls, code: str) -> "Language":
        """Return the language with a code, or all of them for a text whose language is not known."""
        known = {"kk": cls.KAZAKH, "ru": cls.RUSSIAN, "en": cls.ENGLISH}
        return known.get(code, cls.KAZAKH | cls.RUSSIAN | cls.ENGLISH)


class Entries:
    """Tell which entries a form is filed under and which a word asks for.

    An entry is written with a mark of its kind before it: ``n:минерал``, ``v:айт``, ``n~``/``v~`` where a form is
    only one of its voices, ``r:`` and ``e:`` for Russian and English stems.
    """

    def __init__(self, analyzer: Analyzer) -> None:
        self._analyzer = analyzer

    def of(self, form: str, languages: Language) -> tuple[str, ...]:
        """Return the entries to file a folded form under, seen in texts of some languages."""
        found = []
        if CYRILLIC.search(form):
            if languages != Language.RUSSIAN:
                found += [_written(key) for key in self._analyzer.filing_keys(form)]
            if languages & Language.RUSSIAN:
                found += _russian_entries(form)
        if LATIN.search(form):
            found.append(ENGLISH + english.stem(form))
        return tuple(found)

    def asked(self, word: str) -> dict[str, How]:
        """Return the entries that a folded word asks for, and how the forms filed under each belong to it."""
        asked: dict[str, How] = {}
        if CYRILLIC.search(word):
            for key in self._analyzer.query_keys(word):
                asked[_KAZAKH[key.part_of_speech] + key.entry] = How.ENTRY
                asked.setdefault(_KAZAKH_VOICE[key.part_of_speech] + key.entry, How.VOICE)
                if key.part_of_speech is PartOfSpeech.NOUN and (twin := _twin(key.entry)):
                    asked.setdefault(_KAZAKH[key.part_of_speech] + twin, How.ENTRY)
            asked |= dict.fromkeys(_russian_entries(word), How.ENTRY)
        if LATIN.search(word):
            asked[ENGLISH + english.stem(word)] = How.ENTRY
        return asked

    def readings(self, form: str) -> tuple[Reading, ...]:
        """Return the Kazakh readings of a folded form, the likeliest first."""
        return self._analyzer.readings(form) if CYRILLIC.search(form) else ()


def shipped_entries() -> Entries:
    """Return the entries of forms by the weights that come with the program."""
    return Entries(Analyzer(shipped_weights()))


@dataclass(frozen=True, slots=True)
class NewForms(Sent):
    """Forms that a vocabulary may not have, seen in texts of some languages (bits of ``Language``)."""

    languages: int
    forms: tuple[str, ...]


class Sightings:
    """Gather what a vocabulary has to be told, each form once for each language, as far as memory is bounded."""

    def __init__(self) -> None:
        self._seen: dict[int, set[str]] = {int(language): set() for language in Language}

    def gather(self, forms: Iterable[str], languages: int) -> NewForms:
        """Return what is new of forms seen in a text of some languages (bits of ``Language``)."""
        languages = int(languages)  # the bits themselves are several times as fast as the flag
        here = forms if isinstance(forms, set | frozenset) else set(forms)
        seen = [known for language, known in self._seen.items() if language & languages]
        new = set().union(*(here - known for known in seen))
        if sum(map(len, self._seen.values())) < _MOST_SEEN:  # the frequent forms come early
            for known in seen:
                known |= new
        return NewForms(languages, tuple(new))


def parts(forms: Iterable[str]) -> list[tuple[str, str]]:
    """Return pairs of how a part of a compound begins or sounds, and the compound: a search comes near it by either.

    By how it begins itself, any form is found.
    """
    begins: dict[str, tuple[str, ...]] = {}  # few words are the second part of many
    pairs = [(word, form) for form in forms if "-" in form for word in form.split("-")[1:] if word]
    for word in {word for word, _ in pairs}:
        begins[word] = tuple(dict.fromkeys((word, *sounds(word))))
    return [(begin, form) for word, form in pairs for begin in begins[word]]


def sounds_of(entries: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    """Return the (sound, word) pairs of the dictionary words of (entry, form) pairs."""
    words = {word for entry, _ in entries if (word := named(entry))}
    return [(sound, word) for word in words for sound in sounds(word)]


def named(entry: str) -> str | None:
    """Return the dictionary word of a Kazakh entry, or ``None`` for a stem of another language."""
    part = _PART.get(entry[:2])
    return dictionary_form(entry[2:], part) if part else None


def beginnings(entries: Iterable[str]) -> set[str]:
    """Return how the forms of some entries begin, as far as that is sure.

    Entries of one letter begin too much; those that are words (е) have their forms listed.
    """
    begins: set[str] = set()
    for entry in entries:
        word = entry[2:]
        if len(word) > 1:
            begins.add(word[: max(_PREFIX, len(word) - _KEPT)])
        if len(word) == _PREFIX:
            begins.update(word[0] + changed for changed in _CHANGED.get(word[1], ""))
        if entry[:2] in _PART:
            begins |= _IRREGULAR_BEGINNINGS.get(word, frozenset())
    return begins


def _russian_entries(form: str) -> list[str]:
    """Return the stem of a Russian form, and the stem that its other forms have where it may be a name."""
    name = _RUSSIAN_NAME.fullmatch(form)
    return [_RUSSIAN + one for one in dict.fromkeys((russian.stem(form), *(name.groups() if name else ()))) if one]


def _twin(entry: str) -> str | None:
    """Return a noun with its last consonant once where it is doubled, or doubled where it stands once.

    A borrowed word loses one of two like consonants before an ending: металл, металдар; процесс, процесі. Source:
    Қазақ тілінің орфографиялық ережелері (the rule on borrowed words that end in a doubled consonant).
    """
    if len(entry) < _SHORTEST_TWIN or entry[-1] not in _DOUBLED:
        return None
    return entry[:-1] if entry[-2] == entry[-1] else entry + entry[-1]


def _written(key: Key) -> str:
    marks = _KAZAKH if key.how is Belonging.ENTRY else _KAZAKH_VOICE
    return marks[key.part_of_speech] + key.entry
