"""The line under the search box: in words, what is searched, and what may have been meant instead."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from reader.corpus.query import ResolvedQuery
from reader.explanation import explain
from reader.gui.dates import period
from reader.language.tokens import tokenize
from reader.library import Suggested

translate = QCoreApplication.translate

_MOST_SUGGESTIONS = 3


def say(words: str) -> str:
    """Return a sentence of ``reader.explanation`` or ``reader.batch``, or a part of one, in the interface's language.

    What is none of theirs is the sentence of an error.
    """
    said = translate("Explanation", words)
    return said if said != words else translate("errors", words)


class ExplanationLine(QWidget):
    """Say what a query looks for, and offer other words for those that were found nowhere."""

    word_chosen = Signal(str, str)
    """The word that was typed, and the one to take in its place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("explanation")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._text = ""
        self._label = QLabel(self)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._meant = QLabel(translate("ExplanationLine", "Did you mean:"), self)
        self._words: list[QToolButton] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 4, 12, 4)
        self._row.setSpacing(6)
        self._row.addWidget(self._meant)
        self._row.addWidget(self._label, 1)
        self._meant.hide()
        self.hide()

    def show_query(self, query: ResolvedQuery) -> None:
        """Explain a query; suggestions for the one before go."""
        self._text = explain(query, say, also_searched=False, written=period)  # which the row of forms tells
        self._label.setToolTip(self._text)
        self._label.setAccessibleName(self._text)
        self.show_suggestions(())
        self._fit()

    def text(self) -> str:
        """Return the explanation."""
        return self._text

    def show_suggestions(self, suggested: Sequence[Suggested]) -> None:
        """Offer the likeliest words for those that were found nowhere."""
        for button in self._words:
            self._row.removeWidget(button)
            button.deleteLater()
        offers = [(one.word, better.form) for one in suggested for better in one.better][:_MOST_SUGGESTIONS]
        self._words = [self._button(word, better) for word, better in offers]
        for place, button in enumerate(self._words):
            self._row.insertWidget(1 + place, button)
        self._meant.setVisible(bool(offers))
        self._fit()

    def suggestions(self) -> list[str]:
        """Return the words that are offered."""
        return [button.text() for button in self._words]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much of the explanation as fits; all of it is in the tooltip."""
        super().resizeEvent(event)
        self._fit()

    def _button(self, word: str, better: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName("chip")
        button.setText(better)
        button.setAccessibleName(translate("ExplanationLine", "Search {word} instead").format(word=better))
        button.clicked.connect(lambda: self.word_chosen.emit(word, better))
        return button

    def _fit(self) -> None:
        room = max(self._label.width(), 40)
        shown = f"·  {self._text}" if self._words else self._text  # apart from the words that are offered
        self._label.setText(self._label.fontMetrics().elidedText(shown, Qt.TextElideMode.ElideRight, room))


def with_word(text: str, form: str, better: str) -> str:
    """Return the text of a query with another word in place of a folded form, everywhere."""
    for token in reversed([token for token in tokenize(text) if token.form == form]):
        text = text[: token.start] + better + text[token.end :]
    return text
