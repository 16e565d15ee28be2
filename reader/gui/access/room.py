"""Room for text that is three times as large: sheets grow with it, and what does not fit is scrolled to."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

_USUAL_PT = 10.0
_FRAME = QSize(16, 40)
"""What a desktop may need around a window: borders and a title bar."""

_LEAST_HEIGHT = 200


def size_for_text(widget: QWidget, width: int, height: int) -> QSize:
    """Return a size, in pixels at the usual text, for the text as large as it is, no larger than the screen."""
    grown = max(1.0, widget.font().pointSizeF() / _USUAL_PT)
    return QSize(round(width * grown), round(height * grown)).boundedTo(widget.screen().availableSize() - _FRAME)


class ScrolledColumn(QScrollArea):
    """A column of panes that is scrolled where the window is too low for what all of them need at least."""

    def __init__(self, content: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self._content = content
        content.setMinimumWidth(1)  # the panes give way in width themselves
        self.setWidget(content)

    def minimumSizeHint(self) -> QSize:
        """Ask for what the panes need, as far as that is not much."""
        return QSize(0, min(_LEAST_HEIGHT, self._content.minimumSizeHint().height()))
