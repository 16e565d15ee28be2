"""Nine letters that a Russian keyboard lacks, one click each."""

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QToolButton, QWidget

translate = QCoreApplication.translate

LETTERS = "әғқңөұүһі"


class LetterPalette(QWidget):
    """Type a Kazakh letter into a box without taking the keyboard from it; with Shift a capital one."""

    def __init__(self, box: QLineEdit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._box = box
        self.setAccessibleName(translate("LetterPalette", "Kazakh letters"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for letter in LETTERS:
            button = QToolButton(self)
            button.setObjectName("letter")
            button.setText(letter)
            button.setAccessibleName(translate("LetterPalette", "Type {letter}").format(letter=letter))
            button.setToolTip(translate("LetterPalette", "Type {letter}").format(letter=letter))
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setAutoRaise(True)
            button.clicked.connect(lambda _checked, typed=letter: self._type(typed))
            row.addWidget(button)

    def minimumSizeHint(self) -> QSize:
        """Give way in a narrow window."""
        return QSize(0, super().minimumSizeHint().height())

    def _type(self, letter: str) -> None:
        shift = QApplication.keyboardModifiers() & Qt.KeyboardModifier.ShiftModifier
        self._box.insert(letter.upper() if shift else letter)
        self._box.setFocus(Qt.FocusReason.OtherFocusReason)
