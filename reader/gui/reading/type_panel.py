"""The small panel “Aa”: how every page is set, over the page that is read."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.gui.reading.page_bar import EscapeFirst
from reader.gui.reading.reading_style import ReadingStyle
from reader.gui.reading.type_controls import TypeControls

translate = QCoreApplication.translate

_WIDTH = 360
_EDGE = 12
_LEAST_PT = 9.0


class TypePanel(EscapeFirst):
    """Change font, size, lines, width and paragraphs; every change shows on the page at once."""

    changed = Signal(float, object)
    """The text size in points and the ``ReadingStyle`` that the user wants now."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self.setObjectName("typePanel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(translate("TypePanel", "Text and page"))
        self._over = over
        self._controls = TypeControls(self)
        self._controls.changed.connect(self.changed)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.addWidget(self._controls)
        over.installEventFilter(self)
        self.hide()

    def show_style(self, text_pt: float, style: ReadingStyle) -> None:
        """Show what is chosen, without telling anybody."""
        self._controls.show_style(text_pt, style)
        self._fit()

    def open(self, text_pt: float, style: ReadingStyle, over: QWidget) -> None:
        """Show the panel in the upper right corner of a page; over the page where it is shown, close it."""
        if self.isVisible() and over is self._over:
            self.close()
            return
        self._turn_to(over)
        self.show_style(text_pt, style)
        self._place()
        self.show()
        self.raise_()
        self._controls.take_focus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep to the corner."""
        if watched is self._over and event.type() == QEvent.Type.Resize and not self.isHidden():
            self._place()
        return super().eventFilter(watched, event)

    def leave_page(self, page: QWidget) -> None:
        """Close, if the panel is over a page that is closed."""
        if page is self._over:
            self.close()

    def leave(self) -> None:
        """Close, and give the keyboard back to the page."""
        self.close()
        self._over.setFocus(Qt.FocusReason.OtherFocusReason)

    def _turn_to(self, over: QWidget) -> None:
        """Belong to another page."""
        if over is not self._over:
            self._over.removeEventFilter(self)
            self._over = over
            self.setParent(over)
            over.installEventFilter(self)

    def _fit(self) -> None:
        """Take the size that the words need, in smaller letters where the page has no room for that."""
        room, usual = self._over.size() - QSize(2 * _EDGE, 2 * _EDGE), self._over.font().pointSizeF()
        pt = usual
        while True:
            self.setStyleSheet(f"* {{ font-size: {pt}pt; }}" if pt < usual else "")
            self._controls.updateGeometry()
            self._column.activate()
            least = self.minimumSizeHint().width()
            self.setFixedWidth(min(max(_WIDTH, least), max(1, room.width())))
            self._column.activate()
            needed = max(self._column.totalHeightForWidth(self.width()), self._column.totalMinimumSize().height())
            if pt <= _LEAST_PT or (needed <= room.height() and least <= room.width()):
                break
            pt = max(_LEAST_PT, pt - 3)
        self.resize(self.width(), needed)

    def _place(self) -> None:
        self._fit()
        self.move(max(0, self._over.width() - self.width() - 2 * _EDGE), _EDGE)
