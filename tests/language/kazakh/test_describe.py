"""Tests of readings in words."""

import pytest

from reader.language.kazakh import Category, PartOfSpeech, Reading, describe
from tests.language.kazakh.stems import SHIPPED


@pytest.mark.parametrize(
    ("form", "entry", "expected"),
    [
        ("қалаларда", "қала", "plural locative"),
        ("қаласы", "қала", "possessive-3"),
        ("қала", "қала", ""),
        ("айтты", "айт", "past person-3"),
        ("айттым", "айт", "past person-1sg"),
        ("айта", "айт", "imperfective-converb"),
        ("айт", "айт", "imperative-2sg"),
        ("айтпа", "айт", "negation imperative-2sg"),
        ("емес", "е", "negation"),
    ],
)
def test_a_reading_says_also_what_is_left_unsaid(form: str, entry: str, expected: str) -> None:
    told = [" ".join(describe(reading)) for reading in SHIPPED.readings(form) if reading.entry == entry]
    assert expected in told


def test_every_name_is_a_category() -> None:
    reading = Reading("айт", PartOfSpeech.VERB, (Category.NEGATION, Category.PRESENT), 1.0)
    assert set(describe(reading)) <= {category.value for category in Category}
