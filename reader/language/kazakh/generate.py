"""The forms of an entry, written from the same table that forms are read by."""

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from reader.language.kazakh.categories import VOICES, Category, Chain, PartOfSpeech
from reader.language.kazakh.slots import UNFINISHED, State, Suffix
from reader.language.kazakh.sounds import final_sound, harmonies, join_to_noun, join_to_verb, main_harmony
from reader.language.kazakh.suffixes import SUFFIXES

_VERBAL = frozenset({State.VERB, State.NEGATED})


class Inflection(NamedTuple):
    """A form of an entry and the chain that makes it."""

    form: str
    chain: Chain


def inflections(entry: str, part_of_speech: PartOfSpeech, suffixes: int = 3) -> Iterator[Inflection]:
    """Yield the forms of an entry with up to so many suffixes, the entry itself first.

    Voices, which make verbs of their own, are left out; so are the variants that only some loans take.
    """
    if not entry:
        return
    start = State.VERB if part_of_speech is PartOfSpeech.VERB else State.STEM
    yield from _continued(Inflection(entry, ()), start, entry, suffixes)


def voiced_stems(entry: str, chain: Chain, form: str) -> list[str]:
    """Return the verb stems that a form's voice suffixes make on the way from its entry: айт, айтылды: айтыл."""
    stems: list[str] = []
    for category in chain:
        if category not in VOICES:
            break
        stem = stems[-1] if stems else entry
        longer = (
            join_to_verb(stem, suffix.allomorph(harmony))
            for suffix in _making(category)
            if final_sound(stem) in suffix.sounds
            for harmony in harmonies(stem)
        )
        if (voiced := next(filter(form.startswith, longer), None)) is None:
            break
        stems.append(voiced)
    return stems


def _continued(made: Inflection, state: State, entry: str, suffixes: int) -> Iterator[Inflection]:
    if state not in UNFINISHED:
        yield made
    if not suffixes:
        return
    join = join_to_verb if state in _VERBAL else join_to_noun
    harmony, sound = main_harmony(entry), final_sound(made.form)
    for suffix in _following(state):
        if sound in suffix.sounds and suffix.category not in VOICES:
            form = join(made.form, suffix.allomorph(harmony))
            yield from _continued(Inflection(form, (*made.chain, suffix.category)), suffix.after, entry, suffixes - 1)


@cache
def _making(voice: Category) -> tuple[Suffix, ...]:
    return tuple(suffix for suffix in _following(State.VERB) if suffix.category is voice)


@cache
def _following(state: State) -> tuple[Suffix, ...]:
    return tuple(suffix for suffix in SUFFIXES if suffix.before is state)
