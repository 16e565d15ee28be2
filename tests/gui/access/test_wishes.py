import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QProgressBar
from pytestqt.qtbot import QtBot

from reader.gui.access.wishes import Stillness, moves, wants_contrast, when_contrast_changes
from reader.gui.activity import Activity
from reader.gui.appearance import Appearance
from reader.settings import Settings

needs_sh = pytest.mark.skipif(sys.platform == "win32", reason="the program that is asked here is a shell script")


def desktop(folder: Path, answer: str) -> None:
    """Put a program into a folder that answers as the desktop does."""
    program = folder / "gsettings"
    program.write_text(f'#!/bin/sh\n[ "$3" = enable-animations ] && echo {answer}\n')
    program.chmod(0o755)


@needs_sh
@pytest.mark.parametrize(("answer", "wanted"), [("false", True), ("true", False)])
def test_the_desktop_is_asked_whether_things_may_move(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, answer: str, wanted: bool
) -> None:
    desktop(tmp_path, answer)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")
    stillness = Stillness(system="linux")
    heard: list[bool] = []
    stillness.wanted.connect(lambda: heard.append(True))
    with qtbot.waitSignal(stillness._asked.finished):
        stillness.ask()
    assert heard == [True] * wanted


def test_a_desktop_that_cannot_be_asked_wants_nothing(tmp_path: Path, qtbot: QtBot) -> None:
    stillness = Stillness(system="plan9")
    stillness.ask()
    assert stillness._asked.program() == ""


def test_the_contrast_of_the_desktop_is_followed(app: QApplication) -> None:
    assert wants_contrast() in (False, True)
    when_contrast_changes(lambda: None)


def test_the_bar_without_an_end_stands_still(app: QApplication, qtbot: QtBot) -> None:
    activity = Activity()
    qtbot.addWidget(activity)
    bar = activity.findChild(QProgressBar)
    assert bar is not None
    look = Appearance(Settings(theme="light"))
    look.apply()
    activity.show_progress(0, None)
    assert moves(bar)
    assert (bar.minimum(), bar.maximum()) == (0, 0)
    look.move_less(True)
    activity.show_progress(0, None)
    assert not moves(bar)
    assert (bar.minimum(), bar.maximum()) == (0, 1)
    look.move_less(False)
