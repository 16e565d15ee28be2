"""Tests of the line above the page."""

from dataclasses import replace
from pathlib import Path

from pytestqt.qtbot import QtBot

from reader.gui.library.remark import Remark, remark_on
from reader.library import Library
from reader.progress import Progress


def test_a_document_whose_file_is_gone_says_where_it_was(library: Library, texts: Path) -> None:
    library.update([texts], Progress())
    record = library.documents.at(texts / "жаңалық.txt")
    assert record
    assert remark_on(record) == ""
    assert str(record.path) in remark_on(replace(record, vanished=True))


def test_without_words_there_is_no_line(qtbot: QtBot) -> None:
    remark = Remark()
    qtbot.addWidget(remark)
    remark.say("Сөз")
    assert remark.isVisible()
    remark.say("")
    assert not remark.isVisible()
