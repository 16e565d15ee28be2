"""Who is at work on a library: locks that end with their process, and the trace that an unclean end leaves."""

import errno
import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from reader.errors import LibraryBroken, LibraryInUse, LibraryUnwritable

WINDOW = "window.lock"
"""Held by a window that may change its library, for as long as it is open."""

CHANGING = "changing.lock"
"""Held by what brings the library up to date, mends it or puts another in its place."""

_LOOK_S = 0.05
_HELD = b"held\n"
_TAKEN = (errno.EACCES, errno.EAGAIN, errno.EDEADLK)
_LOCKED_BYTE = 1 << 20
"""Windows does not let others read what is locked: far behind what is written."""


class Lock:
    """A file that one holder at a time has, until it lets go or its process ends, however that ends.

    While it is held, something stands in the file: so the next holder can tell, by ``unclean``, that the last one did
    not come to its end.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._file: int | None = None
        self.unclean = False

    @property
    def held(self) -> bool:
        """Tell whether it is held through this object."""
        return self._file is not None

    def take(self) -> bool:
        """Return whether it is held now; does not wait.

        Raises:
            LibraryUnwritable: the folder cannot be written, or its drive knows no locks.
        """
        if self._file is not None:
            return True
        try:
            file = os.open(self.path, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o644)
        except OSError as error:
            raise LibraryUnwritable(self.path.parent, error.strerror or str(error)) from error
        try:
            _lock(file)
        except OSError as error:
            os.close(file)
            if error.errno in _TAKEN:
                return False
            raise LibraryUnwritable(self.path.parent, error.strerror or str(error)) from error
        with suppress(OSError):  # a full disk: then an unclean end leaves no trace
            self.unclean = bool(os.pread(file, 1, 0) if hasattr(os, "pread") else os.read(file, 1))
            os.lseek(file, 0, os.SEEK_SET)
            os.write(file, _HELD)
        self._file = file
        return True

    def release(self, *, clean: bool = True) -> None:
        """Let go; the next holder will know whether all went well."""
        file, self._file = self._file, None
        if file is None:
            return
        if clean:
            with suppress(OSError):
                os.ftruncate(file, 0)
        with suppress(OSError):
            _unlock(file)
        os.close(file)


@contextmanager
def holding(lock: Lock, patience_s: float = 0.0, check: Callable[[], None] | None = None) -> Iterator[Lock]:
    """Hold a lock; waits a while for it, and calls ``check`` meanwhile.

    Raises:
        LibraryInUse: another holds it.
        LibraryUnwritable: there is no place for it.
    """
    patience = time.monotonic() + patience_s
    while not lock.take():
        if time.monotonic() >= patience:
            raise LibraryInUse(lock.path.parent)
        if check:
            check()
        time.sleep(_LOOK_S)
    clean = True
    try:
        yield lock
    except LibraryBroken:  # the next holder looks through it again
        clean = False
        raise
    finally:
        lock.release(clean=clean)


if sys.platform == "win32":
    import msvcrt

    def _lock(file: int) -> None:
        os.lseek(file, _LOCKED_BYTE, os.SEEK_SET)
        try:
            msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
        finally:
            os.lseek(file, 0, os.SEEK_SET)

    def _unlock(file: int) -> None:
        os.lseek(file, _LOCKED_BYTE, os.SEEK_SET)
        msvcrt.locking(file, msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _lock(file: int) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _unlock(file: int) -> None:
        fcntl.flock(file, fcntl.LOCK_UN)
