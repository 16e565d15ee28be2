from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from reader.gui.reading.outline import Outline
from tests.gui.windows import OpenWindow, click, page, press, settle, write_texts
from tests.gui.windows import interview as interview_text
from tests.gui.written_documents import document, interview

INTERVIEW = interview()


@pytest.fixture
def outline(qtbot: QtBot) -> Outline:
    outline = Outline()
    qtbot.addWidget(outline)
    outline.resize(240, 500)
    outline.show()
    return outline


def test_the_questions_are_listed_without_their_dashes(outline: Outline) -> None:
    outline.show_document(INTERVIEW)
    assert [outline.item(row).text() for row in range(outline.count())] == [
        "1  Бұл кезең Қазақстанға несімен маңызды деп ойлайсыз?",
        "2  Басқа қай салаларды жатқызар едіңіз?",
    ]


def test_a_text_without_questions_lists_none(outline: Outline) -> None:
    outline.show_document(INTERVIEW)
    outline.show_document(document(["Бір ғана абзац."]))
    assert outline.total() == 0
    outline.follow(0)
    assert outline.currentRow() == -1


def test_a_click_tells_where_the_question_starts(outline: Outline, qtbot: QtBot) -> None:
    outline.show_document(INTERVIEW)
    second = outline.visualItemRect(outline.item(1)).center()
    with qtbot.waitSignal(outline.picked) as picked:
        click(outline.viewport(), second)
    assert INTERVIEW.text[picked.args[0] :].startswith("— Басқа қай")


def test_the_question_before_the_place_of_reading_is_the_current_one(outline: Outline) -> None:
    outline.show_document(INTERVIEW)
    seen = []
    for turn in range(-1, 5):
        outline.follow(turn)
        seen.append(outline.currentRow())
    assert seen == [-1, -1, 0, 0, 1, 1]


def test_stepping_stops_at_the_ends(outline: Outline, qtbot: QtBot) -> None:
    outline.show_document(INTERVIEW)
    seen = []
    for step in (1, 1, 1, -1, -1):
        outline.step(step)
        seen.append(outline.currentRow())
    assert seen == [0, 1, 1, 0, 0]


def test_a_long_question_has_all_its_lines(outline: Outline, qtbot: QtBot) -> None:
    outline.show_document(document(["— " + "Ұзақ сұрақ қойылды " * 20 + "ма?"], [INTERVIEW.turns[1].kind]))
    qtbot.waitExposed(outline)
    assert outline.visualItemRect(outline.item(0)).height() > 100


def test_the_outline_follows_the_reading_and_a_click_goes_there(
    window: OpenWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    shown = window(write_texts(tmp_path / "texts", {"a.txt": interview_text("Сұхбат", 8)}))
    listed = shown.outline
    assert listed.count() == 8
    assert listed.currentRow() == -1
    at = listed.visualItemRect(listed.item(3)).topLeft() + QPoint(20, 10)
    click(listed.viewport(), at)
    document = shown.reading.document()
    assert document is not None
    assert document.text[shown.reading.position() :].startswith("— 4-сұрақ")
    assert listed.currentRow() == 3
    page(shown).setFocus()
    press(page(shown), Qt.Key.Key_Home)
    assert listed.currentRow() == -1
    press(page(shown), Qt.Key.Key_PageDown)
    press(page(shown), Qt.Key.Key_PageDown)
    turn = document.text[: shown.reading.position() + 1].count("-сұрақ")
    assert listed.currentRow() == turn - 1


def test_every_question_of_a_short_text_can_be_stepped_to(window: OpenWindow, tmp_path: Path, qtbot: QtBot) -> None:
    short = interview_text("Қысқа", 3, padding="")
    shown = window(write_texts(tmp_path / "texts", {"a.txt": short}))
    seen = []
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
        press(page(shown), key, Qt.KeyboardModifier.AltModifier)
        settle(qtbot, shown)
        seen.append(shown.outline.currentRow())
    assert seen == [0, 1, 2, 1]
