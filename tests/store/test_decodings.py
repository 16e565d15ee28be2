"""Tests of keeping what was chosen for reading files."""

from pathlib import Path

from reader.corpus.decoding import Decoding
from reader.store.database import Database
from reader.store.decodings import ChosenDecoding, Decodings

FILE, MOVED = Path("/мәтіндер/а.txt"), Path("/басқа/ә.txt")
CHOSEN = ChosenDecoding(Decoding("kz1048", "cp1251:kz1048"), 120, "ab")


def test_what_was_chosen_is_kept_moves_with_its_file_and_can_be_taken_back(tmp_path: Path) -> None:
    kept = Decodings(Database(tmp_path / "library.sqlite", "library"))
    assert kept.of(FILE) == Decoding()
    kept.put(FILE, CHOSEN)
    assert kept.of(FILE) == CHOSEN.decoding
    assert kept.all() == {FILE: CHOSEN}
    kept.move(FILE, MOVED)
    assert kept.all() == {MOVED: CHOSEN}
    kept.put(MOVED, ChosenDecoding(Decoding(), 0, ""))
    assert kept.all() == {}
