"""Tests of loading and analyzing files, in place and in worker processes."""

from dataclasses import replace
from pathlib import Path

import pytest

from reader import structure
from reader.errors import FileEmpty
from reader.index.analysis import analyze
from reader.indexing.files import FoundFile, scan
from reader.indexing.parts import Finished
from reader.indexing.preparing import PreparedChunk, PreparedFile, prepare, prepare_all, prepared
from reader.language.entries import NewForms, Sightings
from reader.store.failures import Failure
from reader.store.texts import pack, unpack


def found_files(folder: Path) -> list[FoundFile]:
    return [found for found in scan(folder) if isinstance(found, FoundFile)]


def told(chunks: list[PreparedChunk]) -> set[tuple[int, str]]:
    """Return all that a vocabulary is told of some files."""
    return {(new.languages, form) for chunk in chunks for new in chunk.new_forms for form in new.forms}


@pytest.fixture
def sightings() -> Sightings:
    return Sightings()


def test_a_prepared_file_has_all_that_the_library_needs(texts: Path, sightings: Sightings) -> None:
    file = next(file for file in found_files(texts) if file.path.name == "сұхбат.txt")
    chunk = prepare_all([file], sightings)
    (one,) = chunk.items
    assert isinstance(one, PreparedFile)
    record = one.loaded.record
    text = unpack(one.packed.text)
    assert text == (texts / "сұхбат.txt").read_text(encoding="utf-8")
    assert (record.id, record.characters, record.date.isoformat()) == (0, len(text), "2025-10-29")
    assert record.title == text[record.body_start : record.preview_start] == "Сирек металдар туралы әңгіме"
    assert (record.source, record.interviewee, record.language) == ("KAZINFORM", "Рүстем Мұстафин", "kk")
    document = structure.parse_again(record, text)
    assert one.packed == pack(text, document.layout)
    analyzed = analyze(text, document.layout, record.source)
    assert (analyzed.source, analyzed.speakers) == ("kazinform", ("Рүстем Мұстафин",))
    assert prepare(file) == replace(one, text=analyzed)
    assert one.text == replace(analyzed, distinct=frozenset())
    assert told([chunk]) == {(1, form) for form in analyzed.distinct}
    assert prepare_all([file], sightings).new_forms == (NewForms(1, ()),)
    assert one.loaded.size == (texts / "сұхбат.txt").stat().st_size


def test_a_file_that_cannot_be_loaded_is_a_failure(tmp_path: Path, sightings: Sightings) -> None:
    (tmp_path / "бос.txt").write_text(" \n")
    (file,) = found_files(tmp_path)
    (failure,) = prepare_all([file], sightings).items
    assert isinstance(failure, Failure)
    assert isinstance(failure.error, FileEmpty)
    assert (failure.size, failure.modified_ns) == (file.size, file.modified_ns)


def test_many_files_go_through_workers_in_order_and_give_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(160):
        text = "" if number % 50 == 7 else f" date 2025-01-01 Тақырып {number}\nМинерал № {number}.\n"
        (tmp_path / f"{number:03}.txt").write_text(text, encoding="utf-8")
    files = found_files(tmp_path)
    by_workers = list(prepared(files))
    monkeypatch.setattr("reader.indexing.preparing._INLINE_FILES", 1000)
    in_place = list(prepared(files))
    found = [one for chunk in in_place for one in chunk.items]
    assert [repr(one) for chunk in by_workers for one in chunk.items] == [repr(one) for one in found]
    assert told(by_workers) == told(in_place)
    paths = [
        one.loaded.record.path if isinstance(one, PreparedFile) else one.path
        for one in found
        if not isinstance(one, Finished)
    ]
    assert paths == [file.path for file in files]


def test_nothing_to_prepare_is_prepared_at_once() -> None:
    assert list(prepared([])) == []
