"""Tests of the editor of tags."""

from collections.abc import Mapping, Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reader.gui.documents.tag_delegate import COUNT_ROLE
from reader.gui.documents.tag_editor import TagEditor
from reader.gui.theme import load_theme
from tests.gui.windows import TypeText, press

Saved = list[tuple[list[str], list[str]]]


class Made:
    """An editor and what it has saved."""

    def __init__(self, qtbot: QtBot, known: Mapping[str, int], given: Sequence[Sequence[str]]) -> None:
        parent = QWidget()
        qtbot.addWidget(parent)
        self._parent = parent
        self.editor = TagEditor("А", load_theme("light"), parent)
        self.editor.show_tags(known, given)
        self.saved: Saved = []
        self.editor.saved.connect(lambda given, taken: self.saved.append((given, taken)))
        self.editor.show()

    def rows(self) -> list[str]:
        marks = {Qt.CheckState.Checked: "+", Qt.CheckState.PartiallyChecked: "~"}
        items = [self.editor.list.item(number) for number in range(self.editor.list.count())]
        counts = [f"  {number}" if (number := item.data(COUNT_ROLE)) else "" for item in items]
        return [f"{marks.get(item.checkState(), '')}{item.text()}{n}" for item, n in zip(items, counts, strict=True)]


@pytest.fixture
def made(qtbot: QtBot) -> Made:
    """Return an editor for two documents that share one tag, of which one has another besides."""
    return Made(qtbot, {"Қала": 7, "су": 3, "ел": 1}, [["су", "қала"], ["су"]])


def test_the_tags_of_the_documents_stand_first_and_others_are_offered(made: Made) -> None:
    assert made.rows() == ["+су  3", "~қала  7", "ел  1"]


def test_typing_narrows_the_list_also_on_a_russian_keyboard(made: Made, type_text: TypeText) -> None:
    type_text(made.editor.box, "КАЛ")
    assert made.rows() == ["Add “КАЛ”", "~қала  7"]
    type_text(made.editor.box, "сыз")
    assert made.rows() == ["Add “КАЛсыз”"]


def test_enter_adds_what_is_typed_and_in_the_empty_box_closes(made: Made, type_text: TypeText) -> None:
    type_text(made.editor.box, "жаңа  сөз")
    press(made.editor.box, Qt.Key.Key_Return)
    assert made.rows()[0] == "+жаңа сөз"
    press(made.editor.box, Qt.Key.Key_Return)
    assert made.saved == [(["жаңа сөз"], [])]


def test_enter_turns_a_tag_that_is_there(made: Made, type_text: TypeText) -> None:
    for typed in ("су", "қала", "ЕЛ"):
        type_text(made.editor.box, typed)
        press(made.editor.box, Qt.Key.Key_Return)
    made.editor.close()
    assert made.saved == [(["қала", "ел"], ["су"])]


def test_the_keyboard_goes_to_the_list_and_back(made: Made) -> None:
    press(made.editor.box, Qt.Key.Key_Down)
    assert made.editor.list.currentRow() == 0
    press(made.editor.list, Qt.Key.Key_Space)
    press(made.editor.list, Qt.Key.Key_Down)
    press(made.editor.list, Qt.Key.Key_Down)
    press(made.editor.list, Qt.Key.Key_Return)
    assert made.rows() == ["су  3", "~қала  7", "+ел  1"]
    press(made.editor.list, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert made.saved == [(["ел"], ["су"])]


def test_commas_part_tags_and_closing_keeps_the_last(made: Made) -> None:
    made.editor.box.setText("ел, Жаңа, тағы")
    assert made.editor.box.text() == "тағы"
    press(made.editor, Qt.Key.Key_Escape)
    assert made.saved == [(["тағы", "Жаңа", "ел"], [])]


def test_what_is_discarded_is_not_kept(made: Made, type_text: TypeText) -> None:
    type_text(made.editor.box, "жаңа,тағы")
    made.editor.discard()
    assert made.saved == []


def test_a_new_row_is_taken_with_enter(made: Made, type_text: TypeText) -> None:
    type_text(made.editor.box, "жаңа")
    press(made.editor.box, Qt.Key.Key_Down)
    press(made.editor.list, Qt.Key.Key_Return)
    assert made.rows()[0] == "+жаңа"
    assert made.editor.box.text() == ""
