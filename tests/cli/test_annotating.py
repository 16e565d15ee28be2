"""Tests of the commands about marks and quotes."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from reader.annotating import Annotating
from reader.corpus.annotation import Colour, Kind
from reader.corpus.span import Span
from reader.library import Library
from tests.loader.zips import zipped

Run = Callable[..., str]


@pytest.fixture
def marked(run: Run, texts: Path, tmp_path: Path) -> Library:
    """Return a library with a note and a highlight."""
    run("index", texts)
    library = Library(tmp_path / "library")
    record = library.documents.at(texts / "сұхбат.txt")
    assert record is not None
    text = library.document(record.id).text
    start = text.index("минерал қоры")
    annotating = Annotating(library)
    annotating.mark(record.id, Span(start, start + 12), Kind.NOTE, Colour.BLUE, "Бағаларын тексеру", ["баға"])
    annotating.mark(record.id, Span(start + 20, start + 25))
    return library


def test_marks_are_listed_and_filtered(run: Run, marked: Library) -> None:
    found = json.loads(run("annotations", "--json"))["annotations"]
    assert [found[0][name] for name in ("kind", "quote", "state")] == ["note", "минерал қоры", "anchored"]
    assert len(found) == 2
    assert found[0]["tags"] == ["баға"]
    assert [one["kind"] for one in json.loads(run("annotations", "баға", "--json"))["annotations"]] == ["note"]
    assert json.loads(run("annotations", "--kind", "tag", "--json"))["annotations"] == []
    assert run("annotations", "--colour", "blue").endswith("1 annotation\n")
    assert run("annotations", "--orphaned") == "0 annotations\n"


def test_marks_are_written_and_read(run: Run, marked: Library, tmp_path: Path) -> None:
    file = tmp_path / "а.jsonld"
    run("annotations", "--export", file)
    assert len(json.loads(file.read_text(encoding="utf-8"))["items"]) == 2
    assert json.loads(run("annotations", "--import", file, "--json")) == {
        "added": 0,
        "known": 2,
        "documents": 0,
        "unmatched": [],
    }
    marked.annotations.remove([one.id for one in marked.annotations.all()])
    assert run("annotations", "--import", file) == "2 annotations added, 0 known, 0 not found\n"


def test_quotes_are_added_listed_exported_and_checked(run: Run, marked: Library, texts: Path, tmp_path: Path) -> None:
    record = marked.documents.at(texts / "сұхбат.txt")
    assert record is not None
    text = marked.document(record.id).text
    start = text.index("Саммит қараша")
    run("quotes", "add", record.id, start, start + 26, "--comment", "Мұстафиннен сұрау")
    quotes = json.loads(run("quotes", "list", "--json"))["quotes"]
    assert [(one["text"], one["speakers"]) for one in quotes] == [("Саммит қараша айында өтеді", ["Рүстем Мұстафин"])]
    exported = run("quotes", "export", "--style", "chicago")
    assert "> «Саммит қараша айында өтеді»[^1]" in exported
    assert "Рүстем Мұстафин, interview" in exported
    hidden = run("quotes", "export", "--format", "json", "--hide", "Рүстем Мұстафин", "--key", tmp_path / "key.json")
    assert "ұстафин" not in hidden
    assert "Person 1" in hidden
    assert json.loads((tmp_path / "key.json").read_text(encoding="utf-8")) == {"Person 1": "Рүстем Мұстафин"}
    assert run("quotes", "export", "--format", "docx", "--output", tmp_path / "а.docx").endswith("а.docx: 1 quote\n")
    assert run("quotes", "check").startswith("verbatim")
    (texts / "сұхбат.txt").write_text(text.replace("қараша", "желтоқсан"), encoding="utf-8")
    run("index")
    assert json.loads(run("quotes", "list", "--json"))["quotes"] == quotes


def test_a_passage_over_two_speakers_is_told(
    run: Run, marked: Library, texts: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    record = marked.documents.at(texts / "сұхбат.txt")
    assert record is not None
    text = marked.document(record.id).text
    from reader import cli

    given = [
        "quotes",
        "--library",
        str(marked.folder),
        "add",
        str(record.id),
        str(text.index("Саммит қашан")),
        str(len(text)),
    ]
    assert cli.main(given) == 0
    assert "more than one speaks" in capsys.readouterr().err


def test_marks_and_quotes_in_an_archive_say_in_which_of_its_files(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "сөздер.zip"
    path.write_bytes(zipped({"а.txt": "Бірінші «ұзақ мәтін жазылды» деді ол.\n", "б.txt": "Екінші мәтін.\n"}))
    run("index", path)
    library = Library(tmp_path / "library")
    record = library.documents.at(path, "а.txt")
    assert record is not None
    Annotating(library).mark(record.id, Span(0, 7))
    place = f"{path}/а.txt"
    (mark,) = json.loads(run("annotations", "--json"))["annotations"]
    assert mark["path"] == place
    assert f"{place}:0" in run("annotations")
    quote = json.loads(run("quotes", "add", record.id, 0, 7, "--json"))
    assert quote["path"] == place
    (tmp_path / "жоба.txt").write_text("Ол «ұзақ мәтін жазылды» деді.", encoding="utf-8")
    (verdict,) = json.loads(run("verify", tmp_path / "жоба.txt", "--json"))["quotes"]
    assert (verdict["id"], verdict["path"]) == (record.id, place)
    assert json.loads(run("quotes", "check", "--json"))["quotes"][0]["standing"] == "verbatim"


def test_a_headline_is_quoted_without_what_stands_before_it(run: Run, texts: Path) -> None:
    run("index", texts / "көктем.txt")
    quote = json.loads(run("quotes", "add", 1, 0, 30, "--json"))
    assert (quote["text"], quote["speakers"], quote["first"]) == ("Көктем туралы", [], 0)
    for place in ((1, 0, 12), (1, 16, 17), (1, 500, 600)):
        with pytest.raises(SystemExit, match="2"):
            run("quotes", "add", *place)
