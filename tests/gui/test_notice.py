from pathlib import Path

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from reader.gui.notice import Notice
from reader.gui.theme import load_theme

LONG = Path("/") / ("ұзақ" * 60) / "мәтін.txt"


def test_a_notice_says_what_happened_and_where_without_asking_for_room(qtbot: QtBot) -> None:
    notice = Notice()
    qtbot.addWidget(notice)
    notice.apply(load_theme("dark"))
    notice.say("<b>Тақырып</b> " * 30, "Не болды.\n\nНе істеу керек.", LONG)
    notice.resize(400, 700)
    notice.show()
    assert [label.text() for label in notice.findChildren(QLabel)][1:] == [
        "Не болды.\n\nНе істеу керек.",
        str(LONG),
    ]
    assert notice.findChildren(QLabel)[0].text().startswith("<b>")
    assert notice.minimumSizeHint().width() < 200
