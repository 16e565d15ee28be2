"""A quiet line that stays: what holds for as long as the window is open, and what can be done about it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget


class StandingNotice(QWidget):
    """One sentence above the last line, and a button where something can be done; hidden while there is nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("standingNotice")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._words = QLabel(self)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._words.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._button = QPushButton(self)
        self._button.setObjectName("activityAction")
        self._button.setFlat(True)
        self._button.clicked.connect(self._act)
        self._run: Callable[[], object] = bool
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 12, 4)
        row.setSpacing(12)
        row.addWidget(self._words, 1)
        row.addWidget(self._button)
        self._button.hide()
        self.hide()

    def say(self, words: str, action: str = "", run: Callable[[], object] = bool) -> None:
        """Show a sentence from here on, with a button for an ``action``."""
        self._words.setText(words)
        self._button.setText(action)
        self._button.setVisible(bool(action))
        self._run = run
        self.show()

    def text(self) -> str:
        """Return what is shown; nothing where nothing is."""
        return self._words.text()

    def _act(self) -> None:
        self._run()
