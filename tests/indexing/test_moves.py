"""Tests of files that were moved or renamed."""

from pathlib import Path

import pytest

from reader.corpus.hit import Sort
from reader.library import Library
from tests.indexing.test_update import counts, found, many, sound, update, write


@pytest.mark.parametrize("away", [False, True])
def test_a_moved_file_is_the_same_document_with_its_place_of_reading(library: Library, texts: Path, away: bool) -> None:
    other = texts.parent / "басқа"
    other.mkdir()
    update(library, texts, other)
    old, new = texts / "жаңалық.txt", other / "жаңа аты.txt"
    before = library.documents.at(old)
    library.reading.remember(old, 7)
    if away:  # it was noticed that the file is gone before it was found elsewhere
        old.rename(texts.parent / "away")
        assert update(library).vanished == 1
        (texts.parent / "away").rename(new)
    else:
        old.rename(new)
    report = update(library)
    assert counts(report) == (3, 0, 0, 0, 2)
    assert (report.moved, report.vanished) == (1, 0)
    after = library.documents.at(new)
    assert before
    assert after
    assert (after.id, library.documents.at(old)) == (before.id, None)
    assert (library.reading.position(new), library.reading.position(old)) == (7, None)
    assert found(library, "path:аты") == ["жаңа аты.txt"]
    assert sound(library)


def test_a_renamed_folder_of_many_files_keeps_its_documents(library: Library, tmp_path: Path) -> None:
    source = tmp_path / "бұлақ"
    many(source / "көп", 170)
    update(library, source)
    before = {record.path.name: record.id for record in library.documents.page(Sort.TITLE, 0, 200)}
    (source / "көп").rename(source / "басқа")
    report = update(library)
    assert counts(report) == (170, 0, 0, 0, 0)
    assert report.moved == 170
    assert {record.path.name: record.id for record in library.documents.page(Sort.TITLE, 0, 200)} == before
    source.rename(tmp_path / "тағы")
    assert update(library, tmp_path / "тағы").moved == 170
    assert sound(library)


def test_equal_files_that_move_together_keep_their_names(library: Library, texts: Path) -> None:
    for name in ("а", "б", "в"):
        write(texts / "ескі" / f"{name}.txt", "Бірдей мәтін.")
    update(library, texts)
    before = {name: library.documents.at(texts / "ескі" / f"{name}.txt") for name in "абв"}
    (texts / "ескі").rename(texts / "жаңа")
    (texts / "жаңа" / "в.txt").rename(texts / "жаңа" / "0.txt")
    assert update(library).moved == 3
    for name, there in (("а", "а"), ("б", "б"), ("в", "0")):
        after, was = library.documents.at(texts / "жаңа" / f"{there}.txt"), before[name]
        assert after
        assert was
        assert after.id == was.id


def test_a_copy_is_a_new_document_while_the_first_file_is_there(library: Library, texts: Path) -> None:
    update(library, texts)
    write(texts / "көшірме.txt", (texts / "жаңалық.txt").read_text(encoding="utf-8"))
    report = update(library)
    assert (report.added, report.moved) == (1, 0)


def test_a_file_that_was_moved_and_changed_is_a_new_document(library: Library, texts: Path) -> None:
    update(library, texts)
    (texts / "жаңалық.txt").unlink()
    write(texts / "өзгерген.txt", "Мүлде басқа мәтін.")
    report = update(library)
    assert (report.added, report.moved, report.removed, report.vanished) == (1, 0, 1, 1)
