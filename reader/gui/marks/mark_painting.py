"""Paint the user's marks behind the text; every colour has an underline of its own, so colour is not all."""

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from reader.corpus.annotation import Annotation, Colour, Kind
from reader.corpus.span import Span
from reader.gui.reading.page import Page, Role
from reader.gui.reading.page_lines import block_at, block_top, rects_of
from reader.gui.reading.typography import Typography
from reader.gui.theme import Theme
from reader.records import dataclass

_BELOW = 0.17
"""How far, in em, a mark reaches below those of found words, under which its line would not be seen."""


@dataclass(frozen=True, slots=True)
class Painted:
    """A stretch that is marked; ``noted`` where something is written beside it.

    A ``bookmark`` has a ribbon beside the line where it begins, and nothing behind its text.
    """

    span: Span
    colour: Colour
    noted: bool = False
    bookmark: bool = False


def tint_of(colour: Colour, theme: Theme) -> QColor:
    """Return what stands behind the text of a mark."""
    return {
        Colour.YELLOW: theme.mark_yellow,
        Colour.GREEN: theme.mark_green,
        Colour.BLUE: theme.mark_blue,
        Colour.PINK: theme.mark_pink,
    }[colour]


def line_of(colour: Colour, theme: Theme) -> QColor:
    """Return the colour of the line below a mark."""
    return {
        Colour.YELLOW: theme.mark_yellow_line,
        Colour.GREEN: theme.mark_green_line,
        Colour.BLUE: theme.mark_blue_line,
        Colour.PINK: theme.mark_pink_line,
    }[colour]


def paint_annotations(
    painter: QPainter, area: QRectF, page: Page, typography: Typography, marks: Sequence[Painted]
) -> None:
    """Paint the marks inside an area of a page; the painter's origin is the page's own."""
    for index in range(block_at(page, area.top()) if marks else 0, len(page.blocks) if marks else 0):
        if block_top(page, index) > area.bottom():
            break
        block = page.blocks[index]
        if block.span is None or block.echo:
            continue
        em = typography.em * (page.title_scale if block.role == Role.TITLE else 1)
        for mark in marks:
            if mark.span.start >= block.span.end or mark.span.end <= block.span.start:
                continue
            rects = list(rects_of(page, mark.span, index, em))
            if mark.bookmark:
                if rects and mark.span.start >= block.span.start:
                    _paint_ribbon(painter, _beside_line(page, index, rects[0], em), typography.theme.accent)
                continue
            for number, rect in enumerate(rects):
                grown = rect.adjusted(-0.1 * em, 0, 0.1 * em, _BELOW * em)
                if grown.intersects(area):
                    paint_mark(painter, grown, mark.colour, typography.theme, em)
                    first = number == 0 and mark.span.start >= block.span.start
                    if mark.noted and first:
                        _paint_corner(painter, grown, line_of(mark.colour, typography.theme), em)


def paint_mark(painter: QPainter, rect: QRectF, colour: Colour, theme: Theme, em: float) -> None:
    """Paint one mark: its tint, and at its foot a double line, dashes, dots or a wave."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tint_of(colour, theme))
    painter.drawRoundedRect(rect, 0.14 * em, 0.14 * em)
    thick = max(1.0, round(0.08 * em))
    pen = QPen(line_of(colour, theme), thick)
    left, right, foot = rect.left() + thick, rect.right() - thick, round(rect.bottom() - thick) + 0.5
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if colour is Colour.PINK:
        painter.setPen(pen)
        painter.drawPolyline(_wave(left, right, foot - thick, 0.1 * em, 0.2 * em))
        return
    if colour is Colour.GREEN:
        pen.setWidthF(1.5 * thick)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pen.setDashPattern([3.5, 2])
    elif colour is Colour.BLUE:
        pen.setWidthF(1.8 * thick)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setDashPattern([0.01, 2.2])
    painter.setPen(pen)
    painter.drawLine(QPointF(left, foot), QPointF(right, foot))
    if colour is Colour.YELLOW:
        painter.drawLine(QPointF(left, foot - 2 * thick), QPointF(right, foot - 2 * thick))


def paint_sample(painter: QPainter, rect: QRectF, mark: Annotation, theme: Theme, em: float) -> None:
    """Paint a mark as it looks on the page, without words: its tint and line, its corner, or its ribbon."""
    if mark.kind is Kind.BOOKMARK:
        ribbon = QRectF(rect.left() + 0.1 * em, rect.top() + 0.15 * em, 0.5 * em, rect.height() - 0.3 * em)
        _paint_ribbon(painter, ribbon, theme.accent)
        return
    paint_mark(painter, rect, mark.colour, theme, em)
    if mark.body:
        _paint_corner(painter, rect, line_of(mark.colour, theme), em)


def _wave(left: float, right: float, middle: float, height: float, step: float) -> QPolygonF:
    count = max(2, ceil((right - left) / step))
    points = [QPointF(min(right, left + one * step), middle + (height if one % 2 else -height)) for one in range(count)]
    return QPolygonF(points)


def _paint_corner(painter: QPainter, rect: QRectF, colour: QColor, em: float) -> None:
    """Fold the first corner of a mark that has a note."""
    side = 0.34 * em
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    corner = rect.topLeft()
    painter.drawPolygon(QPolygonF([corner, corner + QPointF(side, 0), corner + QPointF(0, side)]))


def _beside_line(page: Page, index: int, rect: QRectF, em: float) -> QRectF:
    """Return where a ribbon is painted: in the gap between the marks of the margin and the first line of a block."""
    layout = page.text_block(index).layout()
    line = layout.lineAt(0).naturalTextRect().translated(layout.position())
    left = line.right() + 0.34 * em if page.mirrored else line.left() - 0.7 * em
    return QRectF(left, rect.top() + 0.12 * em, 0.36 * em, 0.98 * em)


def _paint_ribbon(painter: QPainter, rect: QRectF, colour: QColor) -> None:
    """Paint a ribbon with a notch at its foot."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    notch = QPointF(rect.center().x(), rect.bottom() - rect.width() * 0.6)
    corners = [rect.topLeft(), rect.topRight(), rect.bottomRight(), notch, rect.bottomLeft()]
    painter.drawPolygon(QPolygonF(corners))
