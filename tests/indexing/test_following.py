"""Tests of tables and folders that move: tables are read by the columns that they had, folders keep their rules."""

import csv
import shutil
from pathlib import Path

from reader.corpus.columns import Columns
from reader.library import Library
from reader.progress import Progress
from reader.store.rules import Rule

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


def ruled(library: Library, tmp_path: Path) -> Path:
    folder = tmp_path / "мұрағат" / "дала"
    (folder / "2024").mkdir(parents=True)
    for number in range(3):
        (folder / "2024" / f"{number}.txt").write_text(f"{TEXT} {number}", encoding="utf-8")
    library.update([tmp_path], Progress())
    library.set_rule(folder, Rule(folder, "DALA PRESS", replaces=True), Progress())
    return folder


def test_the_rule_of_a_folder_that_was_moved_follows_it(library: Library, tmp_path: Path) -> None:
    folder = ruled(library, tmp_path)
    new = folder.rename(tmp_path / "дала-ескі")
    assert library.update([], Progress()).moved == 3
    assert library.rules.all() == [Rule(new, "DALA PRESS", replaces=True)]
    assert {one.source for one in library.documents.records(library.documents.ids())} == {"DALA PRESS"}


def test_a_rule_does_not_follow_single_files_to_a_folder_that_was_there(library: Library, tmp_path: Path) -> None:
    folder = ruled(library, tmp_path)
    other = tmp_path / "2024"
    other.mkdir()
    (other / "басқа.txt").write_text(f"{TEXT} басқа", encoding="utf-8")
    library.update([], Progress())
    (folder / "2024" / "0.txt").rename(other / "0.txt")
    shutil.rmtree(folder)
    assert library.update([], Progress()).moved == 1
    assert library.rules.all() == [Rule(folder, "DALA PRESS", replaces=True)]
