"""Tests of reading web pages."""

import datetime
import time
from pathlib import Path

import pytest

from reader.corpus.document import DateOrigin
from reader.errors import FileBinary, FileEmpty, FileTooLarge
from reader.loader import html, load
from tests.loader import pages
from tests.loader.samples import AUTHOR, FILES, HEADLINE, LINES, PARAGRAPHS, kinds


def text_of(page: str) -> str:
    return html.read(Path("a.html"), page.encode()).text


def body(inner: str) -> str:
    return text_of(f"<html><body>{inner}</body></html>")


@pytest.mark.parametrize(
    ("page", "lines"),
    [
        (pages.portal(), LINES),
        (pages.portal(pages.META), LINES),
        (pages.portal(""), LINES),
        (pages.divisions(), LINES),
        (pages.nameless(), LINES),
        (pages.short(), [HEADLINE, PARAGRAPHS[1]]),
    ],
)
def test_the_article_is_read_whole_and_nothing_around_it(tmp_path: Path, page: str, lines: list[str]) -> None:
    path = tmp_path / "а.html"
    path.write_text(page, encoding="utf-8")
    document = load(path)
    assert document.text.split("\n") == lines
    assert document.title == HEADLINE


def test_an_old_page_that_names_the_wrong_code_page_is_read(tmp_path: Path) -> None:
    path = tmp_path / "а.htm"
    path.write_bytes(pages.tables().encode("kz1048"))
    document = load(path)
    assert document.text.split("\n") == LINES
    assert document.encoding == "kz1048"
    assert kinds(document) == "LQAQAQAQAQAQA"


@pytest.mark.parametrize("name", ["pandoc.html", "office.html"])
def test_pages_of_real_tools_are_read_whole(name: str) -> None:
    document = load(FILES / name)
    assert [line for line in LINES if line not in document.text.split("\n")] == []
    assert document.title == HEADLINE
    assert kinds(document) == "LQAQAQAQAQAQA"
    assert document.metadata.author == AUTHOR


def test_metadata_come_from_the_page(tmp_path: Path) -> None:
    path = tmp_path / "2020-01-01.html"
    path.write_text(pages.portal().replace("ALATAU NEWS — ", ""), encoding="utf-8")
    document = load(path)
    assert (document.date, document.date_origin) == (datetime.date(2025, 1, 23), DateOrigin.METADATA)
    assert (document.metadata.author, document.outlet) == (AUTHOR, "ALATAU NEWS")


def test_white_space_breaks_lists_and_tables_become_lines() -> None:
    inner = (
        "<p>Бір\n  екі&nbsp;<b>үш</b><i>төрт</i>, с&shy;өз</p>жалғыз<br>жол<ul><li>а<li>ә</ul><ol><li>б<li>в</ol>"
        "<table><tr><th>г<th>ғ</tr><tr><td>д<td>е</tr></table><pre>ж\n  з</pre><blockquote>и</blockquote>"
    )
    marked = ["• а", "• ә", "1. б", "2. в", "г\tғ", "д\tе"]
    assert body(inner).split("\n") == ["Бір екі\u00a0үштөрт, сөз", "жалғыз", "жол", *marked, "ж", "з", "и"]


def test_what_a_browser_does_not_show_is_left_out() -> None:
    hidden = "<p hidden>а</p><p style='display: none'>ә</p><noscript>б</noscript><select><option>в</select><!-- г -->"
    assert body(f"<p>Көрінетін сөйлем осы.</p>{hidden}") == "Көрінетін сөйлем осы."


def test_an_article_cut_into_parts_is_not_cut_off() -> None:
    long = "Ұзақ сөйлем осында тұр. " * 10
    inner = (
        f"<div><div><p>{long}бір</p><p>{long}екі</p></div><div class=x>жарнама</div><div><p>{long}үш</p></div></div>"
    )
    assert [one in body(inner) for one in ("бір", "екі", "үш")] == [True, True, True]


@pytest.mark.parametrize(
    ("head", "charset"),
    [
        (b'<meta charset="utf-8">', "utf-8"),
        (b"<meta charset=koi8-r>", "koi8-r"),
        (b"<meta charset=nonsense>", "cp1251"),
        (b"", "cp1251"),
        (b'<meta http-equiv=content-type content="text/html; charset=iso-8859-1">', "cp1251"),
        (b"<meta charset=utf-8>", "cp1251"),
    ],
)
def test_the_encoding_comes_from_the_page_or_from_its_letters(head: bytes, charset: str) -> None:
    russian = "<p>Уровень воды в озере заметно снизился за последние годы, говорят учёные.</p>"
    text, encoding = html.decode_page(head + russian.encode(charset))
    assert russian in text
    assert encoding == charset


def test_xhtml_with_a_declaration_is_read() -> None:
    page = '<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"><body><p>Мәтін</p></body></html>'
    assert text_of(page) == "Мәтін"


def test_entities_and_addresses_are_never_opened(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("құпия", encoding="utf-8")
    page = (
        f'<?xml version="1.0"?><!DOCTYPE html [<!ENTITY x SYSTEM "{secret.as_uri()}">]><html><body><p>Мәтін &x;</p>'
        f'<img src="{secret.as_uri()}"><iframe src="{secret.as_uri()}"></iframe></body></html>'
    )
    assert "құпия" not in text_of(page)
    assert "Мәтін" in text_of(page)


@pytest.mark.parametrize(
    "page",
    [
        "<div>" * 100_000 + "сөз",
        "<ol>" + "<li>сөз" * 10_000,
        "<table><tr>" + "<td>сөз" * 20_000,
        "<p>" + "<a href=x>сөз</a>" * 20_000,
        "<div class=nav>" * 5_000 + "сөз",
        "<br>сөз" * 40_000,
        "<" * 200_000 + "сөз",
        "<script>" * 20_000 + "</script>сөз",
    ],
)
def test_hostile_pages_are_read_in_time(page: str) -> None:
    start = time.thread_time()
    assert "сөз" in text_of(page)
    assert time.thread_time() - start < 10


@pytest.mark.parametrize("page", ["", "<html>", "<!-- -->", "<script>1</script>", "<p> &nbsp; </p>", "<?xml?>"])
def test_a_page_without_words_is_empty(tmp_path: Path, page: str) -> None:
    path = tmp_path / "а.html"
    path.write_text(page, encoding="utf-8")
    with pytest.raises(FileEmpty):
        load(path)


def test_a_torn_page_gives_what_is_there() -> None:
    assert LINES[3] in text_of(pages.portal()[:-2_000])


def test_too_large_and_binary_pages_are_refused(tmp_path: Path) -> None:
    with pytest.raises(FileTooLarge):
        html.read(Path("a.html"), b" " * (61 << 20))
    path = tmp_path / "а.html"
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20)
    with pytest.raises(FileBinary):
        load(path)
