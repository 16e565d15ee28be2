"""Break a text into a few lines for a row of a list."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QTextLayout, QTextOption


def laid_out(text: str, font: QFont, width: float, most_lines: int, line_height: float) -> QTextLayout:
    """Return text broken into at most some lines, the last one ending in “…” where it was cut."""
    layout = _broken(text, font, width, most_lines, line_height)
    last = layout.lineAt(layout.lineCount() - 1)
    if not layout.lineCount() or last.textStart() + last.textLength() >= len(layout.text()):
        return layout
    start = last.textStart()
    rest = QFontMetrics(font).elidedText(layout.text()[start:], Qt.TextElideMode.ElideRight, int(width))
    return _broken(layout.text()[:start] + rest, font, width, most_lines, line_height)


def _broken(text: str, font: QFont, width: float, most_lines: int, line_height: float) -> QTextLayout:
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    for number in range(most_lines):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        line.setPosition(QPointF(0, number * line_height))
    layout.endLayout()
    return layout
