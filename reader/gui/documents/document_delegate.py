"""Paint one document of the list: title, byline, snippet with its marks, number of matches."""

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
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reader.corpus.hit import Hit
from reader.corpus.place import short_place
from reader.gui.dates import short_date
from reader.gui.documents.document_list_model import HIT_ROLE
from reader.gui.line_breaking import laid_out
from reader.gui.reading.text_offsets import TextOffsets
from reader.gui.theme import Theme

translate = QCoreApplication.translate

_MARGIN_X = 16
_MARGIN_Y = 11
_GAP = 4
_TITLE_LINES = 2
_SNIPPET_LINES = 2
_BAR = 3
_LEADING = 1.22


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
        painter.restore()

    def _paint_ground(self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem) -> None:
        theme = self._theme
        state = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.selected)
            painter.fillRect(QRect(rect.left(), rect.top(), _BAR, rect.height()), theme.accent)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, theme.hover)
        painter.setPen(QPen(theme.line, 1))
        painter.drawLine(rect.left() + _MARGIN_X, rect.bottom(), rect.right(), rect.bottom())

    def _paint_hit(self, painter: QPainter, rect: QRect, hit: Hit) -> None:
        inner = QRectF(rect.adjusted(_MARGIN_X, _MARGIN_Y, -_MARGIN_X, -_MARGIN_Y))
        painter.setPen(self._theme.text)
        title = laid_out(hit.record.title, self._title_font, inner.width(), _TITLE_LINES, self._title_line)
        title.draw(painter, inner.topLeft())
        top = inner.top() + title.lineCount() * self._title_line + _GAP
        self._paint_byline(painter, QRectF(inner.left(), top, inner.width(), self._byline_line), hit)
        painter.setPen(self._theme.quiet_text)
        top += self._byline_line + _GAP
        lines = _TITLE_LINES + _SNIPPET_LINES - title.lineCount()
        snippet = laid_out(hit.snippet.text, self._snippet_font, inner.width(), lines, self._snippet_line)
        snippet.draw(painter, QPointF(inner.left(), top), self._marks(hit))

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
        words = (gone, short_date(record.date), places, record.source, record.interviewee, place)
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


def _line_height(font: QFont) -> float:
    return QFontMetrics(font).height() * _LEADING


def _rect(option: QStyleOptionViewItem) -> QRect:
    return option.rect
