"""Where the lines of a laid-out page stand, in the page's own pixels."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from typing import cast

from PySide6.QtCore import QRectF
from PySide6.QtGui import QTextLayout, QTextLine

from reader.corpus.span import Span
from reader.gui.reading.page import Page, Role


def block_top(page: Page, index: int) -> float:
    """Return the top of a block, behind the space before it."""
    return page.text_block(index).layout().position().y()


def block_at(page: Page, height: float) -> int:
    """Return the number of the last block that begins at or above a height."""
    found = bisect_right(range(len(page.blocks)), height, key=lambda index: block_top(page, index))
    return max(0, found - 1)


def baseline(layout: QTextLayout, line: QTextLine) -> float:
    """Return the height of a line's baseline."""
    return layout.position().y() + line.y() + line.ascent()


def position_at(page: Page, height: float) -> tuple[int, int]:
    """Return the first and the end code point of the topmost line whose baseline is below a height."""
    for index in range(block_at(page, height), len(page.blocks)):
        if page.blocks[index].span is None:
            continue
        layout = page.text_block(index).layout()
        lines = range(layout.lineCount())
        row = bisect_right(lines, height, key=lambda number: baseline(layout, layout.lineAt(number)))
        if row < len(lines):
            line = layout.lineAt(row)
            start = page.blocks[index].qt_start + line.textStart()
            return page.from_qt(start), page.from_qt(start + line.textLength())
    return page.part.end, page.part.end


def line_top(page: Page, position: int, line_height: float) -> float:
    """Return where the line with a code point begins; a speaker's name belongs to the line below it."""
    index = page.block_of(position)
    layout = page.text_block(index).layout()
    line = layout.lineForTextPosition(page.to_qt(position) - page.blocks[index].qt_start)
    if not line.isValid():
        return block_top(page, index)
    if line.lineNumber() == 0 and index > 0 and page.blocks[index - 1].role == Role.SPEAKER:
        return block_top(page, index - 1)
    return baseline(layout, line) - 0.8 * line_height


def reading_top(page: Page, position: int, line_height: float) -> float:
    """Return where a view begins that reads on from a code point: a little above a paragraph's first line."""
    index = page.block_of(position)
    line = page.text_block(index).layout().lineForTextPosition(page.to_qt(position) - page.blocks[index].qt_start)
    air = 0.4 * line_height if not line.isValid() or line.lineNumber() == 0 else 0
    return line_top(page, position, line_height) - air


def shares_of(page: Page, matches: Sequence[Span], line_height: float) -> dict[Span, float]:
    """Return how far down the page, from 0 to 1, its matches stand."""
    first = bisect_left(matches, page.part.start, key=lambda match: match.start)
    end = bisect_left(matches, page.part.end, key=lambda match: match.start)
    total = max(1.0, page.sheet.size().height())
    return {match: line_top(page, match.start, line_height) / total for match in matches[first:end]}


def rects_of(page: Page, span: Span, index: int, em: float) -> Iterator[QRectF]:
    """Yield the boxes around a stretch inside one block, line by line."""
    block = page.blocks[index]
    if block.span is None or block.offsets is None:
        return
    start = block.offsets.to_qt(max(span.start, block.span.start) - block.span.start)
    end = block.offsets.to_qt(min(span.end, block.span.end) - block.span.start)
    layout = page.text_block(index).layout()
    while start < end:
        line = layout.lineForTextPosition(start)
        if not line.isValid() or line.textLength() == 0:
            return
        stop = min(end, line.textStart() + line.textLength())
        left, right = sorted((_x(line, start), _x(line, stop)))
        foot = baseline(layout, line)
        yield QRectF(layout.position().x() + left, foot - 0.93 * em, right - left, 1.24 * em)
        start = stop


def _x(line: QTextLine, position: int) -> float:
    return cast(tuple[float, int], line.cursorToX(position))[0]
