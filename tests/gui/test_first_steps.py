from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from reader.corpus.span import Span
from reader.gui.first_steps import STEPS
from reader.gui.main_window import MainWindow
from reader.settings import Settings
from tests.gui.windows import OpenWindow, click, interview, press, search, settle, write_texts


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_texts(tmp_path / "texts", {"1.txt": interview("Әңгіме", 2)})


def hint(window: MainWindow) -> str:
    return window.first_steps.bar.text()


def test_an_empty_library_shows_the_welcome_page_and_no_hint(window: OpenWindow, folder: Path, qtbot: QtBot) -> None:
    shown = window(hints=True)
    assert hint(shown) == ""
    assert not shown.commands["hide-hint"].isEnabled()
    shown.intake.add([folder])
    settle(qtbot, shown)
    assert hint(shown).startswith("Type a word")


def test_doing_what_a_hint_says_brings_the_next(window: OpenWindow, folder: Path, qtbot: QtBot) -> None:
    shown = window(folder, hints=True)
    search(qtbot, shown, "жоқтығыкөрінеді")
    assert hint(shown).startswith("Type a word")
    search(qtbot, shown, "жауап")
    assert hint(shown).startswith("Click a form")
    shown.outline.picked.emit(0)
    assert "Ctrl+Shift+C" in hint(shown)
    shown.commands["copy-source"].trigger()
    assert hint(shown) != ""
    shown.reading.select(Span(0, 20))
    shown.commands["copy-source"].trigger()
    assert hint(shown) == ""
    assert shown.settings().steps_done == " ".join(STEPS)


def test_one_key_is_enough_and_no_hint_comes_back(window: OpenWindow, folder: Path, tmp_path: Path) -> None:
    shown = window(folder, hints=True, library=tmp_path / "library")
    press(shown, Qt.Key.Key_F10)
    assert hint(shown).startswith("Click a form")
    [button] = shown.first_steps.bar.findChildren(QPushButton)
    assert button.text() == "Got it (F10)"
    click(button)
    assert hint(shown).startswith("Select a passage")
    press(shown, Qt.Key.Key_F10)
    assert hint(shown) == ""
    again = window(folder, hints=True, settings=shown.settings())
    assert hint(again) == ""


def test_the_help_shows_them_again(window: OpenWindow, folder: Path) -> None:
    shown = window(folder, hints=True, settings=Settings(theme="light", steps_done="search forms copy fly"))
    assert hint(shown) == ""
    shown.commands["show-hints"].trigger()
    assert hint(shown).startswith("Type a word")
    empty = window(hints=True, settings=Settings(theme="light", steps_done="search forms copy"))
    empty.commands["show-hints"].trigger()
    assert empty.activity.text() == "The first steps are shown as soon as there are texts."


def test_what_was_done_before_its_hint_is_not_taught(window: OpenWindow, folder: Path, qtbot: QtBot) -> None:
    shown = window(folder, hints=True, settings=Settings(theme="light", steps_done="forms"))
    search(qtbot, shown, "жауап")
    assert hint(shown).startswith("Select a passage")


def test_it_leaves_the_page_alone_and_names_the_keys_of_the_user(window: OpenWindow, folder: Path) -> None:
    shown = window(folder, hints=True, settings=Settings(theme="light", steps_done="forms search"))
    shown.key_desk.choose({"copy-source": ("Ctrl+Alt+Y",), "hide-hint": ()})
    assert "Ctrl+Alt+Y" in hint(shown)
    assert shown.first_steps.bar.findChildren(QPushButton)[0].text() == "Got it"
    shown.key_desk.choose({"copy-source": ()})
    assert "“Copy with source”" in hint(shown)
    shown.commands["only-page"].trigger()
    assert hint(shown) == ""
    shown.commands["only-page"].trigger()
    assert hint(shown) != ""
