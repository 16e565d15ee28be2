"""Tests of which documents of a file go on after it has changed."""

from hypothesis import given
from hypothesis import strategies as st

from reader.indexing.pairing import pair
from reader.loader.part import Outline
from reader.store.documents import FileState


def states(contents: str) -> list[FileState]:
    """Return documents with the ids 1, 2, … in the rows 2, 3, …"""
    return [FileState(at + 1, 1, 1, letter, str(at + 2)) for at, letter in enumerate(contents)]


def rows(contents: str) -> list[Outline]:
    return [Outline(str(at + 2), letter, False) for at, letter in enumerate(contents)]


def ids(before: str, after: str) -> list[int]:
    """Return the ids that the rows of a table have after a change, 0 for a new one."""
    kept = {state.fragment: state.document_id for state in pair(states(before), rows(after)).kept}
    return [kept.get(row.fragment, 0) for row in rows(after)]


def test_rows_below_an_inserted_one_stay_the_same_documents() -> None:
    assert ids("абв", "жабв") == [0, 1, 2, 3]
    assert ids("абв", "ажбв") == [1, 0, 2, 3]


def test_rows_below_a_removed_one_stay_the_same_documents() -> None:
    pairing = pair(states("абв"), rows("бв"))
    assert [(state.document_id, state.fragment) for state in pairing.kept] == [(2, "2"), (3, "3")]
    assert [state.document_id for state in pairing.gone] == [1]
    assert pairing.renamed == ((2, "3", "2"), (3, "4", "3"))


def test_a_row_that_was_changed_in_place_is_the_same_document_even_below_an_inserted_one() -> None:
    assert ids("абв", "аяв") == [1, 2, 3]
    assert ids("абв", "жаяв") == [0, 1, 2, 3]
    assert ids("а", "я") == [1]


def test_rows_in_another_order_are_the_same_documents() -> None:
    assert ids("абв", "вба") == [3, 2, 1]


def test_equal_rows_are_told_apart_by_their_order() -> None:
    assert ids("аабаа", "аабаа") == [1, 2, 3, 4, 5]


def test_a_document_with_a_name_of_its_own_is_known_by_that_alone() -> None:
    before = [FileState(1, 1, 1, "а", "x"), FileState(2, 1, 1, "б", "y")]
    coming = [Outline("y", "а", True), Outline("x", "б", True), Outline("z", "в", True)]
    kept = {state.fragment: state.document_id for state in pair(before, coming).kept}
    assert kept == {"x": 1, "y": 2}


@given(st.text("абвгд", max_size=8), st.text("абвгд", max_size=8))
def test_no_document_goes_on_twice_and_none_is_forgotten(before: str, after: str) -> None:
    pairing = pair(states(before), rows(after))
    numbers = sorted(state.document_id for state in (*pairing.kept, *pairing.gone))
    assert numbers == list(range(1, len(before) + 1))
    assert len({state.fragment for state in pairing.kept}) == len(pairing.kept)
