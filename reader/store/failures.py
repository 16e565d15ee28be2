"""The files that could not be read, and why."""

import json
from collections.abc import Iterable, Sequence
from pathlib import Path

import apsw

from reader import errors
from reader.corpus.place import place_name
from reader.errors import FileUnreadable, LoadError
from reader.records import dataclass
from reader.store.database import Database, below

_SELECT = "SELECT path, error, fields, size, modified_ns, fragment FROM failure"
_ORDER = "ORDER BY path, length(fragment), fragment"


_UNREAD = -1


@dataclass(frozen=True, slots=True)
class Failure:
    """A file that could not be read, the error it met, and its size in bytes and time of change then.

    ``fragment`` is set where only this part of the file could not be read.
    """

    path: Path
    error: LoadError
    size: int
    modified_ns: int
    fragment: str = ""

    @property
    def place(self) -> str:
        """Return what could not be read, as it is shown."""
        return place_name(self.path, self.fragment)


class Failures:
    """Keep the list of files that could not be read."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> list[Failure]:
        """Return every failure, by path."""
        return [_failure(*row) for row in self._database.rows(f"{_SELECT} {_ORDER}")]

    def under(self, path: Path) -> list[Failure]:
        """Return the failures at or below a path."""
        where, values = below("failure", [path])
        return [_failure(*row) for row in self._database.rows(f"{_SELECT} {where} {_ORDER}", values)]

    def at(self, paths: Sequence[str]) -> bool:
        """Tell whether any of some files could not be read, or not whole."""
        sql = "SELECT 1 FROM failure WHERE path IN carray(?) LIMIT 1"
        return bool(paths and self._database.rows(sql, (apsw.carray(tuple(paths)),)))

    def of_source(self, source_id: int) -> list[Failure]:
        """Return the failures of a source, by path."""
        rows = self._database.rows(f"{_SELECT} WHERE source_id = ? ORDER BY path", (source_id,))
        return [_failure(*row) for row in rows]

    def put(self, source_id: int, failure: Failure) -> None:
        """Note a failure, in place of an older one of the same place."""
        fields = {key: str(value) for key, value in failure.error.fields.items() if key != "path"}
        self._database.run(
            "INSERT OR REPLACE INTO failure VALUES (?, ?, ?, ?, ?, ?, ?)",
            (
                str(failure.path),
                failure.fragment,
                source_id,
                failure.size,
                failure.modified_ns,
                type(failure.error).__name__,
                json.dumps(fields),
            ),
        )

    def finish(self, path: Path, size: int, modified_ns: int) -> None:
        """Note that all of a file was looked at, and what the file looked like then."""
        sql = "UPDATE failure SET size = ?, modified_ns = ? WHERE path = ?"
        self._database.run(sql, (size, modified_ns, str(path)))

    def mark_unread(self, under: Path) -> None:
        """Note that the files at or below a path that failed have to be tried again."""
        where, values = below("failure", [under])
        self._database.run(f"UPDATE failure SET modified_ns = ? {where}", (_UNREAD, *values))

    def remove(self, paths: Iterable[str]) -> None:
        """Forget the failures of some files and of all that is in them."""
        self._database.run_many("DELETE FROM failure WHERE path = ?", [(path,) for path in paths])


def _failure(path: str, name: str, fields: str, size: int, modified_ns: int, fragment: str) -> Failure:
    kind = getattr(errors, name, FileUnreadable)
    error = kind.__new__(kind)
    errors.Error.__init__(error, path=Path(path), **json.loads(fields))
    return Failure(Path(path), error, size, modified_ns, fragment)
