"""A field that takes keys as they are pressed, whatever they do elsewhere."""

from PySide6.QtCore import QCoreApplication, QEvent, QKeyCombination, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from reader.gui.keyboard.layouts import latin

translate = QCoreApplication.translate

_ALONE = frozenset(
    {
        Qt.Key.Key_Control,
        Qt.Key.Key_Shift,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Meta,
        Qt.Key.Key_Super_L,
        Qt.Key.Key_Super_R,
        Qt.Key.Key_CapsLock,
        Qt.Key.Key_NumLock,
        Qt.Key.Key_Mode_switch,
        Qt.Key.Key_unknown,
    }
)
_MOVING = frozenset({Qt.Key.Key_Tab, Qt.Key.Key_Backtab})
_KEPT = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.ShiftModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


class KeyField(QLineEdit):
    """Tell which keys were pressed in it; Tab goes on, Esc leaves it, Backspace and Del ask for none."""

    pressed = Signal(object)
    """The ``QKeyCombination``, with the Latin key where the layout is a Cyrillic one."""

    emptied = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setAccessibleName(translate("KeyField", "New keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)

    def event(self, event: QEvent) -> bool:
        """Take every key before it runs a command."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tell the keys, once one is pressed that is more than Ctrl, Shift or Alt."""
        key, plain = event.key(), not event.modifiers() & _KEPT
        if key in _ALONE:
            return
        if key in _MOVING and not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
            super().keyPressEvent(event)
        elif plain and key == Qt.Key.Key_Escape:
            self.left.emit()
        elif plain and key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self.emptied.emit()
        else:
            self.pressed.emit(_combination(event))


def _combination(event: QKeyEvent) -> QKeyCombination:
    """Return the keys of an event; Shift does not count where a sign is written only with it, as with Ctrl++."""
    keys, text = event.modifiers() & _KEPT, event.text()
    if text and text.isprintable() and not text[0].isalnum() and not text[0].isspace():
        keys &= ~Qt.KeyboardModifier.ShiftModifier
    return latin(QKeyCombination(keys, Qt.Key(event.key())))


def written(combination: QKeyCombination) -> str:
    """Return keys as they are kept."""
    return QKeySequence(combination).toString()
