"""Tests of the list of all marks by itself."""

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from reader.annotating import listed
from reader.gui.appearance import Appearance
from reader.gui.marks.marks_list import MarksList, _broken
from reader.library import Library
from reader.progress import Progress
from reader.settings import Settings
from tests.gui.marks.written_marks import write_marks
from tests.gui.windows import press


def test_keys_go_to_a_mark_edit_it_and_remove_it(qtbot: QtBot, library: Library, texts: Path) -> None:
    library.update([texts], Progress())
    made = write_marks(library)
    look = Appearance(Settings(theme="dark"))
    view = MarksList(look.theme, None)  # type: ignore[arg-type]
    qtbot.addWidget(view)
    view.model_of_marks.show([one.id for one in made], listed(library, [one.id for one in made]))
    view.apply(look.theme, look.font())
    view.resize(700, 300)
    view.show()
    view.select_row(1)
    for key, signal in ((Qt.Key.Key_Return, view.entered_mark), (Qt.Key.Key_F2, view.edited)):
        with qtbot.waitSignal(signal) as caught:
            press(view, key)
        assert caught.args == [made[1]]
    press(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    with qtbot.waitSignal(view.removed):
        press(view, Qt.Key.Key_Delete)
    assert view.selected_ids() == [made[1].id, made[2].id]
    assert not view.grab().isNull()
    view.select_row(99)
    assert view.current() == made[3]


def test_a_line_is_broken_behind_a_word(qtbot: QtBot) -> None:
    font = Appearance(Settings()).font()
    first, rest = _broken("😀 бір екі үш төрт бес алты жеті", font, 100)
    assert first
    assert rest
    assert f"{first} {rest}" == "😀 бір екі үш төрт бес алты жеті"
    assert _broken("бір", font, 500) == ("бір", "")


def test_what_is_selected_of_very_many_marks_is_told_without_fetching_them(
    qtbot: QtBot, library: Library, texts: Path
) -> None:
    library.update([texts], Progress())
    made = write_marks(library)
    view = MarksList(Appearance(Settings()).theme, None)  # type: ignore[arg-type]
    qtbot.addWidget(view)
    ids = [*(one.id for one in made), *range(1_000, 50_000)]
    view.model_of_marks.show(ids, listed(library, ids[:4]))
    view.show()
    asked: list[int] = []
    view.model_of_marks.page_wanted.connect(asked.append)
    view.selectAll()
    assert view.selected_ids() == ids
    assert view.selected_known() == made
    assert asked == []
    view.select_row(3)
    for key, row in ((Qt.Key.Key_End, len(ids) - 1), (Qt.Key.Key_Home, 0)):
        press(view, key)
        assert view.currentIndex().row() == row
    press(view, Qt.Key.Key_End, Qt.KeyboardModifier.ShiftModifier)
    assert len(view.selected_ids()) == len(ids)
