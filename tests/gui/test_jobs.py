import threading
import time
from collections.abc import Iterator
from concurrent.futures.process import BrokenProcessPool

import pytest
from PySide6.QtCore import QThread
from pytestqt.qtbot import QtBot

from reader.errors import BugFound, Cancelled, DocumentUnknown, Error, WorkerLost
from reader.gui.jobs import Jobs
from reader.progress import Progress


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:
    jobs = Jobs()
    yield jobs
    jobs.close()


def until_cancelled(progress: Progress) -> None:
    for _ in range(500):
        progress.check()
        time.sleep(0.01)


def names_of_threads() -> set[str]:
    return {thread.name for thread in threading.enumerate() if thread.name.startswith(("read", "write"))}


def test_work_runs_elsewhere_and_its_outcome_arrives_on_the_gui_thread(jobs: Jobs, qtbot: QtBot) -> None:
    here, arrived = QThread.currentThread(), []
    for lane in (jobs.read, jobs.write):
        with qtbot.waitSignal(jobs.idle):
            lane(
                "key",
                lambda _progress: threading.current_thread().name,
                lambda name: arrived.append((name.split("_")[0], QThread.currentThread() is here)),
            )
    assert arrived == [("read", True), ("write", True)]


def test_a_newer_job_cancels_the_older_one_whose_outcome_is_dropped(jobs: Jobs, qtbot: QtBot) -> None:
    arrived: list[object] = []
    cancelled = threading.Event()

    def older(progress: Progress) -> int:
        try:
            until_cancelled(progress)
        except Cancelled:
            cancelled.set()
            raise
        return 1

    with qtbot.waitSignal(jobs.idle):
        jobs.read("key", older, arrived.append, failed=arrived.append)
        jobs.read("key", lambda _progress: 2, arrived.append)
    assert arrived == [2]
    assert cancelled.is_set() or not jobs.busy()


def test_work_that_ends_in_spite_of_being_cancelled_brings_nothing(jobs: Jobs, qtbot: QtBot) -> None:
    arrived: list[object] = []
    started, go_on = threading.Event(), threading.Event()

    def work(progress: Progress) -> str:
        progress.report(1)
        started.set()
        go_on.wait(5)
        return "outcome"

    with qtbot.waitSignal(jobs.idle):
        jobs.read("key", work, arrived.append, failed=arrived.append, progressed=lambda *told: arrived.append(told))
        assert started.wait(5)
        jobs.cancel("key")
        go_on.set()
    assert [type(one) for one in arrived] == [Cancelled]


def test_an_error_goes_to_the_caller_or_else_to_everyone(jobs: Jobs, qtbot: QtBot) -> None:
    def fail(_progress: Progress) -> None:
        raise DocumentUnknown(7)

    told: list[Error] = []
    with qtbot.waitSignal(jobs.idle):
        jobs.read("one", fail, lambda _done: None, failed=told.append)
    assert [str(error) for error in told] == ["The library has no document 7."]
    with qtbot.waitSignal(jobs.failed) as failed:
        jobs.write("two", fail, lambda _done: None)
    assert isinstance(failed.args[0], DocumentUnknown)


def test_a_bug_ends_its_job_and_is_raised_on_the_gui_thread_and_the_lanes_go_on(jobs: Jobs, qtbot: QtBot) -> None:
    def fail(_progress: Progress) -> None:
        raise ZeroDivisionError

    told: list[Error] = []
    with qtbot.captureExceptions() as raised, qtbot.waitSignal(jobs.idle):
        jobs.read("key", fail, lambda _done: None, failed=told.append)
    assert [one[0] for one in raised] == [ZeroDivisionError]
    assert [type(error) for error in told] == [BugFound]
    assert not jobs.busy("key")
    arrived: list[int] = []
    with qtbot.waitSignal(jobs.idle):
        jobs.read("key", lambda _progress: 1, arrived.append)
    assert arrived == [1]


def test_a_bug_in_a_job_that_was_replaced_is_raised_too(jobs: Jobs, qtbot: QtBot) -> None:
    started, go_on = threading.Event(), threading.Event()

    def fail(_progress: Progress) -> None:
        started.set()
        go_on.wait(5)
        raise ZeroDivisionError

    told: list[object] = []
    with qtbot.captureExceptions() as raised, qtbot.waitSignal(jobs.idle):
        jobs.read("key", fail, told.append, failed=told.append)
        assert started.wait(5)
        jobs.read("key", lambda _progress: "newer", told.append)
        go_on.set()
    assert [one[0] for one in raised] == [ZeroDivisionError]
    assert told == ["newer"]


def test_worker_processes_that_were_killed_are_an_error_and_no_bug(jobs: Jobs, qtbot: QtBot) -> None:
    def lose(_progress: Progress) -> None:
        raise BrokenProcessPool

    told: list[Error] = []
    with qtbot.waitSignal(jobs.idle):
        jobs.write("key", lose, lambda _done: None, failed=told.append)
    assert [type(error) for error in told] == [WorkerLost]


def test_progress_is_told_on_the_gui_thread(jobs: Jobs, qtbot: QtBot) -> None:
    told: list[tuple[int, int | None, bool]] = []
    here = QThread.currentThread()

    def work(progress: Progress) -> None:
        for number in range(1000):
            progress.report(number, 1000)

    with qtbot.waitSignal(jobs.idle):
        jobs.write(
            "key",
            work,
            lambda _done: None,
            progressed=lambda done, total: told.append((done, total, QThread.currentThread() is here)),
        )
    assert told[0] == (0, 1000, True)
    assert len(told) < 100


def test_the_write_lane_runs_one_job_after_the_other(jobs: Jobs, qtbot: QtBot) -> None:
    running: list[int] = []
    most: list[int] = []

    def work(_progress: Progress) -> None:
        running.append(1)
        time.sleep(0.01)
        most.append(len(running))
        running.pop()

    with qtbot.waitSignal(jobs.idle):
        for number in range(5):
            jobs.write(f"key {number}", work, lambda _done: None)
    assert most == [1] * 5


def test_other_work_waits_at_its_next_step_until_an_answer_has_been_painted(jobs: Jobs, qtbot: QtBot) -> None:
    steps: list[str] = []
    reading, answering, finish = threading.Event(), threading.Event(), threading.Event()

    def read(progress: Progress) -> None:
        reading.set()
        assert answering.wait(5)
        finish.set()
        progress.check()
        steps.append("read on")

    def answer(_progress: Progress) -> None:
        answering.set()
        assert finish.wait(5)
        time.sleep(0.02)
        steps.append("answered")

    with qtbot.waitSignal(jobs.idle):
        jobs.read("read", read, lambda _done: None)
        assert reading.wait(5)
        jobs.answer("answer", answer, lambda _done: steps.append("delivered"))
    assert steps == ["answered", "delivered", "read on"]


def test_work_does_not_wait_forever_for_an_answer(jobs: Jobs, qtbot: QtBot) -> None:
    finish = threading.Event()
    with qtbot.waitSignal(jobs.idle):
        jobs.answer("answer", lambda _progress: finish.wait(5), lambda _done: None)
        jobs.write("write", lambda progress: progress.report(1), lambda _done: finish.set())
    assert finish.is_set()


def test_busy_tells_of_one_key_and_of_all(jobs: Jobs, qtbot: QtBot) -> None:
    jobs.read("key", until_cancelled, lambda _done: None, failed=lambda _error: None)
    assert jobs.busy()
    assert jobs.busy("key")
    assert not jobs.busy("other")
    with qtbot.waitSignal(jobs.idle):
        jobs.cancel("key")
    assert not jobs.busy()
    assert not jobs.busy("key")


def test_closing_leaves_no_thread_and_later_jobs_do_nothing(qtbot: QtBot) -> None:
    before = threading.active_count()
    jobs = Jobs()
    arrived: list[object] = []
    jobs.read("key", until_cancelled, arrived.append, failed=arrived.append)
    jobs.write("key 2", until_cancelled, arrived.append, failed=arrived.append)
    jobs.write("key 3", until_cancelled, arrived.append, failed=arrived.append)
    jobs.close()
    assert threading.active_count() == before
    jobs.read("key", lambda _progress: 1, arrived.append)
    qtbot.wait(30)
    assert arrived == []
    assert not jobs.busy()


def test_another_can_be_told_of_the_end_of_a_job(jobs: Jobs, qtbot: QtBot) -> None:
    told: list[object] = []
    go_on = threading.Event()

    def work(progress: Progress) -> str:
        go_on.wait(10)
        progress.report(1, 2)
        return "done"

    jobs.write(
        "key", work, lambda _outcome: told.append("the first"), progressed=lambda *_steps: told.append("the first")
    )
    assert jobs.running() == {"key"}
    assert jobs.take_over("key", told.append, told.append, lambda *steps: told.append(steps))
    assert not jobs.take_over("other", told.append, told.append, lambda *steps: told.append(steps))
    with qtbot.waitSignal(jobs.idle):
        go_on.set()
    assert told == [(1, 2), "done"]
    assert jobs.running() == set()


def test_what_the_user_said_is_kept_though_its_job_waits_when_all_is_closed(qtbot: QtBot) -> None:
    jobs, kept, begun = Jobs(), [], threading.Event()

    def work(progress: Progress) -> None:
        begun.set()
        until_cancelled(progress)

    def correct(word: str, progress: Progress) -> None:
        kept.append(word)
        progress.check()
        kept.append("more")

    jobs.write("indexing", work, lambda _done: None, failed=lambda _error: None)
    assert begun.wait(5)
    jobs.write("correcting", lambda progress: correct("first", progress), lambda _done: None, kept=True)
    jobs.write("correcting", lambda progress: correct("second", progress), lambda _done: None, kept=True)
    jobs.write("other", lambda _progress: kept.append("other"), lambda _done: None)
    jobs.close()
    assert kept == ["first", "second"]
