import time
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QTableView, QToolButton
from pytestqt.qtbot import QtBot

from reader.gui.main_window import MainWindow
from reader.progress import Progress
from tests.gui.windows import OpenWindow, interview, label, search, settle, text, write_texts

SMALL, SCREEN = (640, 480), (1280, 760)


@pytest.fixture
def full(window: OpenWindow, tmp_path: Path, qtbot: QtBot) -> MainWindow:
    """Return a window in which every pane is shown, with eight collections."""
    texts = {
        f"{month}.txt": text("Минерал туралы", "Минерал көп.", date=f"2025-{month:02}-01") for month in range(1, 7)
    }
    shown = window(write_texts(tmp_path / "texts", {**texts, "z.txt": interview("Минерал", 4, date="2026-01-01")}))
    for letter in "абвгдежз":
        shown._library.searches.save(letter, letter)
    shown.memory.refresh()
    shown.resize(1280, 760)
    search(qtbot, shown, "минерал")
    shown.commands["show-concordance"].trigger()
    settle(qtbot, shown)
    return shown


def test_all_panes_fit_into_a_small_window(full: MainWindow) -> None:
    assert full.collections.isVisible()
    assert full.timeline.isVisible()
    least = full.minimumSizeHint()
    assert (least.width(), least.height()) <= SMALL
    assert least.height() <= SMALL[1]
    assert full.size().toTuple() == SCREEN


def test_the_window_stays_on_the_screen_and_readable_when_the_text_is_twice_as_large(
    full: MainWindow, qtbot: QtBot
) -> None:
    for _step in range(7):
        full.commands["zoom-in"].trigger()
    settle(qtbot, full)
    qtbot.wait(50)
    assert full.size().toTuple() == SCREEN
    counter, pane = label(full, "counter"), full.drawer.pane
    assert pane is not None
    assert counter.height() >= counter.heightForWidth(counter.width())
    assert pane.rows.viewport().height() >= 2 * pane.rows.rowHeight(0)
    [menu] = [one for one in full.search_bar.findChildren(QToolButton) if one.objectName() == "more"]
    assert menu.iconSize().width() >= 24
    full.commands["show-concordance"].trigger()
    full.commands["zoom-reset"].trigger()
    settle(qtbot, full)
    qtbot.waitUntil(lambda: full.minimumSizeHint().height() <= SMALL[1])
    assert menu.iconSize().width() == 20


def test_one_whole_document_is_in_sight_with_everything_open(full: MainWindow) -> None:
    rows = full.list.findChild(QTableView)
    assert rows is not None
    assert rows.viewport().height() >= rows.rowHeight(0)


def test_typing_does_not_move_the_list(window: OpenWindow, tmp_path: Path, qtbot: QtBot) -> None:
    shown = window(write_texts(tmp_path / "texts", {"a.txt": text("Бірінші", "Минерал көп.")}))
    before = label(shown, "counter").mapTo(shown.list, QPoint(0, 0))
    start = shown.list.mapTo(shown._columns, QPoint(0, 0))
    search(qtbot, shown, "минерал")
    assert shown.list.mapTo(shown._columns, QPoint(0, 0)) == start
    assert label(shown, "counter").mapTo(shown.list, QPoint(0, 0)) == before
    shown.collections.spare_button.click()
    settle(qtbot, shown)
    assert shown.collections.isVisible()
    assert [one.text for one in shown._library.searches.all()] == ["минерал"]


def test_the_window_is_gone_before_the_work_has_ended(window: OpenWindow, qtbot: QtBot) -> None:
    shown = window()
    seen: list[bool] = []

    def work(progress: Progress) -> None:
        while not progress.cancelled:
            time.sleep(0.01)
        time.sleep(0.1)
        seen.append(shown.isVisible())

    shown._jobs.read("slow", work, lambda _done: None)
    qtbot.wait(50)
    shown.close()
    assert seen == [False]
