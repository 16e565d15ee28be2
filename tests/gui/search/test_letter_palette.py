"""Tests of the nine letters beside the search box."""

from pathlib import Path

from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from reader.gui.search.letter_palette import LETTERS, LetterPalette
from tests.gui.windows import OpenWindow, click, text, write_texts


def test_a_click_types_the_letter_where_the_cursor_stands(window: OpenWindow, tmp_path: Path, qtbot: QtBot) -> None:
    shown = window(write_texts(tmp_path / "texts", {"one.txt": text("Тақырып", "Мәтін.")}))
    box = shown.search_bar.box
    box.setText("азақ")
    box.setCursorPosition(0)
    palette = shown.search_bar.findChild(LetterPalette)
    assert palette is not None
    letters = {button.text(): button for button in palette.findChildren(QToolButton)}
    assert "".join(letters) == LETTERS
    click(letters["қ"])
    assert (box.text(), box.cursorPosition(), box.hasFocus()) == ("қазақ", 1, True)


def test_every_letter_has_a_name_for_screen_readers(window: OpenWindow) -> None:
    palette = window().search_bar.findChild(LetterPalette)
    assert palette is not None
    assert all(button.accessibleName() for button in palette.findChildren(QToolButton))
