"""Tests of opening the library that a command is about."""

import argparse
from collections.abc import Callable
from pathlib import Path

import pytest

from reader.cli.opening import find_record, open_library, open_to_search
from reader.errors import DocumentUnknown, LibraryUnknown, SourceNotReplaced
from reader.library import Library
from reader.progress import Progress
from tests.words import search

Run = Callable[..., str]


def test_the_named_library_is_opened_or_else_that_of_the_window(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert open_library(argparse.Namespace(library=tmp_path / "a"), new=True).folder == tmp_path / "a"
    assert open_library(argparse.Namespace(library=tmp_path / "a")).folder == tmp_path / "a"
    monkeypatch.setattr("sys.argv", [str(tmp_path / "oqyrman")])
    (tmp_path / "portable").mkdir()
    assert open_library(argparse.Namespace(library=None)).folder == tmp_path / "portable"


def test_a_misspelt_library_is_not_made(tmp_path: Path) -> None:
    for name in ("жоқ", "."):
        with pytest.raises(LibraryUnknown, match="There is no library in"):
            open_library(argparse.Namespace(library=tmp_path / name))
    assert list(tmp_path.iterdir()) == []


def test_what_waits_for_the_index_is_indexed_before_a_search(library: Library, texts: Path) -> None:
    library.update([texts], Progress())
    library.documents.mark_waiting(library.documents.waiting("another"))
    with library.index.writing() as writer:
        writer.remove([1, 2, 3])
        writer.commit()
    assert search(library, "минерал").documents == 0
    opened = open_to_search(argparse.Namespace(library=library.folder))
    assert search(opened, "минерал").documents == 2


def test_while_another_changes_the_library_what_is_there_is_searched(library: Library, texts: Path) -> None:
    library.update([texts], Progress())
    library.documents.mark_waiting([1])
    with library.index.writing():
        opened = open_to_search(argparse.Namespace(library=library.folder))
        assert search(opened, "минерал").documents == 2


def test_a_document_is_found_by_its_number_or_its_path(library: Library, texts: Path) -> None:
    library.update([texts], Progress())
    record = find_record(library, str(texts / "көктем.txt"))
    assert find_record(library, str(record.id)) == record
    for name in ("999", "9" * 30, str(texts / "жоқ.txt")):
        with pytest.raises(DocumentUnknown):
            find_record(library, name)


def test_nothing_is_written_in_the_place_of_a_text_that_is_read(library: Library, texts: Path) -> None:
    library.update([texts], Progress())
    (texts / "сілтеме.csv").symlink_to(texts / "көктем.txt")
    for name in ("көктем.txt", "сілтеме.csv"):
        with pytest.raises(SourceNotReplaced, match="is a text of the library"):
            open_library(argparse.Namespace(library=library.folder, output=texts / name))
    assert open_library(argparse.Namespace(library=library.folder, output=texts / "new.csv")).folder == library.folder


def test_no_command_writes_in_the_place_of_a_text_that_is_read(run: Run, texts: Path, tmp_path: Path) -> None:
    run("index", texts)
    source, before = texts / "көктем.txt", (texts / "көктем.txt").read_bytes()
    draft = tmp_path / "мақала.md"
    draft.write_text("«Саммит қараша айында өтеді»\n", encoding="utf-8")
    queries = tmp_path / "сұраулар.txt"
    queries.write_text("минерал\n", encoding="utf-8")
    for given in (
        ("annotations", "--export", source),
        ("backup", source),
        ("quotes", "export", "--output", source),
        ("quotes", "export", "--hide", "Рүстем Мұстафин", "--key", source, "--output", tmp_path / "a.md"),
        ("kwic", "минерал", "--output", source),
        ("batch", queries, "--output", source),
        ("verify", draft, "--output", source),
    ):
        assert "is a text of the library" in run(*given, code=1), given
        assert source.read_bytes() == before
