"""A list that is as high as its rows, up to a limit above which it scrolls by itself."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QListWidget, QWidget

_HIGHEST = 620
_FRAME = 2


class LongList(QListWidget):
    """Stand among other parts of a column that scrolls as a whole."""

    def __init__(self, parent: QWidget | None = None, highest: int = _HIGHEST) -> None:
        super().__init__(parent)
        self._highest = highest
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def fit(self) -> None:
        """Take the height of the rows; asks no further than the limit."""
        height = _FRAME
        for row in range(self.count()):
            height += max(0, self.sizeHintForRow(row))
            if height > self._highest:
                break
        higher = height > self._highest
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(policy.ScrollBarAsNeeded if higher else policy.ScrollBarAlwaysOff)
        height = min(height, self._highest)
        if height != self.height() or height != self.minimumHeight():
            self.setFixedHeight(height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the lines of rows that are broken otherwise now."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    def minimumSizeHint(self) -> QSize:
        """Return how little room is enough: the width is the column's affair."""
        return QSize(40, _FRAME)
