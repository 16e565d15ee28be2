"""Tests of what stands behind a hyphen."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.language.kazakh import is_suffix_tail, split_tail


@pytest.mark.parametrize(
    "form",
    "ақш-тың 13%-дан c5+1-дің covid-тің 5-шіден тмд-да қазмұнайгаз-дың қасым-жомарт-тың 25%-тік ертең-ақ".split(),
)
def test_an_ending_belongs_to_its_head(form: str) -> None:
    head, tail = split_tail(form) or ("", "")
    assert f"{head}-{tail}" == form
    assert is_suffix_tail(head, tail)


@pytest.mark.parametrize(
    "form",
    "қарым-қатынас қазақстан-ақш ата-ана ел-жұрт анда-санда 2023-жылғы қазмұнайгаз-тің сөз -да -".split(),
)
def test_a_word_is_no_ending(form: str) -> None:
    assert split_tail(form) is None


@given(st.text(), st.text())
def test_any_two_texts_can_be_asked_about(head: str, tail: str) -> None:
    assert is_suffix_tail(head, tail) in (True, False)
