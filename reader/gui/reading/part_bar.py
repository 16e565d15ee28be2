"""The slim bar above or below a part of a long text that leads to the next part."""

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from reader.gui.theme import Theme


class PartBar(QWidget):
    """A button to the earlier (-1) or later (1) part, with the number of the part shown."""

    turned = Signal(int)

    def __init__(self, step: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._step = step
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._button = QPushButton(self)
        self._label = QLabel(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 3, 16, 3)
        layout.addStretch()
        layout.addWidget(self._button)
        layout.addSpacing(12)
        layout.addWidget(self._label)
        layout.addStretch()
        self._button.clicked.connect(lambda: self.turned.emit(self._step))

    def button(self) -> QPushButton:
        """Return the button."""
        return self._button

    def set_part(self, part: int, count: int) -> None:
        """Say which part, from 0, is shown, and hide where no part follows."""
        self._button.setText(
            QCoreApplication.translate("ReadingView", "↑ Earlier part")
            if self._step < 0
            else QCoreApplication.translate("ReadingView", "↓ Later part")
        )
        said = QCoreApplication.translate("ReadingView", "Part %1 of %2")
        locale = QLocale()
        self._label.setText(said.replace("%1", locale.toString(part + 1)).replace("%2", locale.toString(count)))
        self._button.setAccessibleDescription(self._label.text())
        self.setVisible(0 <= part + self._step < count)

    def apply(self, theme: Theme) -> None:
        """Use a theme's colours."""
        side = "bottom" if self._step < 0 else "top"
        self.setStyleSheet(
            f"PartBar {{ background: {theme.surface.name()}; border-{side}: 1px solid {theme.line.name()}; }}"
            f"QLabel {{ color: {theme.quiet_text.name()}; }}"
            f"QPushButton {{ color: {theme.accent.name()}; background: transparent;"
            f" border: 1px solid transparent; border-radius: 5px; padding: 3px 10px; }}"
            f"QPushButton:hover {{ background: {theme.hover.name()}; }}"
            f"QPushButton:focus {{ border-color: {theme.focus.name()}; }}"
        )
