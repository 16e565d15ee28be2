"""Tests of the ties between marks and documents."""

from pathlib import Path

from reader.library import Library
from reader.progress import Progress
from tests.loader.zips import zipped


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


def test_a_tag_of_a_text_in_an_archive_is_never_given_to_its_neighbour(library: Library, tmp_path: Path) -> None:
    path = tmp_path / "сөздер.zip"
    path.write_bytes(zipped({"а.txt": "Бірінші мәтін.\n", "б.txt": "Екінші мәтін.\n"}))
    library.update([path], Progress())
    first = library.documents.at(path, "а.txt")
    assert first is not None
    library.marks.tag([first.id], ["бірінші"])
    path.write_bytes(zipped({"б.txt": "Екінші мәтін.\n"}))
    library.update([], Progress())
    assert library.marks.tagged("бірінші") == frozenset()
    path.write_bytes(zipped({"а.txt": "Бірінші мәтін.\n", "б.txt": "Екінші мәтін.\n"}))
    library.update([], Progress())
    again = library.documents.at(path, "а.txt")
    assert again is not None
    assert library.marks.tagged("бірінші") == {again.id}
