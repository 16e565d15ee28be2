"""Which entries belong together: a verb and its voices, a verb and its noun in -у; and how entries are shown."""

from reader.language.kazakh.categories import PartOfSpeech
from reader.language.kazakh.segmentation import is_possible_verb
from reader.language.kazakh.sounds import VOWELS, has_vowel, join_to_verb, verb_entries
from reader.language.kazakh.weights import Weights

_VOWEL_LETTERS = "".join(VOWELS)
_ENDS_OF_ACTION_NOUNS = "ую"
_KNOWN = 1.0
_KNOWN_WELL = 3.0
_LONG_NOUN = 8


def dictionary_form(entry: str, part_of_speech: PartOfSpeech) -> str:
    """Return an entry as dictionaries give it: verbs with -у (айту, оқу, қою, табу), nouns as they are."""
    if part_of_speech is PartOfSpeech.NOUN or not entry:
        return entry
    return join_to_verb(entry, "у")


def voice_parents(verb: str, weights: Weights) -> list[str]:
    """Return the verbs that a verb stem is the passive of, all the way down, if the weights know them.

    The passive is -л, -ыл; behind a stem whose last consonant is л it is -н, -ын (ал-ын, бөл-ін).
    Source: Қазақ грамматикасы (Астана, 2002), ырықсыз етіс; Muhamedowa (2016), passive.
    """
    if verb[-1] not in "лн" or len(verb) < 4:
        return []
    parents = []
    shorter = [verb[:-1]] if verb[-2] in VOWELS else []
    if verb[-2] in "ыі":
        shorter += [entry for entry, cost in verb_entries(verb[:-2], verb[-2:]) if not cost]
    for parent in shorter:
        if verb[-1] == "н" and parent.rstrip(_VOWEL_LETTERS)[-1:] != "л":
            continue
        if is_possible_verb(parent) and has_vowel(parent) and _is_known_verb(parent, weights):
            parents += [parent, *voice_parents(parent, weights)]
    return parents


def _is_known_verb(verb: str, weights: Weights) -> bool:
    if weights.count(verb, PartOfSpeech.VERB) >= _KNOWN:
        return True
    noun = dictionary_form(verb, PartOfSpeech.VERB)
    return verb[-1] not in "ыі" and weights.count(noun, PartOfSpeech.NOUN) >= _KNOWN


def verb_behind(noun: str, weights: Weights) -> str | None:
    """Return the verb that a noun in -у or -ю names the action of, or ``None`` where it is no such noun.

    Long nouns in -у are always taken for one; short ones (бу, қару) only of a verb that the weights know.
    """
    if len(noun) <= 2 or noun[-1] not in _ENDS_OF_ACTION_NOUNS:
        return None
    possible = verbs_named(noun)
    for place, verb in enumerate(possible):
        enough = _KNOWN_WELL if len(noun) <= 4 and not place else _KNOWN
        if weights.count(verb, PartOfSpeech.VERB) >= enough:
            return verb
    return possible[0] if possible and len(noun) >= _LONG_NOUN else None


def verbs_named(word: str) -> tuple[str, ...]:
    """Return the verb stems whose dictionary form a word would be, the regular one first; none without -у, -ю."""
    if len(word) < 2 or word[-1] not in _ENDS_OF_ACTION_NOUNS:
        return ()
    if word[-1] == "ю":
        return (word[:-1] if word[-2] == "и" else word[:-1] + "й",)
    return tuple(entry for entry, _ in verb_entries(word[:-1], "у") if is_possible_verb(entry) or entry == "е")
