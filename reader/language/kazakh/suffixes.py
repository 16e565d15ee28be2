"""The suffix table, and the chains of suffixes that an ending can be read as.

The rows stand in ``nominal`` and ``verbal``, each slot with its source.
"""

from functools import cache, lru_cache
from typing import NamedTuple

from reader.language.kazakh import nominal, verbal
from reader.language.kazakh.categories import Category, Chain
from reader.language.kazakh.slots import UNFINISHED, State
from reader.language.kazakh.sounds import VOICED_OF, Harmony, Sound, final_sound

LONGEST_ENDING = 22
"""Letters that all the suffixes of a form have together, at most; a longer rest is not read as an ending."""

SUFFIXES = nominal.SUFFIXES + verbal.SUFFIXES
"""Every row of the table, nouns first."""


class _Step(NamedTuple):
    letters: str
    category: Category
    after: State
    sound: Sound
    voiced: bool


@cache
def _steps() -> dict[tuple[State, Sound, Harmony, str], tuple[_Step, ...]]:
    """Return what may follow, by state, preceding sound, harmony and the first letter of what follows."""
    steps: dict[tuple[State, Sound, Harmony, str], dict[_Step, None]] = {}
    for suffix in SUFFIXES:
        for sound in sorted(suffix.sounds):
            for harmony in Harmony:
                letters = suffix.allomorph(harmony)
                place = steps.setdefault((suffix.before, sound, harmony, letters[0]), {})
                place[_Step(letters, suffix.category, suffix.after, final_sound(letters), False)] = None
                if letters[-1] in VOICED_OF:
                    letters = letters[:-1] + VOICED_OF[letters[-1]]
                    place = steps.setdefault((suffix.before, sound, harmony, letters[0]), {})
                    place[_Step(letters, suffix.category, suffix.after, "voiceless", True)] = None
    return {key: tuple(place) for key, place in steps.items()}


@lru_cache(maxsize=1 << 13)
def chains(ending: str, state: State, sound: Sound, harmony: Harmony) -> tuple[Chain, ...]:
    """Return every way to read an ending as suffixes, given what stands in front of it.

    A suffix in -қ or -к is voiced in front of ы and і, as a stem is: -дық + ы is -дығы.
    """
    if not ending:
        return () if state in UNFINISHED else ((),)
    found: dict[Chain, None] = {}
    for step in _steps().get((state, sound, harmony, ending[0]), ()):
        if ending.startswith(step.letters):
            rest = ending[len(step.letters) :]
            if step.voiced and rest[:1] not in ("ы", "і"):
                continue
            for chain in chains(rest, step.after, step.sound, harmony):
                found[step.category, *chain] = None
    return tuple(found)
