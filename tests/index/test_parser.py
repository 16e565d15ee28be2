"""Tests of reading what the user typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.corpus.query import Mode, Term, Word
from reader.index.parser import parse


def term(*forms: str, mode: Mode = Mode.FORMS) -> Term:
    return Term((*(Word(form, Mode.EXACT) for form in forms[:-1]), Word(forms[-1], mode)))


def exact(*forms: str) -> Term:
    return term(*forms, mode=Mode.EXACT)


def related(*forms: str) -> Term:
    return term(*forms, mode=Mode.RELATED)


@pytest.mark.parametrize(
    ("text", "wanted", "unwanted"),
    [
        ("минерал", [term("минерал")], []),
        ("  Сирек   МЕТАЛЛ ", [term("сирек"), term("металл")], []),
        ("=Саммит", [exact("саммит")], []),
        ("саммит -қытай", [term("саммит")], [term("қытай")]),
        ("-=қытай", [], [exact("қытай")]),
        ('"сирек металл"', [exact("сирек", "металл")], []),
        ("«сирек металл»", [exact("сирек", "металл")], []),
        ("“сирек металл” бар", [exact("сирек", "металл"), term("бар")], []),
        ("„сирек металл“", [exact("сирек", "металл")], []),
        ('-"сирек металл" ел', [term("ел")], [exact("сирек", "металл")]),
        ('"сирек мет', [exact("сирек", "мет")], []),
        ("медиа-орта", [term("медиа-орта")], []),
        ("АҚШ-тың «медиа-орта жайлы»", [term("ақш-тың"), exact("медиа-орта", "жайлы")], []),
        ("т.б", [term("т", "б")], []),
        ("ел ел Ел", [term("ел")], []),
        ("ел =ел ел*", [term("ел"), exact("ел"), related("ел")], []),
        ("Адам* related:Бала", [related("адам"), related("бала")], []),
        ("-адам* -related:бала", [], [related("адам"), related("бала")]),
        ("т.б*", [related("т", "б")], []),
        ("=адам*", [exact("адам")], []),
        ("«адам*»", [exact("адам")], []),
        ("related:«бір адам»", [exact("бір", "адам")], []),
        ("related: адам", [term("related"), term("адам")], []),
        ("* ** related:*", [], []),
        ("а*б", [term("а", "б")], []),
        ("мине\u0301рал И\u0306од", [term("мине\u0301рал"), term("йод")], []),
        ("", [], []),
        ('  " = - -- «» … ', [], []),
        ("- минерал", [term("минерал")], []),
    ],
)
def test_a_text_means_a_query(text: str, wanted: list[Term], unwanted: list[Term]) -> None:
    query = parse(text)
    assert query.text == text
    assert list(query.wanted) == wanted
    assert list(query.unwanted) == unwanted
    assert query.empty == (not wanted)
    assert (query.without, query.related) == (frozenset(), False)


@given(st.text() | st.text(st.sampled_from(" -=\"«»“”„aәӘ1'ʼ.%+*:\n\t\0\u00ad")))
def test_reading_never_fails(text: str) -> None:
    query = parse(text)
    assert query.text == text
    assert len(set(query.wanted)) == len(query.wanted)
    assert all(word.mode is Mode.EXACT for term in query.wanted for word in term.words[:-1])
