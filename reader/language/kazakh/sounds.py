"""Sounds of a Kazakh stem: which suffix variants it takes, and how it changes in front of them."""

from collections.abc import Iterator
from enum import StrEnum
from functools import lru_cache
from typing import Literal

BACK_VOWELS = frozenset("аоұыяё")
FRONT_VOWELS = frozenset("әеөүіэ")
NEUTRAL_VOWELS = frozenset("иую")
VOWELS = BACK_VOWELS | FRONT_VOWELS | NEUTRAL_VOWELS
"""и, у and ю are spelt alike in back and front words, and so decide nothing about harmony."""

Sound = Literal["vowel", "glide", "lateral", "sibilant", "nasal", "voiceless"]
"""What a suffix's first consonant is assimilated to: the class of the sound in front of it."""

_CLASSES: dict[Sound, str] = {
    "vowel": "аоұыяёәеөүіэ",
    "glide": "рйуюи",
    "lateral": "л",
    "sibilant": "зж",
    "nasal": "мнң",
}
_SOUNDLESS = "ьъ"
_SOUND_OF: dict[str, Sound] = {letter: sound for sound, letters in _CLASSES.items() for letter in letters}

KEPT_COST = 4.0
"""What it costs a reading, in nats, that a final п, к, қ, б or г stays as it is where it regularly changes."""

RESTORED_COST = 1.0
"""What it costs a reading, in nats, that a vowel or a consonant of its stem is not written in the form."""

_VOICELESS_OF = {"б": "п", "г": "к", "ғ": "қ"}
VOICED_OF = {voiceless: voiced for voiced, voiceless in _VOICELESS_OF.items()}
"""Ұяң: what a final п, к, қ becomes in front of a vowel."""

_DROPPING = frozenset(
    "ауыз әріп бөрік ғұрып дауыс ерік ерін көрік қалып қарын қауіп құлық құрып қырық мойын мұрын мүлік нарық "
    "орын парық халық".split()
)
"""Nouns that lose their last vowel before a possessive (аузы, халқы); for writing forms, not for reading them."""

_BEFORE_DROPPED_IN_STOPS = frozenset("рлйснмз")
_BEFORE_DROPPED = frozenset("рлйузснмқкғгдтб")
_AFTER_DROPPED = frozenset("нзлсрм")
_CLUSTERS = {"з": "д", "с": "т"}


class Harmony(StrEnum):
    """Which row of vowels a suffix has: а ы (жуан, back) or е і (жіңішке, front)."""

    BACK = "back"
    FRONT = "front"


BACK_ONLY = (Harmony.BACK,)
FRONT_ONLY = (Harmony.FRONT,)
BOTH = (Harmony.BACK, Harmony.FRONT)


def final_sound(stem: str) -> Sound:
    """Return the class of the last sound; ь and ъ, which are no sounds, are passed over.

    Source: the law of assimilation (ілгерінді ықпал), Қазақ грамматикасы (Астана, 2002), phonetics.
    A voiced stop counts as voiceless, for loans end in it and take the voiceless variants: клуб-тар.
    """
    last = stem[-1]
    if last in _SOUNDLESS:
        last = (stem.rstrip(_SOUNDLESS) or stem)[-1]
    return _SOUND_OF.get(last, "voiceless")


def harmonies(stem: str) -> tuple[Harmony, ...]:
    """Return the rows of suffix vowels that a stem takes, by its last decisive vowel.

    Loans are not settled: stems of mixed vowels, with a last vowel и or ю, with у inside, or with a soft last
    consonant take both rows (Тоқаев-тың, Париж-ге, банк-ке, ресурс-тар).
    Source: the law of harmony (үндестік заңы), Қазақ грамматикасы (Астана, 2002); for loans Muhamedowa (2016).
    """
    last = next(filter(VOWELS.__contains__, reversed(stem)), "")
    if last in BACK_VOWELS:
        return BOTH if stem[-1] in "ькгх" or not FRONT_VOWELS.isdisjoint(stem) else BACK_ONLY
    if last in FRONT_VOWELS:
        return FRONT_ONLY if BACK_VOWELS.isdisjoint(stem) else BOTH
    has_back, has_front = not BACK_VOWELS.isdisjoint(stem), not FRONT_VOWELS.isdisjoint(stem)
    if last != "у" or has_back == has_front or (has_front and stem[-1] != "у"):
        return BOTH
    return BACK_ONLY if has_back else FRONT_ONLY


@lru_cache(maxsize=1 << 13)
def agreement(stem: str) -> tuple[Sound, tuple[Harmony, ...]]:
    """Return what the suffixes behind a stem agree with: the class of its last sound, and the rows that it takes."""
    return final_sound(stem), harmonies(stem)


def main_harmony(stem: str) -> Harmony:
    """Return the row of suffix vowels that a writer would choose first: that of the last decisive vowel."""
    for letter in reversed(stem):
        if letter in BACK_VOWELS:
            return Harmony.BACK
        if letter in FRONT_VOWELS:
            return Harmony.FRONT
    return Harmony.FRONT


def noun_entries(stem: str, ending: str) -> list[tuple[str, float]]:
    """Return the nouns that may be written as stem in front of an ending, each with its cost in nats.

    Undoes voicing (кітаб-ы: кітап), the loss of a narrow vowel (халқ-ы: халық, орн-ы: орын) and the loss of a
    last т or д in a loan (съез-ге: съезд).
    Source: the spelling rules of Kazakh (1983 and 2013 editions), changes of the stem.
    """
    last, vowel = stem[-1], ending[:1]
    found = [(stem + _CLUSTERS[last], KEPT_COST)] if last in _CLUSTERS and ending else []
    if vowel not in ("ы", "і"):
        found.append((stem, 0.0))
    elif last in _VOICELESS_OF:
        found.append((stem[:-1] + _VOICELESS_OF[last], 0.0))
        if last != "ғ":
            found.append((stem, KEPT_COST))
    elif last in VOICED_OF:
        found.append((stem, KEPT_COST))
        if len(stem) >= 3 and stem[-2] in _BEFORE_DROPPED_IN_STOPS:
            found.append((stem[:-1] + vowel + last, RESTORED_COST))
    else:
        found.append((stem, 0.0))
        if len(stem) >= 3 and last in _AFTER_DROPPED and stem[-2] in _BEFORE_DROPPED:
            found.append((stem[:-1] + vowel + last, RESTORED_COST))
    return found


def verb_entries(stem: str, ending: str) -> list[tuple[str, float]]:
    """Return the verb stems that may be written as stem in front of an ending, each with its cost in nats.

    Undoes voicing (таб-ады: тап, тау-ып: тап, төг-у: төк) and the loss of a last ы or і before -у (оқ-у: оқы).
    Source: as for ``noun_entries``.
    """
    last, vowel = stem[-1], ending[:1]
    before_vowel = vowel in {"а", "е", "ы", "і", "у"}
    if before_vowel and last in _VOICELESS_OF:
        found = [(stem[:-1] + _VOICELESS_OF[last], 0.0)]
    elif before_vowel and last in VOICED_OF:
        found = [(stem, KEPT_COST)]
    else:
        found = [(stem, 0.0)]
        if last == "у" and len(stem) >= 3 and ending[:2] in ("ып", "іп"):
            found.append((stem[:-1] + "п", 0.0))
    if vowel == "у" and last not in VOWELS:
        found += [(stem + ("ы" if row is Harmony.BACK else "і"), RESTORED_COST) for row in harmonies(stem)]
    return found


def join_to_noun(stem: str, suffix: str) -> str:
    """Return a noun, or a form declined like one, with a suffix behind it, spelt as the rules ask.

    Source: as for ``noun_entries``.
    """
    if suffix[0] not in "ыі":
        return stem + suffix
    if stem in _DROPPING:
        return stem[:-2] + stem[-1] + suffix
    return stem[:-1] + VOICED_OF.get(stem[-1], stem[-1]) + suffix


def join_to_verb(stem: str, suffix: str) -> str:
    """Return a verb stem with a suffix behind it, spelt as the rules ask; undone by ``verb_entries``."""
    last, first = stem[-1], suffix[0]
    if last in "ыі" and first == "у":
        return stem[:-1] + suffix
    if last in "ыі" and first == "й":
        return stem[:-1] + "и" + suffix[1:]
    if last in "йи" and first in "уа":
        kept = stem if last == "и" else stem[:-1]
        return kept + ("ю" if first == "у" else "я") + suffix[1:]
    if last == "п" and suffix in ("ып", "іп"):
        return stem[:-1] + "у" + suffix
    if first in "аеыіу":
        return stem[:-1] + VOICED_OF.get(last, last) + suffix
    return stem + suffix


def spelt_apart(form: str) -> Iterator[tuple[str, str, str, Harmony | None]]:
    """Yield a form's verb stems that share a letter with their ending: (entry, stem, ending, harmony or any).

    Undoes қой + у → қою, қой + а → қоя, жи + у → жию, оқы + й → оқи; ``stem`` is what the ending is joined to.
    Source: spelling of ю, я and и, Қазақ тілінің емле ережелері.
    """
    for place in range(1, len(form)):
        letter, rest = form[place], form[place + 1 :]
        if letter in "юя" and has_vowel(form[:place]):
            entry = form[:place] if form[place - 1] == "и" else form[:place] + "й"
            yield entry, form[:place] + "й", ("у" if letter == "ю" else "а") + rest, None
        elif letter == "и" and (rest or has_vowel(form[:place])):
            for vowel, harmony in (("ы", Harmony.BACK), ("і", Harmony.FRONT)):
                if harmony in harmonies(form[:place]):
                    yield form[:place] + vowel, form[:place] + vowel, "й" + rest, harmony


def has_vowel(letters: str) -> bool:
    """Tell whether any letter is a vowel."""
    return not VOWELS.isdisjoint(letters)
