"""Tests of reading pages that a browser saved in one file."""

import datetime
from pathlib import Path

import pytest

from reader.corpus.document import DateOrigin
from reader.errors import FileDamaged
from reader.loader import load, mhtml
from tests.loader import pages
from tests.loader.samples import AUTHOR, FILES, HEADLINE, LINES


def test_a_saved_page_is_read_like_the_page() -> None:
    document = load(FILES / "page.mhtml")
    assert document.text.split("\n") == LINES
    assert (document.title, document.metadata.author) == (HEADLINE, AUTHOR)
    assert document.date == datetime.date(2025, 1, 23)


def test_the_day_of_saving_counts_where_the_page_tells_none(tmp_path: Path) -> None:
    carrier = "Date: Tue, 4 Feb 2025 10:00:00 +0500\nSubject: =?utf-8?B?0KHRgw==?=\n"
    carrier += "Content-Type: text/html; charset=kz1048\n\n"
    path = tmp_path / "а.mht"
    path.write_bytes(carrier.encode() + "<p>Қысқа ғана мәтін осы.</p>".encode("kz1048"))
    document = load(path)
    assert document.text == "Су\nҚысқа ғана мәтін осы."
    assert (document.date, document.date_origin) == (datetime.date(2025, 2, 4), DateOrigin.METADATA)


def test_a_page_under_the_wrong_suffix_is_read() -> None:
    assert mhtml.read(Path("a.mht"), pages.portal().encode()).text.startswith(HEADLINE)


def test_a_broken_head_is_passed_over() -> None:
    data = b"Subject: =?utf-8?B?a?= =?x?Q?a?=\nDate: \xff\xfe\nContent-Type: text/html\n\n<p>text</p>"
    assert mhtml.read(Path("a.mht"), data).metadata.title == ""


@pytest.mark.parametrize(
    "data", [b"", b"\x89PNG\r\n\x1a\n", b"Content-Type: image/png\n\n", b"Content-Type: multipart/related\n\n"]
)
def test_a_file_without_a_page_is_damaged(data: bytes) -> None:
    with pytest.raises(FileDamaged):
        mhtml.read(Path("a.mht"), data)
