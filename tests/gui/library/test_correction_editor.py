import datetime
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from reader.corpus.correction import NO_CORRECTION, UNNAMED, Correction
from reader.corpus.document import DateOrigin
from reader.gui.library.correction_editor import Corrected, CorrectionEditor
from reader.store.rules import Rule
from tests.gui.documents.test_document_list_model import hit

OWN = replace(hit(1).record, path=Path("/м/а.txt"), source="", date_origin=DateOrigin.TEXT)
BEFORE = Correction("Басқа", datetime.date(2020, 1, 2), "EGEMEN", ((UNNAMED, "Айгүл"),))


@pytest.fixture
def owner(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


def editor(owner: QWidget, correction: Correction = BEFORE) -> CorrectionEditor:
    return CorrectionEditor(OWN.corrected(correction), correction, [UNNAMED, "Есенов"], owner)


def saved(qtbot: QtBot, shown: CorrectionEditor, button: str = "saveCorrection") -> Corrected:
    with qtbot.waitSignal(shown.saved) as told:
        found = shown.findChild(QPushButton, button)
        assert isinstance(found, QPushButton)
        found.click()
    (made,) = told.args or []
    assert isinstance(made, Corrected)
    return made


def test_what_is_not_touched_stays_as_it_was(qtbot: QtBot, owner: QWidget) -> None:
    for correction in (BEFORE, NO_CORRECTION, Correction(source="EGEMEN")):
        made = saved(qtbot, editor(owner, correction))
        assert (made.correction, made.rule) == (correction, None)


def test_all_can_go_back_to_what_the_file_says(qtbot: QtBot, owner: QWidget) -> None:
    assert saved(qtbot, editor(owner), "undoCorrection").correction == NO_CORRECTION


def test_a_source_for_the_folder_is_a_rule_and_no_correction(qtbot: QtBot, owner: QWidget) -> None:
    shown = editor(owner)
    reach = shown.findChild(QComboBox)
    assert isinstance(reach, QComboBox)
    reach.setCurrentIndex(2)
    made = saved(qtbot, shown)
    assert made.rule == Rule(Path("/м"), "EGEMEN", replaces=True)
    assert made.correction == replace(BEFORE, source=None)


def test_a_speaker_without_words_stays_as_in_the_file(qtbot: QtBot, owner: QWidget) -> None:
    shown = editor(owner)
    *_, unnamed, named = shown.findChildren(QLineEdit)
    unnamed.setText(" ")
    named.setText("Тимур Есенов")
    assert saved(qtbot, shown).correction.speakers == (("Есенов", "Тимур Есенов"),)
