import pytest
from pytestqt.qtbot import QtBot

from reader.gui.reading.part_bar import PartBar


@pytest.mark.parametrize(
    ("step", "part", "count", "shown"),
    [(-1, 0, 3, False), (-1, 1, 3, True), (1, 1, 3, True), (1, 2, 3, False), (1, 0, 1, False), (1, 0, 0, False)],
)
def test_a_bar_is_there_where_a_part_follows(qtbot: QtBot, step: int, part: int, count: int, shown: bool) -> None:
    bar = PartBar(step)
    qtbot.addWidget(bar)
    bar.set_part(part, count)
    assert bar.isHidden() is not shown


@pytest.mark.parametrize(("step", "text"), [(-1, "↑ Earlier part"), (1, "↓ Later part")])
def test_its_button_names_the_way_and_tells_the_step(qtbot: QtBot, step: int, text: str) -> None:
    bar = PartBar(step)
    qtbot.addWidget(bar)
    bar.set_part(1, 1500)
    assert bar.button().text() == text
    assert bar.button().accessibleDescription() == "Part 2 of 1,500"
    with qtbot.waitSignal(bar.turned) as turned:
        bar.button().click()
    assert turned.args == [step]
