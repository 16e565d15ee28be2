import pytest

from reader.corpus.timeline import bars
from reader.gui.timeline.picking import Picking
from tests.gui.written_timelines import month, run


@pytest.fixture
def picking() -> Picking:
    picking = Picking()
    picking.bars = bars(run(12))
    return picking


@pytest.mark.parametrize(("start", "end"), [(2, 5), (5, 2)])
def test_a_drag_picks_the_months_between_both_ends(picking: Picking, start: int, end: int) -> None:
    picking.begin(start)
    picking.go(end, extend=True)
    assert picking.active
    assert picking.shown() == picking.picked() == ("2020-03", "2020-06")


def test_what_is_picked_is_shown_before_what_is_chosen_and_no_longer(picking: Picking) -> None:
    picking.chosen = ("2020-01", "2020-02")
    assert picking.shown() == picking.chosen
    picking.begin(7)
    assert picking.shown() == ("2020-08", "2020-08")
    picking.stop()
    assert not picking.active
    assert picking.shown() == picking.chosen
    assert picking.cursor == "2020-08"


def test_what_is_picked_keeps_its_months_when_there_are_other_bars(picking: Picking) -> None:
    picking.begin(2)
    picking.go(4, extend=True)
    picking.bars = bars([month(-2), *run(12)])
    assert picking.picked() == ("2020-03", "2020-05")
    picking.bars = bars(run(240), 80)
    assert picking.picked() == ("2020-01", "2020-06")
    picking.bars = ()
    assert picking.picked() is None


def test_the_anchor_is_inside_what_is_chosen_or_not(picking: Picking) -> None:
    picking.begin(3)
    assert not picking.anchor_chosen()
    picking.chosen = ("2020-03", "2020-04")
    assert picking.anchor_chosen()
    picking.begin(4)
    assert not picking.anchor_chosen()


@pytest.mark.parametrize(
    ("months", "places"),
    [
        (("2020-03", "2020-05"), (2, 4)),
        (("2019-03", "2020-01"), (0, 0)),
        (("2020-12", "2031-01"), (11, 11)),
        (("1990-01", "1990-12"), None),
        (("2031-01", "2031-02"), None),
        (("2020-05", "2020-02"), None),
    ],
)
def test_months_stand_in_bars(picking: Picking, months: tuple[str, str], places: tuple[int, int] | None) -> None:
    assert picking.places(months) == places
