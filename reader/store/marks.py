"""What the user says of whole documents: stars, read or not, tags."""

import json
from collections.abc import Iterable, Sequence

from reader.corpus.hit import Facet, FacetValue
from reader.language.fold import fold
from reader.store.annotations import clean_tags
from reader.store.database import Database

_ADD = (
    "INSERT INTO document_mark (document_id, path, target_hash)"
    " SELECT id, path, content_hash FROM document WHERE id = ? ON CONFLICT (document_id) DO NOTHING"
)
_AMONG = "(SELECT value FROM json_each(?))"


class Marks:
    """Keep stars, reading marks and tags of documents, by their ids; ids that are unknown are left out.

    Raises:
        LibraryError: from every method; then nothing was changed.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def star(self, ids: Sequence[int], *, starred: bool = True) -> None:
        """Give documents a star, or take it away."""
        self._set("starred", ids, starred)

    def mark_read(self, ids: Sequence[int], *, read: bool = True) -> None:
        """Note that documents were read, or were not."""
        self._set("read", ids, read)

    def starred(self) -> frozenset[int]:
        """Return the documents that have a star."""
        return self._documents("starred = 1")

    def read(self) -> frozenset[int]:
        """Return the documents that were read."""
        return self._documents("read = 1")

    def tag(self, ids: Sequence[int], tags: Iterable[str]) -> None:
        """Give documents tags, beside those that they have."""
        rows = [(fold(tag), tag, number) for tag in clean_tags(tags) for number in ids]
        with self._database.transaction():
            self._database.run_many(_ADD, [(number,) for number in ids])
            sql = "INSERT OR IGNORE INTO document_tag (mark_id, key, tag) SELECT id, ?, ? FROM document_mark"
            self._database.run_many(f"{sql} WHERE document_id = ?", rows)

    def untag(self, ids: Sequence[int], tags: Iterable[str]) -> None:
        """Take tags away from documents."""
        keys = json.dumps([fold(tag) for tag in clean_tags(tags)], ensure_ascii=False)
        marks = f"SELECT id FROM document_mark WHERE document_id IN {_AMONG}"
        self._database.run(
            f"DELETE FROM document_tag WHERE key IN {_AMONG} AND mark_id IN ({marks})", (keys, json.dumps([*ids]))
        )

    def tags_of(self, document_id: int) -> tuple[str, ...]:
        """Return the tags of a document, in the order of their names."""
        sql = "SELECT tag FROM document_tag JOIN document_mark ON mark_id = id WHERE document_id = ? ORDER BY key"
        return tuple(row[0] for row in self._database.rows(sql, (document_id,)))

    def tagged(self, tag: str) -> frozenset[int]:
        """Return the documents that have a tag, whatever its capitals."""
        sql = "SELECT document_id FROM document_mark JOIN document_tag ON mark_id = id WHERE key = ?"
        return frozenset(row[0] for row in self._database.rows(sql, (fold(tag.strip()),)) if row[0] is not None)

    def tags(self, among: Iterable[int] | None = None) -> Facet:
        """Return the tags of all documents, or of some, with how many have each, the most frequent first."""
        sql = "SELECT key, min(tag), count(*) FROM document_tag JOIN document_mark ON mark_id = id"
        where, values = ("", ()) if among is None else (f" WHERE document_id IN {_AMONG}", (json.dumps([*among]),))
        rows = self._database.rows(f"{sql}{where} GROUP BY key ORDER BY 3 DESC, 1", values)
        return Facet(tuple(FacetValue(tag, count) for _, tag, count in rows))

    def _set(self, column: str, ids: Sequence[int], value: bool) -> None:
        with self._database.transaction():
            self._database.run_many(_ADD, [(number,) for number in ids])
            sql = f"UPDATE document_mark SET {column} = ? WHERE document_id = ?"
            self._database.run_many(sql, [(int(value), number) for number in ids])

    def _documents(self, condition: str) -> frozenset[int]:
        rows = self._database.rows(f"SELECT document_id FROM document_mark WHERE {condition}")
        return frozenset(row[0] for row in rows if row[0] is not None)
