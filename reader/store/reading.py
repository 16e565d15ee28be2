"""Where the user stopped reading."""

import datetime
from collections.abc import Iterable
from pathlib import Path

from reader.store.database import Database

_PATIENCE_MS = 200
"""How long to wait for another process: a place in a text is small, and is kept again soon."""


class Reading:
    """Keep the reading position of each document, by the path of its file and its fragment in it."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def position(self, path: Path, fragment: str = "") -> int | None:
        """Return the code point at which reading stopped, or ``None`` for a document never opened."""
        found = self._database.rows(
            "SELECT position FROM reading WHERE path = ? AND fragment = ?", (str(path), fragment)
        )
        return int(found[0][0]) if found else None

    def last_opened(self) -> tuple[Path, str] | None:
        """Return the path and the fragment of the document that was opened last."""
        found = self._database.rows("SELECT path, fragment FROM reading ORDER BY opened_at DESC LIMIT 1")
        return (Path(found[0][0]), found[0][1]) if found else None

    def rename(self, path: Path, fragments: Iterable[tuple[str, str]]) -> None:
        """Let the positions in a file go with its documents, from old to new fragments; call it in a transaction."""
        new = list(fragments)
        sql = "UPDATE OR REPLACE reading SET fragment = ? WHERE path = ? AND fragment = ?"
        self._database.run_many(sql, [(f"\0{name}", str(path), old) for old, name in new])
        self._database.run_many(sql, [(name, str(path), f"\0{name}") for _, name in new])

    def remember(self, path: Path, position: int, fragment: str = "") -> None:
        """Keep the place at which reading of a document stopped, as of now; never waits long.

        Raises:
            LibraryInUse: another process is changing the library; nothing was kept.
        """
        now = datetime.datetime.now(datetime.UTC).isoformat()
        with self._database.patience(_PATIENCE_MS):
            self._database.run(
                "INSERT OR REPLACE INTO reading VALUES (?, ?, ?, ?)", (str(path), fragment, position, now)
            )
