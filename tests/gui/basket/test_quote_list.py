import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from reader.gui.basket.quote_list import QuoteList
from reader.gui.theme import load_theme
from tests.gui.basket.written_quotes import rows
from tests.gui.windows import press

CONTROL = Qt.KeyboardModifier.ControlModifier


def listed(qtbot: QtBot, *texts: str) -> QuoteList:
    shown = QuoteList(load_theme("light"))
    qtbot.addWidget(shown)
    shown.resize(600, 400)
    shown.show_rows(rows(*texts))
    return shown


def test_the_current_quote_stays_and_a_new_one_becomes_current(qtbot: QtBot) -> None:
    shown = listed(qtbot, "бір", "екі", "үш")
    shown.setCurrentRow(1)
    shown.show_rows(rows("бір", "екі", "үш"))
    assert shown.current_uid() == "u2"
    shown.show_rows(rows("бір", "екі", "үш", "төрт"))
    assert shown.current_uid() == "u4"
    shown.show_rows(rows("бір", "екі"))
    assert shown.current_uid() == "u2"
    shown.show_rows([])
    assert shown.current() is None


def test_several_quotes_that_are_chosen_stay_so(qtbot: QtBot) -> None:
    shown = listed(qtbot, "бір", "екі", "үш")
    shown.selectAll()
    shown.show_rows(rows("бір", "екі", "үш"))
    assert shown.chosen() == ["u1", "u2", "u3"]
    with qtbot.waitSignal(shown.removed) as told:
        press(shown, Qt.Key.Key_Delete)
    assert told.args == [["u1", "u2", "u3"]]


def test_a_quote_is_moved_as_far_as_there_is_room(qtbot: QtBot) -> None:
    shown = listed(qtbot, "бір", "екі")
    shown.setCurrentRow(0)
    orders: list[list[str]] = []
    shown.moved.connect(orders.append)
    for _ in range(3):
        press(shown, Qt.Key.Key_Down, CONTROL)
    press(shown, Qt.Key.Key_Up, CONTROL)
    assert orders == [["u2", "u1"], ["u1", "u2"]]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_opens_a_place(qtbot: QtBot, key: Qt.Key) -> None:
    shown = listed(qtbot, "бір")
    shown.setCurrentRow(0)
    with qtbot.waitSignal(shown.picked) as told:
        press(shown, key)
    assert told.args is not None
    assert told.args[0].uid == "u1"
