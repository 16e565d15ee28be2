"""Tests of how slow work reports and is told to stop."""

import threading

import pytest

from reader.errors import Cancelled
from reader.progress import Budget, Estimate, Pace, Progress


class Listener(Progress):
    def __init__(self) -> None:
        super().__init__()
        self.shown: list[tuple[int, int | None]] = []

    def show(self, done: int, total: int | None) -> None:
        self.shown.append((done, total))


def test_reports_are_shown_until_the_work_is_cancelled() -> None:
    progress = Listener()
    progress.report(1)
    progress.report(2, 10)
    assert progress.shown == [(1, None), (2, 10)]
    progress.cancel()
    assert progress.cancelled
    with pytest.raises(Cancelled):
        progress.report(3, 10)
    with pytest.raises(Cancelled):
        progress.check()
    assert progress.shown == [(1, None), (2, 10)]


def test_silent_progress_may_be_reported_to() -> None:
    progress = Progress()
    progress.report(1, 2)
    progress.check()
    assert not progress.cancelled


def test_work_rests_while_it_is_paused_and_goes_on() -> None:
    progress = Listener()
    progress.pause()
    assert progress.paused
    resting = threading.Thread(target=lambda: progress.rest(3, 10))
    resting.start()
    resting.join(0.05)
    assert resting.is_alive()
    assert progress.shown == [(3, 10)]
    progress.resume()
    resting.join(10)
    assert not resting.is_alive()
    progress.rest(4, 10)


def test_paused_work_can_be_cancelled_and_does_not_pause_afterwards() -> None:
    progress = Progress()
    progress.pause()
    progress.cancel()
    progress.pause()
    with pytest.raises(Cancelled):
        progress.rest(1)


class Clock:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def test_a_steady_pace_is_told_once_a_second() -> None:
    clock = Clock()
    pace = Pace(clock)
    told: list[Estimate | None] = []
    for step in range(41):
        clock.now = step / 10
        told.append(pace.told(step * 10, 1000))
    assert told[:10] == [None] * 10
    assert {round(one.rate) for one in told if one} == {100}
    assert len({one for one in told if one}) == 4
    assert told[-1] is not None
    assert round(told[-1].left_s) == 6


def test_bursts_do_not_make_the_estimate_jump() -> None:
    clock = Clock()
    pace = Pace(clock)
    rates = []
    for second in range(40):
        clock.now = float(second)
        if estimate := pace.told(second // 2 * 200, 100_000):
            rates.append(estimate.rate)
    late = rates[10:]
    assert 60 < min(late) <= max(late) < 140


def test_a_pause_is_no_slowness_and_other_work_has_a_pace_of_its_own() -> None:
    clock = Clock()
    pace = Pace(clock)
    for second in range(5):
        clock.now = float(second)
        pace.told(second * 100, 10_000)
    pace.rest()
    clock.now = 1000.0
    before = pace.told(400, 10_000)
    clock.now = 1001.0
    after = pace.told(500, 10_000)
    assert before
    assert after
    assert round(before.rate) == round(after.rate) == 100
    assert pace.told(0, 77) is None
    assert pace.told(5, None) is None


def test_of_too_many_forms_only_as_many_are_looked_up_as_tell_it() -> None:
    budget = Budget(40)
    assert budget.most(500) == 41
    assert budget.most(10) == 10
    assert budget.allow(30)
    assert budget.most(500) == 11
    assert not budget.allow(11)
    assert Budget().most(500) == 500
