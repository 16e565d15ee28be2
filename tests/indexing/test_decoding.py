"""Tests of finding what was chosen for files."""

from pathlib import Path

from reader.corpus.decoding import Decoding
from reader.indexing.decoding import DecodingChoices, chosen_for
from reader.indexing.files import FoundFile
from reader.store.database import Database
from reader.store.decodings import Decodings

KZ = Decoding("kz1048")


def found(path: Path) -> FoundFile:
    return FoundFile(str(path), path.stat().st_size, 1)


def test_a_file_is_known_again_by_its_bytes_when_it_has_moved_also_after_a_change(tmp_path: Path) -> None:
    kept = Decodings(Database(tmp_path / "library.sqlite", "library"))
    old, new, twin = tmp_path / "а.txt", tmp_path / "б.txt", tmp_path / "в.txt"
    old.write_bytes(b"abc")
    kept.put(old, chosen_for(old, KZ))
    twin.write_bytes(b"abc")
    assert [one.decoding for one in DecodingChoices(kept).applied([found(old), found(twin)])] == [KZ, Decoding()]
    old.write_bytes(b"longer")
    DecodingChoices(kept).applied([found(old)])
    old.rename(new)
    assert [one.decoding for one in DecodingChoices(kept).applied([found(twin), found(new)])] == [Decoding(), KZ]
    assert kept.of(new) == KZ
    assert kept.of(old) == Decoding()


def test_a_file_that_cannot_be_read_is_no_other_file(tmp_path: Path) -> None:
    kept = Decodings(Database(tmp_path / "library.sqlite", "library"))
    gone = tmp_path / "жоқ.txt"
    kept.put(gone, chosen_for(gone, KZ))
    other = FoundFile(str(tmp_path / "бұл да жоқ.txt"), 0, 1)
    assert DecodingChoices(kept).applied([other]) == [other]
