"""Tests of texts that differ in white space at their ends only: one document, also in libraries of before."""

import csv
import os
from pathlib import Path

import pytest

from reader.annotating import Annotating, followed, marks_of
from reader.basket import check_all, take
from reader.corpus.annotation import State
from reader.corpus.correction import Correction
from reader.corpus.link import Link
from reader.corpus.signs import Signs
from reader.corpus.span import Span
from reader.errors import Cancelled
from reader.library import Library
from reader.progress import Progress
from tests.conftest import NEWS
from tests.words import count, search

WORD = "минералды"


def write_row(path: Path) -> None:
    """Write a table of which one row holds the text of a file, as a spreadsheet does: without its last line end."""
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([["text"], [NEWS.strip()], ["Басқа мәтін туралы ұзын сөйлем осында тұр."]])


def add(library: Library, texts: Path) -> tuple[Path, Path]:
    """Write the same text as a file and as a row, add both, and return their paths."""
    file, table = texts / "жаңалық.txt", texts / "кесте.csv"
    file.write_text(NEWS.strip() + "\n", encoding="utf-8")
    write_row(table)
    library.update([texts], Progress())
    return file, table


def place_of(text: str) -> Span:
    start = text.index(WORD)
    return Span(start, start + len(WORD))


def test_a_row_and_a_file_of_the_same_text_are_one_document(library: Library, texts: Path) -> None:
    file, table = add(library, texts)
    (hit,) = search(library, f'"{WORD} бақылаудан"').hits
    assert {path.name for path in hit.record.places} == {"жаңалық.txt", "кесте.csv#2"}
    assert (library.documents.count(), library.duplicates.count(), library.index.count()) == (4, 1, 4)
    assert count(library, f"={WORD}").matches == 1
    assert library.documents.at(file) == library.documents.at(table, "2") == hit.record


def test_both_lead_to_it_by_their_links(library: Library, texts: Path) -> None:
    add(library, texts)
    hashes = [row[0] for row in library._store.rows("SELECT content_hash FROM document WHERE path LIKE '%жаңалық%'")]
    hashes += [row[0] for row in library._store.rows("SELECT content_hash FROM document WHERE fragment = '2'")]
    assert len(set(hashes)) == 2
    (hit,) = search(library, f"={WORD}").hits
    for one in hashes:
        found = followed(library, Link.to(one))
        assert found
        assert found[0].id == hit.record.id


def test_the_other_place_takes_over_with_all_that_the_user_made(library: Library, texts: Path) -> None:
    file, _table = add(library, texts)
    (hit,) = search(library, f"={WORD}").hits
    number, text = hit.record.id, library.document(hit.record.id).text
    Annotating(library).mark(number, place_of(text))
    take(library, number, place_of(text))
    library.marks.star([number])
    library.correct(number, Correction("Басқа атау"), Progress())
    file.unlink()
    library.update([], Progress())
    (hit,) = search(library, f"={WORD}").hits
    assert (hit.record.id, hit.record.fragment, hit.record.title) == (number, "2", "Басқа атау")
    assert library.document(number).content_hash == hit.record.content_hash
    (mark,) = marks_of(library, number)
    assert (mark.state, mark.anchor.quote) == (State.ANCHORED, WORD)
    assert mark.anchor.content_hash == hit.record.content_hash
    assert library.marks.of([number]) == {number: Signs(starred=True)}
    assert [(one.target.document_id, checked.stands) for one, checked in check_all(library)] == [(number, True)]
    kept = library._files.cache.rows("SELECT count(*) FROM text")
    assert kept == library._store.rows("SELECT count(DISTINCT content_hash) FROM document")


def test_a_line_end_more_changes_neither_document_nor_mark(library: Library, texts: Path) -> None:
    file, _table = add(library, texts)
    (hit,) = search(library, f"={WORD}").hits
    Annotating(library).mark(hit.record.id, place_of(library.document(hit.record.id).text))
    file.write_text(NEWS.strip() + "\n\n", encoding="utf-8")
    os.utime(file, (2e9, 2e9))
    library.update([], Progress())
    (again,) = search(library, f"={WORD}").hits
    assert (again.record.id, len(again.record.places)) == (hit.record.id, 2)
    assert [one.state for one in marks_of(library, hit.record.id)] == [State.ANCHORED]


def make_older(library: Library) -> Path:
    """Give a library the schema in which white space at the end made another text, and close it."""
    library._store.run("UPDATE document SET same_as = NULL, same_text = id, indexed = NULL")
    library.repair(Progress())
    assert library.documents.count() == library.index.count() == 5
    for number in library.documents.ids():
        if WORD in (text := library.document(number).text):
            Annotating(library).mark(number, place_of(text))
            take(library, number, place_of(text))
            library.marks.tag([number], [f"тег {number}"])
            library.marks.star([number])
    for index in ("document_by_same_text", "document_without_same_text"):
        library._store.run(f"DROP INDEX {index}")
    library._store.run("ALTER TABLE document DROP COLUMN same_text")
    library._store.run("PRAGMA user_version=7")
    library.close()
    return library.folder


def test_a_library_of_before_shows_it_once_and_keeps_all_that_was_made_of_either(library: Library, texts: Path) -> None:
    add(library, texts)
    library = Library(make_older(library))
    assert library.documents.count() == 5
    before = {one.uid: one for one in library.annotations.all()}
    assert len(before) == 2
    library.update([], Progress())
    (hit,) = search(library, f"={WORD}").hits
    number = hit.record.id
    assert (library.documents.count(), library.index.count(), len(hit.record.places)) == (4, 4, 2)
    after = marks_of(library, number)
    assert {one.uid for one in after} == before.keys()
    assert [(one.state, one.anchor.quote, one.anchor.span) for one in after] == [
        (State.ANCHORED, WORD, before[one.uid].anchor.span) for one in after
    ]
    assert [one.target.document_id for one, checked in check_all(library) if checked.stands] == [number, number]
    signs = library.marks.of([number])[number]
    assert signs.starred
    assert len(signs.tags) == 2  # of either
    assert library.documents.without_same_text(0, 9) == []
    library.close()


@pytest.mark.parametrize("batch", [1, 2])
def test_work_that_is_stopped_is_finished_another_time(
    library: Library, texts: Path, batch: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(library, texts)
    library = Library(make_older(library))
    monkeypatch.setattr("reader.indexing.likening._AT_ONCE", batch)
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        library.repair(progress)
    assert 0 < len(library.documents.without_same_text(0, 9)) < 5
    assert search(library, f"={WORD}").documents == library.index.count() - 3
    library.repair(Progress())
    assert (library.documents.count(), library.index.count()) == (4, 4)
    library.close()


def test_texts_that_are_not_kept_are_looked_at_when_they_are_read_again(library: Library, texts: Path) -> None:
    file, table = add(library, texts)
    folder = make_older(library)
    for one in folder.glob("cache.sqlite*"):
        one.unlink()
    library = Library(folder)
    library.update([], Progress())
    for path in (file, table):
        path.write_bytes(path.read_bytes())
        os.utime(path, (2e9, 2e9))
    assert [library.document(number).text for number in library.documents.ids()]
    library.update([], Progress())
    assert (library.documents.count(), library.index.count()) == (4, 4)
    library.close()
