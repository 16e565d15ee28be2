"""Tests of stars, reading marks and tags of documents."""

from pathlib import Path

from reader.library import Library
from reader.progress import Progress


def test_documents_have_stars_and_are_read(library: Library, texts: Path) -> None:
    library.update([texts], Progress())
    one, two, _ = sorted(library.documents.ids())
    library.marks.star([one, two, 999])
    library.marks.star([two], starred=False)
    library.marks.mark_read([two])
    assert library.marks.starred() == {one}
    assert library.marks.read() == {two}


def test_documents_have_tags_whatever_their_capitals(library: Library, texts: Path) -> None:
    library.update([texts], Progress())
    one, two, three = sorted(library.documents.ids())
    library.marks.tag([one, two], ["Маңызды", "су"])
    library.marks.tag([three], ["маңызды"])
    assert library.marks.tagged("МАҢЫЗДЫ") == {one, two, three}
    assert library.marks.tags_of(one) == ("Маңызды", "су")
    assert [(value.value, value.documents) for value in library.marks.tags().values] == [("Маңызды", 3), ("су", 2)]
    assert [value.value for value in library.marks.tags([three]).values] == ["маңызды"]
    library.marks.untag([one], ["маңызды"])
    assert library.marks.tags_of(one) == ("су",)
