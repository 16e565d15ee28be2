"""A match in an interview as a card: the question with its answer."""

from bisect import bisect_left
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractSlider,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.corpus.document import Document, Turn
from reader.corpus.span import Span
from reader.gui.icons import icon
from reader.gui.reading.answer_card_text import DASHES, CardText, needs_name, place_in
from reader.gui.reading.page import byline
from reader.gui.theme import THEME_NAMES, Theme, load_theme
from reader.passages import Exchange, exchange, matching_exchanges

translate = QCoreApplication.translate

_LEAST_LINES = 3
_WIDTH = 620
_EDGE = 24

_SCROLL = {
    Qt.Key.Key_Up: QAbstractSlider.SliderAction.SliderSingleStepSub,
    Qt.Key.Key_Down: QAbstractSlider.SliderAction.SliderSingleStepAdd,
    Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
    Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
    Qt.Key.Key_Home: QAbstractSlider.SliderAction.SliderToMinimum,
    Qt.Key.Key_End: QAbstractSlider.SliderAction.SliderToMaximum,
}


class AnswerCard(QFrame):
    """Show the exchange at a place of a document, with its matches marked; a click elsewhere or Esc closes it.

    A place that belongs to no exchange gives the next one that has a match, or else the last one.
    """

    opened = Signal(int)
    """The code point of the match that the user wants to read in its place."""

    def __init__(self, document: Document, matches: Sequence[Span], at: int, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("answerCard")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._document = document
        self._matches = sorted(matches)
        self._theme = _worn_theme()
        self._exchanges, self._number = _choices(document, self._matches, at)
        self._at = at if self._exchanges and _holds(self._exchanges[self._number], at) else -1
        self._most_height = 0
        self._build()
        self._show_exchange()
        self.setAccessibleName(translate("AnswerCard", "Question and answer"))

    def show_over(self, pane: QWidget) -> None:
        """Show the card over the upper middle of a pane, no wider or higher than that or the screen allows."""
        room = pane.rect().adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        self.setFixedWidth(max(self.minimumSizeHint().width(), min(_WIDTH, room.width())))
        self._most_height = room.height()
        self._fit()
        corner = pane.mapToGlobal(QPoint(room.center().x() - self.width() // 2, room.top()))
        screen = pane.screen().availableGeometry()
        left = max(screen.left(), min(corner.x(), screen.right() - self.width()))
        self.move(left, max(screen.top(), min(corner.y(), screen.bottom() - self.height())))
        self.show()
        self._text.setFocus()

    def exchange(self) -> Exchange | None:
        """Return what is shown."""
        return self._exchanges[self._number] if self._exchanges else None

    def step(self, by: int) -> None:
        """Show the exchange ``by`` places further on, if there is one."""
        if 0 <= self._number + by < len(self._exchanges):
            self._number += by
            self._at = -1
            self._show_exchange()

    def open_place(self) -> None:
        """Tell where the match stands, or else the question, and close."""
        shown = self.exchange()
        if shown is not None:
            self.close()
            self.opened.emit(self._place(shown))

    def copy(self) -> None:
        """Copy question and answer, whole and as they are written, with the names of those who speak."""
        shown = self.exchange()
        if shown is not None:
            turns = (shown.question, *shown.answers)
            QGuiApplication.clipboard().setText("\n".join(map(self._with_name, turns)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Work the card: Enter, the arrow keys and Ctrl+C; Esc is Qt's own."""
        key = Qt.Key(event.key())
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_place()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.step(1 if key == Qt.Key.Key_Right else -1)
        elif key in _SCROLL:
            self._text.verticalScrollBar().triggerAction(_SCROLL[key])
        else:
            super().keyPressEvent(event)

    # Building

    def _build(self) -> None:
        title = self._label("cardTitle", self._document.title)
        about = self._label("cardByline", byline(self._document))
        self._text = CardText(self._document, self._matches, self._theme, self)
        self._text.setObjectName("cardText")
        self._text.setAccessibleName(translate("AnswerCard", "Question and answer"))
        self._place_label = self._label("cardPlace", "")
        self._back = self._button("back", translate("AnswerCard", "The exchange before with a match"))
        self._back.clicked.connect(lambda: self.step(-1))
        self._forward = self._button("forward", translate("AnswerCard", "The next exchange with a match"))
        self._forward.clicked.connect(lambda: self.step(1))
        copy = self._button("copy", translate("AnswerCard", "Copy question and answer"))
        copy.clicked.connect(self.copy)
        self._open = QPushButton(translate("AnswerCard", "Read on there"), self)
        self._open.setObjectName("primary")
        self._open.clicked.connect(self.open_place)
        foot = QHBoxLayout()
        foot.setSpacing(4)
        foot.addWidget(self._back)
        foot.addWidget(self._forward)
        foot.addWidget(self._place_label)
        foot.addStretch(1)
        foot.addWidget(copy)
        foot.addWidget(self._open)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(20, 16, 20, 14)
        self._column.setSpacing(0)
        for part, gap in ((title, 4), (about, 14), (self._text, 12)):
            self._column.addWidget(part)
            self._column.addSpacing(gap)
        self._column.addLayout(foot)
        self._for_exchanges = (copy, self._open)

    def _label(self, name: str, text: str) -> QLabel:
        label = QLabel(text, self)
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(name != "cardPlace")
        return label

    def _button(self, name: str, words: str) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon(name, self._theme))
        button.setToolTip(words)
        button.setAccessibleName(words)
        return button

    # The exchange

    def _show_exchange(self) -> None:
        shown = self.exchange()
        several = len(self._exchanges) > 1
        locale = QLocale()
        words = translate("AnswerCard", "{number} of {count}").format(
            number=locale.toString(self._number + 1), count=locale.toString(len(self._exchanges))
        )
        self._place_label.setText(words if several else "")
        for button, possible in (
            (self._back, self._number > 0),
            (self._forward, self._number + 1 < len(self._exchanges)),
        ):
            button.setVisible(several)
            button.setEnabled(possible)
        for widget in self._for_exchanges:
            widget.setVisible(shown is not None)
        if shown is None:
            self._text.show_words(translate("AnswerCard", "No question with an answer stands here."))
        else:
            self._text.show_exchange(shown, self._at)
        self._fit()

    def _place(self, shown: Exchange) -> int:
        """Return the code point of an exchange to look at: that which was asked for, else its first match."""
        if self._at >= 0:
            return self._at
        place = place_in(shown.span, self._at, self._matches)
        return place if place < shown.span.end else shown.question.span.start

    def _with_name(self, turn: Turn) -> str:
        said = turn.span.of(self._document.text)
        return f"{turn.speaker}: {said.lstrip(DASHES)}" if needs_name(turn, self._document.text) else said

    def _fit(self) -> None:
        """Give the text its own height, or what there is room for beside its scroll bar."""
        if not self._most_height:  # not yet shown
            return
        margins = self.contentsMargins() + self._column.contentsMargins()
        width = self.width() - margins.left() - margins.right()
        wanted = self._text.height_in(width)
        self._text.setFixedHeight(wanted)
        self._column.activate()
        over = self._column.totalHeightForWidth(self.width()) - self._most_height
        if over > 0:
            self._text.height_in(width - self._text.verticalScrollBar().sizeHint().width())
            self._text.setFixedHeight(max(_LEAST_LINES * self._text.fontMetrics().height(), wanted - over))
            self._column.activate()
        self.resize(self.width(), self._column.totalHeightForWidth(self.width()))


def _choices(document: Document, matches: Sequence[Span], at: int) -> tuple[tuple[Exchange, ...], int]:
    """Return the exchanges to step through and the number of the first to show."""
    found = matching_exchanges(document, matches)
    here = exchange(document, at)
    if here is not None and here not in found:
        found = tuple(sorted((*found, here), key=_start))
    if here is not None:
        return found, found.index(here)
    return found, min(bisect_left(found, at, key=_start), max(0, len(found) - 1))


def _start(one: Exchange) -> int:
    return one.span.start


def _holds(one: Exchange, place: int) -> bool:
    return one.span.start <= place < one.span.end


def _worn_theme() -> Theme:
    """Return the theme that the program wears now."""
    ground = QGuiApplication.palette().window().color()
    themes = [load_theme(name) for name in THEME_NAMES]
    return next((theme for theme in themes if theme.window == ground), themes[0])
