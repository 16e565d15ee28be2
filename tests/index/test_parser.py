"""Tests of reading what the user typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.corpus.query import Term, Word
from reader.index.parser import parse


def term(*forms: str, exact: bool = False) -> Term:
    return Term((*(Word(form, exact=True) for form in forms[:-1]), Word(forms[-1], exact=exact)))


@pytest.mark.parametrize(
    ("text", "wanted", "unwanted"),
    [
        ("минерал", [term("минерал")], []),
        ("  Сирек   МЕТАЛЛ ", [term("сирек"), term("металл")], []),
        ("=Саммит", [term("саммит", exact=True)], []),
        ("саммит -қытай", [term("саммит")], [term("қытай")]),
        ("-=қытай", [], [term("қытай", exact=True)]),
        ('"сирек металл"', [term("сирек", "металл", exact=True)], []),
        ("«сирек металл»", [term("сирек", "металл", exact=True)], []),
        ("“сирек металл” бар", [term("сирек", "металл", exact=True), term("бар")], []),
        ("„сирек металл“", [term("сирек", "металл", exact=True)], []),
        ('-"сирек металл" ел', [term("ел")], [term("сирек", "металл", exact=True)]),
        ('"сирек мет', [term("сирек", "мет", exact=True)], []),
        ("медиа-орта", [term("медиа-орта")], []),
        ("АҚШ-тың «медиа-орта жайлы»", [term("ақш-тың"), term("медиа-орта", "жайлы", exact=True)], []),
        ("т.б", [term("т", "б")], []),
        ("ел ел Ел", [term("ел")], []),
        ("ел =ел", [term("ел"), term("ел", exact=True)], []),
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


@given(st.text() | st.text(st.sampled_from(" -=\"«»“”„aәӘ1'ʼ.%+\n\t\0\u00ad")))
def test_reading_never_fails(text: str) -> None:
    query = parse(text)
    assert query.text == text
    assert len(set(query.wanted)) == len(query.wanted)
