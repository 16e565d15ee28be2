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


def test_moves_in_a_row_are_stored_in_their_order(window: OpenWindow, folder: Path, qtbot: QtBot) -> None:
    shown = window(folder)
    ids = [shown._library.searches.save(name, name).id for name in "абвгд"]
    orders = [ids[place:] + ids[:place] for place in range(5)]
    for order in orders:
        shown.collections.moved.emit(order)
    settle(qtbot, shown)
    assert [one.id for one in shown._library.searches.all()] == orders[-1]


def test_what_is_saved_inside_a_result_is_what_is_shown(window: OpenWindow, folder: Path, qtbot: QtBot) -> None:
    shown = window(folder)
    search(qtbot, shown, "минерал OR су")
    shown.commands["search-within"].trigger()
    search(qtbot, shown, "жер")
    shown.commands["save-search"].trigger()
    settle(qtbot, shown)
    assert [one.text for one in shown._library.searches.all()] == ["(минерал OR су) жер"]
    shown.commands["save-search"].trigger()
    settle(qtbot, shown)
    assert len(shown._library.searches.all()) == 1


def test_every_removal_can_be_undone_the_last_one_first(window: OpenWindow, folder: Path, qtbot: QtBot) -> None:
    shown = window(folder)
    saved = [shown._library.searches.save(name, name) for name in ("бір", "екі")]
    for one in saved:
        shown.collections.removed.emit(one.id)
        settle(qtbot, shown)
    for _ in saved:
        [undo] = [one for one in shown.activity.findChildren(QPushButton) if one.text() == "Undo"]
        click(undo)
        settle(qtbot, shown)
    assert {one.name for one in shown._library.searches.all()} == {"бір", "екі"}


def test_a_word_that_was_not_finished_leaves_the_history(window: OpenWindow, folder: Path, qtbot: QtBot) -> None:
    shown = window(folder)
    for text_so_far in ("мине", "минерал", "минерал көп"):
        search(qtbot, shown, text_so_far)
        shown.memory._note()
        settle(qtbot, shown)
    assert shown._library.searches.recent(5) == ["минерал көп", "минерал"]
