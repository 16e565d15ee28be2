"""Tests of slips of the fingers."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.language.edits import alphabet, edits_apart, log_chance, one_edit

WORDS = st.text(st.sampled_from("аәқнийкёab'-1ʼا"), max_size=9)


def test_the_letters_tried_are_those_of_the_scripts_of_a_word() -> None:
    assert set("аәбвгғдежзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя") == set(alphabet("ел"))
    assert set("abcdefghijklmnopqrstuvwxyz") == set(alphabet("law"))
    assert {"a", "қ"} < set(alphabet("covid-тің"))
    assert "ق" in alphabet("قازاق")
    assert alphabet("2025") == alphabet("") == alphabet("中") == ""


@pytest.mark.parametrize("near", ["минерл", "минеррал", "минерол", "мниерал", "инерал", "минералл", "миенрал"])
def test_every_kind_of_slip_leads_back(near: str) -> None:
    assert "минерал" in one_edit(near)
    assert near in one_edit("минерал")
    assert edits_apart("минерал", near, 1) == 1


def test_a_number_loses_and_swaps_digits_only() -> None:
    assert one_edit("12") == {"1", "2", "21"}
    assert one_edit("") == set()


@given(word=WORDS)
def test_what_is_near_is_exactly_one_edit_away(word: str) -> None:
    for near in one_edit(word):
        assert edits_apart(word, near, 2) == 1
        assert log_chance(word, near) < 0


def chances(meant: str) -> float:
    return sum(math.exp(log_chance(typed, meant)) for typed in one_edit(meant))


@pytest.mark.parametrize("word", ["минерал", "қазақстан", "mineral", "ел"])
def test_the_chances_of_all_slips_make_no_more_than_a_whole(word: str) -> None:
    assert 0.6 < chances(word) <= 1.0


@pytest.mark.parametrize(
    ("typed", "likelier", "less_likely"),
    [
        ("мвнерал", "манерал", "мунерал"),  # the key beside the right one
        ("тұрғвн", "тұрғын", "тұрғін"),
        ("қазак", "қазақ", "қазап"),  # a letter that a Russian keyboard lacks
        ("минрал", "минерал", "минбал"),  # one letter is left out, and not another written in its place
        ("мниерал", "минерал", "мнсерал"),  # two letters are swapped
        ("минеррал", "минерал", "минекрал"),  # a letter is written twice
    ],
)
def test_likely_slips_are_told_from_others(typed: str, likelier: str, less_likely: str) -> None:
    assert log_chance(typed, likelier) > log_chance(typed, less_likely)


def test_a_slip_in_the_first_letter_is_rarer() -> None:
    assert log_chance("инерал", "минерал") < log_chance("минера", "минерал")


def test_a_letter_that_is_doubled_is_left_out_twice_as_often() -> None:
    assert math.isclose(log_chance("метал", "металл") - log_chance("меалл", "металл"), math.log(2))


@pytest.mark.parametrize(
    ("one", "other", "edits"),
    [("", "", 0), ("ел", "ел", 0), ("ел", "", 2), ("минерал", "минаралл", 2), ("аб", "ба", 1), ("абв", "вба", 2)],
)
def test_edits_are_counted(one: str, other: str, edits: int) -> None:
    assert edits_apart(one, other, 2) == edits_apart(other, one, 2) == edits
    assert edits_apart(one, other, edits) == edits


@given(one=WORDS, other=WORDS)
def test_edits_beyond_the_most_are_not_told(one: str, other: str) -> None:
    exact = edits_apart(one, other, 20)
    assert edits_apart(one, other, 2) == min(exact, 3)
    assert exact == edits_apart(other, one, 20)
