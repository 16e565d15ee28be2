import pytest
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QRawFont
from pytestqt.qtbot import QtBot

from reader.gui.fonts import NEEDED_LETTERS, has_letters, interface_family, reading_family


@pytest.mark.usefixtures("qapp")
def test_the_reading_family_is_installed_and_has_every_kazakh_letter() -> None:
    family = reading_family()
    assert family in QFontDatabase.families()
    font = QRawFont.fromFont(QFont(family))
    assert [letter for letter in NEEDED_LETTERS if not font.supportsCharacter(ord(letter))] == []


@pytest.mark.usefixtures("qapp")
def test_the_interface_family_has_every_kazakh_letter() -> None:
    assert has_letters(QFontInfo(QFont(interface_family())).family())


def test_a_family_without_some_letter_is_noticed(qtbot: QtBot) -> None:
    assert not has_letters(reading_family(), "\U0001313f")
