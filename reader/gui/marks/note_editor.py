"""A small window to write a note beside a passage; it does not stop the reading."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from reader.gui.access.room import size_for_text
from reader.gui.dialogs import keep_or_discard
from reader.gui.keyboard.layouts import LatinKeys
from reader.gui.marks.tag_line import TagLine

translate = QCoreApplication.translate

_SIZE = (460, 320)
_SHOWN_LETTERS = 160


class NoteEditor(QDialog):
    """Write a note in Markdown and its tags; however it is closed, what was written is kept, unless it is discarded."""

    saved = Signal(str, list)
    """The note and its tags."""

    discarded = Signal(str, list)
    """What was written and is not wanted."""

    def __init__(self, about: str, quote: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("NoteEditor", "Note"))
        self.about = about
        words = " ".join(quote.split())
        shown = f"{words[:_SHOWN_LETTERS]}…" if len(words) > _SHOWN_LETTERS else words
        passage = QLabel(shown, self)
        passage.setObjectName("fieldHint")
        passage.setTextFormat(Qt.TextFormat.PlainText)
        passage.setWordWrap(True)
        self.note = QPlainTextEdit(self)
        LatinKeys(self.note)
        self.note.setAccessibleName(translate("NoteEditor", "Note"))
        self.note.setPlaceholderText(translate("NoteEditor", "What you think of it; Markdown is kept as it is"))
        self.note.setTabChangesFocus(True)
        self.tags = TagLine(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(10)
        column.addWidget(passage)
        column.addWidget(self.note, 1)
        column.addWidget(self.tags)
        tip = translate("NoteEditor", "Closing the window keeps the note, too")
        column.addWidget(keep_or_discard(self, "Note", tip, self.discard))
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.close)
        self._before = self._written()
        self.resize(size_for_text(self, *_SIZE))
        self.note.setFocus()

    def start_from(self, body: str, tags: Sequence[str]) -> None:
        """Show what is kept already; closing without a change keeps nothing anew."""
        self.write(body, tags)
        self._before = self._written()

    def write(self, body: str, tags: Sequence[str]) -> None:
        """Write this, as if the user had."""
        self.note.setPlainText(body)
        self.tags.show_tags(tags)

    @property
    def changed(self) -> bool:
        """Tell whether something was written that is not kept yet."""
        return self._written() != self._before

    def done(self, result: int) -> None:
        """Keep what was written: closing by any key or button comes here."""
        written, changed = self._written(), self.changed
        self._before = written
        super().done(result)
        if changed:
            self.saved.emit(written[0], list(written[1]))

    def discard(self) -> None:
        """Close without keeping."""
        written, changed = self._written(), self.changed
        self._before = written
        self.close()
        if changed:
            self.discarded.emit(written[0], list(written[1]))

    def _written(self) -> tuple[str, tuple[str, ...]]:
        return self.note.toPlainText().rstrip(), self.tags.tags()
