from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from reader.corpus.decoding import Decoding
from reader.gui.library.encoding_chooser import EncodingChooser
from reader.indexing.choosing import Preview
from tests.gui.windows import press

PREVIEWS = [Preview("utf-8", "бір"), Preview("kz1048", "екі"), Preview("cp1251", "үш")]


def test_the_keyboard_shows_the_text_in_each_encoding_and_takes_one(qtbot: QtBot) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    chooser = EncodingChooser(Path("/а.txt"), "kz1048", Decoding("kz1048"), PREVIEWS, owner)
    chooser.show()
    listed, preview = chooser.findChild(QListWidget), chooser.findChild(QPlainTextEdit)
    assert isinstance(listed, QListWidget)
    assert isinstance(preview, QPlainTextEdit)
    assert [listed.item(row).text() for row in range(3)] == [
        "UTF-8 — all languages",
        "KZ-1048 — Kazakh, Windows (chosen)",
        "Windows-1251 — Russian, Windows",
    ]
    assert preview.toPlainText() == "екі"
    press(listed, Qt.Key.Key_Down)
    assert preview.toPlainText() == "үш"
    with qtbot.waitSignal(chooser.chosen) as told:
        press(chooser, Qt.Key.Key_Return)
    assert told.args == [Path("/а.txt"), "cp1251"]
