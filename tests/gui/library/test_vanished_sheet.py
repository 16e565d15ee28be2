"""Tests of the list of documents whose files are gone; what it does is tested in test_holdings."""

from pathlib import Path

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reader.corpus.hit import Sort
from reader.gui.library.vanished_sheet import VanishedSheet
from reader.library import Library
from reader.progress import Progress


def test_without_a_choice_all_are_meant(library: Library, texts: Path, qtbot: QtBot) -> None:
    library.update([texts], Progress())
    records = library.documents.page(Sort.TITLE, 0, 9)
    window = QWidget()
    qtbot.addWidget(window)
    sheet = VanishedSheet(records, window)
    assert sheet.chosen() == [record.id for record in records]
    sheet.list.selectRow(1)
    assert sheet.chosen() == [records[1].id]
