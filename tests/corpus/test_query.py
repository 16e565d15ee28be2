"""Tests of queries."""

import pytest

from reader.corpus.query import Query, Term, Word


def test_a_query_without_a_wanted_term_asks_for_nothing() -> None:
    term = Term((Word("сөз", exact=False),))
    assert Query("", ()).empty
    assert Query("-сөз", (), (term,)).empty
    assert not Query("сөз", (term,)).empty


def test_a_term_has_at_least_one_word() -> None:
    with pytest.raises(ValueError, match="at least one word"):
        Term(())
