"""Tests of finding the files of a source."""

import os
import sys
from collections import Counter
from collections.abc import Generator
from pathlib import Path

import pytest

from reader.errors import FileUnreadable, FileVanished
from reader.indexing.files import FoundFile, check_name, exists, looks, plain, reaches, scan
from reader.loader import SUFFIXES
from reader.store.failures import Failure

NO_WINDOWS = pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="has no such names")


def make(folder: Path, *names: str) -> None:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text("мәтін", encoding="utf-8")


def names(folder: Path) -> list[str]:
    return sorted(found.path.relative_to(folder).as_posix() for found in scan(folder) if isinstance(found, FoundFile))


def test_texts_are_found_at_every_depth_and_nothing_else(tmp_path: Path) -> None:
    make(tmp_path, "б.txt", "а.TXT", "в/г/д.text", "в/е.jpg", ".жасырын/а.txt", ".а.txt", "txt", "в.txt/ж.txt")
    assert sorted(names(tmp_path)) == ["а.TXT", "б.txt", "в.txt/ж.txt", "в/г/д.text"]


def test_files_of_other_kinds_are_counted_by_suffix(tmp_path: Path) -> None:
    make(tmp_path, "а.txt", "б.JPG", "в/г.jpg", "в/ғ.exe", "д", ".жасырын.jpg")
    skipped: Counter[str] = Counter()
    assert len(list(scan(tmp_path, skipped))) == 1
    assert skipped == {".jpg": 2, ".exe": 1, "": 1}


def test_every_format_is_found(tmp_path: Path) -> None:
    make(tmp_path, *(f"а{suffix}" for suffix in SUFFIXES))
    assert len(names(tmp_path)) == len(SUFFIXES) > 15


def test_a_found_file_has_its_size_and_time(tmp_path: Path) -> None:
    make(tmp_path, "а.txt")
    os.utime(tmp_path / "а.txt", ns=(5, 1_700_000_000_000_000_001))
    assert list(scan(tmp_path)) == [FoundFile(str(tmp_path / "а.txt"), 10, 1_700_000_000_000_000_001)]


def test_a_file_named_itself_is_found_whatever_it_is(tmp_path: Path) -> None:
    make(tmp_path, ".а.jpg")
    (found,) = scan(tmp_path / ".а.jpg")
    assert isinstance(found, FoundFile)


def test_what_is_not_there_is_reported(tmp_path: Path) -> None:
    (found,) = scan(tmp_path / "жоқ")
    assert isinstance(found, Failure)
    assert isinstance(found.error, FileVanished)


def test_a_name_that_the_system_refuses_is_reported(tmp_path: Path) -> None:
    (found,) = scan(tmp_path / ("x" * 300))
    assert isinstance(found, Failure)
    assert isinstance(found.error, FileUnreadable)


def test_links_to_files_are_followed_and_links_to_folders_are_not(tmp_path: Path) -> None:
    make(tmp_path, "а/б.txt")
    (tmp_path / "а" / "в.txt").symlink_to(tmp_path / "а" / "б.txt")
    (tmp_path / "а" / "г").symlink_to(tmp_path / "а")
    (tmp_path / "а" / "ғ.txt").symlink_to(tmp_path / "жоқ")
    assert names(tmp_path) == ["а/б.txt", "а/в.txt"]
    failures = [found for found in scan(tmp_path) if isinstance(found, Failure)]
    assert [(one.path.name, type(one.error)) for one in failures] == [("ғ.txt", FileVanished)]
    assert names(tmp_path / "а" / "г") == ["б.txt", "в.txt"]


@NO_WINDOWS
def test_a_name_without_valid_unicode_is_reported_in_a_form_that_can_be_written(tmp_path: Path) -> None:
    folder = os.fsencode(tmp_path)
    for name in (b"\xff.txt", b"\xfe/\xd1.txt"):
        path = Path(os.fsdecode(os.path.join(folder, name)))  # noqa: PTH118 - bytes
        path.parent.mkdir(exist_ok=True)
        path.write_text("мәтін")
    Path(os.fsdecode(folder + b"/\xfd.txt")).symlink_to("/жоқ")
    found = list(scan(tmp_path))
    assert len(found) == 3
    for one in found:
        assert isinstance(one, Failure)
        assert str(one.path).encode()
        assert str(one.error.fields["path"]).encode()
    with pytest.raises(FileUnreadable):
        check_name(Path(os.fsdecode(b"/\xff")))
    check_name(Path("/мәтін"))


def test_a_path_is_known_by_one_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "сілтеме").symlink_to(tmp_path)
    assert plain("а/../б/./в.txt") == tmp_path / "б" / "в.txt"
    assert plain(Path("сілтеме")) == tmp_path / "сілтеме"


def test_a_path_that_the_system_refuses_does_not_exist(tmp_path: Path) -> None:
    assert exists(tmp_path)
    assert not exists(tmp_path / ("x" * 5000))
    assert not exists(tmp_path / "\0")


def test_a_folder_reaches_what_its_scan_finds(tmp_path: Path) -> None:
    make(tmp_path, "а/б/в.txt", "а/.г/д.txt", "а/е.jpg", "ж.txt")
    (tmp_path / "а" / "к").symlink_to(tmp_path / "а" / "б")
    (tmp_path / "а" / "л.txt").symlink_to(tmp_path / "ж.txt")
    folder = tmp_path / "а"
    reached = {name for name in ("", "б", "б/в.txt", "л.txt", "б/жоқ.txt") if reaches(folder, folder / name)}
    assert reached == {"", "б", "б/в.txt", "л.txt", "б/жоқ.txt"}
    for name in (".г", ".г/д.txt", "е.jpg", "к", "к/в.txt", "../ж.txt", ".."):
        assert not reaches(folder, plain(folder / name)), name
    assert not reaches(folder, tmp_path / "аб")


@pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="other systems do not say what is open")
def test_no_folder_stays_open_whether_a_look_ends_or_is_broken_off(tmp_path: Path) -> None:
    for name in "абв":
        (tmp_path / name).mkdir()
        (tmp_path / name / "а.txt").write_text("Мәтін.", encoding="utf-8")
    before = len(list(Path("/proc/self/fd").iterdir()))
    assert len(list(looks(tmp_path))) == 3
    begun = looks(tmp_path)
    assert isinstance(begun, Generator)
    next(begun)
    begun.close()
    assert len(list(Path("/proc/self/fd").iterdir())) == before
