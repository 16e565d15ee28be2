"""Tests of reading OpenDocument texts."""

import datetime
from pathlib import Path

import pytest

from reader.errors import FileDamaged, FilePasswordNeeded, FileTooLarge
from reader.loader import load, opendocument
from tests.loader.samples import AUTHOR, FILES, HEADLINE, LINES, kinds
from tests.loader.zips import changed, zipped

NAMES = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "text", "table", "style")
)


def flat(inner: str) -> str:
    page = f"<office:document {NAMES}><office:body><office:text>{inner}</office:text></office:body></office:document>"
    return opendocument.read(Path("a.fodt"), page.encode()).text


@pytest.mark.parametrize("name", ["pandoc.odt", "office.odt"])
def test_an_interview_of_a_real_tool_is_read_whole(name: str) -> None:
    document = load(FILES / name)
    assert document.text.split("\n") == LINES
    assert (document.title, document.metadata.author) == (HEADLINE, AUTHOR)
    assert document.date == datetime.date(2025, 1, 23)
    assert kinds(document) == "LQAQAQAQAQAQA"


def test_signs_spans_and_breaks_are_read() -> None:
    inner = 'бір<text:s text:c="2"/><text:span>екі\nүш</text:span> төрт<text:line-break/>бес<text:tab/>алты'
    assert flat(f"<text:p>{inner}</text:p>") == "бір екі үш төрт\nбес\tалты"


def test_deleted_words_and_comments_are_left_out_and_notes_come_last() -> None:
    inner = (
        "<text:tracked-changes><text:p>жоқ</text:p></text:tracked-changes><text:p>мәтін<text:note><text:note-citation>1"
        "</text:note-citation><text:note-body><text:p>ескерту</text:p></text:note-body></text:note> соңы"
        "<office:annotation><text:p>жоқ</text:p></office:annotation>.</text:p><text:p>тағы</text:p>"
    )
    assert flat(inner) == "мәтін соңы.\nтағы\nескерту"


def test_lists_keep_their_signs() -> None:
    styles = (
        '<text:list-style style:name="D"><text:list-level-style-bullet text:bullet-char="–"/></text:list-style>'
        '<text:list-style style:name="N"><text:list-level-style-number/></text:list-style>'
    )
    item = "<text:list-item><text:p>сөз</text:p></text:list-item>"
    lists = "".join(f'<text:list text:style-name="{name}">{item}{item}</text:list>' for name in "DNX")
    assert flat(styles + lists).split("\n") == ["– сөз", "– сөз", "1. сөз", "2. сөз", "• сөз", "• сөз"]


def test_a_table_is_lines() -> None:
    cells = "".join(f"<table:table-cell><text:p>{word}</text:p></table:table-cell>" for word in "аә")
    assert flat(f"<table:table><table:table-row>{cells}</table:table-row></table:table>") == "а\tә"


def test_hostile_files_are_refused_with_the_reason(tmp_path: Path) -> None:
    whole = (FILES / "office.odt").read_bytes()
    locked = changed(FILES / "office.odt", {"META-INF/manifest.xml": "<a><encryption-data/></a>"})
    for data, error in (
        (whole[:9_000], FileDamaged),
        (b"no document", FileDamaged),
        (b"<html></html>", FileDamaged),
        (b"<a>" * 5_000, FileDamaged),
        (zipped({"content.xml": "<a/>"}), FileDamaged),
        (zipped({"content.xml": b"<a>" + b" " * (40 << 20)}), FileTooLarge),
        (locked, FilePasswordNeeded),
    ):
        path = tmp_path / "а.odt"
        path.write_bytes(data)
        with pytest.raises(error):
            load(path)


def test_entities_are_never_put_in(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("құпия", encoding="utf-8")
    page = (
        f'<!DOCTYPE a [<!ENTITY x SYSTEM "{secret.as_uri()}">]><office:document {NAMES}><office:body><office:text>'
        "<text:p>мәтін &x;</text:p></office:text></office:body></office:document>"
    )
    assert opendocument.read(Path("a.fodt"), page.encode()).text == "мәтін"
