"""Tests of following the folders while the window is open."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.errors import WatchingFailed
from reader.gui.jobs import Jobs
from reader.gui.library.watching import Watching
from reader.gui.main_window import MainWindow
from reader.library import Library
from reader.settings import Settings
from tests.gui.windows import OpenWindow, settle, text, titles, write_texts

WAIT_MS = 15_000


class Started:
    """A live window on a library that knows a folder, and the updates that it ran since its start."""

    def __init__(self, qtbot: QtBot, library: Path) -> None:
        self.library = Library(library)
        self.updates = 0
        self.window = MainWindow(self.library, Jobs(), Settings(theme="light"))
        self.window.intake.settled.connect(self._count)
        qtbot.addWidget(self.window)
        self.window.show()
        settle(qtbot, self.window)
        qtbot.wait(150)  # a second look through everything would have begun by now
        settle(qtbot, self.window)

    def end(self) -> None:
        self.window.close()
        self.library.close()

    def _count(self) -> None:
        self.updates += 1


@pytest.fixture
def known(window: OpenWindow, tmp_path: Path) -> Path:
    """Return a folder that the library ``kept`` reads from."""
    folder = write_texts(tmp_path / "мәтіндер", {"а.txt": text("Бірінші", "Минерал.")})
    shown = window(folder, library=tmp_path / "kept")
    shown.close()
    shown.library.close()
    return folder


def test_what_changes_on_disk_appears_by_itself(window: OpenWindow, tmp_path: Path, qtbot: QtBot) -> None:
    folder = write_texts(tmp_path / "мәтіндер", {"а.txt": text("Бірінші", "Минерал.")})
    shown = window(folder, live=True)
    qtbot.waitUntil(lambda: shown.watching.live, timeout=WAIT_MS)
    write_texts(folder, {"б.txt": text("Екінші", "Тұз.")})
    qtbot.waitUntil(lambda: sorted(filter(None, titles(shown))) == ["Бірінші", "Екінші"], timeout=WAIT_MS)
    write_texts(folder / "жаңа", {"в.txt": text("Үшінші", "Су.")})
    qtbot.waitUntil(lambda: len(titles(shown)) == 3, timeout=WAIT_MS)
    (folder / "б.txt").unlink()
    qtbot.waitUntil(lambda: shown._library.vanished.count() == 1, timeout=WAIT_MS)
    (folder / "а.txt").rename(folder / "ескі.txt")
    qtbot.waitUntil(lambda: shown._library.documents.at(folder / "ескі.txt") is not None, timeout=WAIT_MS)
    settle(qtbot, shown)
    assert len(titles(shown)) == 3
    shown.close()
    assert not shown.watching.live


def test_the_open_document_follows_its_file(window: OpenWindow, tmp_path: Path, qtbot: QtBot) -> None:
    folder = write_texts(tmp_path / "мәтіндер", {"а.txt": text("Бірінші", "Минерал.")})
    shown = window(folder)
    qtbot.waitUntil(lambda: shown.reading.document() is not None)
    write_texts(folder, {"а.txt": text("Бірінші", "Енді тұз туралы.")})
    shown.intake.follow([folder / "а.txt"])
    qtbot.waitUntil(lambda: "тұз" in (doc.text if (doc := shown.reading.document()) else ""))
    (folder / "а.txt").unlink()
    shown.intake.follow([folder / "а.txt"])
    qtbot.waitUntil(lambda: shown.reading._remark.isVisible())
    assert "no longer there" in shown.reading._remark.text()


def test_what_is_noticed_during_an_update_comes_after_it(window: OpenWindow, tmp_path: Path, qtbot: QtBot) -> None:
    folder = write_texts(tmp_path / "мәтіндер", {"а.txt": text("Бірінші", "Минерал.")})
    shown = window(folder)
    write_texts(folder, {"б.txt": text("Екінші", "Тұз."), "в.txt": text("Үшінші", "Су.")})
    shown.intake.follow([folder / "а.txt"])
    shown.intake.follow([folder / "б.txt"])
    shown.intake.follow([folder / "в.txt", tmp_path / "бөтен.txt"])
    settle(qtbot, shown)
    assert len(titles(shown)) == 3
    assert [source.path for source in shown._library.sources.all()] == [folder]


def test_a_system_that_watches_no_more_is_told_once(
    window: OpenWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_given: object, **_named: object) -> None:
        raise OSError("OS file watch limit reached")

    monkeypatch.setattr("watchfiles._rust_notify.RustNotify", refuse)
    shown = window(write_texts(tmp_path / "мәтіндер", {"а.txt": text("Бірінші", "Минерал.")}))
    watching = Watching(shown._library, shown._jobs, shown.intake, shown)
    with qtbot.waitSignal(watching.failed, timeout=WAIT_MS) as told:
        watching.look_for_sources()
    assert isinstance(told.args[0], WatchingFailed)
    assert "limit" in str(told.args[0])
    watching.close()
    assert not watching.live


def test_a_start_looks_through_everything_once(known: Path, tmp_path: Path, qtbot: QtBot) -> None:
    write_texts(known, {"б.txt": text("Екінші", "Тұз.")})
    started = Started(qtbot, tmp_path / "kept")
    assert sorted(titles(started.window)) == ["Бірінші", "Екінші"]
    assert started.updates == 1
    assert started.window.watching.live
    started.end()


def test_a_start_looks_through_everything_where_nothing_can_be_watched(
    known: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    known.rename(tmp_path / "басқа")
    started = Started(qtbot, tmp_path / "kept")
    assert started.updates == 1
    assert not started.window.watching.live
    started.end()


def test_a_start_looks_through_everything_where_the_system_watches_no_more(
    known: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_given: object, **_named: object) -> None:
        raise OSError("OS file watch limit reached")

    monkeypatch.setattr("watchfiles._rust_notify.RustNotify", refuse)
    write_texts(known, {"б.txt": text("Екінші", "Тұз.")})
    started = Started(qtbot, tmp_path / "kept")
    assert len(titles(started.window)) == 2
    assert started.updates == 1
    started.end()
