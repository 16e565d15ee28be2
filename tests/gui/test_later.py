from pytestqt.qtbot import QtBot

from reader.gui.later import Later
from tests.gui.windows import OpenWindow


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
