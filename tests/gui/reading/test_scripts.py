from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from reader.gui.main_window import MainWindow
from reader.gui.reading.scripts import script_note
from reader.language.scripts.overlay import Script, overlay
from tests.gui.windows import OpenWindow, current_mark, interview, page, search, settle, text, write_texts


@pytest.fixture
def shown(window: OpenWindow, tmp_path: Path) -> MainWindow:
    return window(write_texts(tmp_path / "texts", {"a.txt": interview("Сұхбат туралы", 4)}))


def words(shown: MainWindow) -> str:
    return page(shown).document().toPlainText()


@pytest.mark.parametrize("script", [Script.LATIN, Script.WEB, Script.ARABIC])
def test_the_page_shows_another_script_and_copies_the_original(shown: MainWindow, script: Script) -> None:
    shown.commands[f"script-{script.value}"].trigger()
    document = shown.reading.document()
    assert document is not None
    question = document.turns[1].span
    assert overlay(question.of(document.text), script).text in words(shown)
    page(shown).selectAll()
    shown.commands["copy"].trigger()
    assert "1-сұрақ қандай болады екен?" in QGuiApplication.clipboard().text()
    shown.commands["copy-shown"].trigger()
    copied = QGuiApplication.clipboard().text()
    assert overlay(question.of(document.text), script).text in copied
    assert copied.endswith(f"[{script_note(script)}]")
    shown.commands["script-original"].trigger()
    assert question.of(document.text) in words(shown)


@pytest.mark.parametrize("script", [Script.LATIN, Script.ARABIC])
def test_every_letter_goes_to_what_is_shown_for_it_and_back(shown: MainWindow, script: Script) -> None:
    shown.commands[f"script-{script.value}"].trigger()
    sheet, document = page(shown)._page, shown.reading.document()
    assert sheet is not None
    assert document is not None
    for place in range(document.turns[1].span.start, document.turns[2].span.start + 40):
        back = sheet.from_qt(sheet.to_qt(place))
        assert sheet.to_qt(back) == sheet.to_qt(place)


def test_what_is_found_is_marked_on_its_word_and_the_script_is_remembered(
    shown: MainWindow, window: OpenWindow, qtbot: QtBot
) -> None:
    shown.commands["script-arabic"].trigger()
    search(qtbot, shown, "сала")
    sheet, mark = page(shown)._page, current_mark(shown)
    assert sheet is not None
    assert mark is not None
    begin, end = sheet.to_qt(mark[0]), sheet.to_qt(mark[0] + len(mark[1]))
    assert page(shown).document().toPlainText()[begin:end] == overlay("сала", Script.ARABIC).text
    assert window(settings=shown.settings()).reading.script is Script.ARABIC


def test_a_russian_text_stays_as_it_is(window: OpenWindow, tmp_path: Path, qtbot: QtBot) -> None:
    said = "Это был обычный русский текст, в котором говорилось о море, и ничего другого в нём не было сказано."
    shown = window(write_texts(tmp_path / "texts", {"a.txt": text("Новости моря", said)}))
    shown.commands["script-latin"].trigger()
    settle(qtbot, shown)
    assert said in words(shown)
