"""Tests of letting documents go."""

from pathlib import Path

from reader.library import Library
from tests.indexing.test_update import found, sound, update, write

TEXT = "Минерал қоры көп.\n"


def test_a_source_that_is_taken_out_leaves_the_texts_that_another_one_has(library: Library, tmp_path: Path) -> None:
    first, second = tmp_path / "а", tmp_path / "б"
    write(first / "а.txt", TEXT)
    write(first / "бөлек.txt", "Бөлек мәтін.\n")
    write(second / "б.txt", TEXT)
    update(library, first, second)
    assert [(one.documents, one.vanished) for one in library.survey()] == [(2, 0), (1, 0)]
    record = library.documents.at(second / "б.txt")
    assert record
    assert library.drop_source(first) == 1
    assert library.documents.records(library.documents.ids()) == library.documents.records([record.id])
    assert found(library, "минерал") == ["б.txt"]
    assert library.document(record.id).text.strip() == TEXT.strip()
    assert sound(library)


def test_forgetting_a_text_forgets_the_places_that_are_gone_too(library: Library, tmp_path: Path) -> None:
    folder = tmp_path / "т"
    one, other = write(folder / "а.txt", TEXT), write(folder / "б.txt", "Басқа.\n")
    update(library, folder)
    one.unlink()
    update(library)
    write(other, TEXT)
    update(library)
    other.unlink()
    report = update(library)
    assert (report.documents, report.vanished) == (0, 1)
    assert library.forget(library.vanished.ids()) == 1
    assert library._store.rows("SELECT count(*) FROM document") == [(0,)]
    assert sound(library)
