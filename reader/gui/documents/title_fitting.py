"""Fit a page's title to its column: no word broken, and lines of about equal length."""

from PySide6.QtGui import QFontMetricsF, QTextBlockFormat, QTextCursor, QTextLayout

from reader.gui.reading.page import Page, Role
from reader.gui.reading.typography import Typography

_ROOM = 0.98


def fit_title(page: Page, typography: Typography, width: float) -> None:
    """Set the title as large as its longest word allows, and balance its lines in a column of a width."""
    if not page.blocks or page.blocks[0].role != Role.TITLE:
        return
    block = page.text_block(0)
    text = block.text()
    scale = typography.title_scale
    metrics = QFontMetricsF(typography.title_font(scale))
    longest = max((metrics.horizontalAdvance(word) for word in text.split()), default=0.0)
    if longest > width * _ROOM:
        scale = max(1.0, scale * width * _ROOM / longest)
    cursor = QTextCursor(block)
    if scale != page.title_scale:
        page.title_scale = scale
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        form = cursor.charFormat()
        form.setFont(typography.title_font(scale))
        cursor.mergeCharFormat(form)
    layout = QTextLayout(text, typography.title_font(scale))
    change = QTextBlockFormat()
    change.setLineHeight(typography.title_line(scale), QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    least = max(width / 2, longest * scale / typography.title_scale / _ROOM)
    change.setRightMargin(max(0.0, width - _balanced(layout, least, width)))
    cursor.mergeBlockFormat(change)


def _balanced(layout: QTextLayout, least: float, width: float) -> float:
    """Return the smallest width, not below ``least``, that needs no more lines than the whole width does."""
    count = _line_count(layout, width)
    if count < 2:
        return width
    low, high = min(least, width), width
    while high - low > 4:
        middle = (low + high) / 2
        if _line_count(layout, middle) > count:
            low = middle
        else:
            high = middle
    return high


def _line_count(layout: QTextLayout, width: float) -> int:
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
    layout.endLayout()
    return layout.lineCount()
