"""Who speaks how much, as small bars."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QProgressBar, QWidget

from reader.corpus.document import TurnKind

if TYPE_CHECKING:  # what cuts a text into its parts takes time to compile: not before the first window is painted
    from reader.structure.talk import Talk

translate = QCoreApplication.translate

_MOST_VOICES = 8
_WHOLE = 1000


class TalkBars(QWidget):
    """A name, a percentage and a bar for each voice."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("talk")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(18, 2, 16, 6)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(0, 1)
        self._names: list[tuple[QLabel, str]] = []

    def show_talk(self, voices: "Sequence[Talk]") -> None:
        """Show the voices that say most."""
        while (item := self._grid.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self._names = []
        for row, voice in enumerate(voices[:_MOST_VOICES]):
            self._add(2 * row, voice)
        self._elide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten names that have no room."""
        super().resizeEvent(event)
        self._elide()

    def _add(self, row: int, voice: "Talk") -> None:
        name = voice_name(voice)
        label = QLabel(self)
        label.setMinimumWidth(20)
        share = QLabel(
            translate("TalkBars", "{number}%").format(number=QLocale().toString(round(100 * voice.share))), self
        )
        share.setAlignment(Qt.AlignmentFlag.AlignRight)
        words = translate("TalkBars", "%n word(s)", "", voice.words)
        bar = QProgressBar(self)
        bar.setRange(0, _WHOLE)
        bar.setValue(round(_WHOLE * voice.share))
        bar.setTextVisible(False)
        bar.setAccessibleName(name)
        bar.setAccessibleDescription(f"{share.text()}, {words}")
        for widget in (label, share, bar):
            widget.setToolTip(f"{name}: {words}")
        self._names.append((label, name))
        self._grid.addWidget(label, row, 0)
        self._grid.addWidget(share, row, 1)
        self._grid.addWidget(bar, row + 1, 0, 1, 2)
        self._grid.setRowMinimumHeight(row + 1, 10)

    def _elide(self) -> None:
        for label, name in self._names:
            room = max(20, self.width() - 90)
            label.setText(QFontMetrics(label.font()).elidedText(name, Qt.TextElideMode.ElideRight, room))


def voice_name(voice: "Talk") -> str:
    """Return the name of a voice, or what it does where the text does not name it."""
    if voice.speaker:
        return voice.speaker
    return {
        TurnKind.QUESTION: translate("TalkBars", "Who asks"),
        TurnKind.ANSWER: translate("TalkBars", "Who answers"),
    }.get(voice.kind, translate("TalkBars", "Other remarks"))
