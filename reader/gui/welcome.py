"""What is shown while the library is empty: three ways to fill it."""

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from reader.gui.icons import app_icon

translate = QCoreApplication.translate

_MARK = 72


class Welcome(QWidget):
    """Teach how documents come into the library."""

    def __init__(self, ways: list[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("welcome")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        mark = QLabel(self)
        mark.setPixmap(app_icon().pixmap(QSize(_MARK, _MARK), self.devicePixelRatioF()))
        title = QLabel(translate("Welcome", "Your library is empty"), self)
        title.setObjectName("welcomeTitle")
        text = QLabel(
            translate(
                "Welcome",
                "Add a folder of interviews and news, or drop files and folders anywhere on this window. "
                "They are read where they lie and never changed.",
            ),
            self,
        )
        text.setObjectName("welcomeText")
        text.setWordWrap(True)
        text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        text.setMaximumWidth(460)
        column = QVBoxLayout(self)
        column.setSpacing(14)
        column.addStretch(2)
        for widget in (mark, title):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(text, 100)
        middle.addStretch(1)
        column.addLayout(middle)
        for place, action in enumerate(ways):
            button = QPushButton(action.text(), self)
            button.setObjectName("primary" if place == 0 else "secondary")
            button.setMinimumWidth(260)
            button.clicked.connect(action.trigger)
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
