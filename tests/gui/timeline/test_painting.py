"""Tests of what a timeline paints."""

import time
from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.gui.theme import THEME_NAMES, Theme, load_theme
from reader.gui.timeline.timeline import Timeline
from tests.gui.windows import click
from tests.gui.written_timelines import by_keys, centre, month, picture, run, shown

Show = Callable[..., Timeline]


@pytest.fixture
def show(qtbot: QtBot) -> Show:
    return partial(shown, qtbot)


def bar_colours(timeline: Timeline, place: int) -> list[str]:
    """Return the colours in the middle of a column, from the base line up."""
    image, column = picture(timeline), timeline.bar_rect(place)
    x = round(column.center().x())
    return [image.pixelColor(x, y).name() for y in range(round(column.bottom()) - 1, round(column.top()) - 1, -1)]


def filled_height(timeline: Timeline, place: int, theme: Theme) -> int:
    grounds = {theme.surface.name(), theme.selected.name(), theme.hover.name()}
    colours = bar_colours(timeline, place)
    return next((height for height, colour in enumerate(colours) if colour in grounds), len(colours))


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


def test_bars_are_paler_while_matches_are_counted(show: Show) -> None:
    full = bar_colours(show([month(0), month(1)]), 0)[0]
    pale = bar_colours(show([month(0), month(1)], complete=False), 0)[0]
    surface = load_theme("light").surface.name()
    assert contrast(pale, surface) < contrast(full, surface)


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


@pytest.mark.parametrize("theme", THEME_NAMES)
def test_chosen_months_have_a_ground_and_a_line(show: Show, theme: str) -> None:
    colours = load_theme(theme)
    timeline = show(run(12), theme=theme)
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


def test_relative_bars_count_among_words(show: Show) -> None:
    timeline = show([month(0, 10, words=10_000), month(1, 10, words=5_000), month(2, 0, words=0)])
    timeline.set_relative(True)
    heights = [filled_height(timeline, place, load_theme("light")) for place in range(3)]
    assert heights[0] == pytest.approx(heights[1] / 2, abs=1)
    assert heights[2] == 0
    assert "2.00 per 1,000 words in Feb 2020" in timeline.accessibleDescription()


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
