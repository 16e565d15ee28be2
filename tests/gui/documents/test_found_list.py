from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QTableView,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from reader.corpus.hit import Sort
from reader.settings import Settings
from tests.gui.windows import (
    OpenWindow,
    TypeText,
    counter,
    hits,
    marked,
    page,
    place,
    press,
    search,
    settle,
    titles,
    visible_texts,
    write_many,
)

SHIFT = Qt.KeyboardModifier.ShiftModifier


def test_the_first_hit_opens_by_itself(window: OpenWindow, folder: Path, qtbot: QtBot) -> None:
    shown = window(folder)
    search(qtbot, shown, "минерал")
    first = hits(shown)[0].record
    assert shown.open_document.id == first.id
    assert shown.list.current() == hits(shown)[0]
    assert marked(shown)


def test_only_the_results_of_the_last_query_are_shown(
    window: OpenWindow, folder: Path, qtbot: QtBot, type_text: TypeText
) -> None:
    shown = window(folder)
    found: list[str] = []
    shown.results.found.connect(lambda _found: found.append(shown.results.query.text))
    for _ in range(8):
        type_text(shown.search_bar.box, "минерал")
        shown.search_bar.box.clear()
    type_text(shown.search_bar.box, "егін")
    settle(qtbot, shown)
    assert titles(shown) == ["Бақ пен дала"]
    assert counter(shown) == "1 match in 1 of 4 documents"
    assert marked(shown) == ["егін"]
    assert len(found) < 60
    assert found[-1] == "егін"


def test_when_nothing_is_found_the_list_says_so_and_the_old_marks_go(
    window: OpenWindow, folder: Path, qtbot: QtBot
) -> None:
    shown = window(folder)
    search(qtbot, shown, "минерал")
    search(qtbot, shown, "минералыч")
    assert counter(shown) == "0 matches in 0 of 4 documents"
    [said] = [one for one in visible_texts(shown.list.findChildren(QWidget)) if "Nothing" in one]
    assert said.startswith("Nothing was found for “минералыч”.")
    assert marked(shown) == []
    assert place(shown) == ""


def test_clearing_a_search_keeps_the_document_that_is_read(window: OpenWindow, tmp_path: Path, qtbot: QtBot) -> None:
    shown = window(write_many(tmp_path / "many", 120))
    search(qtbot, shown, '"нөмірі 3"')
    assert titles(shown) == ["0003-тақырып"]
    reading = shown.open_document.id
    search(qtbot, shown, "")
    assert shown.open_document.id == reading


def test_looking_for_changes_keeps_the_document_that_is_read_and_the_place_in_the_list(
    window: OpenWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    shown = window(write_many(tmp_path / "many", 120))
    rows = shown.list.findChild(QTableView)
    assert isinstance(rows, QTableView)
    shown.list.pick(81)
    settle(qtbot, shown)
    hit = shown.list.model.hit(81)
    assert hit is not None
    assert shown.open_document.id == hit.record.id
    reading, scroll = shown.open_document.id, rows.verticalScrollBar().value()
    shown.commands["rescan"].trigger()
    settle(qtbot, shown)
    assert shown.open_document.id == reading
    assert rows.verticalScrollBar().value() == scroll
    qtbot.waitUntil(lambda: rows.currentIndex().row() == 81)


def test_the_list_can_be_put_into_order(window: OpenWindow, folder: Path, qtbot: QtBot) -> None:
    shown = window(folder)
    [label] = [one for one in shown.list.findChildren(QToolButton) if one.accessibleName() == "Order of the list"]
    assert label.text() == "Newest first"
    assert titles(shown) == ["Ән мен күй", "Аспан денелері", "Өңдеу жайлы", "Бақ пен дала"]
    shown.commands["sort-title"].trigger()
    settle(qtbot, shown)
    assert label.text() == "By title"
    assert titles(shown) == ["Аспан денелері", "Ән мен күй", "Бақ пен дала", "Өңдеу жайлы"]
    search(qtbot, shown, "минерал")
    assert titles(shown) == ["Аспан денелері", "Өңдеу жайлы"]
    shown.commands["sort-date"].trigger()
    settle(qtbot, shown)
    assert label.text() == "Newest first"
    assert titles(shown) == ["Аспан денелері", "Өңдеу жайлы"]
    shown.commands["sort-relevance"].trigger()
    settle(qtbot, shown)
    assert label.text() == "Best first"
    search(qtbot, shown, "")
    assert label.text() == "Newest first"


def test_a_new_order_keeps_the_document_that_is_read(window: OpenWindow, folder: Path, qtbot: QtBot) -> None:
    shown = window(folder)
    shown.list.pick(2)
    settle(qtbot, shown)
    reading = shown.open_document.id
    shown.commands["sort-title"].trigger()
    settle(qtbot, shown)
    assert shown.open_document.id == reading
    current = shown.list.current()
    assert current is not None
    assert current.record.id == reading


def test_an_order_that_is_not_known_falls_back(window: OpenWindow, folder: Path) -> None:
    shown = window(folder, settings=Settings(sort="size", theme="mauve"))
    assert shown.results.sort is Sort.RELEVANCE
    assert shown.appearance.choice == "system"


@pytest.mark.parametrize("query", ["", "тақырып"])
def test_the_document_to_open_first_waits_for_its_row(
    window: OpenWindow, tmp_path: Path, qtbot: QtBot, query: str
) -> None:
    folder = write_many(tmp_path / "many", 12)
    shown = window()
    shown.open_paths([folder])
    shown.found_list.open_first(3)
    shown.search_bar.box.setText(query)
    settle(qtbot, shown)
    assert shown.open_document.id == hits(shown)[3].record.id
    current = shown.list.current()
    assert current is not None
    assert current.record.id == hits(shown)[3].record.id


def test_shift_and_the_arrows_go_from_document_to_document(window: OpenWindow, folder: Path, qtbot: QtBot) -> None:
    shown = window(folder)
    opened = [shown.windowTitle()]
    for widget, key in (
        (shown.search_bar.box, Qt.Key.Key_Down),
        (page(shown), Qt.Key.Key_Down),
        (shown.list.findChild(QTableView), Qt.Key.Key_Up),
    ):
        assert isinstance(widget, QWidget)
        widget.setFocus()
        press(widget, key, SHIFT)
        settle(qtbot, shown)
        opened.append(shown.windowTitle())
    names = ["Ән мен күй", "Аспан денелері", "Өңдеу жайлы", "Аспан денелері"]
    assert opened == [f"{name} — Oqyrman" for name in names]
