"""Tests of tables that move: they are read by the columns that they had."""

import csv
from pathlib import Path

from reader.corpus.columns import Columns
from reader.library import Library
from reader.progress import Progress

TEXT = "Қазақстан мен көршілері сирек металдар өндірісі туралы келісімге қол қойды, деп хабарлады министрлік."


def table(path: Path) -> Path:
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([["а", "ә"], *([f"Қала {number}", f"{TEXT} {number}"] for number in range(3))])
    return path


def chosen(library: Library, folder: Path) -> tuple[Path, list[int]]:
    path = table(folder / "кесте.csv")
    library.update([folder], Progress())
    library.choose_columns(path, Columns(text="а", title="ә"))
    library.update([], Progress())
    ids = library.documents.ids()
    library.marks.tag(ids[:1], ["қала"])
    return path, ids


def test_a_table_that_was_moved_keeps_its_chosen_columns_and_its_documents(library: Library, tmp_path: Path) -> None:
    (tmp_path / "жаңа").mkdir()
    path, ids = chosen(library, tmp_path)
    texts = [library.document(number).text for number in ids]
    path.rename(tmp_path / "жаңа" / "басқа.CSV")
    report = library.update([], Progress())
    assert (report.moved, report.added, report.vanished) == (3, 0, 0)
    assert library.documents.ids() == ids
    assert library.marks.tagged("қала") == {ids[0]}
    assert [library.document(number).text for number in ids] == texts


def test_a_copy_of_a_table_and_another_table_are_read_by_columns_of_their_own(library: Library, tmp_path: Path) -> None:
    path, ids = chosen(library, tmp_path)
    copy = tmp_path / "көшірме.csv"
    copy.write_bytes(path.read_bytes())
    report = library.update([], Progress())
    assert (report.moved, report.added) == (0, 3)
    record = library.documents.at(copy, "2")
    assert record is not None
    assert record.id not in ids
    assert TEXT in library.document(record.id).text
