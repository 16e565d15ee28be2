"""Every way in which the grammar can cut a form into an entry and its suffixes, unweighted."""

import re

from reader.language.kazakh.categories import Category, Chain, PartOfSpeech
from reader.language.kazakh.irregular import irregular, is_open
from reader.language.kazakh.slots import State
from reader.language.kazakh.sounds import (
    VOWELS,
    final_sound,
    harmonies,
    has_vowel,
    noun_entries,
    spelt_apart,
    verb_entries,
)
from reader.language.kazakh.suffixes import LONGEST_ENDING, chains

_KAZAKH_WORD = re.compile("[а-яәғқңөұүһі]+")
_SHORT_STEMS = frozenset("де же не ми су ту қу би бу жу ши кі ки ти си жи".split())
"""Stems of a consonant and a vowel; there are few, and every word begins with such a pair of letters."""

LISTED_GAIN = 8.0
"""Nats that a listed reading gains over the regular ones of the same form."""

_SHORTEST_RULED_OUT = 5
_INFLECTED_NOUN: dict[Chain, float] = {
    (Category.PLURAL,): 8.0,
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

_MAYBE_INFLECTED = re.compile("(?:[лдт][ае]р|[ндт][ыі]ң|[ғг][ыі]|кі|н[дн][ае]|н[ае]н|т[ыі]н|[ғқгк][ае]н)$")
_PLURAL_POSSESSED = re.compile("(?:лар|лер|дар|дер|тар|тер)(?:[ыі]|[ыі][мңн]|[ыі]м[ыі]з|[ыі]ң[ыі]з)$")


Cut = tuple[str, PartOfSpeech, Chain]
"""One way to cut a form: the entry, its part of speech and what its suffixes say."""


def is_kazakh_word(form: str) -> bool:
    """Tell whether a folded form consists of letters of the Kazakh alphabet alone."""
    return _KAZAKH_WORD.fullmatch(form) is not None


def segmentations(form: str) -> dict[Cut, float]:
    """Return every way to cut a folded form without hyphens, and what the changes of the stem cost it, in nats.

    The form as a bare noun is among them unless a list says what it is.
    """
    listed = irregular(form)
    if listed and not is_open(form):
        return {(*found,): 0.0 for found in listed}
    cuts: dict[Cut, float] = {(*found,): -LISTED_GAIN for found in listed}
    cuts[form, PartOfSpeech.NOUN, ()] = 0.0
    if not is_kazakh_word(form) or len(form) < 2:
        return cuts
    if is_possible_verb(form):
        cuts[form, PartOfSpeech.VERB, ()] = 0.0
    first_vowel = next((place for place, letter in enumerate(form) if letter in VOWELS), len(form))
    for place in range(max(2, first_vowel + 1, len(form) - LONGEST_ENDING), len(form)):
        _cut_at(form, place, cuts)
    for entry, stem, ending, harmony in spelt_apart(form):
        if len(ending) <= LONGEST_ENDING:
            sound = final_sound(stem)
            for row in (harmony,) if harmony else harmonies(stem):
                for chain in chains(ending, State.VERB, sound, row):
                    cuts.setdefault((entry, PartOfSpeech.VERB, chain), 0.0)
    return cuts


def _cut_at(form: str, place: int, cuts: dict[Cut, float]) -> None:
    stem, ending = form[:place], form[place:]
    sound = final_sound(stem)
    for harmony in harmonies(stem):
        if nominal := chains(ending, State.STEM, sound, harmony):
            for entry, cost in noun_entries(stem, ending):
                if is_possible_stem(entry):
                    for chain in nominal:
                        cuts.setdefault((entry, PartOfSpeech.NOUN, chain), cost)
        if verbal := chains(ending, State.VERB, sound, harmony):
            for entry, cost in verb_entries(stem, ending):
                if is_possible_verb(entry):
                    for chain in verbal:
                        cuts.setdefault((entry, PartOfSpeech.VERB, chain), cost)


def is_possible_stem(stem: str) -> bool:
    """Tell whether letters can be a Kazakh stem: three of them, or two that are not consonant and vowel."""
    if len(stem) != 2:
        return len(stem) > 2
    return stem[0] in VOWELS or stem[1] not in VOWELS or stem in _SHORT_STEMS


def is_possible_verb(stem: str) -> bool:
    """Tell whether letters can be a verb stem, which never ends in a cluster other than that of айт, қорқ, серп.

    Source: Қазақ грамматикасы (Астана, 2002), phonetics, the syllable.
    """
    if not is_possible_stem(stem):
        return False
    last, before = stem[-1], stem[-2]
    return last in VOWELS or before in VOWELS or (last in "тпкқс" and before in "йрлнмң")


def inflected_entry_cost(entry: str, part_of_speech: PartOfSpeech) -> float:
    """Return what it costs a reading, in nats, that its entry itself ends in what looks like an inflection.

    Plurals, genitives, -дағы and finite participles never become words of the dictionary; others seldom do.
    """
    cost = _short_ending_cost(entry, part_of_speech)
    length = len(entry)
    if length < _SHORTEST_RULED_OUT:
        return cost
    if length > 6 and _PLURAL_POSSESSED.search(entry):
        return 8.0
    if length > 5 and entry.endswith(("ымыз", "іміз", "ыңыз", "іңіз")):
        return 6.0
    if not _MAYBE_INFLECTED.search(entry):
        return cost
    for place in range(max(2, length - 6), length - 2):
        stem, ending = entry[:place], entry[place:]
        if not has_vowel(stem):
            continue
        sound = final_sound(stem)
        for harmony in harmonies(stem):
            for chain in chains(ending, State.STEM, sound, harmony):
                if place > 2:
                    cost = max(cost, _INFLECTED_NOUN.get(chain, 0.0))
                elif chain == (Category.PLURAL,):
                    cost = max(cost, _SHORT_PLURAL_COST)
            if part_of_speech is PartOfSpeech.NOUN:
                for chain in chains(ending, State.VERB, sound, harmony):
                    cost = max(cost, _participle_cost(chain))
    return cost


def _short_ending_cost(entry: str, part_of_speech: PartOfSpeech) -> float:
    if part_of_speech is PartOfSpeech.NOUN:
        return 1.5 if len(entry) >= 6 and entry.endswith(("ын", "ін")) else 0.0
    if len(entry) >= 5 and entry.endswith(("ма", "ме", "ба", "бе", "па", "пе")):
        return 2.5
    return 1.0 if entry[-1] in "ыі" else 0.0


def _participle_cost(chain: Chain) -> float:
    match chain:
        case (*_, Category.HABITUAL_PARTICIPLE):
            return 6.0
        case (Category.NEGATION, Category.PAST_PARTICIPLE):
            return 4.0
        case (*_, Category.PAST_PARTICIPLE):
            return 2.5
    return 0.0
