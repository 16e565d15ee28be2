import time
from collections.abc import Sequence

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage, QKeyEvent, QTextCursor, QWheelEvent
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from reader.corpus.document import Document
from reader.corpus.span import Span
from reader.gui.reading.page import Page
from reader.gui.reading.page_lines import block_top, rects_of
from reader.gui.reading.page_view import PageView
from reader.gui.reading.reading_view import ReadingView
from reader.gui.theme import load_theme
from tests.gui.written_documents import INTERVIEW, document, interview, uses

LONG = interview([f"{number}-абзац. " + INTERVIEW[3] for number in range(1, 60)])
HUGE = interview([f"{number}-абзац. " + INTERVIEW[3] for number in range(1, 900)])


@pytest.fixture
def view(qtbot: QtBot) -> ReadingView:
    view = ReadingView()
    qtbot.addWidget(view)
    view.resize(800, 700)
    view.show()
    qtbot.waitExposed(view)
    return view


def pane(view: ReadingView) -> PageView:
    found = view.findChild(PageView)
    assert isinstance(found, PageView)
    return found


def page(view: ReadingView) -> Page:
    found = pane(view)._page
    assert found is not None
    return found


def press(view: ReadingView, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QApplication.sendEvent(pane(view), QKeyEvent(QEvent.Type.KeyPress, key, modifiers))


def select(view: ReadingView, start: int, end: int) -> None:
    cursor = QTextCursor(pane(view).document())
    cursor.setPosition(page(view).to_qt(start))
    cursor.setPosition(page(view).to_qt(end), QTextCursor.MoveMode.KeepAnchor)
    pane(view).setTextCursor(cursor)


def top_of(view: ReadingView, span: Span) -> float:
    """Return how far below the top of the view a stretch stands."""
    index = page(view).block_of(span.start)
    rect = next(rects_of(page(view), span, index, 17))
    return rect.top() - pane(view).verticalScrollBar().value()


def button(view: ReadingView, words: str) -> QPushButton:
    return next(each for each in view.findChildren(QPushButton) if words in each.text())


def colours_in(view: ReadingView, span: Span) -> set[str]:
    """Return the colours painted in the box of a stretch that is in view."""
    image: QImage = pane(view).viewport().grab().toImage()
    index = page(view).block_of(span.start)
    box = next(rects_of(page(view), span, index, 17)).translated(0, -pane(view).verticalScrollBar().value()).toRect()
    return {
        image.pixelColor(x, y).name()
        for x in range(box.left(), box.right())
        for y in range(box.top(), box.bottom() + 2)
        if image.rect().contains(x, y)
    }


def test_a_document_with_matches_opens_at_the_first_one(view: ReadingView, qtbot: QtBot) -> None:
    matches = uses(LONG, "40-абзац|50-абзац")
    with qtbot.waitSignal(view.match_changed) as changed:
        view.show_document(LONG, matches)
    assert changed.args == [1, 2]
    assert 700 / 3 - 40 < top_of(view, matches[0]) < 700 / 3 + 40


def test_a_first_match_that_is_in_view_anyway_leaves_the_title_in_view(view: ReadingView) -> None:
    view.show_document(LONG, uses(LONG, "Институттың"))
    assert pane(view).verticalScrollBar().value() == 0


def test_a_document_opens_at_a_position_even_if_it_has_matches(view: ReadingView, qtbot: QtBot) -> None:
    position = LONG.paragraphs[30].span.start
    with qtbot.waitSignal(view.match_changed) as changed:
        view.show_document(LONG, uses(LONG, "минерал"), position)
    assert changed.args == [0, 3]
    assert view.position() == position


def test_without_matches_and_position_a_document_opens_at_its_top(view: ReadingView) -> None:
    view.show_document(LONG)
    assert pane(view).verticalScrollBar().value() == 0
    assert view.position() == LONG.body_start
    assert view.document() is LONG


def test_a_document_shown_before_the_window_is_stands_at_its_match_afterwards(qtbot: QtBot) -> None:
    view = ReadingView()
    qtbot.addWidget(view)
    matches = uses(LONG, "40-абзац")
    view.show_document(LONG, matches)
    view.resize(900, 600)
    view.show()
    qtbot.waitExposed(view)
    assert 0 < top_of(view, matches[0]) < 500


def test_next_and_previous_match_go_round(view: ReadingView) -> None:
    told: list[tuple[int, int]] = []
    view.match_changed.connect(lambda number, count: told.append((number, count)))
    view.show_document(LONG, uses(LONG, "минерал"))
    for step in (view.next_match, view.next_match, view.next_match, view.previous_match):
        step()
    assert told == [(1, 3), (2, 3), (3, 3), (1, 3), (3, 3)]


def test_without_a_current_match_next_begins_at_the_top_of_the_view(view: ReadingView, qtbot: QtBot) -> None:
    view.show_document(LONG, uses(LONG, "абзац"), LONG.paragraphs[30].span.start)
    with qtbot.waitSignal(view.match_changed) as changed:
        view.next_match()
    assert changed.args == [24, 59]


def test_next_match_without_matches_does_nothing(view: ReadingView, qtbot: QtBot) -> None:
    view.show_document(LONG)
    with qtbot.assertNotEmitted(view.match_changed):
        view.next_match()
        view.previous_match()


def test_marking_anew_does_not_move_and_keeps_the_current_match(view: ReadingView, qtbot: QtBot) -> None:
    matches = uses(LONG, "абзац")
    view.show_document(LONG, matches)
    view.next_match()
    before = pane(view).verticalScrollBar().value()
    with qtbot.waitSignal(view.match_changed) as changed:
        view.set_matches(matches[1:])
    assert changed.args == [1, 58]
    with qtbot.waitSignal(view.match_changed) as changed:
        view.set_matches(uses(LONG, "минерал"))
    assert changed.args == [0, 3]
    assert pane(view).verticalScrollBar().value() == before


def test_a_match_is_tinted_and_underlined_and_the_current_one_differently(view: ReadingView) -> None:
    theme = load_theme("light")
    view.show_document(interview(), uses(interview(), "минерал"))
    first, second = uses(interview(), "минерал")[:2]
    assert {theme.current_match.name(), theme.current_match_line.name()} <= colours_in(view, first)
    assert {theme.match.name(), theme.match_line.name()} <= colours_in(view, second)
    assert theme.current_match.name() not in colours_in(view, second)


def test_an_emoji_before_a_match_does_not_shift_its_mark(view: ReadingView) -> None:
    source = document(["😀😀😀 сөз минерал сөз", "    сөз минерал сөз"])
    first, second = uses(source, "минерал")
    view.show_document(source, (first, second))
    for match in (first, second):
        select(view, match.start, match.end)
        assert pane(view).textCursor().selectedText() == "минерал"
        boxes = list(rects_of(page(view), match, page(view).block_of(match.start), 17))
        cursor = QTextCursor(pane(view).document())
        cursor.setPosition(page(view).to_qt(match.start))
        assert abs(pane(view).cursorRect(cursor).left() - boxes[0].left()) <= 2


def test_a_match_in_the_headline_is_marked(view: ReadingView) -> None:
    source = interview()
    match = uses(source, "Сирек")[0]
    assert source.headline is not None
    assert match.end <= source.headline.end
    view.show_document(source, (match,))
    assert load_theme("light").current_match.name() in colours_in(view, match)


def test_a_match_over_two_lines_is_marked_on_both(view: ReadingView) -> None:
    source = interview()
    view.show_document(source, (source.paragraphs[3].span,))
    assert (
        len(
            list(
                rects_of(
                    page(view), source.paragraphs[3].span, page(view).block_of(source.paragraphs[3].span.start), 17
                )
            )
        )
        > 3
    )


def test_matches_are_ticked_on_the_scroll_bar(view: ReadingView) -> None:
    view.show_document(LONG, uses(LONG, "абзац"))
    ticks = list(pane(view)._bar.ticks())
    assert len(ticks) == 59
    assert ticks == sorted(ticks)
    assert all(0 < tick < 1 for tick in ticks)


def test_going_to_a_position_brings_it_to_the_top(view: ReadingView, qtbot: QtBot) -> None:
    view.show_document(LONG)
    for paragraph in LONG.paragraphs[4:50:7]:
        view.go_to(paragraph.span.start)
        assert view.position() == paragraph.span.start
    middle = LONG.paragraphs[20].span.start + 100
    view.go_to(middle)
    assert view.position() == middle


def test_going_to_an_answer_shows_the_speaker_above_it(view: ReadingView) -> None:
    view.show_document(LONG)
    answer = LONG.paragraphs[5].span
    view.go_to(answer.start)
    speaker = page(view).block_of(answer.start) - 1
    assert block_top(page(view), speaker) >= pane(view).verticalScrollBar().value()


def test_scrolling_tells_the_position_and_the_turn_at_the_top(view: ReadingView) -> None:
    places: list[int] = []
    turns: list[int] = []
    view.scrolled.connect(places.append)
    view.turn_entered.connect(turns.append)
    view.show_document(LONG)
    pane(view).verticalScrollBar().setValue(pane(view).verticalScrollBar().maximum())
    view.go_to(LONG.paragraphs[1].span.start)
    assert places[0] == LONG.body_start
    assert places[-1] == view.position() == LONG.paragraphs[1].span.start
    assert turns == [-1, 4, 1]


def test_the_same_position_is_not_told_twice(view: ReadingView, qtbot: QtBot) -> None:
    view.show_document(LONG, position=LONG.paragraphs[9].span.start)
    with qtbot.assertNotEmitted(view.scrolled), qtbot.assertNotEmitted(view.turn_entered):
        view.go_to(LONG.paragraphs[9].span.start)


def test_another_size_theme_and_width_keep_the_place(view: ReadingView) -> None:
    position = LONG.paragraphs[25].span.start + 60
    view.show_document(LONG, position=position)
    for name, text_pt, width in (("dark", 20, 800), ("sepia", 32, 520), ("light", 9, 1200), ("light", 13, 640)):
        view.apply(load_theme(name), text_pt)
        view.resize(width, 700)
        QApplication.processEvents()
        assert view.position() == position


@pytest.mark.parametrize("width", [340, 519, 520, 800, 1301])
def test_every_line_has_its_place_after_a_resize(view: ReadingView, width: int) -> None:
    view.show_document(LONG)
    view.resize(width, 640)
    QApplication.processEvents()
    sheet = page(view).sheet
    told = sheet.size().height()
    assert pane(view).verticalScrollBar().maximum() == told - pane(view).viewport().height()
    sheet.markContentsDirty(0, sheet.characterCount())
    assert sheet.size().height() == told


def test_copying_takes_the_documents_own_text(view: ReadingView) -> None:
    source = document(["Бір\u00a0екі\u00ad😀 үш", "— Төрт\u200bбес"], headline=None)
    view.show_document(source)
    start, end = source.paragraphs[0].span.start + 1, source.paragraphs[1].span.end - 1
    select(view, start, end)
    assert view.selected_span() == Span(start, end)
    view.copy()
    assert QGuiApplication.clipboard().text() == source.text[start:end]


def test_the_copy_shortcut_takes_the_documents_own_text_too(view: ReadingView) -> None:
    source = interview()
    view.show_document(source)
    span = Span(source.paragraphs[1].span.start, source.paragraphs[3].span.end)
    select(view, span.start, span.end)
    QGuiApplication.clipboard().clear()
    press(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == span.of(source.text)


def test_the_menu_copies_and_selects_all(view: ReadingView) -> None:
    source = interview()
    view.show_document(source)
    copy, link, select_all = pane(view).context_menu().actions()
    assert not copy.isEnabled()
    assert "link" in link.text()
    select_all.trigger()
    copy = pane(view).context_menu().actions()[0]
    assert copy.isEnabled()
    copy.trigger()
    assert QGuiApplication.clipboard().text() == source.text[source.body_start :].rstrip("\n")


def test_nothing_selected_copies_nothing(view: ReadingView) -> None:
    view.show_document(interview())
    QGuiApplication.clipboard().setText("бұрынғы")
    view.copy()
    assert view.selected_span() is None
    assert QGuiApplication.clipboard().text() == "бұрынғы"


def test_shift_and_arrows_select_from_what_is_in_view(view: ReadingView) -> None:
    view.show_document(LONG, position=LONG.paragraphs[20].span.start)
    press(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier)
    span = view.selected_span()
    assert span is not None
    assert span.start == LONG.paragraphs[20].span.start


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_PageDown, Qt.Key.Key_Down, Qt.Key.Key_End])
def test_plain_keys_scroll_down(view: ReadingView, key: Qt.Key) -> None:
    view.show_document(LONG)
    press(view, key)
    assert pane(view).verticalScrollBar().value() > 0
    press(view, Qt.Key.Key_Home)
    assert pane(view).verticalScrollBar().value() == 0


def test_shift_and_space_scroll_back_up(view: ReadingView) -> None:
    view.show_document(LONG, position=LONG.paragraphs[20].span.start)
    before = pane(view).verticalScrollBar().value()
    press(view, Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    assert pane(view).verticalScrollBar().value() < before


def test_the_wheel_with_ctrl_asks_for_another_size_and_does_not_scroll(view: ReadingView) -> None:
    asked: list[int] = []
    view.zoom_requested.connect(asked.append)
    view.show_document(LONG, position=LONG.paragraphs[20].span.start)
    before = view.position()
    for delta in (120, -120, -60, -60):
        turn_wheel(view, delta, Qt.KeyboardModifier.ControlModifier)
    assert asked == [1, -1, -1]
    assert view.position() == before
    turn_wheel(view, -120, Qt.KeyboardModifier.NoModifier)
    assert view.position() != before


def turn_wheel(view: ReadingView, delta: int, modifiers: Qt.KeyboardModifier) -> None:
    viewport = pane(view).viewport()
    place = QPointF(200, 200)
    event = QWheelEvent(
        place,
        QPointF(viewport.mapToGlobal(place)),
        QPoint(),
        QPoint(0, delta),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(viewport, event)


def test_a_long_text_is_read_part_by_part(view: ReadingView, qtbot: QtBot) -> None:
    view.show_document(HUGE)
    count = len(view._parts)
    assert count > 2
    assert button(view, "Later").isVisible()
    assert not button(view, "Earlier").isVisible()
    button(view, "Later").click()
    assert view.position() == view._parts[1].start
    assert button(view, "Earlier").accessibleDescription() == f"Part 2 of {count}"
    button(view, "Earlier").click()
    assert view.position() < view._parts[0].end
    assert pane(view).verticalScrollBar().value() == pane(view).verticalScrollBar().maximum()


def test_page_down_at_the_end_of_a_part_goes_on_with_the_next(view: ReadingView) -> None:
    view.show_document(HUGE)
    press(view, Qt.Key.Key_End)
    press(view, Qt.Key.Key_PageDown)
    assert view.position() == view._parts[1].start
    press(view, Qt.Key.Key_PageUp)
    assert view.position() < view._parts[0].end


def test_matches_and_positions_lead_to_their_part(view: ReadingView) -> None:
    matches = uses(HUGE, r"\b(5|400|880)-абзац")
    view.show_document(HUGE, matches)
    for match in (*matches, matches[0]):
        assert 0 < top_of(view, match) < 650
        view.next_match()
    view.go_to(HUGE.paragraphs[600].span.start)
    assert view.position() == HUGE.paragraphs[600].span.start


def test_a_paragraph_longer_than_a_part_keeps_its_positions(view: ReadingView) -> None:
    source = document(["сөз 😀 тіркес " * 20_000], headline=None)
    match = Span(200_004, 200_005)
    assert match.of(source.text) in source.text
    view.show_document(source, (match,))
    assert 0 < top_of(view, match) < 650
    select(view, match.start, match.end)
    assert view.selected_span() == match


def test_clearing_shows_nothing(view: ReadingView, qtbot: QtBot) -> None:
    view.show_document(HUGE, uses(HUGE, "минерал"))
    with qtbot.waitSignal(view.match_changed) as changed:
        view.clear()
    assert changed.args == [0, 0]
    assert view.document() is None
    assert view.position() == 0
    assert view.selected_span() is None
    assert pane(view).document().isEmpty()
    assert not button(view, "Later").isVisible()
    view.go_to(5)
    view.next_match()
    view.copy()


def test_a_document_without_paragraphs_shows_its_headline(view: ReadingView) -> None:
    source = document([])
    view.show_document(source, uses(source, "Сирек"))
    assert view.position() == source.body_start


def test_nothing_that_a_document_names_is_ever_loaded(view: ReadingView) -> None:
    for address in ("http://example.org/a.png", "file:///etc/hostname", "a.css"):
        assert pane(view).loadResource(2, QUrl(address)) is None


def test_the_page_is_named_for_screen_readers_and_takes_the_focus(view: ReadingView) -> None:
    assert view.accessibleName()
    assert pane(view).accessibleName()
    assert view.focusProxy() is pane(view)
    assert pane(view).isReadOnly()


def spent_ms(view: ReadingView, source: Document, matches: Sequence[Span], position: int | None = None) -> float:
    best = 1e9
    for _ in range(3):
        start = time.perf_counter()
        view.show_document(source, matches, position)
        pane(view).viewport().repaint()
        best = min(best, (time.perf_counter() - start) * 1000)
    return best


@pytest.mark.bench
def test_a_document_of_20_kb_opens_in_30_ms(view: ReadingView) -> None:
    source = interview([INTERVIEW[5]] * 24)
    assert len(source.text.encode()) >= 20_000
    assert spent_ms(view, source, uses(source, "минерал")) <= 30


@pytest.mark.bench
def test_a_text_of_100_mb_opens_in_100_ms_anywhere(view: ReadingView) -> None:
    source = interview([INTERVIEW[5].strip()] * 135_000)
    assert len(source.text.encode()) > 95_000_000
    for position in (0, len(source.text) // 2, len(source.text) - 9):
        assert spent_ms(view, source, (), position) <= 100


@pytest.mark.bench
def test_a_thousand_matches_are_marked_in_50_ms(view: ReadingView) -> None:
    matches = uses(LONG, r"\w+")[:1000]
    view.show_document(LONG)
    start = time.perf_counter()
    view.set_matches(matches)
    pane(view).viewport().repaint()
    assert (time.perf_counter() - start) * 1000 <= 50
