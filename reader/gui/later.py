"""What of the window is not seen at first: it is built in small steps, once the first list is painted."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QTimer

_PAINTED_MS = 25
"""How long after the first list the first step is taken: the list is painted first."""

_AT_LATEST_MS = 1_000
"""When the first step is taken without a list: the library may be damaged."""


class Later(QObject):
    """Take steps one by one, between which keys and clicks are heard.

    Every step builds a part that whoever asks for it earlier gets built at once; then the step finds nothing to do.
    """

    def __init__(self, steps: Iterable[Callable[[], object]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._steps = list(steps)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._go_on)
        self._begun = False
        QTimer.singleShot(_AT_LATEST_MS, self, self.begin)

    @property
    def waiting(self) -> bool:
        """Tell whether there is a step to come."""
        return bool(self._steps)

    def add(self, step: Callable[[], object]) -> None:
        """Take one more step after the others."""
        self._steps.append(step)
        if self._begun:
            self.begin()

    def begin(self) -> None:
        """Begin soon; what has begun goes on."""
        self._begun = True
        if self._steps and not self._timer.isActive():
            self._timer.start(_PAINTED_MS)

    def finish(self) -> None:
        """Take all steps that are to come at once."""
        while self._steps:
            self._steps.pop(0)()

    def stop(self) -> None:
        """Build nothing more: the window goes."""
        self._steps.clear()

    def _go_on(self) -> None:
        if len(self._steps) > 1:
            self._timer.start(0)  # first: a step that fails stops none of the others
        if self._steps:
            self._steps.pop(0)()
