"""Tests of the commands about marks and quotes."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from reader.annotating import Annotating
from reader.corpus.annotation import Colour, Kind
from reader.corpus.span import Span
from reader.library import Library

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
