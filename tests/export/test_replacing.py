"""Tests of writing files whole or not at all."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from reader.errors import LibraryNotReplaced, TableUnwritable
from reader.export.replacing import replacing, write_whole


def half(path: Path) -> None:
    with replacing(path) as stream:
        stream.write(b"half")
        raise ValueError("stop")


def test_what_was_there_stays_until_all_is_written(tmp_path: Path) -> None:
    path = tmp_path / "а.txt"
    path.write_bytes(b"old")
    with pytest.raises(ValueError, match="stop"):
        half(path)
    assert path.read_bytes() == b"old"
    with replacing(path) as stream:
        stream.write(b"new")
    assert path.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [path]


def test_the_systems_reason_is_told(tmp_path: Path) -> None:
    with pytest.raises(TableUnwritable), replacing(tmp_path / "жоқ" / "а.txt"):
        pass


def test_a_file_is_put_in_the_place_of_the_old_one_and_nothing_is_left_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "а.html"
    path.write_bytes(b"old")
    write_whole(path, b"new")
    assert path.read_bytes() == b"new"
    assert [one.name for one in tmp_path.iterdir()] == ["а.html"]


def test_a_place_that_cannot_be_written_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(TableUnwritable):
        write_whole(tmp_path / "жоқ" / "а.html", b"")


def test_a_library_is_never_replaced_by_a_table(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    with closing(sqlite3.connect(path)) as made:
        made.execute("CREATE TABLE marks (words)")
        made.commit()
    before = path.read_bytes()
    link = tmp_path / "кесте.csv"
    link.symlink_to(path)
    for one in (path, link):
        with pytest.raises(LibraryNotReplaced), replacing(one) as stream:
            stream.write(b"1,2")
    assert path.read_bytes() == before
    assert sorted(tmp_path.iterdir()) == [path, link]
