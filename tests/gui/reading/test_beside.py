"""Tests of two documents at once."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QTableView, QToolButton
from pytestqt.qtbot import QtBot

from reader.corpus.link import Link
from reader.corpus.span import Span
from reader.gui.main_window import MainWindow
from reader.gui.reading.page_head import PageHead
from reader.gui.reading.page_view import PageView
from reader.gui.reading.pages import Sheet
from reader.settings import Settings
from tests.gui.windows import OpenWindow, click, interview, press, search, settle, text, write_texts

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def two(window: OpenWindow, tmp_path: Path, qtbot: QtBot) -> MainWindow:
    """Return a window on an interview, which is open, and a short text."""
    files = {"а.txt": interview("А", 9), "б.txt": text("Б", "Сұрақ пен жауап туралы.", date="2025-11-04")}
    shown = window(write_texts(tmp_path / "мәтіндер", files))
    shown.list.pick(0)
    settle(qtbot, shown)
    return shown


def run(qtbot: QtBot, window: MainWindow, command: str) -> None:
    window.commands[command].trigger()
    settle(qtbot, window)


def titles(window: MainWindow) -> list[str]:
    """Return the documents of the pages that are shown, the active one in capitals of its own."""
    found = []
    for sheet in window.pages.sheets:
        if sheet.frame.isVisible():
            title = sheet.open_document.record.title if sheet.open_document.record else ""
            found.append(f"[{title}]" if sheet is window.pages.active else title)
    return found


def heads(window: MainWindow) -> list[PageHead]:
    """Return the lines above the pages, in the order in which the pages were made."""
    found = [sheet.frame.findChild(PageHead) for sheet in window.pages.sheets]
    return [head for head in found if isinstance(head, PageHead) and head.isVisible()]


def marked(sheet: Sheet) -> int:
    found = sheet.frame.findChild(PageView)
    assert isinstance(found, PageView)
    return len(found._matches)


def test_the_document_is_opened_beside_itself_at_the_same_place(qtbot: QtBot, two: MainWindow) -> None:
    assert titles(two) == ["[А]"]
    assert heads(two) == []
    document = two.reading.document()
    assert document is not None
    two.reading.go_to(document.paragraphs[9].span.start)
    place = two.reading.position()
    press(two, Qt.Key.Key_Return, CONTROL)
    settle(qtbot, two)
    assert titles(two) == ["А", "[А]"]
    assert two.reading.position() == place
    two.reading.go_to(0)
    assert two.pages.sheets[0].reading.position() == place  # each has its own


def test_the_list_opens_documents_on_the_active_page(qtbot: QtBot, two: MainWindow) -> None:
    run(qtbot, two, "open-next-beside")
    assert titles(two) == ["А", "[Б]"]
    assert two.windowTitle() == "Б — Oqyrman"
    press(two, Qt.Key.Key_F6, CONTROL)
    assert titles(two) == ["[А]", "Б"]
    assert two.windowTitle() == "А — Oqyrman"
    assert two.outline.count() == 9
    current = two.list.current()
    assert current is not None
    assert current.record.title == "А"
    two.list.pick(1)
    settle(qtbot, two)
    assert titles(two) == ["[Б]", "Б"]


def test_the_keyboard_makes_a_page_active_and_its_bar_shows_it(qtbot: QtBot, two: MainWindow) -> None:
    run(qtbot, two, "open-next-beside")
    assert [head.active for head in heads(two)] == [False, True]
    two.pages.sheets[0].reading.setFocus()
    qtbot.waitUntil(lambda: titles(two) == ["[А]", "Б"])
    assert [head.active for head in heads(two)] == [True, False]
    two.search_bar.box.setFocus()
    assert titles(two) == ["[А]", "Б"]
    two.commands["switch-page"].trigger()  # from elsewhere: back to the active page
    assert titles(two) == ["[А]", "Б"]
    assert two.pages.sheets[0].frame.isAncestorOf(two.focusWidget())
    two.commands["switch-page"].trigger()
    assert titles(two) == ["А", "[Б]"]


def test_a_search_marks_both_pages_and_matches_are_walked_on_the_active_one(qtbot: QtBot, two: MainWindow) -> None:
    run(qtbot, two, "open-next-beside")
    search(qtbot, two, "жауап")
    assert [marked(sheet) for sheet in two.pages.sheets] == [9, 1]
    two.commands["switch-page"].trigger()
    two.commands["switch-page"].trigger()
    settle(qtbot, two)
    run(qtbot, two, "switch-page")
    assert titles(two) == ["[А]", "Б"]
    run(qtbot, two, "next-match")
    assert two.search_bar.findChild(QToolButton) is not None
    assert two.pages.sheets[0].reading.current_match() is not None
    assert two.commands["next-match"].isEnabled()


def test_copies_and_marks_are_made_on_the_active_page_and_seen_on_both(qtbot: QtBot, two: MainWindow) -> None:
    run(qtbot, two, "open-beside")
    document = two.reading.document()
    assert document is not None
    start = document.text.index("3-жауап")
    two.reading.select(Span(start, start + 7))
    run(qtbot, two, "copy-source")
    assert "3-жауап" in QGuiApplication.clipboard().text()
    run(qtbot, two, "mark-green")
    views = [sheet.frame.findChild(PageView) for sheet in two.pages.sheets]
    assert [len(view._annotations) for view in views if isinstance(view, PageView)] == [1, 1]
    run(qtbot, two, "copy-link")
    link = Link.read(QGuiApplication.clipboard().text())
    assert link is not None
    assert link.paragraph > 1


def test_each_page_finds_for_itself(qtbot: QtBot, two: MainWindow) -> None:
    run(qtbot, two, "open-next-beside")
    run(qtbot, two, "find-here")
    first, second = two.pages.sheets
    assert second.finding.bar.isVisible()
    assert not first.finding.bar.isVisible()
    second.finding.bar.box.setText("жауап")
    settle(qtbot, two)
    assert len(second.walk.spans()) == 1
    run(qtbot, two, "switch-page")
    assert second.walk.active
    assert not two.desk.walk.active


def test_a_copied_link_is_opened_beside(qtbot: QtBot, two: MainWindow) -> None:
    QGuiApplication.clipboard().setText("сілтеме емес")
    run(qtbot, two, "open-link-beside")
    assert two.activity.text() == "No link to a document was copied."
    assert titles(two) == ["[А]"]
    document = two.reading.document()
    assert document is not None
    QGuiApplication.clipboard().setText(str(Link.to(document.content_hash, 8)))
    run(qtbot, two, "open-link-beside")
    assert titles(two) == ["А", "[А]"]
    assert two.reading.position() == document.paragraphs[7].span.start


def test_closing_either_page_leaves_the_other(qtbot: QtBot, two: MainWindow) -> None:
    assert not two.commands["close-beside"].isEnabled()
    run(qtbot, two, "open-next-beside")
    two.commands["switch-page"].trigger()
    run(qtbot, two, "close-beside")
    assert titles(two) == ["[Б]"]
    assert heads(two) == []
    assert two.windowTitle() == "Б — Oqyrman"
    run(qtbot, two, "close-beside")
    assert titles(two) == ["[Б]"]
    run(qtbot, two, "open-beside")
    assert titles(two) == ["[Б]", "Б"]  # the page that was closed stands behind the other now
    assert two.beside.splitter.widget(1) is two.page_frame
    button = heads(two)[0].findChild(QToolButton)
    assert isinstance(button, QToolButton)
    button.click()
    assert len(titles(two)) == 1
    search(qtbot, two, "жауап")
    two.list.pick(0)
    settle(qtbot, two)
    assert marked(two.pages.active) > 0


def test_pages_stand_below_each_other_where_there_is_no_room_and_turn(
    qtbot: QtBot, window: OpenWindow, two: MainWindow, tmp_path: Path
) -> None:
    two.resize(1000, 800)
    run(qtbot, two, "open-beside")
    assert two.beside.splitter.orientation() is Qt.Orientation.Vertical
    run(qtbot, two, "turn-pages")
    assert two.beside.splitter.orientation() is Qt.Orientation.Horizontal
    left, right = two.beside.splitter.sizes()
    assert abs(left - right) <= 2
    run(qtbot, two, "close-beside")
    again = window(tmp_path / "мәтіндер", settings=Settings(theme="light", split=two.settings().split))
    again.list.pick(0)
    settle(qtbot, again)
    run(qtbot, again, "open-beside")
    assert again.beside.splitter.orientation() is Qt.Orientation.Horizontal


def test_both_pages_take_the_look_and_stay_where_the_language_changes(qtbot: QtBot, two: MainWindow) -> None:
    run(qtbot, two, "open-next-beside")
    run(qtbot, two, "theme-dark")
    grounds = [sheet.reading._typography.theme.name for sheet in two.pages.sheets]
    assert grounds == ["dark", "dark"]
    other = two.beside.other_place()
    assert other is not None
    assert other[0].title == "А"


def test_nothing_is_opened_beside_nothing(qtbot: QtBot, window: OpenWindow) -> None:
    shown = window()
    run(qtbot, shown, "open-beside")
    assert shown.activity.text() == "Open a document first."
    assert titles(shown) in (["[]"], [])


def test_the_current_row_can_be_opened_on_the_other_page_too(qtbot: QtBot, two: MainWindow) -> None:
    run(qtbot, two, "open-next-beside")
    search(qtbot, two, "Мұстафин")  # only А has it
    two.commands["switch-page"].trigger()
    two.commands["switch-page"].trigger()
    settle(qtbot, two)
    for _page in two.pages.sheets:
        two.commands["switch-page"].trigger()
        rows = two.list.findChild(QTableView)
        assert isinstance(rows, QTableView)
        click(rows.viewport(), rows.visualRect(two.list.model.index(0, 0)).center())
        settle(qtbot, two)
        assert two.open_document.record is not None
        assert two.open_document.record.title == "А"


def test_a_document_that_is_refused_beside_does_not_call_the_page_to_its_place_later(
    qtbot: QtBot, two: MainWindow
) -> None:
    record = two.open_document.record
    assert record is not None
    document = two.library.document(record.id)
    place = document.paragraphs[15].span.start
    away = record.path.with_name("away")
    record.path.rename(away)
    two.library._texts.remove([record.content_hash])
    two.beside.open_record(record, place)
    settle(qtbot, two)
    assert two.reading.document() is None
    away.rename(record.path)
    two.open_document.open(record, two.results.query)
    settle(qtbot, two)
    assert titles(two) == ["А", "[А]"]
    assert two.reading.position() == document.body_start


def test_the_heads_take_the_colours_of_another_theme(qtbot: QtBot, two: MainWindow) -> None:
    run(qtbot, two, "open-beside")
    run(qtbot, two, "theme-dark")
    grounds = {head.grab().toImage().pixelColor(8, 8).name() for head in heads(two)}
    assert grounds == {two.appearance.theme.surface.name()}
