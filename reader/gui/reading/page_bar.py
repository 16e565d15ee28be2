"""A line above the page in which something is asked for: Enter answers, Esc closes."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class EscapeFirst(QWidget):
    """Take Esc before the window's commands do."""

    def leave(self) -> None:
        """Close."""
        raise NotImplementedError

    def event(self, event: QEvent) -> bool:
        """Take Esc before the window's commands do."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            if event.key() == Qt.Key.Key_Escape:
                event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)


class PageBar(EscapeFirst):
    """Hold a row of widgets, and tell when the user is done with them."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("findBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 1)  # the line below
        self.column.setSpacing(0)
        self.row = QHBoxLayout()
        self.row.setContentsMargins(12, 6, 12, 6)
        self.row.setSpacing(4)
        self.column.addLayout(self.row)
        self.hide()

    def answer(self, *, backwards: bool) -> None:
        """Do what Enter does, or Shift+Enter."""
        raise NotImplementedError

    def leave(self) -> None:
        """Close the line."""
        self.hide()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer with Enter."""
        if event.key() in ENTER:
            self.answer(backwards=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        else:
            super().keyPressEvent(event)
