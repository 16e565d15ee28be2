from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from reader.gui.reading.page_bar import PageBar
from tests.gui.windows import press


class Question(PageBar):
    """Ask for a text, and remember the answers."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.box = QLineEdit(self)
        self.row.addWidget(self.box)
        self.answers: list[tuple[str, bool]] = []

    def answer(self, *, backwards: bool) -> None:
        self.answers.append((self.box.text(), backwards))


@pytest.fixture
def question(qtbot: QtBot) -> Iterator[Question]:
    """Return a line in a window that has a command on Esc."""
    window = QWidget()
    qtbot.addWidget(window)
    asked = Question(window)
    QVBoxLayout(window).addWidget(asked)
    cleared = QShortcut(QKeySequence("Esc"), window)
    cleared.activated.connect(lambda: asked.answers.append(("the window took Esc", False)))
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    yield asked
    window.close()


def test_a_line_is_hidden_until_it_is_wanted_and_enter_answers(question: Question) -> None:
    assert question.isHidden()
    question.show()
    question.box.setText("сөз")
    question.box.setFocus()
    press(question.box, Qt.Key.Key_Return)
    press(question.box, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert question.answers == [("сөз", False), ("сөз", True)]


def test_esc_closes_the_line_and_does_nothing_else(question: Question, qtbot: QtBot) -> None:
    question.show()
    question.box.setFocus()
    with qtbot.waitSignal(question.closed):
        press(question.box, Qt.Key.Key_Escape)
    assert question.isHidden()
    assert question.answers == []
