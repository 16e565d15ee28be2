"""Tests of the command that runs a list of queries."""

import csv
import io
import json
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest

from reader import cli

Run = Callable[..., str]


def rows_of(path: Path) -> list[dict[str, str]]:
    """Return the rows of a CSV."""
    return list(csv.DictReader(io.StringIO(path.read_text(encoding="utf-8-sig"))))


@pytest.fixture
def queries(run: Run, texts: Path, tmp_path: Path) -> Path:
    """Return a list of queries, all of which find something in a library."""
    run("index", texts)
    path = tmp_path / "сұраулар.txt"
    path.write_text("# тізім\nминерал\n\nсаммит in:questions\n", encoding="utf-8")
    return path


def batch(capsys: pytest.CaptureFixture[str], tmp_path: Path, *arguments: object) -> tuple[int, str, str]:
    """Run the command; return its exit code and what it prints on either stream."""
    code = cli.main(["batch", "--library", str(tmp_path / "library"), *map(str, arguments)])
    printed = capsys.readouterr()
    return code, printed.out, printed.err


def test_each_query_is_printed_with_what_it_finds(run: Run, queries: Path) -> None:
    assert run("batch", queries) == (
        "    2  минерал: 3 matches in 2 of 3 documents\n    4  саммит in:questions: 1 match in 1 of 3 documents\n"
    )
    records = json.loads(run("batch", queries, "--json"))
    assert records[0] == {
        "line": 2,
        "name": "",
        "query": "минерал",
        "explained": "documents with “минерал” in all its forms",
        "documents": 2,
        "matches": 3,
        "remark": "",
        "bad": False,
    }
    assert [(one["line"], one["documents"], one["matches"]) for one in records] == [(2, 2, 3), (4, 1, 1)]


def test_a_bad_line_is_reported_and_the_others_run(
    queries: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    queries.write_text("минерал\n/[/\n()\nсаммит )\nтуралы\n", encoding="utf-8")
    code, printed, told = batch(capsys, tmp_path, queries)
    assert code == 1
    assert [line.split(": ")[1] for line in printed.splitlines()] == [
        "3 matches in 2 of 3 documents",
        "0 matches in 0 of 3 documents",
        "0 matches in 0 of 3 documents",
        "3 matches in 2 of 3 documents",
        "4 matches in 3 of 3 documents",
    ]
    assert told.splitlines() == [
        f"{queries}:2: cannot be used as a pattern: /[/",
        f"{queries}:3: nothing to look for",
        f"{queries}:4: not understood: )",
    ]
    code, printed, _ = batch(capsys, tmp_path, queries, "--json")
    assert code == 1
    assert [one["bad"] for one in json.loads(printed)] == [False, True, True, False, False]


def test_what_was_only_partly_understood_is_told_and_is_no_failure(
    queries: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    queries.write_text("саммит )\n", encoding="utf-8")
    code, _, told = batch(capsys, tmp_path, queries)
    assert (code, told) == (0, f"{queries}:1: not understood: )\n")


def test_answers_are_written_to_a_file(run: Run, queries: Path, tmp_path: Path) -> None:
    path = tmp_path / "жауап.csv"
    assert run("batch", queries, "--output", path) == f"{path}: 2 queries\n"
    rows = rows_of(path)
    assert list(rows[0]) == ["line", "name", "query", "explained", "documents", "matches", "remark"]
    assert [(row["query"], row["matches"]) for row in rows] == [("минерал", "3"), ("саммит in:questions", "1")]
    book = tmp_path / "жауап.xlsx"
    assert len(json.loads(run("batch", queries, "--output", book, "--json"))) == 2
    sheet = openpyxl.load_workbook(book).worksheets[0]
    assert [cell.value for cell in sheet["F"]] == ["Matches", 3, 1]


def test_every_use_of_every_query_is_listed(run: Run, queries: Path, tmp_path: Path) -> None:
    printed = run("batch", queries, "--lines")
    assert printed.count(" | ") == 2 * 4
    records = json.loads(run("batch", queries, "--lines", "--json"))
    assert [[line["keyword"] for line in one["lines"]] for one in records] == [
        ["минералды", "минерал", "минералдарға"],
        ["Саммит"],
    ]
    assert records[0]["lines"] == json.loads(run("kwic", "минерал", "--json"))
    path = tmp_path / "қолданыс.csv"
    run("batch", queries, "--lines", "--output", path)
    rows = rows_of(path)
    assert [(row["line"], row["query"], row["keyword"]) for row in rows] == [
        ("2", "минерал", "минералды"),
        ("2", "минерал", "минерал"),
        ("2", "минерал", "минералдарға"),
        ("4", "саммит in:questions", "Саммит"),
    ]
    assert {"left", "right", "title", "date", "speaker", "source", "path", "start", "end"} <= set(rows[0])


def test_names_from_a_table_stand_before_their_queries(run: Run, queries: Path, tmp_path: Path) -> None:
    path = tmp_path / "сұраулар.csv"
    path.write_text("Атауы;Сұрау\nкен;минерал\n", encoding="utf-8")
    assert run("batch", path) == "    2  кен: минерал: 3 matches in 2 of 3 documents\n"


@pytest.mark.parametrize(
    ("name", "content"), [("бос.txt", b"\n# \n"), ("сурет.csv", bytes(range(32)) * 9), ("а.pdf", b"a")]
)
def test_a_list_that_cannot_be_read_is_said_in_one_sentence(
    run: Run, tmp_path: Path, name: str, content: bytes
) -> None:
    (tmp_path / name).write_bytes(content)
    told = run("batch", tmp_path / name, code=1)
    assert told.startswith(f"oqyrman: {tmp_path / name}: ")
    assert told.count("\n") == 1


def test_a_list_that_is_not_there_is_said_in_one_sentence(run: Run, tmp_path: Path) -> None:
    assert (
        run("batch", tmp_path / "жоқ.txt", code=1)
        == f"oqyrman: There is no file or folder at {tmp_path / 'жоқ.txt'}.\n"
    )


def test_a_kind_of_file_that_is_not_known_is_refused_before_the_work(run: Run, queries: Path, tmp_path: Path) -> None:
    assert "choose one of these" in run("batch", queries, "--output", tmp_path / "а.pdf", code=1)
