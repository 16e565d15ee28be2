"""One SQLite file: a connection for each thread, numbered migrations, errors as our own."""

import os
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib.resources import files
from pathlib import Path
from typing import Any

import apsw

from reader.errors import LibraryBroken, LibraryInUse, LibraryTooNew, LibraryUnwritable

_BUSY_MS = 5_000


class Database:
    """Open one SQLite file in WAL mode and bring it to the newest schema.

    ``series`` names the folder of migrations beside this module: ``NNNN_what.sql``, applied in order once.

    Raises:
        LibraryUnwritable, LibraryInUse, LibraryTooNew, LibraryBroken: from here and from every other method.
    """

    def __init__(self, path: Path, series: str) -> None:
        self.path = path
        self._local = threading.local()
        with self._errors():
            path.parent.mkdir(parents=True, exist_ok=True)
        self._migrate(series)

    def rows(self, sql: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """Run a statement and return all of its rows."""
        with self._errors():
            return list(self._connection().execute(sql, values))

    def run(self, sql: str, values: Sequence[Any] = ()) -> int:
        """Run a statement and return the row id of the last insertion of this thread."""
        with self._errors():
            connection = self._connection()
            connection.execute(sql, values)
            return connection.last_insert_rowid()

    def run_many(self, sql: str, rows: Sequence[Sequence[Any]]) -> None:
        """Run a statement once for each row of values."""
        with self._errors():
            self._connection().executemany(sql, rows)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Make the statements inside happen together or not at all; no nesting."""
        connection = self._connection()
        with self._errors():
            connection.execute("BEGIN IMMEDIATE")
        try:
            yield
            with self._errors():
                connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:  # some errors have rolled it back
                connection.execute("ROLLBACK")
            raise

    def integrity(self) -> str:
        """Return ``ok`` or what SQLite finds wrong with the file."""
        return "; ".join(str(row[0]) for row in self.rows("PRAGMA integrity_check(20)"))

    def close(self) -> None:
        """Close this thread's connection; the others close with their threads."""
        connection = getattr(self._local, "connection", None)
        if connection is not None:
            self._local.connection = None
            connection.close()

    def _connection(self) -> apsw.Connection:
        connection: apsw.Connection | None = getattr(self._local, "connection", None)
        if connection is None:
            with self._errors():
                connection = apsw.Connection(str(self.path))
                connection.set_busy_timeout(_BUSY_MS)
                connection.execute(
                    "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA foreign_keys=ON;"
                    "PRAGMA cache_size=-16000; PRAGMA temp_store=MEMORY"
                )
            self._local.connection = connection
        return connection

    def _migrate(self, series: str) -> None:
        scripts = sorted(
            (entry for entry in files("reader.store").joinpath(series).iterdir() if entry.name.endswith(".sql")),
            key=lambda entry: entry.name,
        )
        if self._version() > len(scripts):
            raise LibraryTooNew(self.path.parent)
        if self._version() == len(scripts):
            return
        with self.transaction():
            for number in range(self._version(), len(scripts)):
                self.run(scripts[number].read_text(encoding="utf-8"))
            self.run(f"PRAGMA user_version={len(scripts)}")

    def _version(self) -> int:
        return int(self.rows("PRAGMA user_version")[0][0])

    @contextmanager
    def _errors(self) -> Iterator[None]:
        folder = self.path.parent
        try:
            yield
        except (apsw.BusyError, apsw.LockedError) as error:
            raise LibraryInUse(folder) from error
        except (apsw.CorruptError, apsw.NotADBError) as error:
            raise LibraryBroken(folder, self.path.name, str(error)) from error
        except (
            apsw.FullError,
            apsw.CantOpenError,
            apsw.ReadOnlyError,
            apsw.IOError,
            apsw.PermissionsError,
        ) as error:
            raise LibraryUnwritable(folder, str(error)) from error
        except OSError as error:
            raise LibraryUnwritable(folder, error.strerror or str(error)) from error


def below(paths: Sequence[Path]) -> tuple[str, tuple[str, ...]]:
    """Return a WHERE clause, and its values, for rows whose unique path is at or below some paths."""
    if not paths:
        return "", ()
    clauses: list[str] = []
    values: list[str] = []
    for path in paths:
        folder = str(path).rstrip("/\\") + os.sep
        clauses.append("path = ? OR (path >= ? AND path < ?)")
        values += [str(path), folder, folder[:-1] + chr(ord(os.sep) + 1)]
    return f"WHERE {' OR '.join(clauses)}", tuple(values)
