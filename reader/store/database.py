"""One SQLite file: a connection for each thread, numbered migrations, errors as our own."""

import errno
import json
import logging
import os
import re
import shutil
import threading
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from importlib.resources import files
from pathlib import Path
from typing import Any, Protocol

import apsw

from reader.errors import (
    DerivedBroken,
    LibraryBroken,
    LibraryError,
    LibraryInUse,
    LibraryReadOnly,
    LibraryTooNew,
    LibraryUnwritable,
)

_log = logging.getLogger(__name__)

_BUSY_MS = 5_000
_FOREIGN = "it is not a database of this program"
_CANNOT_WRITE = (apsw.FullError, apsw.CantOpenError, apsw.ReadOnlyError, apsw.IOError, apsw.PermissionsError)
_LEAST_FREE = 64 << 10
"""Bytes: what SQLite needs beside a file to change it."""

_TABLE = re.compile(r"^CREATE TABLE (\w+)", re.MULTILINE)


class Guard(Protocol):
    """Keep copies of a file that cannot be made anew."""

    def before_migration(self, version: int) -> None:
        """Keep what is there before the schema of a version is changed."""

    def offer(self, error: LibraryBroken) -> LibraryBroken:
        """Return an error that names the newest good copy, if there is one; else the error itself."""


class Database:
    """Open one SQLite file in WAL mode and bring it to the newest schema.

    ``series`` names the folder of migrations beside this module: ``NNNN_what.sql``, applied in order once. A file
    that cannot be written is opened for reading. A damaged file whose rows are all ``derived`` is emptied when the
    damage is met: at opening silently, later with ``DerivedBroken``. A ``guard`` keeps copies of one that is not
    derived. With a reason for ``read_only`` every change is refused.

    Raises:
        LibraryUnwritable, LibraryInUse, LibraryTooNew, LibraryBroken: from here and from every other method.
    """

    def __init__(
        self, path: Path, series: str, *, derived: bool = False, guard: Guard | None = None, read_only: str = ""
    ) -> None:
        self.path = path
        self._series = series
        self._derived = derived
        self._guard = guard
        self._read_only = read_only
        self._local = threading.local()
        self._age = 0
        self._emptying = threading.Lock()
        with self._errors():
            path.parent.mkdir(parents=True, exist_ok=True)
        try:
            self._migrate()
        except DerivedBroken as error:
            _log.warning("%s is made anew: %s", path, error)
            self._migrate()

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

    def run_many(self, sql: str, rows: Iterable[Sequence[Any]]) -> None:
        """Run a statement once for each row of values."""
        with self._errors():
            self._connection().executemany(sql, rows)

    @contextmanager
    def patience(self, milliseconds: int) -> Iterator[None]:
        """Wait less long than usual, in this thread, where another process is changing the file."""
        connection = self._connection()
        connection.set_busy_timeout(milliseconds)
        try:
            yield
        finally:
            connection.set_busy_timeout(_BUSY_MS)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Make the statements inside happen together or not at all; no nesting."""
        with self._errors():
            connection = self._connection()
            connection.execute("BEGIN IMMEDIATE")
        try:
            yield
            with self._errors():
                connection.execute("COMMIT")
        except BaseException as error:
            if self._in_transaction():  # some errors have rolled it back
                with suppress(apsw.Error):
                    connection.execute("ROLLBACK")
                if isinstance(error, DerivedBroken):
                    self._empty()
            raise

    def integrity(self, *, quick: bool = False) -> str:
        """Return ``ok`` or what SQLite finds wrong with the file; a derived file that is damaged is emptied.

        A ``quick`` check does not compare tables with their indexes.
        """
        check = "quick_check" if quick else "integrity_check"
        try:
            found = "; ".join(str(row[0]) for row in self.rows(f"PRAGMA {check}(20)"))
        except LibraryBroken as error:
            return str(error.fields["cause"])
        if self._derived and found != "ok":
            self._empty()
        return found

    def close(self) -> None:
        """Close this thread's connection; the others close with their threads."""
        connection = getattr(self._local, "connection", None)
        if connection is not None:
            self._local.connection = None
            connection.close()

    def _connection(self) -> apsw.Connection:
        connection: apsw.Connection | None = getattr(self._local, "connection", None)
        if connection is not None and self._local.age != self._age and not connection.in_transaction:
            self.close()  # the file was made anew
            connection = None
        if connection is None:
            with self._errors():
                connection = self._open()
                if self._read_only:
                    connection.execute("PRAGMA query_only=1").fetchall()
            self._local.connection = connection
            self._local.age = self._age
        return connection

    def _open(self) -> apsw.Connection:
        try:
            return _connected(str(self.path), apsw.SQLITE_OPEN_READWRITE | apsw.SQLITE_OPEN_CREATE)
        except _CANNOT_WRITE:
            if not self.path.is_file():
                raise
        return _connected(self.path.as_uri() + "?immutable=1", apsw.SQLITE_OPEN_READONLY | apsw.SQLITE_OPEN_URI)

    def _in_transaction(self) -> bool:
        connection: apsw.Connection | None = getattr(self._local, "connection", None)
        return connection is not None and connection.in_transaction

    def _migrate(self) -> None:
        scripts = [
            entry.read_text(encoding="utf-8")
            for entry in sorted(files("reader.store").joinpath(self._series).iterdir(), key=lambda entry: entry.name)
            if entry.name.endswith(".sql")
        ]
        if self._version() > len(scripts):
            raise LibraryTooNew(self.path.parent)
        if self._version() < len(scripts):
            if self._read_only:
                raise LibraryInUse(self.path.parent)
            if self._guard and self._version():
                self._guard.before_migration(self._version())
            with self.transaction():
                ours = _tables_of(scripts[: self._version()])
                if not self._tables() >= ours or (not ours and self._tables()):
                    with self._errors():
                        raise apsw.NotADBError(_FOREIGN)
                for number in range(self._version(), len(scripts)):
                    self.run(scripts[number])
                self.run(f"PRAGMA user_version={len(scripts)}")
        with self._errors():
            if not self._tables() >= _tables_of(scripts):
                raise apsw.NotADBError(_FOREIGN)

    def _version(self) -> int:
        return int(self.rows("PRAGMA user_version")[0][0])

    def _tables(self) -> set[str]:
        return {row[0] for row in self.rows("SELECT name FROM sqlite_schema WHERE type = 'table'")}

    def _empty(self) -> None:
        """Empty the file, whatever is in it, for all who have it open; without success the next one tries again."""
        if getattr(self._local, "age", self._age) != self._age or not self._emptying.acquire(blocking=False):
            return  # another thread has done it, or is at it
        try:
            self.close()
            self._age += 1
            try:
                _reset(self.path)
            except apsw.Error:  # not even its head can be read
                for suffix in ("", "-wal", "-shm"):
                    self.path.with_name(self.path.name + suffix).unlink(missing_ok=True)
            self._migrate()
        except (apsw.Error, OSError, LibraryError) as error:
            _log.warning("%s cannot be made anew: %s", self.path, error)
        finally:
            self._emptying.release()

    @contextmanager
    def _errors(self) -> Iterator[None]:
        folder = self.path.parent
        try:
            yield
        except (apsw.BusyError, apsw.LockedError) as error:
            raise LibraryInUse(folder) from error
        except (apsw.CorruptError, apsw.NotADBError) as error:
            if not self._derived:
                broken = LibraryBroken(folder, self.path.name, str(error))
                raise (self._guard.offer(broken) if self._guard else broken) from error
            if not self._in_transaction():
                self._empty()
            raise DerivedBroken(folder, self.path.name, str(error)) from error
        except _CANNOT_WRITE as error:
            if self._read_only and isinstance(error, apsw.ReadOnlyError):
                raise LibraryReadOnly(folder, self._read_only) from error
            raise LibraryUnwritable(folder, _cause(folder, error)) from error
        except OSError as error:
            raise LibraryUnwritable(folder, error.strerror or str(error)) from error


def _cause(folder: Path, error: apsw.Error) -> str:
    """Return what hinders writing; SQLite takes a disk without room for its own files for one that is read only."""
    with suppress(OSError):
        if shutil.disk_usage(folder).free < _LEAST_FREE:
            return os.strerror(errno.ENOSPC)
    return str(error)


def _tables_of(scripts: Sequence[str]) -> set[str]:
    return {name for script in scripts for name in _TABLE.findall(script)}


def _connected(name: str, flags: int) -> apsw.Connection:
    connection = apsw.Connection(name, flags=flags)
    try:
        connection.set_busy_timeout(_BUSY_MS)
        if flags & apsw.SQLITE_OPEN_READWRITE:
            _use_wal(connection)
        connection.execute(
            "PRAGMA synchronous=NORMAL; PRAGMA foreign_keys=ON; PRAGMA cache_size=-16000; PRAGMA temp_store=MEMORY;"
            "SELECT count(*) FROM sqlite_schema"
        ).fetchall()
    except apsw.Error:
        connection.close()
        raise
    return connection


def _use_wal(connection: apsw.Connection) -> None:
    """Switch to WAL mode; SQLite itself does not wait for another that does the same at the same moment.

    A file that is not ours is not touched.
    """
    patience = time.monotonic() + _BUSY_MS / 1_000
    while True:
        try:
            if connection.execute("PRAGMA journal_mode").fetchall() != [("wal",)]:
                version = connection.execute("PRAGMA user_version").fetchall()
                if version == [(0,)] and connection.execute("SELECT 1 FROM sqlite_schema LIMIT 1").fetchall():
                    raise apsw.NotADBError(_FOREIGN)
            connection.execute("PRAGMA journal_mode=WAL").fetchall()
            return
        except apsw.BusyError:
            if time.monotonic() > patience:
                raise
            time.sleep(0.01)


def _reset(path: Path) -> None:
    connection = apsw.Connection(str(path))
    try:
        connection.set_busy_timeout(_BUSY_MS)
        with suppress(apsw.Error):
            connection.execute("SELECT count(*) FROM sqlite_schema").fetchall()
        connection.config(apsw.SQLITE_DBCONFIG_RESET_DATABASE, 1)
        connection.execute("VACUUM")
        connection.config(apsw.SQLITE_DBCONFIG_RESET_DATABASE, 0)
    finally:
        connection.close()


def below(table: str, paths: Sequence[Path]) -> tuple[str, tuple[str, ...]]:
    """Return a WHERE clause, and its values, for rows of a table whose unique path is at or below some paths."""
    if not paths:
        return "", ()
    ranges: list[tuple[str, str, str]] = []
    for path in paths:
        folder = str(path).rstrip("/\\") + os.sep
        ranges.append((str(path), folder, folder[:-1] + chr(ord(os.sep) + 1)))
    if len(ranges) == 1:
        return "WHERE path = ? OR (path >= ? AND path < ?)", ranges[0]
    places = f"SELECT one.rowid FROM json_each(?) AS place CROSS JOIN {table} AS one"
    return (
        f"WHERE rowid IN ({places} ON one.path = place.value ->> 0"
        f" UNION {places} ON one.path >= place.value ->> 1 AND one.path < place.value ->> 2)",
        (json.dumps(ranges, ensure_ascii=False),) * 2,
    )
