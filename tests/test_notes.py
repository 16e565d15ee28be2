"""Tests of the search in notes; what the window and the queries ask is in test_annotating.py."""

from pathlib import Path

from reader.corpus.annotation import Anchor, Kind, Target
from reader.corpus.query import Mode, Word
from reader.corpus.span import Span
from reader.library import Library


def test_words_are_meant_as_in_a_query(library: Library) -> None:
    target, anchor = Target(None, Path("/а"), "h"), Anchor(Span(0, 1), "а", "", "", "h")
    made = library.annotations.add(target, anchor, Kind.NOTE, body="Көліктерді қара")
    find = library.notes.find
    assert find([Word("көлік", Mode.FORMS)]) == {made.id}
    assert find([Word("колик", Mode.FORMS)]) == {made.id}
    assert find([Word("kölik", Mode.FORMS)]) == {made.id}
    assert find([Word("көлік", Mode.EXACT)]) == set()
    assert find([Word("көл", Mode.RELATED)]) == {made.id}
    assert find([Word("к*ді", Mode.WILDCARD)]) == {made.id}
    assert find([Word("көл.*", Mode.REGEX)]) == {made.id}
    assert find([Word("(", Mode.REGEX)]) == set()
    assert library.notes.text("") == set()


def test_words_are_looked_for_in_quotes_too(library: Library) -> None:
    target, anchor = Target(None, Path("/а"), "h"), Anchor(Span(0, 1), "Су мен жер", "", "", "h")
    made = library.annotations.add(target, anchor, body="көлік")
    anywhere = library.notes.anywhere
    assert anywhere("", library.forms.word) is None
    assert anywhere("жер", library.forms.word) == {made.id}
    assert anywhere("су көл", library.forms.word) == {made.id}
    assert anywhere("note:жер", library.forms.word) == set()
    assert anywhere("ер", library.forms.word) == set()
