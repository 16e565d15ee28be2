import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reader.gui.marks.note_editor import NoteEditor
from tests.gui.windows import press


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def editor(parent: QWidget) -> tuple[NoteEditor, list[tuple[str, list[str]]], list[tuple[str, list[str]]]]:
    made = NoteEditor("", "қар еріп", parent)
    kept: list[tuple[str, list[str]]] = []
    dropped: list[tuple[str, list[str]]] = []
    made.saved.connect(lambda *written: kept.append(written))
    made.discarded.connect(lambda *written: dropped.append(written))
    made.show()
    made.activateWindow()
    QTest.qWaitForWindowActive(made)
    return made, kept, dropped


def test_what_is_written_is_kept_by_control_and_enter(parent: QWidget) -> None:
    made, kept, dropped = editor(parent)
    made.note.setPlainText("бір\n\nекі\n")
    made.tags.setText(" а ,, ә ")
    assert made.changed
    press(made.note, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert kept == [("бір\n\nекі", ["а", "ә"])]
    assert dropped == []


def test_nothing_is_kept_of_an_editor_in_which_nothing_was_changed(parent: QWidget) -> None:
    made, kept, dropped = editor(parent)
    made.start_from("ой", ["а"])
    assert not made.changed
    press(made, Qt.Key.Key_Escape)
    assert kept == []
    made, kept, dropped = editor(parent)
    made.discard()
    assert (kept, dropped) == ([], [])


def test_what_is_discarded_is_told_once_and_not_kept(parent: QWidget) -> None:
    made, kept, dropped = editor(parent)
    made.write("ой", [])
    made.discard()
    assert (kept, dropped) == ([], [("ой", [])])
