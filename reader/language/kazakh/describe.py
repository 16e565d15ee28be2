"""A reading in the names of its categories, for people."""

from reader.errors import QT_TRANSLATE_NOOP
from reader.language.kazakh.analysis import Reading
from reader.language.kazakh.categories import VOICES, Category, PartOfSpeech

_UNSAID = {
    Category.PAST: Category.PERSON_3,
    Category.CONDITIONAL: Category.PERSON_3,
}

_WORDINGS: dict[str, str] = {
    "plural": QT_TRANSLATE_NOOP("Category", "plural"),
    "possessive-1sg": QT_TRANSLATE_NOOP("Category", "possessive, 1st person singular"),
    "possessive-2sg": QT_TRANSLATE_NOOP("Category", "possessive, 2nd person singular"),
    "possessive-2sg-polite": QT_TRANSLATE_NOOP("Category", "possessive, 2nd person singular, polite"),
    "possessive-1pl": QT_TRANSLATE_NOOP("Category", "possessive, 1st person plural"),
    "possessive-3": QT_TRANSLATE_NOOP("Category", "possessive, 3rd person"),
    "genitive": QT_TRANSLATE_NOOP("Category", "genitive"),
    "accusative": QT_TRANSLATE_NOOP("Category", "accusative"),
    "dative": QT_TRANSLATE_NOOP("Category", "dative"),
    "locative": QT_TRANSLATE_NOOP("Category", "locative"),
    "ablative": QT_TRANSLATE_NOOP("Category", "ablative"),
    "instrumental": QT_TRANSLATE_NOOP("Category", "instrumental"),
    "equative": QT_TRANSLATE_NOOP("Category", "as, like (equative)"),
    "similative": QT_TRANSLATE_NOOP("Category", "similar to"),
    "attributive": QT_TRANSLATE_NOOP("Category", "of that place or time"),
    "belonging": QT_TRANSLATE_NOOP("Category", "belonging to"),
    "privative": QT_TRANSLATE_NOOP("Category", "without"),
    "adverbial": QT_TRANSLATE_NOOP("Category", "adverbial"),
    "comparative": QT_TRANSLATE_NOOP("Category", "comparative"),
    "ordinal": QT_TRANSLATE_NOOP("Category", "ordinal"),
    "collective": QT_TRANSLATE_NOOP("Category", "collective number"),
    "variant": QT_TRANSLATE_NOOP("Category", "another spelling"),
    "person-1sg": QT_TRANSLATE_NOOP("Category", "1st person singular"),
    "person-2sg": QT_TRANSLATE_NOOP("Category", "2nd person singular"),
    "person-2sg-polite": QT_TRANSLATE_NOOP("Category", "2nd person singular, polite"),
    "person-3": QT_TRANSLATE_NOOP("Category", "3rd person"),
    "person-1pl": QT_TRANSLATE_NOOP("Category", "1st person plural"),
    "person-2pl": QT_TRANSLATE_NOOP("Category", "2nd person plural"),
    "person-2pl-polite": QT_TRANSLATE_NOOP("Category", "2nd person plural, polite"),
    "passive": QT_TRANSLATE_NOOP("Category", "passive"),
    "reflexive": QT_TRANSLATE_NOOP("Category", "reflexive"),
    "reciprocal": QT_TRANSLATE_NOOP("Category", "reciprocal"),
    "causative": QT_TRANSLATE_NOOP("Category", "causative"),
    "negation": QT_TRANSLATE_NOOP("Category", "negative"),
    "past": QT_TRANSLATE_NOOP("Category", "past"),
    "conditional": QT_TRANSLATE_NOOP("Category", "conditional"),
    "present": QT_TRANSLATE_NOOP("Category", "present"),
    "optative": QT_TRANSLATE_NOOP("Category", "wish (-ғай)"),
    "desiderative": QT_TRANSLATE_NOOP("Category", "wish (-ғы)"),
    "intention": QT_TRANSLATE_NOOP("Category", "intention (-мақ)"),
    "tentative": QT_TRANSLATE_NOOP("Category", "tentative (-мақшы)"),
    "imperative-1sg": QT_TRANSLATE_NOOP("Category", "imperative, 1st person singular"),
    "imperative-1pl": QT_TRANSLATE_NOOP("Category", "imperative, 1st person plural"),
    "imperative-2sg": QT_TRANSLATE_NOOP("Category", "imperative, 2nd person singular"),
    "imperative-2sg-polite": QT_TRANSLATE_NOOP("Category", "imperative, 2nd person singular, polite"),
    "imperative-2pl": QT_TRANSLATE_NOOP("Category", "imperative, 2nd person plural"),
    "imperative-2pl-polite": QT_TRANSLATE_NOOP("Category", "imperative, 2nd person plural, polite"),
    "imperative-3": QT_TRANSLATE_NOOP("Category", "imperative, 3rd person"),
    "past-participle": QT_TRANSLATE_NOOP("Category", "past participle (-ған)"),
    "habitual-participle": QT_TRANSLATE_NOOP("Category", "habitual participle (-атын)"),
    "aorist": QT_TRANSLATE_NOOP("Category", "indefinite future (-ар)"),
    "converb": QT_TRANSLATE_NOOP("Category", "converb (-ып)"),
    "imperfective-converb": QT_TRANSLATE_NOOP("Category", "converb (-а, -й)"),
    "negative-converb": QT_TRANSLATE_NOOP("Category", "negative converb"),
    "since-converb": QT_TRANSLATE_NOOP("Category", "converb “since”"),
    "gerund": QT_TRANSLATE_NOOP("Category", "verbal noun (-у)"),
    "agent": QT_TRANSLATE_NOOP("Category", "doer (-шы)"),
    "resultative": QT_TRANSLATE_NOOP("Category", "state (-улы)"),
    "abstract": QT_TRANSLATE_NOOP("Category", "abstract noun (-лық)"),
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


def wording(category: str) -> str:
    """Return the English name of a category, or the category itself where it has none.

    It is the source of the window's translation too (context ``Category``), as with the sentences of ``errors``.
    """
    return _WORDINGS.get(category, category)
