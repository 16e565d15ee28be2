"""Tests of what a user says in place of a file."""

from reader.corpus.correction import NO_CORRECTION, Correction


def test_a_correction_of_nothing_is_empty() -> None:
    assert NO_CORRECTION.empty
    assert not Correction(source="").empty
