"""Tests of how a form is cut."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.language.kazakh.categories import PartOfSpeech
from reader.language.kazakh.irregular import irregular, listed_forms
from reader.language.kazakh.segmentation import (
    inflected_entry_cost,
    is_possible_stem,
    is_possible_verb,
    may_be_listed,
    segmentations,
)


@pytest.mark.parametrize(
    ("form", "cut"),
    [
        ("минералдардың", "минерал noun plural genitive"),
        ("кітабы", "кітап noun possessive-3"),
        ("халқының", "халық noun possessive-3 genitive"),
        ("съезге", "съезд noun dative"),
        ("тауып", "тап verb converb"),
        ("оқиды", "оқы verb present person-3"),
        ("қоюға", "қой verb gerund dative"),
        ("жияды", "жи verb present person-3"),
        ("айтылмағандығынан", "айт verb passive negation past-participle abstract possessive-3 ablative"),
    ],
)
def test_the_right_cut_is_among_the_cuts(form: str, cut: str) -> None:
    assert cut in [" ".join([entry, part, *chain]) for entry, part, chain in segmentations(form)]


@given(st.text())
def test_every_text_can_be_cut(text: str) -> None:
    cuts = segmentations(text)
    assert cuts
    if not any(chain for _, _, chain in cuts):
        assert (text, PartOfSpeech.NOUN, ()) in cuts


@given(st.sampled_from(sorted(listed_forms())), st.text("аыдғнң", max_size=4))
def test_no_listed_form_is_overlooked(listed: str, ending: str) -> None:
    assert len(listed) > 1
    assert may_be_listed(listed + ending) or not irregular(listed + ending)


def test_two_letters_are_a_stem_only_if_kazakh_has_such_stems() -> None:
    assert is_possible_stem("ел")
    assert is_possible_stem("де")
    assert not is_possible_stem("са")
    assert not is_possible_stem("қ")


def test_a_verb_does_not_end_in_a_cluster_that_no_verb_ends_in() -> None:
    assert is_possible_verb("қорқ")
    assert is_possible_verb("айт")
    assert not is_possible_verb("актерл")


@pytest.mark.parametrize(
    ("entry", "costs"),
    [("қалалар", True), ("баланың", True), ("қаладағы", True), ("досымыз", True), ("актер", True), ("минерал", False)],
)
def test_an_entry_that_looks_inflected_costs_more(entry: str, costs: bool) -> None:
    assert (inflected_entry_cost(entry, PartOfSpeech.NOUN) > 0) is costs
