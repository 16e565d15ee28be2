"""A reading in the names of its categories, for people."""

from reader.language.kazakh.analysis import Reading
from reader.language.kazakh.categories import VOICES, Category, PartOfSpeech

_UNSAID = {
    Category.PAST: Category.PERSON_3,
    Category.CONDITIONAL: Category.PERSON_3,
}


def describe(reading: Reading) -> tuple[str, ...]:
    """Return the categories of a reading as stable identifiers, with what Kazakh leaves unsaid.

    айтты is ("past", "person-3"), айта ("imperfective-converb",), айт! ("imperative-2sg",), қала ().
    """
    names = list(reading.chain)
    if reading.part_of_speech is PartOfSpeech.VERB:
        last = names[-1] if names else None
        if last is Category.PRESENT:
            names[-1] = Category.IMPERFECTIVE_CONVERB
        elif last in _UNSAID:
            names.append(_UNSAID[last])
        elif all(name in VOICES for name in names) or (last is Category.NEGATION and reading.entry != "е"):
            names.append(Category.IMPERATIVE_2SG)
    return tuple(name.value for name in names)
