"""Tests of where something may be written."""

from pathlib import Path

import pytest

from reader.errors import SourceNotReplaced
from reader.library import Library
from reader.progress import Progress


def test_a_text_of_the_library_is_no_place_to_write_by_any_name(library: Library, texts: Path) -> None:
    (texts / "бүлінген.docx").write_bytes(b"PK no archive")
    (texts / "кесте.csv").write_text("мәтін,тақырып\nБір сөз осында бар.,Бір\n", encoding="utf-8")
    library.update([texts], Progress())
    (texts / "сілтеме.md").symlink_to(texts / "көктем.txt")
    (texts / "қатар.md").hardlink_to(texts / "жаңалық.txt")
    for name in ("көктем.txt", "сілтеме.md", "бүлінген.docx", "кесте.csv", "../мәтіндер/./сұхбат.txt"):
        with pytest.raises(SourceNotReplaced):
            library.must_not_be_source(texts / name)
    for name in ("жаңа.md", "жоқ/жаңа.md"):
        library.must_not_be_source(texts / name)
    library.must_not_be_source(Path("я" * 5000))
