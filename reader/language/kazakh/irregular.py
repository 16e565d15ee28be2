"""Forms that no rule gives: pronouns, number words, contracted converbs, particles; each by list."""

from collections.abc import Iterator
from typing import NamedTuple

from reader.language.kazakh.categories import Category, Chain, PartOfSpeech
from reader.language.kazakh.slots import State
from reader.language.kazakh.sounds import final_sound, harmonies
from reader.language.kazakh.suffixes import LONGEST_ENDING, chains

_PRONOUNS = """
мен: genitive менің, dative маған, accusative мені, locative менде, ablative менен, instrumental менімен,
    belonging менікі, locative+attributive мендегі, genitive+equative меніңше
сен: genitive сенің, dative саған, accusative сені, locative сенде, ablative сенен, instrumental сенімен,
    belonging сенікі, locative+attributive сендегі, genitive+equative сеніңше
біз: genitive біздің, dative бізге, accusative бізді, locative бізде, ablative бізден, instrumental бізбен,
    belonging біздікі, locative+attributive біздегі, plural біздер, genitive+equative біздіңше
сіз: genitive сіздің, dative сізге, accusative сізді, locative сізде, ablative сізден, instrumental сізбен,
    belonging сіздікі, locative+attributive сіздегі, genitive+equative сіздіңше
ол: genitive оның, dative оған, accusative оны, locative онда, ablative одан онан, instrumental онымен,
    belonging онікі оныкі, locative+attributive ондағы, adverbial олай, equative онша, similative ондай,
    privative онсыз, plural олар
бұл: variant бұ, genitive бұның мұның, dative бұған мұған, accusative бұны мұны, locative бұнда мұнда,
    ablative бұдан мұнан, instrumental бұнымен мұнымен, belonging мұнікі, locative+attributive бұндағы мұндағы,
    adverbial былай бұлай, equative мұнша бұнша, similative мұндай бұндай, privative мұнсыз бұнсыз,
    possessive-3 мұнысы, possessive-3+accusative мұнысын, possessive-3+dative мұнысына, plural бұлар
сол: genitive соның, dative соған, accusative соны, locative сонда, ablative содан сонан, instrumental сонымен,
    belonging сонікі, locative+attributive сондағы, adverbial солай, equative сонша, similative сондай,
    privative сонсыз, plural солар
осы: genitive осының, dative осыған, accusative осыны, locative осында, ablative осыдан осынан,
    instrumental осымен осынымен, belonging осынікі, locative+attributive осындағы, adverbial осылай,
    equative осынша, similative осындай, plural осылар
"""
"""Сілтеу and жіктеу есімдіктері. Source: Қазақ грамматикасы (Астана, 2002), есімдік; Muhamedowa, pronouns."""

_CONTRACTED = """
кел: converb кеп
ал: converb ап
бол: converb боп
қыл: converb қып ғып
"""
"""Converbs that lost their last consonant. Source: Қазақ грамматикасы (Астана, 2002), көсемше."""

_CONTINUOUS = """
жат: жатыр жатырмын жатырсың жатырсыз жатырмыз
отыр: отыр отырмын отырсың отырсыз отырмыз
тұр: тұр тұрмын тұрсың тұрсыз тұрмыз
жүр: жүр жүрмін жүрсің жүрсіз жүрміз
"""
"""What is going on now: келе жатыр, айтып отырмыз; in the order of ``_CONTINUOUS_PERSONS``.

The four verbs are the only ones that say the present without -а, -е, -й. Source: Қазақ грамматикасы (Астана, 2002),
нақ осы шақ; Muhamedowa, present tense.
"""

_CONTINUOUS_PERSONS = "person-3 person-1sg person-2sg person-2sg-polite person-1pl".split()

_VARIANTS = """
да: variant де та те
ма: variant ме ба бе па пе
ғана: variant қана
ғой: variant қой
бері: attributive бергі
әрі: attributive арғы
"""
"""Particles written apart, which follow the word before them; Source: ҚГ, шылау; and two adverbs in -ғы."""

_COPULA = """
е: past еді, past-participle екен, negation емес
"""
"""Көмекші етістік е-. Source: Қазақ грамматикасы (Астана, 2002), толымсыз етістік; Muhamedowa, copula."""

_ORDINALS = """
бір: бірінші
екі: екінші
үш: үшінші
төрт: төртінші
бес: бесінші
алты: алтыншы
жеті: жетінші
сегіз: сегізінші
тоғыз: тоғызыншы
он: оныншы
жиырма: жиырмасыншы
отыз: отызыншы
қырық: қырқыншы
елу: елуінші
алпыс: алпысыншы
жетпіс: жетпісінші
сексен: сексенінші
тоқсан: тоқсаныншы
жүз: жүзінші
мың: мыңыншы
миллион: миллионыншы
"""
"""Реттік сан есім. Source: Қазақ грамматикасы (Астана, 2002), сан есім; Muhamedowa, numerals."""

_COLLECTIVES = """
бір: біреу
екі: екеу
үш: үшеу
төрт: төртеу
бес: бесеу
алты: алтау
жеті: жетеу
"""
"""Жинақтық сан есім. Source: as for the ordinals."""

_QUESTIONS = "қандай қанша қалай қашан неше"
"""Сұрау есімдіктері that look like forms of other words (қан-дай, қала-й). Source: Қазақ грамматикасы, есімдік."""

_OPEN = ("де", "қой", "бергі", "жатыр", "отыр", "тұр", "жүр")
"""Listed forms that are also regular forms of another word (де-, қой-, бергі-сі), or begin some: отыр-ған."""

_GOING_ON = {
    "plural": State.PLURAL,
    "past": State.PAST,
    "past-participle": State.PARTICIPLE,
    "negation": State.STEM,
    "possessive-3": State.POSSESSED_3,
    "similative": State.STEM,
    "attributive": State.RELATIVE,
    "belonging": State.BELONGING,
    "ordinal": State.STEM,
    "collective": State.STEM,
}
"""Which listed forms take further suffixes, as what: олар-дың, мұндай-да, екен-ін, еді-м, емес-пін, бесінші-ден."""


_HEADWORD_CATEGORIES = frozenset({Category.ORDINAL, Category.COLLECTIVE, Category.NEGATION})
"""What makes a listed form a word of the dictionary: бесінші, бесеу, емес."""


class Irregular(NamedTuple):
    """What a listed form is: the entry, its part of speech and the chain of categories."""

    entry: str
    part_of_speech: PartOfSpeech
    chain: Chain


def _rows(
    table: str, part_of_speech: PartOfSpeech, category: Category | None = None
) -> Iterator[tuple[str, Irregular]]:
    for row in table.strip().replace("\n ", " ").splitlines():
        entry, _, cells = row.partition(": ")
        for cell in cells.split(", "):
            names, *forms = [category.value, cell] if category else cell.split()
            chain = tuple(map(Category, names.split("+")))
            yield from ((form, Irregular(entry, part_of_speech, chain)) for form in forms)


def _with_persons(table: str) -> str:
    """Return a table of present forms with what each says written before it."""
    rows = (row.partition(": ") for row in table.strip().splitlines())
    persons = [f"present+{person}" for person in _CONTINUOUS_PERSONS]
    return "\n".join(
        f"{entry}: " + ", ".join(map(" ".join, zip(persons, forms.split(), strict=True))) for entry, _, forms in rows
    )


_LISTED = (
    *_rows(_PRONOUNS, PartOfSpeech.NOUN),
    *_rows(_VARIANTS, PartOfSpeech.NOUN),
    *_rows(_CONTRACTED, PartOfSpeech.VERB),
    *_rows(_COPULA, PartOfSpeech.VERB),
    *_rows(_with_persons(_CONTINUOUS), PartOfSpeech.VERB),
    *_rows(_ORDINALS, PartOfSpeech.NOUN, Category.ORDINAL),
    *_rows(_COLLECTIVES, PartOfSpeech.NOUN, Category.COLLECTIVE),
    *((word, Irregular(word, PartOfSpeech.NOUN, ())) for word in _QUESTIONS.split()),
)
_FORMS = dict(_LISTED)
_BASES = {form: _GOING_ON[end] for form, found in _LISTED for end in found.chain[-1:] if end in _GOING_ON}
_BASE_STARTS = tuple(_BASES)
_HEADWORD_STARTS = tuple(form for form, found in _LISTED if _HEADWORD_CATEGORIES.intersection(found.chain[:1]))


def irregular(form: str) -> tuple[Irregular, ...]:
    """Return what a form is by list, alone or with suffixes behind a listed form; empty where no list has it."""
    if form in _FORMS:
        return (_FORMS[form],)
    if not form.startswith(_BASE_STARTS):
        return ()
    return tuple(
        Irregular(listed.entry, listed.part_of_speech, listed.chain + chain)
        for base, state in _BASES.items()
        if form.startswith(base) and len(form) - len(base) <= LONGEST_ENDING
        for listed in (_FORMS[base],)
        for harmony in harmonies(base)
        for chain in chains(form[len(base) :], state, final_sound(base), harmony)
    )


def is_open(form: str) -> bool:
    """Tell whether a listed form, alone or with suffixes, has regular readings as well."""
    return form.startswith(_OPEN)


def headword(form: str) -> str | None:
    """Return the listed dictionary word that a form belongs to: бесінші of бесіншіден, емес of емеспін."""
    if not form.startswith(_HEADWORD_STARTS) or not irregular(form):
        return None
    return max((word for word in _HEADWORD_STARTS if form.startswith(word)), key=len)


def listed_forms() -> dict[str, Irregular]:
    """Return every listed form with what it is."""
    return dict(_FORMS)
