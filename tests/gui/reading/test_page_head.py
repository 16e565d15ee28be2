"""Tests of the line above each of two pages."""

from PySide6.QtWidgets import QLabel, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from reader.gui.reading.page_head import PageHead
from reader.gui.theme import load_theme


def test_the_active_page_has_a_bar_and_says_so(qtbot: QtBot) -> None:
    theme = load_theme("light")
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.resize(300, 40)
    head = PageHead(theme, parent)
    head.resize(300, 30)
    parent.show()
    label = head.findChild(QLabel)
    assert label is not None
    head.show_page("Ұзақ тақырып " * 20, active=True)
    assert label.text().endswith("…")
    assert label.accessibleName().endswith("active page")
    assert head.grab().toImage().pixelColor(9, 1) == theme.accent
    head.show_page("Қысқа", active=False)
    assert label.text() == label.accessibleName() == "Қысқа"
    assert head.grab().toImage().pixelColor(9, 1) == theme.surface
    button = head.findChild(QToolButton)
    assert button is not None
    with qtbot.waitSignal(head.closed):
        button.click()
