"""Tests of text without the differences of typesetting."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.language.evening import EvenText, even


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("«Мұнай» – бұл…", '"Мұнай" — бұл...'),
        ("орта\u00a0дәліз\n\nбойы", "орта дәліз бойы"),
        ("ещё", "еще"),
        ("кө\u00adлік", "көлік"),
        ("O’Neil", "O'Neil"),
        ("и\u0306од", "йод"),
    ],
)
def test_typography_makes_no_difference(one: str, other: str) -> None:
    assert even(one) == even(other)


@pytest.mark.parametrize(("one", "other"), [("қазақ", "казак"), ("Мұнай", "мұнай"), ("бір, екі", "бір екі")])
def test_letters_capitals_and_commas_do(one: str, other: str) -> None:
    assert even(one) != even(other)


@given(st.text(alphabet="аӘ «»…—\n\u00a0\u00adё.'-", max_size=40), st.data())
def test_a_stretch_of_the_even_text_stands_for_a_stretch_of_the_original(text: str, data: st.DataObject) -> None:
    evened = EvenText(text)
    if evened.text:
        start = data.draw(st.integers(0, len(evened.text) - 1))
        end = data.draw(st.integers(start + 1, len(evened.text)))
        original = evened.span(start, end).of(text)
        assert evened.text[start:end].strip(" .") in EvenText(original).text
