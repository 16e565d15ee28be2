"""Tests of counting what the user says of documents."""

from pathlib import Path

from reader.corpus.hit import Sort
from reader.library import Library
from reader.progress import Progress


def test_what_is_said_is_counted_in_the_part_of_the_library_that_is_shown(library: Library, texts: Path) -> None:
    library.update([texts], Progress())
    ids = sorted(library.documents.ids())
    library.marks.tag(ids, ["су"])
    library.marks.star(ids)
    for under, number in (((), 3), ([texts / "көктем.txt"], 1)):
        facets = library.facets(None, under)
        assert [one.documents for one in facets.tags.values] == [number]
        assert [(one.value, one.documents) for one in facets.signs.values] == [("starred", number), ("unread", number)]
    nothing = library.facets(library.resolve(library.parse("OR")))
    assert (nothing.tags.values, nothing.signs.values) == ((), ())


def test_ids_come_in_the_order_of_the_list(library: Library, texts: Path) -> None:
    library.update([texts], Progress())
    query = library.resolve(library.parse("саммит"))
    for sort in Sort:
        listed = [hit.record.id for hit in library.listing(sort, 0, 9).hits]
        assert library.listed(None, sort, 0, 9) == listed
        assert library.listed(None, sort, 1, 1) == listed[1:2]
        found = [hit.record.id for hit in library.search(query, sort, 0, 9).hits]
        assert library.listed(query, sort, 0, 9) == found
