"""The suffixes of verbs; participles, the gerund and the agent noun go on with the nominal table.

Each slot names its source: ҚГ is Қазақ грамматикасы (Астана, 2002); Muhamedowa is R. Muhamedowa, Kazakh: A
Comprehensive Grammar (Routledge, 2016); БИ is Балақаев/Исаев and others, Қазіргі қазақ тілі.
"""

from reader.language.kazakh.categories import Category
from reader.language.kazakh.nominal import ANY, CONSONANT, GLIDE, LATERAL, NASAL, SIBILANT, VOICED, VOICELESS, VOWEL
from reader.language.kazakh.slots import State, Suffix, slot

_VERB = (State.VERB,)
_NEGATED = (State.NEGATED,)
_ANY_VERB = (State.VERB, State.NEGATED)

VOICE = (
    *slot(Category.PASSIVE, _VERB, {"л": VOWEL, "ыл/іл": CONSONANT}, State.VERB),
    *slot(Category.REFLEXIVE, _VERB, {"н": VOWEL, "ын/ін": CONSONANT}, State.VERB),
    *slot(Category.RECIPROCAL, _VERB, {"с": VOWEL, "ыс/іс": CONSONANT}, State.VERB),
    *slot(
        Category.CAUSATIVE,
        _VERB,
        {
            "т": VOWEL | GLIDE | LATERAL,
            "дыр/дір": VOICED,
            "тыр/тір": VOICELESS,
            "ғыз/гіз": VOICED,
            "қыз/кіз": VOICELESS,
            "ыр/ір": VOICELESS,
            "ар/ер": VOICELESS,
            "ыт/іт": VOICELESS,
        },
        State.VERB,
    ),
)
"""Етіс: айтыл, жуын, айтыс, оқыт, жаздыр, айтқыз, түсір, шығар, қорқыт. The -н of a stem in л is a passive too.

Source: ҚГ, етіс категориясы; Muhamedowa, voice.
"""

POLARITY = slot(
    Category.NEGATION,
    _VERB,
    {"ма/ме": VOWEL | GLIDE | LATERAL, "ба/бе": SIBILANT | NASAL, "па/пе": VOICELESS},
    State.NEGATED,
)
"""Болымсыздық: барма, жазба, айтпа. Source: ҚГ, болымсыз етістік; Muhamedowa, negation."""

PAST = (
    *slot(Category.PAST, _ANY_VERB, {"ды/ді": VOICED, "ты/ті": VOICELESS}, State.PAST),
    *slot(Category.CONDITIONAL, _ANY_VERB, {"са/се": ANY}, State.CONDITIONAL),
)
"""Жедел өткен шақ, шартты рай: айтты, барса. Source: ҚГ, шақ and рай; Muhamedowa, past tense, conditional."""

_SHORT = (State.PAST, State.CONDITIONAL)
SHORT_PERSON = (
    *slot(Category.PERSON_1SG, _SHORT, {"м": VOWEL}, State.CLOSED),
    *slot(Category.PERSON_1PL, _SHORT, {"қ/к": VOWEL}, State.CLOSED),
    *slot(Category.PERSON_2SG, _SHORT, {"ң": VOWEL}, State.CLOSED),
    *slot(Category.PERSON_2PL, _SHORT, {"ңдар/ңдер": VOWEL}, State.CLOSED),
    *slot(Category.PERSON_2SG_POLITE, _SHORT, {"ңыз/ңіз": VOWEL}, State.CLOSED),
    *slot(Category.PERSON_2PL_POLITE, _SHORT, {"ңыздар/ңіздер": VOWEL}, State.CLOSED),
)
"""Жіктік жалғаудың қысқа түрі: айттым, айттық, барсаң. Source: ҚГ, жіктік жалғау; Muhamedowa, person markers."""

PRESENT = slot(Category.PRESENT, _ANY_VERB, {"а/е": CONSONANT, "й": VOWEL}, State.PRESENT)
"""Көсемше -а, -е, -й, and with a person the present and future: бара, барады, бармай.

Source: ҚГ, көсемше, ауыспалы осы шақ; Muhamedowa, converbs, present tense.
"""

PRESENT_PERSON = (
    *slot(Category.PERSON_3, (State.PRESENT,), {"ды/ді": ANY}, State.CLOSED),
    *slot(Category.PERSON_1SG, (State.PRESENT,), {"мын/мін": ANY, "м": VOWEL}, State.CLOSED),
    *slot(Category.PERSON_2SG, (State.PRESENT,), {"сың/сің": ANY}, State.CLOSED),
    *slot(Category.PERSON_2SG_POLITE, (State.PRESENT,), {"сыз/сіз": ANY}, State.CLOSED),
    *slot(Category.PERSON_1PL, (State.PRESENT,), {"мыз/міз": ANY}, State.CLOSED),
    *slot(Category.PERSON_2PL, (State.PRESENT,), {"сыңдар/сіңдер": ANY}, State.CLOSED),
    *slot(Category.PERSON_2PL_POLITE, (State.PRESENT,), {"сыздар/сіздер": ANY}, State.CLOSED),
)
"""Барамын (барам), барасың, барады, барамыз. Source: ҚГ, ауыспалы осы шақ; Muhamedowa, present tense."""

CONVERB = slot(Category.CONVERB, _ANY_VERB, {"ып/іп": CONSONANT, "п": VOWEL}, State.CONVERB)
"""Көсемше -ып: айтып, сөйлеп. Source: ҚГ, көсемше; Muhamedowa, converb -(I)p."""

CONVERB_PERSON = (
    *slot(Category.PERSON_3, (State.CONVERB,), {"ты/ті": ANY}, State.CLOSED),
    *slot(Category.PERSON_1SG, (State.CONVERB,), {"пын/пін": ANY}, State.CLOSED),
    *slot(Category.PERSON_2SG, (State.CONVERB,), {"сың/сің": ANY}, State.CLOSED),
    *slot(Category.PERSON_2SG_POLITE, (State.CONVERB,), {"сыз/сіз": ANY}, State.CLOSED),
    *slot(Category.PERSON_1PL, (State.CONVERB,), {"пыз/піз": ANY}, State.CLOSED),
)
"""The hearsay past: айтыпты, айтыппын. Source: ҚГ, бұрынғы өткен шақ; Muhamedowa, evidential past."""

PARTICIPLE = (
    *slot(Category.PAST_PARTICIPLE, _ANY_VERB, {"ған/ген": VOICED, "қан/кен": VOICELESS}, State.PARTICIPLE),
    *slot(Category.AORIST, _VERB, {"ар/ер": CONSONANT, "р": VOWEL}, State.AORIST),
    *slot(Category.AORIST, _NEGATED, {"с": VOWEL}, State.AORIST),
    *slot(Category.HABITUAL_PARTICIPLE, _ANY_VERB, {"атын/етін": CONSONANT, "йтын/йтін": VOWEL}, State.PARTICIPLE),
)
"""Есімше: барған, барар, бармас, баратын. Source: ҚГ, есімше; Muhamedowa, participles."""

ABSTRACT = (
    *slot(
        Category.ABSTRACT,
        (State.PARTICIPLE, State.AORIST),
        {"дық/дік": NASAL, "лық/лік": GLIDE, "тық/тік": VOICELESS},
        State.ABSTRACT,
    ),
    *slot(Category.POSSESSIVE_3, (State.ABSTRACT,), {"ы/і": VOICELESS}, State.POSSESSED_3),
    *slot(Category.POSSESSIVE_1SG, (State.ABSTRACT,), {"ым/ім": VOICELESS}, State.POSSESSED),
    *slot(Category.POSSESSIVE_1PL, (State.ABSTRACT,), {"ымыз/іміз": VOICELESS}, State.POSSESSED),
    *slot(Category.ABLATIVE, (State.ABSTRACT,), {"тан/тен": VOICELESS}, State.CLOSED),
)
"""-дық on a participle: барғандығы, келетіндіктен. Source: ҚГ, есімше; БИ; Muhamedowa, complement clauses."""

MOOD = (
    *slot(Category.IMPERATIVE_3, _ANY_VERB, {"сын/сін": ANY}, State.CLOSED),
    *slot(Category.IMPERATIVE_2SG_POLITE, _ANY_VERB, {"ңыз/ңіз": VOWEL, "ыңыз/іңіз": CONSONANT}, State.CLOSED),
    *slot(
        Category.IMPERATIVE_2PL_POLITE, _ANY_VERB, {"ңыздар/ңіздер": VOWEL, "ыңыздар/іңіздер": CONSONANT}, State.CLOSED
    ),
    *slot(Category.IMPERATIVE_2PL, _ANY_VERB, {"ңдар/ңдер": VOWEL, "ыңдар/іңдер": CONSONANT}, State.CLOSED),
    *slot(Category.IMPERATIVE_1SG, _ANY_VERB, {"йын/йін": VOWEL, "айын/ейін": CONSONANT}, State.CLOSED),
    *slot(
        Category.IMPERATIVE_1PL,
        _ANY_VERB,
        {"йық/йік": VOWEL, "айық/ейік": CONSONANT, "лық/лік": VOWEL, "алық/елік": CONSONANT},
        State.CLOSED,
    ),
    *slot(Category.OPTATIVE, _ANY_VERB, {"ғай/гей": VOICED, "қай/кей": VOICELESS}, State.OPTATIVE),
)
"""Бұйрық рай, қалау рай: барсын, барыңыз, барайын, барайық, барғай. Source: ҚГ, рай; Muhamedowa, moods."""

_DESIRE = (State.DESIRE,)
DESIRE = (
    *slot(Category.DESIDERATIVE, _VERB, {"ғы/гі": VOICED, "қы/кі": VOICELESS}, State.DESIRE),
    *slot(Category.POSSESSIVE_1SG, _DESIRE, {"м": VOWEL}, State.CLOSED),
    *slot(Category.POSSESSIVE_2SG, _DESIRE, {"ң": VOWEL}, State.CLOSED),
    *slot(Category.POSSESSIVE_3, _DESIRE, {"сы/сі": VOWEL}, State.CLOSED),
    *slot(Category.POSSESSIVE_1PL, _DESIRE, {"мыз/міз": VOWEL}, State.CLOSED),
    *slot(Category.POSSESSIVE_2SG_POLITE, _DESIRE, {"ңыз/ңіз": VOWEL}, State.CLOSED),
)
"""Қалау рай: барғым (келеді). Source: ҚГ, қалау рай; Muhamedowa, desiderative -GI kel-."""

PURPOSE = (
    *slot(Category.SINCE_CONVERB, _VERB, {"ғалы/гелі": VOICED, "қалы/келі": VOICELESS}, State.CLOSED),
    *slot(Category.NEGATIVE_CONVERB, _NEGATED, {"йынша/йінше": VOWEL}, State.CLOSED),
    *slot(
        Category.INTENTION,
        _VERB,
        {"мақ/мек": VOWEL | GLIDE | LATERAL, "бақ/бек": SIBILANT | NASAL, "пақ/пек": VOICELESS},
        State.INTENTION,
    ),
    *slot(Category.TENTATIVE, (State.INTENTION,), {"шы/ші": ANY}, State.TENTATIVE),
)
"""Барғалы, бармайынша, бармақ, бармақшы. Source: ҚГ, көсемше, мақсатты келер шақ; Muhamedowa, converbs."""

NOUNS = (
    *slot(Category.GERUND, _ANY_VERB, {"у": ANY}, State.GERUND),
    *slot(Category.AGENT, (State.GERUND,), {"шы/ші": ANY}, State.AGENT),
    *slot(Category.RESULTATIVE, (State.GERUND,), {"лы/лі": GLIDE}, State.PARTICIPLE),
)
"""Қимыл атауы and what is made of it: айту, айтушы, жабулы. Source: ҚГ, тұйық етістік; Muhamedowa, verbal noun."""

SUFFIXES: tuple[Suffix, ...] = (
    *VOICE,
    *POLARITY,
    *PAST,
    *SHORT_PERSON,
    *PRESENT,
    *PRESENT_PERSON,
    *CONVERB,
    *CONVERB_PERSON,
    *PARTICIPLE,
    *ABSTRACT,
    *MOOD,
    *DESIRE,
    *PURPOSE,
    *NOUNS,
)
"""Every row of the verbal table."""
