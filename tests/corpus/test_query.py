"""Tests of queries."""

import pytest

from reader.corpus.query import FormUse, How, Mode, Query, ResolvedQuery, ResolvedTerm, Term, Word, WordForms


def test_a_query_without_a_wanted_term_asks_for_nothing() -> None:
    term = Term((Word("сөз", Mode.FORMS),))
    assert Query("", ()).empty
    assert Query("-сөз", (), (term,)).empty
    assert not Query("сөз", (term,)).empty


def test_a_term_has_at_least_one_word() -> None:
    with pytest.raises(ValueError, match="at least one word"):
        Term(())


def test_the_words_of_a_resolved_query_are_those_wanted_in_order() -> None:
    one, two, three = (
        WordForms(Word(form, Mode.EXACT), (FormUse(form, How.EXACT),)) for form in ("сирек", "металл", "ел")
    )
    term = ResolvedTerm((three,))
    query = ResolvedQuery(Query("", ()), (ResolvedTerm((one, two)), term), (term,))
    assert query.words == (one, two, three)


def test_closeness_is_told_from_the_closest_on() -> None:
    assert [how.value for how in How] == ["exact", "entry", "voice", "fold", "related"]
