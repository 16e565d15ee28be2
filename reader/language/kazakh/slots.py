"""The words in which the suffix tables ``nominal`` and ``verbal`` are written: states, suffixes, slots."""

from dataclasses import dataclass
from enum import StrEnum

from reader.language.kazakh.categories import Category
from reader.language.kazakh.sounds import Harmony, Sound


class State(StrEnum):
    """What stands in front of a suffix: a bare stem, or the suffix before; it decides which suffixes may follow."""

    STEM = "nominal stem"
    NUMERAL = "number in digits"
    PLURAL = "after the plural"
    POSSESSED = "after a possessive of the first or second person"
    POSSESSED_3 = "after the possessive of the third person"
    LOCATED = "after the locative"
    REMOVED = "after the ablative"
    RELATIVE = "after the attributive -ғы"
    BELONGING = "after -нікі"
    COMPARED = "after -рақ"
    VERB = "verb stem"
    NEGATED = "negated verb stem"
    PAST = "after the past -ды"
    CONDITIONAL = "after the conditional -са"
    PRESENT = "after -а, -й"
    CONVERB = "after -ып"
    OPTATIVE = "after -ғай"
    DESIRE = "after the desiderative -ғы"
    INTENTION = "after -мақ"
    TENTATIVE = "after -мақшы"
    PARTICIPLE = "after a participle"
    AORIST = "after the participle -ар"
    GERUND = "after the gerund -у"
    AGENT = "after -ушы"
    ABSTRACT = "after -дық on a participle"
    CLOSED = "nothing may follow"


UNFINISHED = frozenset({State.DESIRE, State.NUMERAL})
"""Where a form cannot end: -ғы in барғым келеді always takes a possessive."""


@dataclass(frozen=True, slots=True)
class Suffix:
    """One row of the table: after ``before`` and one of ``sounds``, ``back`` or ``front`` says ``category``."""

    before: State
    category: Category
    back: str
    front: str
    sounds: frozenset[Sound]
    after: State

    def allomorph(self, harmony: Harmony) -> str:
        """Return the variant that agrees with a stem's vowels."""
        return self.back if harmony is Harmony.BACK else self.front


def slot(
    category: Category, before: tuple[State, ...], variants: dict[str, frozenset[Sound]], after: State
) -> tuple[Suffix, ...]:
    """Return the rows of a slot: ``variants`` maps "back/front" (or one text for both) to the sounds before it."""
    return tuple(
        Suffix(state, category, variant.split("/")[0], variant.split("/")[-1], sounds, after)
        for state in before
        for variant, sounds in variants.items()
    )
