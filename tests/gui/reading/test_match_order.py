from reader.corpus.span import Span
from reader.gui.reading.match_order import MatchOrder

FIRST, SECOND, THIRD = Span(3, 5), Span(10, 12), Span(20, 25)


def test_matches_are_walked_in_the_order_of_the_text_and_round() -> None:
    order = MatchOrder((THIRD, FIRST, SECOND), 0)
    assert order.spans == (FIRST, SECOND, THIRD)
    assert (order.current, order.number) == (FIRST, 1)
    assert [order.step(1, 0) for _step in range(3)] == [SECOND, THIRD, FIRST]
    assert order.step(-1, 0) == THIRD
    assert order.number == 3


def test_without_a_current_match_the_walk_begins_at_a_place() -> None:
    assert MatchOrder((FIRST, SECOND, THIRD)).step(1, 6) == SECOND
    assert MatchOrder((FIRST, SECOND, THIRD)).step(-1, 6) == FIRST
    assert MatchOrder((FIRST, SECOND, THIRD)).step(1, 90) == FIRST
    assert MatchOrder((FIRST, SECOND, THIRD)).step(-1, 0) == THIRD


def test_the_current_match_stays_so_among_others_if_it_is_there() -> None:
    order = MatchOrder((FIRST, SECOND), 0)
    order.step(1, 0)
    order.replace((SECOND, THIRD))
    assert (order.current, order.number) == (SECOND, 1)
    order.replace((THIRD,))
    assert (order.current, order.number) == (None, 0)


def test_a_match_can_be_chosen_and_what_is_none_cannot() -> None:
    order = MatchOrder((FIRST, SECOND))
    assert order.choose(SECOND)
    assert not order.choose(THIRD)
    assert order.current == SECOND


def test_without_matches_there_is_no_way() -> None:
    order = MatchOrder((), 0)
    assert (order.current, order.number, order.step(1, 0), order.step(-1, 0)) == (None, 0, None, None)
