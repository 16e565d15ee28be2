from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from reader.gui.speech.speech_bar import SpeechBar


def test_voices_are_offered_without_telling_anybody(qtbot: QtBot) -> None:
    bar = SpeechBar()
    qtbot.addWidget(bar)
    with qtbot.assertNotEmitted(bar.restyled, wait=400):
        bar.show_voices(["A", "B"], "B", 0.3)
    with qtbot.waitSignal(bar.restyled) as told:
        bar._rate.setValue(-4)
    assert told.args == ["B", -0.4]


def test_voice_and_speed_stand_below_the_buttons_where_the_page_is_narrow(qtbot: QtBot) -> None:
    bar = SpeechBar()
    qtbot.addWidget(bar)
    bar.show()
    places = []
    for width in (900, 260, 900):
        bar.resize(width, bar.heightForWidth(width) if bar.hasHeightForWidth() else bar.sizeHint().height())
        qtbot.wait(10)
        places.append(bar._voices.mapTo(bar, QPoint()).y() > bar._pause.geometry().bottom())
    assert places == [False, True, False]
