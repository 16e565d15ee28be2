"""Tests of stars, reading marks and tags in the window."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from reader.corpus.signs import PLAIN, Signs
from reader.gui.documents.tag_editor import TagEditor
from reader.gui.main_window import MainWindow
from reader.library import Library
from reader.progress import Progress
from tests.gui.windows import (
    OpenWindow,
    TypeText,
    click,
    hits,
    interview,
    press,
    search,
    settle,
    text,
    titles,
    write_many,
    write_texts,
)

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def signs(window: MainWindow) -> dict[str, Signs]:
    """Return what the list shows of each document."""
    return {hit.record.title: hit.signs for hit in hits(window)}


def rows(window: MainWindow) -> QTableView:
    view = window.list.findChild(QTableView)
    assert isinstance(view, QTableView)
    return view


def run(qtbot: QtBot, window: MainWindow, command: str) -> None:
    window.commands[command].trigger()
    settle(qtbot, window)


@pytest.fixture
def three(window: OpenWindow, tmp_path: Path, qtbot: QtBot) -> MainWindow:
    """Return a window on three documents, the first of them, А, open."""
    names = {f"{name}.txt": (name, 9 - number) for number, name in enumerate("АӘБ")}
    folder = write_texts(
        tmp_path / "мәтіндер",
        {file: text(name, f"Мәтін {name}.", date=f"2025-11-0{day}") for file, (name, day) in names.items()},
    )
    shown = window(folder)
    shown.list.pick(0)
    settle(qtbot, shown)
    return shown


def test_a_star_is_given_by_key_and_taken_back_with_undo(qtbot: QtBot, three: MainWindow) -> None:
    press(three, Qt.Key.Key_I, CONTROL | SHIFT)
    settle(qtbot, three)
    assert signs(three) == {"А": Signs(starred=True), "Ә": PLAIN, "Б": PLAIN}
    assert three.activity.text() == "Starred"
    three.activity._act()
    settle(qtbot, three)
    assert signs(three)["А"] == PLAIN
    run(qtbot, three, "star")
    run(qtbot, three, "star")
    assert three.library.marks.starred() == frozenset()


def test_a_click_on_a_star_opens_nothing(qtbot: QtBot, three: MainWindow) -> None:
    view = rows(three)
    rect = view.visualRect(three.list.model.index(1, 0))
    click(view.viewport(), QPoint(rect.right() - 12, rect.top() + 20))
    settle(qtbot, three)
    assert signs(three)["Ә"] == Signs(starred=True)
    assert three.open_document.record is not None
    assert three.open_document.record.title == "А"
    click(view.viewport(), QPoint(rect.left() + 60, rect.top() + 20))
    settle(qtbot, three)
    assert three.open_document.record.title == "Ә"


def test_a_document_is_read_once_its_end_was_seen_for_a_while(qtbot: QtBot, three: MainWindow) -> None:
    assert three.shelf.at_end.isActive()
    three.list.pick(1)  # went on before the while was over
    settle(qtbot, three)
    assert signs(three)["А"] == PLAIN
    three.shelf.at_end.timeout.emit()
    settle(qtbot, three)
    assert signs(three) == {"А": PLAIN, "Ә": Signs(read=True), "Б": PLAIN}
    assert three.shelf.editor is None
    assert not three.shelf.while_open.isActive()


def test_a_long_document_is_read_at_its_end_or_after_a_longer_while(
    qtbot: QtBot, window: OpenWindow, tmp_path: Path
) -> None:
    shown = window(write_texts(tmp_path / "мәтіндер", {"а.txt": interview("А", 9)}))
    shown.list.pick(0)
    settle(qtbot, shown)
    assert shown.shelf.while_open.isActive()
    assert not shown.shelf.at_end.isActive()
    document = shown.reading.document()
    assert document is not None
    shown.reading.go_to(len(document.text) - 1)
    assert shown.shelf.at_end.isActive()
    shown.reading.go_to(0)
    assert not shown.shelf.at_end.isActive()
    shown.shelf.while_open.timeout.emit()
    settle(qtbot, shown)
    assert signs(shown)["А"] == Signs(read=True)


def test_what_was_marked_unread_by_hand_stays_so_while_it_is_open(qtbot: QtBot, three: MainWindow) -> None:
    run(qtbot, three, "mark-read")
    assert signs(three)["А"] == Signs(read=True)
    run(qtbot, three, "mark-read")
    assert signs(three)["А"] == PLAIN
    three.shelf.at_end.timeout.emit()
    settle(qtbot, three)
    assert signs(three)["А"] == PLAIN


def test_several_selected_documents_are_marked_at_once(qtbot: QtBot, three: MainWindow) -> None:
    three.list.focus()
    QTest.keyClick(rows(three), Qt.Key.Key_A, CONTROL)
    run(qtbot, three, "star")
    assert three.activity.text() == "Starred (3 documents)"
    assert set(signs(three).values()) == {Signs(starred=True)}
    view = rows(three)
    click(view.viewport(), view.visualRect(three.list.model.index(0, 0)).center())
    settle(qtbot, three)
    run(qtbot, three, "star")
    assert signs(three)["А"] == PLAIN
    QTest.keyClick(rows(three), Qt.Key.Key_A, CONTROL)
    run(qtbot, three, "star")  # not all of them have one
    assert set(signs(three).values()) == {Signs(starred=True)}


def test_documents_whose_rows_were_not_looked_at_are_marked_too(
    qtbot: QtBot, window: OpenWindow, tmp_path: Path
) -> None:
    shown = window(write_many(tmp_path / "мәтіндер", 40))
    for query in ("", "мәтін"):
        search(qtbot, shown, query)
        QTest.keyClick(rows(shown), Qt.Key.Key_A, CONTROL)
        run(qtbot, shown, "mark-read")
        assert len(shown.library.marks.read()) == (0 if query else 40)


def test_tags_are_typed_ticked_and_shown(qtbot: QtBot, three: MainWindow, type_text: TypeText) -> None:
    press(three, Qt.Key.Key_G, CONTROL | SHIFT)
    settle(qtbot, three)
    editor = three.shelf.editor
    assert isinstance(editor, TagEditor)
    type_text(editor.box, "су, ел")
    press(editor.box, Qt.Key.Key_Return)
    press(editor.box, Qt.Key.Key_Return)
    settle(qtbot, three)
    assert three.shelf.editor is None
    assert signs(three)["А"] == Signs(tags=("ел", "су"))
    assert three.activity.text() == "Tags: ел, су"
    assert three.page_frame._tags.text() == "#ел #су"
    three.activity._act()
    settle(qtbot, three)
    assert signs(three)["А"] == PLAIN
    assert three.page_frame._tags.text() == "Tags…"


def test_what_is_chosen_in_the_editor_is_kept_when_the_window_closes(
    qtbot: QtBot, three: MainWindow, type_text: TypeText
) -> None:
    run(qtbot, three, "tags")
    assert three.shelf.editor is not None
    type_text(three.shelf.editor.box, "су")
    three.close()
    assert [one.value for one in three.library.marks.tags().values] == ["су"]


def test_the_facets_and_searches_follow(qtbot: QtBot, three: MainWindow) -> None:
    run(qtbot, three, "star")
    counted = {row.value: row.documents for row in three.facets.rows() if row.field == "is"}
    assert counted == {"": None, "starred": 1, "unread": 3}
    three.result_panes._toggle("is", "starred", exclude=True)
    settle(qtbot, three)
    assert three.search_bar.box.text() == "-is:starred"
    assert titles(three) == ["Ә", "Б"]
    search(qtbot, three, "is:starred")
    assert titles(three) == ["А"]
    three.list.pick(0)
    settle(qtbot, three)
    run(qtbot, three, "star")
    assert titles(three) == ["А"]  # what is being looked at does not go away by itself
    search(qtbot, three, "is:starred мәтін")
    assert titles(three) == []


def test_a_library_that_others_change_is_left_as_it_is(qtbot: QtBot, window: OpenWindow, tmp_path: Path) -> None:
    folder = write_texts(tmp_path / "мәтіндер", {"а.txt": text("А", "Мәтін.")})
    made = Library(tmp_path / "library")
    made.update([folder], Progress())
    made.close()
    shown = window(library=tmp_path / "library")
    shown.library.place.read_only = "басқа терезе"
    shown.list.pick(0)
    settle(qtbot, shown)
    shown.shelf.at_end.timeout.emit()
    run(qtbot, shown, "star")
    assert signs(shown)["А"] == PLAIN
    assert "басқа терезе" in shown.activity.text()
