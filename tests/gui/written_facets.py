"""Facets of a result to test with."""

from reader.corpus.hit import Facet, Facets, FacetValue


def facet(**values: int) -> Facet:
    return Facet(tuple(FacetValue(value, documents) for value, documents in values.items()))


def folders(**values: int) -> Facet:
    return Facet(tuple(FacetValue(value.replace("_", "/"), documents) for value, documents in values.items()))


def months(*values: tuple[str, int]) -> Facet:
    return Facet(tuple(FacetValue(month, documents) for month, documents in values))


RESULT = Facets(
    months=months(("2025-10", 3), ("2025-09", 2), ("2024-02", 4)),
    sources=facet(KAZINFORM=4, KHABAR=2, ANATILI=1, BAQ=1, EGEMEN=1, DALA=1, TENGRI=1),
    speakers=Facet((FacetValue("Рүстем Мұстафин", 2),)),
    languages=facet(kk=7, ru=2),
    folders=folders(_=9, _texts=9, _texts_a=5, _texts_a_deep=5, _texts_b=4),
    undated=1,
)


NOTHING = Facets(Facet(()), Facet(()), Facet(()), Facet(()), Facet(()), 0)
