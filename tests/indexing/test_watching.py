"""Tests of noticing changes on disk."""

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from queue import Queue

import pytest

from reader.errors import WatchingFailed
from reader.indexing.watching import may_be_document, watch

WAIT_S = 10


@contextmanager
def noticed(*sources: Path) -> Iterator["Queue[list[Path]]"]:
    """Watch in a thread; the queue has every batch, from when it has begun."""
    stop = threading.Event()
    batches: Queue[list[Path]] = Queue()

    def run() -> None:
        for batch in watch(sources, stop):
            batches.put(batch)

    thread = threading.Thread(target=run)
    thread.start()
    try:
        batches.get(timeout=WAIT_S)
        yield batches
    finally:
        stop.set()
        thread.join()


def first(batches: "Queue[list[Path]]") -> list[Path]:
    """Return the first batch that is not empty."""
    patience = time.monotonic() + WAIT_S
    while not (batch := batches.get(timeout=WAIT_S)):
        assert time.monotonic() < patience, "nothing was told"
    return batch


def told(batches: "Queue[list[Path]]", *wanted: Path) -> bool:
    """Wait until any of some paths is told."""
    found: set[Path] = set()
    while found.isdisjoint(wanted):
        found.update(first(batches))
    return True


def test_a_file_that_is_saved_by_renaming_is_told_in_one_batch(tmp_path: Path) -> None:
    with noticed(tmp_path) as batches:
        (tmp_path / "а.txt.tmp").write_text("Мәтін", encoding="utf-8")
        (tmp_path / "а.txt.tmp").rename(tmp_path / "а.txt")
        assert tmp_path / "а.txt" in first(batches)


def test_what_cannot_be_a_document_is_not_told(tmp_path: Path) -> None:
    with noticed(tmp_path) as batches:
        (tmp_path / ".hidden.txt").write_text("x")
        (tmp_path / "picture.jpg").write_text("x")
        (tmp_path / "а.txt").write_text("x")
        assert first(batches) == [tmp_path / "а.txt"]


def test_new_folders_are_watched_too_and_told_whole(tmp_path: Path) -> None:
    with noticed(tmp_path) as batches:
        (tmp_path / "а" / "б").mkdir(parents=True)
        (tmp_path / "а" / "б" / "в.txt").write_text("x")
        assert told(batches, tmp_path)
        (tmp_path / "а" / "б" / "г.txt").write_text("x")
        assert told(batches, tmp_path / "а" / "б" / "г.txt", tmp_path)


def test_a_single_file_is_looked_at_every_second(tmp_path: Path) -> None:
    path = tmp_path / "а.txt"
    path.write_text("x")
    with noticed(path) as batches:
        path.write_text("басқа", encoding="utf-8")
        assert first(batches) == [path]
        path.unlink()
        assert first(batches) == [path]


def test_a_folder_or_something_gone_may_matter(tmp_path: Path) -> None:
    (tmp_path / "а.jpg").touch()
    assert may_be_document(str(tmp_path))
    assert may_be_document(str(tmp_path / "жоқ"))
    assert may_be_document(str(tmp_path / "жоқ.TXT"))
    assert not may_be_document(str(tmp_path / "а.jpg"))
    assert not may_be_document(str(tmp_path / ".git"))


def test_a_system_that_refuses_is_told_as_our_own_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_given: object, **_named: object) -> None:
        raise OSError("limit")

    monkeypatch.setattr("watchfiles._rust_notify.RustNotify", refuse)
    with pytest.raises(WatchingFailed, match="limit"):
        list(watch([tmp_path], threading.Event()))
