"""Paint the bars of a timeline, what lies behind them, and the words below."""

from functools import cached_property

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QImage, QPainter, QPen

from reader.gui.theme import Theme
from reader.gui.timeline.chart import TimelineChart
from reader.records import dataclass

_PALE = 0.45
_OTHER_STRENGTH = 0.8
_GAP_STRENGTH = 0.3
_RING_RADIUS = 4.0
_STRIPE = 2


@dataclass(frozen=True, slots=True)
class Look:
    """How a timeline is shown now: the first and the last chosen bar, the bars under the mouse and at the cursor.

    ``note`` is said below the bars; they are pale where ``pale``, and have a ring around them where ``focused``.
    """

    chosen: tuple[int, int] | None = None
    hovered: int | None = None
    cursor: int | None = None
    note: str = ""
    pale: bool = False
    focused: bool = False


class TimelinePainter:
    """Paint a chart in the colours of a theme, on a screen that has ``ratio`` dots for a pixel."""

    def __init__(self, chart: TimelineChart, theme: Theme, font: QFont, ratio: float) -> None:
        self._chart = chart
        self._theme = theme
        self._font = font
        self._metrics = QFontMetricsF(font)
        self._ratio = ratio

    @cached_property
    def _brushes(self) -> tuple[QBrush, QBrush, QBrush]:
        theme = self._theme  # the first brush loads all gradients of Qt: not before there is a chart
        return (
            _striped(theme.question, theme.surface, self._ratio),
            QBrush(theme.answer),
            QBrush(_blended(theme.faint_text, theme.surface, _OTHER_STRENGTH)),
        )

    def paint(self, painter: QPainter, room: QRectF, look: Look) -> None:
        """Paint everything, in a room that the chart was laid out for."""
        chart = self._chart
        painter.setFont(self._font)
        painter.fillRect(room, self._theme.surface)
        if chart.bars:
            self._paint_ground(painter, look)
            painter.setOpacity(_PALE if look.pale else 1)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrushOrigin(chart.area.bottomLeft())
            for part, brush in zip(chart.parts, self._brushes, strict=True):
                painter.setBrush(brush)
                painter.drawRects(part)
            painter.setOpacity(1)
            self._paint_texts(painter, look.note)
        if look.focused:
            self._paint_focus(painter, room, look.cursor)

    def _paint_ground(self, painter: QPainter, look: Look) -> None:
        """Paint what lies behind and below the bars: the chosen months, the bar under the mouse, the base line."""
        chart, theme, chosen = self._chart, self._theme, look.chosen
        base = QRectF(chart.area.left(), chart.area.bottom(), chart.area.width(), 1)
        if chosen is not None:
            stretch = chart.slots[chosen[0]].united(chart.slots[chosen[1]])
            painter.fillRect(stretch, theme.selected)
        if look.hovered is not None:
            inside = chosen is not None and chosen[0] <= look.hovered <= chosen[1]
            painter.fillRect(chart.slots[look.hovered], theme.selected if inside else theme.hover)
        painter.fillRect(base, theme.line)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.faint_text)
        painter.drawRects(chart.read)
        if chosen is not None:
            painter.fillRect(QRectF(stretch.left(), base.top(), stretch.width(), 2), theme.accent)

    def _paint_texts(self, painter: QPainter, note: str) -> None:
        chart, theme = self._chart, self._theme
        centre = Qt.AlignmentFlag.AlignCenter
        painter.setPen(theme.quiet_text)
        for place, text in chart.values:
            painter.drawText(place, centre, text)
        room = chart.note_room
        wide = bool(note) and self._metrics.horizontalAdvance(note) > room.width()
        if not wide:
            for place, text in chart.labels:
                painter.drawText(place, centre, text)
        if note and (wide or not chart.label_each):
            painter.setPen(theme.accent)
            line = QRectF(chart.area.left(), room.top(), chart.area.width(), room.height())
            shown = self._metrics.elidedText(note, Qt.TextElideMode.ElideRight, line.width())
            painter.drawText(line if wide else room, centre, shown)
        else:
            self._paint_legend(painter)

    def _paint_legend(self, painter: QPainter) -> None:
        for kind, place, text in self._chart.legend:
            side = self._chart.swatch
            swatch = QRectF(place.left(), round(place.center().y() - side / 2), side, side)
            painter.setBrushOrigin(swatch.bottomLeft())
            painter.fillRect(swatch, self._brushes[kind])
            painter.drawText(place.adjusted(1.5 * side, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, text)

    def _paint_focus(self, painter: QPainter, room: QRectF, cursor: int | None) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._theme.focus, 1))
        if cursor is not None:
            painter.drawRect(self._chart.bar_room(cursor).adjusted(-1.5, -0.5, 0.5, 1.5))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawRoundedRect(room.adjusted(1.5, 1.5, -1.5, -1.5), _RING_RADIUS, _RING_RADIUS)


def _striped(colour: QColor, ground: QColor, ratio: float) -> QBrush:
    """Return a brush of lines, the lowest a full one, that can be told from a full colour of the same lightness."""
    line, gap = max(1, round(_STRIPE * ratio)), max(1, round(ratio))
    tile = QImage(1, line + gap, QImage.Format.Format_RGB32)
    tile.fill(colour)
    for row in range(gap):
        tile.setPixelColor(0, row, _blended(colour, ground, _GAP_STRENGTH))
    tile.setDevicePixelRatio(ratio)
    return QBrush(tile)


def _blended(colour: QColor, ground: QColor, strength: float) -> QColor:
    """Return a colour as it looks when only a part of it covers the ground."""
    over, under = (one.toRgb() for one in (colour, ground))
    parts = zip((over.red(), over.green(), over.blue()), (under.red(), under.green(), under.blue()), strict=True)
    return QColor(*(round(strength * above + (1 - strength) * below) for above, below in parts))
