"""One window on a library: a second start hands over what it was asked to open."""

import hashlib
import json
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_ANSWER = b"taken\n"
_CONNECT_MS = 1_000
_ANSWER_MS = 3_000
_QUESTION_MS = 500
_LOOK_MS = 10
_LONGEST = 4 << 20


@dataclass(frozen=True, slots=True)
class Request:
    """What a start was asked for: absolute paths to read, and a search."""

    paths: tuple[Path, ...] = ()
    search: str = ""


class SingleInstance(QObject):
    """Listen for later starts on the same library; only programs of the same user are heard."""

    asked = Signal(object)
    """The ``Request`` of a later start."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._accept)
        QLocalServer.removeServer(_name(folder))  # of one that was killed: the caller holds the library's lock
        self._server.listen(_name(folder))

    def close(self) -> None:
        """Listen no more."""
        self._server.close()

    def _accept(self) -> None:
        while socket := self._server.nextPendingConnection():
            request = _understood(_line_from(socket, _QUESTION_MS))
            if request is not None:
                socket.write(_ANSWER)
                socket.flush()
            socket.disconnectFromServer()
            socket.deleteLater()
            if request is not None:
                self.asked.emit(request)


def hand_over(folder: Path, paths: Sequence[Path], search: str) -> bool:
    """Ask the window that has a library open to show what was asked for; return whether it answered."""
    socket = QLocalSocket()
    socket.connectToServer(_name(folder))
    if not socket.waitForConnected(_CONNECT_MS):
        return False
    asked = json.dumps({"paths": [str(path) for path in paths], "search": search})
    socket.write(asked.encode("ascii") + b"\n")
    heard = _line_from(socket, _ANSWER_MS)
    socket.disconnectFromServer()
    return heard == _ANSWER


def _line_from(socket: QLocalSocket, patience_ms: int) -> bytes:
    """Return the line that comes from the other side, as far as it comes soon: it is written at once."""
    heard = b""
    patience = time.monotonic() + patience_ms / 1_000
    while not heard.endswith(b"\n") and len(heard) < _LONGEST and time.monotonic() < patience:
        if socket.bytesAvailable() or socket.waitForReadyRead(_LOOK_MS):
            heard += bytes(socket.readAll().data())
        elif socket.state() != QLocalSocket.LocalSocketState.ConnectedState:
            break
    return heard


def _name(folder: Path) -> str:
    """Return the name under which the window on a library listens."""
    return f"oqyrman-{hashlib.sha256(str(folder.resolve()).encode('utf-8', 'surrogateescape')).hexdigest()[:24]}"


def _understood(heard: bytes) -> Request | None:
    try:
        asked = json.loads(heard)
        return Request(tuple(Path(one) for one in asked["paths"]), str(asked["search"]))
    except (ValueError, KeyError, TypeError):
        return None
