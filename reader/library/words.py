"""The words that a library has: their forms, what a slip was meant to be, and the words of notes."""

import functools
from typing import TYPE_CHECKING

from reader.corpus.query import Mode, ResolvedQuery, Word
from reader.library.files import Files
from reader.progress import Budget
from reader.records import dataclass
from reader.store.annotations import Annotations
from reader.store.vocabulary import Vocabulary

if TYPE_CHECKING:
    from reader.forms import Forms
    from reader.notes import NoteSearch
    from reader.suggestions import Suggestion, Suggestions

_ANY = "сөз"


@dataclass(frozen=True, slots=True)
class Suggested:
    """A word that is found nowhere or hardly, and what was likely meant, the likeliest first."""

    word: str
    better: tuple["Suggestion", ...]


class Words:
    """Find words of a library; the analyzer is loaded when it is first needed, after the first window is painted."""

    def __init__(self, files: Files) -> None:
        self._files = files
        self.vocabulary = Vocabulary(files.cache)

    def prepare(self) -> None:
        """Load what finds words, so that the first search need not wait for it."""
        self.forms.word(Word(_ANY, Mode.FORMS), budget=Budget(0))
        self.suggestions.suggest(_ANY)

    @functools.cached_property
    def forms(self) -> "Forms":
        """Return what finds the forms of words."""
        from reader.forms import Forms

        return Forms(self.vocabulary)

    @functools.cached_property
    def suggestions(self) -> "Suggestions":
        """Return what suggests words that the library has."""
        from reader.suggestions import Suggestions

        return Suggestions(self.forms, self.vocabulary, self._files.index)

    @functools.cached_property
    def notes(self) -> "NoteSearch":
        """Return what finds notes by words in any form."""
        from reader.notes import NoteSearch

        return NoteSearch(Annotations(self._files.store), self.forms.entries)

    def suggest(self, query: ResolvedQuery) -> list[Suggested]:
        """Return what else was likely meant by wanted words that are found nowhere or hardly."""
        asked = [
            word.word.form
            for word in query.words
            if word.word.mode is Mode.FORMS and all(use.form == word.word.form for use in word.uses)
        ]
        found = [(form, self.suggestions.suggest(form)) for form in dict.fromkeys(asked)]
        return [Suggested(form, better) for form, better in found if better]
