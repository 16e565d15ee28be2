import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from reader.gui.welcome import Welcome


def test_each_button_does_what_it_says(qtbot: QtBot) -> None:
    done: list[str] = []
    ways = [QAction(name) for name in ("Open folder…", "Open files…")]
    for way in ways:
        way.triggered.connect(lambda _checked, action=way: done.append(action.text()))
    page = Welcome(ways)
    qtbot.addWidget(page)
    page.show()
    buttons = page.findChildren(QPushButton)
    for button in buttons:
        button.click()
    assert done == [button.text() for button in buttons] == ["Open folder…", "Open files…"]


def test_the_first_way_is_the_one_that_is_offered(qtbot: QtBot) -> None:
    page = Welcome([QAction("Open folder…"), QAction("Open files…")])
    qtbot.addWidget(page)
    assert [button.objectName() for button in page.findChildren(QPushButton)] == ["primary", "secondary"]


@pytest.mark.parametrize("size", [8, 10, 30])
def test_no_word_of_the_text_is_cut_off(qtbot: QtBot, size: int) -> None:
    page = Welcome([QAction("Open folder…")])
    qtbot.addWidget(page)
    font = page.font()
    font.setPointSizeF(size)
    page.setFont(font)
    page.resize(1000, 900)
    page.show()
    qtbot.waitExposed(page)
    text = page.findChild(QLabel, "welcomeText")
    assert isinstance(text, QLabel)
    assert text.height() >= text.heightForWidth(text.width())
    assert abs(text.geometry().center().x() - 500) <= 1
