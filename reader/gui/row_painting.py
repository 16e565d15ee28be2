"""Paint what the rows of every list have in common."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle

from reader.gui.theme import Theme


def fill_row(painter: QPainter, rect: QRect, state: QStyle.StateFlag, theme: Theme) -> None:
    """Fill a row that is selected, or that the mouse is over."""
    if state & QStyle.StateFlag.State_Selected:
        painter.fillRect(rect, theme.selected)
    elif state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(rect, theme.hover)
