"""Tests of the texts of a library's documents."""

import shutil
from pathlib import Path

import apsw
import pytest

from reader.corpus.hit import Count
from reader.errors import (
    DocumentUnknown,
    LoadError,
)
from reader.library import Library
from reader.progress import Progress
from reader.store.database import Database
from tests.words import count, names, search, understood


def test_an_unknown_document_is_an_error(filled: Library) -> None:
    with pytest.raises(DocumentUnknown):
        filled.document(999)


def test_texts_are_kept_while_the_files_are_away(filled: Library, texts: Path) -> None:
    shutil.rmtree(texts)
    assert [len(hit.matches) for hit in search(filled, "минерал").hits] == [1, 2]


def test_without_text_and_file_a_list_still_opens_and_a_document_says_why(library: Library, texts: Path) -> None:
    library.update([texts], Progress())
    library.close()
    for path in library.folder.glob("cache.sqlite*"):
        path.unlink()
    shutil.rmtree(texts)
    again = Library(library.folder)
    page = search(again, "минерал")
    assert [(hit.matches, hit.snippet.text) for hit in page.hits] == [((), ""), ((), "")]
    assert list(again.kwic(understood(again, "минерал"), 10)) == []
    assert count(again, "минерал") == Count(0, {})
    with pytest.raises(LoadError):
        again.document(page.hits[0].record.id)


def _before_layouts(folder: Path) -> None:
    """Put a cache in place as it was before the layouts of texts were kept with them."""
    migrations = sorted((Path(__file__).parents[2] / "reader" / "store" / "cache").glob("*.sql"))
    made = Database(folder / "cache.sqlite", "cache")
    tables = {name: made.rows(f"SELECT * FROM {name}") for name in ("form", "filing", "sound", "identity")}
    tables["text"] = made.rows("SELECT content_hash, content FROM text")
    made.close()
    for path in folder.glob("cache.sqlite*"):
        path.unlink()
    connection = apsw.Connection(str(folder / "cache.sqlite"))
    for path in migrations[:2]:
        connection.execute(path.read_text(encoding="utf-8"))
    connection.execute("DELETE FROM identity")
    for name, rows in tables.items():
        connection.executemany(f"INSERT INTO {name} VALUES ({', '.join('?' * len(rows[0]))})", rows)
    connection.execute("PRAGMA user_version=2")
    connection.close()


def test_a_cache_from_before_layouts_still_answers(filled: Library, texts: Path) -> None:
    queries = [
        "минерал",
        "саммит in:questions",
        "саммит in:answers speaker:Мұстафин",
        "title:сирек",
        "«саммит қашан»~2",
    ]
    before = [(names(search(filled, query)), count(filled, query)) for query in queries]
    concordance = list(filled.kwic(understood(filled, "саммит"), 20))
    assert all(counted.matches for _, counted in before)
    filled.close()
    _before_layouts(filled.folder)
    shutil.rmtree(texts)
    again = Library(filled.folder)
    assert again.documents.waiting(again.identity) == []
    assert {row[0] for row in Database(again.folder / "cache.sqlite", "cache").rows("SELECT layout FROM text")} == {""}
    assert [(names(search(again, query)), count(again, query)) for query in queries] == before
    assert list(again.kwic(understood(again, "саммит"), 20)) == concordance
    hit = search(again, "саммит in:questions").hits[0]
    asked = again.parse("саммит in:questions")
    assert again.matches(asked, again.document(hit.record.id)) == list(hit.matches) != []
