from reader.gui.reading.history import History, Visit

A, B, C = 1, 2, 3


def test_back_and_forward_lead_through_the_visits_to_where_each_was_left() -> None:
    history = History()
    assert not history.can_go(-1)
    history.visit(A, 0)
    history.move(A, 900)
    history.move(B, 7)
    history.visit(B, 0)
    assert history.go(-1) == Visit(A, 900)
    assert history.go(-1) is None
    assert history.go(1) == Visit(B, 0)


def test_a_new_visit_drops_those_that_were_gone_back_from() -> None:
    history = History()
    for path in (A, B, C):
        history.visit(path, 0)
    history.go(-2)
    history.visit(C, 5)
    assert not history.can_go(1)
    assert history.go(-1) == Visit(A, 0)


def test_a_place_near_the_one_before_is_no_new_visit() -> None:
    history = History()
    history.visit(A, 0)
    history.visit(A, 100)
    history.visit(A, 5000)
    assert history.go(-1) == Visit(A, 0)
    assert not history.can_go(-1)
