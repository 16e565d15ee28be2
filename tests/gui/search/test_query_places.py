import pytest
from hypothesis import given

from reader.gui.search.query_places import alternatives, partners_of, placed_pieces
from tests.gui.queries import ANYTHING


@given(ANYTHING)
def test_every_piece_is_found_where_it_stands(text: str) -> None:
    placed = placed_pieces(text)
    ends = [0, *(one.end for one in placed)]
    starts = [*(one.start for one in placed), len(text)]
    assert not any(text[end:start].strip() for end, start in zip(ends, starts, strict=True))
    assert all(one.piece.text.lower() in text[one.start : one.end].lower() for one in placed)


@pytest.mark.parametrize(
    ("text", "partners"),
    [("(a (b))", {0: 5, 5: 0, 2: 4, 4: 2}), ("a) (b", {}), ("(a", {})],
    ids=["both", "strays", "open"],
)
def test_brackets_know_their_partners(text: str, partners: dict[int, int]) -> None:
    assert partners_of(placed_pieces(text)) == partners


def test_alternatives_are_lists_of_the_parts_that_belong_together() -> None:
    placed = placed_pieces("a (b OR c) OR -source:d")
    [ways] = alternatives(placed, partners_of(placed), 0, len(placed))
    assert ways == [[range(1), range(1, 6)], [range(7, 10)]]
