"""Tests of queries."""

from dataclasses import replace

import pytest

from reader.corpus.query import (
    EVERYWHERE,
    All,
    Dates,
    Either,
    FormUse,
    HasRole,
    How,
    Mode,
    Node,
    Query,
    ResolvedQuery,
    Role,
    Scope,
    Tagged,
    Term,
    Without,
    Word,
    WordForms,
    Zone,
    is_marked,
    terms,
    with_terms,
    within_scope,
)


def term(form: str, zone: Zone = Zone.TEXT) -> Term:
    return Term((Word(form, Mode.EXACT),), zone=zone)


A, B, C, D = (term(form) for form in ("сирек", "металл", "ел", "жер"))
QUESTIONS = Scope(frozenset({Role.QUESTION}))
ANSWERS = Scope(frozenset({Role.ANSWER}))
NAMED = Scope(None, ((term("тоқаев", Zone.SPEAKER),),))


def test_a_query_without_a_root_asks_for_nothing() -> None:
    assert Query("", None).empty
    assert not Query("сөз", A).empty
    assert not Query("-сөз", Without(A)).empty
    assert not Query("date:2025", Dates(None, None)).empty


def test_a_term_has_at_least_one_word() -> None:
    with pytest.raises(ValueError, match="at least one word"):
        Term(())


@pytest.mark.parametrize(
    ("root", "wanted"),
    [
        (None, []),
        (A, [A]),
        (Without(A), []),
        (Without(Without(A)), [A]),
        (All((B, A, Without(C))), [B, A]),
        (Either((All((A, B)), Without(Either((C, Without(D)))))), [A, B, D]),
        (All((A, Either((B, A)))), [A, B]),
        (All((A, term("саммит", Zone.TITLE), term("kazinform", Zone.SOURCE))), [A, term("саммит", Zone.TITLE)]),
        (All((term("тоқаев", Zone.SPEAKER), term("мәтін", Zone.PATH), Tagged("т"), HasRole(Role.ANSWER))), []),
    ],
)
def test_the_wanted_terms_are_those_that_are_marked_each_once_in_order(root: Node | None, wanted: list[Term]) -> None:
    assert Query("", root).wanted == ResolvedQuery(Query("", root), root).wanted == tuple(wanted)


def test_only_words_of_the_text_and_of_its_title_are_marked() -> None:
    assert [zone for zone in Zone if is_marked(term("ел", zone))] == [Zone.TEXT, Zone.TITLE]


def test_the_words_of_a_resolved_query_are_those_wanted_in_order() -> None:
    one, two, three, four = (
        replace(one, forms=(WordForms(one.words[0], (FormUse(one.words[0].form, How.EXACT),)),)) for one in (A, B, C, D)
    )
    root = All((Either((two, three)), one, Without(four), two))
    words = ResolvedQuery(Query("", root), root).words
    assert [word.word.form for word in words] == ["металл", "ел", "сирек"]


def test_every_term_of_a_tree_is_told_and_may_be_changed() -> None:
    root = All((A, Either((B, Without(C))), Dates(None, None), Without(Either((D, Without(A))))))
    assert list(terms(root)) == [(A, True), (B, True), (C, False), (D, False), (A, True)]
    assert list(terms(None)) == []
    seen: list[tuple[Term, bool]] = []

    def change(one: Term, wanted: bool) -> Term:
        seen.append((one, wanted))
        return replace(one, within=3)

    changed = with_terms(root, change)
    assert seen == list(terms(root))
    assert [one.within for one, _ in terms(changed)] == [3] * 5
    assert with_terms(changed, lambda one, _wanted: replace(one, within=None)) == root


def test_two_scopes_are_where_both_hold() -> None:
    assert EVERYWHERE.everywhere
    assert not QUESTIONS.everywhere
    assert not NAMED.everywhere
    assert not Scope(frozenset()).everywhere
    assert EVERYWHERE.both(QUESTIONS) == QUESTIONS.both(EVERYWHERE) == QUESTIONS.both(QUESTIONS) == QUESTIONS
    assert QUESTIONS.both(ANSWERS) == Scope(frozenset())
    assert QUESTIONS.both(NAMED) == NAMED.both(QUESTIONS) == Scope(QUESTIONS.roles, NAMED.speakers)
    assert NAMED.both(NAMED) == NAMED


def test_a_scope_holds_for_the_words_of_the_text_and_adds_to_their_own() -> None:
    title = term("саммит", Zone.TITLE)
    root = All((A, Without(title), Either((replace(B, scope=NAMED), HasRole(Role.QUESTION)))))
    narrowed = within_scope(root, ANSWERS)
    assert [one.scope for one, _ in terms(narrowed)] == [ANSWERS, EVERYWHERE, ANSWERS.both(NAMED)]
    assert within_scope(root, EVERYWHERE) is root


def test_closeness_is_told_from_the_closest_on() -> None:
    assert [how.value for how in How] == ["exact", "entry", "voice", "fold", "related"]
