"""Marks for tests of the lists of marks."""

from reader.annotating import Annotating
from reader.corpus.annotation import Annotation, Colour, Kind
from reader.corpus.span import Span
from reader.library import Library

WRITTEN = (
    ("сұхбат.txt", "Саммит қараша айында өтеді", Kind.HIGHLIGHT, Colour.YELLOW, "", ("саясат",)),
    ("сұхбат.txt", "минерал қоры", Kind.NOTE, Colour.GREEN, "Көліктерді **тексеру** керек", ("дерек", "саясат")),
    ("жаңалық.txt", "Саммитте медиа-орта", Kind.HIGHLIGHT, Colour.BLUE, "", ()),
    ("көктем.txt", "Қар еріп", Kind.BOOKMARK, Colour.YELLOW, "", ()),
)


def write_marks(library: Library) -> list[Annotation]:
    """Mark something in each of the three texts."""
    annotating = Annotating(library)
    records = {one.path.name: one for one in library.documents.records(library.documents.ids())}
    made = []
    for name, words, kind, colour, body, tags in WRITTEN:
        document = library.document(records[name].id)
        start = document.text.index(words)
        span = Span(start, start + len(words))
        made.append(annotating.mark(records[name].id, span, kind, colour, body, tags, document))
    return made
