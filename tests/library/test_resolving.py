"""Tests of what a query means in a library."""

import pytest

from reader.library import Library
from tests.words import count, names, search


@pytest.mark.parametrize(
    ("query", "same"),
    [
        ("минералдардың", "минерал"),
        ("казакстан", "Қазақстан"),
        ("Qazaqstan", "Қазақстан"),
        ("Kazakhstan", "Қазақстан"),
        ("قازاقستان", "Қазақстан"),
    ],
)
def test_however_it_is_typed_the_same_is_found(press: Library, query: str, same: str) -> None:
    document = press.document(search(press, same).hits[0].record.id)
    assert count(press, query) == count(press, same)
    assert names(search(press, query)) == names(search(press, same))
    assert press.matches(press.parse(query), document) == press.matches(press.parse(same), document) != []
