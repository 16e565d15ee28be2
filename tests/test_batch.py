"""Tests of lists of queries."""

import os
from pathlib import Path

import pytest

from reader.batch import ListedQuery, answers_table, line_cells, line_columns, lines_table, read_queries, reworded, run
from reader.errors import Cancelled, Error, FileBinary, FileEmpty, FileUnreadable, FormatUnknown, PathUnknown
from reader.export.table import write
from reader.library import Library
from reader.progress import Progress


def listed(folder: Path, name: str, content: str | bytes) -> list[tuple[int, str, str]]:
    """Return the queries of a file, as tuples."""
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return [(query.line, query.text, query.name) for query in read_queries(path)]


def test_a_text_has_a_query_on_each_line(tmp_path: Path) -> None:
    text = "# тізім\nминерал\r\n\n   \n  «сирек металл»  \n  # жоқ\nдата # мәтін"
    assert listed(tmp_path, "а.txt", text) == [
        (2, "минерал", ""),
        (5, "«сирек металл»", ""),
        (7, "дата # мәтін", ""),
    ]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1251"])
def test_a_list_is_read_in_any_encoding(tmp_path: Path, encoding: str) -> None:
    text = "название;запрос\nпервое;минералы и горные породы\nвторое;переговоры президента России\n"
    assert listed(tmp_path, "а.csv", text.encode(encoding)) == [
        (2, "минералы и горные породы", "первое"),
        (3, "переговоры президента России", "второе"),
    ]


@pytest.mark.parametrize("heading", ["query", "Query", "СҰРАУ", "Сұраныс", " запрос "])
@pytest.mark.parametrize("name", ["name", "АТАУЫ", "Название"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_the_column_of_queries_is_found_by_its_name(tmp_path: Path, heading: str, name: str, delimiter: str) -> None:
    rows = [["№", heading, name], ["1", "минерал", "кен"], ["2", "саммит", ""]]
    text = "\n".join(delimiter.join(row) for row in rows)
    assert listed(tmp_path, "а.csv", text) == [(2, "минерал", "кен"), (3, "саммит", "")]


@pytest.mark.parametrize(
    ("text", "queries"),
    [
        ('"қазақстан, ақш, ресей";x\nминерал;y\n', ["қазақстан, ақш, ресей", "минерал"]),
        ("sep=;\nquery;name\nминерал;бір\n", ["минерал"]),
    ],
)
def test_the_delimiter_is_told_outside_of_quotes(tmp_path: Path, text: str, queries: list[str]) -> None:
    (tmp_path / "list.csv").write_text(text, encoding="utf-8")
    assert [one.text for one in read_queries(tmp_path / "list.csv")] == queries


def test_without_a_heading_the_first_column_has_the_queries(tmp_path: Path) -> None:
    assert listed(tmp_path, "а.csv", "минерал,кен\nсаммит,жиын\n") == [(1, "минерал", ""), (2, "саммит", "")]
    assert listed(tmp_path, "а.tsv", "минерал, бай\tкен\nсаммит\tжиын\n") == [
        (1, "минерал, бай", ""),
        (2, "саммит", ""),
    ]
    assert listed(tmp_path, "бір.csv", "минерал\nсаммит") == [(1, "минерал", ""), (2, "саммит", "")]


def test_empty_rows_are_left_out_and_a_row_without_a_query_is_kept(tmp_path: Path) -> None:
    text = "query,name\n\n,\nминерал,кен\n,жетім\nсаммит\n"
    assert listed(tmp_path, "а.csv", text) == [(4, "минерал", "кен"), (5, "", "жетім"), (6, "саммит", "")]


def test_quotation_marks_of_a_csv_are_read_as_such(tmp_path: Path) -> None:
    text = 'query,name\n"""сирек металл""~5","жер, кен"\n"минерал OR саммит","екі\nжол"\nсаммит,\n'
    assert listed(tmp_path, "а.csv", text) == [
        (2, '"сирек металл"~5', "жер, кен"),
        (3, "минерал OR саммит", "екі жол"),
        (5, "саммит", ""),
    ]


def test_a_line_that_is_no_csv_is_taken_as_it_stands_and_swallows_no_other(tmp_path: Path) -> None:
    text = 'query\n"сирек металл"~5\nминерал\n"сирек\nсаммит\n"темір"жол\n' + "сөз\n" * 60
    found = listed(tmp_path, "а.csv", text)
    assert found[:5] == [
        (2, '"сирек металл"~5', ""),
        (3, "минерал", ""),
        (4, '"сирек', ""),
        (5, "саммит", ""),
        (6, '"темір"жол', ""),
    ]
    assert len(found) == 65


def test_an_enormous_cell_is_one_query(tmp_path: Path) -> None:
    assert [query[0] for query in listed(tmp_path, "а.csv", "сөз " * 100_000 + "\nминерал\n")] == [1, 2]


@pytest.mark.parametrize(
    ("name", "content", "error"),
    [
        ("бос.txt", b"", FileEmpty),
        ("түсіндірме.txt", b"# a\n\n#\n", FileEmpty),
        ("бас.csv", b"query,name\n", FileEmpty),
        ("сурет.txt", b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 4, FileBinary),
        ("кітап.xlsx", b"PK", FormatUnknown),
        ("сурау", b"a", FormatUnknown),
    ],
)
def test_a_list_that_cannot_be_read_has_its_error(
    tmp_path: Path, name: str, content: bytes, error: type[Error]
) -> None:
    with pytest.raises(error):
        listed(tmp_path, name, content)


def test_a_list_that_is_not_there_or_no_file_has_its_error(tmp_path: Path) -> None:
    (tmp_path / "бума.txt").mkdir()
    with pytest.raises(PathUnknown):
        read_queries(tmp_path / "жоқ.txt")
    with pytest.raises(FileUnreadable):
        read_queries(tmp_path / "бума.txt")
    with pytest.raises(FileUnreadable):
        read_queries(Path("а\0.txt"))


@pytest.mark.skipif(os.name == "nt", reason="has no such pipes")
def test_a_pipe_is_refused(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "құбыр.txt")
    with pytest.raises(FileUnreadable):
        read_queries(tmp_path / "құбыр.txt")


@pytest.fixture
def full(library: Library, texts: Path) -> Library:
    """Return a library of three texts."""
    library.update([texts], Progress())
    return library


QUERIES = [
    ListedQuery(1, "минерал", "кен"),
    ListedQuery(2, "/[/"),
    ListedQuery(3, ""),
    ListedQuery(4, "саммит ("),
    ListedQuery(5, "date:2025"),
    ListedQuery(6, "жоқсөз"),
]


def test_every_query_is_answered(full: Library) -> None:
    answers = list(run(full, QUERIES, Progress()))
    assert [one.query for one in answers] == QUERIES
    assert [(one.documents, one.matches) for one in answers] == [(2, 3), (0, 0), (0, 0), (2, 3), (2, 0), (0, 0)]
    assert [one.remark for one in answers] == [
        "",
        "cannot be used as a pattern: /[/",
        "nothing to look for",
        "not understood: (",
        "",
        "",
    ]
    assert [one.bad for one in answers] == [False, True, True, False, False, False]
    assert answers[0].explained == "documents with “минерал” in all its forms"


def test_queries_are_answered_below_some_paths_only(full: Library, texts: Path) -> None:
    found = [one.matches for one in run(full, QUERIES[:1], Progress(), under=[texts / "жаңалық.txt"])]
    assert found == [1]


def test_a_query_that_the_library_cannot_answer_stops_none_of_the_others(
    full: Library, texts: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer = full.count

    def count(*given: object, **named: object) -> object:
        if "минерал" in str(given[0]):
            raise FileUnreadable(texts, "Input/output error")
        return answer(*given, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(full, "count", count)
    answers = list(run(full, QUERIES, Progress()))
    assert (answers[0].bad, answers[0].remark) == (True, str(FileUnreadable(texts, "Input/output error")))
    assert list(answers[0].lines(full, 10)) == []
    assert (answers[3].documents, answers[3].matches) == (2, 3)


def test_sentences_are_translated(full: Library) -> None:
    answers = list(run(full, QUERIES[1:3], Progress(), lambda words: f"<{words}>"))
    assert [one.remark for one in answers] == ["<cannot be used as a pattern: /[/>", "<nothing to look for>"]
    table = answers_table("", answers, lambda words: f"<{words}>")
    assert {column.title[0] + column.title[-1] for column in table.columns} == {"<>"}
    assert [column.name for column in table.columns][:3] == ["line", "name", "query"]


class Steps(Progress):
    """Keep the reports, and cancel after some of them."""

    def __init__(self, most: int = 100) -> None:
        super().__init__()
        self.seen: list[tuple[int, int | None]] = []
        self._most = most

    def show(self, done: int, total: int | None) -> None:
        self.seen.append((done, total))
        if len(self.seen) == self._most:
            self.cancel()


def test_progress_counts_queries_and_can_stop_between_them(full: Library) -> None:
    steps = Steps()
    list(run(full, QUERIES, steps))
    assert steps.seen == [(done, len(QUERIES)) for done in range(len(QUERIES) + 1)]
    answers = run(full, QUERIES[:1] * 5, Steps(3))
    assert [next(answers).matches, next(answers).matches] == [3, 3]
    with pytest.raises(Cancelled):
        next(answers)


def test_the_wish_to_stop_reaches_the_steps_of_one_query(full: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    progress = Progress()
    answer = full.search

    def search(*given: object, **named: object) -> object:
        progress.cancel()
        return answer(*given, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(full, "search", search)
    with pytest.raises(Cancelled):
        list(run(full, QUERIES[:1], progress))


def test_answers_become_a_table(full: Library, tmp_path: Path) -> None:
    table = answers_table("Сұраулар", run(full, QUERIES, Progress()))
    rows = [tuple(row) for row in table.rows]
    assert rows[0] == (1, "кен", "минерал", "documents with “минерал” in all its forms", 2, 3, "")
    assert rows[1][-1] == "cannot be used as a pattern: /[/"
    assert {len(row) for row in rows} == {len(table.columns)}
    write(answers_table("Сұраулар", run(full, QUERIES, Progress())), tmp_path / "а.xlsx")
    assert (tmp_path / "а.xlsx").stat().st_size > 0


def test_every_use_of_every_query_becomes_a_row(full: Library) -> None:
    table = lines_table("", full, run(full, QUERIES, Progress()), 5)
    names = [column.name for column in table.columns]
    rows = [dict(zip(names, row, strict=True)) for row in table.rows]
    assert [(row["line"], row["name"], row["keyword"]) for row in rows] == [
        (1, "кен", "минералды"),
        (1, "кен", "минерал"),
        (1, "кен", "минералдарға"),
        (4, "", "Саммитте"),
        (4, "", "Саммит"),
        (4, "", "Саммит"),
    ]
    assert all(len(str(row["left"])) <= 5 for row in rows)
    assert names[3:] == ["left", "keyword", "right", "title", "date", "speaker", "source", "path", "start", "end"]


def test_a_row_names_the_place_in_the_text(full: Library) -> None:
    answer = next(run(full, QUERIES, Progress()))
    for line in answer.lines(full, 20):
        row = dict(zip([column.name for column in line_columns()], line_cells(line), strict=True))
        text = full.document(line.document_id).text
        start, end = row["start"], row["end"]
        assert isinstance(start, int)
        assert isinstance(end, int)
        assert text[start:end] == row["keyword"]
        assert row["path"] == str(line.path)


def test_an_answer_can_be_said_in_other_words(library: Library, texts: Path) -> None:
    library.update([texts], Progress())
    queries = [ListedQuery(1, "минерал"), ListedQuery(2, "/[/")]
    found = list(run(library, queries, Progress()))
    again = [reworded(one, lambda words: f"«{words}»") for one in found]
    assert again[0].explained == "«documents with «“минерал” in all its forms»»"
    assert again[1].remark == "«cannot be used as a pattern: /[/»"
    assert [reworded(one, str) for one in again] == found
