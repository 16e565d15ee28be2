import pytest
from PySide6.QtCore import QMimeData, Qt
from pytestqt.qtbot import QtBot

from reader.gui.fonts import interface_family, reading_family
from reader.gui.reading.page import set_page
from reader.gui.reading.page_view import PageView
from reader.gui.reading.parts import cut_into_parts
from reader.gui.reading.typography import Typography
from reader.gui.theme import load_theme
from tests.gui.windows import press
from tests.gui.written_documents import INTERVIEW, interview, uses

SOURCE = interview([f"{number}-абзац. " + INTERVIEW[3] for number in range(1, 30)])


@pytest.fixture
def view(qtbot: QtBot) -> PageView:
    view = PageView()
    qtbot.addWidget(view)
    view.resize(700, 500)
    view.show()
    qtbot.waitExposed(view)
    typography = Typography(load_theme("light"), 13, reading_family(), interface_family(), 96)
    view.show_page(set_page(SOURCE, cut_into_parts(SOURCE)[0], typography), typography)
    return view


def test_a_place_that_is_scrolled_to_is_the_place_of_the_view(view: PageView) -> None:
    for paragraph in SOURCE.paragraphs[2:20]:
        view.scroll_to(paragraph.span.start)
        assert view.position() == paragraph.span.start


def test_a_match_is_revealed_a_third_from_the_top_and_one_in_sight_moves_nothing(view: PageView) -> None:
    match = uses(SOURCE, "25-абзац")[0]
    view.reveal(match)
    value = view.verticalScrollBar().value()
    assert view.position() < match.start
    assert value > 0
    view.reveal(match)
    assert view.verticalScrollBar().value() == value


def test_the_selection_and_the_clipboard_hold_the_documents_own_text(view: PageView) -> None:
    assert view.selected_span() is None
    view.selectAll()
    span = view.selected_span()
    assert span is not None
    mime = view.createMimeDataFromSelection()
    assert isinstance(mime, QMimeData)
    assert mime.text() == span.of(SOURCE.text)


def test_the_space_key_turns_pages_and_tells_where_the_text_ends(view: PageView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.scrolled):
        press(view, Qt.Key.Key_Space)
    press(view, Qt.Key.Key_End)
    with qtbot.waitSignal(view.edge_passed) as passed:
        press(view, Qt.Key.Key_Space)
    assert passed.args == [1]


def test_without_a_page_there_is_no_place_and_nothing_selected(view: PageView) -> None:
    typography = Typography(load_theme("dark"), 13, reading_family(), interface_family(), 96)
    view.show_page(None, typography)
    assert view.position() == 0
    assert view.selected_span() is None
    view.scroll_to(100)
    view.selectAll()
    assert view.createMimeDataFromSelection().text() == ""
