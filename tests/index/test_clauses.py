"""Tests of what the index is asked for a query."""

import datetime
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from reader.corpus.document import Layout, Turn, TurnKind
from reader.corpus.query import Below, Query, ResolvedQuery, Term, Without, terms
from reader.corpus.span import Span
from reader.forms import Forms
from reader.index.analysis import analyze
from reader.index.clauses import needs_reading
from reader.index.entries import IndexedDocument
from reader.index.parser import parse
from reader.index.search_index import SearchIndex
from tests.words import forms_in

QUESTION, ANSWER = TurnKind.QUESTION, TurnKind.ANSWER
PRESS: dict[str, tuple[str, list[tuple[TurnKind | None, str | None, str]]]] = {
    "сұхбат": ("2025-10-29", [(QUESTION, None, "Минерал бар ма?"), (ANSWER, "Асан Қайғы", "Бар, сирек металл.")]),
    "екеуі": ("2025-11-05", [(ANSWER, "Асан Қайғы", "Сирек металл."), (ANSWER, "Бек", "Минерал мен ел.")]),
    "жаңалық": ("2024-02-03", [(None, None, "Ел мен жер, сирек болса да металл."), (None, None, "Минералдар.")]),
    "бос": ("2023-01-01", [(None, None, "Биоминерал, минералогия; елу.")]),
}
LANGUAGES = {"сұхбат": "kk", "екеуі": "ru", "жаңалық": "kk", "бос": ""}

Find = Callable[[str], set[str]]


def document(number: int, name: str) -> IndexedDocument:
    date, parts = PRESS[name]
    text, turns = "", []
    for kind, speaker, words in parts:
        if kind:
            turns.append(Turn(kind, speaker, range(1, 2), Span(len(text), len(text) + len(words))))
        text += words + "\n"
    title = Span(0, len(parts[0][2])) if name == "жаңалық" else None
    source = "Қазақ үні" if name == "екеуі" else ""
    return IndexedDocument(
        number,
        Path("/мәтіндер", "2025" if date > "2025" else "ескі", f"{name}.txt"),
        datetime.date.fromisoformat(date),
        analyze(text, Layout(0, title, tuple(turns)), source),
        source,
        LANGUAGES[name],
        dated=name != "бос",
    )


@pytest.fixture(scope="module")
def forms(tmp_path_factory: pytest.TempPathFactory) -> Forms:
    texts = [words for _, parts in PRESS.values() for _, _, words in parts]
    return forms_in(tmp_path_factory.mktemp("forms"), texts)


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> SearchIndex:
    made = SearchIndex(tmp_path_factory.mktemp("index"))
    with made.writing() as writer:
        for number, name in enumerate(PRESS):
            writer.put(document(number, name))
        writer.commit()
    return made


@pytest.fixture
def find(index: SearchIndex, forms: Forms) -> Find:
    def find(text: str) -> set[str]:
        return {[*PRESS][number] for number in index.ids(forms.resolve(parse(text)))}

    return find


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", ""),
        ("минерал", "сұхбат екеуі жаңалық"),
        ("=минерал", "сұхбат екеуі"),
        ("минерал*", "сұхбат екеуі жаңалық бос"),
        ("минер", "сұхбат екеуі жаңалық бос"),
        ("м*л", "сұхбат екеуі жаңалық"),
        ("*минерал", "сұхбат екеуі бос"),
        ("мин?рал", "сұхбат екеуі"),
        ("/.*минерал.*/", "сұхбат екеуі жаңалық бос"),
        ("/[/", ""),
        ("ел", "екеуі жаңалық"),
        ("ел OR бар", "сұхбат екеуі жаңалық"),
        ("ел металл", "екеуі жаңалық"),
        ("-металл", "бос"),
        ("-ел -бар", "бос"),
        ("--", ""),
        ("металл -(ел жер)", "сұхбат екеуі"),
        ("-(-металл)", "сұхбат екеуі жаңалық"),
        ("жер OR -металл", "жаңалық бос"),
        ("«сирек металл»", "сұхбат екеуі"),
        ("«металл сирек»", ""),
        ("«сирек металл»~1", "сұхбат екеуі"),
        ("«металл сирек»~1", "сұхбат екеуі"),
        ("«металл сирек»~2", "сұхбат екеуі"),
        ("«металл сирек»~3", "сұхбат екеуі жаңалық"),
        ("«металл жоқ»~9", ""),
        ("title:жер", "жаңалық"),
        ("title:минерал", ""),
        ("title:«ел мен жер»", "жаңалық"),
        ("source:үні", "екеуі"),
        ("source:«қазақ үні»", "екеуі"),
        ("source:«үні қазақ»", ""),
        ("-source:үні", "сұхбат жаңалық бос"),
        ("speaker:асан", "сұхбат екеуі"),
        ("speaker:«асан қайғы» speaker:бек", "екеуі"),
        ("speaker:«қайғы бек»", ""),
        ("in:questions", "сұхбат"),
        ("минерал in:questions", "сұхбат"),
        ("минерал in:answers", "екеуі"),
        ("минерал in:questions,answers", "сұхбат екеуі"),
        ("минерал in:questions in:answers", ""),
        ("«бар ма» in:questions", "сұхбат"),
        ("«ма бар» in:questions,answers", ""),
        ("-in:answers", "жаңалық бос"),
        ("lang:kk", "сұхбат жаңалық"),
        ("-lang:kk", "екеуі бос"),
        ("date:2025", "сұхбат екеуі"),
        ("date:2025-10-29", "сұхбат"),
        ("date:>2025-10-29", "екеуі"),
        ("date:>=2025-10-29", "сұхбат екеуі"),
        ("date:<2024-02-03", "бос"),
        ("date:..2024", "жаңалық бос"),
        ("date:0001..9999", "сұхбат екеуі жаңалық бос"),
        ("date:none", "бос"),
        ("tag:а", ""),
        ("-tag:а", "сұхбат екеуі жаңалық бос"),
        ("path:/мәтіндер/2025", "сұхбат екеуі"),
        ("path:/мәтіндер/2025/", "сұхбат екеуі"),
        ("path:/мәтіндер/2025/сұхбат.txt", "сұхбат"),
        ("path:/мәтін", ""),
        ("path:/", "сұхбат екеуі жаңалық бос"),
        ("path:мәтін", "сұхбат екеуі жаңалық бос"),
        ("path:ескі", "жаңалық бос"),
        ("path:жаңа*", "жаңалық"),
        ("path:*ұх*", "сұхбат"),
        ("path:ескі/бос", "бос"),
        ("металл -path:ескі date:2025", "сұхбат екеуі"),
    ],
)
def test_a_query_finds_its_documents(find: Find, text: str, found: str) -> None:
    assert find(text) == set(found.split())


@pytest.mark.parametrize(
    ("text", "needs"),
    [
        ("сирек", False),
        ("«сирек металл»", False),
        ("«сирек металл»~5", False),
        ("«сирек металл ел»~5", True),
        ("«ел ел»~5", True),
        ("«ел елу»~5", False),
        ("«сирек мета»~5", True),
        ("сирек in:answers", False),
        ("«сирек металл» in:answers", False),
        ("«сирек металл»~5 in:answers", True),
        ("сирек speaker:асан", True),
        ("title:сирек speaker:асан", False),
        ("title:«ел жер»~3", False),
    ],
)
def test_texts_are_read_only_where_the_index_cannot_tell(forms: Forms, text: str, needs: bool) -> None:
    asked = [term for term, _ in terms(forms.resolve(parse(text)).root)]
    assert any(map(needs_reading, asked)) is needs


def test_candidates_are_few_and_leave_nothing_out(index: SearchIndex, forms: Forms) -> None:
    def candidates(text: str) -> set[str]:
        asked = [term for term, _ in terms(forms.resolve(parse(text)).root) if needs_reading(term)]
        return {[*PRESS][number] for term in asked for number in index.candidates(term)}

    assert candidates("«ел мен жер»~3") == {"жаңалық"}
    assert "жаңалық" in candidates("«сирек болса металл»~4")
    assert candidates("«сирек металл жоқ»~4") == set()
    assert candidates("минерал speaker:бек") == {"екеуі"}
    assert candidates("минерал speaker:асан") == {"екеуі"}  # in the other one, all that a speaker says is its answers


def test_only_the_documents_that_were_read_have_a_term_that_needs_it(index: SearchIndex, forms: Forms) -> None:
    query = forms.resolve(parse("«ел мен жер»~3"))
    assert isinstance(query.root, Term)
    assert index.ids(query) == []
    for documents in ({2}, {2, 3}, set()):
        read = replace(query, root=replace(query.root, documents=frozenset(documents)))
        assert set(index.ids(read)) == documents
        without = replace(query, root=Without(replace(query.root, documents=frozenset(documents))))
        assert set(index.ids(without)) == set(range(4)) - documents


def test_a_speaker_of_all_answers_needs_no_reading(index: SearchIndex, forms: Forms) -> None:
    query = forms.resolve(parse("металл speaker:асан"))
    assert index.ids(query) == [0]  # the other one waits to be read
    assert index.ids(forms.resolve(parse("минерал speaker:асан"))) == []


def test_documents_below_a_path_are_those_of_a_filter(index: SearchIndex, forms: Forms) -> None:
    query = forms.resolve(parse("минерал"))
    folder = Path("/мәтіндер/2025")
    assert sorted(index.ids(query, [folder])) == [0, 1]
    assert sorted(index.ids(ResolvedQuery(Query("", None), Below(str(folder))))) == [0, 1]
    assert index.ids(query, [Path("/басқа")]) == []
    assert index.ids(ResolvedQuery(Query("", None), None), [folder]) == []
