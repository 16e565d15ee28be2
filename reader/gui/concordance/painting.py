"""Paint the lines of a concordance: the keyword in the middle, its context on either side."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption

from reader.corpus.hit import KwicLine, LineOrder
from reader.gui.concordance.parts import Part, part_text
from reader.gui.reading.text_offsets import TextOffsets
from reader.gui.theme import Theme
from reader.language.tokens import tokenize

PARAGRAPH = "¶"
"""Stands in a context where a paragraph ends."""

_LEADING = 1.35
_MARGIN = 8
_SLACK = 4
"""What a keyword may be wider than it is said to be, since pixels are counted whole."""

_BAR = 3


@dataclass(frozen=True, slots=True)
class Look:
    """How a row is shown: selected, the current one while the list has the keyboard, or under the mouse."""

    selected: bool = False
    current: bool = False
    hovered: bool = False


class LinePainter:
    """Paint rows of one height, with the fonts and colours it was given last."""

    def __init__(self, theme: Theme, font: QFont) -> None:
        self.apply(theme, font)

    def apply(self, theme: Theme, font: QFont) -> None:
        """Take other colours and another font."""
        self._theme = theme
        self._font = QFont(font)
        self._bold = QFont(font)
        self._bold.setWeight(QFont.Weight.DemiBold)
        self._metrics = QFontMetrics(self._font)
        self._bold_metrics = QFontMetrics(self._bold)

    def row_height(self) -> int:
        """Return the height of every row in pixels."""
        return round(self._metrics.height() * _LEADING)

    def em(self) -> int:
        """Return the height of the letters in pixels, by which widths are measured."""
        return self._metrics.height()

    def keyword_width(self, keyword: str) -> int:
        """Return the width of a column that holds a keyword."""
        return self._bold_metrics.horizontalAdvance(keyword) + 2 * _MARGIN + _SLACK

    def date_width(self) -> int:
        """Return the width of a column that holds dates."""
        return self._metrics.horizontalAdvance("28 MMMM. 2025") + 2 * _MARGIN

    def paint(
        self, painter: QPainter, row: QRect, cells: Mapping[Part, QRect], line: KwicLine, order: LineOrder, look: Look
    ) -> None:
        """Paint a line; the word that decides its place in the order stands out."""
        theme = self._theme
        if look.selected:
            painter.fillRect(row, theme.selected)
            painter.fillRect(QRect(row.left(), row.top(), _BAR, row.height()), theme.accent)
        elif look.hovered:
            painter.fillRect(row, theme.hover)
        if look.current:
            painter.setPen(theme.focus)
            painter.drawRect(row.adjusted(0, 0, -1, -1))
        for part, cell in cells.items():
            room = cell.adjusted(_MARGIN, 0, -_MARGIN, 0)
            if room.width() > 0:
                self._paint_part(painter, room, part, line, order)

    def _paint_part(self, painter: QPainter, room: QRect, part: Part, line: KwicLine, order: LineOrder) -> None:
        text = part_text(line, part)
        if part in (Part.LEFT, Part.RIGHT):
            self._paint_context(painter, room, text, deciding_word(text, part, order), flush_right=part is Part.LEFT)
            return
        keyword = part is Part.KEYWORD
        metrics = self._bold_metrics if keyword else self._metrics
        painter.setFont(self._bold if keyword else self._font)
        painter.setPen(self._theme.accent if keyword else self._theme.quiet_text)
        side = Qt.AlignmentFlag.AlignHCenter if keyword else Qt.AlignmentFlag.AlignLeft
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, side | Qt.AlignmentFlag.AlignVCenter, shown)

    def _paint_context(
        self, painter: QPainter, room: QRect, text: str, word: range | None, *, flush_right: bool
    ) -> None:
        text, word = (text.rstrip(), word) if flush_right else _stripped(text, word)
        elide = Qt.TextElideMode.ElideLeft if flush_right else Qt.TextElideMode.ElideRight
        shown = self._metrics.elidedText(text, elide, room.width())
        shift = len(shown) - len(text) if flush_right else 0
        marks = [(place, place + 1, self._theme.faint_text) for place, one in enumerate(shown) if one == PARAGRAPH]
        if word is not None and word.start + shift >= 0 and word.stop + shift <= len(shown):
            marks.append((word.start + shift, word.stop + shift, self._theme.accent))
        painter.setFont(self._font)
        painter.setPen(self._theme.text)
        if not marks:
            side = Qt.AlignmentFlag.AlignRight if flush_right else Qt.AlignmentFlag.AlignLeft
            painter.drawText(room, side | Qt.AlignmentFlag.AlignVCenter, shown)
            return
        layout = QTextLayout(shown, self._font)
        layout.setFormats(_formats(shown, marks))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        layout.setTextOption(option)
        layout.beginLayout()
        laid = layout.createLine()
        layout.endLayout()
        left = room.right() + 1 - laid.naturalTextWidth() if flush_right else room.left()
        layout.draw(painter, QPointF(left, room.top() + (room.height() - laid.height()) / 2))


def deciding_word(text: str, part: Part, order: LineOrder) -> range | None:
    """Return where in a context the word stands by which lines are sorted first."""
    side = "left" if part is Part.LEFT else "right"
    if not order.value.startswith(side):
        return None
    words = list(tokenize(text))
    number = int(order.value[len(side) :])
    if number > len(words):
        return None
    word = words[-number if part is Part.LEFT else number - 1]
    return range(word.start, word.end)


def _stripped(text: str, word: range | None) -> tuple[str, range | None]:
    """Return a text without the space before it, and where a word of it stands then."""
    kept = text.lstrip()
    gone = len(text) - len(kept)
    return kept, word and range(word.start - gone, word.stop - gone)


def _formats(text: str, marks: list[tuple[int, int, QColor]]) -> list[QTextLayout.FormatRange]:
    offsets = TextOffsets(text)
    ranges = []
    for start, end, colour in marks:
        mark = QTextLayout.FormatRange()
        mark.start = offsets.to_qt(start)
        mark.length = offsets.to_qt(end) - mark.start
        look = QTextCharFormat()
        look.setForeground(colour)
        mark.format = look
        ranges.append(mark)
    return ranges
