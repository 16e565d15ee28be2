"""Tests of the sheet of all marks by itself."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from reader.annotating import listed
from reader.gui.appearance import Appearance
from reader.gui.marks.marks_sheet import MarksSheet
from reader.gui.marks.tag_line import TagLine
from reader.library import Library
from reader.progress import Progress
from reader.settings import Settings
from tests.gui.marks.written_marks import write_marks


def sheet(qtbot: QtBot) -> MarksSheet:
    look = Appearance(Settings(theme="light"))
    made = MarksSheet(look.theme, look.font(), None)  # type: ignore[arg-type]
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_menu_of_tags_ticks_what_all_selected_marks_have(qtbot: QtBot, library: Library, texts: Path) -> None:
    library.update([texts], Progress())
    ids = [one.id for one in write_marks(library)]
    made = sheet(qtbot)
    assert not made.tag.isEnabled()
    made.list.model_of_marks.show(ids, listed(library, ids))
    made.show_known_tags(["саясат", "дерек", "R&D"])
    made.list.select_row(0)
    made.list.selectAll()
    made.menu.aboutToShow.emit()
    assert [(one.text(), one.isChecked()) for one in made.menu.actions() if one.text()] == [
        ("саясат", False),
        ("дерек", False),
        ("R&&D", False),
    ]
    made.list.select_row(0)
    made.menu.aboutToShow.emit()
    assert [one.text() for one in made.menu.actions() if one.isChecked()] == ["саясат"]
    with qtbot.waitSignal(made.retagged) as caught:
        made.menu.actions()[0].trigger()
    assert caught.args == ["саясат", False]
    line = made.menu.findChildren(TagLine)[-1]
    line.setText("жаңа")
    with qtbot.waitSignal(made.retagged) as caught:
        line.returnPressed.emit()
    assert caught.args == ["жаңа", True]


def test_the_numbers_are_said(qtbot: QtBot) -> None:
    made = sheet(qtbot)
    made.show_count(0, 0)
    assert made.words().startswith("There are no marks yet.")
    made.show_count(5, 5)
    assert made.words() == "Marks: 5"
    made.show_count(2, 100_000)
    assert made.words() == "Marks: 2 of 100,000"
    made.say("Done", undoable=True)
    assert (made.said(), made.undo.isVisible()) == ("Done", True)
