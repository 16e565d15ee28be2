"""Tests of the timeline: what it paints, and how months are picked with the mouse and the keys."""

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import QEvent, QLocale, QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QHelpEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QToolTip, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from reader.gui.timeline.table import TimelineTable
from reader.gui.timeline.timeline import Timeline
from tests.gui.windows import click, press
from tests.gui.written_timelines import by_keys, centre, month, picture, run, shown

LEFT = Qt.MouseButton.LeftButton
NO_KEY = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier

Show = Callable[..., Timeline]


@pytest.fixture
def show(qtbot: QtBot) -> Show:
    return partial(shown, qtbot)


def told(timeline: Timeline) -> list[object]:
    """Return a list to which is added whatever the timeline tells from now on."""
    heard: list[object] = []
    timeline.range_chosen.connect(lambda first, last: heard.append((first, last)))
    timeline.range_cleared.connect(lambda: heard.append("cleared"))
    timeline.relative_changed.connect(heard.append)
    return heard


def drag(timeline: Timeline, start: int, end: int) -> None:
    QTest.mousePress(timeline, LEFT, NO_KEY, centre(timeline, start))
    QTest.mouseMove(timeline, centre(timeline, end))
    QTest.mouseRelease(timeline, LEFT, NO_KEY, centre(timeline, end))


@pytest.mark.parametrize("count", [0, 1])
def test_fewer_than_two_months_are_no_timeline(show: Show, count: int) -> None:
    timeline = show(run(3))
    assert timeline.isVisible()
    timeline.show_months(run(count), complete=True)
    assert not timeline.isVisible()
    assert not picture(timeline).isNull()


@pytest.mark.parametrize(
    ("count", "width", "expected"), [(30, 340, 30), (240, 340, 80), (240, 200, 20), (600, 340, 50)]
)
def test_months_are_joined_where_bars_do_not_fit(show: Show, count: int, width: int, expected: int) -> None:
    timeline = show(run(count))
    timeline.resize(width, timeline.height())
    assert len(timeline.bars()) == expected


def test_a_click_chooses_a_bar_and_another_click_all_months(show: Show) -> None:
    timeline = show(run(12))
    heard = told(timeline)
    click(timeline, centre(timeline, 4))
    assert heard == [("2020-05", "2020-05")]
    assert timeline.chosen_range() == ("2020-05", "2020-05")
    click(timeline, centre(timeline, 4))
    assert heard[1:] == ["cleared"]
    assert timeline.chosen_range() is None


@pytest.mark.parametrize(("start", "end"), [(2, 7), (7, 2)])
def test_dragging_chooses_whole_bars(show: Show, start: int, end: int) -> None:
    timeline = show(run(12))
    heard = told(timeline)
    drag(timeline, start, end)
    assert heard == [("2020-03", "2020-08")]


def test_dragging_inside_what_is_chosen_chooses_less(show: Show) -> None:
    timeline = show(run(12))
    timeline.set_range("2020-02", "2020-09")
    heard = told(timeline)
    drag(timeline, 3, 5)
    assert heard == [("2020-04", "2020-06")]


def test_dragging_beyond_the_edge_chooses_to_the_end(show: Show) -> None:
    timeline = show(run(12))
    heard = told(timeline)
    QTest.mousePress(timeline, LEFT, NO_KEY, centre(timeline, 9))
    QTest.mouseMove(timeline, QPoint(timeline.width() + 200, -50))
    QTest.mouseRelease(timeline, LEFT, NO_KEY, QPoint(timeline.width() + 200, -50))
    assert heard == [("2020-10", "2020-12")]


def test_esc_while_dragging_chooses_nothing(show: Show) -> None:
    timeline = show(run(12))
    heard = told(timeline)
    QTest.mousePress(timeline, LEFT, NO_KEY, centre(timeline, 2))
    QTest.mouseMove(timeline, centre(timeline, 6))
    press(timeline, Qt.Key.Key_Escape)
    QTest.mouseRelease(timeline, LEFT, NO_KEY, centre(timeline, 6))
    assert heard == []


def test_counts_that_arrive_while_dragging_do_not_disturb_it(show: Show) -> None:
    timeline = show(run(12), complete=False)
    heard = told(timeline)
    QTest.mousePress(timeline, LEFT, NO_KEY, centre(timeline, 2))
    QTest.mouseMove(timeline, centre(timeline, 4))
    timeline.show_months([*run(12), month(-2)], complete=False)
    QTest.mouseMove(timeline, centre(timeline, 7))
    QTest.mouseRelease(timeline, LEFT, NO_KEY, centre(timeline, 7))
    assert heard == [("2020-03", "2020-06")]


def test_joined_bars_choose_all_their_months(show: Show) -> None:
    timeline = show(run(240))
    heard = told(timeline)
    drag(timeline, 1, 2)
    assert heard == [("2020-04", "2020-09")]


@pytest.mark.parametrize("chosen", [("1990-01", "1990-12"), ("2031-01", "2031-02"), ("2020-05", "2020-02")])
def test_a_range_without_bars_is_named_and_can_be_cleared(show: Show, chosen: tuple[str, str]) -> None:
    timeline = show(run(12))
    timeline.set_range(*chosen)
    assert not picture(timeline).isNull()
    assert "Chosen" in timeline.accessibleDescription()
    by_keys(timeline)
    heard = told(timeline)
    press(timeline, Qt.Key.Key_Escape)
    assert heard == ["cleared"]


def test_the_keys_walk_extend_choose_and_clear(show: Show) -> None:
    timeline = show(run(12))
    heard = told(timeline)
    by_keys(timeline)
    press(timeline, Qt.Key.Key_Left)
    press(timeline, Qt.Key.Key_Return)
    assert heard == [("2020-11", "2020-11")]
    press(timeline, Qt.Key.Key_Left, SHIFT)
    press(timeline, Qt.Key.Key_Left, SHIFT)
    press(timeline, Qt.Key.Key_Enter)
    assert heard[1:] == [("2020-09", "2020-11")]
    press(timeline, Qt.Key.Key_Escape)
    assert heard[2:] == ["cleared"]


def test_the_cursor_stops_at_the_ends(show: Show) -> None:
    timeline = show(run(5))
    heard = told(timeline)
    by_keys(timeline)
    for keys in ((Qt.Key.Key_Right,), (Qt.Key.Key_Home,), (Qt.Key.Key_Home, Qt.Key.Key_Left), (Qt.Key.Key_End,)):
        for key in keys:
            press(timeline, key)
        press(timeline, Qt.Key.Key_Return)
    assert [one[0] for one in heard if isinstance(one, tuple)] == ["2020-05", "2020-01", "2020-01", "2020-05"]


def test_esc_first_drops_what_is_being_picked(show: Show) -> None:
    timeline = show(run(12))
    timeline.set_range("2020-03", "2020-04")
    heard = told(timeline)
    by_keys(timeline)
    press(timeline, Qt.Key.Key_Right, SHIFT)
    press(timeline, Qt.Key.Key_Escape)
    assert heard == []
    assert timeline.chosen_range() == ("2020-03", "2020-04")
    press(timeline, Qt.Key.Key_Escape)
    assert heard == ["cleared"]


def test_its_keys_win_over_the_windows_shortcuts_only_where_they_do_something(qtbot: QtBot, show: Show) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    timeline = show(run(12))
    QVBoxLayout(window).addWidget(timeline)
    fired: list[str] = []
    for keys in ("Esc", "Left", "T"):
        QShortcut(QKeySequence(keys), window).activated.connect(lambda keys=keys: fired.append(keys))
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    by_keys(timeline)
    press(timeline, Qt.Key.Key_Left)
    timeline.set_range("2020-03", "2020-04")
    press(timeline, Qt.Key.Key_Escape)
    assert fired == []
    press(timeline, Qt.Key.Key_Escape)
    assert fired == ["Esc"]


def test_other_keys_are_left_to_the_window(show: Show) -> None:
    timeline = show(run(12))
    for key, modifiers in (
        (Qt.Key.Key_A, NO_KEY),
        (Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier),
        (Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier),
    ):
        event = QKeyEvent(QEvent.Type.KeyPress, key, modifiers)
        timeline.keyPressEvent(event)
        assert not event.isAccepted()


def test_a_wider_window_keeps_the_cursor_in_its_month(show: Show) -> None:
    timeline = show(run(240), width=200)
    heard = told(timeline)
    by_keys(timeline)
    press(timeline, Qt.Key.Key_Home)
    press(timeline, Qt.Key.Key_Right)
    timeline.resize(340, timeline.height())
    press(timeline, Qt.Key.Key_Return)
    assert heard == [("2021-01", "2021-03")]


def test_the_tip_says_everything_of_a_bar(show: Show) -> None:
    timeline = show([month(0, 1234, questions=200, answers=1000, words=100_000), month(1)], complete=False)
    at = centre(timeline, 0)
    QApplication.sendEvent(timeline, QHelpEvent(QEvent.Type.ToolTip, at, timeline.mapToGlobal(at)))
    assert QToolTip.text().split("\n") == [
        "Jan 2020",
        "Matches: 1,234",
        "in questions: 200",
        "in answers: 1,000",
        "Documents: 2",
        "Per 1,000 words: 12.3",
        "Still counting",
    ]
    QToolTip.hideText()


def test_a_screen_reader_hears_the_range_and_the_peak(show: Show) -> None:
    timeline = show([month(0, 3), month(1, 1500), month(14, 2)])
    assert timeline.accessibleName() == "Matches by month"
    assert timeline.accessibleDescription() == "Jan 2020 – Mar 2021. Peak: 1,500 in Feb 2020"
    timeline.set_range("2020-02", "2020-03")
    assert timeline.accessibleDescription().endswith(". Chosen: Feb – Mar 2020")
    timeline.clear_range()
    timeline.show_months([month(0, 0), month(1, 0)], complete=False)
    assert timeline.accessibleDescription() == "Jan – Feb 2020. Still counting"


def test_months_are_named_in_the_language_of_the_interface(show: Show) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.Kazakh))
    try:
        timeline = show(run(3))
        assert QLocale().standaloneMonthName(1, QLocale.FormatType.ShortFormat)[:3] in timeline.accessibleDescription()
        assert "Jan" not in timeline.accessibleDescription()
    finally:
        QLocale.setDefault(before)


def test_the_menu_toggles_the_share_and_tells(show: Show) -> None:
    timeline = show(run(12))
    heard = told(timeline)
    timeline.set_relative(True)
    assert heard == []
    action(timeline.menu(), "per 1,000").trigger()
    assert heard == [False]
    assert not timeline.relative()
    assert not action(timeline.menu(), "All months").isEnabled()
    timeline.set_range("2020-03", "2020-03")
    action(timeline.menu(), "All months").trigger()
    assert heard[1:] == ["cleared"]


def action(menu: QMenu, text: str) -> QAction:
    return next(one for one in menu.actions() if text in one.text())


@pytest.mark.parametrize("reason", [QContextMenuEvent.Reason.Mouse, QContextMenuEvent.Reason.Keyboard])
def test_the_menu_opens_by_mouse_and_by_key(show: Show, qtbot: QtBot, reason: QContextMenuEvent.Reason) -> None:
    timeline = show(run(12))
    by_keys(timeline)
    at = centre(timeline, 3)
    QApplication.sendEvent(timeline, QContextMenuEvent(reason, at, timeline.mapToGlobal(at)))
    opened = QApplication.activePopupWidget()
    assert isinstance(opened, QMenu)
    opened.close()


@pytest.mark.parametrize("letter", [(int(Qt.Key.Key_T), "t"), (0x0415, "е")])
def test_the_key_t_opens_the_table_on_every_layout(show: Show, letter: tuple[int, str]) -> None:
    timeline = show(run(12))
    by_keys(timeline)
    QApplication.sendEvent(timeline, QKeyEvent(QEvent.Type.KeyPress, letter[0], NO_KEY, letter[1]))
    table = timeline.findChild(TimelineTable)
    assert isinstance(table, TimelineTable)
    assert table.isVisible()
    assert not table.isModal()
    assert timeline.table() is table
