"""Tests of the fields of the index."""

import datetime
from pathlib import Path

import tantivy

from reader.corpus.document import TurnKind
from reader.corpus.query import Role
from reader.index.analysis import ROLES, AnalyzedText
from reader.index.entries import IndexedDocument
from reader.index.schema import SEVERAL, UNDATED, schema
from reader.index.search_index import SearchIndex

TEXT = AnalyzedText(
    ("сөз ¶",),
    "с сө",
    frozenset({"сөз"}),
    1,
    ("сөз ¶",),
    ("сөз ¶",),
    "сөз",
    "үні",
    ("Асан",),
    frozenset(Role),
    several=True,
)
DOCUMENT = IndexedDocument(
    1, Path("/а/б.txt"), datetime.date(2025, 1, 31), TEXT, source="Үні", language="kk", dated=False
)


def test_words_are_parted_by_spaces_alone_and_names_are_kept_whole() -> None:
    index = tantivy.Index(schema())
    writer = index.writer(heap_size=15_000_000, num_threads=1)
    document = tantivy.Document()
    for name in ("form", "place"):
        document.add_text(name, "АҚШ-тың c5+1 13%-дан")
    writer.add_document(document)
    writer.commit()
    index.reload()
    searcher = index.searcher()
    assert searcher.doc_freq("form", "АҚШ-тың") == searcher.doc_freq("form", "13%-дан") == 1
    assert searcher.doc_freq("form", "ақш-тың") == 0
    assert searcher.doc_freq("place", "АҚШ-тың c5+1 13%-дан") == 1


def test_a_document_fills_every_field(tmp_path: Path) -> None:
    index = SearchIndex(tmp_path / "index")
    with index.writing() as writer:
        writer.put(DOCUMENT)
        writer.commit()
    searcher = index._searcher()
    filled = {
        "form": "сөз", "question": "сөз", "answer": "сөз", "title": "сөз", "speaker": "асан", "source": "үні",
        "path": "txt", "prefix": "сө", "place": "/а/б.txt", "folder": "/а", "language": "kk", "source_name": "Үні",
        "speaker_name": "Асан",
    }  # fmt: skip
    for field, word in filled.items():
        assert searcher.doc_freq(field, word) == 1, field
    assert [searcher.doc_freq("mark", mark) for mark in (*Role, SEVERAL, UNDATED)] == [1] * 4
    assert searcher.doc_freq("folder", "/а/б.txt") == 0
    hits = searcher.search(tantivy.Query.all_query(), limit=1).hits
    numbers = {name: searcher.fast_field_values(name, [at for _, at in hits]) for name in ("id", "month", "words")}
    assert numbers == {"id": [1], "month": [2025 * 12], "words": [1]}


def test_the_marks_of_a_document_differ_from_the_roles_of_its_turns() -> None:
    assert len({SEVERAL, UNDATED, *(role.value for role in Role)}) == 2 + len(Role)
    assert set(ROLES.values()) == set(Role)
    assert {kind.value for kind in ROLES} == {TurnKind.QUESTION.value, TurnKind.ANSWER.value}
