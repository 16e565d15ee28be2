"""Tests of how slow work reports and is told to stop."""

import pytest

from reader.errors import Cancelled
from reader.progress import Progress


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
