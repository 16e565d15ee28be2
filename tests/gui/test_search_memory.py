from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.gui.windows import OpenWindow, TypeText, click, press, search, settle, text, titles, write_texts


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_texts(
        tmp_path / "texts",
        {
            "a.txt": text("Бірінші", "Минерал көп, минералдар да.", date="2024-01-05"),
            "b.txt": text("Екінші", "Су мен жер.", date="2025-03-01"),
        },
    )


def test_a_search_is_saved_named_opened_and_removed_with_an_undo(
    window: OpenWindow, folder: Path, qtbot: QtBot
) -> None:
    shown = window(folder)
    search(qtbot, shown, "минерал")
    shown.commands["save-search"].trigger()
    settle(qtbot, shown)
    [saved] = shown._library.searches.all()
    shown.collections.renamed.emit(saved.id, "Қазба байлық")
    settle(qtbot, shown)
    search(qtbot, shown, "")
    shown.collections.opened.emit(saved.text)
    settle(qtbot, shown)
    assert titles(shown) == ["Бірінші"]
    assert shown.memory._counted[0][0].name == "Қазба байлық"
    assert shown.memory._counted[1:] == ({saved.id: 1}, 2)
    shown.collections.removed.emit(saved.id)
    settle(qtbot, shown)
    assert shown._library.searches.all() == []
    [undo] = [one for one in shown.activity.findChildren(QPushButton) if one.text() == "Undo"]
    click(undo)
    settle(qtbot, shown)
    assert [one.name for one in shown._library.searches.all()] == ["Қазба байлық"]


def test_changes_in_a_row_are_all_kept(window: OpenWindow, folder: Path, qtbot: QtBot) -> None:
    shown = window(folder)
    saved = [shown._library.searches.save(name, name) for name in ("бір", "екі", "үш")]
    shown.collections.renamed.emit(saved[0].id, "1")
    shown.collections.renamed.emit(saved[1].id, "2")
    shown.collections.moved.emit([saved[2].id, saved[1].id, saved[0].id])
    settle(qtbot, shown)
    assert [one.name for one in shown._library.searches.all()] == ["үш", "2", "1"]


def test_a_search_that_stands_is_remembered_and_offered_again(
    window: OpenWindow, folder: Path, qtbot: QtBot, type_text: TypeText
) -> None:
    shown = window(folder)
    search(qtbot, shown, "минерал")
    qtbot.waitUntil(lambda: shown._library.searches.recent(5) == ["минерал"], timeout=5_000)
    search(qtbot, shown, "")
    shown.search_bar.box.setFocus()
    press(shown.search_bar.box, Qt.Key.Key_F4)
    qtbot.waitUntil(lambda: shown.completions.shown, timeout=5_000)
    press(shown.search_bar.box, Qt.Key.Key_Down)
    press(shown.search_bar.box, Qt.Key.Key_Return)
    settle(qtbot, shown)
    assert shown.search_bar.box.text() == "минерал"


def test_the_word_that_is_typed_is_completed_from_the_library(
    window: OpenWindow, folder: Path, qtbot: QtBot, type_text: TypeText
) -> None:
    shown = window(folder)
    shown.search_bar.box.setFocus()
    type_text(shown.search_bar.box, "мине")
    qtbot.waitUntil(lambda: shown.completions.shown, timeout=5_000)
    press(shown.search_bar.box, Qt.Key.Key_Down)
    press(shown.search_bar.box, Qt.Key.Key_Tab)
    settle(qtbot, shown)
    assert shown.search_bar.box.text() == "минерал"
    assert titles(shown) == ["Бірінші"]
