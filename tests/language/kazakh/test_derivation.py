"""Tests of dictionary forms and of verbs behind other words."""

import pytest

from reader.language.kazakh import PartOfSpeech, dictionary_form, shipped_weights
from reader.language.kazakh.derivation import verb_behind, verbs_named, voice_parents
from tests.language.kazakh.stems import VERBS


@pytest.mark.parametrize(
    ("verb", "shown"),
    [("айт", "айту"), ("оқы", "оқу"), ("қой", "қою"), ("жи", "жию"), ("тап", "табу"), ("төк", "төгу"), ("жу", "жуу")],
)
def test_a_verb_is_shown_with_its_ending(verb: str, shown: str) -> None:
    assert dictionary_form(verb, PartOfSpeech.VERB) == shown
    assert dictionary_form(shown, PartOfSpeech.NOUN) == shown


@pytest.mark.parametrize("verb", VERBS)
def test_a_dictionary_form_names_its_verb(verb: str) -> None:
    assert verb in verbs_named(dictionary_form(verb, PartOfSpeech.VERB))


def test_a_passive_has_its_verb_as_parent() -> None:
    assert list(voice_parents("айтыл", shipped_weights())) == ["айт"]
    assert list(voice_parents("салын", shipped_weights())) == ["сал"]
    assert list(voice_parents("қал", shipped_weights())) == []


def test_a_noun_of_action_has_its_verb_behind_it() -> None:
    assert verb_behind("айту", shipped_weights()) == "айт"
    assert verb_behind("қала", shipped_weights()) is None
    assert verb_behind("у", shipped_weights()) is None
