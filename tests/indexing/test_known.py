"""Tests of what is known of files that are read again."""

from pathlib import Path

from reader.errors import FileDamaged, RowEmpty
from reader.indexing.known import Known
from reader.store.documents import FileState
from reader.store.failures import Failure

TABLE, OTHER = Path("/т/а.csv"), Path("/т/б.txt")


def state(number: int, fragment: str = "") -> FileState:
    return FileState(number, 1, 1, f"h{number}", fragment)


def test_states_are_found_by_file_and_fragment() -> None:
    known = Known({str(TABLE): [state(1, "2"), state(2, "3")], str(OTHER): [state(3)]})
    assert known.at(TABLE, "3") == state(2, "3")
    assert known.at(OTHER, "") == state(3)
    assert known.at(TABLE, "4") is None
    known.replace(TABLE, [state(2, "4")])
    assert known.at(TABLE, "4") == state(2, "4")
    assert known.of(Path("/т/жоқ.txt")) == ()


def test_a_failure_of_a_file_spoils_all_of_it_and_one_of_a_row_only_the_row() -> None:
    known = Known({str(TABLE): [state(1, "2"), state(2, "3")]})
    assert known.spoilt_by(Failure(TABLE, FileDamaged(TABLE, "CSV"), 0, 0)) == [state(1, "2"), state(2, "3")]
    assert known.spoilt_by(Failure(TABLE, RowEmpty(TABLE), 0, 0, "3")) == [state(2, "3")]
