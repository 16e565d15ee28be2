"""What stands in place of a page that cannot be shown: what happened, where, and what to do."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from reader.gui.theme import Theme


class Notice(QWidget):
    """A calm page with a title, a sentence and the path of a file, all of which can be copied."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title, self._words, self._place = QLabel(self), QLabel(self), QLabel(self)
        self._title.setObjectName("noticeTitle")
        self._place.setObjectName("noticePlace")
        column = QVBoxLayout(self)
        column.setContentsMargins(48, 32, 48, 32)
        column.setSpacing(14)
        column.addStretch(1)
        for label in (self._title, self._words, self._place):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            label.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            column.addWidget(label)
        column.addStretch(2)

    def say(self, title: str, words: str, path: Path) -> None:
        """Show a title, what happened and what to do, and the path of the file."""
        self._title.setText(title)
        self._words.setText(words)
        self._place.setText(str(path))

    def apply(self, theme: Theme) -> None:
        """Use a theme's colours."""
        self.setStyleSheet(
            f"#notice {{ background: {theme.page.name()}; }}"
            f"QLabel {{ color: {theme.text.name()}; }}"
            f"#noticeTitle {{ font-size: 17pt; font-weight: 600; }}"
            f"#noticePlace {{ color: {theme.quiet_text.name()}; }}"
        )
