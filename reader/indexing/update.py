"""One run that makes a library agree with the files of its sources."""

import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from reader.corpus.record import DocumentRecord
from reader.errors import FileUnreadable
from reader.index.analysis import analyze
from reader.index.search_index import IndexedDocument, IndexWriter, SearchIndex
from reader.indexing.files import FoundFile, reaches, scan
from reader.indexing.preparing import PreparedFile, prepare, prepared
from reader.progress import Progress
from reader.store.database import Database
from reader.store.documents import Documents, FileState
from reader.store.failures import Failure, Failures
from reader.store.sources import Source
from reader.store.texts import Texts

_FIRST_COMMIT_S = 1.0
_LAST_COMMIT_S = 15.0
_FILES_PER_REPORT = 500


@dataclass(frozen=True, slots=True)
class UpdateReport:
    """What an update did; ``documents`` is how many the library holds after it, ``failed`` what it could not read."""

    documents: int
    added: int
    changed: int
    removed: int
    unchanged: int
    failed: tuple[Failure, ...]


class Update:
    """Load what is new or changed, forget what is gone, leave the rest alone.

    What was finished before an error or a cancellation is kept and can be searched. Every method may raise
    ``Cancelled`` or a ``LibraryError``.
    """

    def __init__(self, library: Database, cache: Database, index: SearchIndex, progress: Progress) -> None:
        self._library = library
        self._cache = cache
        self._index = index
        self._progress = progress
        self._documents = Documents(library)
        self._failures = Failures(library)
        self._texts = Texts(cache)
        self._places: list[Path] = []
        self._uncommitted: list[int] = []
        self._replaced: list[str] = []
        self._commit_due = 0.0
        self._commit_pause_s = _FIRST_COMMIT_S
        self._added = self._changed = self._removed = self._unchanged = 0

    def place(self, source: Source, path: Path, sources: Sequence[Path] = ()) -> None:
        """Bring everything at or below a path up to date, as part of a source.

        Documents of other ``sources`` that a scan of the path does not reach are left alone.
        """
        self._places.append(path)
        known = self._documents.states(path)
        troubled = {str(failure.path): failure for failure in self._failures.under(path)}
        fresh: list[FoundFile] = []
        seen: set[str] = set()
        apart = [one for one in sources if one.is_relative_to(path) and not reaches(path, one)]
        unread = list(apart)
        for found in scan(path):
            name = str(found.path)
            seen.add(name)
            if len(seen) % _FILES_PER_REPORT == 0:
                self._progress.report(len(seen))
            if isinstance(found, Failure):
                self._failures.put(source.id, found)
                unread.append(found.path)
            elif not self._is_known(found, known.get(name), troubled.get(name)):
                fresh.append(found)
        away = [state for name, state in known.items() if name not in seen and not _below_any(Path(name), unread)]
        self._failures.remove(name for name in troubled if name not in seen and not _below_any(Path(name), apart))
        if fresh or away:
            with self._index.writing() as writer:
                self._forget(writer, away)
                self._take(writer, source, fresh, known)

    def report(self) -> UpdateReport:
        """Return what was done so far."""
        return UpdateReport(
            self._documents.count(),
            self._added,
            self._changed,
            self._removed,
            self._unchanged,
            tuple(failure for path in self._places for failure in self._failures.under(path)),
        )

    def index_waiting(self) -> None:
        """Index every document that the index does not hold, from its cached text or else from its file."""
        waiting = self._documents.waiting(self._index.identity)
        if not waiting:
            return
        with self._index.writing() as writer:
            self._start_clock()
            try:
                for done, record in enumerate(self._documents.records(waiting)):
                    self._progress.report(done, len(waiting))
                    self._index_again(writer, record)
                    self._commit_in_time(writer)
            finally:
                self._commit(writer)

    def _is_known(self, found: FoundFile, state: FileState | None, failure: Failure | None) -> bool:
        look = (found.size, found.modified_ns)
        if state is not None and (state.size, state.modified_ns) == look:
            self._unchanged += 1
            return True
        if failure is None or isinstance(failure.error, FileUnreadable):  # permissions change without a trace in look
            return False
        return (failure.size, failure.modified_ns) == look

    def _take(
        self, writer: IndexWriter, source: Source, fresh: Sequence[FoundFile], known: dict[str, FileState]
    ) -> None:
        self._start_clock()
        done = 0
        chunks = prepared(fresh)
        try:
            self._progress.report(0, len(fresh))
            for chunk in chunks:
                self._store(writer, source, chunk, known)
                done += len(chunk)
                self._commit_in_time(writer)
                self._progress.report(done, len(fresh))
        finally:
            chunks.close()
            self._commit(writer)

    def _store(
        self,
        writer: IndexWriter,
        source: Source,
        chunk: Sequence[PreparedFile | Failure],
        known: dict[str, FileState],
    ) -> None:
        loaded = [one for one in chunk if isinstance(one, PreparedFile)]
        failures = [one for one in chunk if isinstance(one, Failure)]
        with self._cache.transaction():
            for one in loaded:
                self._texts.put(one.loaded.record.content_hash, one.packed)
        with self._library.transaction():
            for one in loaded:
                self._put(writer, source, one, known.get(str(one.loaded.record.path)))
            for failure in failures:
                self._failures.put(source.id, failure)
            self._failures.remove(str(one.loaded.record.path) for one in loaded)
        outdated = [one for one in failures if not isinstance(one.error, FileUnreadable)]
        self._forget(writer, [known[str(one.path)] for one in outdated if str(one.path) in known])

    def _put(self, writer: IndexWriter, source: Source, one: PreparedFile, state: FileState | None) -> None:
        record = one.loaded.record
        if state is not None and state.content_hash == record.content_hash:
            self._documents.touch(state.document_id, one.loaded.size, one.loaded.modified_ns)
            self._unchanged += 1
            return
        number = self._documents.put(source.id, one.loaded)
        writer.put(IndexedDocument(number, record.path, record.date, one.text))
        self._uncommitted.append(number)
        if state is None:
            self._added += 1
        else:
            self._changed += 1
            self._replaced.append(state.content_hash)

    def _forget(self, writer: IndexWriter, states: Sequence[FileState]) -> None:
        """Remove documents so that a crash at any moment leaves them found whole or not at all."""
        if not states:
            return
        ids = [state.document_id for state in states]
        with self._library.transaction():
            self._documents.mark_waiting(ids)
        writer.remove(ids)
        self._commit(writer)
        with self._library.transaction():
            self._documents.remove(ids)
        self._removed += len(ids)
        self._drop_unused([state.content_hash for state in states])

    def _drop_unused(self, hashes: Sequence[str]) -> None:
        unused = [one for one in hashes if not self._documents.has_content(one)]
        with self._cache.transaction():
            self._texts.remove(unused)

    def _index_again(self, writer: IndexWriter, record: DocumentRecord) -> None:
        text = self._texts.get(record.content_hash)
        if text is None:
            found = next(scan(record.path))
            again = prepare(found) if isinstance(found, FoundFile) else found
            if isinstance(again, Failure) or again.loaded.record.content_hash != record.content_hash:
                return
            self._texts.put(record.content_hash, again.packed)
            analyzed = again.text
        else:
            analyzed = analyze(text, record.body_start)
        writer.put(IndexedDocument(record.id, record.path, record.date, analyzed))
        self._uncommitted.append(record.id)

    def _start_clock(self) -> None:
        self._commit_pause_s = _FIRST_COMMIT_S
        self._commit_due = time.monotonic() + self._commit_pause_s

    def _commit_in_time(self, writer: IndexWriter) -> None:
        """Commit soon at first, so that the first documents can be searched, then in growing batches."""
        if time.monotonic() >= self._commit_due:
            self._commit(writer)
            self._commit_pause_s = min(2 * self._commit_pause_s, _LAST_COMMIT_S)
            self._commit_due = time.monotonic() + self._commit_pause_s

    def _commit(self, writer: IndexWriter) -> None:
        writer.commit()
        with self._library.transaction():
            self._documents.mark_indexed(self._uncommitted, self._index.identity)
        self._uncommitted.clear()
        self._drop_unused(self._replaced)
        self._replaced.clear()


def _below_any(path: Path, folders: Sequence[Path]) -> bool:
    return any(path.is_relative_to(folder) for folder in folders)
