"""Tests of what the forms of an English word have in common."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.language.english import stem


@pytest.mark.parametrize(
    "forms",
    [
        "mineral minerals mineral's",
        "sign signs signed signing",
        "country countries",
        "agreement agreements",
        "export exported exporting exports",
    ],
)
def test_the_forms_of_a_word_share_their_stem(forms: str) -> None:
    assert len({stem(form) for form in forms.split()}) == 1


def test_different_words_keep_different_stems() -> None:
    assert len({stem(form) for form in "coal oil gas ore water news new".split()}) == 7


def test_what_is_no_english_word_is_its_own_stem() -> None:
    assert [stem(form) for form in ("", "c5+1", "2025", "уран")] == ["", "c5+1", "2025", "уран"]


@given(st.text() | st.text(st.sampled_from("aeioytlsnd'g")))
def test_no_form_makes_it_fail_or_grow_by_more_than_a_letter(form: str) -> None:
    assert len(stem(form)) <= len(form) + 1
