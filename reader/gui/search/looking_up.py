"""Look a word up from the page: its dictionary word, its reading, its forms in the library."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QWidget

from reader.corpus.query import Mode, Word
from reader.gui.jobs import Jobs
from reader.language.fold import fold
from reader.library import Library
from reader.progress import Progress

if TYPE_CHECKING:
    from reader.gui.search.word_card import WordFacts


class LookingUp(QObject):
    """Ask for what is known of a word, and show it on a card beside it."""

    search_wanted = Signal(str)

    def __init__(self, library: Library, jobs: Jobs, window: QWidget) -> None:
        super().__init__(window)
        self._library = library
        self._jobs = jobs
        self._window = window

    def look_up(self, word: str, place: QPoint) -> None:
        """Show what is known of a word beside a place of the screen."""
        from reader.gui.search.word_card import (
            WordFacts,
        )  # with the Kazakh analyzer: not before the first window is painted

        def find(progress: Progress) -> WordFacts:
            form = fold(word)
            readings = self._library.forms.entries.readings(form)
            forms = self._library.forms.word(Word(form, Mode.FORMS))
            count = self._library.count(self._library.resolve(self._library.parse(word)), progress)
            return WordFacts(word, readings, forms, count)

        self._jobs.read("word", find, lambda facts: self._show(facts, place))

    def _show(self, facts: "WordFacts", place: QPoint) -> None:
        from reader.gui.search.word_card import WordCard

        card = WordCard(facts, self._window)
        card.search_wanted.connect(self.search_wanted)
        card.show_at(place)
