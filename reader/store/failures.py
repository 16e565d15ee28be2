"""The files that could not be read, and why."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from reader import errors
from reader.errors import FileUnreadable, LoadError
from reader.store.database import Database, below

_SELECT = "SELECT path, error, fields, size, modified_ns FROM failure"


@dataclass(frozen=True, slots=True)
class Failure:
    """A file that could not be read, the error it met, and its size in bytes and time of change then."""

    path: Path
    error: LoadError
    size: int
    modified_ns: int


class Failures:
    """Keep the list of files that could not be read."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> list[Failure]:
        """Return every failure, by path."""
        return [_failure(*row) for row in self._database.rows(f"{_SELECT} ORDER BY path")]

    def under(self, path: Path) -> list[Failure]:
        """Return the failures at or below a path."""
        where, values = below("failure", [path])
        return [_failure(*row) for row in self._database.rows(f"{_SELECT} {where} ORDER BY path", values)]

    def put(self, source_id: int, failure: Failure) -> None:
        """Note a failure, in place of an older one of the same file."""
        fields = {key: str(value) for key, value in failure.error.fields.items() if key != "path"}
        self._database.run(
            "INSERT OR REPLACE INTO failure VALUES (?, ?, ?, ?, ?, ?)",
            (
                str(failure.path),
                source_id,
                failure.size,
                failure.modified_ns,
                type(failure.error).__name__,
                json.dumps(fields),
            ),
        )

    def remove(self, paths: Iterable[str]) -> None:
        """Forget the failures of some files."""
        self._database.run_many("DELETE FROM failure WHERE path = ?", [(path,) for path in paths])


def _failure(path: str, name: str, fields: str, size: int, modified_ns: int) -> Failure:
    kind = getattr(errors, name, FileUnreadable)
    error = kind.__new__(kind)
    errors.Error.__init__(error, path=Path(path), **json.loads(fields))
    return Failure(Path(path), error, size, modified_ns)
