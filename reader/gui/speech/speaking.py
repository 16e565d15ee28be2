"""The program that speaks for the window: orders come in and what has happened goes out, as lines of JSON."""

import json
import os
import signal
import sys
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier

if TYPE_CHECKING:
    from reader.gui.speech.voice import Speaker

_MOST_S = 30
_CHUNK = 65_536
_TRIES = 2
_REST_S = 1.0


def run() -> int:
    """Open the voices of the system and speak until the window has gone; return the exit code."""
    from reader.gui.speech.voice import LANGUAGES, open_voice

    app = QCoreApplication([])
    with _not_for_ever():
        voice = open_voice(app)
        for _ in range(_TRIES):  # one that is being started by another program hears nobody yet
            if voice is None:
                time.sleep(_REST_S)
                voice = open_voice(app)
    return serve(app, voice, LANGUAGES)


def serve(app: QCoreApplication, voice: "Speaker | None", languages: Iterable[str]) -> int:
    """Tell the languages and their voices, and obey until there is nobody who orders; return the exit code."""
    spoken = [one for one in languages if voice is not None and voice.speaks(one)]
    _tell({"languages": {one: voice.voices(one) for one in spoken} if voice is not None else {}})
    if voice is None:
        return 0
    orders = _Orders(voice, app)
    code = app.exec()
    orders.end()
    return code


class _Orders(QObject):
    """Read orders from the standard input as they come, and carry them out."""

    def __init__(self, voice: "Speaker", app: QCoreApplication) -> None:
        super().__init__(app)
        self._voice = voice
        self._app = app
        self._begun = b""
        self._number = 0
        voice.finished.connect(lambda: _tell({"finished": self._number}))
        voice.failed.connect(lambda: _tell({"failed": self._number}))
        self._input = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, self)
        self._input.activated.connect(self._read)

    def end(self) -> None:
        """Fall silent."""
        self._input.setEnabled(False)
        with _not_for_ever():
            self._voice.stop()

    def _read(self) -> None:
        heard = os.read(sys.stdin.fileno(), _CHUNK)
        if not heard:  # the window has gone, however it went
            self._app.quit()
        *lines, self._begun = (self._begun + heard).split(b"\n")
        for line in lines:
            self._obey(json.loads(line))

    def _obey(self, order: dict[str, Any]) -> None:
        self._number = order["number"]
        with _not_for_ever():
            if "say" in order:
                self._voice.say(order["say"], order["language"], order["voice"], order["rate"])
            else:
                self._voice.stop()
        _tell({"obeyed": self._number})


def _tell(what: dict[str, Any]) -> None:
    print(json.dumps(what), flush=True)


@contextmanager
def _not_for_ever() -> Iterator[None]:
    """Let the system end this program where the voices hang and the window that would end it was killed."""
    if sys.platform != "win32":
        signal.alarm(_MOST_S)
    yield
    if sys.platform != "win32":
        signal.alarm(0)
