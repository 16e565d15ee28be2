"""The line above the page that is read aloud: pause, next sentence, stop, voice and speed."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QSlider, QWidget

from reader.gui.reading.page_bar import PageBar

translate = QCoreApplication.translate

_STEPS = 10
"""Steps of the slider from the usual speed to the quickest, and to the slowest."""

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
        self._pause = self._button("", self.paused.emit)
        self.row.addWidget(self._pause)
        self.row.addWidget(self._button(translate("ReadingAloud", "Next sentence"), self.skipped.emit))
        self.row.addWidget(self._button(translate("ReadingAloud", "Stop"), self.stopped.emit))
        self.row.addStretch(1)
        self._voices = QComboBox(self)
        self._voices.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._voices.setMinimumContentsLength(10)
        self._voices.activated.connect(lambda _place: self._tell())
        self._name(self._voices, translate("ReadingAloud", "Voice"))
        self._rate = QSlider(Qt.Orientation.Horizontal, self)
        self._rate.setRange(-_STEPS, _STEPS)
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

    def _tell(self) -> None:
        self.restyled.emit(self._voices.currentText(), self._rate.value() / _STEPS)

    def _button(self, words: str, run: object) -> QPushButton:
        button = QPushButton(words, self)
        button.setAutoDefault(False)
        button.clicked.connect(run)
        return button

    def _name(self, control: QWidget, words: str) -> None:
        label = QLabel(words, self)
        label.setBuddy(control)
        control.setAccessibleName(words)
        self.row.addSpacing(8)
        self.row.addWidget(label)
        self.row.addWidget(control)
