"""Tests of files that hold many documents: how they are taken, and what becomes of their documents."""

import csv
import os
import zipfile
from pathlib import Path

import pytest

from reader.corpus.columns import Columns
from reader.corpus.hit import Sort
from reader.errors import (
    Cancelled,
    ColumnsUnknown,
    FileDamaged,
    FileEmpty,
    FileVanished,
    RowEmpty,
    RowUnreadable,
)
from reader.indexing.files import FoundFile, scan
from reader.indexing.parts import Finished, FoundPart, IsKnown, Parts
from reader.indexing.report import UpdateReport
from reader.library import Library
from reader.loader.part import Part
from reader.progress import Progress
from reader.store.columns import TableColumns
from reader.store.database import Database
from reader.store.failures import Failure
from tests.words import search

TEXT = "Қазақстан мен көршілері сирек металдар өндірісі туралы келісімге қол қойды, деп хабарлады министрлік."


def row(word: str) -> list[str]:
    return [f"Тақырып {word}", "2025-11-05", f"{TEXT} Белгі {word}."]


def table(path: Path, *rows: list[str], head: tuple[str, ...] = ("Тақырып", "Күні", "Мәтін")) -> Path:
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([head, *rows])
    later(path)
    return path


def later(path: Path) -> None:
    """Give a file a time of change that it did not have before."""
    old = path.stat().st_mtime_ns
    os.utime(path, ns=(old + len(path.read_bytes()) * 1_000, old + len(path.read_bytes()) * 1_000))


def update(library: Library, *paths: Path) -> tuple[int, int, int, int, int]:
    report = run(library, *paths)
    return report.documents, report.added, report.changed, report.removed, report.unchanged


def run(library: Library, *paths: Path) -> UpdateReport:
    return library.update(paths, Progress())


def failed(library: Library) -> dict[str, type[Exception]]:
    return {one.fragment: type(one.error) for one in library.failures.all()}


def ids(library: Library, path: Path) -> dict[str, int]:
    page = library.documents.page(Sort.DATE, 0, 1000, [path])
    return {record.fragment: record.id for record in page}


def found(library: Library, query: str) -> list[str]:
    return sorted(hit.record.place.rsplit("/", 1)[-1] for hit in search(library, query, Sort.TITLE, 0, 1000).hits)


def never(_part: Part) -> bool:
    return False


def total_of(parts: Parts) -> int | None:
    return parts.total


@pytest.fixture
def csv_file(tmp_path: Path) -> Path:
    return table(tmp_path / "а.csv", row("алма"), row("бидай"), row("гүл"))


def test_a_file_is_taken_part_by_part_and_its_end_is_told(csv_file: Path, tmp_path: Path) -> None:
    columns = TableColumns(Database(tmp_path / "library.sqlite", "library"))
    (file,) = (one for one in scan(csv_file) if isinstance(one, FoundFile))
    begun: list[FoundFile] = []

    def begin(file: FoundFile, _outlines: object) -> IsKnown:
        begun.append(file)
        return never

    parts = Parts([file], columns, begin)
    assert total_of(parts) is None
    items = list(parts)
    assert [one.part.fragment for one in items if isinstance(one, FoundPart)] == ["2", "3", "4"]
    assert items[-1] == Finished(file)
    assert begun == [file]
    assert total_of(parts) == 3
    assert columns.of(csv_file) == Columns(text="Мәтін", title="Тақырып", date="Күні")


def test_a_file_that_cannot_be_opened_is_one_failure(tmp_path: Path) -> None:
    columns = TableColumns(Database(tmp_path / "library.sqlite", "library"))
    path = tmp_path / "а.zip"
    path.write_bytes(b"x")
    (file,) = (one for one in scan(path) if isinstance(one, FoundFile))
    (failure,) = Parts([file], columns, lambda _file, _outlines: never)
    assert isinstance(failure, Failure)
    assert (type(failure.error), failure.fragment) == (FileDamaged, "")
    assert failure.modified_ns == file.modified_ns


def test_rows_are_found_listed_and_opened_by_their_place(library: Library, csv_file: Path) -> None:
    assert update(library, csv_file.parent) == (3, 3, 0, 0, 0)
    assert found(library, "бидай") == ["а.csv#3"]
    record = library.documents.at(csv_file, "3")
    assert record is not None
    document = library.document(record.id)
    assert (document.fragment, document.title) == ("3", "Тақырып бидай")
    assert library.documents.at(csv_file) is None


def test_an_unchanged_table_is_not_read_again(library: Library, csv_file: Path) -> None:
    update(library, csv_file.parent)
    assert update(library) == (3, 0, 0, 0, 3)


def test_rows_keep_their_documents_when_others_come_and_go(library: Library, csv_file: Path) -> None:
    update(library, csv_file.parent)
    before = ids(library, csv_file)
    library.reading.remember(csv_file, 17, "4")
    table(csv_file, row("жаңа"), row("алма"), row("гүл"), row("тары"))
    assert update(library) == (4, 2, 0, 1, 2)
    after = ids(library, csv_file)
    assert (after["3"], after["4"]) == (before["2"], before["4"])
    states = library.documents.states(csv_file)[str(csv_file)]
    assert {state.modified_ns for state in states} == {csv_file.stat().st_mtime_ns}
    assert before["3"] not in after.values()
    assert found(library, "жаңа") == ["а.csv#2"]
    assert found(library, "бидай") == []
    table(csv_file, row("алма"), row("гүл"))
    update(library)
    assert ids(library, csv_file) == {"2": before["2"], "3": before["4"]}
    assert library.reading.position(csv_file, "3") == 17


def test_a_row_that_was_changed_in_place_keeps_its_document(library: Library, csv_file: Path) -> None:
    update(library, csv_file.parent)
    before = ids(library, csv_file)
    table(csv_file, row("жаңа"), row("алма"), row("өзгерген"), row("гүл"))
    assert update(library) == (4, 1, 1, 0, 2)
    assert ids(library, csv_file)["4"] == before["3"]
    assert found(library, "өзгерген") == ["а.csv#4"]
    assert found(library, "бидай") == []


def test_a_row_with_only_another_date_is_the_same_text_with_that_date(library: Library, csv_file: Path) -> None:
    update(library, csv_file.parent)
    table(csv_file, row("алма"), [*row("бидай")[:1], "2024-01-31", row("бидай")[2]], row("гүл"))
    assert update(library) == (3, 0, 0, 0, 3)
    assert found(library, "date:2024-01") == ["а.csv#3"]


def test_the_rows_of_a_table_that_is_gone_are_marked_and_come_back(library: Library, csv_file: Path) -> None:
    update(library, csv_file.parent)
    csv_file.rename(csv_file.with_suffix(".away"))
    assert update(library) == (0, 0, 0, 3, 0)
    assert found(library, "алма") == ["а.csv#2"]
    csv_file.with_suffix(".away").rename(csv_file)
    report = run(library)
    assert (report.documents, report.returned, report.vanished) == (3, 3, 0)


def test_the_rows_of_a_table_that_was_moved_stay_the_same_documents(library: Library, csv_file: Path) -> None:
    table(csv_file, row("алма"), row("алма"), row("гүл"))
    update(library, csv_file.parent)
    before = {record.fragment: record.id for record in library.documents.records(library.documents.ids())}
    library.reading.remember(csv_file, 3, "4")
    moved = csv_file.rename(csv_file.with_name("б.csv"))
    assert run(library).moved == 3
    records = library.documents.records(library.documents.ids())
    assert {record.fragment: record.id for record in records} == before
    assert library.reading.position(moved, "4") == 3


def test_bad_rows_are_failures_of_their_own_and_go_when_they_are_mended(library: Library, csv_file: Path) -> None:
    table(csv_file, row("алма"), ["Тақырып", "", ""], [*row("гүл"), "артық"])
    assert update(library, csv_file.parent) == (1, 1, 0, 0, 0)
    assert failed(library) == {"3": RowEmpty, "4": RowUnreadable}
    assert [one.place.rsplit("/", 1)[-1] for one in library.failures.all()] == ["а.csv#3", "а.csv#4"]
    assert update(library) == (1, 0, 0, 0, 1)
    table(csv_file, row("алма"), row("бидай"))
    assert update(library) == (2, 1, 0, 0, 1)
    assert failed(library) == {}


def test_a_table_of_nothing_but_bad_rows_is_not_read_again(library: Library, csv_file: Path) -> None:
    table(csv_file, ["Тақырып", "", ""])
    update(library, csv_file.parent)
    assert failed(library) == {"2": RowEmpty}
    (failure,) = library.failures.all()
    assert failure.modified_ns == csv_file.stat().st_mtime_ns


def test_a_table_that_is_spoilt_loses_its_rows_and_gets_them_back(library: Library, csv_file: Path) -> None:
    update(library, csv_file.parent)
    whole = csv_file.read_bytes()
    csv_file.write_bytes(bytes(range(256)) * 9)
    assert run(library).documents == 0
    assert list(failed(library)) == [""]
    csv_file.write_bytes(whole)
    assert update(library) == (3, 0, 0, 0, 3)
    assert failed(library) == {}
    assert library.vanished.count() == 0


class Impatient(Progress):
    """Cancels when some documents are done."""

    def __init__(self, documents: int) -> None:
        super().__init__()
        self._left = documents

    def report(self, done: int, total: int | None = None) -> None:
        if done >= self._left:
            self.cancel()
        super().report(done, total)


def test_a_table_that_was_not_read_to_its_end_is_read_on_from_there(library: Library, csv_file: Path) -> None:
    table(csv_file, *[row(f"б{number}") for number in range(100)])
    with pytest.raises(Cancelled):
        library.update([csv_file.parent], Impatient(32))
    kept = ids(library, csv_file)
    assert 0 < len(kept) < 100
    assert update(library) == (100, 100 - len(kept), 0, 0, len(kept))
    assert kept.items() <= ids(library, csv_file).items()
    assert update(library) == (100, 0, 0, 0, 100)


def test_rows_without_their_cached_text_are_read_from_the_table(library: Library, csv_file: Path) -> None:
    update(library, csv_file.parent)
    record = library.documents.at(csv_file, "3")
    assert record is not None
    cache = Database(library.folder / "cache.sqlite", "cache", derived=True)
    cache.run("DELETE FROM text")
    assert library.document(record.id).text.endswith("Белгі бидай.")
    cache.run("DELETE FROM text")
    library._store.run("UPDATE document SET indexed = NULL")
    library.repair(Progress())
    assert library.documents.waiting(library.identity) == []
    assert len(cache.rows("SELECT 1 FROM text")) == 3


def test_columns_that_are_chosen_are_remembered_and_the_table_is_read_again(library: Library, csv_file: Path) -> None:
    head = ("Қала", "Сипаты")
    table(csv_file, ["Алматы", "үлкен тау"], ["Астана", "жас дала"], head=head)
    assert run(library, csv_file.parent).documents == 0
    assert failed(library) == {"": ColumnsUnknown}
    library.choose_columns(csv_file.parent, Columns(text="Сипаты", title="Қала", settled=True))
    assert update(library) == (2, 2, 0, 0, 0)
    assert found(library, "дала") == ["а.csv#3"]
    library.choose_columns(csv_file, Columns(text="Қала", settled=True))
    assert update(library) == (2, 0, 2, 0, 0)
    assert found(library, "дала") == []
    assert failed(library) == {}


def test_files_in_an_archive_are_documents_of_its_folders(library: Library, tmp_path: Path) -> None:
    path = tmp_path / "мұрағат.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("жаңа/а.txt", f"{TEXT} Белгі алма.")
        archive.writestr("ескі/б.txt", f"{TEXT} Белгі бидай.")
        archive.writestr("бос.txt", "")
    assert update(library, tmp_path) == (2, 2, 0, 0, 0)
    assert failed(library) == {"бос.txt": FileEmpty}
    assert found(library, "path:жаңа") == ["а.txt"]
    before = ids(library, path)
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("ескі/в.txt", f"{TEXT} Белгі гүл.")
    assert update(library) == (3, 1, 0, 0, 2)
    assert before.items() <= ids(library, path).items()
    folders = {one.value: one.documents for one in library.facets(None).folders.values}
    assert folders[str(path / "ескі")] == 2


def test_a_row_that_is_gone_while_its_text_is_asked_for_is_said_so(library: Library, csv_file: Path) -> None:
    update(library, csv_file.parent)
    record = library.documents.at(csv_file, "4")
    assert record is not None
    Database(library.folder / "cache.sqlite", "cache", derived=True).run("DELETE FROM text")
    table(csv_file, row("алма"))
    with pytest.raises(FileVanished):
        library.document(record.id)


def test_many_rows_go_through_workers(library: Library, csv_file: Path) -> None:
    table(csv_file, *[row(f"б{number}") for number in range(400)])
    assert update(library, csv_file.parent) == (400, 400, 0, 0, 0)
    assert found(library, "б377") == ["а.csv#379"]


def test_a_row_that_failed_stays_in_the_list_while_its_file_is_as_it_was(library: Library, tmp_path: Path) -> None:
    folder = tmp_path / "кестелер"
    folder.mkdir()
    path = table(folder / "t.csv", row("су"), ["Бос", "2025-01-01", ""])
    run(library, folder)
    assert len(failed(library)) == 1
    run(library, folder)
    assert len(failed(library)) == 1
    table(path, row("су"))
    later(path)
    run(library, folder)
    assert failed(library) == {}
