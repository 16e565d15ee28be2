"""Tests of what is built after the first list."""

from contextlib import closing
from pathlib import Path

from pytestqt.qtbot import QtBot

from reader.gui.first_steps import STEPS
from reader.gui.jobs import Jobs
from reader.gui.later import Later
from reader.gui.main_window import MainWindow
from reader.library import Library
from reader.settings import Settings
from tests.gui.windows import OpenWindow, interview, settle, write_texts


def test_steps_are_taken_one_by_one_in_their_order(qtbot: QtBot) -> None:
    taken: list[int] = []
    later = Later([lambda: taken.append(1), lambda: taken.append(2)])
    later.begin()
    later.begin()
    assert later.waiting
    qtbot.waitUntil(lambda: not later.waiting)
    assert taken == [1, 2]


def test_all_steps_can_be_taken_at_once_and_are_taken_once(qtbot: QtBot) -> None:
    taken: list[int] = []
    later = Later([lambda: taken.append(1), lambda: taken.append(2)])
    later.begin()
    later.finish()
    assert (taken, later.waiting) == ([1, 2], False)
    qtbot.wait(40)
    assert taken == [1, 2]


def test_a_step_that_is_added_late_is_taken_too(qtbot: QtBot) -> None:
    taken: list[int] = []
    later = Later([lambda: taken.append(1)])
    later.add(lambda: taken.append(2))
    later.begin()
    qtbot.waitUntil(lambda: not later.waiting)
    later.add(lambda: taken.append(3))
    qtbot.waitUntil(lambda: not later.waiting)
    assert taken == [1, 2, 3]


def test_without_a_list_the_steps_are_taken_all_the_same(qtbot: QtBot) -> None:
    later = Later([lambda: None])
    qtbot.waitUntil(lambda: not later.waiting, timeout=5_000)


def test_nothing_is_built_for_a_window_that_goes(qtbot: QtBot) -> None:
    taken: list[int] = []
    later = Later([lambda: taken.append(1)])
    later.begin()
    later.stop()
    qtbot.wait(40)
    assert (taken, later.waiting) == ([], False)


def test_a_window_is_not_ready_before_all_of_it_is_built(window: OpenWindow) -> None:
    shown = window()
    assert not shown.later.waiting
    assert {"type_panel", "bookmarking"} & set(vars(shown.desk)) == {"type_panel"}


def test_the_right_column_has_its_parts_in_their_order_whoever_asks_for_them_first(window: OpenWindow) -> None:
    shown = window()
    assert [part.id for part in shown.side.parts()] == [
        *("questions", "notes", "talk", "people", "places", "figures", "dates", "quotes")
    ]


def test_a_document_that_opens_before_the_right_column_is_built_has_its_questions(
    window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = write_texts(tmp_path / "texts", {"talk.txt": interview("Су туралы", 5)})
    window(folder, library=tmp_path / "library").close()
    with closing(Library(tmp_path / "library")) as library:
        shown = MainWindow(library, Jobs(), Settings(live=False, steps_done=" ".join(STEPS)), rescan=False)
        qtbot.addWidget(shown)
        shown.later.stop()
        shown.show()
        shown.open_document.open(library.documents.records([1])[0], shown.results.query)
        settle(qtbot, shown)
        assert shown.outline.total() == 5
        shown.close()
