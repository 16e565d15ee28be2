"""Tests of learning weights from forms."""

import random
from pathlib import Path

import pytest

from reader.language.kazakh import PartOfSpeech, inflections, learn, write_weights
from reader.language.kazakh.learner import DISCOUNT

FORMS = [
    inflection.form
    for noun in ("қала", "минерал", "сөз", "жұмыс", "ел", "адам")
    for inflection in inflections(noun, PartOfSpeech.NOUN, suffixes=2)
]


def test_the_same_forms_in_any_order_give_the_same_bytes(tmp_path: Path) -> None:
    shuffled = FORMS * 2
    random.Random(7).shuffle(shuffled)
    write_weights(learn(FORMS), tmp_path / "a", "test")
    write_weights(learn(shuffled), tmp_path / "b", "test")
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()


def test_words_are_learned_from_their_forms_alone() -> None:
    weights = learn(FORMS)
    for noun in ("қала", "минерал", "сөз", "жұмыс"):
        assert weights.count(noun, PartOfSpeech.NOUN) > 20
    assert weights.count("минералдар", PartOfSpeech.NOUN) < 2


@pytest.mark.parametrize("forms", [[], ["x"], ["hello", "13%"], ["қала"]])
def test_few_forms_or_none_teach_little(forms: list[str]) -> None:
    assert all(count <= 1 - DISCOUNT for count in learn(forms).entries.values())
