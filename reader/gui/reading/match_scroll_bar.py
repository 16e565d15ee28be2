"""A scroll bar with a tick wherever a match stands."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollBar, QStyle, QStyleOptionSlider, QWidget

translate = QCoreApplication.translate

_TICK_PX = 2.0


class MatchScrollBar(QScrollBar):
    """Draws ticks over the groove; heights are shares from 0 to 1 of the page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(translate("MatchScrollBar", "Place in the document"))
        self._shares: Sequence[float] = ()
        self._walked: Sequence[float] = ()
        self._walked_colour = QColor()
        self._current: float | None = None
        self._colour = QColor()
        self._current_colour = QColor()

    def set_colours(self, colour: QColor, current: QColor, walked: QColor | None = None) -> None:
        """Choose the colours of ticks, of the current match's tick and of what is walked."""
        self._colour, self._current_colour, self._walked_colour = colour, current, walked or current
        self.update()

    def set_ticks(self, shares: Sequence[float], current: float | None) -> None:
        """Show ticks at heights, and a stronger one for the current match."""
        self._shares, self._current = shares, current
        self.setAccessibleDescription(translate("Counter", "%n match(es)", "", len(shares)) if shares else "")
        self.update()

    def set_walked(self, shares: Sequence[float]) -> None:
        """Show ticks at the left edge where what is walked stands."""
        self._walked = shares
        self.update()

    def walked(self) -> Sequence[float]:
        """Return the heights of the ticks of what is walked."""
        return self._walked

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
        for height in sorted({round(share * room) for share in self._walked}):
            painter.fillRect(QRectF(0, groove.top() + height, inset + 2, _TICK_PX), self._walked_colour)
        if self._current is not None:
            top = groove.top() + round(self._current * room) - 1
            painter.fillRect(QRectF(0, top, groove.width(), _TICK_PX + 2), self._current_colour)
        painter.end()
