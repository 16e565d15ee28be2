"""Tests of reading RTF files."""

import datetime
import time
from contextlib import suppress
from pathlib import Path

import pytest

from reader.errors import FileDamaged, FileEmpty, FileTooLarge
from reader.loader import load, rtf
from tests.loader.samples import AUTHOR, FILES, HEADLINE, LINES, kinds


def text_of(source: str) -> str:
    return rtf.read(Path("a.rtf"), source.encode("latin-1")).text


@pytest.mark.parametrize("name", ["pandoc.rtf", "office.rtf"])
def test_an_interview_of_a_real_tool_is_read_whole(name: str) -> None:
    document = load(FILES / name)
    assert [line for line in LINES if line not in document.text.split("\n")] == []
    assert document.title == HEADLINE
    assert kinds(document) == "LQAQAQAQAQAQA"


def test_the_record_of_the_file_is_read() -> None:
    extract = rtf.read(Path("a.rtf"), (FILES / "office.rtf").read_bytes())
    assert (extract.named, extract.metadata.author) == (HEADLINE, AUTHOR)
    old = rb"{\rtf1\ansi\ansicpg1251{\info{\title \'d1\'f3}{\author \'c0. \'c1}{\creatim\yr2005\mo3\dy9}}\'d1\'ee\'f7}"
    extract = rtf.read(Path("a.rtf"), old)
    assert (extract.text, extract.named, extract.metadata.author) == ("Соч", "Су", "А. Б")
    assert extract.metadata.created == datetime.date(2005, 3, 9)


def test_letters_come_from_the_code_page_the_font_or_unicode() -> None:
    assert text_of(r"{\rtf1\ansi\ansicpg1251 \'cf\'f0\'e8\par}") == "При"
    assert text_of(r"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0\fcharset204 Arial;}}\f0 \'cf\'f0\'e8\par}") == "При"
    assert text_of(r"{\rtf1\ansi \u1178?\u1072?\u1079?\_\u1089?\-\u1257?\u1079?\par}") == "Қаз-сөз"


@pytest.mark.parametrize("data", [b"", b"no rtf", b"PK\x03\x04", b"{\\html}"])
def test_what_is_no_rtf_is_damaged(data: bytes) -> None:
    with pytest.raises(FileDamaged):
        rtf.read(Path("a.rtf"), data)


def test_a_torn_file_gives_what_is_there() -> None:
    whole = (FILES / "office.rtf").read_bytes()
    assert LINES[2] in rtf.read(Path("a.rtf"), whole[: 3 * len(whole) // 4]).text


def test_hostile_files_are_survived(tmp_path: Path) -> None:
    path = tmp_path / "а.rtf"
    path.write_bytes(b"{\\rtf1 " + b"{" * 200_000)
    with pytest.raises(FileEmpty):
        load(path)
    start = time.thread_time()
    for hostile in (
        r"\u-1?" * 1000,
        r"\u99999999999?",
        r"\'zz\'",
        r"\ansicpg99999 \'e4",
        r"\fcharset7777",
        "{\\title " * 9999,
    ):
        with suppress(FileDamaged):
            text_of(f"{{\\rtf1\\ansi {hostile} end}}")
    assert time.thread_time() - start < 10
    with pytest.raises(FileTooLarge):
        rtf.read(Path("a.rtf"), b"{\\rtf1" + b" " * (61 << 20))
