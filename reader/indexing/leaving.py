"""What becomes of documents whose files are gone, or that are to be forgotten."""

from collections.abc import Sequence

from reader.index.search_index import IndexWriter
from reader.indexing.filing import Filing
from reader.indexing.reindexing import Reindexing
from reader.indexing.sharing import Sharing
from reader.store.database import Database
from reader.store.documents import Documents, FileState
from reader.store.duplicates import Duplicates
from reader.store.sources import Source, Sources
from reader.store.vanished import Vanished


class Leaving:
    """Mark or remove documents; another place of the same text, whose file is there, stands for one that goes."""

    def __init__(
        self, library: Database, cache: Database, filing: Filing, sharing: Sharing, reindexing: Reindexing
    ) -> None:
        self._library = library
        self._cache = cache
        self._filing = filing
        self._sharing = sharing
        self._reindexing = reindexing
        self._documents = Documents(library)
        self._duplicates = Duplicates(library)
        self._sources = Sources(library)
        self._vanished = Vanished(library)

    def remove(self, writer: IndexWriter, ids: Sequence[int]) -> dict[int, int]:
        """Remove documents so that a crash at any moment leaves them found whole or not at all.

        Returns the ids of documents that stayed, by the ids of the places that stand for them now, and are no more.
        """
        if not ids:
            return {}
        with self._library.transaction():
            hashes = [content_hash for content_hash, _month in self._documents.contents(ids)]
            texts = self._documents.same_texts(ids)
            heirs = self._sharing.hand_over(ids)
            going = [number for number in ids if number not in heirs.values()]
            self._documents.mark_waiting(going)
        writer.remove(going)
        self._filing.commit(writer)
        with self._library.transaction():
            self._documents.remove(going)
            self._sharing.left += texts
            again = self._sharing.settle(writer)
        self._reindexing.index(writer, again)
        self._filing.drop_unused(hashes)
        return heirs

    def forget(self, ids: Sequence[int]) -> int:
        """Remove documents with those of their places whose files are gone, and return how many there were."""
        return self.leave_out([*ids, *self._duplicates.gone(ids)])

    def leave_out(self, ids: Sequence[int]) -> int:
        """Remove documents, and the sources that are their files where these are gone; return how many there were."""
        records = self._documents.records(ids)
        if not records:
            return 0
        before = self._documents.count()
        with self._filing.index.writing() as writer:
            self.remove(writer, ids)
            self._filing.commit(writer)
        self._vanished.drop_unused_texts()
        files = {record.path for record in records if record.vanished}
        for source in self._sources.all():
            if source.path in files and not self._documents.of_source(source.id):
                self._sources.remove(source)
        return before - self._documents.count()

    def drop(self, source: Source) -> int:
        """Remove a source with its documents, and return how many there were; its files stay."""
        forgotten = self.leave_out(self._documents.of_source(source.id))
        self._sources.remove(source)
        return forgotten

    def lose(self, states: Sequence[FileState]) -> int:
        """Mark documents whose files are gone, which can still be found and read; return how many files these were.

        A document of which another file is there goes on as that one. It is settled later what the index knows of it.
        """
        ids = [state.document_id for state in states]
        with self._library.transaction():
            heirs = self._sharing.hand_over(ids)
            further = {number: first for number, first in self._duplicates.further(ids) if number not in heirs.values()}
            self._documents.remove(further)
            self._documents.mark_waiting(further.values())
            self._filing.withhold({*further, *further.values()})
            shared = {*heirs.values(), *further}
            for state in states:
                if state.document_id in shared:
                    self._sharing.left.append(state.same_text)
                    self._filing.replace(state.content_hash)
        self._vanished.mark([number for number in ids if number not in shared], self._cache)
        return len(ids)
