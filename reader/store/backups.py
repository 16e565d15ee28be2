"""Copies of the library's own file: made by themselves, each checked, and put back when the file is damaged."""

import datetime
import logging
import os
import re
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from importlib.resources import files
from pathlib import Path

import apsw

from reader.errors import (
    BackupTooNew,
    BackupUnusable,
    BackupUnwritable,
    Error,
    LibraryBroken,
    LibraryInUse,
    LibraryRestorable,
    LibraryTooNew,
    LibraryUnwritable,
)
from reader.progress import Progress
from reader.records import dataclass
from reader.store.database import Database
from reader.store.instance import CHANGING, WINDOW, Lock, holding

_log = logging.getLogger(__name__)

STORE = "library.sqlite"
_FOLDER = "backups"
_LOCK = "making.lock"
_STAMP = "%Y%m%dT%H%M%S"
_NAME = re.compile(r"library-(?P<made>\d{8}T\d{6})(?P<kept>-[\w-]+)?\.sqlite")
_NEW = ".new-"
_NEWEST = 5
_WEEKS = 4
_PAGES = 2_000
_BUSY_MS = 5_000
_RESTORE_PATIENCE_S = 2.0
_HEAD = b"SQLite format 3\0"
_READABLE = apsw.SQLITE_OPEN_READONLY | apsw.SQLITE_OPEN_URI


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy of the library's file and when it was made; ``kept`` says why it is never thrown away, if it is not."""

    path: Path
    made: datetime.datetime
    kept: str


@dataclass(frozen=True, slots=True)
class Contents:
    """What a sound copy holds: the version of its schema, documents, sources and saved searches."""

    version: int
    documents: int
    sources: int
    searches: int


@dataclass(frozen=True, slots=True)
class Restored:
    """What a library holds after it was put back, and the file in which is kept what was there before."""

    contents: Contents
    kept: Path | None


class Backups:
    """Keep copies of the library file in a folder beside it: the newest five, and one of each of four weeks.

    Copies from before a change of the schema and from before a restoring are never thrown away, nor are damaged files.
    """

    def __init__(self, library: Path) -> None:
        self._library = library
        self.store = library / STORE
        self.folder = library / _FOLDER

    def all(self) -> list[Backup]:
        """Return every copy, the newest first; those that are damaged are among them."""
        return sorted(self._named(), key=lambda one: (one.made, one.path.name), reverse=True)

    def make(self, progress: Progress, kept: str = "") -> Backup | None:
        """Make a copy and throw away what it replaces; ``None`` where another process is making one.

        Raises:
            Cancelled, BackupUnwritable, LibraryError: no copy was made, and none thrown away.
        """
        with _written(self.folder):
            self.folder.mkdir(parents=True, exist_ok=True)
        lock = Lock(self.folder / _LOCK)
        if not lock.take():
            return None
        try:
            now = datetime.datetime.now().astimezone().replace(microsecond=0)
            backup = Backup(self._free(now, kept), now, kept)
            copy(self.store, backup.path, progress)
            for old in _outdated(self.all(), now):
                old.path.unlink(missing_ok=True)
            return backup
        finally:
            lock.release()

    def make_if_due(self, progress: Progress) -> Backup | None:
        """Make a copy unless there is one of today, or nothing has changed, or there is nothing to lose yet.

        Raises:
            Cancelled, BackupUnwritable, LibraryError: as ``make``.
        """
        newest = next(iter(self.all()), None)
        if newest is not None:
            today = datetime.datetime.now().astimezone().date()
            if newest.made.date() == today or self._changed_ns() <= newest.path.stat().st_mtime_ns:
                return None
        elif _is_bare(self.store):
            return None
        return self.make(progress)

    def newest_good(self) -> tuple[Backup, Contents] | None:
        """Return the newest copy that is sound, and what it holds."""
        for backup in self.all():
            with suppress(Error):
                return backup, contents_of(backup.path)
        return None

    def before_migration(self, version: int) -> None:
        """Keep what was there before the schema of a version is changed."""
        if not any(one.kept == f"-version-{version}" for one in self.all()):
            self.make(Progress(), f"-version-{version}")

    def offer(self, error: LibraryBroken) -> LibraryBroken:
        """Return an error that names the newest good copy, if there is one; else the error itself."""
        found = self.newest_good()
        if found is None:
            return error
        backup, contents = found
        made = f"{backup.made:%Y-%m-%d %H:%M}"
        fields = error.fields
        folder, name, cause = self._library, str(fields["name"]), str(fields["cause"])
        return LibraryRestorable(folder, name, cause, made, contents.documents, backup.path)

    def missing(self) -> str:
        """Return what is wrong where the library's file is gone or empty although there was one; else nothing."""
        if self.store.is_file() and self.store.stat().st_size:
            return ""
        emptied = self.store.is_file() and (self._library / "cache.sqlite").is_file()
        if not emptied and not any(self._named()):
            return ""
        return "it is empty" if self.store.is_file() else "it is gone"

    def set_aside(self) -> Path | None:
        """Give the library's file, with what belongs to it, another name among the copies, and return that."""
        if not self.store.is_file():
            return None
        self.folder.mkdir(parents=True, exist_ok=True)
        target = self._free(datetime.datetime.now().astimezone(), "-damaged")
        for ending in ("-wal", "-shm", ""):
            with suppress(FileNotFoundError):
                self.store.with_name(STORE + ending).replace(target.with_name(target.name + ending))
        return target

    def _free(self, made: datetime.datetime, kept: str) -> Path:
        name = f"library-{made.strftime(_STAMP)}{kept}"
        target = self.folder / f"{name}.sqlite"
        number = 1
        while target.exists():
            number += 1
            target = self.folder / f"{name}{kept and '-'}{number if kept else f'-again-{number}'}.sqlite"
        return target

    def _named(self) -> Iterator[Backup]:
        with suppress(OSError):
            for path in self.folder.iterdir():
                if found := _NAME.fullmatch(path.name):
                    made = datetime.datetime.strptime(found["made"], _STAMP).astimezone()
                    yield Backup(path, made, found["kept"] or "")

    def _changed_ns(self) -> int:
        places = (self.store, self.store.with_name(f"{STORE}-wal"))
        return max((path.stat().st_mtime_ns for path in places if path.exists()), default=0)


def copy(store: Path, target: Path, progress: Progress) -> Contents:
    """Copy a library's file, also while it is in use, check the copy and put it in its place; return what it holds.

    Raises:
        Cancelled, BackupUnwritable: there is no copy; what was at ``target`` is unchanged.
        LibraryBroken, LibraryInUse: the file is damaged, or cannot be read now.
    """
    if target.exists() and (target.samefile(store) or not _is_ours(target)):
        raise BackupUnwritable(target, "another file is there")
    new = target.with_name(f"{_NEW}{os.getpid()}-{target.name}")
    try:
        with _written(target):
            _copy_pages(store, new, progress)
            try:
                contents = contents_of(new)
            except BackupUnusable as error:
                raise LibraryBroken(store.parent, store.name, str(error.fields["cause"])) from error
            _sync(new)
            new.replace(target)
            _sync(target.parent)
    finally:
        for ending in ("", "-journal", "-wal", "-shm"):
            with suppress(OSError):
                new.with_name(new.name + ending).unlink(missing_ok=True)
    return contents


def contents_of(path: Path) -> Contents:
    """Check a copy whole and return what it holds; changes nothing in or beside it.

    Raises:
        BackupUnusable, BackupTooNew: it is not a sound copy.
    """
    try:
        if not _is_ours(path):
            raise BackupUnusable(path, "it is another kind of file")
        with closing(apsw.Connection(f"{path.absolute().as_uri()}?immutable=1", flags=_READABLE)) as copied:
            return _contents(path, copied)
    except (apsw.Error, OSError) as error:
        raise BackupUnusable(path, str(error)) from error


def restore(library: Path, file: Path, progress: Progress) -> Restored:
    """Put a copy in the place of a library's file, which is kept; an older schema is brought up to date.

    Raises:
        BackupUnusable, BackupTooNew: the copy is not sound.
        LibraryInUse: another program instance has the library open.
        Cancelled, BackupUnwritable, LibraryUnwritable: nothing was changed.
    """
    if not file.is_file():
        raise BackupUnusable(file, os.strerror(2))
    with _written(library, LibraryUnwritable):
        library.mkdir(parents=True, exist_ok=True)
    with holding(Lock(library / WINDOW)), holding(Lock(library / CHANGING), _RESTORE_PATIENCE_S):
        with (
            _written(library, LibraryUnwritable),
            tempfile.TemporaryDirectory(prefix=".restoring-", dir=library) as scratch,
        ):
            new = Path(scratch, STORE)
            contents = _prepared(file, new)
            progress.check()
            kept = _keep_aside(library)
            if (library / STORE).is_file():
                _copy_pages(new, library / STORE, Progress())
            else:
                _sync(new)
                new.replace(library / STORE)
                _sync(library)
        return Restored(contents, kept)


def _prepared(file: Path, new: Path) -> Contents:
    """Bring a copy of a copy to the newest schema and check it; the index is asked to take all documents anew."""
    if not _is_ours(file):
        raise BackupUnusable(file, "it is another kind of file")
    shutil.copyfile(file, new)
    wal = file.with_name(f"{file.name}-wal")
    if wal.is_file():
        shutil.copyfile(wal, new.with_name(f"{new.name}-wal"))
    try:
        database = Database(new, "library")
        verdict = database.integrity()
        if verdict == "ok":
            database.run("UPDATE document SET indexed = NULL")
            database.run("PRAGMA wal_checkpoint(TRUNCATE)")
        database.close()
    except LibraryTooNew:
        raise BackupTooNew(file) from None
    except LibraryBroken as error:
        raise BackupUnusable(file, str(error.fields["cause"])) from None
    if verdict != "ok":
        raise BackupUnusable(file, verdict)
    return contents_of(new)


def _keep_aside(library: Path) -> Path | None:
    """Keep what is there: as a checked copy while it is sound, else by another name."""
    backups = Backups(library)
    if not (library / STORE).is_file():
        return None
    try:
        if not backups.missing() and (made := backups.make(Progress(), "-before-restore")):
            return made.path
    except LibraryBroken as error:
        _log.warning("what was there is set aside: %s", error)
    return backups.set_aside()


def _outdated(backups: Sequence[Backup], now: datetime.datetime) -> list[Backup]:
    """Return the copies that are to go: all but the newest, and the newest of each of the last weeks."""
    usual = [one for one in backups if not one.kept]
    kept = set(usual[:_NEWEST])
    first = now - datetime.timedelta(weeks=_WEEKS)
    weeks: set[tuple[int, int]] = set()
    for one in usual[_NEWEST:]:
        year, week, _ = one.made.isocalendar()
        if one.made >= first and (year, week) not in weeks:
            weeks.add((year, week))
            kept.add(one)
    return [one for one in usual if one not in kept]


def _copy_pages(source: Path, target: Path, progress: Progress) -> None:
    """Copy one SQLite file over another as it is at one moment, whoever else has them open."""
    folder = source.parent
    try:
        with (
            closing(apsw.Connection(str(source), flags=apsw.SQLITE_OPEN_READWRITE)) as one,
            closing(apsw.Connection(str(target))) as other,
        ):
            one.set_busy_timeout(_BUSY_MS)
            other.set_busy_timeout(_BUSY_MS)
            one.execute("BEGIN; SELECT count(*) FROM sqlite_schema").fetchall()
            fresh = not other.execute("SELECT count(*) FROM sqlite_schema").fetchall()[0][0]
            with other.backup("main", one, "main") as pages:
                while not pages.done:
                    pages.step(_PAGES)
                    progress.check()
            if fresh:
                other.execute("PRAGMA journal_mode=DELETE").fetchall()
    except (apsw.BusyError, apsw.LockedError) as error:
        raise LibraryInUse(folder) from error
    except (apsw.CorruptError, apsw.NotADBError) as error:
        raise LibraryBroken(folder, source.name, str(error)) from error


def _contents(path: Path, copied: apsw.Connection) -> Contents:
    newest = len([one for one in files("reader.store").joinpath("library").iterdir() if one.name.endswith(".sql")])
    version = int(str(copied.execute("PRAGMA user_version").fetchall()[0][0]))
    found = "; ".join(str(row[0]) for row in copied.execute("PRAGMA integrity_check(3)"))
    tables = {str(row[0]) for row in copied.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
    if version > newest:
        raise BackupTooNew(path)
    if found != "ok":
        raise BackupUnusable(path, found)
    if not version or not {"source", "document"} <= tables:
        raise BackupUnusable(path, "it is not a database of this program")

    def count(table: str) -> int:
        if table not in tables:
            return 0
        return int(str(copied.execute(f"SELECT count(*) FROM {table}").fetchall()[0][0]))

    return Contents(version, count("document"), count("source"), count("saved_search"))


def _is_ours(path: Path) -> bool:
    """Tell whether a file looks like SQLite's."""
    try:
        with path.open("rb") as file:
            return file.read(len(_HEAD)) == _HEAD
    except OSError:
        return False


def _is_bare(store: Path) -> bool:
    """Tell whether there is nothing to lose in a library's file."""
    try:
        with closing(apsw.Connection(str(store), flags=apsw.SQLITE_OPEN_READWRITE)) as one:
            one.set_busy_timeout(_BUSY_MS)
            tables = ("source", "reading", "saved_search", "past_search")
            return not any(one.execute(f"SELECT 1 FROM {table} LIMIT 1").fetchall() for table in tables)
    except apsw.Error:
        return True


def _sync(path: Path) -> None:
    """See to it that a file, or the names in a folder, outlast a loss of power."""
    if os.name == "nt" and path.is_dir():
        return
    handle = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        with suppress(OSError):  # some network drives do not know it
            os.fsync(handle)
    finally:
        os.close(handle)


@contextmanager
def _written(
    place: Path, refusal: type[BackupUnwritable] | type[LibraryUnwritable] = BackupUnwritable
) -> Iterator[None]:
    """Say in our own errors why something cannot be written."""
    try:
        yield
    except (apsw.FullError, apsw.CantOpenError, apsw.ReadOnlyError, apsw.IOError, apsw.PermissionsError) as error:
        raise refusal(place, str(error)) from error
    except OSError as error:
        raise refusal(place, error.strerror or str(error)) from error
