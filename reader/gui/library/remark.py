"""A line above the page that says what is special about the document."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QWidget

from reader.corpus.record import DocumentRecord
from reader.gui.theme import Theme

translate = QCoreApplication.translate


class Remark(QLabel):
    """A quiet strip with one sentence; hidden where there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("remark")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setContentsMargins(16, 6, 16, 6)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.hide()

    def say(self, words: str) -> None:
        """Show a sentence, or nothing."""
        self.setText(words)
        self.setVisible(bool(words))

    def apply(self, theme: Theme) -> None:
        """Use a theme's colours."""
        self.setStyleSheet(
            f"#remark {{ background: {theme.surface.name()}; color: {theme.warning.name()};"
            f" border-bottom: 1px solid {theme.line.name()}; }}"
        )


def remark_on(record: DocumentRecord) -> str:
    """Return what has to be said of a document before it is read."""
    if not record.vanished:
        return ""
    words = translate("Remark", "The file is no longer there; you read the kept text. It was at {path}")
    return words.format(path=record.place)
