"""Tests of spelling equivalence."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.language.fold import fold


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("Тоқаев", "тоқаев"),
        ("ЁЛКА", "елка"),
        ("ма’на маʼна", "ма'на ма'на"),
        ("АҚШ‑тың АҚШ‐тың", "ақш-тың ақш-тың"),
        ("са\u00adяси\u200d\ufeff", "саяси"),
        ("İ", "i\u0307"),
        ("ΌΔΟΣ", "όδοσ"),
    ],
)
def test_spellings_of_one_word_fold_to_one_form(written: str, folded: str) -> None:
    assert fold(written) == folded


@given(st.text())
def test_folding_twice_changes_nothing_more(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(), st.text())
def test_the_fold_of_a_stretch_does_not_depend_on_what_surrounds_it(left: str, right: str) -> None:
    assert fold(left + right) == fold(left) + fold(right)
