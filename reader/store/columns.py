"""Which column of a table holds what: as the user chose it, or as it was recognised the first time."""

import json
from pathlib import Path

from reader.corpus.columns import PARTS, Columns
from reader.store.database import Database, below

_SETTLED = "settled"


class TableColumns:
    """Keep the columns of tables: of a file, or chosen for all tables in a folder."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of(self, path: Path) -> Columns:
        """Return what is known of the columns of a table: its own, else those chosen for the nearest folder."""
        places = [str(one) for one in (path, *path.parents)]
        sql = (
            "SELECT columns FROM table_columns WHERE path IN (SELECT value FROM json_each(?)) AND (chosen OR path = ?)"
            " ORDER BY length(path) DESC LIMIT 1"
        )
        found = self._database.rows(sql, (json.dumps(places, ensure_ascii=False), str(path)))
        return _columns(found[0][0]) if found else Columns()

    def choose(self, path: Path, columns: Columns) -> None:
        """Keep what the user chose for a file, or for all tables in a folder, in place of what was known there."""
        where, values = below("table_columns", [path])
        self._database.run(f"DELETE FROM table_columns {where}", values)
        self._put(path, columns, chosen=True)

    def recognised(self, path: Path, columns: Columns) -> None:
        """Keep how the columns of a file were read, unless the user chose them."""
        if columns.text and self.of(path) != columns:
            self._put(path, columns, chosen=False)

    def follow(self, old: Path, new: Path) -> None:
        """Note that a table with columns that are known lies elsewhere now; what is known of the old place stays."""
        known = self.of(old)
        if known != Columns():
            self._put(new, known, chosen=False)

    def _put(self, path: Path, columns: Columns, *, chosen: bool) -> None:
        settled = {_SETTLED: True} if columns.settled else {}
        self._database.run(
            "INSERT INTO table_columns VALUES (?, ?, ?) ON CONFLICT (path) DO UPDATE SET columns = excluded.columns,"
            " chosen = max(chosen, excluded.chosen)",
            (str(path), json.dumps({**columns.named(), **settled}, ensure_ascii=False), chosen),
        )


def _columns(written: str) -> Columns:
    kept = json.loads(written)
    return Columns(**{part: str(kept[part]) for part in PARTS if part in kept}, settled=_SETTLED in kept)
