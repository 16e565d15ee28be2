"""The cache of texts: derived from the source files, may be deleted at any time."""

import zlib
from collections.abc import Iterable, Sequence
from contextlib import suppress

import apsw

from reader.store.database import Database

_FAST = 1


def pack(text: str) -> bytes:
    """Return a text as the cache keeps it."""
    return zlib.compress(text.encode(), _FAST)


class Texts:
    """Keep the texts of documents by the hash of their content; equal texts are kept once."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def put(self, content_hash: str, packed: bytes) -> None:
        """Keep a packed text."""
        self._database.run("INSERT OR REPLACE INTO text VALUES (?, ?)", (content_hash, packed))

    def get(self, content_hash: str) -> str | None:
        """Return a text, or ``None`` where it is not kept whole."""
        return self.get_many([content_hash]).get(content_hash)

    def get_many(self, hashes: Sequence[str]) -> dict[str, str]:
        """Return those of some texts that are kept, by hash; a damaged one counts as not kept."""
        if not hashes:
            return {}
        sql = "SELECT content_hash, content FROM text WHERE content_hash IN carray(?)"
        found = self._database.rows(sql, (apsw.carray(tuple(hashes)),))
        texts: dict[str, str] = {}
        for one, packed in found:
            with suppress(zlib.error, UnicodeDecodeError):
                texts[one] = zlib.decompress(packed).decode()
        return texts

    def remove(self, hashes: Iterable[str]) -> None:
        """Drop texts."""
        self._database.run_many("DELETE FROM text WHERE content_hash = ?", [(one,) for one in hashes])
