"""Tests of what the documents of a result have in common."""

import datetime
from pathlib import Path

import pytest

from reader.corpus.document import Layout, Turn, TurnKind
from reader.corpus.hit import Facet, Facets, FacetValue
from reader.corpus.query import ResolvedQuery
from reader.corpus.span import Span
from reader.index.analysis import analyze
from reader.index.entries import IndexedDocument
from reader.index.parser import parse
from reader.index.search_index import SearchIndex
from tests.words import forms_in

PRESS = [
    ("/а/бір.txt", "2025-10-29", "Ел мен жер.", "KAZINFORM", "kk", ["Асан Қайғы"], True),
    ("/а/екі.txt", "2025-10-01", "Ел.", "KAZINFORM", "kk", ["Асан Қайғы", "Бек"], True),
    ("/а/б/үш.txt", "2024-02-03", "Ел мен су.", "Қазақ үні", "ru", [], True),
    ("/в/төрт.txt", "0999-12-01", "Жер.", "", "", [], False),
]


@pytest.fixture
def index(tmp_path: Path) -> SearchIndex:
    made = SearchIndex(tmp_path / "index")
    with made.writing() as writer:
        for number, (path, date, text, source, language, speakers, dated) in enumerate(PRESS):
            turns = tuple(
                Turn(TurnKind.ANSWER, name, range(1, 2), Span(at, at + 1)) for at, name in enumerate(speakers)
            )
            analyzed = analyze(text, Layout(0, None, turns), source)
            day = datetime.date.fromisoformat(date)
            writer.put(IndexedDocument(number, Path(path), day, analyzed, source, language, dated=dated))
        writer.commit()
    return made


def asked(folder: Path, query: str) -> ResolvedQuery:
    return forms_in(folder, [text for _, _, text, *_ in PRESS]).resolve(parse(query))


def facet(**documents: int) -> Facet:
    return Facet(tuple(FacetValue(value, count) for value, count in documents.items()))


def test_the_values_of_all_documents_are_counted(index: SearchIndex) -> None:
    assert index.facets(None) == Facets(
        months=facet(**{"2025-10": 2, "2024-02": 1, "0999-12": 1}),
        sources=facet(**{"KAZINFORM": 2, "Қазақ үні": 1}),
        speakers=facet(**{"Асан Қайғы": 2, "Бек": 1}),
        languages=facet(kk=2, ru=1),
        folders=facet(**{"/": 4, "/а": 3, "/а/б": 1, "/в": 1}),
        undated=1,
    )


def test_the_values_of_a_result_are_counted(index: SearchIndex, tmp_path: Path) -> None:
    found = index.facets(asked(tmp_path, "жер"))
    assert found.months == facet(**{"2025-10": 1, "0999-12": 1})
    assert found.sources == facet(KAZINFORM=1)
    assert found.undated == 1
    assert index.facets(asked(tmp_path, "жер"), [Path("/а")]).undated == 0
    assert index.facets(None, [Path("/а/б")]).languages == facet(ru=1)


def test_an_empty_result_has_nothing_in_common(index: SearchIndex, tmp_path: Path) -> None:
    nothing = Facets(Facet(()), Facet(()), Facet(()), Facet(()), Facet(()), 0)
    assert index.facets(asked(tmp_path, "жоқ")) == index.facets(asked(tmp_path, "")) == nothing
    assert SearchIndex(tmp_path / "other").facets(None) == nothing


def test_values_beyond_the_most_frequent_are_counted_together(
    index: SearchIndex, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.index.facets._MOST", 2)
    found = index.facets(None)
    assert [value.value for value in found.folders.values] == ["/", "/а"]
    assert found.folders.others == 2
    assert found.languages.others == 0


def test_the_documents_and_words_of_each_month_are_counted(index: SearchIndex, tmp_path: Path) -> None:
    assert index.words_by_month() == {"2025-10": (2, 4), "2024-02": (1, 3), "0999-12": (1, 1)}
    assert index.words_by_month(under=[Path("/а/бір.txt")]) == {"2025-10": (1, 3)}
    assert index.words_by_month(asked(tmp_path, "жер")) == {"2025-10": (1, 3), "0999-12": (1, 1)}
    assert SearchIndex(tmp_path / "other").words_by_month() == {}
