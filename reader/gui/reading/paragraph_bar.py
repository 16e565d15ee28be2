"""Go to a paragraph by its number."""

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QSpinBox, QWidget

translate = QCoreApplication.translate


class ParagraphBar(QWidget):
    """A number above the page; Enter goes there, Esc closes."""

    wanted = Signal(int)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("findBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.number = QSpinBox(self)
        self.number.setAccessibleName(translate("ParagraphBar", "Go to paragraph"))
        self.number.setMinimumWidth(90)
        self._last = QLabel(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(8)
        row.addWidget(QLabel(translate("ParagraphBar", "Go to paragraph"), self))
        row.addWidget(self.number)
        row.addWidget(self._last)
        row.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.hide()

    def open(self, current: int, last: int) -> None:
        """Ask for a paragraph from 1 to the last."""
        self.number.setRange(1, max(1, last))
        self.number.setValue(current)
        self._last.setText(translate("ParagraphBar", "of {last}").format(last=QLocale().toString(last)))
        self.show()
        self.number.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.number.selectAll()

    def event(self, event: QEvent) -> bool:
        """Take Esc before the window's commands do."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            if event.key() == Qt.Key.Key_Escape:
                event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go there with Enter, and close with Esc."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.number.interpretText()
            self.hide()
            self.wanted.emit(self.number.value())
            self.closed.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.hide()
            self.closed.emit()
        else:
            super().keyPressEvent(event)
