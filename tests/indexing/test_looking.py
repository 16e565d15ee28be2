"""Tests of comparing a place on disk with what is known of it."""

import shutil
from pathlib import Path

import pytest

from reader.library import Library
from tests.indexing.test_update import counts, found, sound, update, write


def test_a_file_that_vanished_from_a_folder_is_marked_and_can_still_be_read(library: Library, texts: Path) -> None:
    update(library, texts)
    (texts / "жаңалық.txt").unlink()
    for removed in (1, 0):
        report = update(library)
        assert counts(report) == (2, 0, 0, removed, 2)
        assert report.vanished == library.vanished.count() == 1
        assert not report.failed
    assert found(library, "минерал") == ["жаңалық.txt", "сұхбат.txt"]
    (number,) = library.vanished.ids()
    assert library.documents.records([number])[0].vanished
    assert "минерал" in library.document(number).text.casefold()


@pytest.mark.parametrize("change", ["", " Енді басқаша."])
def test_a_file_that_comes_back_is_the_same_document_again(library: Library, texts: Path, change: str) -> None:
    update(library, texts)
    path = texts / "жаңалық.txt"
    before = library.documents.at(path)
    path.rename(texts.parent / "away")
    update(library)
    (texts.parent / "away").rename(path)
    if change:
        write(path, path.read_text(encoding="utf-8") + change)
    report = update(library)
    assert (report.documents, report.added, report.removed, report.vanished) == (3, 0, 0, 0)
    assert (report.returned, report.changed) == (int(not change), int(bool(change)))
    after = library.documents.at(path)
    assert before
    assert after
    assert (after.id, after.vanished) == (before.id, False)
    assert library._store.rows("SELECT count(*) FROM kept_text") == [(0,)]
    assert sound(library)


def test_a_folder_that_is_gone_from_its_source_can_be_noticed_alone(library: Library, texts: Path) -> None:
    write(texts / "ішкі" / "терең" / "а.txt", "Ішкі мәтін.")
    update(library, texts)
    shutil.rmtree(texts / "ішкі")
    for place in (texts / "ішкі" / "терең" / "а.txt", texts / "ішкі"):
        assert library.documents.at(texts / "ішкі" / "терең" / "а.txt")
        report = update(library, place)
        assert (report.documents, report.vanished, report.failed) == (3, 1, ())


def test_nothing_is_marked_while_the_whole_source_is_out_of_reach(library: Library, texts: Path) -> None:
    update(library, texts)
    texts.rename(texts.with_name("басқа"))
    update(library, texts / "жаңалық.txt")
    assert library.vanished.count() == 0
