import datetime
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from reader.corpus.correction import Correction
from reader.gui.reading.page_frame import PageFrame
from tests.gui.documents.test_document_list_model import hit


def shown(frame: PageFrame) -> list[str]:
    return [one.text() for one in frame.findChildren(QPushButton) if one.isVisible()]


def test_what_is_known_of_a_document_stands_below_it(qtbot: QtBot) -> None:
    frame = PageFrame(QWidget())
    qtbot.addWidget(frame)
    frame.show()
    assert shown(frame) == []
    record = replace(hit(1).record, encoding="cp1251")
    frame.show_record(record, choosable=True)
    assert shown(frame) == ["Windows-1251", "Tags…", "Correct…"]
    made = replace(record, also=((Path("/а"), ""), (Path("/б"), "3"))).corrected(
        Correction(date=datetime.date(2020, 1, 1))
    )
    frame.show_record(made, choosable=False)
    assert shown(frame) == ["Windows-1251", "also at 2 other places", "Tags…", "Corrected…"]
    frame.show_record(None, choosable=False)
    assert shown(frame) == []


def test_a_repair_is_offered_until_it_is_answered_or_another_document_comes(qtbot: QtBot) -> None:
    frame = PageFrame(QWidget())
    qtbot.addWidget(frame)
    frame.show_record(hit(1).record, choosable=True)
    frame.offer_repair()
    button = frame.findChild(QPushButton, "showAsSaved")
    assert isinstance(button, QPushButton)
    with qtbot.waitSignal(frame.repair_answered) as told:
        button.click()
    assert told.args == [False]
    assert not frame.offers_repair()
    frame.offer_repair()
    frame.show_record(hit(2).record, choosable=True)
    assert not frame.offers_repair()


def test_the_tags_of_a_document_are_shown_and_clicked(qtbot: QtBot) -> None:
    frame = PageFrame(QWidget())
    qtbot.addWidget(frame)
    frame.show()
    frame.show_record(hit(1).record, choosable=True)
    frame.show_tags(("су", "ел"))
    assert "#су #ел" in shown(frame)
    frame.show_tags([f"{number}-белгі" for number in range(90)])
    button = frame.findChild(QPushButton, "pageTags")
    assert isinstance(button, QPushButton)
    assert button.text().endswith("…")
    with qtbot.waitSignal(frame.tags_wanted):
        button.click()
