"""Tests of finding a query's matches in a text."""

import itertools
from dataclasses import replace
from pathlib import Path

import pytest

from reader.corpus.document import Layout
from reader.corpus.query import Query
from reader.index.matcher import Matcher
from reader.index.parser import parse
from reader.language.tokens import tokenize
from tests.words import forms_in


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Go to a folder of the test's own, where the vocabularies lie."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def matcher_for(query: Query, text: str) -> Matcher:
    """Return a matcher for a library that has one text."""
    return Matcher(forms_in(Path.cwd(), [text]).resolve(query))


def found(query: str, text: str, start: int = 0) -> list[str]:
    matcher = matcher_for(parse(query), text[start:])
    spans = list(matcher.spans(text, Layout(start)))
    uses = list(matcher.uses(text, Layout(start)))
    assert [use.span for use in uses] == spans
    words = [[token.form for token in tokenize(text, span.start, span.end)] for span in spans]
    assert [use.form for use in uses] == [" ".join(forms) for forms in words]
    assert spans == sorted(spans)
    assert all(left.end <= right.start for left, right in itertools.pairwise(spans))
    return [span.of(text) for span in spans]


@pytest.mark.parametrize(
    ("query", "text", "expected"),
    [
        ("минерал", "Минерал, минералдар; биоминерал.", ["Минерал", "минералдар"]),
        ("=минерал", "Минерал, минералдар", ["Минерал"]),
        ("ә", "Әке де әже, кеше", ["Әке", "әже"]),
        ("сирек металл", "Металл сирек", ["Металл", "сирек"]),
        ('"сирек металл"', "сирек, металл; сирек\nметалл; сирек металлдар", ["сирек, металл"]),
        ("т.б", "т. басқа; т.б.; т\nб", ["т.б"]),
        ("т.б", "т. басқа; т\nбас", ["т. басқа"]),
        ("т.б*", "т. басқа; т.б.; т\nб", ["т. басқа", "т.б"]),
        ("орта", "медиа-орта, медиа-ортасы, орталық", ["медиа-орта", "медиа-ортасы"]),
        ("орта*", "медиа-орта, ортасы, орталық", ["медиа-орта", "ортасы", "орталық"]),
        ("=орта", "медиа-орта", []),
        ("медиа-ор", "медиа-орта, медиа орта", ["медиа-орта"]),
        ('"бұл медиа-орта"', "Бұл медиа-орта. Бұл орта.", ["Бұл медиа-орта"]),
        ("тың", "АҚШ-тың", []),
        ("ақш", "АҚШ‑тың АҚШ", ["АҚШ‑тың", "АҚШ"]),
        ("ел елдер", "ел, елдер", ["ел", "елдер"]),
        ('ел "ел мен жер"', "Ел мен жер, ел", ["Ел мен жер", "ел"]),
        ("ел -жер", "Ел мен жер", ["Ел"]),
        ("саясат", "са\u00adяси са\u00adясат", ["са\u00adясат"]),
        ("елка", "Ёлка", ["Ёлка"]),
        ("İстам*", "İстамбул i\u0307стам", ["İстамбул", "i\u0307стам"]),
        ("İстам", "İстамбул", ["İстамбул"]),
        ("минералдардың", "Минерал, минералдар", ["Минерал", "минералдар"]),
        ("казакстан", "Қазақстанның Қазақстан-АҚШ, қазақстандық", ["Қазақстанның", "Қазақстан-АҚШ"]),
        ("мен", "Маған да менің", ["Маған", "менің"]),
        ("ақш", "АҚШ-тың Қазақстан-АҚШ", ["АҚШ-тың", "Қазақстан-АҚШ"]),
        ("адам", "адам адамзат", ["адам"]),
        ("related:адам", "адам адамзат; бұл", ["адам", "адамзат"]),
        ("п'еса", "пʼеса п’еса п'еса", ["пʼеса", "п’еса", "п'еса"]),
        ("металл", "👍🏽 металл 👩‍🔬металл", ["металл", "металл"]),
        ("", "сөз", []),
        ("-сөз", "сөз", []),
    ],
)
def test_a_query_finds_its_matches(query: str, text: str, expected: list[str]) -> None:
    assert found(query, text) == expected


def test_an_overlong_word_is_found_whole() -> None:
    assert found("ә" * 150, "ә" * 200 + " " + "ә" * 99) == ["ә" * 200]


def test_what_precedes_the_start_does_not_count() -> None:
    assert found("date", " date 2025-11-05 date", 17) == ["date"]


def test_a_phrase_may_start_again_inside_itself() -> None:
    assert found('"ел ел жер"', "ел ел ел жер") == ["ел ел жер"]


def test_forms_that_are_switched_off_are_no_matches() -> None:
    text = "Минерал, минералдар, минералдың. «Минерал қоры»"
    query = parse('минерал "минерал қоры"')
    off = replace(query, without=frozenset({"минералдар", "минерал"}))
    spans = matcher_for(off, text).spans(text, Layout(0))
    assert [span.of(text) for span in spans] == ["минералдың", "Минерал қоры"]


def test_all_forms_switched_off_leave_no_match() -> None:
    text = "Минерал, минералдар"
    off = replace(parse("минерал"), without=frozenset({"минералдар", "минерал"}))
    assert list(matcher_for(off, text).spans(text, Layout(0))) == []


def test_forms_that_are_switched_off_stay_off_beside_related_words() -> None:
    text = "адам адамдар адамзат"
    query = replace(parse("адам"), related=True)
    assert [span.of(text) for span in matcher_for(query, text).spans(text, Layout(0))] == text.split()
    off = replace(query, without=frozenset({"адам", "адамзат"}))
    assert [span.of(text) for span in matcher_for(off, text).spans(text, Layout(0))] == ["адамдар"]
