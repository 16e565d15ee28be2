from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from reader.gui.reading.paragraph_bar import ParagraphBar
from tests.gui.windows import press


def test_enter_goes_to_the_number_and_esc_does_not(qtbot: QtBot) -> None:
    bar = ParagraphBar()
    qtbot.addWidget(bar)
    wanted: list[int] = []
    bar.wanted.connect(wanted.append)
    bar.open(3, 12)
    bar.number.setValue(7)
    press(bar.number, Qt.Key.Key_Return)
    assert wanted == [7]
    assert not bar.isVisible()
    bar.open(7, 12)
    press(bar.number, Qt.Key.Key_Escape)
    assert wanted == [7]
    assert not bar.isVisible()
