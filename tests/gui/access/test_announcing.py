from pathlib import Path

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reader.gui.access.announcing import Announcer, say
from tests.gui.windows import OpenWindow, TypeText, search, settle, text, write_texts


def test_only_the_last_of_many_sentences_is_said(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    announcer = Announcer(widget)
    said: list[str] = []
    announcer.said.connect(said.append)
    with qtbot.waitSignal(announcer.said):
        for number in range(30):
            announcer.hear(f"{number} documents")
    assert said == ["29 documents"]


def test_the_same_sentence_is_said_once_unless_it_is_about_something_else(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    announcer = Announcer(widget)
    said: list[str] = []
    announcer.said.connect(said.append)
    for forgotten in (False, False, True):
        if forgotten:
            announcer.forget()
        announcer.hear("3 documents")
        announcer._rest.stop()
        announcer._say()
    announcer.hear("")
    announcer._say()
    assert said == ["3 documents", "3 documents"]


def test_who_types_hears_one_count(window: OpenWindow, tmp_path: Path, qtbot: QtBot, type_text: TypeText) -> None:
    shown = window(write_texts(tmp_path / "texts", {"a.txt": text("Бірінші", "Минерал көп.", "Минерал аз.")}))
    announcer = shown.list.findChild(Announcer)
    assert announcer is not None
    announcer.hear("")  # what stood in the list at first is not to be said into the typing
    said: list[str] = []
    announcer.said.connect(said.append)
    with qtbot.waitSignal(announcer.said):
        type_text(shown.search_bar.box, "минерал")
    settle(qtbot, shown)
    assert said == ["2 matches in 1 of 1 document"]
    with qtbot.waitSignal(announcer.said):
        search(qtbot, shown, "жоқ")
    assert said[1:] == ["0 matches in 0 of 1 document"]


def test_saying_nothing_and_saying_something_harms_nothing(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    say(widget, "")
    say(widget, "минерал")
