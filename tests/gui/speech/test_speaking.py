import sys
from importlib.util import find_spec
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from reader.gui.speech.separate_voice import SeparateVoice, speaking_command

needs_posix = pytest.mark.skipif(sys.platform == "win32", reason="no engine hangs there: the program is not used")

SERVES = """
import sys
from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from reader.gui.speech.speaking import serve

class Stand(QObject):
    finished = Signal()
    failed = Signal()

    def speaks(self, language):
        return language == "kk"

    def voices(self, language):
        return ["Low", "High"]

    def say(self, text, language, voice, rate):
        print(text, language, voice, rate, file=open(sys.argv[1], "a"), flush=True)
        QTimer.singleShot(0, self.failed if text == "bad" else self.finished)

    def stop(self):
        print("stop", file=open(sys.argv[1], "a"), flush=True)

app = QCoreApplication([])
sys.exit(serve(app, Stand(app), ["kk", "ru"]))
"""


@needs_posix
def test_orders_are_carried_out_until_nobody_orders(tmp_path: Path, qtbot: QtBot) -> None:
    owner, heard = QObject(), tmp_path / "heard"
    voice = SeparateVoice([sys.executable, "-P", "-c", SERVES, str(heard)], owner)
    with qtbot.waitSignal(voice.opened, timeout=20_000):
        pass
    assert voice.speaks("kk")
    assert not voice.speaks("ru")
    with qtbot.waitSignal(voice.finished):
        voice.say("Жаңбыр\nжауды.", "kk", "High", 0.5)
    with qtbot.waitSignal(voice.failed):
        voice.say("bad", "kk")
    voice.stop()
    voice.close()  # what was ordered before is done all the same
    assert heard.read_text("utf-8") == "Жаңбыр\nжауды. kk High 0.5\nbad kk  0.0\nstop\nstop\n"


@needs_posix
@pytest.mark.skipif(find_spec("PySide6.QtTextToSpeech") is not None, reason="the voices of the system would be woken")
def test_without_the_extra_the_program_ends(qtbot: QtBot) -> None:
    owner = QObject()
    voice = SeparateVoice(speaking_command(), owner)
    with qtbot.waitSignal(voice.failed, timeout=20_000):
        pass
    assert voice._program.exitCode() == 1
