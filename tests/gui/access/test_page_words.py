from pathlib import Path

from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from reader.gui.access.page_words import block_words, page_words
from reader.gui.main_window import MainWindow
from tests.gui.windows import OpenWindow, interview, page, write_texts


def words(shown: MainWindow) -> list[str]:
    inside = page(shown)._page
    assert inside is not None
    return [block_words(block) for block in inside.blocks]


def test_a_block_says_what_is_painted_beside_it(window: OpenWindow, tmp_path: Path, qtbot: QtBot) -> None:
    shown = window(write_texts(tmp_path / "texts", {"a.txt": interview("Сұхбат", 2)}))
    said = words(shown)
    assert said[0] == "Title"
    assert sum(one.startswith("Question") for one in said) == 2
    assert any(one.startswith("Answer, Paragraph ") for one in said)
    shown.commands["fold-answers"].trigger()
    assert any(one.startswith("Folded answer") for one in words(shown))
    view = page(shown)
    described = page_words(view._page, 3)
    assert described.startswith("Сұхбат, ")
    assert "3 matches" in described
    view.setFocus()
    cursor = QTextCursor(view.document())
    cursor.movePosition(QTextCursor.MoveOperation.End)
    view.setTextCursor(cursor)
    assert view._said_block == cursor.blockNumber()


def test_no_page_says_nothing() -> None:
    assert page_words(None, 0) == ""
