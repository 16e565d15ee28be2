"""Put documents into the index, and note in the library what the index holds once that is committed."""

import ctypes
import sys
import time
from collections.abc import Collection, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress

from reader.corpus.document import DateOrigin
from reader.corpus.record import DocumentRecord
from reader.forms import Forms
from reader.index.analysis import AnalyzedText
from reader.index.entries import IndexedDocument
from reader.index.search_index import IndexWriter, SearchIndex
from reader.indexing.preparing import PreparedFile
from reader.language.entries import Language, NewForms, Sightings
from reader.progress import Progress
from reader.store.database import Database
from reader.store.documents import Documents
from reader.store.texts import Texts

_FIRST_COMMIT_S = 1.0
_LAST_COMMIT_S = 15.0
_FIRST_DOCUMENTS = 1_000
_FIRST_AT_LATEST_S = 2.0
_MOST_FORMS = 80_000
"""New forms that are kept in memory at most, about."""

_MANY_DOCUMENTS = 100
"""Documents from which on it is worth to give memory back."""

_MANY_FORMS = 10_000
"""New forms from which on it is worth a thread to write them while the index is committed: it does not hold the GIL."""


class Filing:
    """Keep index, vocabulary and library in step: what was put counts as indexed with the next commit."""

    def __init__(self, library: Database, cache: Database, index: SearchIndex, forms: Forms, identity: str) -> None:
        self.index = index
        self._library = library
        self._cache = cache
        self._forms = forms
        self._identity = identity
        self._documents = Documents(library)
        self._texts = Texts(cache)
        self._sightings = Sightings()
        self._new: list[NewForms] = []
        self._new_count = 0
        self._uncommitted: list[int] = []
        self._replaced: list[str] = []
        self._commit_due = 0.0
        self._commit_pause_s = _FIRST_COMMIT_S

    def waiting(self) -> list[int]:
        """Return the ids of the documents that the index does not hold."""
        return self._documents.waiting(self._identity)

    def tell(self, new_forms: Iterable[NewForms]) -> None:
        """Tell of forms; they are told of only once."""
        for one in new_forms:
            self._note(self._sightings.gather(one.forms, one.languages))

    def tell_forms(self, one: PreparedFile) -> None:
        """Tell of the forms of a document that were not gathered with those of others."""
        if one.text.distinct:
            self.gather(one.text.distinct, one.loaded.record.language)

    def gather(self, distinct: Iterable[str], language: str) -> None:
        """Tell of those forms of a text that were not met before."""
        self._note(self._sightings.gather(distinct, Language.of(language)))

    def _forget_new(self) -> None:
        self._new.clear()
        self._new_count = 0

    def _note(self, new: NewForms) -> None:
        self._new.append(new)
        self._new_count += len(new.forms)

    def put(self, writer: IndexWriter, number: int, record: DocumentRecord, text: AnalyzedText) -> None:
        """Let the index hold a document."""
        dated = record.date_origin is not DateOrigin.FILE_TIME
        place, *also = record.folder_places
        beside = record.date, text, record.source, record.language
        writer.put(IndexedDocument(number, place, *beside, dated=dated, also=tuple(also)))
        self._uncommitted.append(number)

    def withhold(self, ids: Collection[int]) -> None:
        """Let some documents, if they were put, not count as indexed with the next commit."""
        if ids:
            self._uncommitted = [number for number in self._uncommitted if number not in ids]

    def replace(self, content_hash: str) -> None:
        """Drop a text after the next commit, unless some document has it."""
        self._replaced.append(content_hash)

    def start_clock(self) -> None:
        """Begin a stretch of work that is committed now and then."""
        self._commit_pause_s = _FIRST_COMMIT_S
        self._commit_due = time.monotonic() + _FIRST_AT_LATEST_S

    def commit_in_time(self, writer: IndexWriter) -> None:
        """Commit soon at first, so that the first documents can be searched, then in growing batches."""
        early = self._commit_pause_s == _FIRST_COMMIT_S and len(self._uncommitted) >= _FIRST_DOCUMENTS
        if early or time.monotonic() >= self._commit_due:
            self.commit(writer)
            self._commit_pause_s = min(2 * self._commit_pause_s, _LAST_COMMIT_S)
            self._commit_due = time.monotonic() + self._commit_pause_s
        elif self._new_count > _MOST_FORMS:
            self._forms.add(self._new)
            self._forget_new()

    def pause(self, writer: IndexWriter, progress: Progress, done: int, total: int | None) -> None:
        """Let what is done be searched, and wait, where the work is to pause."""
        if progress.paused:
            self.commit(writer)
            progress.rest(done, total)

    def commit(self, writer: IndexWriter) -> None:
        """Let what was put be found."""
        if self._new_count < _MANY_FORMS:
            self._forms.add(self._new)
            writer.commit()
        else:
            with ThreadPoolExecutor(1) as beside:
                telling = beside.submit(self._tell)
                writer.commit()
                telling.result()
        self._forget_new()
        if len(self._uncommitted) >= _MANY_DOCUMENTS:
            _give_back()
        with self._library.transaction():
            self._documents.mark_indexed(self._uncommitted, self._identity)
        self._uncommitted.clear()
        self.drop_unused(self._replaced)
        self._replaced.clear()

    def _tell(self) -> None:
        """Tell the vocabulary of new forms, in a thread that ends with that."""
        try:
            self._forms.add(self._new)
        finally:
            self._cache.close()

    def drop_unused(self, hashes: Sequence[str]) -> None:
        """Drop those of some texts that no document has any more."""
        unused = [one for one in hashes if not self._documents.has_content(one)]
        with self._cache.transaction():
            self._texts.remove(unused)


def _give_back() -> None:
    """Give free memory back to the system, which glibc does not do by itself: texts go through several threads."""
    if sys.platform == "linux":
        with suppress(AttributeError, OSError):  # of another C library
            ctypes.CDLL(None).malloc_trim(0)
