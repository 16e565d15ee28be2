"""Tests of the forms that are read by list."""

import pytest

from reader.language.kazakh.categories import PartOfSpeech
from reader.language.kazakh.irregular import Irregular, headword, irregular, is_open, listed_forms


@pytest.mark.parametrize(
    ("form", "expected"),
    [
        ("маған", "мен dative"),
        ("мұндағы", "бұл locative attributive"),
        ("олардың", "ол plural genitive"),
        ("мұндайды", "бұл similative accusative"),
        ("солардан", "сол plural ablative"),
        ("екенін", "е past-participle possessive-3 accusative"),
        ("едім", "е past person-1sg"),
        ("емеспін", "е negation person-1sg"),
        ("қырқыншы", "қырық ordinal"),
        ("біріншіден", "бір ordinal ablative"),
        ("екеуі", "екі collective possessive-3"),
        ("боп", "бол converb"),
        ("те", "да variant"),
        ("жатыр", "жат present person-3"),
        ("отыр", "отыр present person-3"),
        ("тұрмыз", "тұр present person-1pl"),
        ("жүрсіз", "жүр present person-2sg-polite"),
        ("қала", ""),
        ("еділ", ""),
    ],
)
def test_a_listed_form_is_read_alone_and_with_suffixes(form: str, expected: str) -> None:
    assert [" ".join([found.entry, *found.chain]) for found in irregular(form)] == ([expected] if expected else [])


def test_a_form_of_another_word_too_stays_open() -> None:
    assert is_open("де")
    assert is_open("отырған")
    assert not is_open("маған")


def test_number_words_and_the_negative_copula_are_dictionary_words_themselves() -> None:
    assert headword("бесіншіден") == "бесінші"
    assert headword("емеспіз") == "емес"
    assert headword("оларға") is None
    assert headword("емесе") is None


def test_the_list_is_about_as_long_as_the_closed_classes() -> None:
    assert 120 <= len(listed_forms()) <= 250


@pytest.mark.parametrize("word", "қандай қанша қалай қашан неше".split())
def test_question_words_are_no_forms_of_other_words(word: str) -> None:
    assert irregular(word) == (Irregular(word, PartOfSpeech.NOUN, ()),)
