"""What the user says of whole documents: stars, read or not, tags."""

import json
from array import array
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import apsw

from reader.corpus.hit import Facet, FacetValue
from reader.corpus.signs import PLAIN, Sign, Signs
from reader.language.fold import fold
from reader.language.scripts.keyboard import keyboard_fold
from reader.language.tags import clean_tags, tag_key
from reader.records import dataclass
from reader.store.database import Database

_ADD = (
    "INSERT INTO document_mark (document_id, path, target_hash)"
    " SELECT id, path, content_hash FROM document WHERE id = ? ON CONFLICT (document_id) DO NOTHING"
)
_AMONG = "(SELECT value FROM json_each(?))"
_SIGNS = (
    "starred, read, coalesce((SELECT json_group_array(tag) FROM"
    " (SELECT tag FROM document_tag WHERE mark_id = document_mark.id ORDER BY key)), '[]')"
)


@dataclass(frozen=True, slots=True)
class SignedDocument:
    """What was said of a document, which is known in every library by its content, else by its path."""

    path: str
    content_hash: str
    signs: Signs


class Marks:
    """Keep stars, reading marks and tags of documents, by their ids; ids that are unknown are left out.

    Raises:
        LibraryError: from every method; then nothing was changed.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def of(self, ids: Sequence[int]) -> dict[int, Signs]:
        """Return what was said of some documents; those of which nothing was said are left out."""
        sql = f"SELECT document_id, {_SIGNS} FROM document_mark WHERE document_id IN carray(?)"
        rows = self._database.rows(sql, (apsw.carray(array("q", ids)),)) if ids else []
        found = {row[0]: _signs(row[1:]) for row in rows}
        return {number: signs for number, signs in found.items() if signs != PLAIN}

    def having(self, sign: Sign) -> frozenset[int]:
        """Return the documents that have a sign."""
        return self.starred() if sign is Sign.STARRED else self.read()

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

    def put(self, said: Mapping[int, Signs]) -> None:
        """Let nothing be said of some documents but this."""
        with self._database.transaction():
            self._database.run_many(_ADD, [(number,) for number in said])
            sql = "UPDATE document_mark SET starred = ?, read = ? WHERE document_id = ?"
            self._database.run_many(sql, [(one.starred, one.read, number) for number, one in said.items()])
            mark = "(SELECT id FROM document_mark WHERE document_id = ?)"
            self._database.run_many(f"DELETE FROM document_tag WHERE mark_id = {mark}", [(number,) for number in said])
            rows = [(fold(tag), tag, number) for number, one in said.items() for tag in clean_tags(one.tags)]
            sql = "INSERT INTO document_tag (mark_id, key, tag) SELECT id, ?, ? FROM document_mark"
            self._database.run_many(f"{sql} WHERE document_id = ?", rows)

    def tag(self, ids: Sequence[int], tags: Iterable[str]) -> None:
        """Give documents tags, beside those that they have."""
        rows = [(fold(tag), tag, number) for tag in clean_tags(tags) for number in ids]
        with self._database.transaction():
            self._database.run_many(_ADD, [(number,) for number in ids])
            sql = "INSERT OR IGNORE INTO document_tag (mark_id, key, tag) SELECT id, ?, ? FROM document_mark"
            self._database.run_many(f"{sql} WHERE document_id = ?", rows)

    def untag(self, ids: Sequence[int], tags: Iterable[str]) -> None:
        """Take tags away from documents."""
        given = [*tags]  # as they were given, too: tags of before may be longer than any is now
        keys = json.dumps([fold(tag) for tag in (*given, *clean_tags(given))], ensure_ascii=False)
        marks = f"SELECT id FROM document_mark WHERE document_id IN {_AMONG}"
        self._database.run(
            f"DELETE FROM document_tag WHERE key IN {_AMONG} AND mark_id IN ({marks})", (keys, json.dumps([*ids]))
        )

    def tagged(self, tag: str) -> frozenset[int]:
        """Return the documents that have a tag, whatever its capitals and quotation marks.

        Where no document has it, those that have one which is typed so on a Russian keyboard.
        """
        asked = tag_key(tag)
        keys = {row[0]: tag_key(row[0]) for row in self._database.rows("SELECT DISTINCT key FROM document_tag")}
        wanted = [one for one, key in keys.items() if key == asked]
        wanted = wanted or [one for one, key in keys.items() if keyboard_fold(key) == keyboard_fold(asked)]
        tags = f"SELECT mark_id FROM document_tag WHERE key IN {_AMONG}"
        return self._documents(f"id IN ({tags})", (json.dumps(wanted, ensure_ascii=False),))

    def with_tags(self) -> frozenset[int]:
        """Return the documents that have any tag."""
        return self._documents("id IN (SELECT mark_id FROM document_tag)")

    def tags(self, among: Iterable[int] | None = None) -> Facet:
        """Return the tags of all documents, or of some, with how many have each, the most frequent first."""
        sql = "SELECT key, min(tag), count(*) FROM document_tag JOIN document_mark ON mark_id = id"
        where, values = "document_id IS NOT NULL", tuple[str, ...]()
        if among is not None:
            where, values = f"document_id IN {_AMONG}", (json.dumps([*among]),)
        rows = self._database.rows(f"{sql} WHERE {where} GROUP BY key ORDER BY 3 DESC, 1", values)
        return Facet(tuple(FacetValue(tag, count) for _, tag, count in rows))

    def all(self) -> list[SignedDocument]:
        """Return all that was said, also of documents that are not here now."""
        rows = self._database.rows(f"SELECT path, target_hash, {_SIGNS} FROM document_mark ORDER BY id")
        found = [SignedDocument(row[0], row[1], _signs(row[2:])) for row in rows]
        return [one for one in found if one.signs != PLAIN]

    def await_document(self, said: SignedDocument) -> None:
        """Keep what was said of a document that is not here until it comes."""
        same = "path = ? AND target_hash = ?"
        known = self._database.rows(f"SELECT id FROM document_mark WHERE {same}", (said.path, said.content_hash))
        with self._database.transaction():
            if known:
                number = known[0][0]
            else:
                sql = "INSERT INTO document_mark (path, target_hash) VALUES (?, ?)"
                number = self._database.run(sql, (said.path, said.content_hash))
            sql = "UPDATE document_mark SET starred = max(starred, ?), read = max(read, ?) WHERE id = ?"
            self._database.run(sql, (said.signs.starred, said.signs.read, number))
            sql = "INSERT OR IGNORE INTO document_tag (mark_id, key, tag) VALUES (?, ?, ?)"
            self._database.run_many(sql, [(number, fold(tag), tag) for tag in clean_tags(said.signs.tags)])

    def _set(self, column: str, ids: Sequence[int], value: bool) -> None:
        with self._database.transaction():
            self._database.run_many(_ADD, [(number,) for number in ids])
            sql = f"UPDATE document_mark SET {column} = ? WHERE document_id = ?"
            self._database.run_many(sql, [(int(value), number) for number in ids])

    def _documents(self, condition: str, values: Sequence[Any] = ()) -> frozenset[int]:
        """Return the documents for which something holds, as one value: twice as fast as row by row."""
        sql = f"SELECT json_group_array(document_id) FROM document_mark WHERE document_id IS NOT NULL AND {condition}"
        return frozenset(json.loads(self._database.rows(sql, values)[0][0]))


def _signs(row: Sequence[Any]) -> Signs:
    return Signs(bool(row[0]), bool(row[1]), tuple(json.loads(row[2])))
