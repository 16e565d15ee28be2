import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QListWidget, QToolButton
from pytestqt.qtbot import QtBot

from reader.gui.reading.find_bar import FindBar
from tests.gui.windows import TypeText, press
from tests.gui.written_documents import interview, uses

SOURCE = interview()


@pytest.fixture
def bar(qtbot: QtBot) -> FindBar:
    bar = FindBar()
    qtbot.addWidget(bar)
    bar.open()
    return bar


def test_every_letter_asks_again_and_enter_steps(bar: FindBar, type_text: TypeText) -> None:
    asked: list[str] = []
    steps: list[int] = []
    bar.wanted.connect(asked.append)
    bar.stepped.connect(steps.append)
    type_text(bar.box, "ұр")
    press(bar.box, Qt.Key.Key_Return)
    press(bar.box, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert asked == ["ұ", "ұр"]
    assert steps == [1, -1]


def test_the_list_shows_every_hit_between_its_neighbours_when_it_is_asked_for(bar: FindBar) -> None:
    rows = bar.findChild(QListWidget)
    assert rows is not None
    spans = uses(SOURCE, "минерал")
    bar.box.setText("минерал")
    bar.show_hits(SOURCE, spans)
    assert not rows.isVisible()
    [everything] = [one for one in bar.findChildren(QToolButton) if one.isCheckable()]
    everything.click()
    assert rows.isVisible()
    assert rows.count() == len(spans)
    assert "[минерал]" in rows.item(0).text()
    bar.show_place(2, len(spans))
    assert rows.currentRow() == 1
    picked: list[int] = []
    bar.picked.connect(picked.append)
    rows.itemActivated.emit(rows.item(1))
    assert picked == [1]


def test_esc_closes_the_line(bar: FindBar, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bar.closed):
        press(bar.box, Qt.Key.Key_Escape)
    assert not bar.isVisible()


def test_nothing_found_says_where_else_to_look(bar: FindBar) -> None:
    hint = bar.findChild(QLabel, "findHint")
    assert hint is not None
    bar.show()
    for text, count, said in (("", 0, False), ("жоқ", 0, True), ("бар", 2, False)):
        bar.box.setText(text)
        bar.show_place(min(count, 1), count)
        assert hint.isVisible() == said
