"""What the documents of a result have in common, counted by tantivy."""

from typing import Any

import tantivy

from reader.corpus.hit import Facet, Facets, FacetValue
from reader.index.schema import UNDATED

_MOST = 1_000
"""Values of a facet that are told one by one; how many documents have others is told, too."""

_FIELDS = {"sources": "source_name", "speakers": "speaker_name", "languages": "language", "folders": "folder"}
_MONTHS = {"terms": {"field": "month", "size": 65_000}}


def facets(searcher: tantivy.Searcher, query: tantivy.Query) -> Facets:
    """Return the facets of the documents that a query finds."""
    asked: dict[str, Any] = {name: {"terms": {"field": field, "size": _MOST}} for name, field in _FIELDS.items()}
    found = searcher.aggregate(query, {**asked, "months": _MONTHS, "marks": {"terms": {"field": "mark"}}})
    months = sorted((_month(one["key"]), int(one["doc_count"])) for one in found["months"]["buckets"])
    undated = next((one["doc_count"] for one in found["marks"]["buckets"] if one["key"] == UNDATED), 0)
    return Facets(
        months=Facet(tuple(FacetValue(month, documents) for month, documents in reversed(months))),
        undated=int(undated),
        **{name: _facet(found[name]) for name in _FIELDS},
    )


def words_by_month(searcher: tantivy.Searcher, query: tantivy.Query) -> dict[str, tuple[int, int]]:
    """Return the documents and the words of the documents of each month that a query finds."""
    words = {**_MONTHS, "aggs": {"words": {"sum": {"field": "words"}}}}
    found = searcher.aggregate(query, {"months": words})
    return {
        _month(one["key"]): (int(one["doc_count"]), int(one["words"]["value"])) for one in found["months"]["buckets"]
    }


def _facet(found: dict[str, Any]) -> Facet:
    values = tuple(FacetValue(str(one["key"]), int(one["doc_count"])) for one in found["buckets"])
    return Facet(values, int(found["sum_other_doc_count"]))


def _month(number: float) -> str:
    year, month = divmod(int(number), 12)
    return f"{year:04}-{month + 1:02}"
