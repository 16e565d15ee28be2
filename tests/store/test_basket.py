"""Tests of the stored basket; what it is used for is in tests/test_basket.py."""

from pathlib import Path

from reader.corpus.annotation import Target
from reader.library import Library
from tests.corpus.test_quotation import QUOTATION


def test_a_quote_is_stored_whole(library: Library) -> None:
    kept = library.basket.add(Target(None, Path("/а.txt"), "h"), QUOTATION, "пікір")
    assert library.basket.all() == [kept]
    assert kept.quotation == QUOTATION
