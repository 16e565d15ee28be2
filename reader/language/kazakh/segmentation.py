"""Every way in which the grammar can cut a form into an entry and its suffixes, unweighted."""

import re
from functools import lru_cache
from typing import NamedTuple

from reader.language.kazakh.categories import Category, Chain, PartOfSpeech
from reader.language.kazakh.irregular import irregular, is_open, listed_forms
from reader.language.kazakh.slots import State
from reader.language.kazakh.sounds import (
    VOWELS,
    Harmony,
    Sound,
    agreement,
    has_vowel,
    noun_entries,
    spelt_apart,
    verb_entries,
)
from reader.language.kazakh.suffixes import LONGEST_ENDING, StemReading, chains, ending_of

_NOUN, _VERB = PartOfSpeech
_KAZAKH_WORD = re.compile("[а-яәғқңөұүһі]+")
_SHARED_LETTER = re.compile("[юяи]")  # one form in ten has one; asking first saves the others 1 of 27 µs
_SHORT_STEMS = frozenset("де же не ми су ту қу би бу жу ши кі ки ти си жи".split())
"""Stems of a consonant and a vowel; there are few, and every word begins with such a pair of letters."""

_LISTED_BEGINNINGS = frozenset(form[:2] for form in listed_forms())

LISTED_GAIN = 8.0
"""Nats that a listed reading gains over the regular ones of the same form."""

_SHORTEST_RULED_OUT = 5
_CACHED_INFLECTIONS = 1 << 14
_CACHED_ENDS = 1 << 14
_PLURAL = (Category.PLURAL,)
_INFLECTED_NOUN: dict[Chain, float] = {
    _PLURAL: 8.0,
    (Category.GENITIVE,): 8.0,
    (Category.BELONGING,): 8.0,
    (Category.LOCATIVE, Category.ATTRIBUTIVE): 8.0,
    (Category.POSSESSIVE_3, Category.LOCATIVE): 8.0,
    (Category.POSSESSIVE_3, Category.ABLATIVE): 8.0,
    (Category.POSSESSIVE_3, Category.GENITIVE): 8.0,
    (Category.POSSESSIVE_3, Category.LOCATIVE, Category.ATTRIBUTIVE): 8.0,
}
_SHORT_PLURAL_COST = 4.0
"""For entries like актер and килер, which are not ак-тер and ки-лер."""

_INFLECTED = re.compile("(?:[лдт][ае]р|[ндт][ыі]ң|[ғг][ыі]|кі|н[дн][ае]|н[ае]н|т[ыі]н|[ғқгк][ае]н)$")
_POSSESSED = re.compile("(?:[ае]р[ыі]|р[ыі][мнң]|[мң][ыі]з)$")
_PLURAL_POSSESSED = re.compile("(?:лар|лер|дар|дер|тар|тер)(?:[ыі]|[ыі][мңн]|[ыі]м[ыі]з|[ыі]ң[ыі]з)$")
_LAST_LETTERS = 3
"""How many letters at its end tell whether an entry can look inflected at all; asked first, they save 1 of 27 µs."""


Cut = tuple[str, PartOfSpeech, Chain]
"""One way to cut a form: the entry, its part of speech and what its suffixes say."""


def is_kazakh_word(form: str) -> bool:
    """Tell whether a folded form consists of letters of the Kazakh alphabet alone."""
    return _KAZAKH_WORD.fullmatch(form) is not None


def may_be_listed(form: str) -> bool:
    """Tell whether a form begins as a listed one does; most do not, and are spared 0.4 µs in the lists."""
    return form[:2] in _LISTED_BEGINNINGS


def segmentations(form: str) -> dict[Cut, float]:
    """Return every way to cut a folded form without hyphens, and what the changes of the stem cost it, in nats.

    The form as a bare noun is among them unless a list says what it is.
    """
    listed = irregular(form) if may_be_listed(form) else ()
    if listed and not is_open(form):
        return {(*found,): 0.0 for found in listed}
    cuts: dict[Cut, float] = {(*found,): -LISTED_GAIN for found in listed} if listed else {}
    cuts[form, _NOUN, ()] = 0.0
    if not is_kazakh_word(form) or len(form) < 2:
        return cuts
    if is_possible_verb(form):
        cuts[form, _VERB, ()] = 0.0
    for place in range(len(form) - 1, max(1, _first_vowel(form), len(form) - LONGEST_ENDING - 1), -1):
        ending = ending_of(form[place:])
        if ending.behind_stem:
            _cut_at(form, place, ending.behind_stem, cuts)
        elif not ending.goes_on:
            break
    if _SHARED_LETTER.search(form):
        _cut_shared_letters(form, cuts)
    return cuts


def _first_vowel(form: str) -> int:
    for place, letter in enumerate(form):
        if letter in VOWELS:
            return place
    return len(form)


def _cut_at(form: str, place: int, readings: tuple[StemReading, ...], cuts: dict[Cut, float]) -> None:
    stem, ending = form[:place], form[place:]
    sound, rows = agreement(stem)
    for part, sounds, row, chain in readings:
        if sound in sounds and row in rows:
            if part is _NOUN:
                for entry, cost in noun_entries(stem, ending):
                    if len(entry) > 2 or is_possible_stem(entry):
                        cuts.setdefault((entry, part, chain), cost)
            else:
                for entry, cost in verb_entries(stem, ending):
                    if is_possible_verb(entry):
                        cuts.setdefault((entry, part, chain), cost)


def _cut_shared_letters(form: str, cuts: dict[Cut, float]) -> None:
    for entry, stem, ending, harmony in spelt_apart(form):
        if len(ending) <= LONGEST_ENDING:
            sound, rows = agreement(stem)
            for row in (harmony,) if harmony else rows:
                for chain in chains(ending, State.VERB, sound, row):
                    cuts.setdefault((entry, _VERB, chain), 0.0)


def is_possible_stem(stem: str) -> bool:
    """Tell whether letters can be a Kazakh stem: three of them, or two that are not consonant and vowel."""
    if len(stem) != 2:
        return len(stem) > 2
    return stem[0] in VOWELS or stem[1] not in VOWELS or stem in _SHORT_STEMS


def is_possible_verb(stem: str) -> bool:
    """Tell whether letters can be a verb stem, which never ends in a cluster other than that of айт, қорқ, серп.

    Source: Қазақ грамматикасы (Астана, 2002), phonetics, the syllable.
    """
    if len(stem) <= 2 and not is_possible_stem(stem):
        return False
    last, before = stem[-1], stem[-2]
    return last in VOWELS or before in VOWELS or (last in "тпкқс" and before in "йрлнмң")


def inflected_entry_cost(entry: str, part_of_speech: PartOfSpeech) -> float:
    """Return what it costs a reading, in nats, that its entry itself ends in what looks like an inflection.

    Plurals, genitives, -дағы and finite participles never become words of the dictionary; others seldom do.
    """
    last = _last_letters(entry[-_LAST_LETTERS:], part_of_speech)
    if last is None:
        return 0.0
    length = len(entry)
    cost = last.cost if length >= last.shortest else 0.0
    if length < _SHORTEST_RULED_OUT:
        return cost
    if last.may_be_possessed:
        if length > 6 and _PLURAL_POSSESSED.search(entry):
            return 8.0
        if length > 5 and entry.endswith(("ымыз", "іміз", "ыңыз", "іңіз")):
            return 6.0
    return max(cost, _cost_of_ending(entry, part_of_speech)) if last.may_be_inflected else cost


class _LastLetters(NamedTuple):
    """What the last letters of an entry cost it from some length on, and what they may be the end of."""

    cost: float
    shortest: int
    may_be_inflected: bool
    may_be_possessed: bool


@lru_cache(_CACHED_ENDS)
def _last_letters(letters: str, part_of_speech: PartOfSpeech) -> _LastLetters | None:
    """Return what the last letters of an entry say, or ``None`` for two of three entries, which cost nothing."""
    cost, shortest = 0.0, 0
    if part_of_speech is _NOUN and letters.endswith(("ын", "ін")):
        cost, shortest = 1.5, 6
    elif part_of_speech is _VERB and letters.endswith(("ма", "ме", "ба", "бе", "па", "пе")):
        cost, shortest = 2.5, 5
    elif part_of_speech is _VERB and letters.endswith(("ы", "і")):
        cost = 1.0
    found = _LastLetters(cost, shortest, bool(_INFLECTED.search(letters)), bool(_POSSESSED.search(letters)))
    return found if any(found) else None


def _cost_of_ending(entry: str, part_of_speech: PartOfSpeech) -> float:
    cost = 0.0
    for place in range(len(entry) - 3, max(1, len(entry) - 7), -1):
        inflections = _inflections(entry[place:])
        if inflections is None:
            break
        if inflections and has_vowel(stem := entry[:place]):
            sound, rows = agreement(stem)
            for found in inflections:
                if sound in found.sounds and found.harmony in rows and (found.is_nominal or part_of_speech is _NOUN):
                    cost = max(cost, found.cost if place > 2 else found.cost_behind_two_letters)
    return cost


class _Inflection(NamedTuple):
    """An ending that words of the dictionary do not have, with what it costs an entry that seems to have it."""

    sounds: frozenset[Sound]
    harmony: Harmony
    is_nominal: bool
    cost: float
    cost_behind_two_letters: float


@lru_cache(_CACHED_INFLECTIONS)
def _inflections(letters: str) -> tuple[_Inflection, ...] | None:
    """Return how an ending can be read as one that words do not have; ``None`` where no longer ending ends so."""
    ending = ending_of(letters)
    if not ending.goes_on:
        return None
    found = []
    for part, sounds, row, chain in ending.behind_stem:
        if part is _NOUN:
            cost, short = _INFLECTED_NOUN.get(chain, 0.0), _SHORT_PLURAL_COST if chain == _PLURAL else 0.0
        else:
            cost = short = _participle_cost(chain)
        if cost:
            found.append(_Inflection(sounds, row, part is _NOUN, cost, short))
    return tuple(found)


def _participle_cost(chain: Chain) -> float:
    match chain:
        case (*_, Category.HABITUAL_PARTICIPLE):
            return 6.0
        case (Category.NEGATION, Category.PAST_PARTICIPLE):
            return 4.0
        case (*_, Category.PAST_PARTICIPLE):
            return 2.5
    return 0.0
