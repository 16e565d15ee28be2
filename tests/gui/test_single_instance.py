import threading
from functools import partial
from pathlib import Path

from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from reader.gui.single_instance import Request, SingleInstance, _name, hand_over


def test_a_second_start_hands_over_what_it_was_asked_for(qtbot: QtBot, tmp_path: Path) -> None:
    first = SingleInstance(tmp_path)
    paths = (tmp_path / "мәтіндер", Path("/a\udcff"))
    answered: list[bool] = []
    thread = threading.Thread(target=lambda: answered.append(hand_over(tmp_path / "x" / "..", paths, "уран OR көмір")))
    (tmp_path / "x").mkdir()
    with qtbot.waitSignal(first.asked, timeout=10_000) as asked:
        thread.start()
    qtbot.waitUntil(lambda: bool(answered), timeout=10_000)
    thread.join()
    assert answered == [True]
    assert asked.args == [Request(paths, "уран OR көмір")]
    first.close()


def test_without_a_first_window_nobody_answers(qtbot: QtBot, tmp_path: Path) -> None:
    assert not hand_over(tmp_path, (), "")
    first = SingleInstance(tmp_path)
    first.close()
    assert not hand_over(tmp_path, (), "")


def test_a_window_that_was_killed_is_in_nobodys_way(qtbot: QtBot, tmp_path: Path) -> None:
    killed = SingleInstance(tmp_path)
    again = SingleInstance(tmp_path)
    assert again._server.isListening()
    again.close()
    killed.close()


def _is_left(socket: QLocalSocket) -> bool:
    return socket.state() == QLocalSocket.LocalSocketState.UnconnectedState


def test_what_is_no_request_is_not_answered(qtbot: QtBot, tmp_path: Path) -> None:
    first = SingleInstance(tmp_path)
    asked: list[Request] = []
    first.asked.connect(asked.append)
    for nonsense in (b"\xff\n", b"[]\n", b'{"paths": 7, "search": ""}\n', b'{"paths": [7], "search": ""}\n'):
        socket = QLocalSocket()
        socket.connectToServer(_name(tmp_path))
        socket.write(nonsense)
        qtbot.waitUntil(partial(_is_left, socket), timeout=5_000)
    assert asked == []
    first.close()
