"""Find out which documents that an older version of the program has added have the same text."""

from collections.abc import Iterator
from itertools import chain

from reader.indexing.filing import Filing
from reader.indexing.reindexing import Reindexing
from reader.indexing.sharing import Sharing
from reader.progress import Progress
from reader.store.database import Database
from reader.store.documents import Documents
from reader.store.texts import Texts
from reader.store.vanished import Vanished
from reader.structure import same_text

_AT_ONCE = 500


class Likening:
    """Look through the texts that are kept; one that is not is looked at another time, or with its file."""

    def __init__(
        self,
        library: Database,
        cache: Database,
        filing: Filing,
        sharing: Sharing,
        reindexing: Reindexing,
        progress: Progress,
    ) -> None:
        self._library = library
        self._filing = filing
        self._sharing = sharing
        self._reindexing = reindexing
        self._progress = progress
        self._documents = Documents(library)
        self._vanished = Vanished(library)
        self._texts = Texts(cache)

    def catch_up(self) -> None:
        """Let the same text be shown once, also where white space at its end kept its places apart.

        Raises:
            Cancelled: the work stopped early; the documents that were looked at are settled.
        """
        batches = self._batches()
        first = next(batches, None)
        if first is None:
            return
        with self._filing.index.writing() as writer:
            try:
                for batch in chain((first,), batches):
                    with self._library.transaction():
                        self._documents.note_same_texts((same, number) for number, content, same in batch)
                        self._sharing.joined += [same for _, content, same in batch if same != content]
                        again = self._sharing.settle(writer)
                    self._reindexing.index(writer, again)
                    self._progress.check()
            finally:
                self._filing.commit(writer)

    def _batches(self) -> Iterator[list[tuple[int, str, str]]]:
        """Yield documents with the hashes of their content and of their text."""
        last = 0
        while rows := self._documents.without_same_text(last, _AT_ONCE):
            last = rows[-1][0]
            kept = self._texts.alone([content for _, content in rows])
            found = []
            for number, content in rows:
                text = kept[content] if content in kept else self._vanished.text(content)
                if text is not None:
                    found.append((number, content, same_text(text)))
            if found:
                yield found
