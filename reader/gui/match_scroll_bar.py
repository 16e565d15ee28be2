"""A scroll bar with a tick wherever a match stands."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollBar, QStyle, QStyleOptionSlider, QWidget

_TICK_PX = 2.0


class MatchScrollBar(QScrollBar):
    """Draws ticks over the groove; heights are shares from 0 to 1 of the page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shares: Sequence[float] = ()
        self._current: float | None = None
        self._colour = QColor()
        self._current_colour = QColor()

    def set_colours(self, colour: QColor, current: QColor) -> None:
        """Choose the colours of ticks and of the current match's tick."""
        self._colour, self._current_colour = colour, current
        self.update()

    def set_ticks(self, shares: Sequence[float], current: float | None) -> None:
        """Show ticks at heights, and a stronger one for the current match."""
        self._shares, self._current = shares, current
        self.update()

    def ticks(self) -> Sequence[float]:
        """Return the heights of the ticks."""
        return self._shares

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bar, then the ticks."""
        super().paintEvent(event)
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        groove = QRectF(
            self.style().subControlRect(
                QStyle.ComplexControl.CC_ScrollBar, option, QStyle.SubControl.SC_ScrollBarGroove, self
            )
        )
        painter = QPainter(self)
        room = groove.height() - _TICK_PX
        inset = round(groove.width() * 0.2)
        for height in sorted({round(share * room) for share in self._shares}):
            tick = QRectF(inset, groove.top() + height, groove.width() - 2 * inset, _TICK_PX)
            painter.fillRect(tick, self._colour)
        if self._current is not None:
            top = groove.top() + round(self._current * room) - 1
            painter.fillRect(QRectF(0, top, groove.width(), _TICK_PX + 2), self._current_colour)
        painter.end()
