"""Paint one document of the list: title, byline, snippet with its marks, number of matches."""

import math

from PySide6.QtCore import (
    QCoreApplication,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen, QPolygonF, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reader.corpus.hit import Hit
from reader.corpus.place import short_place
from reader.gui.dates import short_date
from reader.gui.documents.document_list_model import HIT_ROLE
from reader.gui.line_breaking import laid_out
from reader.gui.reading.text_offsets import TextOffsets
from reader.gui.row_painting import fill_row
from reader.gui.theme import Theme

translate = QCoreApplication.translate

_MARGIN_X = 16
_MARGIN_Y = 11
_GAP = 4
_TITLE_LINES = 2
_SNIPPET_LINES = 2
_BAR = 3
_LEADING = 1.22
_STAR = 34
"""Room for a star, with the margin behind it."""

_STAR_SIZE = 15
_DOT = 3.2


class DocumentDelegate(QStyledItemDelegate):
    """Paint hits in rows of one height, with the fonts and colours it was given last."""

    def __init__(self, theme: Theme, font: QFont) -> None:
        super().__init__()
        self.apply(theme, font)

    def apply(self, theme: Theme, font: QFont) -> None:
        """Take other colours and another font."""
        self._theme = theme
        self._snippet_font = font
        self._title_font = QFont(font)
        self._title_font.setWeight(QFont.Weight.DemiBold)
        self._byline_font = QFont(font)
        self._byline_font.setPointSizeF(font.pointSizeF() * 0.9)
        self._title_line = _line_height(self._title_font)
        self._byline_line = _line_height(self._byline_font)
        self._snippet_line = _line_height(self._snippet_font)

    def row_height(self) -> int:
        """Return the height of every row in pixels."""
        text = _TITLE_LINES * self._title_line + self._byline_line + _SNIPPET_LINES * self._snippet_line
        return round(text + 2 * _MARGIN_Y + 2 * _GAP)

    def star(self, rect: QRect) -> QRect:
        """Return where the star of a row stands: beside the first line of its title, up to the edge."""
        return QRect(rect.right() - _STAR + 1, rect.top() + _MARGIN_Y - 2, _STAR, round(self._title_line) + 4)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the same height for every row."""
        return QSize(_rect(option).width(), self.row_height())

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint a row; a row whose page is on the way stays blank."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = _rect(option)
        self._paint_ground(painter, rect, option)
        hit = index.data(HIT_ROLE)
        if isinstance(hit, Hit):
            self._paint_hit(painter, rect, hit)
            reached = option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver)
            self._paint_dot(painter, rect, read=hit.signs.read)
            if hit.signs.starred or reached:
                paint_star(painter, QRectF(self.star(rect)), self._theme, starred=hit.signs.starred)
        painter.restore()

    def _paint_ground(self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem) -> None:
        theme = self._theme
        state = option.state
        fill_row(painter, rect, state, theme)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(QRect(rect.left(), rect.top(), _BAR, rect.height()), theme.accent)
        painter.setPen(QPen(theme.line, 1))
        painter.drawLine(rect.left() + _MARGIN_X, rect.bottom(), rect.right(), rect.bottom())

    def _paint_hit(self, painter: QPainter, rect: QRect, hit: Hit) -> None:
        inner = QRectF(rect.adjusted(_MARGIN_X, _MARGIN_Y, -_MARGIN_X, -_MARGIN_Y))
        painter.setPen(self._theme.text)
        room = inner.width() - (_STAR - _MARGIN_X)
        title = laid_out(hit.record.title, self._title_font, room, _TITLE_LINES, self._title_line)
        title.draw(painter, inner.topLeft())
        top = inner.top() + title.lineCount() * self._title_line + _GAP
        self._paint_byline(painter, QRectF(inner.left(), top, inner.width(), self._byline_line), hit)
        painter.setPen(self._theme.quiet_text)
        top += self._byline_line + _GAP
        lines = _TITLE_LINES + _SNIPPET_LINES - title.lineCount()
        snippet = laid_out(hit.snippet.text, self._snippet_font, inner.width(), lines, self._snippet_line)
        snippet.draw(painter, QPointF(inner.left(), top), self._marks(hit))

    def _paint_dot(self, painter: QPainter, rect: QRect, *, read: bool) -> None:
        """Paint a full dot before the title of a document that is not read yet, and a faint ring before one that is."""
        theme = self._theme
        radius = min(_DOT, self._title_line * 0.2)
        centre = QPointF(rect.left() + _BAR + (_MARGIN_X - _BAR) / 2, rect.top() + _MARGIN_Y + self._title_line * 0.42)
        painter.setPen(QPen(theme.faint_text, 1) if read else Qt.PenStyle.NoPen)
        painter.setBrush(Qt.BrushStyle.NoBrush if read else theme.accent)
        painter.drawEllipse(centre, radius - read * 0.5, radius - read * 0.5)

    def _paint_byline(self, painter: QPainter, rect: QRectF, hit: Hit) -> None:
        painter.setFont(self._byline_font)
        metrics = QFontMetrics(self._byline_font)
        right = rect.right()
        if hit.matches:
            number = QLocale().toString(len(hit.matches))
            width = metrics.horizontalAdvance(number) + metrics.height() * 0.8
            pill = QRectF(right - width, rect.top() + 1, width, metrics.height())
            painter.setPen(QPen(self._theme.match_line, 1))
            painter.setBrush(self._theme.match)
            painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
            painter.setPen(self._theme.text)
            painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, number)
            right = pill.left() - _GAP
        record = hit.record
        gone = translate("DocumentList", "file gone") if record.vanished else ""
        places = translate("DocumentList", "%n place(s)", "", len(record.places)) if record.also else ""
        place = short_place(record.path, record.fragment)
        tags = " ".join(f"#{tag}" for tag in hit.signs.tags)
        words = (gone, short_date(record.date), tags, places, record.source, record.interviewee, place)
        byline = " · ".join(filter(None, words))
        room = QRectF(rect.left(), rect.top(), right - rect.left(), rect.height())
        painter.setPen(self._theme.quiet_text)
        shown = metrics.elidedText(byline, Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)

    def _marks(self, hit: Hit) -> list[QTextLayout.FormatRange]:
        offsets = TextOffsets(hit.snippet.text)
        look = QTextCharFormat()
        look.setBackground(self._theme.match)
        look.setForeground(self._theme.text)
        ranges = []
        for span in hit.snippet.marks:
            mark = QTextLayout.FormatRange()
            mark.start = offsets.to_qt(span.start)
            mark.length = offsets.to_qt(span.end) - offsets.to_qt(span.start)
            mark.format = look
            ranges.append(mark)
        return ranges


def paint_star(painter: QPainter, room: QRectF, theme: Theme, *, starred: bool) -> None:
    """Paint a star in the middle of a room: full, or the line around one that could be given."""
    centre = room.center() - QPointF((_MARGIN_X - _GAP) / 2, 0)
    size = min(_STAR_SIZE, room.height())
    corners = []
    for number in range(10):
        angle, away = math.pi * number / 5 - math.pi / 2, size / 2 * (1 if number % 2 == 0 else 0.44)
        corners.append(centre + QPointF(math.cos(angle) * away, math.sin(angle) * away))
    pen = QPen(theme.accent if starred else theme.faint_text, 1.3)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(theme.accent if starred else Qt.BrushStyle.NoBrush)
    painter.drawPolygon(QPolygonF(corners))


def _line_height(font: QFont) -> float:
    return QFontMetrics(font).height() * _LEADING


def _rect(option: QStyleOptionViewItem) -> QRect:
    return option.rect
