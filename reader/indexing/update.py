"""One run that makes a library agree with the files of its sources."""

import os
import time
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Container, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property, partial
from itertools import takewhile
from pathlib import Path

from reader import loader, structure
from reader.corpus.document import DateOrigin
from reader.corpus.place import folder_place
from reader.corpus.record import DocumentRecord
from reader.errors import FileUnreadable, FileVanished, FormatUnknown
from reader.forms import Forms
from reader.index.analysis import AnalyzedText, analyze
from reader.index.search_index import IndexedDocument, IndexWriter, SearchIndex
from reader.indexing.files import FoundFile, reaches, scan
from reader.indexing.known import Known
from reader.indexing.pairing import pair
from reader.indexing.parts import Finished, FoundPart, IsKnown, Parts
from reader.indexing.preparing import Prepared, PreparedFile, prepare, prepared
from reader.language.entries import Language, NewForms, Sightings
from reader.loader.part import Outline, Part
from reader.progress import Progress
from reader.store.columns import TableColumns
from reader.store.database import Database
from reader.store.documents import Documents, FileState
from reader.store.failures import Failure, Failures
from reader.store.reading import Reading
from reader.store.sources import Source, Sources
from reader.store.texts import Texts, pack

_FIRST_COMMIT_S = 1.0
_LAST_COMMIT_S = 15.0
_FILES_PER_REPORT = 500
_FILES_AND_FOLDERS = (FileVanished, FileUnreadable)


@dataclass(frozen=True, slots=True)
class UpdateReport:
    """What an update did.

    ``documents`` is how many the library holds after it, ``failed`` what it could not read. ``skipped`` counts by
    suffix the files that are of no format that is read: a folder may have thousands of pictures, so they are no
    failures, and are told in one line.
    """

    documents: int
    added: int
    changed: int
    removed: int
    unchanged: int
    failed: tuple[Failure, ...]
    skipped: Mapping[str, int] = field(default_factory=dict)


class Update:
    """Load what is new or changed, forget what is gone, leave the rest alone.

    What was finished before an error or a cancellation is kept and can be searched. Every method may raise
    ``Cancelled`` or a ``LibraryError``.
    """

    def __init__(
        self, library: Database, cache: Database, index: SearchIndex, forms: Forms, identity: str, progress: Progress
    ) -> None:
        self._library = library
        self._cache = cache
        self._index = index
        self._forms = forms
        self._identity = identity
        self._progress = progress
        self._documents = Documents(library)
        self._failures = Failures(library)
        self._sources = Sources(library)
        self._texts = Texts(cache)
        self._new: list[NewForms] = []
        self._skipped: Counter[str] = Counter()
        self._places: list[Path] = []
        self._uncommitted: list[int] = []
        self._replaced: list[str] = []
        self._missing: dict[Path, dict[str, DocumentRecord]] = {}
        self._seen = 0
        self._deleted: list[Source] = []
        self._commit_due = 0.0
        self._commit_pause_s = _FIRST_COMMIT_S
        self._added = self._changed = self._removed = self._unchanged = 0

    def bring_up_to_date(self, places: Sequence[tuple[Source, Path]], sources: Sequence[Path]) -> None:
        """Bring everything at or below some paths up to date, each as part of a source.

        Documents of other ``sources`` that a scan of the paths does not reach are left alone.
        """
        fresh: dict[str, tuple[Source, FoundFile]] = {}
        known: dict[str, list[FileState]] = {}
        away: dict[int, FileState] = {}
        ordered = sorted(map(str, sources))
        for source, path in places:
            states = self._documents.states(path)
            found, gone = self._look(source, path, states, _inside(path, ordered))
            known |= states
            for file in found:
                fresh.setdefault(str(file.path), (source, file))
            away |= {state.document_id: state for state in gone}
        if fresh or away:
            with self._index.writing() as writer:
                self._forget(writer, list(away.values()))
                self._take(writer, list(fresh.values()), Known(known))
        for source in self._deleted:
            self._sources.remove(source)

    def _look(
        self, source: Source, path: Path, known: dict[str, list[FileState]], inside: Sequence[Path]
    ) -> tuple[list[FoundFile], list[FileState]]:
        """Return the files of a place that have to be loaded, and the state of the documents that are gone."""
        self._places.append(path)
        troubled = {str(failure.path): failure for failure in self._failures.under(path)}
        fresh: list[FoundFile] = []
        seen: set[str] = set()
        apart = [one for one in inside if not reaches(path, one)]
        unread = list(apart)
        for found in scan(path, self._skipped):
            name = str(found.path)
            if isinstance(found, Failure) and found.path == path and _is_deleted(path, known, troubled):
                self._deleted += [source] if source.path == path else []
                continue
            seen.add(name)
            self._seen += 1
            if self._seen % _FILES_PER_REPORT == 0:
                self._progress.report(self._seen)
            if isinstance(found, Failure):
                self._failures.put(source.id, found)
                unread.append(found.path)
            elif not self._is_known(found, known.get(name, ()), troubled.get(name)):
                fresh.append(found)
        gone = [states for name, states in known.items() if name not in seen and not _below_any(Path(name), unread)]
        away = [state for states in gone for state in states]
        self._failures.remove(name for name in troubled if name not in seen and not _below_any(Path(name), apart))
        return fresh, away

    @cached_property
    def _sightings(self) -> Sightings:
        return Sightings(self._forms.entries)

    def report(self) -> UpdateReport:
        """Return what was done so far."""
        return UpdateReport(
            self._documents.count(),
            self._added,
            self._changed,
            self._removed,
            self._unchanged,
            tuple(failure for path in self._places for failure in self._failures.under(path)),
            dict(self._skipped.most_common()),
        )

    def index_waiting(self) -> None:
        """Index every document that the index does not hold, from its cached text or else from its file."""
        waiting = self._documents.waiting(self._identity)
        strange = self._index.count() > self._documents.count() - len(waiting) and self._strangers()
        if not waiting and not strange:
            return
        with self._index.writing() as writer:
            if strange:
                writer.remove(strange)
            self._start_clock()
            try:
                for done, record in enumerate(self._documents.records(waiting)):
                    self._progress.report(done, len(waiting))
                    self._index_again(writer, record)
                    self._commit_in_time(writer)
                for path, wanted in self._missing.items():
                    self._index_parts_again(writer, path, wanted)
            finally:
                self._missing.clear()
                self._commit(writer)

    def _strangers(self) -> list[int]:
        """Return the ids of documents that the index holds and the library does not know: an older one was put back."""
        return sorted(set(self._index.all_ids()).difference(self._documents.ids()))

    def _is_known(self, found: FoundFile, states: Sequence[FileState], failure: Failure | None) -> bool:
        look = (found.size, found.modified_ns)
        if states and all((state.size, state.modified_ns) == look for state in states):
            self._unchanged += len(states)
            return True
        if failure is None or isinstance(failure.error, FileUnreadable):  # permissions change without a trace in look
            return False
        if isinstance(failure.error, FormatUnknown) and found.path.suffix.lower() in loader.SUFFIXES:
            return False  # an older version of the program did not read it
        return (failure.size, failure.modified_ns) == look

    def _take(self, writer: IndexWriter, fresh: Sequence[tuple[Source, FoundFile]], known: Known) -> None:
        self._start_clock()
        done = 0
        sources = {file.path: source for source, file in fresh}
        parts = Parts([file for _, file in fresh], TableColumns(self._library), partial(self._begin, writer, known))
        chunks = prepared(parts, self._sightings)
        try:
            self._progress.report(0, parts.total)
            for chunk in chunks:
                self._store(writer, sources, chunk, known)
                done += len(chunk)
                self._commit_in_time(writer)
                self._progress.report(done, parts.total)
        finally:
            chunks.close()
            self._commit(writer)

    def _begin(
        self, writer: IndexWriter, known: Known, file: FoundFile, outlines: Callable[[], Sequence[Outline]]
    ) -> IsKnown:
        """Make room for the documents of a file that holds many: those that are still in it keep their numbers."""
        states = known.of(file.path)
        pairing = pair(states, outlines() if states else ())
        self._forget(writer, pairing.gone)
        known.replace(file.path, pairing.kept)
        with self._library.transaction():
            self._failures.remove([str(file.path)])
            self._documents.rename((number, new) for number, _, new in pairing.renamed)
            Reading(self._library).rename(file.path, ((old, new) for _, old, new in pairing.renamed))

        def is_known(part: Part) -> bool:
            self._progress.check()
            state = known.at(file.path, part.fragment)
            same = state is not None and state.digest == part.digest
            self._unchanged += same
            return same

        return is_known

    def _store(
        self,
        writer: IndexWriter,
        sources: Mapping[Path, Source],
        chunk: Sequence[Prepared],
        known: Known,
    ) -> None:
        loaded = [one for one in chunk if isinstance(one, PreparedFile)]
        failures = [one for one in chunk if isinstance(one, Failure)]
        with self._cache.transaction():
            for one in loaded:
                self._texts.put(one.loaded.record.content_hash, one.packed)
        with self._library.transaction():
            for one in loaded:
                record = one.loaded.record
                self._put(writer, sources[record.path], one, known.at(record.path, record.fragment))
            self._failures.remove(str(failure.path) for failure in failures if not failure.fragment)
            for failure in failures:
                self._failures.put(sources[failure.path].id, failure)
            self._failures.remove(str(one.loaded.record.path) for one in loaded if not one.loaded.record.fragment)
            for file in (one.file for one in chunk if isinstance(one, Finished)):
                self._documents.finish(file.path, file.size, file.modified_ns)
                self._failures.finish(file.path, file.size, file.modified_ns)
        outdated = [one for one in failures if not isinstance(one.error, FileUnreadable)]
        self._forget(writer, [state for one in outdated for state in known.spoilt_by(one)])

    def _put(self, writer: IndexWriter, source: Source, one: PreparedFile, state: FileState | None) -> None:
        record = one.loaded.record
        self._new.append(one.new_forms)
        if state is not None and state.content_hash == record.content_hash:
            self._unchanged += 1
            if _tells_the_same(self._documents.records([state.document_id])[0], record):
                self._documents.touch(state.document_id, one.loaded)
            else:  # the index sorts and counts by it
                self._index_document(writer, self._documents.put(source.id, one.loaded), record, one.text)
            return
        number = self._documents.put(source.id, one.loaded)
        self._index_document(writer, number, record, one.text)
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
        kept = self._texts.get(record.content_hash)
        if kept is None and record.fragment:  # its file is read once for all of its documents
            self._missing.setdefault(record.path, {})[record.fragment] = record
            return
        if kept is None:
            found = next(scan(record.path), None)
            again = prepare(found, self._sightings) if isinstance(found, FoundFile) else found
            self._index_prepared(writer, record, again)
            return
        document = structure.parse_again(record, kept.text)
        self._texts.put(record.content_hash, pack(kept.text, document.layout))
        analyzed = analyze(kept.text, document.layout, record.source)
        self._new.append(self._sightings.gather(analyzed.distinct, Language.of(record.language)))
        self._index_document(writer, record.id, record, analyzed)

    def _index_prepared(self, writer: IndexWriter, record: DocumentRecord, again: Prepared | None) -> None:
        if not isinstance(again, PreparedFile):
            return
        self._new.append(again.new_forms)  # even of another text: forms are told of only once
        if again.loaded.record.content_hash != record.content_hash:
            return
        self._texts.put(record.content_hash, again.packed)
        self._index_document(writer, record.id, record, again.text)

    def _index_parts_again(self, writer: IndexWriter, path: Path, wanted: Mapping[str, DocumentRecord]) -> None:
        found = next(scan(path), None)
        if not isinstance(found, FoundFile):
            return
        for item in Parts([found], TableColumns(self._library), lambda _file, _outlines: lambda _part: False):
            if isinstance(item, FoundPart) and (record := wanted.get(item.part.fragment)):
                self._index_prepared(writer, record, prepare(item, self._sightings))
                self._commit_in_time(writer)
                self._progress.check()

    def _index_document(self, writer: IndexWriter, number: int, record: DocumentRecord, text: AnalyzedText) -> None:
        dated = record.date_origin is not DateOrigin.FILE_TIME
        place = folder_place(record.path, record.fragment)
        writer.put(IndexedDocument(number, place, record.date, text, record.source, record.language, dated=dated))
        self._uncommitted.append(number)

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
        self._forms.add(self._new)
        self._new.clear()
        writer.commit()
        with self._library.transaction():
            self._documents.mark_indexed(self._uncommitted, self._identity)
        self._uncommitted.clear()
        self._drop_unused(self._replaced)
        self._replaced.clear()


def _tells_the_same(one: DocumentRecord, other: DocumentRecord) -> bool:
    """Tell whether all that stands beside two equal texts is equal, too."""
    return replace(one, id=0, encoding="") == replace(other, id=0, encoding="")


def _inside(folder: Path, ordered: Sequence[str]) -> list[Path]:
    """Return those of some paths, in order, that lie in a folder."""
    begin = str(folder).rstrip("/\\") + os.sep
    first = bisect_left(ordered, begin)
    return [Path(one) for one in takewhile(lambda one: one.startswith(begin), ordered[first:])]


def _is_deleted(path: Path, known: Container[str], troubled: Mapping[str, Failure]) -> bool:
    """Tell whether a path was a file that the library knows, and is gone from a folder that is there."""
    failure = troubled.get(str(path))
    was_file = str(path) in known or (failure is not None and not isinstance(failure.error, _FILES_AND_FOLDERS))
    return was_file and not os.path.lexists(path) and path.parent.is_dir()


def _below_any(path: Path, folders: Sequence[Path]) -> bool:
    return any(path.is_relative_to(folder) for folder in folders)
