"""Months to test with, and a timeline that shows them."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.corpus.timeline import Month
from reader.gui.theme import load_theme
from reader.gui.timeline.timeline import Timeline


def month(place: int, matches: int = 4, questions: int = 0, answers: int = 0, words: int = 1000) -> Month:
    """Return a month that is some months after December 2019."""
    return Month(f"{2020 + place // 12}-{place % 12 + 1:02}", matches, questions, answers, min(matches, 2), words)


def run(count: int) -> list[Month]:
    return [month(place, matches=1 + place % 7, questions=place % 2, answers=place % 3 // 2) for place in range(count)]


def picture(timeline: Timeline) -> QImage:
    return timeline.grab().toImage()


def centre(timeline: Timeline, place: int) -> QPoint:
    return timeline.bar_rect(place).center().toPoint()


def shown(
    qtbot: QtBot,
    months: Sequence[Month],
    *,
    complete: bool = True,
    theme: str = "light",
    width: int = 340,
    points: float = 10,
) -> Timeline:
    """Return a timeline in a window of its own."""
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


def by_keys(timeline: Timeline) -> None:
    timeline.setFocus(Qt.FocusReason.TabFocusReason)
