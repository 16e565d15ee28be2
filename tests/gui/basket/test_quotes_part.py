from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from reader.gui.basket.quotes_part import QuotesPart
from reader.gui.theme import load_theme
from tests.gui.basket.written_quotes import rows
from tests.gui.windows import press

CONTROL = Qt.KeyboardModifier.ControlModifier


def listed(qtbot: QtBot, count: int) -> QuotesPart:
    shown = QuotesPart(load_theme("light"))
    qtbot.addWidget(shown)
    shown.show_rows(rows(*(f"сөз {number}" for number in range(count))))
    return shown


def test_of_many_quotes_the_first_are_shown(qtbot: QtBot) -> None:
    shown = listed(qtbot, 40)
    assert shown.count() == 13
    assert len(shown.order()) == 40


def test_a_quote_is_moved_as_far_as_there_is_room(qtbot: QtBot) -> None:
    shown = listed(qtbot, 2)
    shown.setCurrentRow(0)
    orders: list[list[str]] = []
    shown.moved.connect(orders.append)
    for _ in range(3):
        press(shown, Qt.Key.Key_Down, CONTROL)
    assert orders == [["u2", "u1"]]
    assert shown.current_uid() == "u1"


def test_keys_on_a_quote_are_told_and_without_one_nothing_is(qtbot: QtBot) -> None:
    shown = listed(qtbot, 2)
    told: list[object] = []
    for signal in (shown.removed, shown.copied):
        signal.connect(told.append)
    shown.picked.connect(lambda kept: told.append(kept.uid))
    for signal in (shown.comment_wanted, shown.undo_wanted, shown.redo_wanted):
        signal.connect(lambda: told.append(None))
    press(shown, Qt.Key.Key_Delete)
    assert told == []
    shown.setCurrentRow(1)
    press(shown, Qt.Key.Key_Delete)
    press(shown, Qt.Key.Key_C, CONTROL)
    press(shown, Qt.Key.Key_Return)
    press(shown, Qt.Key.Key_F2)
    press(shown, Qt.Key.Key_Z, CONTROL)
    press(shown, Qt.Key.Key_Z, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert told == [["u2"], ["u2"], "u2", None, None, None]
