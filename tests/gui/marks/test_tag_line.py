"""Tests of the line for tags."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from reader.gui.marks.tag_line import TagLine
from tests.gui.windows import TypeText, press


def shown(qtbot: QtBot) -> TagLine:
    line = TagLine()
    qtbot.addWidget(line)
    line.offer(["маңызды", "дерек", "Деректі"])
    line.show()
    line.activateWindow()
    line.setFocus()
    qtbot.waitUntil(line.hasFocus)
    return line


def test_tags_have_commas_between_them(qtbot: QtBot) -> None:
    line = shown(qtbot)
    line.setText(" бір сөз , екі,, ")
    assert line.tags() == ("бір сөз", "екі")


def test_the_last_tag_is_completed_and_those_before_it_stay(qtbot: QtBot, type_text: TypeText) -> None:
    line = shown(qtbot)
    type_text(line, "жаңа, ДЕР")
    completer = line.completer()
    offered = completer.completionModel()
    assert [offered.index(row, 0).data() for row in range(offered.rowCount())] == ["дерек", "Деректі"]
    popup = completer.popup()
    assert popup is not None
    press(popup, Qt.Key.Key_Down)
    press(popup, Qt.Key.Key_Return)
    assert line.tags() == ("жаңа", "дерек")


def test_a_tag_of_another_program_that_has_a_comma_stays_one(qtbot: QtBot) -> None:
    line = shown(qtbot)
    line.show_tags(["су", "Әуезов, Мұхтар", "ел"])
    assert line.tags() == ("су", "Әуезов, Мұхтар", "ел")
    line.setText(line.text() + ", жаңа, тег")
    assert line.tags() == ("су", "Әуезов, Мұхтар", "ел", "жаңа", "тег")
