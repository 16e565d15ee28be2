"""Shortcuts where the keyboard writes Russian or Kazakh: the key stays the same, whatever it writes.

What Qt calls the key of Ctrl+С depends on the system: on X11 it is C where a Latin layout is set up beside the other,
else the Cyrillic letter, and on Windows it depends on the letter. So a shortcut is kept once more with the letters
that stand on its key, and fields in which text is edited get the event of the Latin key.
"""

from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QKeyCombination, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from reader.language.scripts.layout import cyrillic_key, latin_key

_WITH_LETTERS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_LAST_ASCII = 0x7F
_LAST_LETTER = 0xFFFF


def sequences(keys: tuple[str, ...]) -> list[QKeySequence]:
    """Return shortcuts in their order, and after them the same keys as they are called on Cyrillic layouts."""
    plain = [QKeySequence(one) for one in keys]
    return plain + [other for one in plain for other in _elsewhere(one)]


def latin(combination: QKeyCombination) -> QKeyCombination:
    """Return a combination of keys with the Latin key in the place of a Cyrillic one."""
    key = combination.key().value
    if not _LAST_ASCII < key <= _LAST_LETTER:
        return combination
    other = latin_key(chr(key))
    return QKeyCombination(combination.keyboardModifiers(), Qt.Key(ord(other))) if other else combination


def combinations(sequence: QKeySequence) -> list[QKeyCombination]:
    """Return the keys that are pressed one after the other."""
    keys: Any = sequence  # the stubs do not know that it can be indexed
    return [keys[place] for place in range(sequence.count())]


class LatinKeys(QObject):
    """Let copying, pasting and undoing in a field work on Cyrillic layouts, too."""

    def __init__(self, field: QWidget) -> None:
        super().__init__(field)
        field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Put the Latin key in the place of a Cyrillic one that is pressed with Ctrl."""
        if not isinstance(event, QKeyEvent) or not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        there = event.keyCombination()
        if (meant := latin(there)) == there:
            return False
        sent = QKeyEvent(event.type(), meant.key(), event.modifiers(), "", event.isAutoRepeat(), event.count())
        sent.setAccepted(event.isAccepted())
        if event.type() == QEvent.Type.ShortcutOverride:
            sent.ignore()
        QCoreApplication.sendEvent(watched, sent)
        event.setAccepted(sent.isAccepted())
        return True


def _elsewhere(sequence: QKeySequence) -> list[QKeySequence]:
    pressed = combinations(sequence)
    if len(pressed) != 1:
        return []
    key, with_keys = pressed[0].key().value, pressed[0].keyboardModifiers()
    if not with_keys & _WITH_LETTERS or key > _LAST_ASCII:
        return []
    letters = cyrillic_key(chr(key).lower())
    return [QKeySequence(QKeyCombination(with_keys, Qt.Key(ord(one.upper())))) for one in letters]
