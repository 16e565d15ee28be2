"""Tests of the basket: taking quotes, their order, and looking for them again."""

import os
from pathlib import Path

import pytest

from reader.basket import check_all, take, taken
from reader.corpus.span import Span
from reader.library import Library
from reader.progress import Progress
from reader.quotation import Standing
from reader.store.basket import Kept
from tests.conftest import INTERVIEW


@pytest.fixture
def three(library: Library, texts: Path) -> list[Kept]:
    library.update([texts], Progress())
    kept = []
    for name, words in (
        ("сұхбат.txt", "Саммит қараша айында өтеді"),
        ("көктем.txt", "Қар еріп"),
        ("жаңалық.txt", "Бұл саясат"),
    ):
        record = library.documents.at(texts / name)
        assert record is not None
        start = library.document(record.id).text.index(words)
        kept.append(take(library, record.id, Span(start, start + len(words)), f"{name} туралы"))
    return kept


def test_quotes_have_an_order_and_comments(library: Library, three: list[Kept]) -> None:
    one, two, last = three
    assert library.basket.all() == three
    library.basket.move([last.id, one.id])
    assert library.basket.all() == [last, one, two]
    library.basket.comment(one.id, "жаңа")
    assert [kept.comment for kept in library.basket.all()][1] == "жаңа"
    assert [quote.quotation.text for quote in taken(library)] == [
        "Бұл саясат",
        "Саммит қараша айында өтеді",
        "Қар еріп",
    ]


def test_a_quote_that_was_taken_out_can_be_put_back(library: Library, three: list[Kept]) -> None:
    one, two, last = three
    removed = library.basket.remove([one.id, last.id, 99])
    assert library.basket.all() == [two]
    library.basket.restore(removed)
    library.basket.restore(removed)
    assert library.basket.all() == three


def test_every_quote_is_looked_for_again(library: Library, three: list[Kept], texts: Path) -> None:
    assert {found.standing for _, found in check_all(library)} == {Standing.VERBATIM}
    changed = INTERVIEW.replace("қараша айында", "желтоқсанда")
    (texts / "сұхбат.txt").write_text(changed, encoding="utf-8")
    os.utime(texts / "сұхбат.txt", (2e9, 2e9))
    (texts / "көктем.txt").unlink()
    library.update([], Progress())
    standings = [found.standing for _, found in check_all(library)]
    assert standings == [Standing.CHANGED, Standing.VERBATIM, Standing.VERBATIM]  # a text whose file is gone stays
    library.forget(library.vanished.ids())
    standings = [found.standing for _, found in check_all(library)]
    assert standings == [Standing.CHANGED, Standing.AWAY, Standing.VERBATIM]
