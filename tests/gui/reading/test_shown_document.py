from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.gui.windows import (
    LEAD,
    METALS,
    PADDING,
    OpenWindow,
    current_mark,
    interview,
    marked,
    page,
    place,
    press,
    search,
    settle,
    text,
    titles,
    write_texts,
)

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.mark.parametrize(
    ("row", "words"), [("Өңдеу жайлы", ["минералдар", "Минералдардың"]), ("Аспан денелері", ["минерал"])]
)
def test_a_hit_opens_with_marks_on_exactly_the_found_words(
    window: OpenWindow, folder: Path, qtbot: QtBot, row: str, words: list[str]
) -> None:
    shown = window(folder)
    search(qtbot, shown, "минерал")
    shown.list.pick(titles(shown).index(row))
    settle(qtbot, shown)
    assert marked(shown) == words
    mark = current_mark(shown)
    document = shown.reading.document()
    assert mark is not None
    assert document is not None
    assert mark[1] == words[0]
    assert document.text[mark[0] :].startswith(words[0])
    assert document.title == row
    assert place(shown) == f"1 of {len(words)}"
    assert shown.windowTitle() == f"{row} — Oqyrman"


def test_a_match_that_is_far_down_is_brought_into_view(window: OpenWindow, folder: Path, qtbot: QtBot) -> None:
    far = text("Алыс", LEAD, *[PADDING] * 12, METALS)
    shown = window(write_texts(folder.parent / "far", {"far.txt": far}))
    assert page(shown).verticalScrollBar().value() == 0
    search(qtbot, shown, "минерал")
    assert page(shown).verticalScrollBar().value() > 0


def test_the_keys_for_next_and_previous_match_go_round(window: OpenWindow, folder: Path, qtbot: QtBot) -> None:
    shown = window(folder / "metals.txt")
    search(qtbot, shown, "минерал")
    box = shown.search_bar.box
    box.setFocus()
    told = [place(shown)]
    for key, modifiers in (
        (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier),
        (Qt.Key.Key_Return, SHIFT),
        (Qt.Key.Key_F3, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_F3, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_F3, SHIFT),
    ):
        press(box, key, modifiers)
        told.append(place(shown))
    assert told == ["1 of 2", "2 of 2", "1 of 2", "2 of 2", "1 of 2", "2 of 2", "1 of 2"]


def test_a_document_that_opens_after_the_search_was_cleared_has_no_marks(
    window: OpenWindow, folder: Path, qtbot: QtBot
) -> None:
    shown = window(folder)
    for _ in range(5):
        shown.search_bar.box.setText("егін")
        qtbot.waitUntil(lambda: titles(shown) == ["Бақ пен дала"])
        shown.found_list.stop()
        shown.list.pick(0)
        shown.search_bar.box.clear()
        settle(qtbot, shown)
        assert shown.search_bar.box.text() == ""
        assert marked(shown) == []
        shown.list.pick(0)
        settle(qtbot, shown)


def test_another_document_opens_where_reading_of_it_stopped(window: OpenWindow, tmp_path: Path, qtbot: QtBot) -> None:
    texts = {f"{number}.txt": interview(f"{number}-сұхбат", 9, date=f"2025-11-0{number}") for number in range(1, 3)}
    shown = window(write_texts(tmp_path / "texts", texts))
    press(page(shown), Qt.Key.Key_Space)
    position = shown.reading.position()
    for row in (1, 0):
        shown.list.pick(row)
        settle(qtbot, shown)
    assert shown.reading.position() == position > 100
