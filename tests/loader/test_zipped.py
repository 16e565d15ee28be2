"""Tests of archives of texts."""

import datetime
import io
import shutil
import struct
import zipfile
import zlib
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.corpus.document import DateOrigin, Document
from reader.errors import ArchiveInside, FileDamaged, FileEmpty, FilePasswordNeeded, FileTooLarge, LoadError
from reader.loader import load, load_all
from reader.loader.part import Lost
from tests.loader.samples import FILES

TEXT = " date 2025-11-05 Су\nӨзен ағып жатыр, көл тұр.\n"


def written(path: Path, *files: tuple[str, str | bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files:
            archive.writestr(name, content)
    return path


def fragments(path: Path) -> list[str]:
    return [one.fragment for one in load_all(path) if isinstance(one, Document)]


def lost(path: Path) -> dict[str, type[LoadError]]:
    return {one.fragment: type(one.error) for one in load_all(path) if isinstance(one, Lost)}


def raw_named(path: Path, names: list[bytes]) -> Path:
    """Write an archive as old programs do: names in a code page that it does not tell."""
    plain = ["xyz"[number] * (len(name) - 4) + ".txt" for number, name in enumerate(names)]
    written(path, *[(name, TEXT) for name in plain])
    data = path.read_bytes()
    for old, new in zip(plain, names, strict=True):
        data = data.replace(old.encode(), new)
    path.write_bytes(data)
    return path


def test_files_of_every_format_are_documents(tmp_path: Path) -> None:
    samples = [one for one in sorted(FILES.iterdir()) if one.suffix in (".docx", ".pdf", ".odt", ".html", ".epub")]
    path = tmp_path / "а.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for one in samples:
            archive.write(one, f"файлдар/{one.name}")
    for found in load_all(path):
        if isinstance(found, Document):
            alone = load(FILES / Path(found.fragment).name)
            assert (found.text, found.title, found.encoding) == (alone.text, alone.title, alone.encoding)
    assert len(fragments(path)) > 5


def test_one_file_of_an_archive_can_be_opened(tmp_path: Path) -> None:
    path = written(tmp_path / "а.zip", ("а.txt", TEXT), ("ж/б.txt", TEXT + "Тау."))
    assert load(path, "ж/б.txt").text.endswith("Тау.")
    assert load(path).fragment == "а.txt"


def test_the_date_is_that_of_the_file_in_the_archive(tmp_path: Path) -> None:
    path = tmp_path / "2001-01-01.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(zipfile.ZipInfo("а.txt", (2024, 3, 1, 12, 0, 0)), "Өзен ағып жатыр.")
        archive.writestr("2023-02-02.txt", "Көл тұр.")
    first, second = load(path, "а.txt"), load(path, "2023-02-02.txt")
    assert (first.date, first.date_origin) == (datetime.date(2024, 3, 1), DateOrigin.FILE_TIME)
    assert (second.date, second.date_origin) == (datetime.date(2023, 2, 2), DateOrigin.FILE_NAME)


@pytest.mark.parametrize("page", ["utf-8", "cp866", "cp1251"])
def test_names_in_old_code_pages_are_read(tmp_path: Path, page: str) -> None:
    names = ["Новости/Правительство.txt", "Новости/экономика.txt"]
    assert fragments(raw_named(tmp_path / "а.zip", [name.encode(page) for name in names])) == names


def test_kazakh_names_in_the_code_page_of_windows_are_read(tmp_path: Path) -> None:
    names = ["Жаңалықтар/Үкімет.txt", "Жаңалықтар/экономика.txt"]
    assert fragments(raw_named(tmp_path / "а.zip", [name.encode("kz1048") for name in names])) == names


def test_the_name_in_unicode_beside_another_one_is_taken(tmp_path: Path) -> None:
    entry = zipfile.ZipInfo("a.txt")
    name = "Көл.txt".encode()
    entry.extra = struct.pack("<HHBI", 0x7075, len(name) + 5, 1, zlib.crc32(b"a.txt")) + name
    with zipfile.ZipFile(tmp_path / "а.zip", "w") as archive:
        archive.writestr(entry, TEXT)
    assert fragments(tmp_path / "а.zip") == ["Көл.txt"]


def test_names_never_lead_out_of_the_archive(tmp_path: Path) -> None:
    names = ["../../../etc/а.txt", "/etc/б.txt", "C:\\ж\\в.txt", "./г.txt", "а//д.txt"]
    path = written(tmp_path / "а.zip", *[(name, TEXT) for name in names])
    assert fragments(path) == ["etc/а.txt", "etc/б.txt", "C:/ж/в.txt", "г.txt", "а/д.txt"]
    assert sorted(one.name for one in tmp_path.iterdir()) == ["а.zip"]


def test_hidden_files_folders_and_other_kinds_are_left_out(tmp_path: Path) -> None:
    names = ["__MACOSX/._а.txt", ".жасырын/а.txt", "б/.а.txt", "~$а.docx", "а.png", "бос/", "а.txt"]
    assert fragments(written(tmp_path / "а.zip", *[(name, TEXT) for name in names])) == ["а.txt"]


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_files_of_one_name_are_told_apart(tmp_path: Path) -> None:
    path = written(tmp_path / "а.zip", ("а.txt", TEXT), ("а.txt", TEXT), ("./а.txt", TEXT))
    assert fragments(path) == ["а.txt", "а (2).txt", "а (3).txt"]


def test_what_cannot_be_read_is_said_and_the_others_load(tmp_path: Path) -> None:
    inner = io.BytesIO()
    with zipfile.ZipFile(inner, "w") as archive:
        archive.writestr("а.txt", TEXT)
    files: list[tuple[str, str | bytes]] = [
        ("а.zip", inner.getvalue()),
        ("а.rar", b"Rar!"),
        ("к.csv", "а,б"),
        ("бұзық.docx", b"x"),
        ("бос.txt", " "),
    ]
    path = written(tmp_path / "а.zip", *files, ("а.txt", TEXT))
    assert fragments(path) == ["а.txt"]
    inside = dict.fromkeys(["а.zip", "а.rar", "к.csv"], ArchiveInside)
    assert lost(path) == {**inside, "бұзық.docx": FileDamaged, "бос.txt": FileEmpty}


def test_a_locked_file_is_said_to_be_so(tmp_path: Path) -> None:
    path = written(tmp_path / "а.zip", ("а.txt", TEXT), ("б.txt", TEXT))
    data = bytearray(path.read_bytes())
    data[6] |= 1  # of the first file, in its own head and in the list at the end
    data[data.index(b"PK\x01\x02") + 8] |= 1
    path.write_bytes(bytes(data))
    assert lost(path) == {"а.txt": FilePasswordNeeded}
    assert fragments(path) == ["б.txt"]


def test_a_file_broken_in_the_middle_spoils_no_other(tmp_path: Path) -> None:
    path = tmp_path / "а.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_STORED) as archive:
        archive.writestr("а.txt", TEXT)
        archive.writestr("б.txt", TEXT)
    path.write_bytes(path.read_bytes().replace("Өзен".encode(), "Өз_н".encode(), 1))
    assert lost(path) == {"а.txt": FileDamaged}


def test_a_bomb_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    path = written(tmp_path / "а.zip", *[(f"{number}.txt", bytes(30 << 20)) for number in range(4)])
    with pytest.raises(FileTooLarge):
        list(load_all(path))
    path = written(tmp_path / "б.zip", ("а.txt", bytes(30 << 20)), ("б.txt", TEXT))
    assert lost(path) == {"а.txt": FileTooLarge}
    assert fragments(path) == ["б.txt"]


def test_what_is_no_archive_or_cut_short_is_damaged(tmp_path: Path) -> None:
    path = tmp_path / "а.zip"
    shutil.copy(FILES / "office.odt", path)
    path.write_bytes(path.read_bytes()[:-400])
    with pytest.raises(FileDamaged):
        list(load_all(path))
    path.write_bytes(TEXT.encode())
    with pytest.raises(FileDamaged):
        list(load_all(path))


def test_an_archive_without_texts_is_empty(tmp_path: Path) -> None:
    with pytest.raises(FileEmpty):
        list(load_all(written(tmp_path / "а.zip", ("а.png", b"x"))))


@given(st.data())
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture], derandomize=True)
def test_an_archive_that_is_broken_at_random_gives_documents_or_typed_errors(
    tmp_path: Path, data: st.DataObject
) -> None:
    path = written(tmp_path / "а.zip", ("жаңа/а.txt", TEXT * 9), ("б.md", TEXT), ("бос/", ""))
    content = bytearray(path.read_bytes())
    for _ in range(data.draw(st.integers(1, 8))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    path.write_bytes(bytes(content[: data.draw(st.integers(1, len(content)))]))
    with suppress(LoadError):
        list(load_all(path))
