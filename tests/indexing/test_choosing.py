"""Tests of choosing in which encoding a file is read."""

from pathlib import Path

import pytest

from reader.corpus.decoding import NO_REPAIR, Decoding
from reader.errors import DocumentUnknown, EncodingFixed, EncodingUnknown, FileBinary, FileVanished
from reader.indexing.choosing import named, previews
from reader.library import Library
from reader.progress import Progress
from tests.loader.test_encoding import KAZAKH, RUSSIAN


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "мәтіндер"
    folder.mkdir()
    (folder / "қате.txt").write_bytes(("Тақырып\n" + KAZAKH).encode("kz1048"))
    return folder


def read(library: Library, path: Path) -> tuple[str, str]:
    record = library.documents.at(path)
    assert record
    return library.document(record.id).text.split("\n")[-1], record.encoding


def test_a_choice_is_used_kept_over_changes_and_moves_and_can_be_taken_back(library: Library, folder: Path) -> None:
    path = folder / "қате.txt"
    library.update([folder], Progress())
    number = library.documents.ids()
    library.choose_decoding(path, Decoding("cp1251"), Progress())
    assert library.documents.ids() == number
    assert read(library, path) == (KAZAKH.encode("kz1048").decode("cp1251"), "cp1251")
    path.write_bytes(("Басқа\n" + KAZAKH).encode("kz1048"))
    library.update([], Progress())
    assert read(library, path)[1] == "cp1251"
    moved = path.rename(folder / "жаңа.txt")
    library.update([], Progress())
    assert read(library, moved)[1] == "cp1251"
    library.choose_decoding(moved, Decoding(), Progress())
    assert read(library, moved) == (KAZAKH, "kz1048")


def test_a_choice_is_used_where_the_cache_is_made_anew(library: Library, folder: Path) -> None:
    path = folder / "қате.txt"
    library.update([folder], Progress())
    library.choose_decoding(path, Decoding("cp1251"), Progress())
    shown = read(library, path)
    library._cache.run("DELETE FROM text")
    assert read(library, path) == shown
    library._cache.run("DELETE FROM text")
    library.documents.mark_waiting(library.documents.ids())
    library.repair(Progress())
    assert read(library, path) == shown


def test_a_file_that_could_not_be_read_is_read_as_was_chosen(library: Library, folder: Path) -> None:
    path = folder / "грек.txt"
    path.write_bytes(("Η κυβέρνηση ανακοίνωσε νέα μέτρα. " * 5).encode("cp1253"))
    assert [type(one.error) for one in library.update([folder], Progress()).failed] == [FileBinary]
    report = library.choose_decoding(path, Decoding("cp1251"), Progress())
    assert (report.failed, report.documents) == ((), 2)
    report = library.choose_decoding(path, Decoding(), Progress())
    assert [type(one.error) for one in report.failed] == [FileBinary]


def test_a_repair_is_a_choice_of_its_own_and_the_file_stays_as_it_is(library: Library, folder: Path) -> None:
    path = folder / "бұзық.txt"
    path.write_text(RUSSIAN.encode().decode("cp1251", "replace").replace("\ufffd", ""), encoding="utf-8")
    before = path.read_bytes()
    library.update([folder], Progress())
    broken = read(library, path)
    library.choose_decoding(path, Decoding(repair="cp1251:utf-8"), Progress())
    assert read(library, path)[0].count("\ufffd") < 10
    assert "говорят, что уровень воды" in read(library, path)[0]
    library.choose_decoding(path, Decoding(repair=NO_REPAIR), Progress())
    assert read(library, path) == broken
    assert path.read_bytes() == before


@pytest.mark.parametrize("name", ["бет.html", "бет.md"])
def test_the_choice_goes_before_what_a_page_says_of_its_encoding(library: Library, folder: Path, name: str) -> None:
    page = f"<html><head><meta charset=utf-8><title>Бет</title></head><body><p>{KAZAKH}</p></body></html>"
    path = folder / name
    path.write_bytes((page if name.endswith("html") else f"# Бет\n\n{KAZAKH}\n").encode("ptcp154"))
    library.update([folder], Progress())
    library.choose_decoding(path, Decoding("ptcp154"), Progress())
    assert read(library, path) == (KAZAKH, "ptcp154")


def test_what_cannot_be_chosen_is_refused_and_nothing_is_kept(library: Library, folder: Path) -> None:
    library.update([folder], Progress())
    with pytest.raises(DocumentUnknown):
        library.choose_decoding(folder / "жоқ.txt", Decoding("cp1251"), Progress())
    with pytest.raises(EncodingUnknown):
        library.choose_decoding(folder / "қате.txt", Decoding("cp437"), Progress())
    with pytest.raises(EncodingUnknown):
        library.choose_decoding(folder / "қате.txt", Decoding(repair="a:b"), Progress())
    (folder / "хат.rtf").write_bytes(rb"{\rtf1\ansi Hello there, reader.}")
    library.update([], Progress())
    with pytest.raises(EncodingFixed):
        library.choose_decoding(folder / "хат.rtf", Decoding("cp1251"), Progress())
    assert library.decodings.all() == {}


def test_the_usual_names_of_encodings_are_understood() -> None:
    assert [named(one) for one in ("windows-1251", "UTF8", "KOI8_R", "rk1048", "cp154")] == [
        *("cp1251", "utf-8", "koi8-r", "kz1048", "ptcp154")
    ]
    with pytest.raises(EncodingUnknown):
        named("base64")


def test_a_preview_shows_the_first_telling_lines_in_each_encoding(tmp_path: Path) -> None:
    path = tmp_path / "ұзын.txt"
    path.write_bytes(b"Plain English.\n" * 9_000 + KAZAKH.encode("kz1048"))
    shown = {one.encoding: one.text for one in previews(path)}
    assert shown["kz1048"] == KAZAKH
    assert shown["utf-8"] != KAZAKH
    path.write_bytes(KAZAKH.encode("utf-16-be"))
    assert {one.encoding: one.text for one in previews(path)}["utf-16-be"] == KAZAKH
    with pytest.raises(FileVanished):
        previews(tmp_path / "жоқ.txt")


def test_a_choice_for_a_file_that_is_away_is_used_when_it_comes_back_elsewhere(library: Library, folder: Path) -> None:
    path = folder / "қате.txt"
    library.update([folder], Progress())
    number = library.documents.ids()
    library.choose_decoding(path, Decoding("cp1251"), Progress())
    away = path.rename(folder.parent / "алыс.txt")
    library.update([], Progress())
    library.choose_decoding(path, Decoding("koi8-r"), Progress())
    assert library.documents.ids() == number
    back = away.rename(folder / "жаңа.txt")
    library.update([], Progress())
    assert read(library, back)[1] == "koi8-r"


def test_nothing_is_chosen_for_a_file_that_is_away_and_cannot_be_known_again(library: Library, folder: Path) -> None:
    path = folder / "қате.txt"
    library.update([folder], Progress())
    path.unlink()
    library.update([], Progress())
    with pytest.raises(FileVanished):
        library.choose_decoding(path, Decoding("cp1251"), Progress())
