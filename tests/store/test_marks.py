"""Tests of stars, reading marks and tags of documents."""

from pathlib import Path

import pytest

from reader.corpus.hit import Sort
from reader.corpus.signs import PLAIN, Sign, Signs
from reader.library import Library
from reader.progress import Progress
from reader.store.backups import copy, restore
from reader.store.database import Database
from reader.store.marks import Marks, SignedDocument
from tests.store.libraries import STORE, VERSIONS, make_older


def test_documents_have_stars_and_are_read(library: Library, texts: Path) -> None:
    library.update([texts], Progress())
    one, two, _ = sorted(library.documents.ids())
    library.marks.star([one, two, 999])
    library.marks.star([two], starred=False)
    library.marks.mark_read([two])
    assert library.marks.starred() == {one}
    assert library.marks.read() == {two}


def test_documents_have_tags_whatever_their_capitals(library: Library, texts: Path) -> None:
    library.update([texts], Progress())
    one, two, three = sorted(library.documents.ids())
    library.marks.tag([one, two], ["Маңызды", "су"])
    library.marks.tag([three], ["маңызды"])
    assert library.marks.tagged("МАҢЫЗДЫ") == {one, two, three}
    assert library.marks.of([one])[one].tags == ("Маңызды", "су")
    assert [(value.value, value.documents) for value in library.marks.tags().values] == [("Маңызды", 3), ("су", 2)]
    assert [value.value for value in library.marks.tags([three]).values] == ["маңызды"]
    library.marks.untag([one], ["маңызды"])
    assert library.marks.of([one])[one].tags == ("су",)


def test_marks_of_direction_are_no_part_of_a_tag(library: Library, texts: Path) -> None:
    library.update([texts], Progress())
    one = min(library.documents.ids())
    library.marks.tag([one], ["\u202eсу", "\u2066\u200f", "су\u2069"])
    assert library.marks.of([one])[one].tags == ("су",)
    assert library.marks.tagged("\u200eСу") == {one}


def test_all_that_was_said_of_some_documents_is_told_at_once(library: Library, texts: Path) -> None:
    library.update([texts], Progress())
    one, two, three = sorted(library.documents.ids())
    library.marks.star([one])
    library.marks.tag([one, two], ["су", "Маңызды"])
    library.marks.mark_read([two, three])
    library.marks.mark_read([three], read=False)
    assert library.marks.of([three, two, one, 999]) == {
        one: Signs(starred=True, tags=("Маңызды", "су")),
        two: Signs(read=True, tags=("Маңызды", "су")),
    }
    assert library.marks.of([]) == {}
    assert library.marks.having(Sign.STARRED) == {one}
    assert library.marks.having(Sign.READ) == {two}
    assert library.marks.with_tags() == {one, two}


def test_a_tag_that_no_document_has_is_taken_as_typed_on_a_russian_keyboard(library: Library, texts: Path) -> None:
    library.update([texts], Progress())
    one, two, three = sorted(library.documents.ids())
    library.marks.tag([one], ["қала"])
    library.marks.tag([two], ["ғылым  мен  өнер"])
    assert library.marks.tagged("КАЛА") == {one}
    assert library.marks.tagged("гылым мен онер") == {two}
    library.marks.tag([three], ["кала"])  # now a tag of its own
    assert library.marks.tagged("кала") == {three}
    assert library.marks.tagged("қала") == {one}
    assert library.marks.tagged("жоқ") == frozenset()


def test_what_is_said_waits_for_a_document_that_is_not_here(library: Library, texts: Path) -> None:
    said = SignedDocument(str(texts / "көктем.txt"), "0" * 32, Signs(starred=True, tags=("су",)))
    library.marks.await_document(said)
    library.marks.await_document(SignedDocument(said.path, said.content_hash, Signs(read=True, tags=("СУ", "ел"))))
    assert library.marks.all() == [SignedDocument(said.path, "0" * 32, Signs(True, True, ("ел", "су")))]
    assert library.marks.tags().values == ()  # of no document that is here
    library.update([texts], Progress())
    record = library.documents.at(texts / "көктем.txt")
    assert record is not None
    assert library.marks.of([record.id]) == {record.id: Signs(True, True, ("ел", "су"))}


@pytest.mark.parametrize("version", VERSIONS)
def test_documents_of_every_older_library_can_be_starred(tmp_path: Path, version: int) -> None:
    make_older(tmp_path / STORE, version)
    marks = Marks(Database(tmp_path / STORE, "library"))
    marks.star([1])
    marks.tag([1], ["су"])
    assert marks.of([1]) == {1: Signs(starred=True, tags=("су",))}


def test_what_was_said_comes_back_with_a_backup(library: Library, texts: Path, tmp_path: Path) -> None:
    library.update([texts], Progress())
    one, two, _ = sorted(library.documents.ids())
    said = {one: Signs(starred=True, tags=("су",)), two: Signs(read=True)}
    library.marks.put(said)
    copy(library.backups.store, tmp_path / "көшірме.sqlite", Progress())
    library.marks.put({one: PLAIN, two: PLAIN})
    assert library.marks.of([one, two]) == {}
    library.close()
    restore(library.folder, tmp_path / "көшірме.sqlite", Progress())
    assert library.marks.of([one, two]) == said


def test_a_tag_with_quotation_marks_is_found_without_and_with_them(library: Library, texts: Path) -> None:
    library.update([texts], Progress())
    one, two, _ = sorted(library.documents.ids())
    library.marks.tag([one], ["«Болашақ» бағдарламасы"])
    library.marks.tag([two], ['"Болашақ бағдарламасы"'])
    for asked in ("болашақ бағдарламасы", "«Болашақ» бағдарламасы", "болашак багдарламасы"):
        assert library.marks.tagged(asked) == {one, two}, asked
    query = library.resolve(library.parse('tag:"Болашақ бағдарламасы"'))
    assert set(library.listed(query, Sort.RELEVANCE, 0, 10)) == {one, two}


def test_a_long_tag_of_an_older_version_can_be_taken_away(library: Library, texts: Path) -> None:
    library.update([texts], Progress())
    one = min(library.documents.ids())
    library.marks.tag([one], ["су"])
    long = "ұзын " * 60
    library._store.run("UPDATE document_tag SET key = ?, tag = ?", (long.strip(), long.strip()))
    assert library.marks.tagged(long) == {one}
    library.marks.untag([one], [long.strip()])
    assert library.marks.of([one]) == {}
