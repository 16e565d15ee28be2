"""Tests of text typed while another keyboard layout was on."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.language.scripts.layout import cyrillic_key, latin_key, retyped


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("rfpfr", "казак"),
        ("0fpf0cnfy", "қазақстан"),
        ("Fcnfyf", "Астана"),
        (",jhsi", "борыш"),
        ("йфяфй", "qazaq"),
        ("Лфяфлрыефт", "Kazakhstan"),
        ("т3л3", "тілі"),
        ("0аза0", "қазақ"),
        ("с-з", "сөз"),
        ("-мір", "өмір"),
        ("әқәғ", "2025"),
        ('"fqnns"', '"айтты"'),
        ("=fqnns", "=айтты"),
    ],
)
def test_the_likeliest_other_layout_comes_first(typed: str, meant: str) -> None:
    assert retyped(typed)[0] == meant


def test_a_word_typed_with_digits_for_letters_may_also_be_a_word_with_digits() -> None:
    assert retyped("0fpf0") == ("қазақ", "0аза0")
    assert retyped("13%-дан") == ("13%-lfy",)
    assert retyped("2025 жыл") == ("2025 ;sk",)


@pytest.mark.parametrize("text", ["", "2025", "C5+1 елдері", "قازاق", "«»"])
def test_what_cannot_be_mistyped_has_no_guess(text: str) -> None:
    assert retyped(text) == ()


@given(st.text("йцукенгшщзхъфывапролджэячсмитьбюЙЦУКЕН ", min_size=1).filter(str.strip))
def test_text_typed_on_the_wrong_layout_comes_back(text: str) -> None:
    latin = retyped(text)[-1]
    assert text in retyped(latin) or not any(letter.isalpha() for letter in latin)


@given(st.text())
def test_guesses_are_few_and_other_than_the_text(text: str) -> None:
    guesses = retyped(text)
    assert len(guesses) == len(set(guesses)) <= 2
    assert text not in guesses


def test_a_key_is_found_from_the_letter_that_it_writes_and_back() -> None:
    assert cyrillic_key("k") == "л"
    assert cyrillic_key(",") == "б"
    assert cyrillic_key("0") == "қ"
    assert cyrillic_key("/") == cyrillic_key("ab") == ""
    assert latin_key("Л") == "K"
    assert latin_key("қ") == "0"
    assert latin_key("K") == latin_key("№") == ""
