"""Tests of ignore patterns."""

from pathlib import Path

import pytest

from reader.indexing.ignoring import ignored_below, ignores
from reader.library import Library
from tests.indexing.test_update import sound, update, write

FOLDER = Path("/мәтіндер")


@pytest.mark.parametrize(
    ("pattern", "path", "is_folder", "left_out"),
    [
        ("*.bak", "а/б.BAK", False, True),
        ("*.bak", "а/б.txt", False, False),
        ("~$*", "~$doc.docx", False, True),
        ("drafts/", "а/drafts", True, True),
        ("drafts/", "drafts", False, False),
        ("drafts", "drafts", False, True),
        ("/drafts/", "а/drafts", True, False),
        ("/drafts/", "Drafts", True, True),
        ("2020/*.txt", "2020/а.txt", False, True),
        ("2020/*.txt", "2021/а.txt", False, False),
        ("[ab].txt", "a.txt", False, True),
        ("қазақ*", "Қазақша.txt", False, True),
    ],
)
def test_a_pattern_leaves_out_what_it_says(pattern: str, path: str, is_folder: bool, left_out: bool) -> None:
    ignored = ignores(FOLDER, [pattern])
    assert ignored
    assert ignored(str(FOLDER / path), is_folder) is left_out


def test_without_patterns_nothing_is_left_out() -> None:
    assert ignores(FOLDER, ["", "  ", "# note", "/"]) is None
    assert not ignored_below(FOLDER, FOLDER / "а", None)


def test_a_folder_on_the_way_is_enough() -> None:
    ignored = ignores(FOLDER, ["drafts/"])
    assert ignored_below(FOLDER, FOLDER / "drafts" / "б" / "в.txt", ignored)
    assert not ignored_below(FOLDER, FOLDER, ignored)


def test_documents_that_are_left_out_go_and_come_back(library: Library, texts: Path) -> None:
    write(texts / "drafts" / "а.txt", "Жоба.")
    update(library, texts)
    source = library.source_at(texts)
    library.ignoring.put(source.id, ["drafts/"])
    library.ignoring.put(None, ["*.bak"])
    for _ in range(2):
        report = update(library)
        assert (report.documents, report.vanished) == (3, 0)
    update(library, texts / "drafts" / "а.txt")
    assert library.documents.count() == 3
    library.ignoring.put(source.id, [])
    assert update(library).added == 1
    assert sound(library)
