"""Which documents a library's query finds, and what they have in common."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from reader.concordance import snippet
from reader.corpus.hit import Count, Facets, Hit, HitPage, MonthCount, Sort
from reader.corpus.query import ResolvedQuery
from reader.corpus.record import DocumentRecord
from reader.corpus.signs import PLAIN
from reader.corpus.timeline import Month, filled
from reader.errors import DerivedBroken
from reader.index.matcher import Matcher
from reader.library.files import Files
from reader.library.mending import mending
from reader.library.signing import SignCounts
from reader.library.texts import DocumentTexts
from reader.store.documents import Documents
from reader.store.marks import Marks


class Searching:
    """Answer with documents, a stretch at a time, and with numbers of them; ``mend`` makes damaged files anew."""

    def __init__(self, files: Files, texts: DocumentTexts, mend: Callable[[DerivedBroken], None]) -> None:
        self.mend = mend
        self._index = files.index
        self._texts = texts
        self._documents = Documents(files.store)
        self._marks = Marks(files.store)
        self._signs = SignCounts(files.index, self._marks)

    @mending
    def listing(self, sort: Sort, offset: int, limit: int, under: Sequence[Path] = ()) -> HitPage:
        """Return a stretch of the list of all documents, or of those at or below some paths."""
        records = self._documents.page(sort, offset, limit, under)
        return HitPage(offset, self._documents.count(under), tuple(self._hits(records, None)))

    @mending
    def search(self, query: ResolvedQuery, sort: Sort, offset: int, limit: int, under: Sequence[Path] = ()) -> HitPage:
        """Return a stretch of the documents that a query finds, each with all of its matches."""
        ids, documents = self._found(query, sort, offset, limit, under)
        return HitPage(offset, documents, tuple(self._hits(self._documents.records(ids), Matcher(query))))

    @mending
    def listed(
        self, query: ResolvedQuery | None, sort: Sort, offset: int, limit: int, under: Sequence[Path] = ()
    ) -> list[int]:
        """Return the ids of a stretch of what ``search`` returns, or without a query of what ``listing`` does."""
        if query is None:
            return [record.id for record in self._documents.page(sort, offset, limit, under)]
        return self._found(query, sort, offset, limit, under)[0]

    @mending
    def facets(self, query: ResolvedQuery | None, under: Sequence[Path] = ()) -> Facets:
        """Return what the documents of a result, or all documents, have in common."""
        found = self._index.facets(query, under)
        if query is not None and query.root is None:
            return found
        return replace(found, tags=self._signs.tags(query, under), signs=self._signs.signs(query, under, found))

    @mending
    def timeline(self, query: ResolvedQuery, count: Count, under: Sequence[Path] = ()) -> tuple[Month, ...]:
        """Return every month from the first to the last in which something was found, with what was counted."""
        found = self._index.words_by_month(query, under)
        if not found:
            return ()
        first, last = min(found), max(found)
        months = []
        for month, (_, words) in self._index.words_by_month(None, under).items():
            if first <= month <= last:
                counted = count.months.get(month, MonthCount(0, 0, 0))
                documents, _ = found.get(month, (0, 0))
                months.append(Month(month, counted.matches, counted.questions, counted.answers, documents, words))
        return filled(months)

    def _found(
        self, query: ResolvedQuery, sort: Sort, offset: int, limit: int, under: Sequence[Path]
    ) -> tuple[list[int], int]:
        """Return the ids of a stretch of what a query finds, and how many documents that are in all."""
        if sort is Sort.TITLE:
            found = self._index.ids(query, under)
            return self._documents.sorted_ids(found, sort, offset, limit), len(found)
        order = sort if query.wanted else Sort.DATE
        page = self._index.search(query, order, offset, limit, under)
        return list(page.ids), page.documents

    def _hits(self, records: Sequence[DocumentRecord], matcher: Matcher | None) -> Iterator[Hit]:
        signs = self._marks.of([record.id for record in records])
        for record, text, layout in self._texts.of_records(records):
            matches = tuple(matcher.spans(text, layout)) if matcher else ()
            beside_title = [span for span in matches if span.start >= record.preview_start]
            preview = snippet(text, record.preview_start, beside_title)
            yield Hit(record, matches, preview, signs.get(record.id, PLAIN))
