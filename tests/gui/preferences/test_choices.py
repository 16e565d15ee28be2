from pathlib import Path

from pytestqt.qtbot import QtBot

from reader.gui.preferences.preferences_window import PreferencesWindow
from tests.gui.windows import OpenWindow, interview, settle, titles, write_texts


def test_folders_are_followed_from_the_moment_it_is_chosen(window: OpenWindow, tmp_path: Path, qtbot: QtBot) -> None:
    folder = write_texts(tmp_path / "texts", {"1.txt": interview("Бірінші", 1)})
    shown = window(folder)
    assert not shown.settings().live
    assert not shown.watching.live
    shown.choices.follow(True)
    qtbot.waitUntil(lambda: shown.watching.live)
    settle(qtbot, shown)
    write_texts(folder, {"2.txt": interview("Екінші", 1)})
    qtbot.waitUntil(lambda: len(titles(shown)) == 2, timeout=10_000)
    assert shown.settings().live
    shown.choices.follow(False)
    assert not shown.watching.live
    assert not shown.settings().live
    shown.choices.follow(True)
    qtbot.waitUntil(lambda: shown.watching.live)


def test_there_is_one_window_of_preferences(window: OpenWindow) -> None:
    shown = window()
    shown.commands["preferences"].trigger()
    shown.commands["preferences"].trigger()
    assert len(shown.findChildren(PreferencesWindow)) == 1
