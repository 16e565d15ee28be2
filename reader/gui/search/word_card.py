"""What the program knows of one word: its entry, how it is read, and its forms in this library."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale, QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from reader.corpus.hit import Count
from reader.corpus.query import WordForms
from reader.gui.search.category_text import category_text
from reader.language.kazakh import Reading, describe, dictionary_form

translate = QCoreApplication.translate

_MOST_READINGS = 3
_LEAST_WEIGHT = 0.05
_MOST_FORMS = 24
_WIDTH = 360


@dataclass(frozen=True, slots=True)
class WordFacts:
    """A word as it stands in a text, its Kazakh readings, and its forms in the library with how often each is used."""

    word: str
    readings: Sequence[Reading]
    forms: WordForms
    count: Count


def reading_text(reading: Reading) -> str:
    """Return a reading in plain words: its dictionary word and what each ending says."""
    names = [category_text(category) for category in describe(reading)]
    return " + ".join([dictionary_form(reading.entry, reading.part_of_speech), *names])


class WordCard(QFrame):
    """Show a word's facts beside it; a click elsewhere or Esc closes the card."""

    search_wanted = Signal(str)

    def __init__(self, facts: WordFacts, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("wordCard")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFixedWidth(_WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(8)
        for name, text in (
            ("wordTitle", facts.word),
            ("wordReadings", _readings_text(facts.readings)),
            ("wordForms", _forms_text(facts)),
        ):
            if text:
                label = QLabel(text, self)
                label.setObjectName(name)
                label.setTextFormat(Qt.TextFormat.PlainText)
                label.setWordWrap(True)
                label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                column.addWidget(label)
        button = QPushButton(translate("WordCard", "Search for it"), self)
        button.setObjectName("primary")
        button.clicked.connect(lambda: self._search(facts.word))
        column.addWidget(button)
        button.setFocus()
        self.setAccessibleName(translate("WordCard", "About the word {word}").format(word=facts.word))

    def show_at(self, place: QPoint) -> None:
        """Show the card under a place of the screen, moved so that all of it can be seen."""
        self.adjustSize()
        room = self.screen().availableGeometry()
        left = min(max(place.x(), room.left()), room.right() - self.width())
        top = place.y() if place.y() + self.height() <= room.bottom() else place.y() - self.height()
        self.move(left, max(top, room.top()))
        self.show()

    def _search(self, word: str) -> None:
        self.close()
        self.search_wanted.emit(word)


def _readings_text(readings: Sequence[Reading]) -> str:
    shown = [reading for reading in readings if reading.weight >= _LEAST_WEIGHT][:_MOST_READINGS]
    return "\n".join(dict.fromkeys(reading_text(reading) for reading in shown))


def _forms_text(facts: WordFacts) -> str:
    uses = [(facts.count.forms.get(use.form, 0), use.form) for use in facts.forms.uses]
    found = sorted(((count, form) for count, form in uses if count), key=lambda use: (-use[0], use[1]))
    if not found:
        return ""
    locale = QLocale()
    shown = " · ".join(f"{form} {locale.toString(count)}" for count, form in found[:_MOST_FORMS])
    more = len(found) - _MOST_FORMS
    rest = " · " + translate("WordCard", "{count} more").format(count=locale.toString(more)) if more > 0 else ""
    return translate("WordCard", "In this library:") + "\n" + shown + rest
