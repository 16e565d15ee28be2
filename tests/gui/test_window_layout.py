import time
from itertools import groupby
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QLabel,
    QTableView,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from reader.gui.main_window import MainWindow
from reader.progress import Progress
from reader.settings import Settings
from tests.gui.windows import (
    OpenWindow,
    focus,
    interview,
    label,
    press,
    search,
    settle,
    text,
    write_texts,
)

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
    start = shown.list.mapTo(shown.frame.columns, QPoint(0, 0))
    search(qtbot, shown, "минерал")
    assert shown.list.mapTo(shown.frame.columns, QPoint(0, 0)) == start
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


def test_the_columns_can_be_hidden_and_shown(window: OpenWindow, folder: Path, qtbot: QtBot) -> None:
    shown = window(folder)
    for key, pane in ((Qt.Key.Key_F8, shown.list), (Qt.Key.Key_F9, shown.side)):
        press(shown.search_bar.box, key)
        assert not pane.isVisible()
        press(shown.search_bar.box, key)
        assert pane.isVisible()


def test_full_screen_and_back(window: OpenWindow, folder: Path, qtbot: QtBot) -> None:
    shown = window(folder)
    press(shown.search_bar.box, Qt.Key.Key_F11)
    assert shown.isFullScreen()
    assert shown.commands["full-screen"].isChecked()
    shown.showNormal()
    qtbot.waitUntil(lambda: not shown.commands["full-screen"].isChecked())


def test_state_that_is_no_state_is_not_minded(window: OpenWindow) -> None:
    assert window(settings=Settings(window="zz", columns="beef")).isVisible()


def test_the_tab_key_visits_the_window_from_the_top_left(window: OpenWindow, folder: Path, qtbot: QtBot) -> None:
    (folder / "empty.txt").write_bytes(b"")
    write_texts(folder, {"z.txt": interview("Сұхбат", 4, date="2025-12-01")})
    shown = window(folder)
    shown.search_bar.box.setFocus()
    visited: list[QWidget] = []
    for _step in range(80):  # a label with links keeps the keyboard for as many steps as it has links
        if focus() not in visited:
            visited.append(focus())
        press(focus(), Qt.Key.Key_Tab)
        if focus() is visited[0]:
            break
    assert focus() is visited[0]
    where = [one.mapTo(shown, QPoint(0, 0)) for one in visited]
    columns = [shown.search_bar, shown.list, shown.facets, shown.page_frame, shown.side, shown.activity]
    rooms = [next(place for place, pane in enumerate(columns) if pane.isAncestorOf(one)) for one in visited]
    start = rooms.index(1)
    assert rooms[start:-1] == sorted(rooms[start:-1])
    assert set(rooms) == {0, 1, 2, 3, 4, 5}
    lefts = [point.x() for point, room in zip(where, rooms, strict=True) if room == 0]
    assert lefts[-1:] + lefts[:-1] == sorted(lefts)
    [numbers, sort, rows] = [one for one, room in zip(visited, rooms, strict=True) if room == 1]
    assert isinstance(numbers, QLabel)
    assert isinstance(sort, QToolButton)
    assert isinstance(rows, QTableView)


def test_filters_fold_away_where_nothing_is_found_and_come_back(window: OpenWindow, folder: Path, qtbot: QtBot) -> None:
    shown = window(folder)
    assert shown.facets.isVisible()
    search(qtbot, shown, "жоқсөзжоқ")
    assert not shown.facets.isVisible()
    assert shown.commands["show-facets"].isChecked()
    search(qtbot, shown, "минерал lang:kk date:1990")
    again = window(folder)
    again.search_bar.box.setText("жоқсөзжоқ")
    settle(qtbot, again)
    assert not again.facets.isVisible()
    assert shown.facets.isVisible()  # what keeps everything out can be taken away there
    search(qtbot, shown, "минерал")
    assert shown.facets.isVisible()


def test_the_keyboard_goes_from_the_page_to_the_right_column_and_to_the_last_line(window: OpenWindow) -> None:
    shown = window()
    chain: list[QWidget] = [shown.reading]
    while (following := chain[-1].nextInFocusChain()) not in (None, shown.reading):
        assert following is not None
        chain.append(following)
    tab = Qt.FocusPolicy.TabFocus
    reached = [one for one in chain if one.focusPolicy() & tab and one.focusProxy() is None]
    panes = {"right": shown.side, "last": shown.activity, "top": shown.search_bar, "left": shown.facets}
    passed = [name for one in reached for name, pane in panes.items() if pane.isAncestorOf(one)]
    assert [name for name, _ in groupby(passed)][:2] == ["right", "last"]
