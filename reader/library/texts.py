"""The texts of a library's documents: those kept in the cache, else those of vanished files, else the files."""

import logging
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import replace

from reader.corpus.document import Document, Layout
from reader.corpus.record import DocumentRecord
from reader.errors import DerivedBroken, DocumentUnknown, LibraryInUse, LibraryUnwritable, LoadError, TextLost
from reader.indexing.files import exists
from reader.library.files import Files
from reader.library.mending import mending
from reader.store.columns import TableColumns
from reader.store.decodings import Decodings
from reader.store.documents import Documents
from reader.store.texts import Texts, pack
from reader.store.vanished import Vanished

_log = logging.getLogger(__name__)

TEXTS_AT_ONCE = 200


class DocumentTexts:
    """Read the texts of documents with their layouts, from any thread; ``mend`` makes damaged files anew."""

    def __init__(self, files: Files, mend: Callable[[DerivedBroken], None]) -> None:
        self.mend = mend
        self.kept = Texts(files.cache)
        self._documents = Documents(files.store)
        self._vanished = Vanished(files.store)
        self._columns = TableColumns(files.store)
        self._decodings = Decodings(files.store)

    @mending
    def document(self, document_id: int, *, as_in_file: bool = False) -> Document:
        """Return a whole document, with what the user corrected, or without.

        Raises:
            DocumentUnknown: no document has that id.
            LoadError: its text is neither kept nor readable.
        """
        records = self._documents.records([document_id])
        if not records:
            raise DocumentUnknown(document_id)
        record = records[0].in_file if as_in_file else records[0]
        return _parsed(record, self._text(records[0]))

    def opening(self, record: DocumentRecord, letters: int) -> Document | None:
        """Return how a long document begins, ready to be read while the rest of it is fetched."""
        text = self.kept.beginning(record.content_hash, letters)
        if text is None or not text.strip():
            return None
        return replace(_parsed(record, text), content_hash=record.content_hash)

    def of(self, ids: Sequence[int], check: Callable[[], None]) -> Iterator[tuple[DocumentRecord, str, Layout]]:
        """Yield some documents with their texts, in order; ``check`` is called for each and may stop it."""
        for start in range(0, len(ids), TEXTS_AT_ONCE):
            for found in self.of_records(self._documents.records(ids[start : start + TEXTS_AT_ONCE])):
                check()
                yield found

    def of_records(self, records: Sequence[DocumentRecord]) -> Iterator[tuple[DocumentRecord, str, Layout]]:
        """Yield the texts of some documents; one whose file went away is empty and does not spoil the others."""
        texts = self.kept.get_many([record.content_hash for record in records])
        for record in records:
            kept = texts.get(record.content_hash)
            if kept is not None and kept.layout is not None:
                yield record, kept.text, kept.layout
                continue
            try:
                text = kept.text if kept else self._text(record)
                yield record, text, _parsed(record, text).layout
            except LoadError as error:
                _log.warning("%s: %s", record.path, error)
                yield record, "", Layout(0)

    def dated(self, ids: Sequence[int]) -> Iterator[tuple[str, str, Layout]]:
        """Yield the months and texts of some documents in no particular order, faster than with their records."""
        contents = self._documents.contents(ids)
        texts = self.kept.get_many([content_hash for content_hash, _ in contents])
        found = [(month, texts.get(content_hash)) for content_hash, month in contents]
        whole = [(month, kept.text, kept.layout) for month, kept in found if kept and kept.layout]
        if len(whole) == len(found):
            yield from whole
        else:  # the cache was deleted or damaged: the files are read again
            for record, text, layout in self.of_records(self._documents.records(ids)):
                yield record.date.isoformat()[:7], text, layout

    def _text(self, record: DocumentRecord) -> str:
        kept = self.kept.get(record.content_hash)
        if kept is not None:
            return kept.text
        if (rescued := self._vanished.text(record.content_hash)) is not None:
            text = rescued
        elif record.vanished and not exists(record.path):
            raise TextLost(record.path)
        else:
            from reader.loader import load  # not before the first window is painted

            columns, decoding = self._columns.of(record.path), self._decodings.of(record.path)
            document = load(record.path, record.fragment, columns, decoding)
            text = document.text
            if document.content_hash != record.content_hash:
                return text
        layout = _parsed(record, text).layout
        with suppress(LibraryInUse, LibraryUnwritable):  # then it is read from the file another time
            self.kept.put(record.content_hash, pack(text, layout))
        return text


def _parsed(record: DocumentRecord, text: str) -> Document:
    from reader.structure import parse_again  # its patterns take time to compile: not before the first window
    from reader.structure.correcting import corrected

    return corrected(parse_again(record.in_file, text), record.correction)
