"""Tests of where the words of a query stand, and how often."""

import pytest

from reader.errors import (
    Cancelled,
)
from reader.library import Library
from reader.progress import Progress
from tests.words import count, search, understood


def test_the_concordance_has_every_use_newest_document_first(filled: Library) -> None:
    lines = list(filled.kwic(understood(filled, "минерал"), 12))
    assert [line.keyword for line in lines] == ["минералды", "минерал", "минералдарға"]
    assert [line.date for line in lines] == ["2025-11-05", "2025-10-29", "2025-10-29"]
    assert lines[2].speaker == "Рүстем Мұстафин"
    for line in lines:
        text = filled.document(line.document_id).text
        assert line.span.of(text) == line.keyword
        assert text[: line.span.start].endswith(line.left[-5:])


def test_a_counting_that_is_cancelled_stops(filled: Library) -> None:
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        filled.count(understood(filled, "минерал"), progress)


def test_matches_are_counted_without_the_cache_of_texts(filled: Library) -> None:
    filled.close()
    for path in filled.folder.glob("cache.sqlite*"):
        path.unlink()
    again = Library(filled.folder)
    assert count(again, "минерал").matches == 3


@pytest.mark.parametrize(
    ("query", "matches", "forms", "documents"),
    [("минерал", 7, 5, 2), ("саммит", 9, 8, 2), ("Тоқаев", 3, 2, 1), ("Қазақстан", 54, 6, 2)],
)
def test_the_real_files_have_the_known_counts(
    press: Library, query: str, matches: int, forms: int, documents: int
) -> None:
    page = search(press, query)
    counted = count(press, query)
    assert (counted.matches, len(counted.forms), page.documents) == (matches, forms, documents)
    assert sum(counted.forms.values()) == sum(len(hit.matches) for hit in page.hits) == matches


def test_a_country_is_found_in_compounds_but_not_in_what_is_derived_from_it(press: Library) -> None:
    forms = count(press, "Қазақстан").forms
    assert forms["қазақстан-ақш"] == 1
    assert not [form for form in forms if form.startswith("қазақстандық")]
    assert count(press, "қазақстандық").matches == 1
