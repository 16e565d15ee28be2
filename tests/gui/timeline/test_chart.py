from collections.abc import Sequence
from itertools import combinations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QFont, QFontMetricsF

from reader.corpus.timeline import Month
from reader.gui.timeline.chart import TimelineChart, usual_height
from tests.gui.written_timelines import month, run


@pytest.fixture
def metrics(qapp: object) -> QFontMetricsF:
    return QFontMetricsF(QFont())


def chart(
    months: Sequence[Month], metrics: QFontMetricsF, width: int = 340, *, relative: bool = False
) -> TimelineChart:
    return TimelineChart(months, QSize(width, usual_height(metrics)), metrics, 1, relative=relative)


@pytest.mark.parametrize("count", [2, 12, 240])
def test_columns_stand_side_by_side_from_margin_to_margin(metrics: QFontMetricsF, count: int) -> None:
    laid = chart(run(count), metrics)
    assert laid.slots[0].left() == laid.area.left()
    assert laid.slots[-1].right() == laid.area.right()
    assert all(one.right() == other.left() for one, other in zip(laid.slots, laid.slots[1:], strict=False))
    assert [laid.place_at(slot.center().x()) for slot in laid.slots] == list(range(len(laid.bars)))
    assert (laid.place_at(-50), laid.place_at(5_000)) == (0, len(laid.bars) - 1)


def test_the_parts_of_a_bar_stand_on_each_other_inside_its_column(metrics: QFontMetricsF) -> None:
    laid = chart([month(0, 30, questions=10, answers=10), month(1, 15)], metrics)
    [questions], [answers], rest = laid.parts
    assert (questions.bottom(), answers.bottom(), rest[0].bottom()) == (
        laid.area.bottom(),
        questions.top(),
        answers.top(),
    )
    assert rest[0].top() == laid.area.top()
    assert all(laid.bar_room(0).contains(part) for part in (questions, answers, rest[0]))
    assert laid.peak == 0


def test_the_peak_of_shares_may_be_another_than_that_of_numbers(metrics: QFontMetricsF) -> None:
    months = [month(0, 10, words=10_000), month(1, 5, words=1_000)]
    assert chart(months, metrics).peak == 0
    assert chart(months, metrics, relative=True).peak == 1


@pytest.mark.parametrize(("width", "count", "names"), [(500, 3, 3), (340, 60, 2), (110, 60, 1)])
def test_months_are_named_as_far_as_there_is_room(metrics: QFontMetricsF, width: int, count: int, names: int) -> None:
    laid = chart(run(count), metrics, width)
    assert len(laid.labels) == names
    assert laid.label_each == (names == count)


def test_a_chart_without_bars_has_nothing_to_paint(metrics: QFontMetricsF) -> None:
    laid = chart((), metrics)
    assert (laid.slots, laid.peak, laid.labels, laid.legend) == ([], None, [], [])


@pytest.mark.parametrize("peak", [0, 6, 11])
def test_every_colour_is_explained_wherever_the_highest_bar_stands(metrics: QFontMetricsF, peak: int) -> None:
    months = [month(place, 30 if place == peak else 4, questions=1, answers=1) for place in range(12)]
    laid = chart(months, metrics)
    assert [kind for kind, _place, _name in laid.legend] == [0, 1, 2]
    places = [place for _kind, place, _name in laid.legend] + [place for place, _text in (*laid.values, *laid.labels)]
    assert not any(one.intersects(other) for one, other in combinations(places, 2))
    assert all(laid.area.left() <= place.left() and place.right() <= laid.area.right() + 1 for place in places)
    [(_place, number)] = laid.values
    assert number.endswith("30")
