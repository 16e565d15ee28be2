"""What the user wants left out of the library."""

from collections.abc import Sequence

from reader.store.database import Database


class Ignoring:
    """Keep the ignore patterns of each source (by its id), and those of the whole library (``None``)."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of(self, source_id: int | None) -> list[str]:
        """Return the patterns of a source, or of the library, in the order in which they were written."""
        sql = "SELECT pattern FROM ignore_pattern WHERE source_id IS ? ORDER BY id"
        return [row[0] for row in self._database.rows(sql, (source_id,))]

    def put(self, source_id: int | None, patterns: Sequence[str]) -> None:
        """Keep other patterns in place of those of a source, or of the library."""
        with self._database.transaction():
            self._database.run("DELETE FROM ignore_pattern WHERE source_id IS ?", (source_id,))
            self._database.run_many(
                "INSERT INTO ignore_pattern (source_id, pattern) VALUES (?, ?)", [(source_id, one) for one in patterns]
            )
