import gc
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QFileDialog, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from reader.gui.commands import LANGUAGES, commands
from reader.gui.languages import Languages, system_language

ROOT = Path(__file__).parents[2]
NATIVE = QKeySequence.SequenceFormat.NativeText


@pytest.fixture
def languages(app: QApplication) -> Iterator[Languages]:
    """Return what chooses a language; English comes back after the test."""
    spoken = Languages(app)
    yield spoken
    spoken.choose("en")
    spoken.deleteLater()


def test_a_language_speaks_its_own_words_and_writes_its_own_numbers(languages: Languages) -> None:
    said = {}
    for code in LANGUAGES:
        languages.choose(code)
        said[code] = (languages.code, commands()[0].menu, QLocale().toString(1234.5, "f", 1))
    assert said["kk"] == ("kk", "Кітапхана", "1\xa0234,5")
    assert said["ru"] == ("ru", "Библиотека", "1\xa0234,5")
    assert said["en"] == ("en", "Library", "1,234.5")


def test_another_language_leaves_nothing_of_the_one_before(languages: Languages) -> None:
    languages.choose("en")
    before = len([one for one in gc.get_objects() if isinstance(one, QTranslator)])
    for code in ("kk", "ru", "kk", "en"):
        languages.choose(code)
    assert commands()[0].menu == "Library"
    assert QCoreApplication.translate("Counter", "%n document(s)", "", 2) == "2 documents"
    assert len([one for one in gc.get_objects() if isinstance(one, QTranslator)]) == before


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems tell their language otherwise")
@pytest.mark.parametrize(
    ("told", "spoken"),
    [("kk_KZ.UTF-8", "kk"), ("ru_KZ.UTF-8", "ru"), ("en_US.UTF-8", "en"), ("de_DE.UTF-8", "en"), ("de:kk:ru", "kk")],
)
def test_the_first_start_speaks_the_language_of_the_system(told: str, spoken: str) -> None:
    code = "from reader.gui.languages import system_language; print(system_language())"
    env = {**os.environ, "LC_ALL": told.split(":")[0], "LANGUAGE": told}
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, env=env, capture_output=True, text=True, check=True)
    assert done.stdout == f"{spoken}\n"


@pytest.mark.parametrize("unknown", ["system", "zz", ""])
def test_what_is_no_language_of_the_program_means_that_of_the_system(unknown: str, languages: Languages) -> None:
    assert system_language() in LANGUAGES
    languages.choose(unknown)
    assert languages.code == system_language()


@pytest.mark.parametrize(
    ("code", "close", "keys"), [("kk", "Жабу", "Alt+Төмен"), ("ru", "Закрыть", "Alt+Вниз"), ("en", "Close", "Alt+Down")]
)
def test_the_buttons_and_the_keys_of_qt_speak_it_too(
    code: str, close: str, keys: str, languages: Languages, qtbot: QtBot
) -> None:
    languages.choose(code)
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    qtbot.addWidget(box)
    assert box.button(QDialogButtonBox.StandardButton.Close).text().replace("&", "") == close
    assert QKeySequence("Alt+Down").toString(NATIVE) == keys


@pytest.mark.parametrize("code", ["kk", "ru"])
def test_the_menu_of_a_line_and_the_dialog_of_files_have_no_english(
    code: str, languages: Languages, qtbot: QtBot
) -> None:
    languages.choose(code)
    line = QLineEdit()
    qtbot.addWidget(line)
    menu = line.createStandardContextMenu()
    said = [action.text().split("\t")[0] for action in menu.actions() if action.text()]
    menu.deleteLater()
    dialog = QFileDialog()
    qtbot.addWidget(dialog)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    said += [label.text() for label in dialog.findChildren(QLabel) if label.text()]
    model = dialog.findChild(QWidget, "treeView")
    assert model is not None
    said += [button.text() for button in dialog.findChildren(QDialogButtonBox)[0].buttons()]
    assert len(said) > 10
    assert [words for words in said if any("a" <= letter.lower() <= "z" for letter in words)] == []


@pytest.mark.parametrize("code", list(LANGUAGES))
def test_no_two_commands_have_one_text_in_any_language(code: str, languages: Languages) -> None:
    languages.choose(code)
    texts = [row.text for row in commands()]
    assert len(texts) == len(set(texts))
