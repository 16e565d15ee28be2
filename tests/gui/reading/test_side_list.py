import time

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QFocusEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QListWidgetItem
from pytestqt.qtbot import QtBot

from reader.gui.reading.side_list import SideList
from tests.gui.windows import click, press


class Numbers(SideList):
    """List numbers, and remember which were made and picked."""

    def __init__(self) -> None:
        super().__init__("Numbers", 8)
        self.made: list[int] = []
        self.picked: list[int] = []

    def make_row(self, number: int) -> QListWidgetItem:
        self.made.append(number)
        return QListWidgetItem(str(number))

    def pick(self, number: int) -> None:
        self.picked.append(number)


@pytest.fixture
def numbers(qtbot: QtBot) -> Numbers:
    rows = Numbers()
    qtbot.addWidget(rows)
    rows.resize(240, 100)
    rows.show()
    return rows


def texts(rows: Numbers) -> list[str]:
    return [rows.item(row).text() for row in range(rows.count())]


def test_a_list_is_as_high_as_its_rows_and_never_scrolls_by_itself(numbers: Numbers) -> None:
    numbers.list_rows(5)
    assert texts(numbers) == ["0", "1", "2", "3", "4"]
    assert numbers.height() == sum(numbers.sizeHintForRow(row) for row in range(5)) + 2
    assert numbers.verticalScrollBar().maximum() == 0
    numbers.list_rows(0)
    assert numbers.height() == 2


def test_of_a_long_list_the_first_rows_are_made_and_the_last_row_offers_the_rest(numbers: Numbers) -> None:
    numbers.list_rows(20)
    assert (numbers.total(), len(numbers.made)) == (20, 8)
    assert texts(numbers)[-2:] == ["7", "12 more…"]
    click(numbers.viewport(), numbers.visualItemRect(numbers.item(8)).center())
    assert texts(numbers)[-3:] == ["18", "19", "Fewer"]
    assert numbers.picked == []
    press(numbers, Qt.Key.Key_End)
    press(numbers, Qt.Key.Key_Return)
    assert texts(numbers)[-2:] == ["7", "12 more…"]
    assert numbers.currentRow() == 7


def test_nobody_is_asked_whether_to_show_the_last_two_rows(numbers: Numbers) -> None:
    numbers.list_rows(10)
    assert texts(numbers)[-1] == "9"
    numbers.list_rows(11)
    assert texts(numbers)[-1] == "3 more…"


def test_what_was_unfolded_stays_so_for_the_same_list_and_not_for_another(numbers: Numbers) -> None:
    numbers.list_rows(20)
    numbers._take(8)
    numbers.list_rows(19, again=True)
    assert texts(numbers)[-2:] == ["18", "Fewer"]
    numbers.list_rows(19)
    assert texts(numbers)[-1] == "11 more…"


def test_ten_thousand_rows_are_made_in_portions(numbers: Numbers) -> None:
    numbers.list_rows(10_000)
    assert numbers.count() == 9
    numbers.setCurrentRow(8)
    press(numbers, Qt.Key.Key_Return)
    assert numbers.count() == 309
    assert texts(numbers)[-1] == "9,692 more…"
    assert numbers.currentRow() == 8
    before = time.process_time()
    numbers.resize(200, numbers.height())
    print(f"{1000 * (time.process_time() - before):.1f} ms to fit 309 rows")


def test_a_row_that_becomes_current_is_made_with_those_before_it(numbers: Numbers, qtbot: QtBot) -> None:
    numbers.list_rows(1_000)
    with qtbot.waitSignal(numbers.followed) as told:
        numbers.show_row(499)
    assert numbers.currentRow() == 499
    assert told.args is not None
    assert told.args[0].bottom() <= numbers.height()
    assert told.args[0].top() > 499 * 8
    assert texts(numbers)[-1] == "500 more…"
    numbers.show_row(-1)
    assert numbers.currentRow() == -1


def test_the_keyboard_picks_and_tells_where_it_is(numbers: Numbers, qtbot: QtBot) -> None:
    numbers.list_rows(6)
    numbers.setCurrentRow(0)
    with qtbot.waitSignal(numbers.reached) as told:
        press(numbers, Qt.Key.Key_Down)
    assert told.args is not None
    assert told.args[0].center().y() == pytest.approx(numbers.visualItemRect(numbers.item(1)).center().y(), abs=2)
    press(numbers, Qt.Key.Key_Return)
    assert numbers.picked == [1]
    with qtbot.waitSignal(numbers.reached):
        QApplication.sendEvent(numbers, QFocusEvent(QEvent.Type.FocusIn, Qt.FocusReason.TabFocusReason))
    with qtbot.assertNotEmitted(numbers.reached):
        QApplication.sendEvent(numbers, QFocusEvent(QEvent.Type.FocusIn, Qt.FocusReason.MouseFocusReason))


def test_the_wheel_and_whole_pages_are_left_to_the_column(numbers: Numbers) -> None:
    numbers.list_rows(6)
    numbers.setCurrentRow(2)
    at, turned, no_key = QPointF(20, 20), QPoint(0, -120), Qt.KeyboardModifier.NoModifier
    still = False
    wheel = QWheelEvent(at, at, QPoint(), turned, Qt.MouseButton.NoButton, no_key, Qt.ScrollPhase.NoScrollPhase, still)
    numbers.wheelEvent(wheel)
    assert not wheel.isAccepted()
    press(numbers, Qt.Key.Key_PageDown)
    assert numbers.currentRow() == 2
