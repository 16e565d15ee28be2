"""Tests of which documents a query finds."""

from pathlib import Path

import pytest

from reader.corpus.hit import Count, MonthCount, Sort
from reader.library import Library
from tests.words import count, names, search, understood


def test_every_hit_has_all_of_its_matches(filled: Library) -> None:
    page = search(filled, "минерал саммит")
    assert names(page) == ["жаңалық", "сұхбат"]
    for hit in page.hits:
        text = filled.document(hit.record.id).text
        assert all(span.of(text).lower().startswith(("минерал", "саммит")) for span in hit.matches)
        assert filled.matches(filled.parse("минерал саммит"), filled.document(hit.record.id)) == list(hit.matches)
    assert [len(hit.matches) for hit in page.hits] == [2, 4]
    forms = {"саммит": 2, "минерал": 1, "минералды": 1, "минералдарға": 1, "саммитте": 1}
    months = {"2025-10": MonthCount(4, questions=1, answers=2), "2025-11": MonthCount(2, questions=0, answers=0)}
    assert count(filled, "минерал саммит") == Count(6, forms, months)


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("минерал -қытай", ["сұхбат"]),
        ("«минерал қоры»", ["сұхбат"]),
        ("=минерал", ["сұхбат"]),
        ("ақш", ["жаңалық", "сұхбат"]),
        ("=ақш", ["жаңалық"]),
        ("орта", ["жаңалық"]),
        ("ә", ["көктем"]),
        ("ә*", ["сұхбат", "көктем"]),
        ("әң", ["сұхбат"]),
        ("минералдардың", ["жаңалық", "сұхбат"]),
        ("=минералдардың", []),
        ("Mineral -kytay", ["сұхбат"]),
        ("айту", ["жаңалық", "сұхбат"]),
        ("2025", []),
        ("date", []),
        ("-қытай", ["сұхбат", "көктем"]),
        ("-сөз -қытай", ["сұхбат"]),
        ("", []),
    ],
)
def test_a_search_finds_its_documents_newest_first(filled: Library, query: str, expected: list[str]) -> None:
    page = search(filled, query)
    assert names(page) == expected
    assert page.documents == len(expected)


def test_results_come_in_order_and_in_pages(filled: Library) -> None:
    assert names(search(filled, "туралы", Sort.DATE)) == ["жаңалық", "сұхбат", "көктем"]
    assert names(search(filled, "туралы", Sort.TITLE)) == ["жаңалық", "көктем", "сұхбат"]
    assert sorted(names(search(filled, "туралы", Sort.RELEVANCE))) == ["жаңалық", "көктем", "сұхбат"]
    for sort in Sort:
        pages = [search(filled, "туралы", sort, offset, 1) for offset in range(3)]
        assert [name for page in pages for name in names(page)] == names(search(filled, "туралы", sort))
        assert {page.documents for page in pages} == {3}
        assert names(search(filled, "туралы", sort, 3, 5)) == []


def test_the_listing_has_all_documents_or_those_below_a_path(filled: Library, texts: Path) -> None:
    page = filled.listing(Sort.DATE, 0, 10)
    assert names(page) == ["жаңалық", "сұхбат", "көктем"]
    assert page.documents == 3
    assert [hit.matches for hit in page.hits] == [(), (), ()]
    assert all(hit.snippet.text for hit in page.hits)
    assert names(filled.listing(Sort.TITLE, 1, 1)) == ["көктем"]
    assert names(filled.listing(Sort.DATE, 0, 9, [texts / "сұхбат.txt"])) == ["сұхбат"]
    assert filled.listing(Sort.DATE, 0, 9, [texts / "сұхбат.txt"]).documents == 1


def test_a_search_below_a_path_counts_only_there(filled: Library, texts: Path) -> None:
    under = [texts / "сұхбат.txt"]
    for sort in Sort:
        assert names(search(filled, "минерал", sort, under=under)) == ["сұхбат"]
    assert count(filled, "минерал", under) == Count(
        2, {"минерал": 1, "минералдарға": 1}, {"2025-10": MonthCount(2, questions=0, answers=1)}
    )
    assert len(list(filled.kwic(understood(filled, "минерал"), 10, under))) == 2
