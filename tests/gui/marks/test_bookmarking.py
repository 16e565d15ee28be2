"""Tests of bookmarks."""

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from reader.corpus.annotation import Colour, Kind
from reader.corpus.document import Document
from reader.corpus.span import Span
from reader.gui.main_window import MainWindow
from reader.gui.marks.bookmarking import bookmarked
from tests.gui.windows import OpenWindow, interview, page, press, settle, write_texts

SHIFT = Qt.KeyboardModifier.ShiftModifier


def shown(window: OpenWindow, tmp_path: Path) -> MainWindow:
    return window(write_texts(tmp_path / "texts", {"a.txt": interview("Сұхбат", 6)}))


def document(window: MainWindow) -> Document:
    found = window.reading.document()
    assert found
    return found


def kept(window: MainWindow) -> list[tuple[Kind, int]]:
    return [(one.kind, one.anchor.paragraph) for one in window.library.annotations.all()]


def test_a_bookmark_is_put_at_the_paragraph_that_is_read_and_taken_away_by_the_same_key(
    qtbot: QtBot, window: OpenWindow, tmp_path: Path
) -> None:
    main = shown(window, tmp_path)
    third = document(main).paragraphs[2]
    main.reading.go_to(third.span.start)
    press(page(main), Qt.Key.Key_F2, SHIFT)
    settle(qtbot, main)
    assert kept(main) == [(Kind.BOOKMARK, third.number)]
    assert [one.bookmark for one in page(main)._annotations] == [True]
    assert main.activity.text().startswith("Bookmark put at “")
    press(page(main), Qt.Key.Key_F2, SHIFT)
    settle(qtbot, main)
    assert kept(main) == []
    main.commands["undo-mark"].trigger()
    settle(qtbot, main)
    assert kept(main) == [(Kind.BOOKMARK, third.number)]


def test_a_selection_says_where(qtbot: QtBot, window: OpenWindow, tmp_path: Path) -> None:
    main = shown(window, tmp_path)
    fifth = document(main).paragraphs[4]
    main.reading.select(Span(fifth.span.start + 5, fifth.span.start + 9))
    main.commands["bookmark"].trigger()
    settle(qtbot, main)
    assert kept(main) == [(Kind.BOOKMARK, fifth.number)]


def test_a_highlight_in_a_bookmarked_paragraph_is_a_mark_of_its_own(
    qtbot: QtBot, window: OpenWindow, tmp_path: Path
) -> None:
    main = shown(window, tmp_path)
    second = document(main).paragraphs[1]
    span = bookmarked(document(main), second.span)
    main.reading.select(span)
    main.commands["bookmark"].trigger()
    settle(qtbot, main)
    main.reading.select(span)
    main.commands["mark-pink"].trigger()
    settle(qtbot, main)
    assert [(one.kind, one.colour) for one in main.library.annotations.all()] == [
        (Kind.BOOKMARK, Colour.YELLOW),
        (Kind.HIGHLIGHT, Colour.PINK),
    ]


def test_a_long_paragraph_is_cut_behind_a_word(window: OpenWindow, tmp_path: Path) -> None:
    main = shown(window, tmp_path)
    long = max(document(main).paragraphs, key=lambda one: len(one.span))
    words = bookmarked(document(main), long.span).of(document(main).text)
    assert 120 < len(words) <= 160
    assert long.span.of(document(main).text)[len(words)] == " "
