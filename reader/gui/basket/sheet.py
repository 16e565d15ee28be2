"""The quotes in a window of their own: order, comments, checking again, copying and writing to files."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QFont, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from reader.gui.basket.quote_list import QuoteList
from reader.gui.basket.quote_text import QuoteRow
from reader.gui.dialogs import close_buttons, push_button
from reader.gui.theme import Theme

translate = QCoreApplication.translate

_SIZE = (860, 640)
_COMMENT_HEIGHT = 76
_ADD_KEYS = "Ctrl+B"
_REST_MS = 1_200


class BasketSheet(QDialog):
    """Show the quotes and tell what the user does with them; nothing is stopped meanwhile."""

    commented = Signal(str, str)
    """The uid of a quote, and what the user says of it now."""

    check_wanted = Signal()
    copy_all_wanted = Signal()
    export_wanted = Signal()
    style_wanted = Signal()

    def __init__(self, theme: Theme, font: QFont, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Quotes", "Quotes"))
        self.resize(*_SIZE)
        self._uid = ""
        self._kept = ""
        self._summary = QLabel(self)
        self._summary.setObjectName("basketSummary")
        self._summary.setTextFormat(Qt.TextFormat.PlainText)
        self._summary.setWordWrap(True)
        self.list = QuoteList(theme, self)
        self.list.apply(theme, font)
        self.list.currentRowChanged.connect(lambda _row: self._show_comment())
        self.comment = QPlainTextEdit(self)
        self.list.comment_wanted.connect(lambda: self.comment.setFocus(Qt.FocusReason.OtherFocusReason))
        self.comment.setAccessibleName(translate("Quotes", "Comment on the quote"))
        self.comment.setPlaceholderText(translate("Quotes", "Comment on the chosen quote; it goes into the files, too"))
        self.comment.setTabChangesFocus(True)
        self.comment.setFixedHeight(_COMMENT_HEIGHT)
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self.keep_comment)
        self.comment.textChanged.connect(self._rest.start)
        words = translate(
            "Quotes",
            "No quotes yet. Select a passage, or put the cursor into a highlight, and press {keys}. "
            "Quotes of all documents gather here in your order.",
        )
        keys = QKeySequence(_ADD_KEYS).toString(QKeySequence.SequenceFormat.NativeText)
        self._empty = QLabel(words.format(keys=keys), self)
        self._empty.setObjectName("emptyBasket")
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._lay_out()
        self.list.setFocus()

    def show_rows(self, rows: Sequence[QuoteRow]) -> None:
        """Show the quotes; what is being written is not touched."""
        self.list.show_rows(rows)
        self._pages.setCurrentIndex(int(bool(rows)))
        for button in (self.check, self.copy_all, self.export):
            button.setEnabled(bool(rows))
        documents = len({row.kept.quotation.content_hash for row in rows})
        quotes = translate("Quotes", "%n quote(s)", "", len(rows))
        sources = translate("Quotes", "%n document(s)", "", documents)
        self._count.setText(f"{quotes} · {sources}" if rows else "")
        self._count.setVisible(bool(rows))
        self._show_comment()

    def say(self, words: str) -> None:
        """Show a sentence below the list."""
        self._summary.setText(words)
        self._summary.setVisible(bool(words))

    def words(self) -> str:
        """Return the sentence below the list."""
        return self._summary.text()

    def apply(self, theme: Theme, font: QFont) -> None:
        """Take other colours and another font."""
        self.list.apply(theme, font)

    def keep_comment(self) -> None:
        """Tell what was written about the quote, if it is something else than before."""
        self._rest.stop()
        written = self.comment.toPlainText().rstrip()
        if self._uid and written != self._kept:
            self._kept = written
            self.comment.document().setModified(False)
            self.commented.emit(self._uid, written)

    def done(self, result: int) -> None:
        """Keep what was written: Esc comes here."""
        self.keep_comment()
        super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep what was written."""
        self.keep_comment()
        super().closeEvent(event)

    def _show_comment(self) -> None:
        """Show the comment of the current quote; what is being written to it stays."""
        row = self.list.current()
        uid = row.kept.uid if row is not None else ""
        if uid == self._uid and (row is None or row.kept.comment == self._kept or self._rest.isActive()):
            return
        self.keep_comment()
        self._uid = uid
        self._kept = row.kept.comment if row is not None else ""
        self.comment.blockSignals(True)
        if self.comment.toPlainText() != self._kept:
            self.comment.setPlainText(self._kept)
        self.comment.document().setModified(False)
        self.comment.blockSignals(False)
        self.comment.setEnabled(row is not None)

    def _lay_out(self) -> None:
        self.check = push_button(self, translate("Quotes", "Check again"), self.check_wanted.emit)
        self.check.setToolTip(translate("Quotes", "Looks whether every quote still stands in its source word for word"))
        self._count = QLabel(self)
        self._count.setObjectName("basketCount")
        buttons = close_buttons(self, takes_enter=False)
        self.copy_all = push_button(self, translate("Quotes", "Copy all"), self.copy_all_wanted.emit)
        self.style_button = push_button(self, translate("Quotes", "How quotes are copied…"), self.style_wanted.emit)
        self.export = push_button(self, translate("Quotes", "Write into a file…"), self.export_wanted.emit)
        for button in (self.export, self.copy_all, self.style_button):
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.check)
        foot.addWidget(buttons, 1)
        filled = QWidget(self)
        inside = QVBoxLayout(filled)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(10)
        inside.addWidget(self.list, 1)
        inside.addWidget(self.comment)
        self._pages = QStackedLayout()
        self._pages.addWidget(self._empty)
        self._pages.addWidget(filled)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(10)
        column.addWidget(self._count)
        column.addLayout(self._pages, 1)
        column.addWidget(self._summary)
        column.addLayout(foot)
        self._summary.hide()
