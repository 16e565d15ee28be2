"""Tests of the copies of a library's file."""

import datetime
import os
import shutil
import threading
from collections.abc import Callable
from pathlib import Path

import apsw
import pytest

from reader.errors import (
    BackupTooNew,
    BackupUnusable,
    BackupUnwritable,
    Cancelled,
    LibraryBroken,
    LibraryInUse,
    LibraryRestorable,
)
from reader.library import Library
from reader.progress import Progress
from reader.store.backups import STORE, Backups, Contents, contents_of, copy, restore
from reader.store.database import Database
from reader.store.instance import CHANGING, WINDOW, Lock
from tests.store.libraries import VERSIONS, make_older
from tests.words import search


@pytest.fixture
def filled(library: Library, texts: Path) -> Library:
    library.update([texts], Progress())
    library.searches.save("Минерал", "минерал")
    library.reading.remember(texts / "көктем.txt", 5)
    return library


def made(backups: Backups, *days_ago: int) -> None:
    """Make copies as of some days ago, by their names."""
    backups.folder.mkdir(exist_ok=True)
    for days in days_ago:
        then = datetime.datetime.now() - datetime.timedelta(days=days)
        shutil.copyfile(backups.store, backups.folder / f"library-{then:%Y%m%dT120000}.sqlite")


def test_a_copy_holds_all_and_is_checked_while_the_library_is_in_use(filled: Library, tmp_path: Path) -> None:
    target = tmp_path / "а көшірме.sqlite"
    with filled._store.transaction():
        filled._store.run("DELETE FROM document")
        assert copy(filled.backups.store, target, Progress()).documents == 3
    assert contents_of(target) == Contents(max(VERSIONS), 0 + 3, 1, 1)
    assert [path.name for path in tmp_path.iterdir() if "көшірме" in path.name] == [target.name]
    assert copy(filled.backups.store, target, Progress()).documents == 0


def test_a_copy_replaces_only_a_copy(filled: Library, tmp_path: Path) -> None:
    precious = tmp_path / "мәтін.txt"
    precious.write_text("Мәтін", encoding="utf-8")
    for target in (precious, filled.backups.store, tmp_path, tmp_path / "nowhere" / "a.sqlite"):
        with pytest.raises(BackupUnwritable):
            copy(filled.backups.store, target, Progress())
    assert precious.read_text(encoding="utf-8") == "Мәтін"
    assert filled.documents.count() == 3


def test_a_copy_that_is_stopped_leaves_the_older_one(filled: Library, tmp_path: Path) -> None:
    target = tmp_path / "a.sqlite"
    copy(filled.backups.store, target, Progress())
    before = target.read_bytes()
    filled.searches.save("Уран", "уран")
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        copy(filled.backups.store, target, progress)
    assert target.read_bytes() == before
    assert len([path for path in tmp_path.iterdir() if "a.sqlite" in path.name]) == 1


def test_a_damaged_library_replaces_no_copy(filled: Library) -> None:
    backups = filled.backups
    made(backups, 1, 2, 3, 4, 5)
    before = backups.all()
    for name in "абвгдеж":
        filled.searches.save(name, name * 5_000)
    filled._store.run("PRAGMA wal_checkpoint(TRUNCATE)")
    filled.close()
    with backups.store.open("r+b") as file:
        file.seek(12_288)
        file.write(b"\xff" * 40_000)
    with pytest.raises(LibraryBroken):
        backups.make(Progress())
    assert backups.all() == before


def test_a_copy_is_made_once_a_day_and_only_after_a_change(library: Library, texts: Path) -> None:
    backups = library.backups
    assert backups.make_if_due(Progress()) is None
    assert backups.all() == []
    library.update([texts], Progress())
    first = backups.make_if_due(Progress())
    assert first is not None
    assert backups.make_if_due(Progress()) is None
    library.searches.save("Уран", "уран")
    assert backups.make_if_due(Progress()) is None
    yesterday = datetime.datetime.now() - datetime.timedelta(days=1)
    old = first.path.with_name(f"library-{yesterday:%Y%m%dT%H%M%S}.sqlite")
    first.path.rename(old)
    os.utime(old, (yesterday.timestamp(),) * 2)
    second = backups.make_if_due(Progress())
    assert second is not None
    assert contents_of(second.path).searches == 1
    assert [one.path for one in backups.all()] == [second.path, old]
    now = datetime.datetime.now() + datetime.timedelta(minutes=1)
    second.path.unlink()
    os.utime(old, (now.timestamp(),) * 2)
    assert backups.make_if_due(Progress()) is None, "nothing has changed since"


def test_the_newest_five_and_one_of_each_of_four_weeks_are_kept(filled: Library) -> None:
    backups = filled.backups
    made(backups, *range(1, 60))
    backups.folder.joinpath("library-20200101T000000-version-1.sqlite").write_bytes(b"")
    backups.folder.joinpath("library-20200101T000000-damaged.sqlite").write_bytes(b"")
    assert backups.make(Progress())
    kept = [one for one in backups.all() if not one.kept]
    today = datetime.datetime.now().astimezone()
    ages = [(today.date() - one.made.date()).days for one in kept]
    assert ages[:5] == [0, 1, 2, 3, 4]
    weeks = [one.made.isocalendar()[:2] for one in kept[5:]]
    assert len(weeks) == len(set(weeks)) >= 4
    assert max(ages) <= 28
    assert len([one for one in backups.all() if one.kept]) == 2


def test_never_two_make_a_copy_at_once(filled: Library) -> None:
    assert filled.backups.make(Progress())
    lock = Lock(filled.backups.folder / "making.lock")
    assert lock.take()
    assert filled.backups.make(Progress()) is None
    lock.release()
    outcome: list[object] = []
    threads = [threading.Thread(target=lambda: outcome.append(filled.backups.make(Progress()))) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len([one for one in outcome if one]) == len(filled.backups.all()) - 1 >= 1


@pytest.mark.parametrize("version", VERSIONS)
def test_a_copy_of_every_older_schema_is_restored(filled: Library, tmp_path: Path, version: int) -> None:
    older = tmp_path / "older.sqlite"
    make_older(older, version)
    before = older.read_bytes()
    filled.close()
    restored = restore(filled.folder, older, Progress())
    assert restored.contents == Contents(max(VERSIONS), 1, 1, int(version >= 2))
    assert older.read_bytes() == before
    assert restored.kept
    assert contents_of(restored.kept) == Contents(max(VERSIONS), 3, 1, 1)
    again = Library(filled.folder)
    assert again.reading.position(Path("/мәтіндер/а.txt")) == 7
    assert [one.text for one in again.searches.all()] == ["уран"] * (version >= 2)
    assert again.documents.count_waiting(again.identity) == 1
    again.close()


@pytest.mark.parametrize("version", [one for one in VERSIONS if one < max(VERSIONS)])
def test_what_was_there_is_kept_before_the_schema_changes(tmp_path: Path, version: int) -> None:
    make_older(tmp_path / STORE, version)
    for _ in range(2):
        library = Library(tmp_path)
        (backup,) = library.backups.all()
        library.close()
        assert contents_of(backup.path).version == version
        assert backup.kept == f"-version-{version}"


def test_a_search_finds_all_after_an_older_copy_came_back(filled: Library, texts: Path, tmp_path: Path) -> None:
    copy(filled.backups.store, tmp_path / "a.sqlite", Progress())
    (texts / "жаңалық.txt").write_text("Уран туралы", encoding="utf-8")
    (texts / "көктем.txt").unlink()
    filled.update([], Progress())
    filled.close()
    restore(filled.folder, tmp_path / "a.sqlite", Progress())
    again = Library(filled.folder)
    again.update([], Progress())
    assert search(again, "уран").documents == 1
    assert search(again, "минерал").documents == 1
    assert again.documents.count() == again.index.count() == 3  # with the one whose file is gone
    again.close()


@pytest.mark.parametrize("lock", [WINDOW, CHANGING])
def test_nothing_is_restored_while_another_instance_runs(
    filled: Library, tmp_path: Path, lock: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.store.instance._LOOK_S", 0.001)
    monkeypatch.setattr("reader.store.backups._RESTORE_PATIENCE_S", 0.01)
    copy(filled.backups.store, tmp_path / "a.sqlite", Progress())
    held = Lock(filled.folder / lock)
    assert held.take()
    with pytest.raises(LibraryInUse):
        restore(filled.folder, tmp_path / "a.sqlite", Progress())
    held.release()


def test_what_is_no_sound_copy_is_refused_and_nothing_is_changed(filled: Library, tmp_path: Path) -> None:
    broken, empty, foreign, newer = (tmp_path / f"{name}.sqlite" for name in "абвг")
    copy(filled.backups.store, broken, Progress())
    shutil.copyfile(broken, newer)
    with broken.open("r+b") as file:
        file.seek(8192)
        file.write(b"\xff" * 9_000)
    empty.write_bytes(b"")
    for path, sql in ((foreign, "CREATE TABLE a (b)"), (newer, "PRAGMA user_version=99")):
        connection = apsw.Connection(str(path))
        connection.execute(sql)
        connection.close()
    for path in (broken, empty, foreign, tmp_path, tmp_path / "nothing"):
        with pytest.raises(BackupUnusable):
            restore(filled.folder, path, Progress())
    with pytest.raises(BackupTooNew):
        restore(filled.folder, newer, Progress())
    assert filled.documents.count() == 3
    assert filled.backups.all() == []


def _spoil(store: Path) -> None:
    with store.open("r+b") as file:
        file.write(b"\xff" * 9_000)


def _empty(store: Path) -> None:
    store.write_bytes(b"")


def _foreign(store: Path) -> None:
    store.unlink()
    connection = apsw.Connection(str(store))
    connection.execute("CREATE TABLE a (b)")
    connection.close()


@pytest.mark.parametrize("harm", [_spoil, _empty, _foreign, Path.unlink])
def test_the_newest_good_copy_of_a_damaged_library_is_offered_and_put_back(
    filled: Library, harm: Callable[[Path], None]
) -> None:
    backups = filled.backups
    assert backups.make(Progress())
    filled.close()
    for ending in ("-wal", "-shm"):
        backups.store.with_name(STORE + ending).unlink(missing_ok=True)
    harm(backups.store)
    damaged = backups.store.read_bytes() if backups.store.exists() else None
    later = datetime.datetime.now() + datetime.timedelta(days=1)
    backups.folder.joinpath(f"library-{later:%Y%m%dT%H%M%S}.sqlite").write_bytes(b"SQLite format 3\0" * 99)
    with pytest.raises(LibraryRestorable, match=r"documents in it: 3\. .* oqyrman restore") as caught:
        Library(filled.folder)
    assert backups.store.exists() == (damaged is not None)
    backup = caught.value.fields["backup"]
    assert isinstance(backup, Path)
    restored = restore(filled.folder, backup, Progress())
    assert (restored.kept.read_bytes() if restored.kept else None) == damaged
    again = Library(filled.folder)
    again.repair(Progress())
    assert search(again, "минерал").documents == 2
    assert [one.text for one in again.searches.all()] == ["минерал"]
    again.close()


def test_a_damage_that_is_met_while_reading_names_the_copy(filled: Library) -> None:
    assert filled.backups.make(Progress())
    filled._store.run("PRAGMA wal_checkpoint(TRUNCATE)")
    filled.close()
    with filled.backups.store.open("r+b") as file:
        file.seek(4096)
        file.write(b"\xff" * 200_000)
    with pytest.raises(LibraryRestorable):
        Library(filled.folder).documents.page("date", 0, 9)  # type: ignore[arg-type]


def test_without_a_copy_the_damage_alone_is_said(tmp_path: Path) -> None:
    error = LibraryBroken(tmp_path, STORE, "malformed")
    assert Backups(tmp_path).offer(error) is error
    assert Backups(tmp_path).missing() == ""


def test_a_full_disk_leaves_what_was_there(filled: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    copy(filled.backups.store, tmp_path / "a.sqlite", Progress())
    opened = apsw.Connection

    class Small(opened):  # type: ignore[misc, valid-type]
        def __init__(self, *given: object, **named: object) -> None:
            super().__init__(*given, **named)
            if "flags" not in named:
                self.execute("PRAGMA max_page_count=3")

    monkeypatch.setattr("reader.store.backups.apsw.Connection", Small)
    with pytest.raises(BackupUnwritable):
        filled.backups.make(Progress())
    with pytest.raises(BackupUnwritable):
        copy(filled.backups.store, tmp_path / "a.sqlite", Progress())
    monkeypatch.undo()
    assert contents_of(tmp_path / "a.sqlite").documents == 3
    assert filled.backups.all() == []
    assert Database(filled.backups.store, "library").integrity() == "ok"
