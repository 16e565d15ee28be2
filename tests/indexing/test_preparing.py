"""Tests of loading and analyzing files, in place and in worker processes."""

from dataclasses import replace
from pathlib import Path

import pytest

from reader import structure
from reader.errors import FileEmpty
from reader.index.analysis import analyze
from reader.indexing.files import FoundFile, scan
from reader.indexing.parts import Finished
from reader.indexing.preparing import Prepared, PreparedFile, prepare, prepared
from reader.language.entries import NewForms, Sightings
from reader.store.failures import Failure
from reader.store.texts import pack, unpack


def found_files(folder: Path) -> list[FoundFile]:
    return [found for found in scan(folder) if isinstance(found, FoundFile)]


def without_forms(one: Prepared) -> Prepared:
    """Return all of a prepared file but the new forms, which are those that its worker had not met."""
    return one if not isinstance(one, PreparedFile) else replace(one, new_forms=NewForms(0, ()))


def told(files: list[Prepared]) -> set[tuple[int, str]]:
    """Return all that a vocabulary is told of some files."""
    new = [one.new_forms for one in files if isinstance(one, PreparedFile)]
    return {(one.languages, form) for one in new for form in one.forms}


@pytest.fixture
def sightings() -> Sightings:
    return Sightings()


def test_a_prepared_file_has_all_that_the_library_needs(texts: Path, sightings: Sightings) -> None:
    one = prepare(next(file for file in found_files(texts) if file.path.name == "сұхбат.txt"), sightings)
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
    assert one.text == replace(analyzed, distinct=frozenset())
    assert (frozenset(one.new_forms.forms), one.new_forms.languages) == (analyzed.distinct, 1)
    assert one.loaded.size == (texts / "сұхбат.txt").stat().st_size


def test_a_file_that_cannot_be_loaded_is_a_failure(tmp_path: Path, sightings: Sightings) -> None:
    (tmp_path / "бос.txt").write_text(" \n")
    (file,) = found_files(tmp_path)
    failure = prepare(file, sightings)
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
    by_workers = [one for chunk in prepared(files) for one in chunk]
    monkeypatch.setattr("reader.indexing.preparing._INLINE_FILES", 1000)
    in_place = [one for chunk in prepared(files) for one in chunk]
    assert [repr(without_forms(one)) for one in by_workers] == [repr(without_forms(one)) for one in in_place]
    assert told(by_workers) == told(in_place)
    paths = [
        one.loaded.record.path if isinstance(one, PreparedFile) else one.path
        for one in in_place
        if not isinstance(one, Finished)
    ]
    assert paths == [file.path for file in files]


def test_nothing_to_prepare_is_prepared_at_once() -> None:
    assert list(prepared([])) == []
