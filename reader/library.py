"""One open library: the verbs that touch more than one of its parts."""

import functools
import logging
import sys
import threading
import time
from collections.abc import Callable, Container, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Concatenate, ParamSpec, TypeVar

import platformdirs

from reader import loader
from reader.concordance import kwic, snippet
from reader.corpus.columns import Columns
from reader.corpus.correction import Correction
from reader.corpus.decoding import Decoding
from reader.corpus.document import Document, Layout
from reader.corpus.hit import Count, Facets, Hit, HitPage, KwicLine, MonthCount, Sort
from reader.corpus.query import Mode, Node, Noted, Query, ResolvedQuery, Tagged, Term, terms, with_marked, with_terms
from reader.corpus.record import DocumentRecord
from reader.corpus.span import Span
from reader.corpus.timeline import Month, filled
from reader.errors import (
    DerivedBroken,
    DocumentUnknown,
    LibraryBroken,
    LibraryError,
    LibraryInUse,
    LibraryReadOnly,
    LibraryUnwritable,
    LoadError,
    PathUnknown,
    TextLost,
)
from reader.index.clauses import needs_reading
from reader.index.counting import Counting
from reader.index.matcher import Matcher, stands_in
from reader.index.parser import parse
from reader.index.search_index import SearchIndex
from reader.indexing.files import check_kind, check_name, exists, plain, reaches
from reader.progress import Budget, Progress
from reader.store.annotations import Annotations
from reader.store.backups import STORE, Backups
from reader.store.basket import Basket
from reader.store.columns import TableColumns
from reader.store.corrections import Corrections
from reader.store.database import Database
from reader.store.decodings import Decodings
from reader.store.documents import Documents
from reader.store.duplicates import Duplicates
from reader.store.failures import Failures
from reader.store.ignoring import Ignoring
from reader.store.instance import CHANGING, Lock, holding
from reader.store.marks import Marks
from reader.store.place import Place
from reader.store.reading import Reading
from reader.store.rules import Rule, Rules
from reader.store.searches import Searches
from reader.store.sources import Source, Sources
from reader.store.texts import Texts, pack
from reader.store.vanished import Vanished
from reader.store.vocabulary import Vocabulary

if TYPE_CHECKING:
    from reader.forms import Forms
    from reader.indexing.report import UpdateReport
    from reader.indexing.surveying import SourceState
    from reader.indexing.update import Update
    from reader.notes import NoteSearch
    from reader.suggestions import Suggestion, Suggestions

_log = logging.getLogger(__name__)

_TEXTS_AT_ONCE = 200
_TELL_S = 0.5
_PATIENCE_S = 3.0
"""How long an update waits for another that is going on."""


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


@dataclass(frozen=True, slots=True)
class Suggested:
    """A word that is found nowhere or hardly, and what was likely meant, the likeliest first."""

    word: str
    better: tuple["Suggestion", ...]


class Library:
    """The user's documents, index and reading state in one folder, opened together.

    Verbs may be called from any thread; ``update`` and ``repair`` from one thread at a time.

    Raises:
        LibraryError: the folder cannot be opened.
    """

    def __init__(self, folder: Path, *, read_only: bool = False) -> None:
        self.place = Place(folder, read_only=read_only)
        self.folder = self.place.folder
        self.backups = Backups(self.folder)
        self.index = self._open_index()
        self._own = self._open_store("" if self.place.copied else self.read_only)
        self._store = self._open_store(self.read_only) if self.place.copied else self._own
        self._cache = Database(self.place.files / "cache.sqlite", "cache", derived=True)
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
        self.basket = Basket(self._store)
        self._vocabulary = Vocabulary(self._cache)
        self._changing = threading.RLock()
        self._texts = Texts(self._cache)
        self.vanished = Vanished(self._store)
        self.ignoring = Ignoring(self._store)

    @functools.cached_property
    def forms(self) -> "Forms":
        """Return what finds the forms of words; made, with the analyzer, when it is first asked for."""
        from reader.forms import Forms

        return Forms(self._vocabulary)

    @functools.cached_property
    def suggestions(self) -> "Suggestions":
        """Return what suggests words that the library has."""
        from reader.suggestions import Suggestions

        return Suggestions(self.forms, self._vocabulary, self.index)

    @functools.cached_property
    def notes(self) -> "NoteSearch":
        """Return what finds notes by words in any form."""
        from reader.notes import NoteSearch

        return NoteSearch(self.annotations, self.forms.entries)

    @property
    def identity(self) -> str:
        """Return a name for what is derived from the documents; a document that was derived under another waits."""
        return f"{self.index.identity}+{self._vocabulary.identity}"

    @property
    def read_only(self) -> str:
        """Return why nothing can be changed in this library; nothing where it can."""
        return self.place.read_only

    def close(self) -> None:
        """Close the files of the calling thread."""
        self._store.close()
        self._own.close()
        self._cache.close()

    def _open_index(self) -> SearchIndex:
        try:
            return SearchIndex(self.place.files / "index", read_only=bool(self.read_only))
        except LibraryUnwritable:
            if not self.read_only or self.place.copied:
                raise
        self.place.copy()  # there is none of this version: one is made beside
        return SearchIndex(self.place.files / "index")

    def _open_store(self, read_only: str) -> Database:
        if cause := self.backups.missing():
            raise self.backups.offer(LibraryBroken(self.folder, STORE, cause))
        guard = None if self.place.copied else self.backups
        return Database(self.place.files / STORE, "library", guard=guard, read_only=read_only)

    @contextmanager
    def _changes(self, progress: Progress, patience_s: float = 0.0) -> Iterator[None]:
        """Keep all others from changing what is derived; looks through the library after an unclean end."""
        if self.read_only and not self.place.copied:
            raise LibraryReadOnly(self.folder, self.read_only)
        lock = Lock(self.place.files / CHANGING)
        with self._changing, holding(lock, patience_s, progress.check):
            if lock.unclean:
                self.look_through()
            yield

    def look_through(self) -> None:
        """Check every file quickly; what is derived and damaged is made anew by the next ``update`` or ``repair``.

        Raises:
            LibraryBroken: the library's own file is damaged.
        """
        found = {**self._verdicts(quick=True), "index": self.index.integrity()}
        _log.warning("looked through after an unclean end: %s", found)
        if found[STORE] != "ok":
            raise self.backups.offer(LibraryBroken(self.folder, STORE, found[STORE]))

    @_mending
    def update(self, paths: Sequence[Path], progress: Progress) -> "UpdateReport":
        """Add folders and files, and bring them up to date; without any, bring every source up to date.

        Raises:
            PathUnknown, LoadError: there is nothing at one of the paths, or it has no name that can be kept; then
                nothing was done.
            Cancelled, LibraryError: the work stopped early; what was finished is kept.
        """
        if self.read_only:
            raise LibraryReadOnly(self.folder, self.read_only)
        with self._changes(progress, _PATIENCE_S):
            places = self._places([plain(path) for path in paths])
            update = self._update(progress)
            update.index_waiting()
            update.bring_up_to_date(places, [source.path for source in self.sources.all()])
            self.reanchor(progress)
            return update.report()

    def refresh(self, paths: Sequence[Path], progress: Progress) -> "UpdateReport":
        """Bring up to date what is at some paths; those that no source reaches are left alone.

        Raises:
            Cancelled, LibraryError: as ``update``.
        """
        sources = {source.path for source in self.sources.all()}
        reached = [path for path in paths if _reaching(path, sources)]
        with self._changing:
            if reached:
                return self.update(reached, progress)
            return self._update(progress).report()

    @_mending
    def forget(self, ids: Sequence[int]) -> int:
        """Take documents out of the library for good, and return how many there were.

        Their files stay, and those that an update finds are added again.

        Raises:
            LibraryError: nothing, or not all of it, was done; what is left can be taken out again.
        """
        with self._changing:
            forgotten = self._update(Progress()).forget(ids)
            self.reanchor(Progress())
            return forgotten

    @_mending
    def drop_source(self, path: Path) -> int:
        """Take a folder or file out of the library with its documents, and return how many there were.

        The files stay, and so do the places where reading stopped: added again, all is as before.

        Raises:
            PathUnknown: the library does not read from there.
        """
        with self._changing:
            dropped = self._update(Progress()).drop(self.source_at(path))
            self.reanchor(Progress())
            return dropped

    def source_at(self, path: Path) -> Source:
        """Return the source at a path.

        Raises:
            PathUnknown: the library does not read from there.
        """
        found = next((source for source in self.sources.all() if source.path == plain(path)), None)
        if found is None:
            raise PathUnknown(path)
        return found

    def survey(self, *, skipped: bool = False) -> "list[SourceState]":
        """Return the state of every source; what was ``skipped`` is counted on disk, which takes a while."""
        from reader.indexing.surveying import survey

        return survey(self._store, skipped=skipped)

    def choose_decoding(self, path: Path, decoding: Decoding, progress: Progress) -> "UpdateReport":
        """Read a file of the library in another way from now on, and load it again.

        Raises:
            DocumentUnknown: the library has no such file.
            EncodingFixed, EncodingUnknown: nothing can be chosen for such a file, or not this.
            Cancelled, LibraryError: what was chosen is kept, and the file is loaded at the next update.
        """
        from reader.indexing.choosing import choose  # with what reads files

        place = plain(path)
        with self._changes(progress, _PATIENCE_S):
            choose(self._store, place, decoding)
        return self.update([place], progress)

    def correct(self, document_id: int, correction: Correction, progress: Progress) -> None:
        """Keep what the user says of a document in place of its file, and let everything say it.

        Raises:
            DocumentUnknown: no document has that id.
            Cancelled, LibraryError: what was corrected is kept, and the index follows at the next update.
        """
        from reader.indexing.correcting import correct  # with what reads files

        with self._changes(progress, _PATIENCE_S):
            correct(self._store, document_id, correction)
        self.repair(progress)

    def set_rule(self, folder: Path, rule: Rule | None, progress: Progress) -> None:
        """Keep what holds for all documents of a folder, now and later; ``None`` takes it back.

        Raises:
            Cancelled, LibraryError: the rule is kept, and the index follows at the next update.
        """
        from reader.indexing.correcting import set_rule  # with what reads files

        with self._changes(progress, _PATIENCE_S):
            set_rule(self._store, folder, rule)
        self.repair(progress)

    def repair(self, progress: Progress) -> None:
        """Index what the index should hold and does not: after a crash, or for an index of another version.

        Raises:
            Cancelled, LibraryError: the work stopped early; what was finished is kept.
        """
        with self._changes(progress):
            self._update(progress).index_waiting()

    def choose_columns(self, path: Path, columns: Columns) -> None:
        """Keep which columns the tables at or below a path have; the next ``update`` reads these tables again.

        Raises:
            LibraryError: it cannot be kept.
        """
        self.columns.choose(path, columns)
        with self._store.transaction():
            self.documents.mark_unread(path)
            self.failures.mark_unread(path)

    def reanchor(self, progress: Progress, document_id: int | None = None) -> int:
        """Find the marks of changed documents again, or of one that is opened; return how many were orphaned.

        Raises:
            Cancelled: the work stopped early.
        """
        from reader.indexing.reanchoring import Reanchoring  # not before the first window is painted

        return Reanchoring(self._store, self._texts).catch_up(progress, document_id)

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

        return Update(self._own, self._cache, self.index, self.forms, self.identity, progress)

    @_mending
    def listing(self, sort: Sort, offset: int, limit: int, under: Sequence[Path] = ()) -> HitPage:
        """Return a stretch of the list of all documents, or of those at or below some paths."""
        records = self.documents.page(sort, offset, limit, under)
        return HitPage(offset, self.documents.count(under), tuple(self._hits(records, None)))

    @_mending
    def resolve(self, query: Query, budget: Budget | None = None) -> ResolvedQuery:
        """Return a query as the library understands it, which the other verbs take.

        With a ``budget`` that turns out short, forms that were not worked out yet are left out.

        Raises:
            Cancelled: the budget's work stopped early.
        """
        if query.root is None:
            return ResolvedQuery(query, None)
        budget = budget or Budget()
        resolved = self.forms.resolve(query, budget)
        if resolved.root is not None:
            resolved = replace(resolved, root=self._with_marked(resolved.root))
        if resolved.root is None or not any(needs_reading(term) for term, _ in terms(resolved.root)):
            return resolved

        def read(term: Term, _wanted: bool) -> Term:
            if not needs_reading(term):
                return term
            matcher = Matcher(replace(resolved, root=term))
            found = [
                record.id
                for record, text, layout in self._texts_of(self.index.candidates(term), budget.check)
                if stands_in(term, matcher, text, layout)
            ]
            return replace(term, documents=frozenset(found))

        return replace(resolved, root=with_terms(resolved.root, read))

    def _with_marked(self, root: Node) -> Node:
        def known(part: Tagged | Noted) -> Node:
            if isinstance(part, Tagged):
                return replace(part, documents=self.marks.tagged(part.tag))
            return replace(part, documents=self.annotations.documents(self.notes.find(part.words)))

        return with_marked(root, known)

    @_mending
    def search(self, query: ResolvedQuery, sort: Sort, offset: int, limit: int, under: Sequence[Path] = ()) -> HitPage:
        """Return a stretch of the documents that a query finds, each with all of its matches."""
        if sort is Sort.TITLE:
            found = self.index.ids(query, under)
            ids, documents = self.documents.sorted_ids(found, sort, offset, limit), len(found)
        else:
            order = sort if query.wanted else Sort.DATE
            page = self.index.search(query, order, offset, limit, under)
            ids, documents = list(page.ids), page.documents
        return HitPage(offset, documents, tuple(self._hits(self.documents.records(ids), Matcher(query))))

    @_mending
    def count(
        self,
        query: ResolvedQuery,
        progress: Progress,
        under: Sequence[Path] = (),
        tell: Callable[[Count], None] | None = None,
    ) -> Count:
        """Count a query's matches in all documents, those of each form and of each month; reports the count so far.

        ``tell`` is told twice a second what was counted so far.

        Raises:
            Cancelled: the work stopped early.
        """
        counting = Counting(Matcher(query))
        due = time.monotonic() + _TELL_S
        if query.wanted:
            ids = self.index.ids(query, under)
            for start in range(0, len(ids), _TEXTS_AT_ONCE):
                for month, text, layout in self._dated_texts(ids[start : start + _TEXTS_AT_ONCE]):
                    counting.add(month, text, layout)
                    progress.report(counting.matches)
                if tell and time.monotonic() > due:
                    tell(counting.count())
                    due = time.monotonic() + _TELL_S
        return counting.count()

    def suggest(self, query: ResolvedQuery) -> list[Suggested]:
        """Return what else was likely meant by wanted words that are found nowhere or hardly."""
        asked = [
            word.word.form
            for word in query.words
            if word.word.mode is Mode.FORMS and all(use.form == word.word.form for use in word.uses)
        ]
        found = [(form, self.suggestions.suggest(form)) for form in dict.fromkeys(asked)]
        return [Suggested(form, better) for form, better in found if better]

    @_mending
    def facets(self, query: ResolvedQuery | None, under: Sequence[Path] = ()) -> Facets:
        """Return what the documents of a result, or all documents, have in common."""
        found = self.index.facets(query, under)
        tags = self.marks.tags()
        if tags.values and query is not None:
            tags = self.marks.tags(self.index.ids(query, under))
        return replace(found, tags=tags)

    @_mending
    def timeline(self, query: ResolvedQuery, count: Count, under: Sequence[Path] = ()) -> tuple[Month, ...]:
        """Return every month from the first to the last in which something was found, with what was counted."""
        found = self.index.words_by_month(query, under)
        if not found:
            return ()
        first, last = min(found), max(found)
        months = []
        for month, (_, words) in self.index.words_by_month(None, under).items():
            if first <= month <= last:
                counted = count.months.get(month, MonthCount(0, 0, 0))
                documents, _ = found.get(month, (0, 0))
                months.append(Month(month, counted.matches, counted.questions, counted.answers, documents, words))
        return filled(months)

    def kwic(
        self, query: ResolvedQuery, context: int, under: Sequence[Path] = (), progress: Progress | None = None
    ) -> Iterator[KwicLine]:
        """Yield every use of what a query wants, document by document, newest first.

        Raises:
            Cancelled: the work stopped early.
        """
        progress = progress or Progress()
        matcher = Matcher(query)
        for ids in self._newest_first(query, under):
            for record, text, layout in self._texts_of(ids, progress.check):
                if matches := list(matcher.spans(text, layout)):
                    yield from kwic(record, text, layout, matches, context)

    def _newest_first(self, query: ResolvedQuery, under: Sequence[Path]) -> Iterator[list[int]]:
        """Yield the ids of a result in order: a few at once, the others when they have been sorted."""
        if not query.wanted:
            return
        first = self.index.search(query, Sort.DATE, 0, _TEXTS_AT_ONCE, under).ids
        yield self.documents.sorted_ids(first, Sort.DATE, 0, len(first))
        if len(first) == _TEXTS_AT_ONCE:
            rest = list(set(self.index.ids(query, under)).difference(first))
            yield self.documents.sorted_ids(rest, Sort.DATE, 0, len(rest))

    @_mending
    def document(self, document_id: int, *, as_in_file: bool = False) -> Document:
        """Return a whole document, with what the user corrected, or without.

        Raises:
            DocumentUnknown: no document has that id.
            LoadError: its text is neither kept nor readable.
        """
        records = self.documents.records([document_id])
        if not records:
            raise DocumentUnknown(document_id)
        record = records[0].in_file if as_in_file else records[0]
        return self._document(record, self._text(records[0]))

    def opening(self, record: DocumentRecord, letters: int) -> Document | None:
        """Return how a long document begins, ready to be read while the rest of it is fetched."""
        text = self._texts.beginning(record.content_hash, letters)
        if text is None or not text.strip():
            return None
        return replace(self._document(record, text), content_hash=record.content_hash)

    @_mending
    def matches(self, query: Query, document: Document, budget: Budget | None = None) -> list[Span]:
        """Return a query's matches in a document."""
        return list(Matcher(self.forms.resolve(query, budget)).spans(document.text, document.layout))

    def parse(self, text: str) -> Query:
        """Return the query that a text means."""
        return parse(text)

    def integrity(self) -> dict[str, str]:
        """Return, for each database file and the index, ``ok`` or what is wrong with it.

        What is derived and damaged is made anew by the next ``update`` or ``repair``.
        """
        return {**self._verdicts(quick=False), "index": self.index.integrity()}

    def _verdicts(self, *, quick: bool) -> dict[str, str]:
        return {database.path.name: database.integrity(quick=quick) for database in (self._store, self._cache)}

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
        for record, text, layout in self._kept(records):
            matches = tuple(matcher.spans(text, layout)) if matcher else ()
            beside_title = [span for span in matches if span.start >= record.preview_start]
            yield Hit(record, matches, snippet(text, record.preview_start, beside_title))

    def _texts_of(self, ids: Sequence[int], check: Callable[[], None]) -> Iterator[tuple[DocumentRecord, str, Layout]]:
        for start in range(0, len(ids), _TEXTS_AT_ONCE):
            for found in self._kept(self.documents.records(ids[start : start + _TEXTS_AT_ONCE])):
                check()
                yield found

    def _dated_texts(self, ids: Sequence[int]) -> Iterator[tuple[str, str, Layout]]:
        """Yield the months and texts of some documents in no particular order, faster than with their records."""
        contents = self.documents.contents(ids)
        texts = self._texts.get_many([content_hash for content_hash, _ in contents])
        found = [(month, texts.get(content_hash)) for content_hash, month in contents]
        whole = [(month, kept.text, kept.layout) for month, kept in found if kept and kept.layout]
        if len(whole) == len(found):
            yield from whole
        else:  # the cache was deleted or damaged: the files are read again
            for record, text, layout in self._kept(self.documents.records(ids)):
                yield record.date.isoformat()[:7], text, layout

    def _kept(self, records: Sequence[DocumentRecord]) -> Iterator[tuple[DocumentRecord, str, Layout]]:
        """Yield the texts of some documents; one whose file went away is empty and does not spoil the others."""
        texts = self._texts.get_many([record.content_hash for record in records])
        for record in records:
            kept = texts.get(record.content_hash)
            if kept is not None and kept.layout is not None:
                yield record, kept.text, kept.layout
                continue
            try:
                text = kept.text if kept else self._text(record)
                yield record, text, self._document(record, text).layout
            except LoadError as error:
                _log.warning("%s: %s", record.path, error)
                yield record, "", Layout(0)

    def _text(self, record: DocumentRecord) -> str:
        kept = self._texts.get(record.content_hash)
        if kept is not None:
            return kept.text
        if (rescued := self.vanished.text(record.content_hash)) is not None:
            text = rescued
        elif record.vanished and not exists(record.path):
            raise TextLost(record.path)
        else:
            columns, decoding = self.columns.of(record.path), self.decodings.of(record.path)
            document = loader.load(record.path, record.fragment, columns, decoding)
            text = document.text
            if document.content_hash != record.content_hash:
                return text
        layout = self._document(record, text).layout
        with suppress(LibraryInUse, LibraryUnwritable):  # then it is read from the file another time
            self._texts.put(record.content_hash, pack(text, layout))
        return text

    def _document(self, record: DocumentRecord, text: str) -> Document:
        from reader.structure import parse_again  # its patterns take time to compile: not before the first window
        from reader.structure.correcting import corrected

        return corrected(parse_again(record.in_file, text), record.correction)


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
