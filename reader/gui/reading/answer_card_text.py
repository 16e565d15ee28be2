"""The text of a card: a question, and what stands of its answer around the match."""

import math
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QGuiApplication, QKeyEvent, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from reader.corpus.document import Document, Turn
from reader.corpus.span import Span
from reader.gui.fonts import reading_family
from reader.gui.theme import Theme
from reader.passages import Exchange

DASHES = "–—−―‒- \u00a0"
"""What a turn begins with that is no word of it."""

_LONGEST_ANSWER = 600
_BEFORE = 200
"""Code points of a long answer that are shown before the match."""

_SLACK = 80
"""What is longer than the limit by no more than this is shown whole."""

_LABEL_ROOM = 8

_BREAKS = str.maketrans("\r\u2028\u2029", "   ")


class CardText(QTextEdit):
    """An exchange to look at and to scroll, with its matches marked; its keys are the card's."""

    def __init__(self, source: Document, matches: Sequence[Span], theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._source = source
        self._matches = matches
        self._theme = theme
        self.setReadOnly(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.document().setDocumentMargin(0)
        self.document().setUndoRedoEnabled(False)

    def height_in(self, width: int) -> int:
        """Break the lines at a width and return how high the text then is."""
        self.setLineWrapColumnOrWidth(max(1, width))
        return math.ceil(self.document().size().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave every key to the card."""
        event.ignore()

    def show_words(self, text: str) -> None:
        """Say something in place of an exchange."""
        self.clear()
        self.textCursor().insertText(text, _characters(QFont(), self._theme.quiet_text))
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def show_exchange(self, shown: Exchange, at: int) -> None:
        """Write the question, and of a long answer what stands around the match, at best the one at a place."""
        self.clear()
        self._at = at
        size = QGuiApplication.font().pointSizeF()
        body = QFont(reading_family())
        body.setPointSizeF(size * 1.15)
        name = QFont(QGuiApplication.font())
        name.setPointSizeF(size * 0.82)
        name.setCapitalization(QFont.Capitalization.AllUppercase)
        name.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 107)
        theme = self._theme
        self._named = _characters(name, theme.quiet_text)
        self._write_turn(shown.question, self._window(shown.question.span), _characters(body, theme.quiet_text))
        if shown.answers:
            window = self._window(Span(shown.answers[0].span.start, shown.answers[-1].span.end))
            for turn in shown.answers:
                self._write_turn(turn, window, _characters(body, theme.text))
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _window(self, span: Span) -> Span:
        """Return the stretch to show of a long one: around the match, from a word's start to a word's end."""
        if len(span) <= _LONGEST_ANSWER + _SLACK:
            return span
        text, place = self._source.text, place_in(span, self._at, self._matches)
        start = min(place - _BEFORE, span.end - _LONGEST_ANSWER)
        start = span.start if start <= span.start + _SLACK else start
        end = min(span.end, start + _LONGEST_ANSWER)
        start = start if start == span.start else max(span.start, _word_start(text, start, place))
        end = end if end == span.end else max(_word_end(text, place, end), start + 1)
        return Span(start, end)

    def _write_turn(self, turn: Turn, window: Span, look: QTextCharFormat) -> None:
        start, end = max(turn.span.start, window.start), min(turn.span.end, window.end)
        if start >= end:
            return
        text = self._source.text
        named = needs_name(turn, text)
        if named:
            self._paragraph(10)
            self._insert(turn.speaker or "", self._named)
        begin = end - len(text[start:end].lstrip(DASHES)) if start == turn.span.start else start
        before = "…" if begin == window.start > turn.span.start else ""
        after = " …" if end == window.end < turn.span.end else ""
        gap = 2 if named else 10
        for line in _lines(text, begin, end):
            self._paragraph(gap)
            self._insert(before, look)
            before, gap = "", 6
            for run, marked in self._runs(line):
                self._insert(run.of(text), self._marked(look) if marked else look)
        self._insert(after, look)

    def _paragraph(self, gap: int) -> None:
        form = QTextBlockFormat()
        cursor = self.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.End)
        form.setTopMargin(gap if cursor.position() else 0)
        form.setLineHeight(135, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if cursor.position():
            cursor.insertBlock(form)
        else:
            cursor.setBlockFormat(form)

    def _insert(self, text: str, look: QTextCharFormat) -> None:
        cursor = self.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertText(text.translate(_BREAKS), look)

    def _runs(self, line: Span) -> Iterator[tuple[Span, bool]]:
        """Yield a line cut where matches begin and end, and whether a piece is one."""
        place = line.start
        first = bisect_left(self._matches, line.start, key=lambda match: match.end - 1)
        for match in self._matches[first:]:
            if match.start >= line.end:
                break
            start, end = max(match.start, place), min(match.end, line.end)
            if start >= end:
                continue
            if place < start:
                yield Span(place, start), False
            yield Span(start, end), True
            place = end
        if place < line.end:
            yield Span(place, line.end), False

    def _marked(self, look: QTextCharFormat) -> QTextCharFormat:
        marked = QTextCharFormat(look)
        marked.setFontWeight(QFont.Weight.Bold)
        marked.setBackground(self._theme.match)
        marked.setForeground(self._theme.text)
        return marked


def place_in(span: Span, at: int, matches: Sequence[Span]) -> int:
    """Return the place of a stretch to look at: ``at`` if it is inside, else its first match, else its start."""
    if span.start <= at < span.end:
        return at
    first = bisect_left(matches, span.start, key=lambda match: match.start)
    inside = first < len(matches) and matches[first].start < span.end
    return matches[first].start if inside else span.start


def needs_name(turn: Turn, text: str) -> bool:
    """Tell whether a speaker is known who is not named at the beginning of what is said."""
    if not turn.speaker:
        return False
    opening = text[turn.span.start : turn.span.start + len(turn.speaker) + _LABEL_ROOM]
    return turn.speaker.casefold() not in opening.casefold()


def _characters(font: QFont, colour: object) -> QTextCharFormat:
    look = QTextCharFormat()
    look.setFont(font)
    look.setForeground(colour)  # type: ignore[arg-type]
    return look


def _lines(text: str, start: int, end: int) -> Iterator[Span]:
    """Yield the lines of a stretch that are not blank."""
    while start < end:
        found = text.find("\n", start, end)
        stop = end if found < 0 else found
        if text[start:stop].strip():
            yield Span(start, stop)
        start = stop + 1


def _word_start(text: str, place: int, latest: int) -> int:
    """Return the first place from ``place`` on at which a word starts."""
    while place < latest and not text[place - 1].isspace():
        place += 1
    return place


def _word_end(text: str, earliest: int, place: int) -> int:
    """Return the last place up to ``place`` at which a word ends; ``place`` itself inside a very long word."""
    end = place
    while end > earliest and not text[end].isspace():
        end -= 1
    return end if end > earliest else place
