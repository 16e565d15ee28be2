"""One open library: the verbs that touch more than one of its parts."""

import datetime
import functools
import logging
import sys
import threading
from collections import Counter
from collections.abc import Callable, Container, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Concatenate, ParamSpec, TypeVar

import platformdirs

from reader import loader
from reader.concordance import kwic, snippet
from reader.corpus.document import Document
from reader.corpus.hit import Count, Hit, HitPage, KwicLine, Sort
from reader.corpus.query import Query
from reader.corpus.record import DocumentRecord
from reader.corpus.span import Span
from reader.errors import (
    DerivedBroken,
    DocumentUnknown,
    LibraryError,
    LibraryInUse,
    LibraryUnwritable,
    LoadError,
    PathUnknown,
)
from reader.index.matcher import Matcher
from reader.index.parser import parse
from reader.index.search_index import SearchIndex
from reader.indexing.files import check_kind, check_name, exists, plain, reaches
from reader.progress import Budget, Progress
from reader.store.database import Database
from reader.store.documents import Documents
from reader.store.failures import Failures
from reader.store.reading import Reading
from reader.store.sources import Source, Sources
from reader.store.texts import Texts, pack
from reader.store.vocabulary import Vocabulary

if TYPE_CHECKING:
    from reader.forms import Forms
    from reader.indexing.update import Update, UpdateReport

_log = logging.getLogger(__name__)

_TEXTS_AT_ONCE = 200

_Given = ParamSpec("_Given")
_Result = TypeVar("_Result")


def _mending(
    verb: Callable[Concatenate["Library", _Given], _Result],
) -> Callable[Concatenate["Library", _Given], _Result]:
    """Let a verb that meets damage in what is derived make it anew, and try once more."""

    @functools.wraps(verb)
    def twice(library: "Library", /, *given: _Given.args, **named: _Given.kwargs) -> _Result:
        try:
            return verb(library, *given, **named)
        except DerivedBroken as error:
            _log.warning("%s", error)
            library.mend(error)
            return verb(library, *given, **named)

    return twice


class Library:
    """The user's documents, index and reading state in one folder, opened together.

    Verbs may be called from any thread; ``update`` and ``repair`` from one thread at a time.

    Raises:
        LibraryError: the folder cannot be opened.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder.absolute()
        self._store = Database(self.folder / "library.sqlite", "library")
        self._cache = Database(self.folder / "cache.sqlite", "cache", derived=True)
        self.index = SearchIndex(self.folder / "index")
        self.sources = Sources(self._store)
        self.documents = Documents(self._store)
        self.failures = Failures(self._store)
        self.reading = Reading(self._store)
        self._vocabulary = Vocabulary(self._cache)
        self._changing = threading.RLock()
        self._texts = Texts(self._cache)

    @functools.cached_property
    def forms(self) -> "Forms":
        """Return what finds the forms of words; made, with the analyzer, when it is first asked for."""
        from reader.forms import Forms

        return Forms(self._vocabulary)

    @property
    def identity(self) -> str:
        """Return a name for what is derived from the documents; a document that was derived under another waits."""
        return f"{self.index.identity}+{self._vocabulary.identity}"

    def close(self) -> None:
        """Close the files of the calling thread."""
        self._store.close()
        self._cache.close()

    @_mending
    def update(self, paths: Sequence[Path], progress: Progress) -> "UpdateReport":
        """Add folders and files, and bring them up to date; without any, bring every source up to date.

        Raises:
            PathUnknown, LoadError: there is nothing at one of the paths, or it has no name that can be kept; then
                nothing was done.
            Cancelled, LibraryError: the work stopped early; what was finished is kept.
        """
        places = self._places([plain(path) for path in paths])
        with self._changing:
            update = self._update(progress)
            update.index_waiting()
            update.bring_up_to_date(places, [source.path for source in self.sources.all()])
            return update.report()

    def repair(self, progress: Progress) -> None:
        """Index what the index should hold and does not: after a crash, or for an index of another version.

        Raises:
            Cancelled, LibraryError: the work stopped early; what was finished is kept.
        """
        with self._changing:
            self._update(progress).index_waiting()

    def mend(self, error: DerivedBroken) -> None:
        """Make anew what was found damaged, unless another is changing the library: then the error is raised."""
        if not self._changing.acquire(blocking=False):
            raise error
        try:
            self.repair(Progress())
        except LibraryError as worse:
            raise error from worse
        finally:
            self._changing.release()

    def _update(self, progress: Progress) -> "Update":
        self.index.mend()
        from reader.indexing.update import Update  # with what reads files: not before the first window is painted

        return Update(self._store, self._cache, self.index, self.forms, self.identity, progress)

    @_mending
    def listing(self, sort: Sort, offset: int, limit: int, under: Sequence[Path] = ()) -> HitPage:
        """Return a stretch of the list of all documents, or of those at or below some paths."""
        records = self.documents.page(sort, offset, limit, under)
        return HitPage(offset, self.documents.count(under), tuple(self._hits(records, None)))

    @_mending
    def search(
        self,
        query: Query,
        sort: Sort,
        offset: int,
        limit: int,
        under: Sequence[Path] = (),
        budget: Budget | None = None,
    ) -> HitPage:
        """Return a stretch of the documents that a query finds, each with all of its matches.

        With a ``budget`` that turns out short, forms that were not worked out yet are left out.
        """
        resolved = self.forms.resolve(query, budget)
        if sort is Sort.TITLE:
            found = self.index.ids(resolved, under)
            ids, documents = self.documents.sorted_ids(found, sort, offset, limit), len(found)
        else:
            page = self.index.search(resolved, sort, offset, limit, under)
            ids, documents = list(page.ids), page.documents
        return HitPage(offset, documents, tuple(self._hits(self.documents.records(ids), Matcher(resolved))))

    @_mending
    def count_matches(self, query: Query, progress: Progress, under: Sequence[Path] = ()) -> Count:
        """Count a query's matches in all documents, and those of each form; reports matches so far.

        Raises:
            Cancelled: the work stopped early.
        """
        resolved = self.forms.resolve(query)
        matcher = Matcher(resolved)
        matches = 0
        forms: Counter[str] = Counter()
        ids = self.index.ids(resolved, under)
        for start in range(0, len(ids), _TEXTS_AT_ONCE):
            some = ids[start : start + _TEXTS_AT_ONCE]
            contents = self.documents.contents(some)
            texts = self._texts.get_many([content_hash for content_hash, _ in contents])
            if all(content_hash in texts for content_hash, _ in contents):
                bodies = [(texts[content_hash], body_start) for content_hash, body_start in contents]
            else:  # the cache was deleted or damaged: the files are read again
                bodies = [(text, record.body_start) for record, text in self._texts_of(some)]
            for text, body_start in bodies:
                found = [form for _, form in matcher.uses(text, body_start)]
                forms.update(found)
                matches += len(found)
                progress.report(matches)
        return Count(matches, forms)

    def kwic(self, query: Query, context: int, under: Sequence[Path] = ()) -> Iterator[KwicLine]:
        """Yield every use of what a query wants, document by document, newest first."""
        resolved = self.forms.resolve(query)
        matcher = Matcher(resolved)
        found = self.index.ids(resolved, under)
        for record, text in self._texts_of(self.documents.sorted_ids(found, Sort.DATE, 0, len(found))):
            if matches := list(matcher.spans(text, record.body_start)):
                yield from kwic(self._document(record, text), matches, record.id, context)

    @_mending
    def document(self, document_id: int) -> Document:
        """Return a whole document.

        Raises:
            DocumentUnknown: no document has that id.
            LoadError: its text is neither kept nor readable.
        """
        records = self.documents.records([document_id])
        if not records:
            raise DocumentUnknown(document_id)
        return self._document(records[0], self._text(records[0]))

    @_mending
    def matches(self, query: Query, document: Document, budget: Budget | None = None) -> list[Span]:
        """Return a query's matches in a document."""
        return list(Matcher(self.forms.resolve(query, budget)).spans(document.text, document.body_start))

    def parse(self, text: str) -> Query:
        """Return the query that a text means."""
        return parse(text)

    def integrity(self) -> dict[str, str]:
        """Return, for each database file and the index, ``ok`` or what is wrong with it.

        What is derived and damaged is made anew by the next ``update`` or ``repair``.
        """
        found = {database.path.name: database.integrity() for database in (self._store, self._cache)}
        return {**found, "index": self.index.integrity()}

    def _places(self, paths: Sequence[Path]) -> list[tuple[Source, Path]]:
        """Return what an update has to scan, nothing twice; a path that no source reaches becomes a source."""
        sources = {source.path: source for source in self.sources.all()}
        wanted = dict.fromkeys(paths or sources)
        places = [(_reaching(path, sources), path) for path in wanted]
        for source, path in places:
            check_name(path)
            if source is None:
                if not exists(path):
                    raise PathUnknown(path)
                check_kind(path)
        scanned = [(source, path) for source, path in places if not _reaching(path.parent, wanted, path)]
        if all(source for source, _ in scanned):
            return [(sources[source], path) for source, path in scanned if source]
        with self._store.transaction():
            return [(sources[source] if source else self.sources.add(path), path) for source, path in scanned]

    def _hits(self, records: Sequence[DocumentRecord], matcher: Matcher | None) -> Iterator[Hit]:
        texts = self._texts.get_many([record.content_hash for record in records])
        for record in records:
            text = self._text_or_nothing(record, texts)
            matches = tuple(matcher.spans(text, record.body_start)) if matcher else ()
            beside_title = [span for span in matches if span.start >= record.preview_start]
            yield Hit(record, matches, snippet(text, record.preview_start, beside_title))

    def _texts_of(self, ids: Sequence[int]) -> Iterator[tuple[DocumentRecord, str]]:
        for start in range(0, len(ids), _TEXTS_AT_ONCE):
            records = self.documents.records(ids[start : start + _TEXTS_AT_ONCE])
            texts = self._texts.get_many([record.content_hash for record in records])
            for record in records:
                yield record, self._text_or_nothing(record, texts)

    def _text(self, record: DocumentRecord) -> str:
        text = self._texts.get(record.content_hash)
        if text is None:
            document = loader.load(record.path)
            text = document.text
            if document.content_hash == record.content_hash:
                with suppress(LibraryInUse, LibraryUnwritable):  # then it is read from the file another time
                    self._texts.put(record.content_hash, pack(text))
        return text

    def _text_or_nothing(self, record: DocumentRecord, texts: dict[str, str]) -> str:
        """Return a text so that one file that went away does not spoil a whole list."""
        if (text := texts.get(record.content_hash)) is not None:
            return text
        try:
            return self._text(record)
        except LoadError as error:
            _log.warning("%s: %s", record.path, error)
            return ""

    def _document(self, record: DocumentRecord, text: str) -> Document:
        from reader import structure  # its patterns take time to compile: not before the first window is painted

        day = datetime.datetime.combine(record.date, datetime.time())
        return structure.parse(text, path=record.path, modified=day, encoding=record.encoding)


def _reaching(near: Path, folders: Container[Path], path: Path | None = None) -> Path | None:
    """Return the nearest of some folders, from ``near`` upwards, whose scan finds ``path`` (by default ``near``)."""
    wanted = path or near
    return next((one for one in (near, *near.parents) if one in folders and reaches(one, wanted)), None)


def default_folder() -> Path:
    """Return where the library lies unless the user says otherwise: ``portable`` beside the program, if it is there.

    Else the platform's folder for a program's data.
    """
    portable = Path(sys.argv[0]).absolute().parent / "portable"
    return portable if portable.is_dir() else platformdirs.user_data_path("Oqyrman", appauthor=False)
