from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from reader.gui.search.word_card import WordCard
from tests.gui.windows import OpenWindow, settle, text, visible_texts, write_texts


def test_a_word_is_looked_up_in_all_its_forms(window: OpenWindow, tmp_path: Path, qtbot: QtBot) -> None:
    shown = window(write_texts(tmp_path / "texts", {"a.txt": text("Бір", "Қалаларда қала көп, қаланың көркі.")}))
    shown.looking_up.look_up("қалаларда", QPoint(10, 10))
    settle(qtbot, shown)
    [card] = [one for one in QApplication.topLevelWidgets() if isinstance(one, WordCard) and one.isVisible()]
    said = " ".join(visible_texts(card.findChildren(QLabel)))
    assert "қала + plural + locative" in said
    assert "қаланың" in said
    with qtbot.waitSignal(shown.looking_up.search_wanted) as told:
        card.search_wanted.emit("қала")
    assert told.args == ["қала"]
    assert shown.search_bar.box.text() == "қала"
    card.close()
    settle(qtbot, shown)
