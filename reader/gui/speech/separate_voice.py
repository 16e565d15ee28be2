"""A voice that speaks in a program of its own, so that the window goes on where the voices of the system hang."""

import json
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal

SPEAK = "--speak"
"""What the program is told to be that program."""

_PATIENCE_MS = 10_000
"""How long an answer may take; a speech-dispatcher that was asleep needs 2 to 5 s."""

_FAREWELL_MS = 500
_END_MS = 1_000
_ROOT = Path(__file__).parents[3]


def speaking_command() -> list[str]:
    """Return what starts the program that speaks: this one, installed, in a checkout or frozen."""
    return [sys.executable, *([] if getattr(sys, "frozen", False) else ["-P", "-m", "reader"]), SPEAK]


class SeparateVoice(QObject):
    """Hand sentences to the program that speaks; everything returns at once, also where that program hangs.

    Every order is answered with one line. Where an answer is late, the program is ended.
    """

    opened = Signal()
    """The voices are known now, if there are any."""

    finished = Signal()
    failed = Signal()
    kept_silent = Signal()
    """No answer came in time, and the program was ended."""

    def __init__(self, command: Sequence[str], parent: QObject | None = None, patience_ms: int = _PATIENCE_MS) -> None:
        super().__init__(parent)
        self._names: dict[str, list[str]] | None = None
        self._number = 0
        self._owed = 1
        self._closed = False
        self._patience = QTimer(self, singleShot=True, interval=patience_ms)
        self._patience.timeout.connect(self._give_up)
        self._program = QProcess(self)
        if sys.platform != "win32":  # Ctrl+C in a terminal is not for the speech-dispatcher that it wakes
            self._program.setUnixProcessParameters(QProcess.UnixProcessFlag.CreateNewSession)
        self._program.setProcessEnvironment(_surroundings())
        self._program.setStandardErrorFile(QProcess.nullDevice())
        self._program.readyReadStandardOutput.connect(self._hear)
        self._program.finished.connect(self._fail)
        self._program.errorOccurred.connect(self._fail)
        self._patience.start()
        QTimer.singleShot(0, self, lambda: self._start(command))  # who asked for it listens by then

    def speaks(self, language: str) -> bool:
        """Tell whether there is a voice for a language; there is none before ``opened``."""
        return language in (self._names or {})

    def voices(self, language: str) -> list[str]:
        """Return the names of the voices of a language."""
        return (self._names or {}).get(language, [])

    def silent(self) -> bool:
        """Tell whether there is no voice at all."""
        return not self._names

    def say(self, text: str, language: str, voice: str = "", rate: float = 0.0) -> None:
        """Say a text in a language, in a voice if it is there, at a rate from -1 (slow) to 1."""
        self._order({"say": text, "language": language, "voice": voice, "rate": rate})

    def stop(self) -> None:
        """Fall silent; the sentence does not count as said."""
        self._order({"stop": True})

    def close(self) -> None:
        """End the program; nothing is told any more. A speech-dispatcher that it woke stays: it serves others, too."""
        self._closed = True
        self._patience.stop()
        if self._program.state() == QProcess.ProcessState.NotRunning:
            return
        if self._names is not None:  # it listens, or did: it may fall silent by itself
            self._program.closeWriteChannel()
            if self._program.waitForFinished(_FAREWELL_MS):
                return
        self._program.kill()
        self._program.waitForFinished(_END_MS)

    def _start(self, command: Sequence[str]) -> None:
        if not self._closed:
            self._program.start(command[0], list(command[1:]))

    def _order(self, order: dict[str, Any]) -> None:
        if self._closed:
            return
        self._number += 1  # what is told of an earlier sentence is about that one
        self._owed += 1
        self._patience.start()
        self._program.write(json.dumps({"number": self._number, **order}).encode() + b"\n")

    def _hear(self) -> None:
        while self._program.canReadLine() and not self._closed:
            line = bytes(self._program.readLine().data())
            with suppress(ValueError):  # not of ours: what a library prints
                self._understand(json.loads(line))

    def _understand(self, told: Any) -> None:
        if not isinstance(told, dict):
            return
        if "languages" in told or "obeyed" in told:
            self._owed -= 1
            if not self._owed:
                self._patience.stop()
        if "languages" in told:
            self._names = told["languages"]
            self.opened.emit()
        elif told.get("finished") == self._number:
            self.finished.emit()
        elif "failed" in told:
            self.failed.emit()

    def _give_up(self) -> None:
        self._names = None
        self.close()
        self.kept_silent.emit()

    def _fail(self) -> None:
        if not self._closed:
            self._closed = True
            self._patience.stop()
            self.failed.emit()


def _surroundings() -> QProcessEnvironment:
    """Let the program find these modules, wherever the window was started."""
    surroundings = QProcessEnvironment.systemEnvironment()
    path = [str(_ROOT), *filter(None, [surroundings.value("PYTHONPATH")])]
    surroundings.insert("PYTHONPATH", os.pathsep.join(path))
    return surroundings
