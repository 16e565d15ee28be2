"""Tests of finding a query's matches in a text."""

import itertools

import pytest

from reader.index.matcher import Matcher
from reader.index.parser import parse


def found(query: str, text: str, start: int = 0) -> list[str]:
    matcher = Matcher(parse(query))
    spans = list(matcher.spans(text, start))
    assert matcher.count(text, start) == len(spans)
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
        ("т.б", "т. басқа; т.б.; т\nб", ["т. басқа", "т.б"]),
        ("орта", "медиа-орта, медиа-ортасы, орталық", ["медиа-орта", "медиа-ортасы", "орталық"]),
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
        ("İстам", "İстамбул i\u0307стам", ["İстамбул", "i\u0307стам"]),
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
