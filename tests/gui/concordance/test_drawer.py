from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QSplitter, QWidget
from pytestqt.qtbot import QtBot

from reader.gui.concordance.drawer import Columns
from tests.gui.windows import OpenWindow, current_mark, interview, press, search, settle, text, write_texts


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_texts(
        tmp_path / "texts",
        {
            "a.txt": text("Бірінші", "Минерал көп.", date="2024-01-05"),
            "b.txt": text("Екінші", "Минералды іздеді, кейін минерал тапты.", date="2025-03-01"),
        },
    )


def test_the_drawer_is_made_when_it_is_opened_and_follows_the_search(
    window: OpenWindow, folder: Path, qtbot: QtBot
) -> None:
    shown = window(folder)
    search(qtbot, shown, "минерал")
    assert not hasattr(shown.drawer, "_lines")
    shown.commands["show-concordance"].trigger()
    settle(qtbot, shown)
    pane = shown.drawer.pane
    assert pane is not None
    assert pane.counter() == "3 uses"
    search(qtbot, shown, "іздеді")
    assert pane.counter() == "1 use"
    shown.commands["show-concordance"].trigger()
    assert not pane.isVisible()
    search(qtbot, shown, "минерал")
    shown.commands["show-concordance"].trigger()
    settle(qtbot, shown)
    assert pane.counter() == "3 uses"


def test_a_line_opens_its_place(window: OpenWindow, folder: Path, qtbot: QtBot) -> None:
    shown = window(folder)
    search(qtbot, shown, "минерал")
    shown.commands["show-concordance"].trigger()
    settle(qtbot, shown)
    pane = shown.drawer.pane
    assert pane is not None
    pane.rows.go(1)
    press(pane.rows, Qt.Key.Key_Return)
    settle(qtbot, shown)
    document = shown.reading.document()
    assert document is not None
    assert document.title == "Екінші"
    assert current_mark(shown) == (document.text.rindex("минерал"), "минерал")
    pane.rows.go(2)
    press(pane.rows, Qt.Key.Key_Return)
    settle(qtbot, shown)
    document = shown.reading.document()
    assert document is not None
    assert document.title == "Бірінші"
    assert current_mark(shown) == (document.text.index("Минерал"), "Минерал")


def test_the_drawer_takes_another_theme(window: OpenWindow, folder: Path, qtbot: QtBot) -> None:
    shown = window(folder)
    search(qtbot, shown, "минерал")
    shown.commands["show-concordance"].trigger()
    settle(qtbot, shown)
    shown.commands["theme-dark"].trigger()
    pane = shown.drawer.pane
    assert pane is not None
    assert pane._theme.name == "dark"


def test_the_current_line_stays_current_when_documents_are_added(
    window: OpenWindow, folder: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    shown = window(folder)
    search(qtbot, shown, "минерал")
    shown.commands["show-concordance"].trigger()
    settle(qtbot, shown)
    pane = shown.drawer.pane
    assert pane is not None
    pane.rows.go(1)
    line = pane._lines.line(1)
    more = write_texts(tmp_path / "more", {"c.txt": text("Үшінші", "Минерал тағы бар.", date="2026-01-05")})
    shown.intake.add([more])
    settle(qtbot, shown)
    assert pane.counter() == "4 uses"
    assert pane.rows.currentIndex().row() == 2
    assert pane._lines.line(2) == line
    search(qtbot, shown, "іздеді")
    assert pane.rows.currentIndex().row() == -1


def test_the_drawer_lies_under_the_page_and_the_list_keeps_its_height(
    window: OpenWindow, folder: Path, qtbot: QtBot
) -> None:
    shown = window(folder)
    shown.resize(1000, 700)
    search(qtbot, shown, "минерал")
    height = shown.list.height()
    shown.commands["show-concordance"].trigger()
    settle(qtbot, shown)
    pane = shown.drawer.pane
    assert pane is not None
    assert shown.list.height() == height
    corner = pane.mapTo(shown, QPoint(0, 0))
    assert corner.x() == shown.reading.mapTo(shown, QPoint(0, 0)).x()
    assert pane.width() > shown.reading.width()
    assert corner.y() > shown.side.mapTo(shown, QPoint(0, shown.side.height() - 1)).y()


def test_the_keyboard_comes_to_the_drawer_after_the_outline(window: OpenWindow, folder: Path, qtbot: QtBot) -> None:
    write_texts(folder, {"z.txt": interview("Минерал", 4, date="2026-12-01")})
    shown = window(folder)
    search(qtbot, shown, "минерал")
    shown.commands["show-concordance"].trigger()
    settle(qtbot, shown)
    pane = shown.drawer.pane
    assert pane is not None
    last = [
        one
        for one in shown.side.findChildren(QWidget)
        if one.isVisible() and one.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    last[-1].setFocus()
    visited: list[QWidget | None] = []
    for _step in range(6):
        press(QApplication.focusWidget() or shown, Qt.Key.Key_Tab)
        visited.append(QApplication.focusWidget())
    assert all(one is not None and pane.isAncestorOf(one) for one in visited)
    assert visited[-1] is pane.rows
    press(pane.rows, Qt.Key.Key_Tab)
    assert not pane.isAncestorOf(QApplication.focusWidget() or shown)


def test_the_widths_of_the_columns_are_kept_also_from_an_older_window(qtbot: QtBot) -> None:
    def columns() -> Columns:
        made = Columns(holder)
        made.fill(QWidget(), QWidget(), QWidget())
        made.resize(1002, 500)
        made.show()
        return made

    holder = QWidget()
    qtbot.addWidget(holder)
    holder.show()
    first, second = columns(), columns()
    first.setSizes([300, 500, 200])
    assert first.sizes() == pytest.approx([300, 500, 200], abs=3)
    assert second.restoreState(first.saveState())
    assert second.sizes() == pytest.approx(first.sizes(), abs=1)
    older = QSplitter(holder)
    for _place in range(3):
        older.addWidget(QWidget())
    older.resize(1002, 500)
    older.setSizes([250, 550, 202])
    third = columns()
    assert third.restoreState(older.saveState())
    assert third.sizes()[0] == pytest.approx(250, abs=12)
