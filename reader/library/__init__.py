"""One open library: its parts, and the verbs that touch more than one of them under its own name."""

import sys
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from reader.corpus.query import Query
from reader.index.parser import parse
from reader.library.changing import Changing
from reader.library.choices import Choices
from reader.library.files import Files
from reader.library.outputs import Outputs
from reader.library.resolving import Resolving
from reader.library.searching import Searching
from reader.library.texts import DocumentTexts
from reader.library.uses import Uses
from reader.library.words import Suggested, Words
from reader.store.annotations import Annotations
from reader.store.columns import TableColumns
from reader.store.corrections import Corrections
from reader.store.decodings import Decodings
from reader.store.documents import Documents
from reader.store.duplicates import Duplicates
from reader.store.failures import Failures
from reader.store.ignoring import Ignoring
from reader.store.marks import Marks
from reader.store.reading import Reading
from reader.store.rules import Rules
from reader.store.searches import Searches
from reader.store.sources import Sources
from reader.store.vanished import Vanished

if TYPE_CHECKING:
    from reader.forms import Forms
    from reader.indexing.surveying import SourceState
    from reader.notes import NoteSearch
    from reader.store.basket import Basket
    from reader.suggestions import Suggestions

__all__ = ["Library", "Suggested", "default_folder"]


class Library:
    """The user's documents, index and reading state in one folder, opened together.

    Verbs may be called from any thread; ``update`` and ``repair`` from one thread at a time. Each is written, and
    described, in the part that it is taken from.

    Raises:
        LibraryError: the folder cannot be opened.
    """

    def __init__(self, folder: Path, *, read_only: bool = False) -> None:
        self._files = Files(folder, read_only=read_only)
        self.place, self.folder = self._files.place, self._files.folder
        self.backups, self.index = self._files.backups, self._files.index
        self._store, self._cache = self._files.store, self._files.cache
        self.close, self.integrity = self._files.close, self._files.integrity
        self.look_through = self._files.look_through
        self._open_parts()
        self.words = Words(self._files)
        self.suggest = self.words.suggest
        self._change()
        self._read()

    def _open_parts(self) -> None:
        """Open what the store keeps, each part by itself."""
        self.sources = Sources(self._store)
        self.documents = Documents(self._store)
        self.duplicates = Duplicates(self._store)
        self.failures = Failures(self._store)
        self.reading = Reading(self._store)
        self.columns = TableColumns(self._store)
        self.decodings = Decodings(self._store)
        self.corrections = Corrections(self._store)
        self.rules = Rules(self._store)
        self.searches = Searches(self._store)
        self.annotations = Annotations(self._store)
        self.marks = Marks(self._store)
        self.vanished = Vanished(self._store)
        self.ignoring = Ignoring(self._store)

    def _change(self) -> None:
        """Take the verbs that change the library from their parts."""
        self._changing = Changing(self._files, self.words)
        self.update, self.refresh, self.repair = self._changing.update, self._changing.refresh, self._changing.repair
        self.forget, self.drop_source = self._changing.forget, self._changing.drop_source
        self.source_at, self.reanchor, self.mend = (
            self._changing.source_at,
            self._changing.reanchor,
            self._changing.mend,
        )
        choices = Choices(self._files, self._changing)
        self.choose_decoding, self.choose_columns = choices.choose_decoding, choices.choose_columns
        self.correct, self.set_rule = choices.correct, choices.set_rule
        self.must_not_be_source = Outputs(self._store).must_not_be_source

    def _read(self) -> None:
        """Take the verbs that read from their parts."""
        files, mend = self._files, self._changing.mend
        texts = DocumentTexts(files, mend)
        self._texts = texts.kept
        self.document, self.opening = texts.document, texts.opening
        self.resolve = Resolving(files, self.words, texts, mend).resolve
        searching = Searching(files, texts, mend)
        self.listing, self.search, self.listed = searching.listing, searching.search, searching.listed
        self.facets, self.timeline = searching.facets, searching.timeline
        uses = Uses(files, self.words, texts, mend)
        self.count, self.kwic, self.matches = uses.count, uses.kwic, uses.matches

    @cached_property
    def basket(self) -> "Basket":
        """Return the quotes that were taken out."""
        from reader.store.basket import Basket  # not before the first window is painted

        return Basket(self._store)

    @property
    def forms(self) -> "Forms":
        """Return what finds the forms of words; made, with the analyzer, when it is first asked for."""
        return self.words.forms

    @property
    def suggestions(self) -> "Suggestions":
        """Return what suggests words that the library has."""
        return self.words.suggestions

    @property
    def notes(self) -> "NoteSearch":
        """Return what finds notes by words in any form."""
        return self.words.notes

    @property
    def identity(self) -> str:
        """Return a name for what is derived from the documents; a document that was derived under another waits."""
        return self._changing.identity

    @property
    def read_only(self) -> str:
        """Return why nothing can be changed in this library; nothing where it can."""
        return self._files.read_only

    def survey(self, *, skipped: bool = False) -> "list[SourceState]":
        """Return the state of every source; what was ``skipped`` is counted on disk, which takes a while."""
        from reader.indexing.surveying import survey

        return survey(self._store, skipped=skipped)

    def parse(self, text: str) -> Query:
        """Return the query that a text means."""
        return parse(text)


def default_folder() -> Path:
    """Return where the library lies unless the user says otherwise: ``portable`` beside the program, if it is there.

    Else the platform's folder for a program's data.
    """
    portable = Path(sys.argv[0]).absolute().parent / "portable"
    if portable.is_dir():
        return portable
    import platformdirs  # not where the user names a folder

    return platformdirs.user_data_path("Oqyrman", appauthor=False)
