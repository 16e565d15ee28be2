from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.gui.windows import OpenWindow, current_mark, press, search, settle, text, write_texts


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
