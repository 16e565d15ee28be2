"""Paint quotes: the number, the words, the source, the comment, and what is to be looked at."""

from typing import Any

from PySide6.QtCore import QLocale, QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reader.gui.basket.quote_text import QuoteRow, below, described, quote_line, source_line, warnings
from reader.gui.line_breaking import laid_out
from reader.gui.theme import Theme

ROW = int(Qt.ItemDataRole.UserRole)
"""The role of an item that holds its ``QuoteRow``."""


class _Item(QListWidgetItem):
    """A quote in a list; what is said of it is put together when it is asked for, for there may be thousands."""

    def __init__(self, row: QuoteRow) -> None:
        super().__init__()
        self._row = row

    def data(self, role: int) -> Any:
        if role == ROW:
            return self._row
        if role == Qt.ItemDataRole.DisplayRole:
            return quote_line(self._row.kept.quotation)
        if role == Qt.ItemDataRole.ToolTipRole:
            return described(self._row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._row.number}. {described(self._row)}"
        return super().data(role)


def item_of(row: QuoteRow) -> QListWidgetItem:
    """Return a new item of a list for a quote."""
    return _Item(row)


class QuoteDelegate(QStyledItemDelegate):
    """Paint the number, the quote, its source, the comment, and what is to be looked at."""

    def __init__(self, theme: Theme, view: QListWidget, *, wide: bool) -> None:
        super().__init__(view)
        self.theme = theme
        self._view = view
        self._wide = wide
        self._left, self._right, self._top = (52, 20, 12) if wide else (40, 16, 6)
        self._lines = (4, 3) if wide else (2, 0)
        """How many lines of the quote and of the comment are shown."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the height of a row in the width of its list."""
        width = self._view.viewport().width()
        blocks = self._blocks(index.data(ROW), option.font, width - self._left - self._right)
        height = sum(lines * line for _, lines, line in blocks)
        return QSize(60, round(height) + 2 * self._top)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint a row."""
        self.initStyleOption(option, index)
        row, rect = index.data(ROW), QRect(option.rect)
        option.text = ""
        option.widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        painter.save()
        if self._wide:
            painter.setPen(QPen(self.theme.line, 1))
            painter.drawLine(rect.left() + self._left, rect.bottom(), rect.right(), rect.bottom())
        font, room = option.font, QRectF(rect.adjusted(self._left, self._top, -self._right, -self._top))
        self._paint_number(painter, QRectF(rect.left(), room.top(), self._left - 10, room.height()), row, font)
        top = room.top()
        for (text, colour, barred), lines, line in self._blocks(row, font, round(room.width())):
            left = room.left() + (10 if barred else 0)
            painter.setPen(colour)
            laid_out(text, font, room.right() - left, lines, line).draw(painter, QPointF(left, top))
            if barred:
                painter.fillRect(QRectF(room.left(), top + 2, 2, lines * line - 4), self.theme.faint_text)
            top += lines * line
        painter.restore()

    def _paint_number(self, painter: QPainter, room: QRectF, row: QuoteRow, font: QFont) -> None:
        painter.setFont(font)
        painter.setPen(self.theme.quiet_text)
        painter.drawText(room, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop), _number(row.number))

    def _blocks(self, row: QuoteRow, font: QFont, width: int) -> list[tuple[tuple[str, QColor, bool], int, float]]:
        """Return the texts of a row with their colours, their numbers of lines, and the height of a line."""
        line = QFontMetricsF(font).lineSpacing()
        theme, bad = self.theme, bool(warnings(row))
        remark = " · ".join(below(row) if self._wide else warnings(row))
        shown = [
            (quote_line(row.kept.quotation), theme.text, False, self._lines[0]),
            (source_line(row.kept.quotation), theme.quiet_text, False, 1),
            (row.kept.comment.strip(), theme.text, True, self._lines[1]),
            (remark, theme.warning if bad else theme.quiet_text, False, 2 if self._wide else 1),
        ]
        blocks = []
        for text, colour, barred, most in shown:
            if text and most:
                lines = laid_out(
                    text.replace("\n", "\u2028"), font, width - (10 if barred else 0), most, line
                ).lineCount()
                blocks.append(((text.replace("\n", "\u2028"), colour, barred), lines, line))
        return blocks


def _number(number: int) -> str:
    return QLocale().toString(number)
