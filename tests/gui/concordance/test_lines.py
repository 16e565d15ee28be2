from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from reader.corpus.hit import LineOrder
from reader.gui.concordance.lines import ConcordanceLines, State
from reader.gui.concordance.parts import Part
from reader.gui.jobs import Jobs
from tests.gui.concordance.test_packing import line, packs


@pytest.fixture
def jobs() -> Iterator[Jobs]:
    jobs = Jobs()
    yield jobs
    jobs.close()


@pytest.fixture
def lines(jobs: Jobs) -> ConcordanceLines:
    lines = ConcordanceLines(jobs)
    lines.clear("минерал")
    return lines


def wait(qtbot: QtBot, lines: ConcordanceLines) -> None:
    qtbot.waitUntil(lambda: not lines.waiting, timeout=20_000)


def state(lines: ConcordanceLines) -> State:
    return lines.state


def numbers(lines: ConcordanceLines) -> list[int]:
    return [lines.number(row) for row in range(lines.rowCount())]


def test_lines_are_rows_in_the_order_in_which_they_come(lines: ConcordanceLines) -> None:
    QAbstractItemModelTester(lines, QAbstractItemModelTester.FailureReportingMode.Fatal)
    lines.append([line(0), line(1)])
    lines.append_packs(packs(100))
    assert lines.rowCount() == lines.total == 102
    assert lines.line(1) == line(1)
    assert lines.line(2) == line(0)
    assert lines.line(101) == line(99)
    assert lines.longest_keyword == "минерал10"
    with pytest.raises(IndexError):
        lines.line(102)


def test_cells_say_what_a_line_is_made_of(lines: ConcordanceLines) -> None:
    lines.append([line(0, speaker="Рүстем")])
    texts = [lines.data(lines.index(0, part)) for part in Part]
    assert texts == ["Бұрын ", "минерал0", " кейін", "Рүстем", "0-тақырып", "28 Oct 2025", "KAZINFORM"]
    spoken = lines.data(lines.index(0, Part.KEYWORD), int(Qt.ItemDataRole.AccessibleTextRole))
    assert spoken == "Бұрын минерал0 кейін"
    assert lines.headerData(Part.TITLE, Qt.Orientation.Horizontal) == "Document"
    assert lines.data(lines.index(0, Part.LEFT), int(Qt.ItemDataRole.ToolTipRole)) is None


def test_another_order_comes_when_it_is_worked_out(lines: ConcordanceLines, qtbot: QtBot) -> None:
    QAbstractItemModelTester(lines, QAbstractItemModelTester.FailureReportingMode.Fatal)
    lines.append([line(0, left="б "), line(1, left="а "), line(2, left="ә ")])
    lines.finish()
    lines.sort_by(LineOrder.LEFT1)
    assert numbers(lines) == [0, 1, 2]
    wait(qtbot, lines)
    assert numbers(lines) == [1, 2, 0]
    assert lines.row_of(2) == 1
    lines.sort_by(LineOrder.DATE)
    assert numbers(lines) == [0, 1, 2]


def test_lines_that_come_later_stand_below_until_all_are_here(lines: ConcordanceLines, qtbot: QtBot) -> None:
    lines.append([line(0, left="б "), line(1, left="а ")])
    lines.sort_by(LineOrder.LEFT1)
    wait(qtbot, lines)
    lines.append([line(2, left="ә ")])
    assert numbers(lines) == [1, 0, 2]
    assert lines.rest_unsorted
    lines.finish()
    wait(qtbot, lines)
    assert numbers(lines) == [1, 2, 0]
    assert not lines.rest_unsorted


def test_a_filter_holds_for_lines_that_come_later(lines: ConcordanceLines, qtbot: QtBot) -> None:
    QAbstractItemModelTester(lines, QAbstractItemModelTester.FailureReportingMode.Fatal)
    lines.append([line(0), line(1, right=" жоқ")])
    lines.filter("кейін")
    for number in range(2, 60):  # some of them while others are looked through
        lines.append([line(number, right=" кейін" if number % 2 else " жоқ")])
    lines.finish()
    qtbot.waitUntil(lambda: numbers(lines) == [0, *range(3, 60, 2)])
    lines.filter("")
    assert numbers(lines) == list(range(60))


def test_a_filter_holds_for_the_next_search(lines: ConcordanceLines, qtbot: QtBot) -> None:
    lines.filter("кейін")
    lines.append([line(0), line(1, right=" жоқ")])
    assert lines.rowCount() == 0
    wait(qtbot, lines)
    assert numbers(lines) == [0]
    lines.clear("тағы")
    lines.append_packs(packs(80))
    lines.finish()
    qtbot.waitUntil(lambda: lines.rowCount() == 80)


def test_an_order_and_a_filter_for_a_search_that_is_gone_are_dropped(lines: ConcordanceLines, qtbot: QtBot) -> None:
    lines.append_packs(packs(3_000))
    lines.filter("1")
    lines.clear("тағы")
    lines.append([line(0), line(1)])
    qtbot.waitUntil(lambda: numbers(lines) == [1])
    assert lines.total == 2


def test_what_is_shown_can_be_taken_to_another_thread(lines: ConcordanceLines, qtbot: QtBot) -> None:
    lines.append_packs(packs(100))
    store, chosen = lines.chosen()
    assert list(chosen) == list(range(100))
    assert list(lines.chosen([range(3, 5), range(70, 71)])[1]) == [3, 4, 70]
    lines.sort_by(LineOrder.KEYWORD)
    wait(qtbot, lines)
    assert list(lines.chosen([range(2)])[1]) == numbers(lines)[:2]
    lines.clear("тағы")
    assert next(store.lines([70])) == line(70)


def test_the_state_says_how_far_the_lines_are_here(lines: ConcordanceLines) -> None:
    assert state(lines) is State.COMING
    lines.finish(State.STOPPED)
    assert state(lines) is State.STOPPED
    lines.clear()
    assert state(lines) is State.NONE
