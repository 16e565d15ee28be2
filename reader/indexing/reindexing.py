"""Index documents that the library has and the index has not, or not as they are."""

from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path

from reader import structure
from reader.corpus.record import DocumentRecord
from reader.index.analysis import analyze
from reader.index.search_index import IndexWriter
from reader.indexing.correcting import Revision
from reader.indexing.decoding import DecodingChoices
from reader.indexing.files import FoundFile, scan
from reader.indexing.filing import Filing
from reader.indexing.parts import FoundPart, Parts
from reader.indexing.preparing import Prepared, PreparedFile, prepare
from reader.language.collation import sort_key
from reader.progress import Progress
from reader.store.columns import TableColumns
from reader.store.database import Database
from reader.store.documents import Documents
from reader.store.texts import Texts, pack
from reader.store.vanished import Vanished
from reader.structure.correcting import corrected


class Reindexing:
    """Index documents from their kept texts, or else from their files."""

    def __init__(
        self,
        library: Database,
        cache: Database,
        filing: Filing,
        revision: Revision,
        decoding: DecodingChoices,
        progress: Progress,
    ) -> None:
        self._library = library
        self._filing = filing
        self._revision = revision
        self._decoding = decoding
        self._progress = progress
        self._documents = Documents(library)
        self._vanished = Vanished(library)
        self._texts = Texts(cache)

    def index_waiting(self) -> None:
        """Index every document that the index does not hold, and take out what the library does not know."""
        index = self._filing.index
        waiting = self._filing.waiting()
        strange = index.count() > self._documents.count() - len(waiting) and self._strangers()
        if strange:  # those that are held twice are taken out whole and put back once
            waiting = sorted({*waiting, *set(strange).intersection(self._documents.ids())})
        if not waiting and not strange:
            return
        with index.writing() as writer:
            if strange:
                writer.remove(strange)
            self._filing.start_clock()
            try:
                self.index(writer, waiting, tell=True)
            finally:
                self._filing.commit(writer)

    def index(self, writer: IndexWriter, ids: Sequence[int], *, tell: bool = False) -> None:
        """Index some documents anew, with what is corrected by now; commit and ``tell`` how far it is, if wanted."""
        missing: dict[Path, dict[str, DocumentRecord]] = {}
        for done, record in enumerate(self._documents.records(ids)):
            if tell:
                self._progress.report(done, len(ids))
            self._index(writer, record, missing)
            if tell:
                self._filing.commit_in_time(writer)
                self._filing.pause(writer, self._progress, done, len(ids))
        for path, wanted in missing.items():
            self._index_parts(writer, path, wanted)

    def _strangers(self) -> list[int]:
        """Return the ids of documents that the index holds twice, or that the library does not know.

        Unknown ones are there when an older library was put back.
        """
        held = Counter(self._filing.index.all_ids())
        known = set(self._documents.ids())
        return sorted(number for number, times in held.items() if times > 1 or number not in known)

    def _index(
        self, writer: IndexWriter, stored: DocumentRecord, missing: dict[Path, dict[str, DocumentRecord]]
    ) -> None:
        record = self._revision.of_record(stored)
        if record != stored:
            self._documents.revise(record, sort_key(record.title))
        kept = self._texts.get(record.content_hash)
        text = kept.text if kept else self._vanished.text(record.content_hash)
        if text is None and record.fragment:  # its file is read once for all of its documents
            missing.setdefault(record.path, {})[record.fragment] = record
            return
        if text is None:
            found = next(scan(record.path), None)
            if isinstance(found, FoundFile):
                (file,) = self._decoding.applied([found])
                self._index_prepared(writer, record, prepare(file))
            return
        document = corrected(structure.parse_again(record.in_file, text), record.correction)
        self._texts.put(record.content_hash, pack(text, document.layout))
        analyzed = analyze(text, document.layout, record.source)
        self._filing.gather(analyzed.distinct, record.language)
        self._filing.put(writer, record.id, record, analyzed)

    def _index_prepared(self, writer: IndexWriter, record: DocumentRecord, again: Prepared) -> None:
        if not isinstance(again, PreparedFile):
            return
        again = self._revision.of_file(again, self._documents.state(record.path, record.fragment))
        self._filing.tell_forms(again)  # even of another text: forms are told of only once
        if again.loaded.record.content_hash != record.content_hash:
            return
        self._revision.settle(record.id, record)
        self._texts.put(record.content_hash, again.packed)
        self._filing.put(writer, record.id, record, again.text)

    def _index_parts(self, writer: IndexWriter, path: Path, wanted: Mapping[str, DocumentRecord]) -> None:
        found = next(scan(path), None)
        if not isinstance(found, FoundFile):
            return
        for item in Parts([found], TableColumns(self._library), lambda _file, _outlines: lambda _part: False):
            if isinstance(item, FoundPart) and (record := wanted.get(item.part.fragment)):
                self._index_prepared(writer, record, prepare(item))
                self._filing.commit_in_time(writer)
                self._progress.check()
