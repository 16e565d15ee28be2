"""Tests of words typed on a Russian keyboard."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.language.scripts.keyboard import deep_fold, keyboard_fold


@pytest.mark.parametrize(
    ("form", "soft", "deep"),
    [
        ("қазақстанның", "казакстаннын", "казакстаннин"),
        ("әңгіме", "ангиме", "ангиме"),
        ("өзгеріс", "озгерис", "озгерис"),
        ("жаһандық", "жахандык", "жахандик"),
        ("объект", "объект", "обект"),
        ("цирк", "цирк", "сирк"),
        ("щетка", "щетка", "шетка"),
        ("ақш-тың", "акш-тын", "акш-тин"),
        ("kazakhstan", "kazakhstan", "kazakhstan"),
    ],
)
def test_kazakh_letters_become_what_a_russian_keyboard_has(form: str, soft: str, deep: str) -> None:
    assert (keyboard_fold(form), deep_fold(form)) == (soft, deep)


@given(st.text())
def test_folding_again_changes_nothing_and_the_deep_fold_goes_further_than_the_soft_one(text: str) -> None:
    assert keyboard_fold(keyboard_fold(text)) == keyboard_fold(text)
    assert deep_fold(deep_fold(text)) == deep_fold(text) == deep_fold(keyboard_fold(text))
    assert len(keyboard_fold(text)) == len(text)
