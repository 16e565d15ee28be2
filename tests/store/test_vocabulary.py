"""Tests of the forms of a library and what they are filed under."""

from pathlib import Path

import pytest

from reader.store.database import Database
from reader.store.vocabulary import Vocabulary


@pytest.fixture
def vocabulary(tmp_path: Path) -> Vocabulary:
    return Vocabulary(Database(tmp_path / "cache.sqlite", "cache"))


def test_forms_are_kept_with_their_languages(vocabulary: Vocabulary) -> None:
    vocabulary.add({1: ["ел", "газ"]}, [])
    vocabulary.add({2: ["газ"], 1: ["ел"]}, [])
    assert vocabulary.languages(["газ", "ел", "жоқ"]) == {"газ": 3, "ел": 1}
    assert vocabulary.languages([]) == {}


def test_a_form_waits_to_be_filed_once_for_every_new_language(vocabulary: Vocabulary) -> None:
    vocabulary.add({1: ["газ", "газет", "ел"]}, [])
    assert sorted(vocabulary.unfiled("га", 9)) == [("газ", 1), ("газет", 1)]
    assert len(vocabulary.unfiled("", 2)) == 2
    vocabulary.file([("газ", 1)], [("n:газ", "газ")], [("gazu", "газу")])
    vocabulary.add({1: ["газ"]}, [])
    assert vocabulary.unfiled("га", 9) == [("газет", 1)]
    vocabulary.add({2: ["газ"]}, [])
    assert sorted(vocabulary.unfiled("га", 9)) == [("газ", 3), ("газет", 1)]
    assert vocabulary.under(["n:газ"]) == [("n:газ", "газ")]


def test_forms_are_found_by_entry_beginning_and_sound(vocabulary: Vocabulary) -> None:
    vocabulary.add({1: ["қала", "қалалар"], 2: ["кала"]}, [("kala", "қала"), ("kalalar", "қалалар")])
    vocabulary.add({}, [("kala", "кала"), ("kala", "қала")])
    vocabulary.file([("қала", 1), ("қалалар", 1)], [("n:қала", "қала"), ("n:қала", "қалалар"), ("v:қала", "қала")], [])
    assert sorted(vocabulary.under(["n:қала", "n:жоқ"])) == [("n:қала", "қала"), ("n:қала", "қалалар")]
    assert vocabulary.under([]) == []
    assert sorted(vocabulary.beginning("қала")) == ["қала", "қалалар"]
    assert sorted(vocabulary.same_sound("kala")) == ["кала", "қала"]
    assert vocabulary.same_sound("жоқ") == []
    assert vocabulary.unfiled_sounding("kal", 9) == [("кала", 2)]


def test_beginnings_lengths_and_several_sounds_are_asked_for(vocabulary: Vocabulary) -> None:
    vocabulary.add({1: ["қала", "қалалар"], 2: ["кала"]}, [("kala", "қала"), ("kala", "кала"), ("k", "қ")])
    vocabulary.file([("қала", 1)], [], [("kalau", "қалау")])
    assert vocabulary.begun(["қал", "жоқ", "ка", "қалалар", "\0"]) == ["қал", "ка", "қалалар"]
    assert vocabulary.begun([]) == []
    assert vocabulary.beginning_of_length("қа", 4, 6, 9) == ["қала"]
    assert len(vocabulary.beginning_of_length("қа", 0, 99, 1)) == 1
    assert sorted(vocabulary.sounding(["kala", "kalau", "j", "\0"])) == ["кала", "қала", "қалау"]
    assert vocabulary.sounding([]) == []


@pytest.mark.parametrize("begin", ["", "%", "_", "'", "\U0010ffff", "а" * 1000])
def test_any_letters_may_be_asked_for(vocabulary: Vocabulary, begin: str) -> None:
    vocabulary.add({1: [begin + "ә"]}, [(begin, "ә")])
    assert vocabulary.unfiled(begin, 9) == [(begin + "ә", 1)]
    assert vocabulary.beginning(begin) == [begin + "ә"]
    assert vocabulary.same_sound(begin) == ["ә"]
    assert vocabulary.languages([begin]) == {}
    assert vocabulary.under([begin]) == []


def test_what_no_token_can_hold_may_be_asked_for_and_is_not_kept(vocabulary: Vocabulary) -> None:
    vocabulary.add({1: ["\0ә", "ә"]}, [("\0", "ә"), ("a", "ә")])
    assert vocabulary.beginning("") == ["ә"]
    assert vocabulary.unfiled("\0", 9) == []
    assert vocabulary.beginning("\0") == vocabulary.same_sound("\0") == []


def test_a_vocabulary_made_anew_has_another_identity(vocabulary: Vocabulary, tmp_path: Path) -> None:
    again = Vocabulary(Database(tmp_path / "cache.sqlite", "cache"))
    other = Vocabulary(Database(tmp_path / "other.sqlite", "cache"))
    assert again.identity == vocabulary.identity != other.identity


def test_a_language_that_comes_while_a_form_is_filed_is_not_lost(vocabulary: Vocabulary) -> None:
    vocabulary.add({1: ["газ"]}, [])
    vocabulary.unfiled("", 9)
    vocabulary.add({2: ["газ"]}, [])
    vocabulary.file([("газ", 1)], [("n:газ", "газ")], [])
    assert vocabulary.unfiled("", 9) == [("газ", 3)]


def test_a_compound_that_waits_is_come_near_by_its_further_parts(tmp_path: Path) -> None:
    vocabulary = Vocabulary(Database(tmp_path / "cache.sqlite", "cache"))
    compound = ("ауыл-аймақ", 1)
    part = [("аймақ", "ауыл-аймақ"), ("aimak", "ауыл-аймақ")]
    vocabulary.add({1: ["ауыл-аймақ"]}, [], parts=part)
    assert vocabulary.unfiled("айм", 10) == vocabulary.unfiled_sounding("aim", 10) == [compound]
    vocabulary.file([compound], [("n:аймақ", "ауыл-аймақ")], [], part)
    assert vocabulary.unfiled("айм", 10) == vocabulary.unfiled_sounding("aim", 10) == []
    vocabulary.add({2: ["ауыл-аймақ"]}, [], parts=part)
    assert vocabulary.unfiled("айм", 10) == [("ауыл-аймақ", 3)]
