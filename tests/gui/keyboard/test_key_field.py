import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from pytestqt.qtbot import QtBot

from reader.gui.keyboard.key_field import KeyField, written

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier


def send(field: KeyField, key: int, modifiers: Qt.KeyboardModifier, text: str = "") -> None:
    QCoreApplication.sendEvent(field, QKeyEvent(QEvent.Type.KeyPress, key, modifiers, text))


@pytest.mark.parametrize(
    ("key", "modifiers", "text", "keys"),
    [
        (Qt.Key.Key_K, CTRL, "\x0b", "Ctrl+K"),
        (ord("Л"), CTRL, "", "Ctrl+K"),
        (ord("Қ"), CTRL, "", "Ctrl+0"),
        (Qt.Key.Key_K, CTRL | SHIFT, "", "Ctrl+Shift+K"),
        (Qt.Key.Key_Plus, CTRL | SHIFT, "+", "Ctrl++"),
        (Qt.Key.Key_F7, NONE, "", "F7"),
        (Qt.Key.Key_5, CTRL | Qt.KeyboardModifier.KeypadModifier, "5", "Ctrl+5"),
        (Qt.Key.Key_Escape, SHIFT, "", "Shift+Esc"),
    ],
)
def test_it_tells_the_keys_that_are_pressed(
    qtbot: QtBot, key: int, modifiers: Qt.KeyboardModifier, text: str, keys: str
) -> None:
    field = KeyField()
    qtbot.addWidget(field)
    told: list[str] = []
    field.pressed.connect(lambda pressed: told.append(written(pressed)))
    send(field, Qt.Key.Key_Control, CTRL)
    send(field, key, modifiers, text)
    assert told == [keys]
    assert field.text() == ""


def test_esc_leaves_it_and_backspace_asks_for_none(qtbot: QtBot) -> None:
    field = KeyField()
    qtbot.addWidget(field)
    told: list[str] = []
    field.left.connect(lambda: told.append("left"))
    field.emptied.connect(lambda: told.append("emptied"))
    field.pressed.connect(lambda _keys: told.append("pressed"))
    send(field, Qt.Key.Key_Escape, NONE)
    send(field, Qt.Key.Key_Backspace, NONE)
    send(field, Qt.Key.Key_Delete, NONE)
    assert told == ["left", "emptied", "emptied"]
