"""Tests of the card about a word."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from reader.gui.search.word_card import WordCard, reading_text
from reader.language.kazakh import Analyzer, shipped_weights
from tests.gui.windows import OpenWindow, click, counter, settle, text, write_texts


@pytest.mark.parametrize(
    ("form", "said"),
    [
        ("қалаларда", "қала + plural + locative"),
        ("минералдардың", "минерал + plural + genitive"),
        ("айтты", "айту + past + 3rd person"),
        ("жатыр", "жату + present + 3rd person"),
    ],
)
def test_a_reading_is_told_in_plain_words(form: str, said: str) -> None:
    assert reading_text(Analyzer(shipped_weights()).readings(form)[0]) == said


def test_a_picked_word_shows_its_reading_and_forms_and_can_be_searched(
    window: OpenWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    folder = write_texts(
        tmp_path / "texts", {"one.txt": text("Тақырып", "Қалаларда су бар. Қаланың көшесі, қаланың жері.")}
    )
    shown = window(folder)
    shown.reading.word_picked.emit("Қалаларда", QPoint(10, 10))
    settle(qtbot, shown)
    card = shown.findChild(WordCard)
    assert card is not None
    said = [label.text() for label in card.findChildren(QLabel)]
    assert said == ["Қалаларда", "қала + plural + locative", "In this library:\nқаланың 2 · қалаларда 1"]
    button = card.findChild(QPushButton)
    assert button is not None
    with qtbot.waitSignal(card.search_wanted):
        click(button)
    settle(qtbot, shown)
    assert shown.search_bar.box.text() == "Қалаларда"
    assert counter(shown) == "3 matches in 1 of 1 document"


def test_a_double_click_picks_the_whole_hyphenated_word(window: OpenWindow, tmp_path: Path, qtbot: QtBot) -> None:
    folder = write_texts(tmp_path / "texts", {"one.txt": text("Тақырып", "АҚШ-тың қаласы.")})
    shown = window(folder)
    document = shown.reading.document()
    assert document is not None
    picked: list[str] = []
    shown.reading.word_picked.connect(lambda word, _place: picked.append(word))
    shown.reading._tell_word(document.text.index("тың"), QPoint(0, 0))
    assert picked == ["АҚШ-тың"]
