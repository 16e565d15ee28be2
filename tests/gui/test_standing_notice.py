from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from reader.gui.standing_notice import StandingNotice
from tests.gui.windows import click


def test_a_notice_stays_and_offers_what_can_be_done(qtbot: QtBot) -> None:
    notice = StandingNotice()
    qtbot.addWidget(notice)
    assert not notice.isVisible()
    assert notice.text() == ""
    notice.say("Тек оқу үшін")
    button = notice.findChild(QPushButton)
    assert isinstance(button, QPushButton)
    assert notice.isVisible()
    assert not button.isVisible()
    done: list[bool] = []
    notice.say("Бүлінген", "Қайтару", lambda: done.append(True))
    assert (notice.text(), button.text()) == ("Бүлінген", "Қайтару")
    click(button)
    assert done == [True]
