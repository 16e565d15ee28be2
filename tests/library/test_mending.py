"""Tests of verbs that mend what they find damaged."""

from pathlib import Path

import pytest

from reader.errors import DerivedBroken
from reader.library.mending import mending


class Part:
    """A part whose verb meets damage some times."""

    def __init__(self, broken: int) -> None:
        self.broken = broken
        self.mended = 0

    def mend(self, error: DerivedBroken) -> None:
        """Count."""
        self.mended += 1

    @mending
    def answer(self, number: int) -> int:
        """Return the number, unless something is broken."""
        if self.broken:
            self.broken -= 1
            raise DerivedBroken(Path("library"), "index", "malformed")
        return number


def test_a_verb_that_meets_damage_mends_it_and_answers() -> None:
    part = Part(broken=1)
    assert (part.answer(3), part.mended) == (3, 1)
    assert (part.answer(number=4), part.mended) == (4, 1)


def test_damage_that_is_there_again_is_told() -> None:
    with pytest.raises(DerivedBroken):
        Part(broken=2).answer(1)
