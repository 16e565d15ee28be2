"""Documents whose files are gone: they stay, with texts that cannot be made again."""

from array import array
from collections.abc import Sequence

import apsw

from reader.store.database import Database
from reader.store.documents import SAME_TEXT
from reader.store.texts import unpacked

_AT_ONCE = 200


class Vanished:
    """Mark documents whose files are gone, and keep their texts beside the records, where nothing is derived."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def count(self) -> int:
        """Count the documents whose files are gone, all of their places."""
        return int(self._database.rows("SELECT count(*) FROM document WHERE vanished AND +same_as IS NULL")[0][0])

    def ids(self) -> list[int]:
        """Return the ids of the documents whose files are gone, by path."""
        return [
            row[0]
            for row in self._database.rows("SELECT id FROM document WHERE vanished AND +same_as IS NULL ORDER BY path")
        ]

    def mark(self, ids: Sequence[int], cache: Database) -> None:
        """Note that the files of some documents are gone, and keep their texts as far as the cache has them."""
        for start in range(0, len(ids), _AT_ONCE):
            some = list(ids[start : start + _AT_ONCE])
            hashes = self._hashes(some)
            texts = cache.rows("SELECT * FROM text WHERE content_hash IN carray(?)", (apsw.carray(hashes),))
            with self._database.transaction():
                self._database.run_many("INSERT OR IGNORE INTO kept_text VALUES (?, ?, ?)", texts)
                self._database.run_many("UPDATE document SET vanished = 1 WHERE id = ?", [(one,) for one in some])

    def unmark(self, paths: Sequence[str]) -> list[str]:
        """Note that some files are there again; return by what texts are known that have a place more by that."""
        sql = f"SELECT {SAME_TEXT} FROM document WHERE path IN carray(?) AND vanished AND same_as IS NOT NULL"
        more = [row[0] for row in self._database.rows(sql, (apsw.carray(tuple(paths)),))] if paths else []
        self._database.run_many("UPDATE document SET vanished = 0 WHERE path = ?", [(one,) for one in paths])
        return more

    def unmark_one(self, document_id: int) -> None:
        """Note that the file of a document is there again."""
        self._database.run("UPDATE document SET vanished = 0 WHERE id = ?", (document_id,))

    def text(self, content_hash: str) -> str | None:
        """Return a text that was kept because its file is gone."""
        sql = "SELECT content, layout FROM kept_text WHERE content_hash = ?"
        for content, layout in self._database.rows(sql, (content_hash,)):
            if kept := unpacked(content, layout):
                return kept.text
        return None

    def drop_unused_texts(self) -> None:
        """Drop the kept texts of which the files are there again, or the documents forgotten."""
        self._database.run(
            "DELETE FROM kept_text WHERE NOT EXISTS"
            " (SELECT 1 FROM document WHERE document.content_hash = kept_text.content_hash AND vanished)"
        )

    def _hashes(self, ids: Sequence[int]) -> tuple[str, ...]:
        sql = "SELECT DISTINCT content_hash FROM document WHERE id IN carray(?)"
        return tuple(row[0] for row in self._database.rows(sql, (apsw.carray(array("q", ids)),)))
