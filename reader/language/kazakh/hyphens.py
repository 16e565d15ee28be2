"""Hyphenated forms: an ending behind a name or a number (АҚШ-тың, 13%-дан), or two words (қарым-қатынас)."""

from reader.language.kazakh.categories import Chain
from reader.language.kazakh.segmentation import is_kazakh_word
from reader.language.kazakh.slots import State
from reader.language.kazakh.sounds import BOTH, Sound, final_sound, harmonies, has_vowel
from reader.language.kazakh.suffixes import LONGEST_ENDING, chains, ending_of

_LONGEST_SPELT_OUT = 4
"""Letters up to which a head may be an abbreviation, whose sounds are those of its letters' names."""

PARTICLES = frozenset({"ақ", "ау", "ай", "мыс"})
"""Демеулік шылау written with a hyphen: сондай-ақ. Source: Қазақ грамматикасы (Астана, 2002), шылау."""

_SOUNDS: tuple[Sound, ...] = ("vowel", "glide", "lateral", "sibilant", "nasal", "voiceless")


def is_suffix_tail(head: str, tail: str) -> bool:
    """Tell whether what follows a hyphen is only an ending or a particle of what stands before it; both folded."""
    return bool(head) and (tail in PARTICLES or bool(tail_chains(head, tail)))


def split_tail(form: str) -> tuple[str, str] | None:
    """Return a folded form's head and its ending behind the last hyphen, or ``None`` where that is a word.

    The head may have hyphens of its own.
    """
    head, hyphen, tail = form.rpartition("-")
    return (head, tail) if hyphen and head and is_suffix_tail(head, tail) else None


def tail_chains(head: str, tail: str) -> tuple[Chain, ...]:
    """Return the ways to read a tail as suffixes of its head.

    A head that can be pronounced only by the names of its letters or digits takes every variant of a suffix;
    a word takes its own.
    """
    head = head.rpartition("-")[2]
    if not head or not 0 < len(tail) <= LONGEST_ENDING or not ending_of(tail).readings:
        return ()
    states = (State.NUMERAL, State.STEM) if head.rstrip("%")[-1:].isdigit() else (State.STEM,)
    spelt_out = len(head) <= _LONGEST_SPELT_OUT or not is_kazakh_word(head) or not has_vowel(head)
    sounds = _SOUNDS if spelt_out else (final_sound(head),)
    rows = BOTH if spelt_out else harmonies(head)
    found = {
        chain: None for state in states for sound in sounds for row in rows for chain in chains(tail, state, sound, row)
    }
    return tuple(found)
