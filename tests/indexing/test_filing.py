"""Tests of keeping index and library in step."""

from pathlib import Path

from reader.corpus.document import Layout
from reader.index.analysis import analyze
from reader.indexing.filing import Filing
from reader.library import Library
from reader.progress import Progress


def test_what_is_withheld_does_not_count_as_indexed(library: Library, texts: Path) -> None:
    library.update([texts], Progress())
    first, second, third = library.documents.records(library.documents.ids())
    filing = Filing(library._store, library._cache, library.index, library.forms, library.identity)
    library.documents.mark_waiting([first.id, second.id])
    kept = library._texts.get(first.content_hash)
    assert kept
    with library.index.writing() as writer:
        for record in (first, second):
            filing.put(writer, record.id, record, analyze(kept.text, Layout(0)))
        filing.withhold({second.id, third.id})
        filing.commit(writer)
    assert filing.waiting() == [second.id]
