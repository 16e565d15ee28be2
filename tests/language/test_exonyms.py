"""Tests of the names that differ by tradition."""

import re
from collections import Counter

import pytest

from reader.language.exonyms import Exonym, exonyms, exonyms_of
from reader.language.fold import fold
from reader.language.scripts.letters import CYRILLIC, KAZAKH, LATIN


def names(rows: tuple[Exonym, ...]) -> list[str]:
    return [row.kazakh[0] for row in rows]


@pytest.mark.parametrize(
    ("word", "found"),
    [
        ("қазақстан", "қазақстан"),
        ("казахстан", "қазақстан"),
        ("казахстаном", "қазақстан"),
        ("kazakhstan", "қазақстан"),
        ("kazakhstan's", "қазақстан"),
        ("россию", "ресей"),
        ("rossiya", "ресей"),
        ("греции", "грекия"),
        ("усть-каменогорске", "өскемен"),
        ("чимкент", "шымкент"),
        ("оон", "бұұ"),
        ("un", "бұұ"),
        ("türkiye", "түркия"),
    ],
)
def test_a_name_is_known_in_every_language_and_in_russian_cases(word: str, found: str) -> None:
    assert names(exonyms_of(word)) == [found]


@pytest.mark.parametrize(
    "word", ["груз", "дан", "индом", "оона", "казахстанский", "қазақстандық", "", "-", "2025", "us"]
)
def test_another_word_names_nothing(word: str) -> None:
    assert exonyms_of(word) == ()


def test_kazakh_names_are_known_by_the_nouns_that_a_form_may_be_of() -> None:
    assert exonyms_of("ресейден") == ()
    assert names(exonyms_of("ресейден", ["ресей"])) == ["ресей"]


def test_every_name_is_one_folded_word_in_the_letters_of_its_language() -> None:
    for row in exonyms():
        assert row.kazakh
        assert row.russian
        assert row.english
        for name in (*row.kazakh, *(name for name, _ in row.russian)):
            assert CYRILLIC.search(name)
            assert not LATIN.search(name)
        assert not [name for name, _ in row.russian if KAZAKH.search(name)]
        assert not [name for name in row.english if CYRILLIC.search(name)]
        for name in (*row.kazakh, *(name for name, _ in row.russian), *row.english):
            assert re.fullmatch(r"[\w-]+", name)
            assert name == fold(name)


def test_no_name_is_in_two_rows_and_the_table_stays_small() -> None:
    for told in (
        Counter(name for row in exonyms() for name in row.kazakh),
        Counter(name for row in exonyms() for name, _ in row.russian),
        Counter(sound for row in exonyms() for sound in {one for _, sounds in row.russian for one in sounds}),
        Counter(name for row in exonyms() for name in row.english),
    ):
        assert [name for name, times in told.items() if times > 1] == []
    assert len(exonyms()) <= 120


def test_what_is_in_capitals_has_no_cases() -> None:
    assert [row.russian for row in exonyms() if row.kazakh == ("бұұ",)] == [(("оон", ("oon",)),)]
