"""What the desktop says about its user: high contrast, and less movement."""

import sys
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QProcess, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

_ASK_MS = 600
"""How long after the start the desktop is asked about movement: the first list is painted first."""

_ANSWER_MS = 5_000
_SPI_GETCLIENTAREAANIMATION = 0x1042
_QUESTIONS: tuple[tuple[str, Sequence[str], str], ...] = (
    ("linux", ("gsettings", "get", "org.gnome.desktop.interface", "enable-animations"), "false"),
    ("darwin", ("defaults", "read", "com.apple.universalaccess", "reduceMotion"), "1"),
)
"""The system, how it is asked whether things may move, and what it answers where they may not."""


def wants_contrast() -> bool:
    """Tell whether the desktop asks for high contrast; before Qt 6.10 nobody knows."""
    hints = getattr(QGuiApplication.styleHints(), "accessibility", None)
    return hints is not None and hints().contrastPreference() == Qt.ContrastPreference.HighContrast


def when_contrast_changes(then: Callable[[], object]) -> None:
    """Do something whenever the desktop asks for another contrast."""
    hints = getattr(QGuiApplication.styleHints(), "accessibility", None)
    if hints is not None:
        hints().contrastPreferenceChanged.connect(then)


class Stillness(QObject):
    """Ask the desktop, once and without waiting, whether it wants less movement."""

    wanted = Signal()

    def __init__(self, parent: QObject | None = None, system: str = sys.platform) -> None:
        super().__init__(parent)
        self._asked = QProcess(self)
        self._asked.finished.connect(self._hear)
        self._words, self._still = next(
            ((words, still) for name, words, still in _QUESTIONS if name == system), ((), "")
        )
        QTimer.singleShot(_ASK_MS, self, self.ask)

    def ask(self) -> None:
        """Ask now."""
        if sys.platform == "win32":
            self._ask_windows()
        elif self._words:
            self._asked.start(self._words[0], list(self._words[1:]))
            QTimer.singleShot(_ANSWER_MS, self._asked, self._asked.kill)

    def _hear(self, code: int) -> None:
        answer = bytes(self._asked.readAllStandardOutput().data()).decode(errors="replace").strip()
        if code == 0 and answer == self._still:
            self.wanted.emit()

    def _ask_windows(self) -> None:
        import ctypes

        moves = ctypes.c_int(1)
        user32 = getattr(ctypes, "windll").user32  # noqa: B009 - it exists on Windows only
        if user32.SystemParametersInfoW(_SPI_GETCLIENTAREAANIMATION, 0, ctypes.byref(moves), 0) and not moves.value:
            self.wanted.emit()


def moves(widget: QWidget) -> bool:
    """Tell whether something may move in a widget; ``widget-animation-duration`` of the style sheet says so."""
    style = widget.style()
    return style.styleHint(style.StyleHint.SH_Widget_Animation_Duration, None, widget) > 0
