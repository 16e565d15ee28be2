import os
import signal
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QProcess
from pytestqt.qtbot import QtBot

from reader.gui.speech.separate_voice import SeparateVoice, speaking_command
from tests.gui.speech.speaking_programs import DEAF, LOST, SPEAKS

PARENT = """
import subprocess, sys, time
child = subprocess.Popen([sys.executable, "-S", "-c", "import time; time.sleep(600)"])
print(child.pid, file=open(sys.argv[1] + ".new", "w"), flush=True)
import os; os.rename(sys.argv[1] + ".new", sys.argv[1])
time.sleep(600)
"""


def test_sentences_are_said_and_their_ends_told(qtbot: QtBot) -> None:
    owner = QObject()
    voice = SeparateVoice(SPEAKS, owner)
    assert not voice.speaks("kk")
    with qtbot.waitSignal(voice.opened):
        pass
    assert voice.speaks("kk")
    assert voice.voices("kk") == ["Low", "High"]
    assert not voice.speaks("en")
    with qtbot.waitSignal(voice.finished):
        voice.say("Жаңбыр жауды.", "kk")
    heard: list[bool] = []
    voice.finished.connect(lambda: heard.append(True))
    voice.say("Идёт дождь.", "ru")
    qtbot.waitUntil(lambda: not voice._owed)
    voice.say("Күн ашық.", "kk")
    qtbot.waitUntil(lambda: not voice._owed and heard == [True])  # of the two, the second alone
    voice.close()
    assert voice._program.exitStatus() == QProcess.ExitStatus.NormalExit  # it saw that nobody orders any more
    voice.say("Nobody hears this.", "kk")


def test_a_program_that_never_answers_is_given_up(qtbot: QtBot) -> None:
    owner = QObject()
    voice = SeparateVoice(DEAF, owner)
    qtbot.waitUntil(lambda: voice._program.state() == QProcess.ProcessState.Running)
    voice._patience.start(1)
    with qtbot.assertNotEmitted(voice.failed), qtbot.waitSignal(voice.kept_silent):
        pass
    assert voice._program.state() == QProcess.ProcessState.NotRunning


def test_a_program_that_falls_deaf_while_it_speaks_is_given_up(qtbot: QtBot) -> None:
    owner = QObject()
    answers_once = [*DEAF[:-1], 'print(\'{"languages": {"kk": []}}\', flush=True);' + DEAF[-1]]
    voice = SeparateVoice(answers_once, owner)
    with qtbot.waitSignal(voice.opened):
        pass
    voice._patience.setInterval(1)
    with qtbot.waitSignal(voice.kept_silent):
        voice.say("Жаңбыр жауды.", "kk")


@pytest.mark.parametrize("command", [LOST, ["/nowhere/at/all"]])
def test_a_program_that_ends_or_is_not_there_has_failed_once(qtbot: QtBot, command: list[str]) -> None:
    owner = QObject()
    voice = SeparateVoice(command, owner)
    heard: list[bool] = []
    voice.failed.connect(lambda: heard.append(True))
    qtbot.waitUntil(lambda: voice._closed)
    qtbot.wait(20)
    assert heard == [True]
    voice.close()


@pytest.mark.skipif(sys.platform == "win32", reason="no engine wakes another program there")
def test_what_the_program_woke_lives_on_for_others(tmp_path: Path, qtbot: QtBot) -> None:
    owner, note = QObject(), tmp_path / "pid"
    voice = SeparateVoice([sys.executable, "-S", "-c", PARENT, str(note)], owner)
    qtbot.waitUntil(note.exists)
    woken = int(note.read_text())
    try:
        assert os.getsid(woken) != os.getsid(0)  # Ctrl+C in the terminal of the window does not end it either
        voice.close()
        assert voice._program.state() == QProcess.ProcessState.NotRunning
        os.kill(woken, 0)
    finally:
        os.kill(woken, signal.SIGKILL)


def test_a_frozen_program_starts_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    assert speaking_command()[-2:] == ["reader", "--speak"]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert speaking_command() == [sys.executable, "--speak"]
