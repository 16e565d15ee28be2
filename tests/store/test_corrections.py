"""Tests of keeping what the user corrected."""

import datetime
from pathlib import Path

from reader.corpus.correction import NO_CORRECTION, Correction
from reader.store.corrections import Corrections, KeptCorrection
from reader.store.database import Database

FULL = Correction("Тақырып", datetime.date(2020, 1, 2), "", (("", "Айгүл"), ("А", "Ә")))


def test_a_correction_is_kept_handed_over_and_taken_back(tmp_path: Path) -> None:
    kept = Corrections(Database(tmp_path / "library.sqlite", "library"))
    assert kept.of(7) == NO_CORRECTION
    one = KeptCorrection(7, Path("/а.txt"), "ab", FULL)
    kept.put(one)
    assert kept.all() == [one]
    kept.hand_over(7, KeptCorrection(9, Path("/б.zip"), "cd", FULL, "а.txt"))
    assert kept.all() == [KeptCorrection(9, Path("/б.zip"), "cd", FULL, "а.txt")]
    kept.rename([(9, "ә.txt")])
    assert kept.all() == [KeptCorrection(9, Path("/б.zip"), "cd", FULL, "ә.txt")]
    kept.put(KeptCorrection(9, Path("/б.txt"), "cd", NO_CORRECTION))
    assert kept.all() == []
