"""Where in a library's texts the words of a query stand, and how often."""

import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from reader.concordance import kwic
from reader.corpus.document import Document
from reader.corpus.hit import Count, KwicLine, Sort
from reader.corpus.query import Query, ResolvedQuery
from reader.corpus.span import Span
from reader.errors import DerivedBroken
from reader.index.counting import Counting
from reader.index.matcher import Matcher
from reader.library.files import Files
from reader.library.mending import mending
from reader.library.texts import TEXTS_AT_ONCE, DocumentTexts
from reader.library.words import Words
from reader.progress import Budget, Progress
from reader.store.documents import Documents

_TELL_S = 0.5


class Uses:
    """Read texts for the uses of what a query wants; ``mend`` makes damaged files anew."""

    def __init__(self, files: Files, words: Words, texts: DocumentTexts, mend: Callable[[DerivedBroken], None]) -> None:
        self.mend = mend
        self._index = files.index
        self._words = words
        self._texts = texts
        self._documents = Documents(files.store)

    @mending
    def count(
        self,
        query: ResolvedQuery,
        progress: Progress,
        under: Sequence[Path] = (),
        tell: Callable[[Count], None] | None = None,
    ) -> Count:
        """Count a query's matches in all documents, those of each form and of each month; reports the count so far.

        ``tell`` is told twice a second what was counted so far.

        Raises:
            Cancelled: the work stopped early.
        """
        counting = Counting(Matcher(query))
        due = time.monotonic() + _TELL_S
        if query.wanted:
            ids = self._index.ids(query, under)
            for start in range(0, len(ids), TEXTS_AT_ONCE):
                for month, text, layout in self._texts.dated(ids[start : start + TEXTS_AT_ONCE]):
                    counting.add(month, text, layout)
                    progress.report(counting.matches)
                if tell and time.monotonic() > due:
                    tell(counting.count())
                    due = time.monotonic() + _TELL_S
        return counting.count()

    def kwic(
        self, query: ResolvedQuery, context: int, under: Sequence[Path] = (), progress: Progress | None = None
    ) -> Iterator[KwicLine]:
        """Yield every use of what a query wants, document by document, newest first.

        Raises:
            Cancelled: the work stopped early.
        """
        progress = progress or Progress()
        matcher = Matcher(query)
        for ids in self._newest_first(query, under):
            for record, text, layout in self._texts.of(ids, progress.check):
                if matches := list(matcher.spans(text, layout)):
                    yield from kwic(record, text, layout, matches, context)

    @mending
    def matches(self, query: Query, document: Document, budget: Budget | None = None) -> list[Span]:
        """Return a query's matches in a document."""
        return list(Matcher(self._words.forms.resolve(query, budget)).spans(document.text, document.layout))

    def _newest_first(self, query: ResolvedQuery, under: Sequence[Path]) -> Iterator[list[int]]:
        """Yield the ids of a result in order: a few at once, the others when they have been sorted."""
        if not query.wanted:
            return
        first = self._index.search(query, Sort.DATE, 0, TEXTS_AT_ONCE, under).ids
        yield self._documents.sorted_ids(first, Sort.DATE, 0, len(first))
        if len(first) == TEXTS_AT_ONCE:
            rest = list(set(self._index.ids(query, under)).difference(first))
            yield self._documents.sorted_ids(rest, Sort.DATE, 0, len(rest))
