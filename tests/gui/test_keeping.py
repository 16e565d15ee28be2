from functools import partial

from pytestqt.qtbot import QtBot

from reader.gui.jobs import Jobs
from reader.gui.keeping import Keeping


def _add(number: int, kept: list[int]) -> None:
    kept.append(number)


def test_what_keeps_is_made_once_and_goes_over_to_another_window(qtbot: QtBot) -> None:
    jobs = Jobs()
    made: list[list[int]] = []

    def make() -> list[int]:
        made.append([])
        return made[-1]

    before: Keeping[list[int]] = Keeping(jobs, "keep", make, lambda: None)
    for number in range(20):
        before.keep(partial(_add, number), lambda _none: None)
    assert before.waiting
    qtbot.waitUntil(lambda: not before.waiting)
    after: Keeping[list[int]] = Keeping(jobs, "keep", make, lambda: None)
    after.take_over(before)
    after.keep(lambda kept: kept.append(20), lambda _none: None)
    qtbot.waitUntil(lambda: not after.waiting)
    assert made == [list(range(21))]
    jobs.close()
