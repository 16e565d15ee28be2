import pytest
from pytestqt.qtbot import QtBot

from reader.corpus.span import Span
from reader.gui.reading.page_view import PageView
from reader.gui.reading.reading_view import ReadingView
from reader.gui.reading.walk import Walk
from tests.gui.written_documents import INTERVIEW, interview, uses

LONG = interview([f"{number}-абзац. " + INTERVIEW[3] for number in range(1, 60)])
PLACES = uses(LONG, "Қазақстан")


@pytest.fixture
def view(qtbot: QtBot) -> ReadingView:
    view = ReadingView()
    qtbot.addWidget(view)
    view.resize(800, 700)
    view.show()
    qtbot.waitExposed(view)
    view.show_document(LONG)
    return view


def framed(view: ReadingView) -> Span | None:
    page = view.findChild(PageView)
    assert page is not None
    return page._walked


def test_a_walk_begins_at_the_place_that_is_read_and_goes_round(view: ReadingView) -> None:
    walk = Walk(view)
    told: list[tuple[object, int, int]] = []
    walk.moved.connect(lambda *place: told.append(place))
    view.go_to(PLACES[5].start + 1)
    walk.begin("Қазақстан", PLACES)
    walk.begin("Қазақстан", PLACES)
    walk.step(-1)
    walk.go_to(len(PLACES) - 1)
    walk.step(1)
    assert [place for _, place, _ in told] == [7, 8, 7, len(PLACES), 1]
    assert framed(view) == PLACES[0]
    page = view.findChild(PageView)
    assert page is not None
    assert len(page._bar.walked()) > 0


def test_a_walk_can_be_shown_before_it_goes_anywhere_and_stopped(view: ReadingView) -> None:
    walk = Walk(view)
    walk.begin("Қазақстан", PLACES, go=False)
    assert view.position() == 0 or view.position() < PLACES[0].start
    walk.step(-1)
    assert framed(view) == PLACES[-1]
    assert walk.active
    walk.stop()
    assert walk.what is None
    assert framed(view) is None
    walk.step(1)


def test_walking_leaves_the_matches_of_the_search_alone(view: ReadingView) -> None:
    matches = uses(LONG, "минерал")
    view.set_matches(matches)
    Walk(view).begin("Қазақстан", PLACES)
    assert view.matches() == matches


def test_a_folded_answer_is_unfolded_by_a_walk(view: ReadingView) -> None:
    view.fold_answers()
    Walk(view).begin("Қазақстан", uses(LONG, "Өзбекстан"))
    assert view.selected_span() is None
    assert len(view._folding.folded) == 1
