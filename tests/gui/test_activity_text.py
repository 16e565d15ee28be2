"""Tests of what the bottom line says of indexing."""

import pytest

from reader.gui.activity_text import progress_text
from reader.progress import Estimate


@pytest.mark.parametrize(
    ("estimate", "text"),
    [
        (None, "Indexing 3,120 of 10,000"),
        (Estimate(512.4, 12.2), "Indexing 3,120 of 10,000 · 512 documents/s · 12 s left"),
        (Estimate(1512.0, 33.0), "Indexing 3,120 of 10,000 · 1,512 documents/s · 35 s left"),
        (Estimate(0.2, 0.1), "Indexing 3,120 of 10,000 · 1 documents/s · 1 s left"),
        (Estimate(90, 58.0), "Indexing 3,120 of 10,000 · 90 documents/s · 1 min left"),
        (Estimate(90, 150.0), "Indexing 3,120 of 10,000 · 90 documents/s · 2 min left"),
        (Estimate(9, 4000.0), "Indexing 3,120 of 10,000 · 9 documents/s · 1 h 7 min left"),
    ],
)
@pytest.mark.usefixtures("qapp")
def test_the_rate_and_the_time_left_stand_behind_the_count(estimate: Estimate | None, text: str) -> None:
    assert progress_text(3120, 10000, estimate) == text


@pytest.mark.usefixtures("qapp")
def test_a_pause_says_how_far_it_is() -> None:
    assert progress_text(3120, 10000, None, paused=True) == "Paused: 3,120 of 10,000"
    assert progress_text(7, None, None, paused=True) == "Paused"
    assert progress_text(0, None, None) == "Looking for documents…"
