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
