"""Tests of the suffix table and of the chains read by it."""

import pytest

from reader.language.kazakh import nominal, slots, verbal
from reader.language.kazakh.categories import Category
from reader.language.kazakh.slots import State
from reader.language.kazakh.sounds import Harmony, Sound
from reader.language.kazakh.suffixes import SUFFIXES, chains, ending_of

NOT_BY_SUFFIX = {
    Category.COLLECTIVE,
    Category.VARIANT,
    Category.ADVERBIAL,
    Category.PRIVATIVE,
    Category.IMPERATIVE_2SG,
    Category.IMPERFECTIVE_CONVERB,
}


@pytest.mark.parametrize(
    ("ending", "state", "sound", "expected"),
    [
        ("лардың", State.STEM, "vowel", "plural genitive"),
        ("ларымызда", State.STEM, "vowel", "plural possessive-1pl locative"),
        ("дағы", State.STEM, "vowel", "locative attributive"),
        ("сына", State.STEM, "vowel", "possessive-3 dative"),
        ("мадым", State.VERB, "vowel", "negation past person-1sg"),
        ("ғандығы", State.VERB, "vowel", "past-participle abstract possessive-3"),
        ("йтындар", State.VERB, "vowel", "habitual-participle plural"),
        ("", State.STEM, "vowel", ""),
    ],
)
def test_an_ending_is_read_as_a_chain(ending: str, state: State, sound: Sound, expected: str) -> None:
    assert expected in [" ".join(chain) for chain in chains(ending, state, sound, Harmony.BACK)]


def test_a_suffix_does_not_follow_the_wrong_sound_or_the_wrong_vowels() -> None:
    assert not chains("лар", State.STEM, "voiceless", Harmony.BACK)
    assert not chains("лар", State.STEM, "vowel", Harmony.FRONT)


def test_the_desiderative_alone_is_no_form() -> None:
    assert not chains("ғы", State.VERB, "glide", Harmony.BACK)
    assert chains("ғым", State.VERB, "glide", Harmony.BACK)


@pytest.mark.parametrize("ending", ["лардың", "мағандығынан", "ларыңызда", "нікі", "дығы"])
def test_no_letters_that_an_ending_ends_in_are_taken_for_a_dead_end(ending: str) -> None:
    assert all(ending_of(ending[place:]).goes_on for place in range(len(ending)))
    assert ending_of(ending).readings


def test_letters_that_no_ending_ends_in_are_a_dead_end() -> None:
    assert not ending_of("фда").goes_on
    assert not ending_of("фда").readings


def test_every_row_is_of_a_slot_and_every_variant_agrees_with_its_harmony() -> None:
    for suffix in SUFFIXES:
        assert suffix.sounds
        assert not set(suffix.back) & set("әөүі") or suffix.back == suffix.front
        assert not set(suffix.front) & set("аоұы")
    assert len(set(SUFFIXES)) == len(SUFFIXES)


def test_every_state_but_the_last_is_gone_on_from_and_every_state_is_reached() -> None:
    assert {suffix.before for suffix in SUFFIXES} == set(State) - {State.CLOSED}
    assert {suffix.after for suffix in SUFFIXES} >= set(State) - {State.VERB, State.NUMERAL}


def test_every_category_is_said_by_a_suffix_or_a_list() -> None:
    assert {suffix.category for suffix in SUFFIXES} == set(Category) - NOT_BY_SUFFIX


@pytest.mark.parametrize("module", [nominal, verbal])
def test_every_slot_names_its_source(module: object) -> None:
    with open(str(module.__file__), encoding="utf-8") as lines:  # type: ignore[attr-defined]  # noqa: PTH123
        text = lines.read()
    slots_of = [name for name, value in vars(module).items() if name.isupper() and isinstance(value, tuple)]
    slots_of = [name for name in slots_of if name != "SUFFIXES" and not name.startswith("_")]
    assert text.count("Source: ") == len(slots_of)


def test_a_slot_is_a_row_for_each_state_and_variant() -> None:
    rows = slots.slot(Category.DATIVE, (State.STEM, State.PLURAL), {"ға/ге": nominal.VOICED}, State.CLOSED)
    assert [row.before for row in rows] == [State.STEM, State.PLURAL]
    assert rows[0].allomorph(Harmony.BACK) == "ға"
    assert rows[0].allomorph(Harmony.FRONT) == "ге"
