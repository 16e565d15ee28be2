"""The window in which quotations are verified; it does not stop the reading."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal
from PySide6.QtGui import QFont, QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QProgressBar,
    QSplitter,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from reader.corpus.span import Span
from reader.gui.dialogs import close_buttons, push_button
from reader.gui.keyboard.layouts import LatinKeys
from reader.gui.proof.verdict_list import VerdictList
from reader.gui.proof.verdict_text import Told, verdict_text
from reader.gui.theme import Theme
from reader.loader.draft import Draft
from reader.verifying import Verdict

translate = QCoreApplication.translate

_SIZE = (760, 640)
_PARTS = (170, 360)


class VerifySheet(QDialog):
    """Take a text, and list its quoted passages with what is found of each."""

    check_wanted = Signal(object, bool)
    """The ``Draft`` whose quotes are to be verified, and whether all of it is one quotation."""

    draft_wanted = Signal()
    """A file with a draft is to be chosen."""

    stop_wanted = Signal()
    save_wanted = Signal()

    def __init__(self, theme: Theme, font: QFont, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("verifySheet")
        self.setWindowTitle(translate("Verify", "Verify quotations"))
        self.resize(*_SIZE)
        self._draft: Draft | None = None
        self._shift = 0
        self.name = ""
        self.text = QPlainTextEdit(self)
        LatinKeys(self.text)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(translate("Verify", "Text with quotations"))
        self.text.setPlaceholderText(
            translate("Verify", "Paste a quotation, or a text with quoted passages, and press {keys}").format(
                keys=QKeySequence("Ctrl+Return").toString(QKeySequence.SequenceFormat.NativeText)
            )
        )
        self.text.textChanged.connect(self._forget_draft)
        self.whole = QCheckBox(translate("Verify", "The whole text is one quotation"), self)
        self.check = push_button(self, translate("Verify", "Verify"), self._ask)
        self.choose = push_button(self, translate("Verify", "Open a draft…"), self.draft_wanted.emit)
        self.stop = push_button(self, translate("Verify", "Stop"), self.stop_wanted.emit)
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setMaximumWidth(180)
        self.bar.setAccessibleName(translate("Verify", "Progress of verifying"))
        self.list = VerdictList(theme, self)
        self.list.currentItemChanged.connect(lambda *_items: self._point_to_quote())
        self._empty = QLabel(_invitation(), self)
        self._empty.setObjectName("emptyBasket")
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._words = QLabel(self)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._legend = QLabel(
            translate("Verify", "Struck out: only in the quotation. Underlined: in the source. Enter opens the place."),
            self,
        )
        self._legend.setObjectName("quietHint")
        self._legend.setWordWrap(True)
        self.buttons = close_buttons(self, takes_enter=False)
        self.save = self.buttons.addButton(translate("Verify", "Export…"), QDialogButtonBox.ButtonRole.ActionRole)
        self.save.setAutoDefault(False)
        self.save.clicked.connect(self.save_wanted)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self._ask)
        self._lay_out()
        self.apply(theme, font)
        self.show_idle()

    def take(self, draft: Draft, name: str = "") -> None:
        """Show a text, as if the user had pasted it; ``name`` is that of its file."""
        self.text.setPlainText(draft.text)
        self._draft, self.name = draft, name

    def draft(self) -> Draft:
        """Return the text that is shown."""
        return self._draft or Draft(self.text.toPlainText())

    def begin(self) -> None:
        """Empty the list: a text is being verified."""
        self.list.clear()
        self._pages.setCurrentWidget(self.list)
        self._shift = 0
        self._words.setText(translate("Verify", "Verifying…"))
        self._legend.hide()
        self.bar.setRange(0, 0)
        self.bar.show()
        self.stop.show()
        self.check.setEnabled(False)
        self.save.setEnabled(False)

    def show_progress(self, done: int, total: int | None) -> None:
        """Show how many passages were looked for."""
        self.bar.setRange(0, total or 0)
        self.bar.setValue(done)
        locale = QLocale()
        words = translate("Verify", "Verifying: {done} of {total} quotations")
        self._words.setText(words.format(done=locale.toString(done), total=locale.toString(total or done)))

    def add(self, found: Sequence[Told]) -> None:
        """List more quotes with their verdicts."""
        self.list.add(found)
        self._pages.setCurrentWidget(self.list)

    def end(self, words: str = "", shift: int = 0) -> None:
        """Say what came of it; ``shift`` is where the text begins in which the places of the quotes count."""
        self._shift = shift
        self.show_idle()
        self._words.setText(words or self._summary())
        found = self.list.count() > 0
        self.save.setEnabled(found)
        self._legend.setVisible(found)
        self._point_to_quote()

    def say(self, words: str) -> None:
        """Show a sentence below the list."""
        self._words.setText(words)

    def words(self) -> str:
        """Return the sentence below the list."""
        return self._words.text()

    def show_idle(self) -> None:
        """Show that nothing is going on."""
        self.bar.hide()
        self.stop.hide()
        self.check.setEnabled(True)
        self.save.setEnabled(self.list.count() > 0)
        self._legend.setVisible(self.list.count() > 0)

    def apply(self, theme: Theme, font: QFont) -> None:
        """Take other colours and another font."""
        self.list.apply(theme, font)

    def _summary(self) -> str:
        verdicts = [one.verified.verdict for one in self.list.told()]
        if not verdicts:
            return translate("Verify", "There is nothing in it that could be verified.")
        locale = QLocale()
        counted = [f"{verdict_text(one)}: {locale.toString(verdicts.count(one))}" for one in Verdict if one in verdicts]
        total = translate("Verify", "Quotations: {count}").format(count=locale.toString(len(verdicts)))
        return " · ".join([total, *counted])

    def _ask(self) -> None:
        if self.check.isEnabled() and self.text.toPlainText().strip():
            self.check_wanted.emit(self.draft(), self.whole.isChecked())

    def _forget_draft(self) -> None:
        self._draft, self.name = None, ""

    def _point_to_quote(self) -> None:
        """Select in the text the quote of the current row."""
        told = self.list.current()
        if told is None or self.bar.isVisible():
            return
        text, place = self.draft().text, told.verified.place
        span = Span(place.start + self._shift, place.end + self._shift)
        start = len(text[: span.start].encode("utf-16-le")) // 2
        cursor = QTextCursor(self.text.document())
        cursor.setPosition(min(start, self.text.document().characterCount() - 1))
        end = start + len(span.of(text).encode("utf-16-le")) // 2
        cursor.setPosition(min(end, self.text.document().characterCount() - 1), QTextCursor.MoveMode.KeepAnchor)
        self.text.setTextCursor(cursor)
        self.text.ensureCursorVisible()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.check)
        row.addWidget(self.choose)
        row.addSpacing(8)
        row.addWidget(self.whole)
        row.addStretch(1)
        row.addWidget(self.bar)
        row.addWidget(self.stop)
        above = QWidget(self)
        upper = QVBoxLayout(above)
        upper.setContentsMargins(0, 0, 0, 0)
        upper.setSpacing(10)
        upper.addWidget(self.text, 1)
        upper.addLayout(row)
        parts = QSplitter(Qt.Orientation.Vertical, self)
        parts.setChildrenCollapsible(False)
        parts.setHandleWidth(10)
        parts.setObjectName("sheetParts")
        parts.addWidget(above)
        below = QWidget(self)
        self._pages = QStackedLayout(below)
        self._pages.addWidget(self._empty)
        self._pages.addWidget(self.list)
        parts.addWidget(below)
        parts.setStretchFactor(1, 1)
        parts.setSizes(list(_PARTS))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(8)
        column.addWidget(parts, 1)
        column.addWidget(self._words)
        column.addWidget(self._legend)
        column.addWidget(self.buttons)


def _invitation() -> str:
    """Return what stands where the verdicts will be."""
    return translate(
        "Verify",
        "Here every quotation will have its verdict: verbatim, differs (with what is different), said by someone else, "
        "or not found; with who says it and where. Paste your article or one quotation above, or open a draft.",
    )
