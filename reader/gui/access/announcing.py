"""Let a screen reader say what has changed on the screen without being asked for."""

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

_REST_MS = 700
"""How long nothing may change before it is said: who types hears one sentence, not one for each letter."""


def say(widget: QWidget, text: str) -> None:
    """Let a screen reader, where there is one, say something as soon as it has said what it is saying."""
    if not text:
        return
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # large: not before the window is painted

    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


class Announcer(QObject):
    """Say the last of several sentences once no other follows, and the same sentence only once."""

    said = Signal(str)

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._waiting = ""
        self._last = ""
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._say)

    def hear(self, text: str) -> None:
        """Take a sentence that is to be said if it is the last for a while."""
        self._waiting = text
        self._rest.start()

    def forget(self) -> None:
        """Say even the same sentence again: it is about something else."""
        self._last = ""

    def _say(self) -> None:
        text, self._waiting = self._waiting, ""
        if text and text != self._last:
            self._last = text
            say(self._widget, text)
            self.said.emit(text)
