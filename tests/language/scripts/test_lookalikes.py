"""Tests of words that mix letters of two alphabets."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.language.scripts.lookalikes import repaired


@pytest.mark.parametrize(
    ("mixed", "whole"),
    [
        ("қaзaқcтaн", "қазақстан"),
        ("мемлекеттiк", "мемлекеттік"),
        ("гауhар", "гауһар"),
        ("əке", "әке"),
        ("əkе", "әке"),
        ("ѳмір", "өмір"),
        ("ӊ", "ң"),
        ("теңiз-мұхиt", "теңіз-мұхит"),
        ("тоkaev", "tokaev"),
        ("kаzakhstan", "kazakhstan"),
    ],
)
def test_a_mixed_word_is_put_in_one_alphabet(mixed: str, whole: str) -> None:
    assert repaired(mixed) == whole


@pytest.mark.parametrize(
    "form", ["қазақстан", "kazakhstan", "iphone-ның", "covid-тің", "bəxt", "c5+1", "it-компания", ""]
)
def test_a_word_that_is_whole_needs_no_repair(form: str) -> None:
    assert repaired(form) is None


def test_a_word_that_fits_no_alphabet_stays() -> None:
    assert repaired("wжf") is None


@given(st.text() | st.text("абәңіһїӊabcehikmnoptxyzvəɵ-1", max_size=20))
def test_what_is_repaired_needs_no_other_repair(text: str) -> None:
    better = repaired(text)
    assert better is None or (better != text and len(better) == len(text) and repaired(better) is None)
