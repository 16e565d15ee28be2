"""Tests of the commands about words."""

import argparse
import json
import subprocess
import sys
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from reader import cli
from reader.language.kazakh import read_weights
from reader.language.scripts.keyboard import keyboard_fold
from reader.library import Library

ROOT = Path(__file__).parents[2]
SHARED = ROOT.parent / "shared"
SEEDS = SHARED / "seeds"
Run = Callable[..., str]


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Return a function that runs a command on one library and returns what it prints."""

    def run(command: str, *arguments: object, code: int = 0) -> str:
        if command != "index":
            Library(tmp_path / "library").close()
        assert cli.main([command, "--library", str(tmp_path / "library"), *map(str, arguments)]) == code
        printed = capsys.readouterr()
        assert (printed.err == "") == (code == 0)
        return printed.out if code == 0 else printed.err

    return run


@pytest.fixture
def answer(run: Run, tmp_path: Path) -> Callable[[str, str], list[list[str]]]:
    """Return a function that answers queries, one a line, from a vocabulary, one word a line."""

    def answer(vocabulary: str, queries: str) -> list[list[str]]:
        (tmp_path / "words.txt").write_text(vocabulary, encoding="utf-8")
        (tmp_path / "queries.txt").write_text(queries, encoding="utf-8")
        printed = run("forms", "--vocabulary", tmp_path / "words.txt", "--queries", tmp_path / "queries.txt")
        return [line.split("\t") for line in printed.split("\n")[:-1]]

    return answer


def counted(run: Run, query: str) -> dict[str, tuple[int, str]]:
    found: Any = json.loads(run("search", "--json", "--limit", 0, "--", query))
    forms = {one["form"]: (one["count"], one["how"]) for one in found["forms"]}
    assert len(forms) == len(found["forms"])
    assert sum(count for count, _ in forms.values()) == found["matches"]
    return forms


def test_forms_tells_readings_and_counts(run: Run, texts: Path) -> None:
    run("index", texts)
    one, two = json.loads(run("forms", "минералдардың", "қалаларда", "--json"))
    assert list(one) == ["word", "spellings", "readings", "forms"]
    assert (two["spellings"]["2021-04"], two["spellings"]["arabic"]) == ("qalalarda", "قالالاردا")
    assert one["word"] == "минералдардың"
    assert one["readings"][0] == {
        "entry": "минерал",
        "part_of_speech": "noun",
        "categories": ["plural", "genitive"],
        "weight": pytest.approx(1, abs=0.05),
    }
    assert one["forms"] == [
        {"form": "минерал", "count": 1, "how": "entry"},
        {"form": "минералдарға", "count": 1, "how": "entry"},
        {"form": "минералды", "count": 1, "how": "entry"},
    ]
    assert (two["readings"][0]["entry"], two["forms"]) == ("қала", [])


def test_forms_prints_for_people_too(run: Run, texts: Path) -> None:
    run("index", texts)
    printed = run("forms", "минералды", "қалаларда").splitlines()
    assert printed[0] == "минералды"
    assert printed[1].startswith("    минерал + ")
    assert "    минералды 1  минерал 1  минералдарға 1" in printed
    assert printed[-1] == "    not in this library"
    printed = run("forms", "қаласы").splitlines()
    assert printed[1].startswith("    қала + possessive, 3rd person  (noun, ")


@pytest.mark.parametrize("word", ["2025", "xqzt", "=", "", "-сөз", "и\u0306од", "ә" * 200, "قازاق"])
def test_any_word_is_answered(run: Run, word: str) -> None:
    (found,) = json.loads(run("forms", "--json", "--", word))
    assert (found["word"], found["forms"]) == (word, [])


def test_every_query_is_answered_in_order_also_where_nothing_is_found(
    answer: Callable[[str, str], list[list[str]]],
) -> None:
    vocabulary = "Минерал\nминералдар\nқала\nеңбек\nен\nМИНЕРАЛ\n\nкітабы\n"
    assert answer(vocabulary, "минерал\nжоқ\n\nенбек\nкітап\nминерал\nQala") == [
        ["минерал", "Минерал", "МИНЕРАЛ", "минералдар"],
        ["жоқ"],
        [""],
        ["енбек", "еңбек"],
        ["кітап", "кітабы"],
        ["минерал", "Минерал", "МИНЕРАЛ", "минералдар"],
        ["Qala", "қала"],
    ]


def test_an_unfinished_query_finds_what_begins_so(answer: Callable[[str, str], list[list[str]]]) -> None:
    assert answer("минерал\nминералдар\nқала", "минер") == [["минер", "минерал", "минералдар"]]


def test_files_of_words_may_come_from_any_editor(answer: Callable[[str, str], list[list[str]]]) -> None:
    assert answer("\ufeffи\u0306од\r\nқала\r\n", "\ufeffйод\r\nқала\r\n") == [["йод", "и\u0306од"], ["қала", "қала"]]
    assert answer("", "сөз") == [["сөз"]]
    assert answer("сөз", "") == [[""]]


def test_a_file_of_words_that_cannot_be_read_is_said_in_one_sentence(run: Run, tmp_path: Path) -> None:
    (tmp_path / "words.txt").write_bytes("слово".encode("cp1251"))
    for name in ("жоқ.txt", "words.txt"):
        printed = run("forms", "--vocabulary", tmp_path / name, "--queries", tmp_path / name, code=1)
        assert printed.startswith("oqyrman: ")


@pytest.mark.parametrize("arguments", [[], ["--vocabulary", "words.txt"], ["--queries", "words.txt"]])
def test_forms_without_words_is_not_understood(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        cli.main(["forms", *arguments])
    assert caught.value.code == 2
    assert "usage: oqyrman forms" in capsys.readouterr().err


def test_search_counts_every_form_and_tells_how_it_was_found(run: Run, texts: Path) -> None:
    (texts / "тағы.txt").write_text("Минералдардың қоры. Минералогия. Айтты, айтылды; айтыпты.", encoding="utf-8")
    run("index", texts)
    assert counted(run, "=минерал") == {"минерал": (1, "exact")}
    assert counted(run, "айту") == {
        "айтты": (2, "entry"),
        "айтыпты": (1, "entry"),
        "айтылды": (2, "voice"),
    }
    assert set(counted(run, "mineral").values()) == {(1, "fold")}
    assert counted(run, "минер")["минералогия"] == (1, "related")
    assert counted(run, "жоқ") == {}
    assert counted(run, "саммит минерал").keys() == {"саммит", "саммитте", "минерал", "минералды", "минералдарға"}


def test_weights_are_learned_from_a_folder_of_kazakh_texts(run: Run, texts: Path, tmp_path: Path) -> None:
    (texts / "ru.txt").write_text("Правительство намерено увеличить расходы на образование.", encoding="utf-8")
    (texts / "бос.txt").write_text("")
    table = tmp_path / "weights.tsv"
    assert cli.main(["learn", str(texts), "--output", str(table), "--origin", "Three texts."]) == 0
    assert "Three texts." in table.read_text(encoding="utf-8").splitlines()[0]
    weights = read_weights(table)
    assert weights.total > 0
    assert "правительство" not in table.read_text(encoding="utf-8")
    before = table.read_bytes()
    assert cli.main(["learn", str(texts), "--output", str(table), "--origin", "Three texts."]) == 0
    assert table.read_bytes() == before


def test_learning_from_nowhere_or_into_nowhere_is_said_in_one_sentence(run: Run, texts: Path, tmp_path: Path) -> None:
    for folder, table in ((tmp_path / "жоқ", tmp_path / "w.tsv"), (texts, tmp_path / "жоқ" / "w.tsv")):
        printed = run("learn", folder, "--output", table, code=1)
        assert "oqyrman: " in printed
        assert "Traceback" not in printed


@pytest.mark.skipif(not SEEDS.is_dir(), reason="the two real files are not here")
def test_the_real_files_have_the_known_forms(run: Run) -> None:
    run("index", SEEDS)
    known = {"минерал": (7, 5), "Қазақстан": (54, 6), "Тоқаев": (3, 2), "саммит": (9, 8)}
    for query, counts in known.items():
        found = counted(run, query)
        assert (sum(count for count, _ in found.values()), len(found)) == counts
    assert "қазақстан-ақш" in counted(run, "Қазақстан")
    assert not [form for form in counted(run, "Қазақстан") if form.startswith("қазақстандық")]
    for query in ("казакстан", "Qazaqstan", "Kazakhstan", "قازاقستان"):
        assert {form: count for form, (count, _) in counted(run, query).items()} == {
            form: count for form, (count, _) in counted(run, "Қазақстан").items()
        }
        assert {how for _, how in counted(run, query).values()} == {"fold"}


@pytest.mark.skipif(not SHARED.is_dir(), reason="the gold set lies outside the project")
def test_the_gold_set_is_passed() -> None:
    command = [sys.executable, str(ROOT / "main.py"), "forms"]
    check = [sys.executable, str(SHARED / "tools" / "check_forms.py"), "--minimum", "0.91", "--", *command]
    done = subprocess.run(check, cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.skipif(not SHARED.is_dir(), reason="the gold set lies outside the project")
def test_the_russian_keyboard_costs_little(answer: Callable[[str, str], list[list[str]]]) -> None:
    gold = _Gold(SHARED / "data")
    as_meant = gold.score(answer(gold.text, "\n".join(gold.queries)))
    as_typed = gold.score(answer(gold.text, "\n".join(map(keyboard_fold, gold.queries))))
    assert as_meant >= 0.91
    assert as_typed >= as_meant - 0.02


class _Gold:
    """The development half of the gold set, scored as check_forms.py does."""

    def __init__(self, folder: Path) -> None:
        self.text = (folder / "kazakh_vocabulary.txt").read_text(encoding="utf-8")
        self._vocabulary = set(self.text.split())
        self._relevant: dict[str, set[str]] = defaultdict(set)
        self._neutral: dict[str, set[str]] = defaultdict(set)
        named = _checker().dictionary_form
        for line in (folder / "kazakh_forms_dev.tsv").read_text(encoding="utf-8").splitlines():
            form, lemma, part = line.split("\t")[:3]
            query = named(lemma, "V" if part == "V" else "N")
            self._relevant[query].add(form)
            self._neutral[lemma].add(form)
            if part == "V":
                self._neutral[query].add(form)
        self.queries = [query for query in sorted(self._relevant) if self._relevant[query] - {query}]

    def score(self, rows: list[list[str]]) -> float:
        assert len(rows) == len(self.queries)
        return sum(self._score(query, set(row[1:])) for query, row in zip(self.queries, rows, strict=True)) / len(rows)

    def _score(self, query: str, found: set[str]) -> float:
        relevant = self._relevant[query]
        hits = (found | ({query} & self._vocabulary)) - (self._neutral[query] - relevant)
        recall = len((hits & relevant) - {query}) / len(relevant - {query})
        precision = len(hits & relevant) / max(1, len(hits))
        return 2 * recall * precision / (recall + precision) if recall + precision else 0.0


def _checker() -> argparse.Namespace:
    names: dict[str, object] = {"__file__": str(SHARED / "tools" / "check_forms.py"), "__name__": "check_forms"}
    exec((SHARED / "tools" / "check_forms.py").read_text(encoding="utf-8"), names)
    return argparse.Namespace(**names)
