"""Where the files of a library are opened: in its folder, or as copies of them where that cannot be written."""

import errno
import logging
import os
import shutil
import tempfile
import weakref
from contextlib import closing, suppress
from importlib.resources import files
from pathlib import Path

import apsw

from reader.errors import LibraryUnknown, LibraryUnwritable
from reader.store.backups import STORE
from reader.store.instance import CHANGING

_log = logging.getLogger(__name__)

_SERIES = {STORE: "library", "cache.sqlite": "cache"}
_FORBIDDEN = (errno.EROFS, errno.EACCES, errno.EPERM)
_OTHER = "another window has it open"


class Place:
    """A library's folder, made if it is not there, and where its files are opened.

    Where the folder cannot be written, and what is in it cannot be read as it is (a schema of an older program, or
    changes that SQLite has not yet put into the file itself), copies are opened that are gone at the end.

    ``read_only`` says why the user may change nothing, or is empty.

    Raises:
        LibraryUnwritable: there is no library, and none can be made; or there is no room for the copies.
    """

    def __init__(self, folder: Path, *, read_only: bool = False) -> None:
        self.folder = folder.absolute()
        self.read_only = _OTHER if read_only else ""
        self._copies: Path | None = None
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise LibraryUnwritable(self.folder, error.strerror or str(error)) from error
        if self.read_only:
            return
        self.read_only = _why_unwritable(self.folder)
        if self.read_only and not (self.folder / STORE).is_file():
            raise LibraryUnwritable(self.folder, self.read_only)
        if self.read_only and any(_must_change(self.folder / name, series) for name, series in _SERIES.items()):
            self.copy()

    @property
    def another(self) -> bool:
        """Tell whether nothing may be changed because another window has the library open."""
        return self.read_only == _OTHER

    @property
    def copied(self) -> bool:
        """Tell whether copies are opened."""
        return self._copies is not None

    @property
    def files(self) -> Path:
        """Return the folder in which the files are opened."""
        return self._copies or self.folder

    def copy(self) -> None:
        """Open copies from here on.

        Raises:
            LibraryUnwritable: there is no room for them.
        """
        copies = Path(tempfile.mkdtemp(prefix="oqyrman-"))
        weakref.finalize(self, shutil.rmtree, copies, ignore_errors=True)
        _log.info("copies of the library in %s are opened", self.folder)
        try:
            for name in _SERIES:
                for ending in ("", "-wal"):
                    with suppress(FileNotFoundError):
                        shutil.copyfile(self.folder / f"{name}{ending}", copies / f"{name}{ending}")
        except OSError as error:
            raise LibraryUnwritable(self.folder, error.strerror or str(error)) from error
        self._copies = copies


def must_be_there(folder: Path) -> None:
    """See to it that there is a library in a folder.

    Raises:
        LibraryUnknown: there is nothing that looks like one.
    """
    if not any((folder / name).exists() for name in (*_SERIES, "backups")):
        raise LibraryUnknown(folder)


def _why_unwritable(folder: Path) -> str:
    """Return why nothing can be written in a folder, or nothing where it can; a full disk is told by what fails."""
    try:
        os.close(os.open(folder / CHANGING, os.O_RDWR | os.O_CREAT, 0o644))
    except OSError as error:
        if error.errno in _FORBIDDEN:
            return error.strerror or str(error)
    return ""


def _must_change(file: Path, series: str) -> bool:
    """Tell whether a file cannot be read as it is by one who may not change it."""
    wal = file.with_name(f"{file.name}-wal")
    try:
        if wal.is_file() and wal.stat().st_size:
            return True
        flags = apsw.SQLITE_OPEN_READONLY | apsw.SQLITE_OPEN_URI
        with closing(apsw.Connection(f"{file.as_uri()}?immutable=1", flags=flags)) as opened:
            version = int(str(opened.execute("PRAGMA user_version").fetchall()[0][0]))
    except apsw.NotADBError:
        return series == "cache"  # made anew, from the files
    except (apsw.Error, OSError):
        return True
    return version < len([one for one in files("reader.store").joinpath(series).iterdir() if one.name.endswith(".sql")])
