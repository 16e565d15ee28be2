"""One run that makes a library agree with the files of its sources."""

import os
import time
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from itertools import takewhile
from pathlib import Path

from reader import structure
from reader.corpus.document import DateOrigin
from reader.corpus.place import folder_place
from reader.corpus.record import DocumentRecord
from reader.errors import FileUnreadable
from reader.forms import Forms
from reader.index.analysis import AnalyzedText, analyze
from reader.index.entries import IndexedDocument
from reader.index.search_index import IndexWriter, SearchIndex
from reader.indexing.files import FoundFile, Ignores, scan
from reader.indexing.ignoring import ignored_below, ignores
from reader.indexing.known import Known
from reader.indexing.looking import Looked, Place, look
from reader.indexing.moves import Moves
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
from reader.store.ignoring import Ignoring
from reader.store.reading import Reading
from reader.store.sources import Source, Sources
from reader.store.texts import Texts, pack
from reader.store.vanished import Vanished

_FIRST_COMMIT_S = 1.0
_LAST_COMMIT_S = 15.0
_FIRST_DOCUMENTS = 1_000


@dataclass(frozen=True, slots=True)
class UpdateReport:
    """What an update did.

    ``documents`` is how many the library holds after it whose files are there, ``vanished`` how many others;
    ``removed`` are the files that are gone since the last time, ``returned`` those that are there again, ``moved``
    those that are at another place, ``failed`` what could not be read. ``skipped`` counts by suffix the files that are
    of no format that is read: a folder may have thousands of pictures, so they are no failures, and are told in one
    line.
    """

    documents: int
    added: int
    changed: int
    removed: int
    unchanged: int
    failed: tuple[Failure, ...]
    skipped: Mapping[str, int] = field(default_factory=dict)
    moved: int = 0
    returned: int = 0
    vanished: int = 0


class Update:
    """Load what is new or changed, mark what is gone, leave the rest alone.

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
        self._vanished = Vanished(library)
        self._moves = Moves(self._documents)
        self._ignoring = Ignoring(library)
        self._ignored: dict[int, Ignores | None] = {}
        self._new: list[NewForms] = []
        self._sightings = Sightings()
        self._skipped: Counter[str] = Counter()
        self._places: list[Path] = []
        self._uncommitted: list[int] = []
        self._replaced: list[str] = []
        self._missing: dict[Path, dict[str, DocumentRecord]] = {}
        self._seen = 0
        self._deleted: list[Source] = []
        self._commit_due = 0.0
        self._commit_pause_s = _FIRST_COMMIT_S
        self._added = self._changed = self._removed = self._unchanged = self._moved = self._returned = 0

    def bring_up_to_date(self, places: Sequence[tuple[Source, Path]], sources: Sequence[Path]) -> None:
        """Bring everything at or below some paths up to date, each as part of a source.

        Documents of other ``sources`` that a scan of the paths does not reach are left alone.
        """
        fresh: dict[str, tuple[Source, FoundFile]] = {}
        known: dict[str, list[FileState]] = {}
        gone: dict[int, FileState] = {}
        unwanted: list[int] = []
        ordered = sorted(map(str, sources))
        for source, path in places:
            looked = self._look(source, path, _inside(path, ordered))
            for file in looked.fresh:
                fresh.setdefault(str(file.path), (source, file))
            known |= self._documents.states_at([str(file.path) for file in looked.fresh])
            for name, states in self._documents.states_at(looked.gone).items():
                gone |= {state.document_id: state for state in states}
                if ignored_below(source.path, Path(name), self._ignores(source)):
                    unwanted += [state.document_id for state in states]
        if fresh:
            with self._index.writing() as writer:
                self._take(writer, list(fresh.values()), Known(known))
        self._removed += self.forget([number for number in unwanted if gone.pop(number, None)])
        self._lose([state for number, state in gone.items() if number not in self._moves.taken])
        if fresh or self._returned:
            self._vanished.drop_unused_texts()
        for source in self._deleted:
            if not self._documents.of_source(source.id):
                self._sources.remove(source)

    def _look(self, source: Source, path: Path, inside: Sequence[Path]) -> Looked:
        """Look at a place, and keep what needs no file to be loaded."""
        self._places.append(path)
        known = self._documents.looks(path)
        count = len(known)
        parts = self._documents.parts()
        troubled = {str(failure.path): failure for failure in self._failures.under(path)}
        before = self._seen
        place = Place(path, source.path, known, troubled, inside, self._ignores(source), parts)
        looked = look(place, self._skipped, lambda done: self._progress.report(before + done))
        self._seen += count
        self._unchanged += looked.unchanged
        self._returned += sum(parts.get(name, 1) for name in looked.back)
        if looked.deleted and source.path == path:
            self._deleted.append(source)
        if looked.failures or looked.settled or looked.back:
            with self._library.transaction():
                for failure in looked.failures:
                    self._failures.put(source.id, failure)
                self._failures.remove(looked.settled)
                self._vanished.unmark(looked.back)
        return looked

    def _ignores(self, source: Source) -> Ignores | None:
        if source.id not in self._ignored:
            patterns = [*self._ignoring.of(None), *self._ignoring.of(source.id)]
            self._ignored[source.id] = ignores(source.path, patterns)
        return self._ignored[source.id]

    def report(self) -> UpdateReport:
        """Return what was done so far."""
        vanished = self._vanished.count()
        return UpdateReport(
            self._documents.count() - vanished,
            self._added,
            self._changed,
            self._removed,
            self._unchanged,
            tuple(failure for path in self._places for failure in self._failures.under(path)),
            dict(self._skipped.most_common()),
            self._moved,
            self._returned,
            vanished,
        )

    def forget(self, ids: Sequence[int]) -> int:
        """Remove documents so that a crash at any moment leaves them found whole or not at all; return how many."""
        records = self._documents.records(ids)
        if not records:
            return 0
        with self._index.writing() as writer:
            with self._library.transaction():
                self._documents.mark_waiting(ids)
            writer.remove(ids)
            self._commit(writer)
            with self._library.transaction():
                self._documents.remove(ids)
        self._vanished.drop_unused_texts()
        self._drop_unused([record.content_hash for record in records])
        files = {record.path for record in records if record.vanished}
        for source in self._sources.all():
            if source.path in files:
                self._sources.remove(source)
        return len(records)

    def drop(self, source: Source) -> int:
        """Remove a source with its documents, and return how many there were; its files stay."""
        forgotten = self.forget(self._documents.of_source(source.id))
        self._sources.remove(source)
        return forgotten

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
                    self._pause(writer, done, len(waiting))
                for path, wanted in self._missing.items():
                    self._index_parts_again(writer, path, wanted)
            finally:
                self._missing.clear()
                self._commit(writer)

    def _strangers(self) -> list[int]:
        """Return the ids of documents that the index holds and the library does not know: an older one was put back."""
        return sorted(set(self._index.all_ids()).difference(self._documents.ids()))

    def _take(self, writer: IndexWriter, fresh: Sequence[tuple[Source, FoundFile]], known: Known) -> None:
        self._start_clock()
        done = 0
        sources = {file.path: source for source, file in fresh}
        parts = Parts([file for _, file in fresh], TableColumns(self._library), partial(self._begin, writer, known))
        chunks = prepared(parts)
        try:
            self._progress.report(0, parts.total)
            for chunk in chunks:
                self._store(writer, sources, chunk, known)
                done += len(chunk)
                self._commit_in_time(writer)
                self._progress.report(done, parts.total)
                self._pause(writer, done, parts.total)
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
            if same and state is not None and state.vanished:
                self._vanished.unmark_one(state.document_id)
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
            self._texts.put_many((one.loaded.record.content_hash, one.packed) for one in loaded)
        records = [one.loaded.record for one in loaded]
        moves = self._moves.find([one for one in records if known.at(one.path, one.fragment) is None])
        with self._library.transaction():
            for one in loaded:
                record = one.loaded.record
                if number := moves.get((record.path, record.fragment)):
                    self._move(writer, sources[record.path], one, number)
                else:
                    self._put(writer, sources[record.path], one, known.at(record.path, record.fragment))
            self._failures.remove(str(failure.path) for failure in failures if not failure.fragment)
            for failure in failures:
                self._failures.put(sources[failure.path].id, failure)
            self._failures.remove(str(one.loaded.record.path) for one in loaded if not one.loaded.record.fragment)
            for file in (one.file for one in chunk if isinstance(one, Finished)):
                self._documents.finish(file.path, file.size, file.modified_ns)
                self._failures.finish(file.path, file.size, file.modified_ns)
        outdated = [one for one in failures if not isinstance(one.error, FileUnreadable)]
        self._forget(writer, [state for one in outdated if one.fragment for state in known.spoilt_by(one)])
        lost = [state for one in outdated if not one.fragment for state in known.spoilt_by(one)]
        self._lose([state for state in lost if not state.vanished])

    def _move(self, writer: IndexWriter, source: Source, one: PreparedFile, number: int) -> None:
        self._new.append(one.new_forms)
        self._documents.move(number, one.loaded.record.path, one.loaded.record.fragment)
        self._documents.put(source.id, one.loaded)
        self._index_document(writer, number, one.loaded.record, one.text)
        self._moved += 1

    def _put(self, writer: IndexWriter, source: Source, one: PreparedFile, state: FileState | None) -> None:
        record = one.loaded.record
        self._new.append(self._sightings.gather(one.new_forms.forms, one.new_forms.languages))
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

    def _lose(self, states: Sequence[FileState]) -> None:
        """Mark documents whose files are gone; they can still be found and read."""
        self._vanished.mark([state.document_id for state in states], self._cache)
        self._removed += len(states)

    def _drop_unused(self, hashes: Sequence[str]) -> None:
        unused = [one for one in hashes if not self._documents.has_content(one)]
        with self._cache.transaction():
            self._texts.remove(unused)

    def _index_again(self, writer: IndexWriter, record: DocumentRecord) -> None:
        kept = self._texts.get(record.content_hash)
        if kept is None and (rescued := self._vanished.text(record.content_hash)):
            kept = rescued[0]
        if kept is None and record.fragment:  # its file is read once for all of its documents
            self._missing.setdefault(record.path, {})[record.fragment] = record
            return
        if kept is None:
            found = next(scan(record.path), None)
            again = prepare(found, Sightings()) if isinstance(found, FoundFile) else found
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
        self._new.append(self._sightings.gather(again.new_forms.forms, again.new_forms.languages))
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
                self._index_prepared(writer, record, prepare(item, Sightings()))
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
        early = self._commit_pause_s == _FIRST_COMMIT_S and len(self._uncommitted) >= _FIRST_DOCUMENTS
        if early or time.monotonic() >= self._commit_due:
            self._commit(writer)
            self._commit_pause_s = min(2 * self._commit_pause_s, _LAST_COMMIT_S)
            self._commit_due = time.monotonic() + self._commit_pause_s

    def _pause(self, writer: IndexWriter, done: int, total: int | None) -> None:
        """Let what is done be searched, and wait, where the work is to pause."""
        if self._progress.paused:
            self._commit(writer)
            self._progress.rest(done, total)

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
    return replace(one, id=0, encoding="", vanished=False) == replace(other, id=0, encoding="", vanished=False)


def _inside(folder: Path, ordered: Sequence[str]) -> list[Path]:
    """Return those of some paths, in order, that lie in a folder."""
    begin = str(folder).rstrip("/\\") + os.sep
    first = bisect_left(ordered, begin)
    return [Path(one) for one in takewhile(lambda one: one.startswith(begin), ordered[first:])]
