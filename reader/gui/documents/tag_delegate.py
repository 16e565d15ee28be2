"""Paint one tag of the editor: a box with its tick, the tag, and how many documents have it."""

from PySide6.QtCore import QLineF, QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from reader.gui.row_painting import fill_row
from reader.gui.theme import Theme

COUNT_ROLE = int(Qt.ItemDataRole.UserRole) + 1
"""How many documents have the tag, as it is shown; nothing for none."""

_GAP = 8
_SMALLEST_BOX = 14


class TagDelegate(QStyledItemDelegate):
    """Paint rows whose boxes are seen in every theme; some of several documents is a dash."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def box(self, option: QStyleOptionViewItem) -> QRectF:
        """Return where the box of a row stands."""
        rect, side = _rect(option), max(_SMALLEST_BOX, round(QFontMetrics(option.font).height() * 0.8))
        return QRectF(rect.left() + _GAP, rect.top() + (rect.height() - side) / 2, side, side)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the same height for every row."""
        return QSize(0, round(QFontMetrics(option.font).height() * 1.5))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint a row."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, rect, box = self._theme, _rect(option), self.box(option)
        fill_row(painter, rect, option.state, theme)
        state = index.data(Qt.ItemDataRole.CheckStateRole)
        if state is not None:
            _paint_box(painter, box, theme, Qt.CheckState(state))
        metrics = QFontMetrics(option.font)
        count = str(index.data(COUNT_ROLE) or "")
        painter.setFont(option.font)
        painter.setPen(theme.quiet_text)
        right = rect.right() - _GAP - metrics.horizontalAdvance(count)
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(QRect(right, rect.top(), rect.right() - right, rect.height()), middle, count)
        painter.setPen(theme.text if state is not None else theme.accent)
        left = round(box.right()) + _GAP
        text = metrics.elidedText(str(index.data() or ""), Qt.TextElideMode.ElideRight, right - _GAP - left)
        painter.drawText(QRect(left, rect.top(), right - left, rect.height()), middle, text)
        painter.restore()


def _paint_box(painter: QPainter, box: QRectF, theme: Theme, state: Qt.CheckState) -> None:
    ticked = state is not Qt.CheckState.Unchecked
    painter.setPen(QPen(theme.accent if ticked else theme.quiet_text, 1.2))
    painter.setBrush(theme.accent if ticked else theme.surface)
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
    pen = QPen(theme.accent_text, max(1.6, box.width() * 0.12))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    unit, centre = box.width(), box.center()
    if state is Qt.CheckState.PartiallyChecked:
        half = QPointF(0.24 * unit, 0)
        painter.drawLine(QLineF(centre - half, centre + half))
    elif ticked:
        corner = centre + QPointF(-0.06 * unit, 0.2 * unit)
        points = [corner + QPointF(-0.2 * unit, -0.2 * unit), corner, corner + QPointF(0.34 * unit, -0.4 * unit)]
        painter.drawPolyline(QPolygonF(points))


def _rect(option: QStyleOptionViewItem) -> QRect:
    return option.rect
