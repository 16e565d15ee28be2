"""Find the user's marks again in documents whose text was changed."""

from dataclasses import replace
from itertools import groupby

from reader import structure
from reader.anchoring import TextPlaces, anchor
from reader.corpus.annotation import Annotation, State
from reader.progress import Progress
from reader.store.annotations import Annotations
from reader.store.database import Database
from reader.store.documents import Documents
from reader.store.targets import Targets
from reader.store.texts import Texts


class Reanchoring:
    """Bring marks up to date with the documents of a library: one that is not found for sure is orphaned.

    An orphan keeps the quote and the place that it had; in a text in which it stands for sure it comes back.

    Raises:
        LibraryError: from every method.
    """

    def __init__(self, database: Database, texts: Texts) -> None:
        self._database = database
        self._annotations = Annotations(database)
        self._documents = Documents(database)
        self._targets = Targets(database)
        self._texts = texts

    def catch_up(self, progress: Progress, document_id: int | None = None) -> int:
        """Look for all marks of changed documents, or of one, and return how many were orphaned.

        Raises:
            Cancelled: the work stopped early; the documents that were done are kept.
        """
        if document_id is None:
            self._targets.tie()
        orphaned = 0
        stale = self._annotations.stale(document_id)
        for number, some in groupby(stale, key=lambda one: one.target.document_id):
            progress.check()
            orphaned += self._settle(number or 0, list(some))
        if document_id is None:
            self._targets.follow()
        return orphaned

    def _settle(self, document_id: int, some: list[Annotation]) -> int:
        records = self._documents.records([document_id])
        kept = self._texts.get(records[0].content_hash) if records else None
        if kept is None:
            return 0  # looked for when its text can be read again
        document = structure.parse_again(records[0].in_file, kept.text)
        places = TextPlaces(document.text)
        settled = []
        for one in some:
            target = replace(one.target, content_hash=document.content_hash)
            span = places.locate(one.anchor).span
            if one.anchor.content_hash == document.content_hash:
                settled.append(replace(one, target=target, state=State.ANCHORED))
            elif span is None:
                settled.append(replace(one, target=target, state=State.ORPHANED))
            else:
                settled.append(replace(one, target=target, anchor=anchor(document, span), state=State.ANCHORED))
        with self._database.transaction():
            self._annotations.settle(settled)
        return sum(one.state is State.ORPHANED for one in settled)
