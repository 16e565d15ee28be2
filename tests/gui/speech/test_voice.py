import pytest
from pytestqt.qtbot import QtBot

pytest.importorskip("PySide6.QtTextToSpeech", exc_type=ImportError)


def test_a_sentence_is_said_to_its_end_by_the_silent_engine_of_qt(qtbot: QtBot) -> None:
    from reader.gui.speech.voice import Voice

    voice = Voice("mock")
    assert voice.speaks("en")
    assert not voice.speaks("kk")
    with qtbot.waitSignal(voice.finished, timeout=10_000):
        voice.say("It rains.", "en")


def test_a_sentence_that_is_broken_off_does_not_count_as_said(qtbot: QtBot) -> None:
    from reader.gui.speech.voice import Voice

    voice = Voice("mock")
    with qtbot.assertNotEmitted(voice.finished, wait=300):
        voice.say("It rains, and it rains, and it rains.", "en")
        voice.stop()
