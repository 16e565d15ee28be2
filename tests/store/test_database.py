"""Tests of one SQLite file."""

import errno
import os
import sqlite3
import threading
from contextlib import closing
from pathlib import Path
from types import SimpleNamespace

import apsw
import pytest

from reader.errors import DerivedBroken, LibraryBroken, LibraryInUse, LibraryTooNew, LibraryUnwritable
from reader.store.database import Database, below


@pytest.fixture
def database(tmp_path: Path) -> Database:
    return Database(tmp_path / "library.sqlite", "library")


def _count(database: Database) -> int:
    return int(database.rows("SELECT count(*) FROM reading")[0][0])


def _read(database: Database, path: str) -> None:
    database.run("INSERT INTO reading (path, position, opened_at) VALUES (?, 0, '')", (path,))


def test_a_new_file_gets_the_newest_schema_and_keeps_it(database: Database) -> None:
    _read(database, "а")
    version = database.rows("PRAGMA user_version")
    assert version[0][0] >= 1
    again = Database(database.path, "library")
    assert again.rows("PRAGMA user_version") == version
    assert _count(again) == 1
    assert again.rows("PRAGMA journal_mode") == [("wal",)]
    assert again.integrity() == "ok"


def test_a_transaction_happens_whole_or_not_at_all(database: Database) -> None:
    with database.transaction():
        _read(database, "а")
        _read(database, "б")
    with pytest.raises(apsw.ConstraintError), database.transaction():
        database.run_many("INSERT INTO reading (path, position, opened_at) VALUES (?, 0, '')", [("в",), ("а",)])
    assert _count(database) == 2
    with database.transaction():
        _read(database, "г")
    assert _count(database) == 3


def test_a_full_disk_is_reported_and_what_was_saved_is_kept(database: Database) -> None:
    _read(database, "а")
    pages = database.rows("PRAGMA page_count")[0][0]
    database.run(f"PRAGMA max_page_count={pages}")
    with pytest.raises(LibraryUnwritable), database.transaction():
        _read(database, "б" * 100_000)
    database.run("PRAGMA max_page_count=1000000")
    with database.transaction():
        _read(database, "в")
    assert _count(database) == 2


def test_where_the_disk_has_no_room_the_disk_is_blamed_and_not_the_file(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("shutil.disk_usage", lambda _folder: SimpleNamespace(free=4096))
    database.run("PRAGMA query_only=1")
    with pytest.raises(LibraryUnwritable, match=os.strerror(errno.ENOSPC)), database.transaction():
        _read(database, "а")


def test_every_thread_has_its_own_connection(database: Database) -> None:
    counts: list[int] = []

    def read() -> None:
        counts.append(_count(database))
        database.close()

    with database.transaction():
        _read(database, "а")
        thread = threading.Thread(target=read)
        thread.start()
        thread.join()
    assert counts == [0]
    assert _count(database) == 1


def test_a_closed_database_opens_again_when_asked(database: Database) -> None:
    database.close()
    database.close()
    assert _count(database) == 0


def test_many_rows_are_written_in_one_go(database: Database) -> None:
    database.run_many(
        "INSERT INTO reading (path, position, opened_at) VALUES (?, ?, '')",
        [(str(number), number) for number in range(9)],
    )
    assert _count(database) == 9


def test_a_writer_that_does_not_let_go_is_reported(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reader.store.database._BUSY_MS", 20)
    other = Database(database.path, "library")
    database.close()
    with other.transaction(), pytest.raises(LibraryInUse), database.transaction():
        pass
    with database.transaction():
        _read(database, "а")


def test_a_file_of_a_newer_version_is_refused(database: Database) -> None:
    database.run("PRAGMA user_version=9999")
    with pytest.raises(LibraryTooNew) as caught:
        Database(database.path, "library")
    assert caught.value.fields == {"folder": database.path.parent}


def test_a_file_of_garbage_is_reported_with_its_name(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    path.write_bytes("қоқыс ".encode() * 1000)
    with pytest.raises(LibraryBroken, match=r"library\.sqlite .* damaged"):
        Database(path, "library")
    assert path.read_bytes() == "қоқыс ".encode() * 1000


def test_damage_inside_a_file_is_reported(database: Database) -> None:
    database.run_many(
        "INSERT INTO reading (path, position, opened_at) VALUES (?, 0, '')",
        [(f"{number:0500}",) for number in range(500)],
    )
    database.run("PRAGMA wal_checkpoint(TRUNCATE)")
    database.close()
    with database.path.open("r+b") as file:
        file.seek(8192)
        file.write(b"\xff" * 500_000)
    with pytest.raises(LibraryBroken):
        Database(database.path, "library").rows("SELECT * FROM reading ORDER BY path")


@pytest.mark.parametrize("name", ["file/library.sqlite", "file/deep/library.sqlite", "folder"])
def test_a_place_that_cannot_be_written_is_reported(tmp_path: Path, name: str) -> None:
    (tmp_path / "file").write_text("")
    (tmp_path / "folder").mkdir()
    with pytest.raises(LibraryUnwritable) as caught:
        Database(tmp_path / name, "library")
    assert caught.value.fields["cause"]


def test_a_mistake_in_a_statement_is_a_bug_not_an_error_of_ours(database: Database) -> None:
    with pytest.raises(apsw.SQLError):
        database.rows("SELECT nothing FROM nowhere")


@pytest.mark.parametrize("folder", ["/мәтін", "/мәтін 100%_", "/it's", "/a*[b]"])
def test_below_means_the_path_itself_and_what_lies_in_it(database: Database, folder: str) -> None:
    inside = [folder, f"{folder}/а.txt", f"{folder}/б/в.txt", f"{folder}/\U0010ffff"]
    outside = [f"{folder}2/а.txt", f"{folder}-а", f"{folder}.txt", "/", "/а", f"/x{folder}/а.txt"]
    for path in inside + outside:
        _read(database, path)
    where, values = below("reading", [Path(folder)])
    assert {row[0] for row in database.rows(f"SELECT path FROM reading {where}", values)} == set(inside)
    where, values = below("reading", [Path(folder), Path("/а")])
    assert len(database.rows(f"SELECT path FROM reading {where}", values)) == len(inside) + 1
    where, values = below("reading", [Path("/")])
    assert len(database.rows(f"SELECT path FROM reading {where}", values)) == len(inside + outside)
    assert below("reading", []) == ("", ())


def test_below_takes_any_number_of_paths(database: Database) -> None:
    for number in range(30):
        _read(database, f"/мәтін/{number}/а.txt")
        _read(database, f"/мәтін/{number}.txt")
    every = [Path(f"/мәтін/{number}") for number in range(10, 40_000)] + [Path("/мәтін/3.txt")]
    where, values = below("reading", every)
    assert database.rows(f"SELECT count(*) FROM reading {where}", values) == [(21,)]


def test_a_connection_is_set_up_whole(database: Database) -> None:
    assert database.rows("PRAGMA foreign_keys") == [(1,)]
    assert database.rows("PRAGMA synchronous") == [(1,)]
    assert database.rows("PRAGMA temp_store") == [(2,)]


@pytest.mark.parametrize("version", [0, 1])
def test_a_database_of_another_program_is_reported_and_left_alone(tmp_path: Path, version: int) -> None:
    path = tmp_path / "library.sqlite"
    with closing(sqlite3.connect(path)) as other, other:
        other.execute("CREATE TABLE document (name TEXT)")
        other.execute(f"PRAGMA user_version = {version}")
    with pytest.raises(LibraryBroken, match="database of this program"):
        Database(path, "library")
    with closing(sqlite3.connect(path)) as other, other:
        assert other.execute("SELECT name FROM sqlite_master").fetchall() == [("document",)]


@pytest.mark.parametrize("start", [0, 20, 4096, 8192])
@pytest.mark.parametrize("kept_open", [False, True])
def test_damage_in_a_derived_file_empties_it_once(tmp_path: Path, start: int, kept_open: bool) -> None:
    database = Database(tmp_path / "cache.sqlite", "cache", derived=True)
    database.run_many("INSERT INTO text VALUES (?, x'00', '')", [(f"{number:0500}",) for number in range(500)])
    database.run("PRAGMA wal_checkpoint(TRUNCATE)")
    database.close()
    with database.path.open("r+b") as file:
        file.seek(start)
        file.write(b"\xff" * 200_000)
    database = database if kept_open else Database(database.path, "cache", derived=True)
    try:
        kept = database.rows("SELECT * FROM text ORDER BY content_hash")
    except DerivedBroken:
        kept = database.rows("SELECT * FROM text")
    assert kept == []
    with database.transaction():
        database.run("INSERT INTO text VALUES ('а', x'00', '')")
    assert database.integrity() == "ok"
    assert Database(database.path, "cache", derived=True).rows("SELECT content_hash FROM text") == [("а",)]
