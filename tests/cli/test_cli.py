"""Tests of the command line."""

import csv
import io
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from reader import __version__, cli
from reader.__main__ import COMMANDS
from reader.library import Library
from tests.loader.samples import AUTHOR, FILES
from tests.words import understood

ROOT = Path(__file__).parents[2]
SEEDS = ROOT.parent / "shared" / "seeds"
Run = Callable[..., str]


def start(*arguments: object, **environment: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, str(ROOT / "main.py"), *map(str, arguments)],
        cwd=ROOT,
        env={**os.environ, **environment},
        capture_output=True,
        check=False,
        timeout=60,
    )


def found(run: Run, *arguments: object) -> Any:
    return json.loads(run("search", "--json", *arguments))


MOVES = ("moved", "returned", "vanished", "duplicates")


def test_index_prints_exact_counts_and_what_failed(run: Run, texts: Path) -> None:
    (texts / "бос.txt").write_text("")
    report = json.loads(run("index", texts, "--json"))
    reason = "The file is empty; there is nothing to read in it."
    assert report == {
        "documents": 3,
        "added": 3,
        "changed": 0,
        "removed": 0,
        "unchanged": 0,
        "failed": [{"path": str(texts / "бос.txt"), "reason": reason}],
        "skipped": {},
        **dict.fromkeys(MOVES, 0),
    }
    assert list(report) == ["documents", "added", "changed", "removed", "unchanged", "failed", "skipped", *MOVES]
    (texts / "бос.txt").unlink()
    (texts / "көктем.txt").write_text("Жаз.", encoding="utf-8")
    assert run("index") == "3 documents: 0 added, 1 changed, 0 removed, 2 unchanged, 0 failed\n"


def test_index_counts_the_files_of_kinds_that_are_not_read(run: Run, texts: Path) -> None:
    for name in ("а.jpg", "б.JPG", "в"):
        (texts / name).write_bytes(b"\xff\xd8")
    assert (
        run("index", str(texts)).splitlines()[1] == "left out, of kinds that are not read: 2 .jpg, 1 without a suffix"
    )


def test_show_tells_the_files_own_record(run: Run) -> None:
    shown = json.loads(run("show", "--json", str(FILES / "pandoc.docx")))
    assert (shown["author"], shown["date"], shown["date_origin"]) == (AUTHOR, "2025-01-23", "metadata")
    assert AUTHOR in run("show", str(FILES / "pandoc.docx"))


def test_index_names_the_failed_files_beside_the_counts(texts: Path, tmp_path: Path) -> None:
    (texts / "бос.txt").write_text("")
    done = start("index", "--library", tmp_path / "library", texts)
    assert done.returncode == 0
    assert "3 added" in done.stdout.decode()
    assert done.stderr.decode() == f"{texts / 'бос.txt'}: The file is empty; there is nothing to read in it.\n"


def test_search_prints_documents_with_spans_into_their_text(run: Run, texts: Path) -> None:
    run("index", texts)
    result = found(run, "минерал")
    old = ["query", "explained", "documents", "matches", "forms", "hits"]
    assert list(result) == [*old, "facets", "timeline", "unreadable", "undated"]
    assert (result["query"], result["documents"], result["matches"]) == ("минерал", 2, 3)
    assert result["explained"] == "documents with “минерал” in all its forms"
    assert result["forms"] == [
        {"form": "минерал", "count": 1, "how": "exact"},
        {"form": "минералдарға", "count": 1, "how": "entry"},
        {"form": "минералды", "count": 1, "how": "entry"},
    ]
    for hit in result["hits"]:
        names = ["id", "path", "title", "date", "source", "matches", "snippet", "spans", "vanished", "places"]
        assert list(hit) == [*names, "starred", "read", "tags"]
        text = json.loads(run("show", hit["id"], "--json"))["text"]
        words = [text[start:end].lower() for start, end in hit["spans"]]
        assert all(word.startswith("минерал") for word in words)
        assert len(words) == hit["matches"] > 0
        assert "минерал" in hit["snippet"]
    by_date = found(run, "минерал", "--sort", "date")["hits"]
    assert [(hit["date"], hit["source"]) for hit in by_date] == [("2025-11-05", ""), ("2025-10-29", "KAZINFORM")]


def test_search_pages_and_sorts(run: Run, texts: Path) -> None:
    run("index", texts)
    for sort in ("relevance", "date", "title"):
        whole = found(run, "туралы", "--sort", sort)
        pages = [found(run, "туралы", "--sort", sort, "--limit", 1, "--offset", offset) for offset in range(4)]
        assert [hit for page in pages for hit in page["hits"]] == whole["hits"]
        assert {(page["documents"], page["matches"]) for page in pages} == {(3, 4)}
        assert len(whole["hits"]) == 3
        assert found(run, "туралы", "--sort", sort, "--limit", 0)["hits"] == []
        assert len(found(run, "туралы", "--sort", sort, "--limit", 10**30)["hits"]) == 3
        assert found(run, "туралы", "--sort", sort, "--offset", 10**30)["hits"] == []


def test_search_prints_for_people_too(run: Run, texts: Path) -> None:
    run("index", texts)
    printed = run("search", "минерал")
    assert printed.startswith(
        "documents with “минерал” in all its forms: 3 matches in 2 of 3 documents\n"
        "минерал 1  минералдарға 1  минералды 1\n"
    )
    assert "Сирек металдар туралы әңгіме" in printed


@pytest.mark.parametrize(
    ("query", "told"),
    [("", ""), ("   ", ""), ("«»", ""), ("- =", "; not understood: ="), ("OR (", "; not understood: OR (")],
)
def test_an_empty_query_finds_nothing(run: Run, texts: Path, query: str, told: str) -> None:
    run("index", texts)
    result = found(run, "--", query)
    assert result == {
        "query": query,
        "explained": f"nothing to look for{told}",
        "documents": 0,
        "matches": 0,
        "forms": [],
        "hits": [],
        "facets": {name: [] for name in ("year", "month", "source", "speaker", "language", "folder")},
        "timeline": [],
        "unreadable": 0,
        "undated": 0,
    }
    assert json.loads(run("kwic", "--json", "--", query)) == []


def test_a_fresh_library_is_searched_without_complaint(run: Run) -> None:
    assert found(run, "минерал")["documents"] == 0
    assert run("kwic", "минерал") == ""
    assert json.loads(run("doctor", "--json"))["sound"] is True


@pytest.mark.parametrize(
    ("query", "explained"),
    [
        ("ел -«бір екі»", "documents with “ел” or what begins like “ел”, without exactly “бір екі”"),
        ("=ел т.б", "documents with exactly “ел” and “т б” or what begins like “б”"),
        ("саммит -қытай", "documents with “саммит” in all its forms, without “қытай” in all its forms"),
        ("-қытай", "documents without “қытай” in all its forms"),
        (
            "/[/ ел",
            "documents with words that match /[/ and “ел” or what begins like “ел”; cannot be used as a pattern: /[/",
        ),
        ("kytai", "documents with “kytai” in all its forms; also searched: қытай"),
    ],
)
def test_a_query_is_explained(run: Run, texts: Path, query: str, explained: str) -> None:
    run("index", texts)
    assert found(run, "--", query)["explained"] == explained


def test_show_prints_every_part_of_a_document(run: Run, texts: Path) -> None:
    run("index", texts)
    path = texts / "сұхбат.txt"
    shown = json.loads(run("show", path, "--json"))
    assert shown["path"] == str(path)
    assert (shown["title"], shown["date"]) == ("Сирек металдар туралы әңгіме", "2025-10-29")
    assert (shown["source"], shown["language"]) == ("KAZINFORM", "kk")
    assert (shown["interviewee"], shown["people"]) == ("Рүстем Мұстафин", ["Рүстем Мұстафин"])
    assert shown["text"] == path.read_text(encoding="utf-8")
    assert [one["number"] for one in shown["paragraphs"]] == [1, 2, 3]
    kinds = [(turn["kind"], turn["speaker"], turn["paragraphs"]) for turn in shown["turns"]]
    assert kinds == [("lead", None, [1]), ("question", None, [2]), ("answer", "Рүстем Мұстафин", [3])]
    for part in (*shown["paragraphs"], *shown["turns"]):
        assert shown["text"][part["start"] : part["end"]].strip()
    assert json.loads(run("show", shown["id"], "--json")) == shown
    assert run("show", shown["id"]).splitlines()[0] == shown["title"]


def test_show_tells_sentences_and_values(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "сан.txt"
    path.write_text(" date 2025-10-29 Сандар\nҚ. Тоқаев 61,2 млрд теңге бөлді. Өсім 13%-дан асты.\n", encoding="utf-8")
    shown = json.loads(run("show", path, "--json"))
    text = shown["text"]
    assert [text[start:end] for start, end in shown["sentences"]] == [
        "Қ. Тоқаев 61,2 млрд теңге бөлді.",
        "Өсім 13%-дан асты.",
    ]
    values = [(one["kind"], text[one["start"] : one["end"]], one["amount"], one["unit"]) for one in shown["values"]]
    assert values == [("money", "61,2 млрд теңге", 61.2e9, "KZT"), ("percent", "13%-дан", 13.0, "%")]


def test_show_reads_a_file_outside_the_library(run: Run, texts: Path) -> None:
    shown = json.loads(run("show", texts / "көктем.txt", "--json"))
    assert shown["id"] is None
    assert shown["title"] == "Көктем туралы бір ауыз сөз"
    assert {"title", "date", "source", "language", "people", "paragraphs", "turns", "text"} <= shown.keys()
    assert json.loads(run("doctor", "--json"))["documents"] == 0


def test_show_knows_a_document_by_any_way_to_its_path(run: Run, texts: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run("index", texts)
    monkeypatch.chdir(texts)
    for name in ("көктем.txt", f"../{texts.name}/көктем.txt", texts / "көктем.txt"):
        assert json.loads(run("show", name, "--json"))["id"] is not None


def test_kwic_prints_every_use(run: Run, texts: Path) -> None:
    run("index", texts)
    lines = json.loads(run("kwic", "минерал", "--json", "--context", 8))
    assert [line["keyword"] for line in lines] == ["минералды", "минерал", "минералдарға"]
    columns = ["left", "keyword", "right", "id", "title", "date", "speaker", "start", "end", "source", "path"]
    for line in lines:
        assert list(line) == columns
        assert len(line["left"]) <= 8
        assert len(line["right"]) <= 8
    rows = list(csv.DictReader(io.StringIO(run("kwic", "минерал", "--csv", "--context", 8))))
    assert rows == [{name: str(value) for name, value in line.items()} for line in lines]
    assert run("kwic", "=минерал", "--context", 8) == "ұстафин  | минерал |  қоры ту  [3, 2025-10-29]\n"
    assert run("kwic", "=минерал", "--context", 0) == " | минерал |   [3, 2025-10-29]\n"


def test_doctor_reports_places_counts_and_soundness(run: Run, texts: Path, tmp_path: Path) -> None:
    run("index", texts)
    report = json.loads(run("doctor", "--json"))
    assert report["oqyrman"] == __version__
    assert report["library"] == str(tmp_path / "library")
    assert (report["documents"], report["documents in index"], report["sources"]) == (3, 3, 1)
    assert (report["library.sqlite"], report["cache.sqlite"], report["sound"]) == ("ok", "ok", True)
    assert "documents in index" in run("doctor")


def test_doctor_fails_when_something_is_not_sound(
    texts: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    given = ["--library", str(tmp_path / "library")]
    assert cli.main(["index", *given, str(texts)]) == 0
    library = Library(tmp_path / "library")
    library.documents.remove(library.index.ids(understood(library, "көктем")))
    library.close()
    capsys.readouterr()
    assert cli.main(["doctor", *given]) == 1
    assert "not sound" in capsys.readouterr().out


@pytest.mark.parametrize(
    "arguments",
    [
        ("index", "/жоқ/мұндай"),
        ("index", "x" * 300),
        ("show", "999"),
        ("show", "9" * 30),
        ("show", "9" * 5000),
        ("show", "/жоқ/мұндай.txt"),
        ("show", "x" * 300),
        ("show", "/"),
        ("show", ""),
    ],
)
def test_what_fails_is_said_in_one_sentence(run: Run, arguments: tuple[str, ...]) -> None:
    printed = run(*arguments, code=1)
    assert printed.startswith("oqyrman: ")
    assert printed.count("\n") == 1
    assert printed.endswith(".\n")


def test_a_damaged_library_is_said_in_one_sentence(run: Run, tmp_path: Path) -> None:
    (tmp_path / "library").mkdir()
    (tmp_path / "library" / "library.sqlite").write_bytes(b"garbage" * 1000)
    for command in (("index",), ("search", "сөз"), ("show", "1"), ("kwic", "сөз"), ("doctor",)):
        assert "library.sqlite" in run(*command, code=1)


@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("read",),
        ("search",),
        ("search", "а", "--limit", "-1"),
        ("search", "а", "--limit", "көп"),
        ("search", "а", "--sort", "size"),
        ("show",),
        ("search", "а", "--facets", "-1"),
        ("kwic", "а", "--context", "1.5"),
        ("kwic", "а", "--sort", "left4"),
        ("batch",),
        ("index", "--fast"),
    ],
)
def test_what_is_not_understood_ends_with_two(arguments: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        cli.main(arguments)
    assert caught.value.code == 2
    assert "usage: oqyrman" in capsys.readouterr().err


def test_every_command_has_its_help(capsys: pytest.CaptureFixture[str]) -> None:
    for command in COMMANDS:
        with pytest.raises(SystemExit) as caught:
            cli.main([command, "--help"])
        assert caught.value.code == 0
        assert "--json" in capsys.readouterr().out


@pytest.mark.parametrize("environment", [{"PYTHONIOENCODING": "ascii"}, {"LC_ALL": "C"}])
def test_output_is_utf_8_whatever_the_surroundings_say(
    texts: Path, tmp_path: Path, environment: dict[str, str]
) -> None:
    given = ["--library", tmp_path / "library"]
    assert start("index", *given, texts, **environment).returncode == 0
    done = start("search", *given, "минерал", "--json", **environment)
    assert done.returncode == 0
    assert done.stderr == b""
    result = json.loads(done.stdout.decode("utf-8"))
    assert (result["query"], result["matches"]) == ("минерал", 3)
    assert "минерал".encode() in done.stdout
    failed = start("show", *given, "/жоқ.txt", **environment)
    assert failed.returncode == 1
    assert failed.stderr.decode("utf-8") == "oqyrman: The library has no document /жоқ.txt.\n"


def test_the_command_line_starts_without_qt(texts: Path, tmp_path: Path) -> None:
    program = (
        "import sys; from reader.__main__ import main\n"
        "code = main(sys.argv[1:])\n"
        "assert not [name for name in sys.modules if name.startswith(('PySide6', 'shiboken6', 'reader.gui'))]\n"
        "sys.exit(code)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, "index", "--library", str(tmp_path / "library"), str(texts)],
        cwd=ROOT,
        capture_output=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.skipif(os.name == "nt", reason="has no such pipes")
def test_a_reader_that_goes_away_ends_the_command_in_silence(texts: Path, tmp_path: Path) -> None:
    given = ["--library", str(tmp_path / "library")]
    (texts / "ұзақ.txt").write_text("ұзын сөз " * 40_000, encoding="utf-8")
    assert start("index", *given, texts).returncode == 0
    with subprocess.Popen(
        [sys.executable, str(ROOT / "main.py"), "kwic", *given, "сөз"], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as program:
        assert program.stdout is not None
        assert program.stderr is not None
        program.stdout.readline()
        program.stdout.close()
        assert program.stderr.read() == b""
    assert program.returncode == 0


@pytest.mark.skipif(not SEEDS.is_dir(), reason="the two real files are not here")
def test_the_real_files_are_found_and_shown(run: Run) -> None:
    assert json.loads(run("index", SEEDS, "--json"))["added"] == 2
    result = found(run, "минерал")
    assert (result["documents"], result["matches"]) == (2, 7)
    assert found(run, "саммит")["matches"] == 9
    assert found(run, "Тоқаев")["matches"] == 3
    assert len(json.loads(run("kwic", "минерал", "--json"))) == 7
    shown = {path.name[:3]: json.loads(run("show", path, "--json")) for path in SEEDS.glob("*.txt")}
    assert (shown["000"]["date"], shown["001"]["date"]) == ("2025-10-29", "2025-11-05")
    assert {one["language"] for one in shown.values()} == {"kk"}
    assert shown["001"]["title"].startswith("АҚШ-тың Орталық Азияға қызығушылығының астарында")
    assert shown["001"]["source"].upper() == "KAZINFORM"
    assert "Жанерке Қайратқызы" in shown["000"]["people"]
    for name, one in shown.items():
        original = next(SEEDS.glob(f"{name}*")).read_bytes().decode()
        assert one["text"] == original.replace("\r\n", "\n")
        assert one["title"]
        assert [part["number"] for part in one["paragraphs"]] == list(range(1, len(one["paragraphs"]) + 1))
        assert {turn["kind"] for turn in one["turns"]} >= {"question", "answer"}
