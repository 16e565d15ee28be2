import re

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QKeyCombination, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from reader.gui.commands import commands
from reader.gui.keyboard.layouts import LatinKeys, latin, sequences
from tests.gui.windows import OpenWindow, press

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def shown(keys: str) -> list[str]:
    return [one.toString() for one in sequences((keys,))]


@pytest.mark.parametrize(
    ("keys", "all_keys"),
    [
        ("Ctrl+K", ["Ctrl+K", "Ctrl+Л"]),
        ("Ctrl+Shift+C", ["Ctrl+Shift+C", "Ctrl+Shift+С"]),
        ("Ctrl+,", ["Ctrl+,", "Ctrl+Б"]),
        ("Ctrl+0", ["Ctrl+0", "Ctrl+Қ"]),
        ("Ctrl+-", ["Ctrl+-", "Ctrl+Ө"]),
        ("Ctrl+=", ["Ctrl+=", "Ctrl+Һ"]),
        ("Ctrl+/", ["Ctrl+/"]),
        ("F3", ["F3"]),
        ("Shift+Down", ["Shift+Down"]),
        ("Alt+Left", ["Alt+Left"]),
        ("Ctrl+K, Ctrl+L", ["Ctrl+K, Ctrl+L"]),
    ],
)
def test_a_shortcut_is_also_the_letter_that_stands_on_its_key(keys: str, all_keys: list[str]) -> None:
    assert shown(keys) == all_keys


def test_no_two_commands_meet_on_any_layout() -> None:
    keys = [one.toString() for row in commands() for one in sequences(row.shortcuts)]
    assert len(keys) == len(set(keys))


def test_a_cyrillic_key_is_told_as_the_latin_one() -> None:
    assert latin(QKeyCombination(CTRL, Qt.Key(ord("Л")))) == QKeyCombination(CTRL, Qt.Key.Key_K)
    assert latin(QKeyCombination(CTRL, Qt.Key(ord("Қ")))) == QKeyCombination(CTRL, Qt.Key.Key_0)
    assert latin(QKeyCombination(CTRL, Qt.Key.Key_K)) == QKeyCombination(CTRL, Qt.Key.Key_K)
    assert latin(QKeyCombination(CTRL, Qt.Key.Key_F5)) == QKeyCombination(CTRL, Qt.Key.Key_F5)


@pytest.mark.parametrize("letter", ["K", "Л"])
def test_a_shortcut_runs_once_on_either_layout(qtbot: QtBot, letter: str) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    action = QAction(owner)
    action.setShortcuts(sequences(("Ctrl+K",)))
    runs: list[str] = []
    action.triggered.connect(lambda: runs.append(letter))
    owner.addAction(action)
    owner.show()
    owner.activateWindow()
    qtbot.waitUntil(owner.isActiveWindow)
    press(owner, Qt.Key(ord(letter)), CTRL)
    assert runs == [letter]


def send(widget: QWidget, letter: str, modifiers: Qt.KeyboardModifier = CTRL) -> None:
    """Send a key as the system does where a field may keep it from the shortcuts."""
    override = QKeyEvent(QEvent.Type.ShortcutOverride, ord(letter), modifiers)
    override.ignore()
    QCoreApplication.sendEvent(widget, override)
    assert override.isAccepted()
    QCoreApplication.sendEvent(widget, QKeyEvent(QEvent.Type.KeyPress, ord(letter), modifiers))


def test_text_is_edited_by_the_same_keys_on_a_cyrillic_layout(qtbot: QtBot) -> None:
    field = QLineEdit("мұнай мен газ")
    qtbot.addWidget(field)
    LatinKeys(field)
    send(field, "Ф")  # A
    assert field.selectedText() == "мұнай мен газ"
    send(field, "С")  # C
    assert QGuiApplication.clipboard().text() == "мұнай мен газ"
    send(field, "Ч")  # X
    assert field.text() == ""
    send(field, "М")  # V
    send(field, "М")
    assert field.text() == "мұнай мен газ" * 2
    send(field, "Я")  # Z
    assert field.text() == "мұнай мен газ"
    send(field, "Я", CTRL | SHIFT)
    assert field.text() == "мұнай мен газ" * 2


def test_plain_letters_are_left_alone(qtbot: QtBot) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    LatinKeys(field)
    QCoreApplication.sendEvent(field, QKeyEvent(QEvent.Type.KeyPress, ord("С"), SHIFT, "С"))
    assert field.text() == "С"


def test_every_command_with_a_letter_has_its_cyrillic_keys(window: OpenWindow) -> None:
    shown_window = window()
    for row in commands():
        keys = [one.toString() for one in shown_window.commands[row.id].shortcuts()]
        letters = [one for one in row.shortcuts if re.fullmatch(r"Ctrl\+(Shift\+|Alt\+)*[A-Z]", one)]
        assert len([one for one in keys if re.search("[А-Я]$", one)]) >= len(letters)
        assert keys[: len(row.shortcuts)] == [QKeySequence(one).toString() for one in row.shortcuts]


def test_the_search_box_keeps_copying_from_the_commands_of_the_page(window: OpenWindow) -> None:
    box = window().search_bar.box
    box.setText("мұнай")
    box.setFocus()
    press(box, Qt.Key(ord("Ф")), CTRL)
    press(box, Qt.Key(ord("С")), CTRL)
    assert QGuiApplication.clipboard().text() == "мұнай"
    press(box, Qt.Key(ord("М")), CTRL)
    press(box, Qt.Key(ord("М")), CTRL)
    assert box.text() == "мұнаймұнай"
