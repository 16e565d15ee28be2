"""Let a text that lies at several places be shown once, also while its files come and go."""

from collections.abc import Sequence

from reader.index.search_index import IndexWriter
from reader.indexing.correcting import Revision
from reader.indexing.filing import Filing
from reader.indexing.reindexing import Reindexing
from reader.store.database import Database
from reader.store.documents import Documents
from reader.store.duplicates import Duplicates


class Sharing:
    """Gather by what texts are known that documents ``joined`` or ``left``, until it is settled who is shown."""

    def __init__(self, library: Database, filing: Filing, revision: Revision, reindexing: Reindexing) -> None:
        self._library = library
        self._filing = filing
        self._revision = revision
        self._reindexing = reindexing
        self._documents = Documents(library)
        self._duplicates = Duplicates(library)
        self.joined: list[str] = []
        self.left: list[str] = []

    def settle(self, writer: IndexWriter) -> tuple[int, ...]:
        """Find out who is shown, and take the others out of the index; call it in the transaction of what changed.

        Returns the documents that have other places now, and wait to be indexed.
        """
        settled = self._duplicates.settle(self.joined, self.left)
        self.joined.clear()
        self.left.clear()
        if settled.again or settled.hidden:
            self._revision.look_again()
        writer.remove(settled.hidden)
        self._filing.withhold({*settled.hidden, *settled.again})
        return settled.again

    def finish(self) -> None:
        """Settle what is left to settle."""
        if not self.joined and not self.left:
            return
        with self._filing.index.writing() as writer:
            with self._library.transaction():
                again = self.settle(writer)
            self._reindexing.index(writer, again)
            self._filing.commit(writer)

    def hand_over(self, ids: Sequence[int]) -> dict[int, int]:
        """Let other places stand for documents that are about to go; as ``Duplicates.take_over``."""
        heirs = self._duplicates.take_over(ids)
        self._filing.withhold({*heirs.values()})
        return heirs
