"""Tests of what is chosen for reading a file."""

from reader.corpus.decoding import NO_REPAIR, Decoding


def test_nothing_is_chosen_at_first() -> None:
    assert not Decoding().chosen
    assert Decoding("cp1251").chosen
    assert Decoding(repair=NO_REPAIR).chosen
