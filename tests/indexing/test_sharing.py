"""Tests of showing a text once while its files come and go."""

import zipfile
from pathlib import Path

from reader.corpus.correction import Correction
from reader.library import Library
from reader.progress import Progress
from reader.store.rules import Rule
from tests.indexing.test_update import found, sound, update, write
from tests.words import search

TEXT = " date 2025-10-29 Тақырып\nМинерал қоры көп.\n"


def shown(library: Library, query: str = "минерал") -> list[tuple[str, ...]]:
    return sorted(tuple(path.name for path in hit.record.places) for hit in search(library, query).hits)


def zipped(path: Path, *names: str) -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        for name in names:
            archive.writestr(name, TEXT)
    return path


def test_equal_rows_and_files_of_archives_are_one_document(library: Library, tmp_path: Path) -> None:
    folder = tmp_path / "т"
    write(
        folder / "кесте.csv", "text\nМинерал қоры көп, бұл қатар.\nБасқа қатар осында.\nМинерал қоры көп, бұл қатар.\n"
    )
    write(folder / "а.txt", TEXT)
    zipped(folder / "б.zip", "бір.txt", "екі.txt")
    report = update(library, folder)
    assert (report.documents, report.added, report.duplicates) == (3, 6, 3)
    assert shown(library) == [("а.txt", "бір.txt", "екі.txt"), ("кесте.csv#2", "кесте.csv#4")]
    assert shown(library, f'path:"{folder / "б.zip"}"') == [("а.txt", "бір.txt", "екі.txt")]
    assert update(library).unchanged == 6
    (number,) = (one.id for one in library.documents.records(library.documents.ids()) if one.path.name == "а.txt")
    (folder / "а.txt").unlink()
    update(library)
    assert library.documents.records([number])[0].places == (folder / "б.zip/бір.txt", folder / "б.zip/екі.txt")
    zipped(folder / "б.zip", "екі.txt")
    update(library)
    assert library.documents.records([number])[0].places == (folder / "б.zip/екі.txt",)
    write(folder / "кесте.csv", "text\nБасқа қатар осында.\nМинерал қоры көп, бұл қатар.\n")
    assert update(library).removed == 1
    assert shown(library) == [("екі.txt",), ("кесте.csv#3",)]
    assert sound(library)


def test_all_places_gone_leave_one_vanished_document_and_any_that_comes_back_is_it(
    library: Library, tmp_path: Path
) -> None:
    folder = tmp_path / "т"
    first, second, other = (write(folder / name, TEXT) for name in ("а.txt", "б/б.txt", "в.txt"))
    update(library, folder)
    (number,) = library.documents.ids()
    library.correct(number, Correction("Басқа атау"), Progress())
    for path in (first, second, other):
        path.unlink()
    report = update(library)
    assert (report.documents, report.removed, report.vanished, report.duplicates) == (0, 3, 1, 0)
    assert library.documents.ids() == [number]
    assert found(library, "title:басқа") == ["а.txt"]
    assert library.document(number).title == "Басқа атау"
    write(second, TEXT)
    report = update(library)
    assert (report.documents, report.moved, report.vanished) == (1, 1, 0)
    assert library.documents.ids() == [number]
    assert found(library, "title:басқа") == ["б.txt"]
    assert library._store.rows("SELECT count(*) FROM kept_text") == [(0,)]
    assert sound(library)


def test_a_moved_file_keeps_its_correction_and_is_under_the_rule_of_its_new_folder(
    library: Library, tmp_path: Path
) -> None:
    folder = tmp_path / "т"
    path, copy = write(folder / "а/а.txt", TEXT), write(folder / "ә/көшірме.txt", TEXT)
    update(library, folder)
    (number,) = library.documents.ids()
    library.set_rule(folder / "б", Rule(folder / "б", "EGEMEN"), Progress())
    library.correct(number, Correction("Басқа атау"), Progress())
    (folder / "б").mkdir()
    moved = path.rename(folder / "б/жаңа.txt")
    report = update(library)
    assert (report.moved, report.removed, report.added, report.duplicates) == (1, 0, 0, 1)
    (record,) = library.documents.records(library.documents.ids())
    assert (record.id, record.places, record.title, record.source) == (number, (moved, copy), "Басқа атау", "EGEMEN")
    assert found(library, "source:egemen title:басқа") == ["жаңа.txt"]
    moved.unlink()
    update(library)
    (record,) = library.documents.records(library.documents.ids())
    assert (record.id, record.places, record.source) == (number, (copy,), "")
    assert found(library, "source:egemen") == []
    assert found(library, "title:басқа") == ["көшірме.txt"]
    assert sound(library)


def test_a_vanished_text_that_another_file_comes_to_hold_hides_behind_it_and_returns(
    library: Library, tmp_path: Path
) -> None:
    folder = tmp_path / "т"
    first, second = write(folder / "а.txt", TEXT), write(folder / "б.txt", "Мүлде басқа.\n")
    update(library, folder)
    record = library.documents.at(first)
    assert record
    library.correct(record.id, Correction("Басқа атау"), Progress())
    first.unlink()
    update(library)
    write(second, TEXT)
    report = update(library)
    assert (report.documents, report.vanished, report.duplicates) == (1, 0, 0)
    assert found(library, "title:басқа минерал") == ["б.txt"]
    write(second, "Тағы да мүлде басқа.\n")
    report = update(library)
    assert (report.documents, report.vanished) == (1, 1)
    assert [one.id for one in library.documents.records(library.vanished.ids())] == [record.id]
    assert "қоры" in library.document(record.id).text
    assert sound(library)
