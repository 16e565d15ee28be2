"""Paint one row of facets: arrow, tick, name, number, and a minus under the mouse."""

from PySide6.QtCore import QLineF, QLocale, QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reader.gui.facets.list_model import ROW_ROLE
from reader.gui.facets.rows import FacetRow, RowKind
from reader.gui.search.query_filters import Asked
from reader.gui.theme import Theme

_MARGIN = 12
_NORMAL_LINE = 18
_GROWTH = 0.25
"""Marks grow more slowly than very large text, to leave it room."""

_Index = QModelIndex | QPersistentModelIndex


class FacetDelegate(QStyledItemDelegate):
    """Paint rows of one height: an arrow, a tick, the name, the number, and a minus under the mouse."""

    def __init__(self, theme: Theme, font: QFont) -> None:
        super().__init__()
        self.apply(theme, font)

    def apply(self, theme: Theme, font: QFont) -> None:
        """Take other colours and another font."""
        self._theme = theme
        self._font = QFont(font)
        self._strong = QFont(font)
        self._strong.setWeight(QFont.Weight.DemiBold)
        self._struck = QFont(font)
        self._struck.setStrikeOut(True)
        self._line = QFontMetrics(font).height()
        self._slot = round(min(self._line, _NORMAL_LINE) + max(0, self._line - _NORMAL_LINE) * _GROWTH)

    def arrow(self, rect: QRect) -> QRect:
        """Return where a row's arrow stands."""
        return QRect(rect.left() + _MARGIN, rect.top(), self._slot, rect.height())

    def minus(self, rect: QRect) -> QRect:
        """Return where a row's minus stands, up to the edge."""
        width = self._slot + _MARGIN
        return QRect(rect.right() - width + 1, rect.top(), width, rect.height())

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the same height for every row."""
        return QSize(0, round(self._line * 1.4))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint a row."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, FacetRow):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = option.rect
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if focused or hovered:
            painter.fillRect(rect, self._theme.selected if focused else self._theme.hover)
        if row.unfolded is not None and row.kind is not RowKind.MORE:
            self._paint_arrow(painter, self.arrow(rect), row.unfolded)
        if row.kind is RowKind.VALUE:
            self._paint_value(painter, rect, row, reached=focused or hovered)
        else:
            self._paint_words(painter, rect, row)
        painter.restore()

    def _paint_words(self, painter: QPainter, rect: QRect, row: FacetRow) -> None:
        """Paint a section's name, or how many values it has beside those shown."""
        section = row.kind is RowKind.SECTION
        if section and rect.top() > 0:
            painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), self._theme.line)
        left = self.arrow(rect).right() + 4 + (0 if section else self._slot)
        room = QRect(left, rect.top(), rect.right() - _MARGIN - left, rect.height())
        colour = self._theme.quiet_text if section else self._theme.accent
        self._paint_text(painter, room, row.name, self._strong if section else self._font, colour)

    def _paint_value(self, painter: QPainter, rect: QRect, row: FacetRow, *, reached: bool) -> None:
        theme = self._theme
        edge = self.minus(rect)
        number = "" if row.documents is None else QLocale().toString(row.documents)
        width = QFontMetrics(self._font).horizontalAdvance(number)
        painter.setFont(self._font)
        painter.setPen(theme.quiet_text)
        right = QRect(edge.left() - width, rect.top(), width, rect.height())
        painter.drawText(right, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), number)
        left = self.arrow(rect).right() + 4 + row.level * self._slot
        tick = QRectF(left, rect.top(), self._slot, rect.height())
        if row.asked is Asked.INCLUDED:
            self._paint_tick(painter, tick)
        room = QRect(int(tick.right()), rect.top(), right.left() - 8 - int(tick.right()), rect.height())
        font = {Asked.INCLUDED: self._strong, Asked.EXCLUDED: self._struck, None: self._font}[row.asked]
        plain = row.asked is Asked.INCLUDED or (row.asked is None and row.documents is not None)
        self._paint_text(painter, room, row.name, font, theme.text if plain else theme.quiet_text)
        if reached:
            self._paint_minus(painter, QRectF(edge))

    def _paint_text(self, painter: QPainter, room: QRect, text: str, font: QFont, colour: QColor) -> None:
        painter.setFont(font)
        painter.setPen(colour)
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), shown)

    def _paint_arrow(self, painter: QPainter, room: QRect, unfolded: bool) -> None:
        centre, half = QRectF(room).center(), self._slot * 0.22
        points = [QPointF(-half / 2, -half), QPointF(half / 2, 0), QPointF(-half / 2, half)]
        if unfolded:
            points = [QPointF(point.y(), point.x()) for point in points]
        painter.setPen(self._pen(self._theme.quiet_text))
        painter.drawPolyline(QPolygonF([centre + point for point in points]))

    def _paint_tick(self, painter: QPainter, room: QRectF) -> None:
        size = self._slot
        corner = QPointF(room.left() + 0.3 * size, room.center().y() + 0.22 * size)
        points = [corner + QPointF(-0.2 * size, -0.2 * size), corner, corner + QPointF(0.38 * size, -0.42 * size)]
        painter.setPen(self._pen(self._theme.accent))
        painter.drawPolyline(QPolygonF(points))

    def _paint_minus(self, painter: QPainter, room: QRectF) -> None:
        centre = QPointF(room.left() + room.width() / 2, room.center().y())
        half = self._slot * 0.26
        painter.setPen(self._pen(self._theme.text))
        painter.drawLine(QLineF(centre - QPointF(half, 0), centre + QPointF(half, 0)))

    def _pen(self, colour: QColor) -> QPen:
        return QPen(
            colour,
            max(1.5, self._slot * 0.1),
            Qt.PenStyle.SolidLine,
            Qt.PenCapStyle.RoundCap,
            Qt.PenJoinStyle.RoundJoin,
        )
