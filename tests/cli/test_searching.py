"""Tests of the commands that look for something: facets, timeline, and the order and files of concordances."""

import csv
import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from reader.language.collation import sort_key
from reader.language.tokens import forms

Run = Callable[..., str]


def rows_of(path: Path) -> list[dict[str, str]]:
    """Return the rows of a CSV."""
    return list(csv.DictReader(io.StringIO(path.read_text(encoding="utf-8-sig"))))


@pytest.fixture
def more(run: Run, texts: Path) -> Path:
    """Return a library's folder of texts: two of them without a date of their own, one in Russian, one unreadable."""
    (texts / "орыс").mkdir()
    (texts / "орыс" / "новость.txt").write_text("Минерал нашли. Это был минерал!\n", encoding="utf-8")
    (texts / "ескі.txt").write_text("Бұл да минерал туралы қазақша мәтін болатын.\n", encoding="utf-8")
    (texts / "бос.txt").write_text("", encoding="utf-8")
    run("index", texts, "--json")
    return texts


def test_a_result_has_facets_that_count_its_documents(run: Run, more: Path) -> None:
    result = json.loads(run("search", "минерал", "--json"))
    facets = result["facets"]
    assert list(facets) == ["year", "month", "source", "speaker", "language", "folder"]
    counts = {name: {one["value"]: one["count"] for one in values} for name, values in facets.items()}
    assert result["documents"] == 4
    assert sum(counts["year"].values()) == sum(counts["month"].values()) == 4
    assert counts["month"]["2025-10"] == 1
    assert counts["year"]["2025"] >= 2
    assert list(counts["month"]) == sorted(counts["month"], reverse=True)
    assert list(counts["year"]) == sorted(counts["year"], reverse=True)
    assert counts["source"] == {"KAZINFORM": 1}
    assert counts["speaker"] == {"Рүстем Мұстафин": 1}
    assert counts["language"] == {"kk": 3, "ru": 1}
    assert (counts["folder"][str(more)], counts["folder"][str(more / "орыс")]) == (4, 1)


def test_the_counter_says_what_a_search_cannot_see(run: Run, more: Path) -> None:
    result = json.loads(run("search", "минерал", "--json"))
    assert (result["unreadable"], result["undated"]) == (1, 2)
    first = run("search", "минерал").splitlines()[0]
    assert first.endswith(": 6 matches in 4 of 5 documents; 1 unreadable; 2 undated")
    assert run("search", "саммит").splitlines()[0].endswith(": 3 matches in 2 of 5 documents; 1 unreadable")


def test_the_timeline_has_every_month_from_the_first_to_the_last(run: Run, texts: Path) -> None:
    run("index", texts)
    months = json.loads(run("search", "туралы", "--json"))["timeline"]
    assert [list(one) for one in months] == [
        ["month", "matches", "questions", "answers", "documents", "words", "per_1000_words"]
    ] * len(months)
    assert [months[0]["month"], months[-1]["month"]] == ["2024-02", "2025-11"]
    assert len(months) == 22
    assert [(one["month"], one["matches"], one["documents"]) for one in months if one["matches"]] == [
        ("2024-02", 1, 1),
        ("2025-10", 2, 1),
        ("2025-11", 1, 1),
    ]
    empty = months[1]
    assert (empty["words"], empty["per_1000_words"]) == (0, None)
    for one in months:
        if one["words"]:
            assert one["per_1000_words"] == pytest.approx(1000 * one["matches"] / one["words"], abs=1e-4)


def test_questions_and_answers_are_told_apart_in_the_timeline(run: Run, texts: Path) -> None:
    run("index", texts)
    months = {one["month"]: one for one in json.loads(run("search", "саммит", "--json"))["timeline"]}
    october = months["2025-10"]
    assert (october["matches"], october["questions"], october["answers"]) == (2, 1, 1)


def test_a_search_by_date_alone_has_documents_in_its_timeline(run: Run, texts: Path) -> None:
    run("index", texts)
    months = json.loads(run("search", "date:2025", "--json"))["timeline"]
    assert [(one["month"], one["matches"], one["documents"]) for one in months] == [
        ("2025-10", 0, 1),
        ("2025-11", 0, 1),
    ]


def test_facets_are_printed_for_people_when_they_are_asked_for(run: Run, texts: Path) -> None:
    run("index", texts)
    printed = run("search", "туралы", "--facets", 2).splitlines()
    assert "year: 2025 2  2024 1" in printed
    assert "month: 2025-11 1  2025-10 1" in printed
    assert "source: KAZINFORM 1" in printed
    assert not [line for line in run("search", "туралы").splitlines() if line.startswith("year:")]
    facets = json.loads(run("search", "туралы", "--json", "--facets", 1))["facets"]
    assert {name: len(values) for name, values in facets.items()} == dict.fromkeys(facets, 1)


ORDERS: dict[str, Callable[[Any], Any]] = {
    "date": lambda line: 0,
    "document": lambda line: sort_key(line["title"]),
    "speaker": lambda line: sort_key(line["speaker"]),
    "source": lambda line: sort_key(line["source"]),
    "keyword": lambda line: sort_key(line["keyword"]),
    "left1": lambda line: sort_key((line["left"].split() or [""])[-1].strip("¶—.,")),
    "right1": lambda line: sort_key((line["right"].split() or [""])[0].strip("¶—.,")),
}  # fmt: skip


@pytest.mark.parametrize("order", ORDERS)
def test_lines_are_put_into_an_order(run: Run, texts: Path, order: str) -> None:
    run("index", texts)
    as_found: list[Any] = json.loads(run("kwic", "туралы OR минерал", "--json"))
    lines: list[Any] = json.loads(run("kwic", "туралы OR минерал", "--json", "--sort", order))
    assert len(lines) == 7
    assert lines == sorted(as_found, key=ORDERS[order])
    for limit in (0, 1, 3, 100):
        assert (
            json.loads(run("kwic", "туралы OR минерал", "--json", "--sort", order, "--limit", limit)) == lines[:limit]
        )


@pytest.mark.parametrize("order", ["left2", "left3", "right2", "right3"])
def test_lines_are_ordered_by_words_farther_away(run: Run, texts: Path, order: str) -> None:
    run("index", texts)
    lines = json.loads(run("kwic", "туралы", "--json", "--sort", order))
    side, place = order[:-1], int(order[-1])
    words = [forms(line[side]) for line in lines]
    keys = [sort_key((row[-place] if side == "left" else row[place - 1]) if len(row) >= place else "") for row in words]
    assert keys == sorted(keys)


def test_lines_name_their_source_and_file(run: Run, texts: Path) -> None:
    run("index", texts)
    lines = json.loads(run("kwic", "саммит", "--json"))
    assert [(line["source"], Path(line["path"]).name) for line in lines] == [
        ("", "жаңалық.txt"),
        ("KAZINFORM", "сұхбат.txt"),
        ("KAZINFORM", "сұхбат.txt"),
    ]


COLUMNS = ["left", "keyword", "right", "title", "date", "speaker", "source", "path", "start", "end"]


def test_lines_are_written_to_a_file_of_any_kind(run: Run, texts: Path, tmp_path: Path) -> None:
    run("index", texts)
    for suffix in (".csv", ".xlsx", ".docx", ".md"):
        path = tmp_path / f"кесте{suffix}"
        assert run("kwic", "минерал", "--output", path) == f"{path}: 3 lines\n"
        assert path.stat().st_size > 0
    rows = rows_of(tmp_path / "кесте.csv")
    shown = json.loads(run("kwic", "минерал", "--json"))
    assert [list(row) for row in rows] == [COLUMNS] * 3
    assert rows == [{name: str(line[name]) for name in COLUMNS} for line in shown]
    sheet = openpyxl.load_workbook(tmp_path / "кесте.xlsx").worksheets[0]
    assert [cell.value for cell in sheet["B"]][1:] == ["минералды", "минерал", "минералдарға"]
    assert "**минералдарға**" in (tmp_path / "кесте.md").read_text(encoding="utf-8")


def test_what_is_written_is_in_order_and_no_more_than_asked_for(run: Run, texts: Path, tmp_path: Path) -> None:
    run("index", texts)
    path = tmp_path / "кесте.csv"
    given = ["минерал", "--sort", "keyword", "--limit", 2]
    assert json.loads(run("kwic", *given, "--json", "--output", path)) == {"output": str(path), "lines": 2}
    rows = rows_of(path)
    assert [row["keyword"] for row in rows] == ["минерал", "минералдарға"]


def test_a_file_that_cannot_be_written_is_said_in_one_sentence(run: Run, texts: Path, tmp_path: Path) -> None:
    run("index", texts)
    assert "choose one of these" in run("kwic", "минерал", "--output", tmp_path / "кесте.pdf", code=1)
    assert "cannot be written" in run("kwic", "минерал", "--output", tmp_path / "жоқ" / "кесте.csv", code=1)
