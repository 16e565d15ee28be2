"""Tests of what is asked of the list of all marks."""

from pytestqt.qtbot import QtBot

from reader.corpus.annotation import Colour, Kind, State
from reader.gui.marks.mark_filters import MarkFilters
from reader.gui.theme import load_theme
from reader.store.annotations import Order, Wanted


def filters(qtbot: QtBot) -> MarkFilters:
    made = MarkFilters(load_theme("light"), None)  # type: ignore[arg-type]
    qtbot.addWidget(made)
    made.show_choices({"дерек": 3}, {"KAZINFORM": 2}, 1)
    return made


def test_nothing_is_asked_for_at_first(qtbot: QtBot) -> None:
    made = filters(qtbot)
    assert made.wanted(7) == Wanted()
    assert made.sort() is Order.CREATED


def test_every_choice_is_in_force_at_once(qtbot: QtBot) -> None:
    made = filters(qtbot)
    with qtbot.waitSignal(made.changed):
        made.colours[Colour.BLUE].click()
    made.kinds.setCurrentIndex(made.kinds.findData(Kind.NOTE))
    made.tags.setCurrentIndex(1)
    made.outlets.setCurrentIndex(1)
    made.here.setChecked(True)
    made.lost.setChecked(True)
    assert made.wanted(7) == Wanted(
        frozenset((Kind.NOTE,)),
        frozenset((Colour.BLUE,)),
        frozenset((State.ORPHANED,)),
        "дерек",
        frozenset((7,)),
        None,
        "KAZINFORM",
    )
    with qtbot.waitSignal(made.changed):
        made.words.setText("минерал")


def test_bookmarks_have_no_colour_to_be_found_by(qtbot: QtBot) -> None:
    made = filters(qtbot)
    made.colours[Colour.YELLOW].setChecked(True)
    assert Kind.BOOKMARK not in made.wanted(None).kinds


def test_what_is_chosen_stays_chosen_when_its_last_mark_goes(qtbot: QtBot) -> None:
    made = filters(qtbot)
    made.tags.setCurrentIndex(1)
    made.show_choices({}, {}, 0)
    assert made.wanted(None).tag == "дерек"
    assert [made.tags.itemText(row) for row in range(made.tags.count())] == ["Any tag", "дерек  0"]


def test_another_window_can_choose_the_same(qtbot: QtBot) -> None:
    made, other = filters(qtbot), filters(qtbot)
    made.words.setText("көлік")
    made.colours[Colour.PINK].setChecked(True)
    made.tags.setCurrentIndex(1)
    made.order.setCurrentIndex(2)
    made.lost.setChecked(True)
    other.show_choices({}, {}, 0)
    other.choose(made.choices())
    assert other.choices() == made.choices()
    assert other.wanted(None) == made.wanted(None)
