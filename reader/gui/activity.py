"""The bottom line: what the program is doing, how to stop it, and what it could not read."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from reader.gui.access.announcing import say
from reader.gui.access.wishes import moves
from reader.gui.activity_text import progress_text
from reader.progress import Pace

translate = QCoreApplication.translate

_MESSAGE_MS = 8_000


class Activity(QWidget):
    """Say what is going on in one line; the window stays usable meanwhile."""

    cancel_wanted = Signal()
    pause_wanted = Signal()
    """Reading is to pause, or to go on where it does."""

    failures_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("activity")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._words = QLabel(self)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setMinimumWidth(1)
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setMaximumWidth(220)
        self._bar.setAccessibleName(translate("Activity", "Progress of indexing"))
        self._cancel = QPushButton(translate("Activity", "Stop"), self)
        self._cancel.setToolTip(translate("Activity", "What was read so far is kept"))
        self._cancel.clicked.connect(self.cancel_wanted)
        self._pause = QPushButton(self)
        self._pause.setToolTip(translate("Activity", "What was read so far can be searched meanwhile"))
        self._pause.clicked.connect(self.pause_wanted)
        self._pace = Pace()
        self._note = ""
        self._failures = QPushButton(self)
        self._failures.setObjectName("failures")
        self._failures.setFlat(True)
        self._failures.clicked.connect(self.failures_wanted)
        self._action = QPushButton(self)
        self._action.setObjectName("activityAction")
        self._action.setFlat(True)
        self._action.clicked.connect(self._act)
        self._run: Callable[[], object] = bool
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 12, 4)
        row.setSpacing(12)
        row.addWidget(self._words, 1)
        row.addWidget(self._action)
        row.addWidget(self._failures)
        row.addWidget(self._bar)
        row.addWidget(self._pause)
        row.addWidget(self._cancel)
        self._timer = QTimer(self, singleShot=True, interval=_MESSAGE_MS)
        self._timer.timeout.connect(self._clear)
        self._action.hide()
        self.set_failures(0)
        self.finish("")

    def show_progress(self, done: int, total: int | None, *, paused: bool = False) -> None:
        """Show how far indexing is, how fast, and how long it will take; without a total, only that it has begun."""
        self._timer.stop()
        self._bar.setRange(0, total or int(not moves(self._bar)))  # a bar from 0 to 0 runs to and fro
        self._bar.setValue(done if total else 0)
        if paused:
            self._pace.rest()
        estimate = None if paused else self._pace.told(done, total)
        self._pause.setText(translate("Activity", "Resume") if paused else translate("Activity", "Pause"))
        self._pause.setVisible(bool(total) or paused)
        text = progress_text(done, total, estimate, paused=paused)
        self._words.setText(" · ".join(filter(None, (text, self._note))))
        self._bar.show()
        self._cancel.show()

    def finish(self, text: str) -> None:
        """Take the progress away and say for a while how it ended."""
        self._bar.hide()
        self._cancel.hide()
        self._pause.hide()
        self._pace = Pace()
        self._note = ""
        self.say(text)

    def note(self, text: str) -> None:
        """Say beside the progress what waits for its end; where none is shown, for a while."""
        if self._bar.isHidden():
            self.say(text)
        elif text != self._note:
            self._words.setText(f"{self._words.text()} · {text}")
            self._note = text

    def say(self, text: str, *, warning: bool = False, lasting: bool = False) -> None:
        """Show a sentence for a while, or until another is shown; one that warns stands out."""
        self._action.hide()
        if warning != bool(self._words.property("warning")):
            self._words.setProperty("warning", warning)
            self._words.style().unpolish(self._words)
            self._words.style().polish(self._words)
        self._words.setText(" ".join(text.splitlines()))
        self._words.setToolTip(text)
        say(self, text)
        if lasting:
            self._timer.stop()
        else:
            self._timer.start()

    def offer(self, text: str, action: str, run: Callable[[], object], *, warning: bool = False) -> None:
        """Show a sentence for a while, with a button that does something about it."""
        self.say(text, warning=warning)
        self._action.setText(action)
        self._run = run
        self._action.show()

    def _act(self) -> None:
        self._clear()
        self._run()

    def _clear(self) -> None:
        self._words.setText("")
        self._action.hide()

    def text(self) -> str:
        """Return what is shown now."""
        return self._words.text()

    def set_failures(self, count: int) -> None:
        """Say how many files could not be read."""
        text = translate("Activity", "%n file(s) could not be read", "", count)
        self._failures.setText(text)
        self._failures.setVisible(count > 0)
