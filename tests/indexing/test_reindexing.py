"""Tests of indexing what the index does not hold."""

from pathlib import Path

import tantivy

from reader.corpus.correction import Correction
from reader.library import Library
from reader.progress import Progress
from tests.indexing.test_update import found, sound, update, write
from tests.words import search


def test_rows_are_indexed_again_from_their_file_with_what_was_corrected(library: Library, tmp_path: Path) -> None:
    path = write(tmp_path / "кесте.csv", "text,title\nБірінші мәтін осында тұр.,Бір\nЕкінші мәтін осында тұр.,Екі\n")
    update(library, path)
    record = library.documents.at(path, "3")
    assert record
    library.correct(record.id, Correction("Басқа атау"), Progress())
    for _ in range(2):
        assert [hit.record.fragment for hit in search(library, "title:басқа").hits] == ["3"]
        library._cache.run("DELETE FROM text")
        library.documents.mark_waiting(library.documents.ids())
        library.repair(Progress())
    assert sound(library)


def test_the_text_of_a_corrected_file_that_is_gone_says_what_was_corrected(library: Library, texts: Path) -> None:
    update(library, texts)
    path = texts / "сұхбат.txt"
    record = library.documents.at(path)
    assert record
    path.unlink()
    update(library)
    library.correct(record.id, Correction("Басқа атау"), Progress())
    library._cache.run("DELETE FROM text")
    assert found(library, "title:басқа") == ["сұхбат.txt"]
    library.documents.mark_waiting([record.id])
    library.repair(Progress())
    assert found(library, "title:басқа") == ["сұхбат.txt"]
    assert library.document(record.id).title == "Басқа атау"


def test_a_document_that_the_index_holds_twice_is_held_once_again(library: Library, texts: Path) -> None:
    update(library, texts)
    number = library.documents.ids()[0]
    with library.index.writing() as writer:
        entry = tantivy.Document()
        entry.add_integer("id", number)
        writer._writer.add_document(entry)
        writer.commit()
    assert library.index.count() == library.documents.count() + 1
    library.repair(Progress())
    assert sorted(library.index.all_ids()) == sorted(library.documents.ids())
    assert sound(library)
