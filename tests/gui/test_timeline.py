"""Tests of the timeline: what it paints, and how months are picked with the mouse and the keys."""

import time
from collections.abc import Callable, Sequence

import pytest
from PySide6.QtCore import QEvent, QLocale, QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QHelpEvent, QImage, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QToolTip, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from reader.corpus.timeline import Month
from reader.gui.theme import THEME_NAMES, Theme, load_theme
from reader.gui.timeline import Timeline, TimelineTable, bar_text, range_text
from tests.gui.windows import click, press

LEFT = Qt.MouseButton.LeftButton
NO_KEY = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier

Show = Callable[..., Timeline]


def month(place: int, matches: int = 4, questions: int = 0, answers: int = 0, words: int = 1000) -> Month:
    """Return a month that is some months after December 2019."""
    return Month(f"{2020 + place // 12}-{place % 12 + 1:02}", matches, questions, answers, min(matches, 2), words)


def run(count: int) -> list[Month]:
    return [month(place, matches=1 + place % 7, questions=place % 2, answers=place % 3 // 2) for place in range(count)]


@pytest.fixture
def show(qtbot: QtBot) -> Show:
    def build(
        months: Sequence[Month], *, complete: bool = True, theme: str = "light", width: int = 340, points: float = 10
    ) -> Timeline:
        font = QApplication.font()
        font.setPointSizeF(points)
        timeline = Timeline(load_theme(theme), font)
        qtbot.addWidget(timeline)
        timeline.resize(width, timeline.sizeHint().height())
        timeline.show_months(months, complete=complete)
        if timeline.isVisible():
            timeline.activateWindow()
            qtbot.waitUntil(timeline.isActiveWindow)
            timeline.clearFocus()
        return timeline

    return build


def told(timeline: Timeline) -> list[object]:
    """Return a list to which is added whatever the timeline tells from now on."""
    heard: list[object] = []
    timeline.range_chosen.connect(lambda first, last: heard.append((first, last)))
    timeline.range_cleared.connect(lambda: heard.append("cleared"))
    timeline.relative_changed.connect(heard.append)
    return heard


def picture(timeline: Timeline) -> QImage:
    return timeline.grab().toImage()


def bar_colours(timeline: Timeline, place: int) -> list[str]:
    """Return the colours in the middle of a column, from the base line up."""
    image, column = picture(timeline), timeline.bar_rect(place)
    x = round(column.center().x())
    return [image.pixelColor(x, y).name() for y in range(round(column.bottom()) - 1, round(column.top()) - 1, -1)]


def filled_height(timeline: Timeline, place: int, theme: Theme) -> int:
    grounds = {theme.surface.name(), theme.selected.name(), theme.hover.name()}
    colours = bar_colours(timeline, place)
    return next((height for height, colour in enumerate(colours) if colour in grounds), len(colours))


def centre(timeline: Timeline, place: int) -> QPoint:
    return timeline.bar_rect(place).center().toPoint()


def drag(timeline: Timeline, start: int, end: int) -> None:
    QTest.mousePress(timeline, LEFT, NO_KEY, centre(timeline, start))
    QTest.mouseMove(timeline, centre(timeline, end))
    QTest.mouseRelease(timeline, LEFT, NO_KEY, centre(timeline, end))


def by_keys(timeline: Timeline) -> None:
    timeline.setFocus(Qt.FocusReason.TabFocusReason)


@pytest.mark.parametrize("count", [0, 1])
def test_fewer_than_two_months_are_no_timeline(show: Show, count: int) -> None:
    timeline = show(run(3))
    assert timeline.isVisible()
    timeline.show_months(run(count), complete=True)
    assert not timeline.isVisible()
    assert not picture(timeline).isNull()


@pytest.mark.parametrize("theme", THEME_NAMES)
def test_bars_are_as_high_as_what_was_found(show: Show, theme: str) -> None:
    timeline = show([month(0, 10), month(1, 5), month(3, 1)], theme=theme)
    heights = [filled_height(timeline, place, load_theme(theme)) for place in range(4)]
    assert heights[0] == round(timeline.bar_rect(0).height())
    assert heights[1] == pytest.approx(heights[0] / 2, abs=1)
    assert heights[2] == 0
    assert heights[3] == pytest.approx(heights[0] / 10, abs=1)


def test_a_single_match_beside_thousands_can_still_be_seen(show: Show) -> None:
    timeline = show([month(0, 9000), month(1, 1)])
    assert filled_height(timeline, 1, load_theme("light")) == 2


@pytest.mark.parametrize("theme", THEME_NAMES)
def test_questions_answers_and_the_rest_are_told_by_more_than_colour(show: Show, theme: str) -> None:
    colours = load_theme(theme)
    timeline = show([month(0, 30, questions=10, answers=10), month(1, 1)], theme=theme)
    column = bar_colours(timeline, 0)
    third = len(column) // 3
    questions, answers, rest = column[:third], column[third + 1 : 2 * third], column[2 * third + 1 :]
    assert questions[:2] == [colours.question.name()] * 2
    assert len(set(questions)) == 2
    assert set(answers) == {colours.answer.name()}
    assert len(set(rest)) == 1
    assert not set(rest) & set(column[: 2 * third])


@pytest.mark.parametrize("theme", THEME_NAMES)
def test_every_part_stands_out_from_the_ground(show: Show, theme: str) -> None:
    timeline = show([month(0, 30, questions=10, answers=10), month(1, 1)], theme=theme)
    column = bar_colours(timeline, 0)
    for colour in (column[0], column[len(column) // 2], column[-1]):
        assert contrast(colour, load_theme(theme).surface.name()) >= 3


def contrast(one: str, other: str) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def luminance(colour: str) -> float:
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def test_relative_bars_count_among_words(show: Show) -> None:
    timeline = show([month(0, 10, words=10_000), month(1, 10, words=5_000), month(2, 0, words=0)])
    timeline.set_relative(True)
    heights = [filled_height(timeline, place, load_theme("light")) for place in range(3)]
    assert heights[0] == pytest.approx(heights[1] / 2, abs=1)
    assert heights[2] == 0
    assert "2.00 per 1,000 words in Feb 2020" in timeline.accessibleDescription()


def test_bars_are_paler_while_matches_are_counted(show: Show) -> None:
    full = bar_colours(show([month(0), month(1)]), 0)[0]
    pale = bar_colours(show([month(0), month(1)], complete=False), 0)[0]
    surface = load_theme("light").surface.name()
    assert contrast(pale, surface) < contrast(full, surface)


@pytest.mark.parametrize(
    ("count", "width", "expected"), [(30, 340, 30), (240, 340, 80), (240, 200, 20), (600, 340, 50)]
)
def test_months_are_joined_where_bars_do_not_fit(show: Show, count: int, width: int, expected: int) -> None:
    timeline = show(run(count))
    timeline.resize(width, timeline.height())
    assert len(timeline.bars()) == expected


@pytest.mark.parametrize("points", [7, 10, 20, 30])
@pytest.mark.parametrize("width", [1, 40, 220, 500])
@pytest.mark.parametrize("count", [2, 5, 240])
def test_nothing_is_painted_outside_the_margins(show: Show, points: float, width: int, count: int) -> None:
    timeline = show(run(count), width=width, points=points)
    image, surface = picture(timeline), load_theme("light").surface
    edges = [x for x in (*range(12), *range(image.width() - 12, image.width())) if 0 <= x < image.width()]
    if width > 40:
        assert {image.pixelColor(x, y).name() for x in edges for y in range(image.height())} == {surface.name()}


@pytest.mark.parametrize("count", [240, 600])
def test_painting_is_quick(show: Show, count: int) -> None:
    timeline = show(run(count), width=500)
    image = QImage(timeline.size(), QImage.Format.Format_ARGB32_Premultiplied)
    times = []
    for _time in range(20):
        start = time.perf_counter()
        timeline.render(image)
        times.append(time.perf_counter() - start)
    assert min(times) < 0.005


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


@pytest.mark.parametrize("theme", THEME_NAMES)
def test_chosen_months_have_a_ground_and_a_line(show: Show, theme: str) -> None:
    colours = load_theme(theme)
    timeline = show(run(12), theme=theme)
    heard = told(timeline)
    timeline.set_range("2020-03", "2020-05")
    image = picture(timeline)
    marked = []
    for place in range(12):
        column = timeline.bar_rect(place)
        ground = image.pixelColor(round(column.left()) + 1, round(column.top()) + 1).name()
        line = image.pixelColor(round(column.center().x()), round(column.bottom())).name()
        if ground == colours.selected.name() and line == colours.accent.name():
            marked.append(place)
    assert marked == [2, 3, 4]
    assert heard == []


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


def test_the_focus_and_the_cursor_can_be_seen(show: Show) -> None:
    focus = load_theme("light").focus.name()
    timeline = show(run(12))
    assert focus not in {picture(timeline).pixelColor(x, 1).name() for x in range(10, 300)}
    by_keys(timeline)
    assert focus in {picture(timeline).pixelColor(x, 1).name() for x in range(10, 300)}
    column = timeline.bar_rect(11)
    row = round(column.center().y())
    edges = [x for x in range(round(column.left()), round(column.right()) + 1) if row_colour(timeline, x, row) == focus]
    assert len(edges) == 2
    click(timeline, centre(timeline, 3))
    assert row_colour(timeline, edges[0], row) != focus


def row_colour(timeline: Timeline, x: int, y: int) -> str:
    return picture(timeline).pixelColor(x, y).name()


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


def test_a_month_without_text_has_no_share(show: Show) -> None:
    timeline = show([month(0), month(2)])
    assert bar_text(timeline.bars()[1]).endswith("Per 1,000 words: –")


def test_a_screen_reader_hears_the_range_and_the_peak(show: Show) -> None:
    timeline = show([month(0, 3), month(1, 1500), month(14, 2)])
    assert timeline.accessibleName() == "Matches by month"
    assert timeline.accessibleDescription() == "Jan 2020 – Mar 2021. Peak: 1,500 in Feb 2020"
    timeline.set_range("2020-02", "2020-03")
    assert timeline.accessibleDescription().endswith(". Chosen: Feb – Mar 2020")
    timeline.clear_range()
    timeline.show_months([month(0, 0), month(1, 0)], complete=False)
    assert timeline.accessibleDescription() == "Jan – Feb 2020. Still counting"


@pytest.mark.parametrize(
    ("first", "last", "text"),
    [
        ("2020-03", "2020-03", "Mar 2020"),
        ("2020-03", "2020-06", "Mar – Jun 2020"),
        ("2020-01", "2020-12", "2020"),
        ("2020-01", "2029-12", "2020 – 2029"),
        ("2020-11", "2021-02", "Nov 2020 – Feb 2021"),
    ],
)
def test_ranges_are_written_in_few_words(first: str, last: str, text: str) -> None:
    assert range_text(first, last) == text


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


def cells(table: TimelineTable) -> list[list[str]]:
    model = table.model
    columns = range(model.columnCount())
    return [[str(model.data(model.index(row, column))) for column in columns] for row in range(model.rowCount())]


def test_the_table_has_the_same_numbers_and_follows(show: Show) -> None:
    timeline = show([month(0, 1500, questions=500, answers=200), month(2, 3)])
    table = timeline.table()
    headings = [table.model.headerData(column, Qt.Orientation.Horizontal) for column in range(7)]
    assert headings == [
        "Month",
        "Matches",
        "In questions",
        "In answers",
        "Elsewhere",
        "Documents",
        "Per 1,000 words",
    ]
    assert cells(table) == [
        ["Jan 2020", "1,500", "500", "200", "800", "2", "1,500.0"],
        ["Feb 2020", "0", "0", "0", "0", "0", "–"],
        ["Mar 2020", "3", "0", "0", "3", "2", "3.00"],
    ]
    timeline.show_months(run(5), complete=True)
    assert len(cells(table)) == 5


def test_the_table_is_copied_as_tab_separated_values(show: Show, qtbot: QtBot) -> None:
    timeline = show([month(0, 1500, questions=500, answers=200), month(2, 3)])
    table = timeline.table()
    qtbot.waitUntil(table.isActiveWindow)
    copy = next(button for button in table.findChildren(QPushButton) if button.text() == "Copy")
    click(copy)
    lines = QApplication.clipboard().text().split("\n")
    assert lines[0] == "Month\tMatches\tIn questions\tIn answers\tElsewhere\tDocuments\tPer 1,000 words"
    assert lines[1:] == [
        "2020-01\t1500\t500\t200\t800\t2\t1500.0",
        "2020-02\t0\t0\t0\t0\t0\t",
        "2020-03\t3\t0\t0\t3\t2\t3.00",
        "",
    ]
    table.view.selectRow(2)
    table.view.setFocus()
    press(table.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert [line[:7] for line in QApplication.clipboard().text().split("\n")] == ["Month\tM", "2020-03", ""]


def test_another_theme_and_a_larger_font_are_taken(show: Show) -> None:
    timeline = show([month(0, 10), month(1, 5)])
    small = timeline.sizeHint().height()
    font = QApplication.font()
    font.setPointSizeF(20)
    timeline.apply(load_theme("dark"), font)
    timeline.resize(340, timeline.sizeHint().height())
    assert timeline.height() > small
    assert picture(timeline).pixelColor(1, 1) == load_theme("dark").surface
    assert filled_height(timeline, 0, load_theme("dark")) == round(timeline.bar_rect(0).height())
