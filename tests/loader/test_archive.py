"""Tests of unpacking zip files within limits."""

from pathlib import Path

import pytest

from reader.errors import FileDamaged, FilePasswordNeeded, FileTooLarge
from reader.loader.archive import Archive
from tests.loader.zips import locked, zipped

PATH = Path("/мәтіндер/а.docx")


def archive(data: bytes) -> Archive:
    return Archive(PATH, data, "Word")


def test_parts_are_unpacked_and_missing_ones_are_empty() -> None:
    one = archive(zipped({"a.xml": "<a>сөз</a>", "b": b"\x00"}))
    assert (one.read("a.xml").decode(), one.read("b"), one.read("жоқ")) == ("<a>сөз</a>", b"\x00", b"")
    assert one.has("b")
    assert not one.has("жоқ")
    assert one.xml("a.xml") is not None
    assert one.xml("жоқ") is None


@pytest.mark.parametrize(
    "data", [b"", b"text", b"PK\x03\x04" + b"\0" * 100, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600]
)
def test_what_is_no_zip_file_is_damaged(data: bytes) -> None:
    with pytest.raises(FileDamaged) as caught:
        archive(data)
    assert caught.value.fields == {"path": PATH, "kind": "Word"}


def test_a_torn_file_and_a_broken_part_are_damaged() -> None:
    whole = zipped({"a.xml": "<a>сөз</a>" * 1000})
    with pytest.raises(FileDamaged):
        archive(whole[: len(whole) // 2])
    broken = bytearray(whole)
    broken[60:70] = b"\xff" * 10
    with pytest.raises(FileDamaged):
        archive(bytes(broken)).read("a.xml")
    with pytest.raises(FileDamaged):
        archive(zipped({"a.xml": "<a>"})).xml("a.xml")


def test_a_locked_file_needs_its_password() -> None:
    with pytest.raises(FilePasswordNeeded):
        archive(locked(zipped({"a": "сөз"}))).read("a")
    office = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le")
    with pytest.raises(FilePasswordNeeded):
        archive(office)


def test_a_bomb_is_not_unpacked() -> None:
    with pytest.raises(FileTooLarge):
        archive(zipped({"a": b"\0" * (40 << 20)})).read("a")
    with pytest.raises(FileTooLarge):
        archive(zipped({str(number): b"" for number in range(20_001)}))


def test_many_parts_together_have_a_limit() -> None:
    one = archive(zipped({str(number): b"\0" * (15 << 20) for number in range(15)}))
    with pytest.raises(FileTooLarge):
        [one.read(str(number)) for number in range(15)]
