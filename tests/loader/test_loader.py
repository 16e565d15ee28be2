"""Tests of loading one file."""

import datetime
import os
import socket
import sys
from pathlib import Path

import pytest

from reader.corpus.document import DateOrigin
from reader.errors import FileBinary, FileDamaged, FileEmpty, FileTooLarge, FileUnreadable, FileVanished, FormatUnknown
from reader.loader import SUFFIXES, load, markdown

SEEDS = Path(__file__).parents[3] / "shared" / "seeds"


def write(folder: Path, data: bytes, name: str = "text.txt") -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


def test_a_file_becomes_a_document(tmp_path: Path) -> None:
    path = write(tmp_path, " date 2025-11-05 Қысқа тақырып\r\nБір абзац мәтін.\r\n".encode("kz1048"), "a.TXT")
    document = load(path)
    assert document.path == path
    assert document.encoding == "kz1048"
    assert document.text == " date 2025-11-05 Қысқа тақырып\nБір абзац мәтін.\n"
    assert document.title == "Қысқа тақырып"
    assert document.date == datetime.date(2025, 11, 5)


def test_without_any_date_the_time_of_the_file_counts(tmp_path: Path) -> None:
    path = write(tmp_path, "Аз ғана сөз.".encode())
    moment = datetime.datetime(2019, 3, 4, 12).timestamp()
    os.utime(path, (moment, moment))
    document = load(path)
    assert (document.date, document.date_origin) == (datetime.date(2019, 3, 4), DateOrigin.FILE_TIME)


def test_a_vanished_file_is_reported(tmp_path: Path) -> None:
    with pytest.raises(FileVanished):
        load(tmp_path / "none.txt")
    with pytest.raises(FileVanished):
        load(write(tmp_path, b"a") / "below.txt")


@pytest.mark.parametrize("name", ["folder.txt", "x" * 300 + ".txt", "nul\0.txt"])
def test_what_cannot_be_read_is_reported_with_the_reason(tmp_path: Path, name: str) -> None:
    (tmp_path / "folder.txt").mkdir()
    with pytest.raises(FileUnreadable) as caught:
        load(tmp_path / name)
    assert caught.value.fields["cause"]


@pytest.mark.skipif(sys.platform == "win32", reason="has no such files")
def test_a_pipe_is_never_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    with pytest.raises(FileUnreadable):
        load(tmp_path / "pipe.txt")
    with socket.socket(socket.AF_UNIX) as one:
        one.bind(str(tmp_path / "s.txt"))
        with pytest.raises(FileUnreadable):
            load(tmp_path / "s.txt")


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="permissions bind no root")
def test_a_forbidden_file_is_reported(tmp_path: Path) -> None:
    path = write(tmp_path, b"text")
    path.chmod(0)
    with pytest.raises(FileUnreadable):
        load(path)


@pytest.mark.parametrize("text", ["", " \n\t\r\n", "\ufeff", "\u200b\u00a0\n"])
def test_a_file_without_a_visible_character_is_empty(tmp_path: Path, text: str) -> None:
    with pytest.raises(FileEmpty):
        load(write(tmp_path, text.encode()))


def test_a_binary_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FileBinary):
        load(write(tmp_path, b"PK\x03\x04" + bytes(range(256)) * 10))


@pytest.mark.parametrize("name", ["text.xyz", "text.jpg", "text"])
def test_another_format_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(FormatUnknown):
        load(write(tmp_path, b"text", name))
    assert ".txt" in SUFFIXES


def test_a_library_that_stumbles_is_no_reason_to_stop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def stumble(path: Path, data: bytes) -> None:
        raise KeyError(data)

    monkeypatch.setattr(markdown, "read", stumble)
    with pytest.raises(FileDamaged):
        load(write(tmp_path, b"text", "a.md"))


def test_too_large_a_file_is_refused_before_it_is_read(tmp_path: Path) -> None:
    with (tmp_path / "a.md").open("wb") as file:
        file.truncate(400 << 20)
    with pytest.raises(FileTooLarge):
        load(tmp_path / "a.md")


def test_a_file_of_one_date_mark_is_still_a_text(tmp_path: Path) -> None:
    assert load(write(tmp_path, b" date 2025-01-02 ")).title == "date 2025-01-02"


def test_a_file_is_never_changed(tmp_path: Path) -> None:
    path = write(tmp_path, "Аз сөз.\r\n".encode())
    path.chmod(0o444)
    before = path.stat()
    load(path)
    assert path.read_bytes() == "Аз сөз.\r\n".encode()
    assert path.stat().st_mtime_ns == before.st_mtime_ns


@pytest.mark.skipif(not SEEDS.is_dir(), reason="the two real files are not here")
def test_the_real_files_load() -> None:
    assert [load(path).encoding for path in sorted(SEEDS.glob("*.txt"))] == ["utf-8", "utf-8"]
