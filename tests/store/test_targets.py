"""Tests of the ties between marks and documents."""

from pathlib import Path

from reader.library import Library
from reader.progress import Progress


def test_a_tag_follows_a_text_that_was_moved_and_waits_for_one_that_is_away(library: Library, texts: Path) -> None:
    library.update([texts], Progress())
    path = texts / "көктем.txt"
    record = library.documents.at(path)
    assert record is not None
    library.marks.tag([record.id], ["көктем"])
    away = texts.parent / "көктем.txt"
    path.rename(away)
    library.update([texts], Progress())
    assert library.marks.tagged("көктем") == {record.id}  # its file is gone, its text is not
    library.forget([record.id])
    assert library.marks.tagged("көктем") == frozenset()
    (texts / "басқа").mkdir()
    away.rename(texts / "басқа" / "жаңа.txt")
    library.update([], Progress())
    moved = library.documents.at(texts / "басқа" / "жаңа.txt")
    assert moved is not None
    assert library.marks.tagged("көктем") == {moved.id}
