from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QFileDialog
from pytestqt.qtbot import QtBot

from tests.gui.windows import OpenWindow, counter, settle, text, titles, write_texts


def test_the_chosen_folder_is_where_the_next_choice_begins(
    window: OpenWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = write_texts(tmp_path / "one" / "texts", {"a.txt": text("Бір", "Сөз.")})
    asked: list[str] = []

    def choose(_window: object, _title: str, where: str) -> str:
        asked.append(where)
        return str(folder)

    monkeypatch.setattr(QFileDialog, "getExistingDirectory", choose)
    shown = window()
    shown.commands["open-folder"].trigger()
    settle(qtbot, shown)
    shown.commands["open-folder"].trigger()
    assert asked == ["", str(folder.parent)]
    settle(qtbot, shown)
    assert titles(shown) == ["Бір"]
    assert shown.settings().last_folder == str(folder.parent)


def test_unreadable_files_are_counted_in_the_line_and_in_the_counter(
    window: OpenWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    folder = write_texts(tmp_path / "texts", {"a.txt": text("Бір", "Сөз.")})
    (folder / "empty.txt").write_bytes(b"")
    shown = window(folder)
    qtbot.waitUntil(lambda: counter(shown) == "1 document; 1 unreadable")
    assert shown.commands["failures"].isEnabled()
    shown.list.number_opened.emit(_opens("unreadable"))
    settle(qtbot, shown)
    assert any(one.windowTitle() == "Files that could not be read" for one in shown.findChildren(QDialog))


def _opens(name: str) -> object:
    from reader.gui.search.counter_text import Opens

    return Opens(name)
