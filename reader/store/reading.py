"""Where the user stopped reading."""

import datetime
from pathlib import Path

from reader.store.database import Database

_PATIENCE_MS = 200
"""How long to wait for another process: a place in a text is small, and is kept again soon."""


class Reading:
    """Keep the reading position of each document, by the path of its file."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def position(self, path: Path) -> int | None:
        """Return the code point at which reading stopped, or ``None`` for a document never opened."""
        found = self._database.rows("SELECT position FROM reading WHERE path = ?", (str(path),))
        return int(found[0][0]) if found else None

    def last_opened(self) -> Path | None:
        """Return the path of the document that was opened last."""
        found = self._database.rows("SELECT path FROM reading ORDER BY opened_at DESC LIMIT 1")
        return Path(found[0][0]) if found else None

    def remember(self, path: Path, position: int) -> None:
        """Keep the place at which reading of a document stopped, as of now; never waits long.

        Raises:
            LibraryInUse: another process is changing the library; nothing was kept.
        """
        now = datetime.datetime.now(datetime.UTC).isoformat()
        with self._database.patience(_PATIENCE_MS):
            self._database.run("INSERT OR REPLACE INTO reading VALUES (?, ?, ?)", (str(path), position, now))
