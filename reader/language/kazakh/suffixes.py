"""The suffix table, and the chains of suffixes that an ending can be read as.

The rows stand in ``nominal`` and ``verbal``, each slot with its source.
"""

from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from reader.language.kazakh import nominal, verbal
from reader.language.kazakh.categories import Category, Chain, PartOfSpeech
from reader.language.kazakh.slots import UNFINISHED, State
from reader.language.kazakh.sounds import VOICED_OF, Harmony, Sound, final_sound

LONGEST_ENDING = 22
"""Letters that all the suffixes of a form have together, at most; a longer rest is not read as an ending."""

SUFFIXES = nominal.SUFFIXES + verbal.SUFFIXES
"""Every row of the table, nouns first."""

_CACHED_ENDINGS = 1 << 15

_Reading = tuple[frozenset[Sound], Harmony, Chain]
StemReading = tuple[PartOfSpeech, frozenset[Sound], Harmony, Chain]
"""A chain behind a stem of some part of speech, with the last sounds and the harmony of such stems."""


class _Allomorph(NamedTuple):
    """A suffix as some letters spell it: what is asked of the stem and of the next suffix; ``voiced`` of -қ, -к."""

    sounds: frozenset[Sound]
    harmony: Harmony
    category: Category
    after: State
    last: Sound
    voiced: bool


class Ending(NamedTuple):
    """What the letters at the end of a form can be.

    ``readings`` are chains with the sounds and the harmony that they follow, by what stands in front of them;
    ``behind_stem`` are those of stems. ``goes_on`` tells whether longer endings end in the letters.
    """

    readings: dict[State, tuple[_Reading, ...]]
    behind_stem: tuple[StemReading, ...]
    goes_on: bool


def _ending(readings: dict[State, tuple[_Reading, ...]]) -> Ending:
    stems = {PartOfSpeech.NOUN: State.STEM, PartOfSpeech.VERB: State.VERB}
    behind_stem = tuple((part, *reading) for part, state in stems.items() for reading in readings.get(state, ()))
    return Ending(readings, behind_stem, goes_on=True)


_NO_LETTERS = _ending(
    {state: tuple((nominal.ANY, row, ()) for row in Harmony) for state in State if state not in UNFINISHED}
)
_NO_ENDING = Ending({}, (), goes_on=False)


@cache
def _allomorphs() -> dict[str, dict[_Allomorph, tuple[State, ...]]]:
    """Return the suffixes by the letters that spell them, and what each may stand behind.

    A suffix in -қ or -к is voiced in front of ы and і, as a stem is: -дық + ы is -дығы.
    """
    spelt: dict[str, dict[_Allomorph, tuple[State, ...]]] = {}
    for suffix in SUFFIXES:
        for harmony in Harmony:
            letters = suffix.allomorph(harmony)
            found = _Allomorph(suffix.sounds, harmony, suffix.category, suffix.after, final_sound(letters), False)
            _add(spelt.setdefault(letters, {}), found, suffix.before)
            if letters[-1] in VOICED_OF:
                letters = letters[:-1] + VOICED_OF[letters[-1]]
                _add(spelt.setdefault(letters, {}), found._replace(last="voiceless", voiced=True), suffix.before)
    return spelt


def _add(spelt: dict[_Allomorph, tuple[State, ...]], suffix: _Allomorph, before: State) -> None:
    spelt[suffix] = (*spelt.get(suffix, ()), before)


@cache
def _tails() -> dict[str, frozenset[State]]:
    """Return the letters that suffixes end in, and what the rest of the form is then read behind."""
    tails: dict[str, set[State]] = {}
    for letters, rows in _allomorphs().items():
        for place in range(len(letters)):
            tails.setdefault(letters[place:], set()).update(row.after for row in rows)
    return {tail: frozenset(states) for tail, states in tails.items()}


@lru_cache(_CACHED_ENDINGS)
def ending_of(letters: str) -> Ending:
    """Return what letters at the end of a form can be, whatever stands in front of them.

    Endings are few beside stems: a form that is cut from its end to its front finds nine of ten in the cache, and
    stops after five letters on average, at the first ending that no longer one ends in.
    """
    if not letters:
        return _NO_LETTERS
    tails = _tails()
    goes_on = False
    found: dict[State, dict[_Reading, None]] = {}
    for place in range(1, len(letters) + 1):
        first, rest = letters[:place], letters[place:]
        if first in tails and not tails[first].isdisjoint(readings := ending_of(rest).readings):
            goes_on = True
            for suffix, states in _allomorphs().get(first, {}).items():
                if suffix.after in readings and (not suffix.voiced or rest[:1] in ("ы", "і")):
                    longer = dict.fromkeys(_behind(suffix, readings[suffix.after]))
                    for state in states if longer else ():
                        found.setdefault(state, {}).update(longer)
    return _ending({state: tuple(longer) for state, longer in found.items()}) if goes_on else _NO_ENDING


def _behind(suffix: _Allomorph, readings: tuple[_Reading, ...]) -> Iterator[_Reading]:
    for sounds, harmony, chain in readings:
        if harmony is suffix.harmony and suffix.last in sounds:
            yield suffix.sounds, harmony, (suffix.category, *chain)


def chains(ending: str, state: State, sound: Sound, harmony: Harmony) -> tuple[Chain, ...]:
    """Return every way to read an ending as suffixes, given what stands in front of it."""
    readings = ending_of(ending).readings.get(state, ())
    return tuple(dict.fromkeys(chain for sounds, row, chain in readings if sound in sounds and row is harmony))
