"""Tests of reading books."""

import datetime
from pathlib import Path

import pytest

from reader.errors import FileDamaged, FileEmpty, FilePasswordNeeded, FileTooLarge
from reader.loader import epub, load
from tests.loader.samples import AUTHOR, FILES, HEADLINE, LINES, kinds
from tests.loader.zips import changed, zipped

CONTAINER = '<container><rootfiles><rootfile full-path="a%20b/p.opf"/></rootfiles></container>'


def book(package: str, **chapters: str) -> dict[str, bytes | str]:
    parts: dict[str, bytes | str] = {"META-INF/container.xml": CONTAINER, "a b/p.opf": package}
    return parts | {f"a b/{name}.xhtml": f"<html><body>{text}</body></html>" for name, text in chapters.items()}


def package(*names: str, metadata: str = "") -> str:
    items = "".join(f'<item id="{name}" href="{name}.xhtml"/>' for name in names)
    spine = "".join(f'<itemref idref="{name}"/>' for name in names)
    return f"<package><metadata>{metadata}</metadata><manifest>{items}</manifest><spine>{spine}</spine></package>"


def test_a_book_of_a_real_tool_is_read_whole() -> None:
    document = load(FILES / "pandoc.epub")
    assert document.text.split("\n") == LINES
    assert (document.title, document.metadata.author) == (HEADLINE, AUTHOR)
    assert document.date == datetime.date(2025, 1, 23)
    assert kinds(document) == "LQAQAQAQAQAQA"


def test_chapters_come_in_the_order_of_the_spine_and_metadata_from_the_package() -> None:
    told = "<title>Кітап</title><creator>Ә. Бір</creator><creator>Б. Екі</creator><publisher>Orta</publisher>"
    parts = book(package("b", "a", "none", metadata=told), a="<p>екінші</p>", b="<h1>Бас</h1><p>бірінші &amp; сөз</p>")
    extract = epub.read(Path("a.epub"), zipped(parts))
    assert extract.text == "Бас\nбірінші & сөз\nекінші"
    assert (extract.metadata.title, extract.metadata.author, extract.metadata.source) == (
        "Кітап",
        "Ә. Бір, Б. Екі",
        "Orta",
    )


def test_a_way_out_of_the_book_leads_nowhere() -> None:
    parts = book(package("a").replace("a.xhtml", "../../../etc/passwd"))
    assert epub.read(Path("a.epub"), zipped(parts)).text == ""


def test_a_locked_chapter_needs_its_key_but_a_locked_font_does_not(tmp_path: Path) -> None:
    lock = '<encryption><EncryptedData><CipherReference URI="{}"/></EncryptedData></encryption>'
    parts = book(package("a"), a="<p>сөз</p>")
    with pytest.raises(FilePasswordNeeded):
        epub.read(Path("a.epub"), zipped(parts | {"META-INF/encryption.xml": lock.format("a%20b/a.xhtml")}))
    assert epub.read(Path("a.epub"), zipped(parts | {"META-INF/encryption.xml": lock.format("a.otf")})).text == "сөз"


def test_hostile_files_are_refused_with_the_reason(tmp_path: Path) -> None:
    whole = (FILES / "pandoc.epub").read_bytes()
    for data, error in (
        (whole[:3_000], FileDamaged),
        (b"no book", FileDamaged),
        (zipped({"mimetype": "application/epub+zip"}), FileDamaged),
        (changed(FILES / "pandoc.epub", {"EPUB/content.opf": "<a>"}), FileDamaged),
        (zipped(book("<package/>")), FileEmpty),
        (zipped(book(package("a"), a="<p>" + " " * (40 << 20))), FileTooLarge),
    ):
        path = tmp_path / "а.epub"
        path.write_bytes(data)
        with pytest.raises(error):
            load(path)
