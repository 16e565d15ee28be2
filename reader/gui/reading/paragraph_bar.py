"""Go to a paragraph by its number."""

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal
from PySide6.QtWidgets import QLabel, QSpinBox, QWidget

from reader.gui.reading.page_bar import PageBar

translate = QCoreApplication.translate


class ParagraphBar(PageBar):
    """A number above the page; Enter goes there, Esc closes."""

    wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.number = QSpinBox(self)
        self.number.setAccessibleName(translate("ParagraphBar", "Go to paragraph"))
        self.number.setMinimumWidth(90)
        self._last = QLabel(self)
        self.row.setSpacing(8)
        self.row.addWidget(QLabel(translate("ParagraphBar", "Go to paragraph"), self))
        self.row.addWidget(self.number)
        self.row.addWidget(self._last)
        self.row.addStretch(1)

    def open(self, current: int, last: int) -> None:
        """Ask for a paragraph from 1 to the last."""
        self.number.setRange(1, max(1, last))
        self.number.setValue(current)
        self._last.setText(translate("ParagraphBar", "of {last}").format(last=QLocale().toString(last)))
        self.show()
        self.number.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.number.selectAll()

    def answer(self, *, backwards: bool) -> None:
        """Go there."""
        self.number.interpretText()
        self.hide()
        self.wanted.emit(self.number.value())
        self.closed.emit()
