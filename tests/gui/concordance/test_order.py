from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reader.corpus.hit import LineOrder
from reader.gui.concordance.order import ORDER_OF, OrderButton, order_text
from reader.gui.concordance.parts import Part


@pytest.fixture
def button(qtbot: QtBot) -> Iterator[OrderButton]:
    holder = QWidget()
    qtbot.addWidget(holder)
    yield OrderButton(LineOrder.DATE, holder)
    holder.close()


def checked(button: OrderButton) -> list[str]:
    return [action.text() for action in button.menu().actions() if action.isChecked()]


def test_every_order_has_a_name_of_its_own_and_every_part_an_order() -> None:
    assert len({order_text(order) for order in LineOrder}) == len(LineOrder)
    assert set(ORDER_OF) == set(Part)


def test_the_button_shows_the_order_that_holds(button: OrderButton, qtbot: QtBot) -> None:
    assert (button.text(), checked(button)) == ("Newest first", ["Newest first"])
    with qtbot.assertNotEmitted(button.chosen):
        button.show_order(LineOrder.LEFT2)
    assert (button.text(), checked(button)) == ("Second word to the left", ["Second word to the left"])


def test_the_order_that_is_chosen_is_told(button: OrderButton, qtbot: QtBot) -> None:
    offered = [action for action in button.menu().actions() if not action.isSeparator()]
    with qtbot.waitSignal(button.chosen) as told:
        offered[list(LineOrder).index(LineOrder.SPEAKER)].trigger()
    assert told.args == [LineOrder.SPEAKER]
