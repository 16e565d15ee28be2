"""Tests of reading PDF files."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pypdfium2
import pytest

from reader.corpus.document import DateOrigin
from reader.errors import FileDamaged, FileEmpty, FileHasNoText, FilePasswordNeeded, FileTooLarge
from reader.loader import load
from tests.loader.samples import AUTHOR, FILES, HEADLINE, LINES, kinds


@pytest.mark.parametrize("name", ["heads.pdf", "columns.pdf"])
def test_an_interview_is_read_without_heads_numbers_columns_and_divided_words(name: str) -> None:
    document = load(FILES / name)
    assert document.text.split("\n") == LINES
    assert document.title == HEADLINE
    assert kinds(document) == "LQAQAQAQAQAQA"


def test_an_interview_with_space_between_paragraphs_is_read_whole() -> None:
    document = load(FILES / "office.pdf")
    assert [line for line in LINES if line not in document.text.split("\n")] == []
    assert (document.title, document.metadata.author) == (HEADLINE, AUTHOR)
    assert document.date_origin is DateOrigin.METADATA
    assert kinds(document) == "LQAQAQAQAQAQA"


def test_a_locked_file_needs_its_password() -> None:
    with pytest.raises(FilePasswordNeeded):
        load(FILES / "locked.pdf")


def test_pages_that_are_pictures_are_called_so(tmp_path: Path) -> None:
    scan = pypdfium2.PdfDocument.new()
    page = scan.new_page(200, 200)
    picture = pypdfium2.PdfImage.new(scan)
    picture.set_bitmap(pypdfium2.PdfBitmap.new_native(8, 8, pypdfium2.raw.FPDFBitmap_BGR))
    page.insert_obj(picture)
    page.gen_content()
    scan.save(str(tmp_path / "scan.pdf"))
    with pytest.raises(FileHasNoText):
        load(tmp_path / "scan.pdf")


def test_a_page_without_anything_is_empty(tmp_path: Path) -> None:
    blank = pypdfium2.PdfDocument.new()
    blank.new_page(200, 200)
    blank.save(str(tmp_path / "а.pdf"))
    with pytest.raises(FileEmpty):
        load(tmp_path / "а.pdf")


@pytest.mark.parametrize(
    "data",
    [b"", b"no pdf", b"%PDF-1.7\n%%EOF", b"%PDF-1.7\n" + b"[" * 100_000, (FILES / "office.docx").read_bytes()],
)
def test_what_is_no_pdf_is_damaged(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "а.pdf"
    path.write_bytes(data)
    with pytest.raises(FileDamaged):
        load(path)


@pytest.mark.parametrize("share", [0.2, 0.5, 0.9])
def test_a_torn_file_is_damaged_or_gives_what_is_there(tmp_path: Path, share: float) -> None:
    whole = (FILES / "office.pdf").read_bytes()
    path = tmp_path / "а.pdf"
    path.write_bytes(whole[: int(share * len(whole))])
    try:
        document = load(path)
    except (FileDamaged, FileEmpty):
        return
    assert document.text


def test_a_tree_of_pages_that_bites_its_tail_is_survived(tmp_path: Path) -> None:
    path = tmp_path / "а.pdf"
    path.write_bytes(
        b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[2 0 R 2 0 R]/Count 999999>>"
        b"endobj\ntrailer<</Root 1 0 R>>\n%%EOF"
    )
    with pytest.raises((FileDamaged, FileEmpty, FileTooLarge)):
        load(path)


def test_two_threads_read_at_once_what_one_reads() -> None:
    alone = load(FILES / "columns.pdf").text
    with ThreadPoolExecutor(4) as pool:
        assert set(pool.map(lambda _: load(FILES / "columns.pdf").text, range(24))) == {alone}
