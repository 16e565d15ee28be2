"""The line above the page that is read aloud: pause, next sentence, stop, voice and speed."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QSizePolicy, QSlider, QWidget

from reader.gui.dialogs import push_button
from reader.gui.reading.page_bar import PageBar

translate = QCoreApplication.translate

_STEPS = 10
"""Steps of the slider from the usual speed to the quickest, and to the slowest."""

_GAP = 6
_REST_MS = 300
"""How long the slider must rest before the sentence begins anew at its speed."""


class SpeechBar(PageBar):
    """Tell what the listener wants; whoever made the line reads aloud."""

    paused = Signal()
    """Be silent for a while, or go on."""

    skipped = Signal()
    """Go on with the next sentence."""

    stopped = Signal()
    restyled = Signal(str, float)
    """The name of the voice and its rate, from -1 to 1, that are wanted now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Maximum)  # the page keeps its width
        self._pause = push_button(self, "", self.paused.emit)
        self._buttons = [
            self._pause,
            push_button(self, translate("ReadingAloud", "Next sentence"), self.skipped.emit),
            push_button(self, translate("ReadingAloud", "Stop"), self.stopped.emit),
        ]
        for button in self._buttons:
            self.row.addWidget(button)
        self.row.addStretch(1)
        self._voice = QWidget(self)
        self._voice_row = QHBoxLayout(self._voice)
        self._voice_row.setContentsMargins(0, 0, 0, 0)
        self._voice_row.setSpacing(4)
        self.row.addWidget(self._voice)
        self._below = False
        self._voices = QComboBox(self)
        self._voices.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._voices.setMinimumContentsLength(6)
        self._voices.activated.connect(lambda _place: self._tell())
        self._name(self._voices, translate("ReadingAloud", "Voice"))
        self._rate = QSlider(Qt.Orientation.Horizontal, self)
        self._rate.setRange(-_STEPS, _STEPS)
        self._rate.setMinimumWidth(90)
        self._rate.setMaximumWidth(120)
        self._name(self._rate, translate("ReadingAloud", "Speed"))
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._tell)
        self._rate.valueChanged.connect(lambda _value: self._rest.start())
        self.show_paused(False)

    def answer(self, *, backwards: bool) -> None:
        """Go on with the next sentence."""
        self.skipped.emit()

    def leave(self) -> None:
        """Stop."""
        self.stopped.emit()

    def show_paused(self, on: bool) -> None:
        """Offer to go on, or to pause."""
        self._pause.setText(translate("ReadingAloud", "Go on") if on else translate("ReadingAloud", "Pause"))

    def show_voices(self, names: Sequence[str], voice: str, rate: float) -> None:
        """Offer these voices, without telling anybody."""
        if [self._voices.itemText(place) for place in range(self._voices.count())] != list(names):
            self._voices.clear()
            self._voices.addItems(list(names))
        self._voices.setCurrentIndex(max(0, self._voices.findText(voice)))
        self._voices.setEnabled(len(names) > 1)
        blocked = self._rate.blockSignals(True)
        self._rate.setValue(round(rate * _STEPS))
        self._rate.blockSignals(blocked)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put voice and speed below the buttons where there is no room beside them."""
        super().resizeEvent(event)
        needed = sum(one.sizeHint().width() + _GAP for one in (*self._buttons, self._voice)) + 4 * _GAP
        below = self.width() < needed
        if below != self._below:
            self._below = below
            self._voice_row.setContentsMargins(*((12, 0, 12, 6) if below else (0, 0, 0, 0)))
            if below:
                self.row.removeWidget(self._voice)
                self.column.insertWidget(1, self._voice)
            else:
                self.column.removeWidget(self._voice)
                self.row.addWidget(self._voice)

    def _tell(self) -> None:
        self.restyled.emit(self._voices.currentText(), self._rate.value() / _STEPS)

    def _name(self, control: QWidget, words: str) -> None:
        label = QLabel(words, self._voice)
        label.setBuddy(control)
        control.setAccessibleName(words)
        self._voice_row.addSpacing(8)
        self._voice_row.addWidget(label)
        self._voice_row.addWidget(control, 1)
