"""Tests of the words that a library has."""

from reader.library import Library
from tests.words import understood


def test_a_word_that_is_found_nowhere_comes_with_what_was_likely_meant(filled: Library) -> None:
    (suggested,) = filled.suggest(understood(filled, "саммимт минерал"))
    assert suggested.word == "саммимт"
    assert suggested.better[0].form == "саммит"


def test_what_finds_words_is_made_once(filled: Library) -> None:
    assert filled.forms is filled.words.forms
    assert filled.suggestions is filled.words.suggestions
    assert filled.notes is filled.words.notes


def test_what_is_prepared_is_there_for_the_first_search(filled: Library) -> None:
    filled.words.prepare()
    assert {"forms", "suggestions"} <= vars(filled.words).keys()
    assert filled.documents.count() == 3
