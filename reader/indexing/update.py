"""One run that makes a library agree with the files of its sources."""

import os
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from itertools import takewhile
from pathlib import Path

from reader.corpus.record import DocumentRecord
from reader.errors import FileUnreadable
from reader.forms import Forms
from reader.index.search_index import IndexWriter, SearchIndex
from reader.indexing.correcting import Revision
from reader.indexing.decoding import DecodingChoices
from reader.indexing.files import FoundFile, Ignores
from reader.indexing.filing import Filing
from reader.indexing.following import follow_columns, follow_rules
from reader.indexing.ignoring import ignored_below, ignores
from reader.indexing.known import Known
from reader.indexing.leaving import Leaving
from reader.indexing.likening import Likening
from reader.indexing.looking import Looked, Place, look
from reader.indexing.moves import Moves
from reader.indexing.pairing import pair
from reader.indexing.parts import Finished, IsKnown, Parts
from reader.indexing.preparing import PreparedChunk, PreparedFile, prepared
from reader.indexing.reindexing import Reindexing
from reader.indexing.report import UpdateReport
from reader.indexing.sharing import Sharing
from reader.loader.part import Outline, Part
from reader.progress import Progress
from reader.store.columns import TableColumns
from reader.store.corrections import Corrections
from reader.store.database import Database
from reader.store.decodings import Decodings
from reader.store.documents import Documents, FileState
from reader.store.duplicates import Duplicates
from reader.store.failures import Failure, Failures
from reader.store.ignoring import Ignoring
from reader.store.reading import Reading
from reader.store.sources import Source, Sources
from reader.store.texts import Texts
from reader.store.vanished import Vanished

_Found = tuple[Source, FoundFile]
_Fresh = Mapping[str, _Found]
"""Files that are to be loaded, each with the source that it is part of, by path."""


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
        self._progress = progress
        self._documents = Documents(library)
        self._failures = Failures(library)
        self._sources = Sources(library)
        self._texts = Texts(cache)
        self._duplicates = Duplicates(library)
        self._vanished = Vanished(library)
        self._moves = Moves(self._documents)
        self._revision = Revision(library)
        self._decoding = DecodingChoices(Decodings(library))
        self._filing = Filing(library, cache, index, forms, identity)
        self._reindexing = Reindexing(library, cache, self._filing, self._revision, self._decoding, progress)
        self._sharing = Sharing(library, self._filing, self._revision, self._reindexing)
        self._leaving = Leaving(library, cache, self._filing, self._sharing, self._reindexing)
        self._likening = Likening(library, cache, self._filing, self._sharing, self._reindexing, progress)
        self.forget = self._leaving.forget
        self.drop = self._leaving.drop
        self._ignoring = Ignoring(library)
        self._ignored: dict[int, Ignores | None] = {}
        self._skipped: Counter[str] = Counter()
        self._places: list[Path] = []
        self._seen = 0
        self._deleted: list[Source] = []
        self._added = self._changed = self._removed = self._unchanged = self._moved = self._returned = 0

    def index_waiting(self) -> None:
        """Index every document that the index does not hold, and take out what it must not hold."""
        self._reindexing.index_waiting()
        self._likening.catch_up()

    def bring_up_to_date(self, places: Sequence[tuple[Source, Path]], sources: Sequence[Path]) -> None:
        """Bring everything at or below some paths up to date, each as part of a source.

        Documents of other ``sources`` that a scan of the paths does not reach are left alone.
        """
        fresh: dict[str, _Found] = {}
        known: dict[str, list[FileState]] = {}
        gone: dict[str, bool] = {}
        ordered = sorted(map(str, sources))
        for source, path in places:
            looked = self._look(source, path, _inside(path, ordered))
            for file in looked.fresh:
                fresh.setdefault(file.name, (source, file))
            known |= self._documents.states_at([file.name for file in looked.fresh])
            for name in looked.gone:
                gone[name] = gone.get(name, False) or ignored_below(source.path, Path(name), self._ignores(source))
        if fresh:
            with self._index.writing() as writer:
                self._take(writer, fresh, Known(known))
        self._let_go(gone)
        self._sharing.finish()
        if fresh or self._returned:
            self._vanished.drop_unused_texts()
        for source in self._deleted:
            if not self._documents.of_source(source.id):
                self._sources.remove(source)

    def _let_go(self, gone: Mapping[str, bool]) -> None:
        """Mark the documents of files that are gone, as far as they were not moved, or remove them if left out."""
        left = self._documents.states_at(list(gone))
        unwanted = [state.document_id for name, states in left.items() if gone[name] for state in states]
        self._leaving.leave_out(unwanted)
        lost = [state for name, states in left.items() if not gone[name] for state in states if not state.vanished]
        self._removed += len(unwanted) + self._leaving.lose(lost)

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
                self._sharing.joined += self._vanished.unmark(looked.back)
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
            self._duplicates.count(),
        )

    def _take(self, writer: IndexWriter, fresh: _Fresh, known: Known) -> None:
        self._filing.start_clock()
        done = 0
        files = self._decoding.applied([file for _, file in fresh.values()])
        follow_columns(self._library, files)
        parts = Parts(files, TableColumns(self._library), partial(self._begin, writer, known))
        chunks = prepared(parts)
        try:
            self._progress.report(0, parts.total)
            for chunk in chunks:
                self._store(writer, fresh, chunk, known)
                done += len(chunk.items)
                self._filing.commit_in_time(writer)
                self._progress.report(done, parts.total)
                self._filing.pause(writer, self._progress, done, parts.total)
        finally:
            chunks.close()
            self._filing.commit(writer)

    def _begin(
        self, writer: IndexWriter, known: Known, file: FoundFile, outlines: Callable[[], Sequence[Outline]]
    ) -> IsKnown:
        """Make room for the documents of a file that holds many: those that are still in it keep their numbers."""
        states = known.of(file.path)
        pairing = pair(states, outlines() if states else ())
        heirs = self._leaving.remove(writer, [state.document_id for state in pairing.gone])
        self._removed += len(pairing.gone)
        now = {state.document_id: heirs.get(state.document_id, state.document_id) for state in states}
        known.replace(file.path, [replace(one, document_id=now[one.document_id]) for one in pairing.kept])
        renamed = [(now[number], new) for number, _, new in pairing.renamed]
        with self._library.transaction():
            self._failures.remove([str(file.path)])
            self._documents.rename(renamed)
            Corrections(self._library).rename(renamed)
            Reading(self._library).rename(file.path, ((old, new) for _, old, new in pairing.renamed))
        if renamed:
            self._revision.look_again()

        def is_known(part: Part) -> bool:
            self._progress.check()
            state = known.at(file.path, part.fragment)
            same = state is not None and state.digest == part.digest
            self._unchanged += same
            if same and state is not None and state.vanished:
                self._vanished.unmark_one(state.document_id)
                self._sharing.joined.append(state.same_text)
            return same

        return is_known

    def _store(
        self,
        writer: IndexWriter,
        fresh: _Fresh,
        chunk: PreparedChunk,
        known: Known,
    ) -> None:
        failures = [one for one in chunk.items if isinstance(one, Failure)]
        loaded = [self._placed(one, known) for one in chunk.items if isinstance(one, PreparedFile)]
        self._filing.tell(chunk.new_forms)
        moves = self._moves.find([one.loaded.record for one, state in loaded if state is None])
        moved = self._documents.states_of(list(moves.values()))
        self._follow_rules(moves)
        loaded = [(one, state or moved.get(moves.get(_place(one), 0))) for one, state in loaded]
        loaded = [(self._revision.of_file(one, state), state) for one, state in loaded]
        with self._cache.transaction():
            self._texts.put_many((one.loaded.record.content_hash, one.packed) for one, _state in loaded)
        with self._library.transaction():
            for one, state in loaded:
                source, _ = fresh[str(one.loaded.record.path)]
                if state is not None and state.document_id in moved:
                    self._move(writer, source, one, state.document_id)
                else:
                    self._put(writer, source, one, state)
            self._note_failures(fresh, failures)
            self._failures.remove(str(one.loaded.record.path) for one, _ in loaded if not one.loaded.record.fragment)
            for file in (one.file for one in chunk.items if isinstance(one, Finished)):
                self._documents.finish(file.path, file.size, file.modified_ns)
                self._failures.finish(file.path, file.size, file.modified_ns)
            again = self._sharing.settle(writer)
        self._reindexing.index(writer, again)
        self._spoil(writer, failures, known)

    def _follow_rules(self, moves: Mapping[tuple[Path, str], int]) -> None:
        old = {record.id: record.path for record in self._documents.records(list(moves.values()))}
        if follow_rules(self._library, [(old[number], new) for (new, _), number in moves.items() if number in old]):
            self._revision.look_again()

    def _placed(self, one: PreparedFile, known: Known) -> tuple[PreparedFile, FileState | None]:
        """Return a loaded file with the state of its document as it is by now: another place may stand for it."""
        path, fragment = _place(one)
        return one, self._documents.state(path, fragment) if known.of(path) else None

    def _note_failures(self, fresh: _Fresh, failures: Sequence[Failure]) -> None:
        self._failures.remove(str(failure.path) for failure in failures if not failure.fragment)
        for failure in failures:
            self._failures.put(fresh[str(failure.path)][0].id, failure)

    def _spoil(self, writer: IndexWriter, failures: Sequence[Failure], known: Known) -> None:
        """Let go of documents whose files, or parts of files, hold no text any more."""
        removed: list[FileState] = []
        lost: list[FileState] = []
        for one in failures:
            if not isinstance(one.error, FileUnreadable):
                states = [self._documents.state(one.path, state.fragment) for state in known.spoilt_by(one)]
                (removed if one.fragment else lost).extend(state for state in states if state)
        self._leaving.remove(writer, [state.document_id for state in removed])
        self._removed += len(removed) + self._leaving.lose([state for state in lost if not state.vanished])

    def _move(self, writer: IndexWriter, source: Source, one: PreparedFile, number: int) -> None:
        record = one.loaded.record
        self._filing.tell_forms(one)
        self._documents.move(number, record.path, record.fragment)
        self._keep(writer, source, one)
        self._moved += 1

    def _put(self, writer: IndexWriter, source: Source, one: PreparedFile, state: FileState | None) -> None:
        record = one.loaded.record
        self._filing.tell_forms(one)
        if state is not None and state.content_hash == record.content_hash:
            self._unchanged += 1
            if not _tells_the_same(self._documents.records([state.document_id])[0], record):
                self._keep(writer, source, one)  # the index sorts and counts by it
                return
            self._documents.touch(state.document_id, one.loaded)
            if state.vanished:
                self._sharing.joined.append(state.same_text)
            return
        self._keep(writer, source, one)
        if state is None:
            self._added += 1
        else:
            self._changed += 1
            self._sharing.left.append(state.same_text)
            self._filing.replace(state.content_hash)

    def _keep(self, writer: IndexWriter, source: Source, one: PreparedFile) -> None:
        record = one.loaded.record
        number = self._documents.put(source.id, one.loaded)
        self._sharing.joined.append(one.loaded.same_text)
        self._revision.settle(number, record)
        self._filing.put(writer, number, record, one.text)


def _place(one: PreparedFile) -> tuple[Path, str]:
    return one.loaded.record.path, one.loaded.record.fragment


def _tells_the_same(one: DocumentRecord, other: DocumentRecord) -> bool:
    """Tell whether all that stands beside two equal texts is equal, too."""
    return replace(one, id=0, encoding="", vanished=False, also=()) == replace(
        other, id=0, encoding="", vanished=False, also=()
    )


def _inside(folder: Path, ordered: Sequence[str]) -> list[Path]:
    """Return those of some paths, in order, that lie in a folder."""
    begin = str(folder).rstrip("/\\") + os.sep
    first = bisect_left(ordered, begin)
    return [Path(one) for one in takewhile(lambda one: one.startswith(begin), ordered[first:])]
