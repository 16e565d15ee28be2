"""Paint what surrounds the text of a page: match marks behind it, numbers and marks in its margin."""

from bisect import bisect_left
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from reader.corpus.document import TurnKind
from reader.corpus.span import Span
from reader.gui.reading.page import Page, Role
from reader.gui.reading.page_lines import baseline, block_at, block_top, rects_of
from reader.gui.reading.typography import Column, Typography
from reader.gui.theme import Theme


class PagePainter:
    """Paints the visible blocks of one page; the painter's origin is the page's own."""

    def __init__(self, page: Page, typography: Typography, column: Column) -> None:
        self._page = page
        self._type = typography
        self._column = column

    def paint_marks(self, painter: QPainter, area: QRectF, matches: Sequence[Span], current: Span | None) -> None:
        """Paint the matches inside an area; every mark is a tint and a line, so colour is not all."""
        theme = self._type.theme
        page = self._page
        first = block_at(page, area.top())
        for index in range(first, len(page.blocks)):
            if block_top(page, index) > area.bottom():
                break
            block = page.blocks[index]
            if block.hidden is not None:
                self._paint_hidden(painter, index, len(_inside(matches, block.hidden)))
            if block.span is None or block.echo:
                continue
            em = self._type.em * (page.title_scale if block.role == Role.TITLE else 1)
            for match in _inside(matches, block.span):
                strong = match == current
                tint = theme.current_match if strong else theme.match
                line = theme.current_match_line if strong else theme.match_line
                for rect in rects_of(page, match, index, em):
                    if rect.intersects(area):
                        self._paint_mark(painter, rect, tint, line, strong)

    def paint_walk(self, painter: QPainter, area: QRectF, spans: Sequence[Span], current: Span | None) -> None:
        """Paint what is walked inside an area: a frame around each stretch, filled around the current one."""
        page, theme = self._page, self._type.theme
        for index in range(block_at(page, area.top()), len(page.blocks)):
            if block_top(page, index) > area.bottom():
                break
            block = page.blocks[index]
            if block.span is None or block.echo:
                continue
            em = self._type.em * (page.title_scale if block.role == Role.TITLE else 1)
            for span in _inside(spans, block.span):
                painter.setPen(QPen(theme.accent, max(1.0, round(0.07 * em))))
                painter.setBrush(_mixed(theme.accent, theme.page, 0.28 if span == current else 0.08))
                for rect in rects_of(page, span, index, em):
                    painter.drawRoundedRect(rect.adjusted(-0.1 * em, 0, 0.1 * em, 0.02 * em), 0.14 * em, 0.14 * em)

    def paint_spoken(self, painter: QPainter, area: QRectF, spoken: Span) -> None:
        """Paint a quiet ground, and a thin line below it, behind the sentence that is read aloud."""
        page, theme, em = self._page, self._type.theme, self._type.em
        painter.setPen(Qt.PenStyle.NoPen)
        for index in range(block_at(page, area.top()), len(page.blocks)):
            if block_top(page, index) > area.bottom():
                break
            block = page.blocks[index]
            if block.span is None or block.echo or not _inside((spoken,), block.span):
                continue
            for rect in rects_of(page, spoken, index, em):
                painter.setBrush(_mixed(theme.accent, theme.page, 0.13))
                painter.drawRoundedRect(rect.adjusted(-0.12 * em, 0, 0.12 * em, 0.06 * em), 0.14 * em, 0.14 * em)
                foot = QRectF(rect.left(), round(rect.bottom() + 0.06 * em) - 1, rect.width(), 1)
                painter.fillRect(foot, _mixed(theme.accent, theme.page, 0.6))

    def paint_margin(self, painter: QPainter, area: QRectF) -> None:
        """Paint paragraph numbers and question and answer marks beside an area."""
        page = self._page
        for index in range(block_at(page, area.top()), len(page.blocks)):
            if block_top(page, index) > area.bottom():
                break
            block = page.blocks[index]
            layout = page.text_block(index).layout()
            if block.role not in (Role.BODY, Role.FOLD) or layout.lineCount() == 0:
                continue
            foot = baseline(layout, layout.lineAt(0))
            marked = block.mark in (TurnKind.QUESTION, TurnKind.ANSWER)
            if block.mark is not None and marked:
                self._paint_badge(painter, foot, block.mark)
            if block.number is not None and not (marked and self._column.shared):
                self._paint_number(painter, foot, block.number)

    def _paint_hidden(self, painter: QPainter, index: int, count: int) -> None:
        """Say behind a folded turn how many matches stand in it."""
        layout = self._page.text_block(index).layout()
        if not count or layout.lineCount() == 0:
            return
        line = layout.lineAt(layout.lineCount() - 1)
        em, theme = self._type.em, self._type.theme
        font = self._type.furniture_font(0.8, QFont.Weight.Medium)
        text = QLocale().toString(count)
        left = layout.position().x() + line.naturalTextRect().right() + 0.6 * em
        if self._page.mirrored:
            left = layout.position().x() + line.naturalTextRect().left() - 2.2 * em
        foot = baseline(layout, line)
        width = QFontMetricsF(font).horizontalAdvance(text)
        self._paint_mark(
            painter, QRectF(left, foot - 0.93 * em, width + 0.6 * em, 1.24 * em), theme.match, theme.match_line, False
        )
        painter.setFont(font)
        painter.setPen(theme.text)
        painter.drawText(QPointF(left + 0.3 * em, foot), text)

    def _paint_mark(self, painter: QPainter, rect: QRectF, tint: QColor, line: QColor, strong: bool) -> None:
        em = self._type.em
        grown = rect.adjusted(-0.07 * em, 0, 0.07 * em, 0.06 * em if strong else 0)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tint)
        painter.drawRoundedRect(grown, 0.14 * em, 0.14 * em)
        thick = max(2.0, round(0.14 * em)) if strong else max(1.0, round(0.07 * em))
        painter.fillRect(QRectF(grown.left(), round(grown.bottom() - thick), grown.width(), thick), line)

    def _paint_badge(self, painter: QPainter, foot: float, mark: TurnKind) -> None:
        theme = self._type.theme
        colour, letter = {
            TurnKind.QUESTION: (theme.question, QCoreApplication.translate("ReadingView", "Q", "question")),
        }.get(mark, (theme.answer, QCoreApplication.translate("ReadingView", "A", "answer")))
        side = self._type.badge
        font = self._type.furniture_font(0.74, QFont.Weight.Bold)
        cap = QFontMetricsF(font).capHeight()
        left = self._column.left - self._type.badge_edge - side
        if self._page.mirrored:
            left = self._page.sheet.textWidth() - self._column.right + self._type.badge_edge
        # The letter shares the text's baseline; the box stands around the letter.
        box = QRectF(round(left), round(foot - cap / 2 - side / 2), side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour if mark == TurnKind.QUESTION else _mixed(colour, theme.page, 0.16))
        painter.drawRoundedRect(box, side * 0.28, side * 0.28)
        painter.setPen(theme.page if mark == TurnKind.QUESTION else colour)
        painter.setFont(font)
        width = QFontMetricsF(font).horizontalAdvance(letter)
        painter.drawText(QPointF(box.center().x() - width / 2, foot), letter)

    def _paint_number(self, painter: QPainter, foot: float, number: int) -> None:
        font = self._type.furniture_font(0.66)
        begin = self._column.right if self._page.mirrored else self._column.left
        edge = begin - (self._type.badge_edge if self._column.shared else self._type.number_edge)
        painter.setFont(font)
        painter.setPen(self._type.theme.faint_text)
        text = str(number)
        left = edge - QFontMetricsF(font).horizontalAdvance(text)
        if self._page.mirrored:
            left = self._page.sheet.textWidth() - edge
        painter.drawText(QPointF(left, foot), text)


def paint_focus(painter: QPainter, room: QRect, theme: Theme) -> None:
    """Paint a thin frame inside a room: the keyboard is here."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(theme.focus)
    for step in range(2 if theme.name.startswith("contrast") else 1):
        painter.drawRect(room.adjusted(step, step, -1 - step, -1 - step))


def _inside(matches: Sequence[Span], span: Span) -> Sequence[Span]:
    first = bisect_left(matches, span.start, key=lambda match: match.end - 1)
    end = bisect_left(matches, span.end, key=lambda match: match.start)
    return matches[first:end]


def _mixed(colour: QColor, ground: QColor, share: float) -> QColor:
    return QColor.fromRgbF(
        colour.redF() * share + ground.redF() * (1 - share),
        colour.greenF() * share + ground.greenF() * (1 - share),
        colour.blueF() * share + ground.blueF() * (1 - share),
    )
