from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from reader.gui.basket.quote_keys import Asked, asked, is_taken

NO, CONTROL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier


def test_keys_mean_what_the_guide_says() -> None:
    for key, modifiers, meaning in (
        (Qt.Key.Key_Return, NO, Asked.OPEN),
        (Qt.Key.Key_Delete, NO, Asked.REMOVE),
        (Qt.Key.Key_F2, NO, Asked.COMMENT),
        (Qt.Key.Key_Up, CONTROL, Asked.UP),
        (Qt.Key.Key_Down, CONTROL, Asked.DOWN),
        (Qt.Key.Key_Up, NO, None),
        (Qt.Key.Key_Z, CONTROL, Asked.UNDO),
        (Qt.Key.Key_C, CONTROL, Asked.COPY),
        (Qt.Key.Key_A, NO, None),
    ):
        assert asked(QKeyEvent(QEvent.Type.KeyPress, key, modifiers)) is meaning
        override = QKeyEvent(QEvent.Type.ShortcutOverride, key, modifiers)
        assert is_taken(override) == (meaning in (Asked.COMMENT, Asked.UNDO, Asked.COPY))
    assert not is_taken(QEvent(QEvent.Type.FocusIn))
