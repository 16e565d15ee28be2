"""The keys that mean something on a quote, in the window of quotes and in the right column alike."""

from enum import StrEnum

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence


class Asked(StrEnum):
    """What a key asks for."""

    OPEN = "open"
    REMOVE = "remove"
    UP = "up"
    DOWN = "down"
    COMMENT = "comment"
    COPY = "copy"
    UNDO = "undo"
    REDO = "redo"


_PLAIN = {
    Qt.Key.Key_Return: Asked.OPEN,
    Qt.Key.Key_Enter: Asked.OPEN,
    Qt.Key.Key_Delete: Asked.REMOVE,
    Qt.Key.Key_F2: Asked.COMMENT,
}
_MOVES = {Qt.Key.Key_Up: Asked.UP, Qt.Key.Key_Down: Asked.DOWN}
_STANDARD = {
    QKeySequence.StandardKey.Undo: Asked.UNDO,
    QKeySequence.StandardKey.Redo: Asked.REDO,
    QKeySequence.StandardKey.Copy: Asked.COPY,
}


def asked(event: QKeyEvent) -> Asked | None:
    """Return what a key asks for; ``None`` where it means nothing of its own."""
    for keys, meaning in _STANDARD.items():
        if event.matches(keys):
            return meaning
    if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
        return _MOVES.get(Qt.Key(event.key()))
    return _PLAIN.get(Qt.Key(event.key()))


def is_taken(event: QEvent) -> bool:
    """Tell whether a list of quotes takes a key for itself that would mean something else in the window around it."""
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    return asked(event) in (Asked.COMMENT, Asked.COPY, Asked.UNDO, Asked.REDO)
