"""How many documents of a result have what the user says of documents: tags, a star, read or not."""

from collections.abc import Sequence
from pathlib import Path

from reader.corpus.hit import Facet, Facets, FacetValue, Sort
from reader.corpus.query import Query, ResolvedQuery, Said, Signed, Tagged, all_of
from reader.corpus.signs import UNREAD, Sign
from reader.index.search_index import SearchIndex
from reader.store.marks import Marks

_NOTHING = Facet(())


class SignCounts:
    """Count among what a query finds; only documents of which something was said are looked at."""

    def __init__(self, index: SearchIndex, marks: Marks) -> None:
        self._index = index
        self._marks = marks

    def tags(self, query: ResolvedQuery | None, under: Sequence[Path]) -> Facet:
        """Return the tags of the documents of a result, or of all documents."""
        tagged = self._marks.with_tags()
        if not tagged:
            return _NOTHING
        return self._marks.tags(self._index.ids(_among(query, Tagged("", tagged)), under))

    def signs(self, query: ResolvedQuery | None, under: Sequence[Path], found: Facets) -> Facet:
        """Return how many documents of a result, or of all, have a star and were read or not.

        Nothing in a library in which none has a star and none was read. ``found`` are other facets of the result.
        """
        having = {sign: self._marks.having(sign) for sign in Sign}
        if not any(having.values()):
            return _NOTHING
        starred, read = (
            self._index.search(_among(query, Signed(sign, ids)), Sort.DATE, 0, 1, under).documents if ids else 0
            for sign, ids in having.items()
        )
        everything = sum(one.documents for one in found.languages.values) + found.languages.others  # each has one
        counts = ((Sign.STARRED.value, starred), (UNREAD, everything - read), (Sign.READ.value, read))
        return Facet(tuple(FacetValue(name, count) for name, count in counts if count))


def _among(query: ResolvedQuery | None, part: Said) -> ResolvedQuery:
    parts = [query.root, part] if query and query.root else [part]
    return ResolvedQuery(query.query if query else Query("", None), all_of(parts))
