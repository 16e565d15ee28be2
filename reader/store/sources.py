"""The folders and files that the library reads documents from."""

import datetime
from pathlib import Path

from reader.records import dataclass
from reader.store.database import Database


@dataclass(frozen=True, slots=True)
class Source:
    """A folder or file that the user added, by its absolute path."""

    id: int
    path: Path


class Sources:
    """Keep the list of sources."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> list[Source]:
        """Return every source in the order in which they were added."""
        return [Source(row[0], Path(row[1])) for row in self._database.rows("SELECT id, path FROM source ORDER BY id")]

    def add(self, path: Path) -> Source:
        """Return the source at an absolute path, added if it was not there."""
        now = datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds")
        self._database.run("INSERT OR IGNORE INTO source (path, added_at) VALUES (?, ?)", (str(path), now))
        found = self._database.rows("SELECT id, path FROM source WHERE path = ?", (str(path),))
        return Source(found[0][0], Path(found[0][1]))

    def remove(self, source: Source) -> None:
        """Forget a source, with what is known of its files."""
        self._database.run("DELETE FROM source WHERE id = ?", (source.id,))
