"""The line above each of two pages: which document it is, whether it is the active one, and how to close it."""

from PySide6.QtCore import QCoreApplication, QEvent, QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from reader.gui.icons import icon
from reader.gui.theme import Theme

translate = QCoreApplication.translate

_LINE = 3


class PageHead(QWidget):
    """Name a page's document; the active page has a bar of the accent colour, and its name is not pale."""

    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("pageHead")
        self._theme = theme
        self._title = ""
        self._active = False
        self._label = QLabel(self)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._close = QToolButton(self)
        self._close.setAutoRaise(True)
        self._close.clicked.connect(self.closed)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, _LINE + 2, 6, 2)
        row.addWidget(self._label, 1)
        row.addWidget(self._close)
        self._name()
        self.apply(theme)

    @property
    def active(self) -> bool:
        """Tell whether the page is the active one."""
        return self._active

    def show_page(self, title: str, *, active: bool) -> None:
        """Name the document, and tell whether the page is the active one."""
        self._title, self._active = title, active
        self._label.setToolTip(title)
        spoken = translate("PageHead", "{title}, active page") if active else "{title}"
        for said in (self, self._label):
            said.setAccessibleName(spoken.format(title=title))
        self.apply(self._theme)
        self._fit()

    def apply(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        palette = self._label.palette()
        palette.setColor(self._label.foregroundRole(), theme.text if self._active else theme.quiet_text)
        self._label.setPalette(palette)
        self._close.setIcon(icon("clear", theme))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, a line below, and the bar of the active page."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.surface)
        painter.fillRect(QRect(0, self.height() - 1, self.width(), 1), self._theme.line)
        if self._active:
            painter.fillRect(QRect(0, 0, self.width(), _LINE), self._theme.accent)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten the name to what there is room for."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in the language that was chosen."""
        if event.type() == QEvent.Type.LanguageChange:
            self._name()
        super().changeEvent(event)

    def _name(self) -> None:
        words = translate("PageHead", "Close this page")
        self._close.setToolTip(words)
        self._close.setAccessibleName(words)

    def _fit(self) -> None:
        metrics = self._label.fontMetrics()
        self._label.setText(metrics.elidedText(self._title, Qt.TextElideMode.ElideRight, max(40, self._label.width())))
