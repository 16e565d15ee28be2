"""The suffixes of nouns, and of everything declined like a noun.

Each slot names its source: ҚГ is Қазақ грамматикасы (Астана, 2002); Muhamedowa is R. Muhamedowa, Kazakh: A
Comprehensive Grammar (Routledge, 2016). A variant reads "back/front"; the set after it is the sound in front.
"""

from reader.language.kazakh.categories import Category
from reader.language.kazakh.slots import State, Suffix, slot
from reader.language.kazakh.sounds import Sound

VOWEL: frozenset[Sound] = frozenset({"vowel"})
GLIDE: frozenset[Sound] = frozenset({"glide"})
LATERAL: frozenset[Sound] = frozenset({"lateral"})
SIBILANT: frozenset[Sound] = frozenset({"sibilant"})
NASAL: frozenset[Sound] = frozenset({"nasal"})
VOICELESS: frozenset[Sound] = frozenset({"voiceless"})
CONSONANT = GLIDE | LATERAL | SIBILANT | NASAL | VOICELESS
VOICED = VOWEL | GLIDE | LATERAL | SIBILANT | NASAL
ANY = VOICED | VOICELESS

_COUNTED = (State.STEM, State.RELATIVE, State.PARTICIPLE, State.GERUND, State.BELONGING, State.AGENT)
_OWNED = (State.STEM, State.PLURAL, State.PARTICIPLE, State.AORIST, State.GERUND, State.AGENT)
_DECLINED = (*_COUNTED, State.AORIST, State.PLURAL, State.POSSESSED)
_THIRD = (State.POSSESSED_3,)
_PREDICATED = (
    State.STEM,
    State.RELATIVE,
    State.LOCATED,
    State.REMOVED,
    State.PARTICIPLE,
    State.AORIST,
    State.AGENT,
    State.OPTATIVE,
    State.INTENTION,
    State.TENTATIVE,
)

NUMBER = slot(
    Category.PLURAL,
    _COUNTED,
    {"лар/лер": VOWEL | GLIDE, "дар/дер": LATERAL | SIBILANT | NASAL, "тар/тер": VOICELESS},
    State.PLURAL,
)
"""Көптік жалғау: қалалар, үйлер, тілдер, кітаптар. The participle in -ар hardly ever takes it.

Source: ҚГ, зат есім: көптік; Muhamedowa, noun: number.
"""

POSSESSION = (
    *slot(Category.POSSESSIVE_1SG, _OWNED, {"м": VOWEL, "ым/ім": CONSONANT}, State.POSSESSED),
    *slot(Category.POSSESSIVE_2SG, _OWNED, {"ң": VOWEL, "ың/ің": CONSONANT}, State.POSSESSED),
    *slot(Category.POSSESSIVE_2SG_POLITE, _OWNED, {"ңыз/ңіз": VOWEL, "ыңыз/іңіз": CONSONANT}, State.POSSESSED),
    *slot(Category.POSSESSIVE_1PL, _OWNED, {"мыз/міз": VOWEL, "ымыз/іміз": CONSONANT}, State.POSSESSED),
    *slot(Category.POSSESSIVE_3, _OWNED, {"ы/і": CONSONANT}, State.POSSESSED_3),
    *slot(Category.POSSESSIVE_3, (*_OWNED, State.RELATIVE, State.BELONGING), {"сы/сі": VOWEL}, State.POSSESSED_3),
    *slot(Category.POSSESSIVE_3, (State.COMPARED,), {"ы/і": VOICELESS}, State.POSSESSED_3),
    *slot(Category.PLURAL, (State.COMPARED,), {"тар/тер": VOICELESS}, State.PLURAL),
)
"""Тәуелдік жалғау: балам, балаң, балаңыз, баламыз, баласы, үйі; тереңірегі.

Source: ҚГ, зат есім: тәуелдік; Muhamedowa, noun: possession.
"""

CASE = (
    *slot(
        Category.GENITIVE,
        _DECLINED,
        {"ның/нің": VOWEL | NASAL, "дың/дің": GLIDE | LATERAL | SIBILANT, "тың/тің": VOICELESS},
        State.CLOSED,
    ),
    *slot(
        Category.ACCUSATIVE,
        _DECLINED,
        {"ны/ні": VOWEL, "ды/ді": GLIDE | LATERAL | SIBILANT | NASAL, "ты/ті": VOICELESS},
        State.CLOSED,
    ),
    *slot(Category.DATIVE, _DECLINED, {"ға/ге": VOICED, "қа/ке": VOICELESS}, State.CLOSED),
    *slot(Category.DATIVE, (State.POSSESSED,), {"а/е": NASAL}, State.CLOSED),
    *slot(Category.LOCATIVE, _DECLINED, {"да/де": VOICED, "та/те": VOICELESS}, State.LOCATED),
    *slot(
        Category.ABLATIVE,
        _DECLINED,
        {"нан/нен": NASAL, "дан/ден": VOWEL | GLIDE | LATERAL | SIBILANT, "тан/тен": VOICELESS},
        State.REMOVED,
    ),
    *slot(
        Category.INSTRUMENTAL,
        _DECLINED,
        {"мен": VOWEL | GLIDE | LATERAL | NASAL, "бен": SIBILANT, "пен": VOICELESS},
        State.CLOSED,
    ),
)
"""Септік жалғау, жай септеу: қаланың, қаланы, қалаға, қалада, қаладан, қаламен; балама, балаңа.

Source: ҚГ, зат есім: септік; Muhamedowa, noun: case.
"""

CASE_AFTER_POSSESSIVE_3 = (
    *slot(Category.GENITIVE, _THIRD, {"ның/нің": VOWEL}, State.CLOSED),
    *slot(Category.ACCUSATIVE, _THIRD, {"н": VOWEL}, State.CLOSED),
    *slot(Category.DATIVE, _THIRD, {"на/не": VOWEL}, State.CLOSED),
    *slot(Category.LOCATIVE, _THIRD, {"нда/нде": VOWEL}, State.LOCATED),
    *slot(Category.ABLATIVE, _THIRD, {"нан/нен": VOWEL}, State.REMOVED),
    *slot(Category.INSTRUMENTAL, _THIRD, {"мен": VOWEL}, State.CLOSED),
    *slot(Category.EQUATIVE, _THIRD, {"нша/нше": VOWEL}, State.CLOSED),
    *slot(Category.SIMILATIVE, _THIRD, {"ндай/ндей": VOWEL}, State.CLOSED),
    *slot(Category.BELONGING, _THIRD, {"нікі": VOWEL}, State.BELONGING),
)
"""Тәуелді септеу, үшінші жақ: баласының, баласын, баласына, баласында, баласынан, баласымен, айтуынша.

Source: ҚГ, тәуелді септеу; Muhamedowa, noun: case after possessives.
"""

ATTRIBUTE = (
    *slot(Category.ATTRIBUTIVE, (State.LOCATED,), {"ғы/гі": VOWEL}, State.RELATIVE),
    *slot(Category.ATTRIBUTIVE, (State.STEM,), {"ғы/гі": VOICED, "қы/кі": VOICELESS}, State.RELATIVE),
)
"""-ғы: қаладағы, кешкі, бүгінгі. Source: ҚГ, қатыстық сын есім; Muhamedowa, attributive -GI."""

BELONGING = slot(
    Category.BELONGING,
    (State.STEM, State.PLURAL, State.POSSESSED, State.PARTICIPLE, State.GERUND, State.AGENT, State.RELATIVE),
    {"нікі": VOWEL | NASAL, "дікі": GLIDE | LATERAL | SIBILANT, "тікі": VOICELESS},
    State.BELONGING,
)
"""-нікі, which has no back variant: баланікі, елдікі. Source: ҚГ, зат есім; Muhamedowa, possessive -NIKI."""

LIKENESS = (
    *slot(
        Category.SIMILATIVE,
        (
            State.STEM,
            State.PLURAL,
            State.POSSESSED,
            State.PARTICIPLE,
            State.AORIST,
            State.GERUND,
            State.AGENT,
            State.RELATIVE,
        ),
        {"дай/дей": VOICED, "тай/тей": VOICELESS},
        State.CLOSED,
    ),
    *slot(
        Category.EQUATIVE,
        (State.STEM, State.PLURAL, State.POSSESSED, State.GERUND, State.PARTICIPLE),
        {"ша/ше": ANY},
        State.CLOSED,
    ),
)
"""-дай and -ша: баладай, қазақша, меніңше. Source: ҚГ, сын есім and үстеу; Muhamedowa, -DAy and -shA."""

DEGREE = slot(Category.COMPARATIVE, (State.STEM,), {"рақ/рек": VOWEL, "ырақ/ірек": CONSONANT}, State.COMPARED)
"""Салыстырмалы шырай: тереңірек, кішірек. Source: ҚГ, сын есім: шырай; Muhamedowa, adjective: comparative."""

ORDER = (
    *slot(Category.ORDINAL, (State.NUMERAL,), {"ншы/нші": ANY, "ыншы/інші": ANY, "шы/ші": ANY}, State.STEM),
    *slot(Category.ABSTRACT, (State.NUMERAL,), {"лық/лік": ANY, "дық/дік": ANY, "тық/тік": ANY}, State.STEM),
)
"""Behind digits, реттік сан есім and -лық: 5-ші, 20-ншы, 25%-тік.

Source: ҚГ, сан есім: реттік; Muhamedowa, numerals: ordinals.
"""

PREDICATE = (
    *slot(
        Category.PERSON_1SG,
        _PREDICATED,
        {"мын/мін": VOWEL | GLIDE | LATERAL | NASAL, "бын/бін": SIBILANT, "пын/пін": VOICELESS},
        State.CLOSED,
    ),
    *slot(Category.PERSON_1SG, (State.PARTICIPLE,), {"бын/бін": NASAL}, State.CLOSED),
    *slot(
        Category.PERSON_1PL,
        _PREDICATED,
        {"мыз/міз": VOWEL | GLIDE | LATERAL | NASAL, "быз/біз": SIBILANT, "пыз/піз": VOICELESS},
        State.CLOSED,
    ),
    *slot(Category.PERSON_2SG, _PREDICATED, {"сың/сің": ANY}, State.CLOSED),
    *slot(Category.PERSON_2PL, _PREDICATED, {"сыңдар/сіңдер": ANY}, State.CLOSED),
    *slot(Category.PERSON_2PL_POLITE, _PREDICATED, {"сыздар/сіздер": ANY}, State.CLOSED),
    *slot(Category.PERSON_2SG_POLITE, (State.PARTICIPLE, State.AORIST, State.LOCATED), {"сыз/сіз": ANY}, State.CLOSED),
)
"""Жіктік жалғау: мұғаліммін, қаладамыз, барғансыз, бармақпын.

The polite -сыз is left out behind a bare stem, where -сыз “without” is the common reading.
Source: ҚГ, жіктік жалғау; Muhamedowa, predicate (copular) markers.
"""

SUFFIXES: tuple[Suffix, ...] = (
    *NUMBER,
    *POSSESSION,
    *CASE,
    *CASE_AFTER_POSSESSIVE_3,
    *ATTRIBUTE,
    *BELONGING,
    *LIKENESS,
    *DEGREE,
    *ORDER,
    *PREDICATE,
)
"""Every row of the nominal table."""
