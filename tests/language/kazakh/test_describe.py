"""Tests of readings in words."""

import pytest

from reader.language.kazakh import Category, PartOfSpeech, Reading, describe, wording
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
        ("жатыр", "жат", "present person-3"),
        ("жатырмын", "жат", "present person-1sg"),
        ("отыр", "отыр", "present person-3"),
        ("тұр", "тұр", "present person-3"),
        ("жүрміз", "жүр", "present person-1pl"),
    ],
)
def test_a_reading_says_also_what_is_left_unsaid(form: str, entry: str, expected: str) -> None:
    told = [" ".join(describe(reading)) for reading in SHIPPED.readings(form) if reading.entry == entry]
    assert expected in told


@pytest.mark.parametrize("form", ["жатыр", "жатырмыз", "отыр", "отырмын", "тұр", "тұрсыз", "жүр", "жүрмін"])
def test_what_is_going_on_now_is_read_so_first(form: str) -> None:
    first = SHIPPED.readings(form)[0]
    assert first.part_of_speech is PartOfSpeech.VERB
    assert describe(first)[0] == "present"


@pytest.mark.parametrize(("form", "expected"), [("тұрды", "past person-3"), ("отырған", "past-participle")])
def test_other_forms_of_those_verbs_are_read_as_before(form: str, expected: str) -> None:
    assert " ".join(describe(SHIPPED.readings(form)[0])) == expected


def test_every_name_is_a_category() -> None:
    reading = Reading("айт", PartOfSpeech.VERB, (Category.NEGATION, Category.PRESENT), 1.0)
    assert set(describe(reading)) <= {category.value for category in Category}


def test_every_category_has_an_english_name_of_its_own() -> None:
    names = {wording(category.value) for category in Category}
    assert len(names) == len(Category)
    assert not [name for name in names if "-1sg" in name or "_" in name]
    assert wording("unheard-of") == "unheard-of"
