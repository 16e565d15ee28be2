import logging
import platform
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from reader import __version__
from reader.gui.crash import Crashes, keep_log


@pytest.fixture
def crashes(qtbot: QtBot, tmp_path: Path) -> Iterator[Crashes]:
    before = sys.excepthook, threading.excepthook
    owner = QObject()
    crashes = Crashes(tmp_path / "oqyrman.log", owner)
    crashes.install()
    yield crashes
    sys.excepthook, threading.excepthook = before
    for dialog in dialogs():
        dialog.close()


def dialogs() -> list[QDialog]:
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible()]


def raised(text: str) -> BaseException:
    try:
        raise ZeroDivisionError(text)
    except ZeroDivisionError as error:
        return error


def report(error: BaseException) -> None:
    sys.excepthook(type(error), error, error.__traceback__)


def test_what_nobody_caught_is_logged_and_shown_with_its_traceback(
    crashes: Crashes, qtbot: QtBot, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    report(raised("бөлу"))
    qtbot.waitUntil(lambda: len(dialogs()) == 1)
    [dialog] = dialogs()
    assert not dialog.isModal()
    [box] = dialog.findChildren(QPlainTextEdit)
    assert box.isReadOnly()
    assert "ZeroDivisionError: бөлу" in box.toPlainText()
    assert "in raised" in box.toPlainText()
    said = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert str(tmp_path / "oqyrman.log") in said
    assert "Nothing was sent" in said
    [copy] = [one for one in dialog.findChildren(QPushButton) if one.text() == "Copy"]
    copy.click()
    assert QGuiApplication.clipboard().text() == box.toPlainText()
    [record] = caplog.records
    assert record.levelno == logging.ERROR
    assert record.exc_info is not None


def test_a_slot_that_fails_is_reported_and_the_report_can_be_kept(
    crashes: Crashes, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    button = QPushButton()
    qtbot.addWidget(button)
    button.clicked.connect(lambda: [][1])
    button.click()
    qtbot.waitUntil(lambda: len(dialogs()) == 1)
    [dialog] = dialogs()
    file = tmp_path / "есеп.txt"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    save = next(one for one in dialog.findChildren(QPushButton) if one.text() == "Save…")
    save.click()
    kept = file.read_text(encoding="utf-8")
    assert kept == dialog.findChildren(QPlainTextEdit)[0].toPlainText() + "\n"
    assert f"Oqyrman {__version__}\nPython {platform.python_version()}\nQt " in kept
    assert "IndexError: list index out of range" in kept
    assert f"Saved in {file}." in [label.text() for label in dialog.findChildren(QLabel)]
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "no" / "a.txt"), ""))
    save.click()
    assert any("could not be saved" in label.text() for label in dialog.findChildren(QLabel))
    (tmp_path / "мәтін.txt").write_text("мәтін", encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "мәтін.txt"), ""))
    save.click()
    assert any("another file is there" in label.text() for label in dialog.findChildren(QLabel))
    assert (tmp_path / "мәтін.txt").read_text(encoding="utf-8") == "мәтін"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    save.click()
    assert dialog.isVisible()


def test_later_ones_join_the_dialog_that_is_open(crashes: Crashes, qtbot: QtBot) -> None:
    for number in range(50):
        report(raised(f"number {number}"))
    qtbot.waitUntil(lambda: bool(dialogs()))
    qtbot.wait(20)
    [dialog] = dialogs()
    [box] = dialog.findChildren(QPlainTextEdit)
    assert "number 0" in box.toPlainText()
    assert "number 1\n" in box.toPlainText()
    assert "number 49" not in box.toPlainText()
    dialog.close()
    report(raised("again"))
    qtbot.waitUntil(
        lambda: any("again" in one.toPlainText() for d in dialogs() for one in d.findChildren(QPlainTextEdit))
    )


def test_a_thread_of_its_own_is_reported_on_the_gui_thread(crashes: Crashes, qtbot: QtBot) -> None:
    def fail() -> None:
        raise ZeroDivisionError("thread")

    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: len(dialogs()) == 1)
    assert "thread" in dialogs()[0].findChildren(QPlainTextEdit)[0].toPlainText()


def test_the_keyboard_interrupt_ends_the_program_and_is_no_crash(
    crashes: Crashes, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    ended: list[int] = []
    monkeypatch.setattr(QApplication, "exit", ended.append)
    report(KeyboardInterrupt())
    qtbot.wait(20)
    assert not dialogs()
    assert ended == [130]


def test_warnings_are_kept_in_a_log_beside_the_library(tmp_path: Path) -> None:
    path = tmp_path / "oqyrman.log"
    with keep_log(path):
        logging.getLogger("reader.test").info("қарап шық")
        assert not path.exists()
        logging.getLogger("reader.test").warning("абайла")
    assert "WARNING reader.test: абайла" in path.read_text(encoding="utf-8")
    assert "қарап" not in path.read_text(encoding="utf-8")
    logging.getLogger("reader.test").warning("кейін")
    assert "кейін" not in path.read_text(encoding="utf-8")
