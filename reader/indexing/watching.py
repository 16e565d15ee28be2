"""Notice changes on disk as they happen."""

import os
import sys
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from reader import loader
from reader.errors import WatchingFailed
from reader.indexing.files import plain, suffix_of

if TYPE_CHECKING:
    from watchfiles._rust_notify import RustNotify

_QUIET_MS = 50
"""How long nothing more must happen before changes are told: an editor writes, renames and removes in one go."""

_FOLDER_BY_FOLDER = sys.platform.startswith("linux")
_DELETED = 3
_LONGEST_MS = 1_000
_TICK_MS = 1_000
_ENDS = ("stop", "signal")


class Stop(Protocol):
    """Tells when to stop, as ``threading.Event`` does."""

    def is_set(self) -> bool:
        """Tell whether to stop."""

    def wait(self, timeout: float) -> bool:
        """Wait for it, so many seconds at most."""


def watch(sources: Sequence[Path], stop: Stop) -> Iterator[list[Path]]:
    """Yield, in batches, the paths below some folders at which something changed, until told to stop.

    A batch is empty when the watch begins, and when nothing changed for a second. Files that are sources themselves
    are looked at every second.
    What cannot be a document is left out; what is told may still be nothing new.

    Raises:
        WatchingFailed: the system watches no more folders, or one of them went away.
    """
    folders = [path for path in sources if path.is_dir()]
    real = {os.path.realpath(path): str(path) for path in folders}
    files = {path: _look(path) for path in sources if path not in folders}
    for batch in _changes(folders, stop):
        found = {_named(name, real) for name in batch if may_be_document(name)}
        for path, before in files.items():
            if (now := _look(path)) != before:
                files[path] = now
                found.add(str(path))
        if found or not batch:
            yield sorted(map(Path, found))


def may_be_document(name: str) -> bool:
    """Tell whether a changed path can matter: a file of a format that is read, a folder, or something gone."""
    base = os.path.basename(name)  # noqa: PTH119 - there may be many
    if base.startswith("."):
        return False
    return suffix_of(base) in loader.SUFFIXES or not os.path.isfile(name)  # noqa: PTH113


def _changes(folders: Sequence[Path], stop: Stop) -> Iterator[set[str]]:
    """Yield names of what changed; an empty set when the watch begins, and each second in which nothing did.

    Where a tree has to be watched folder by folder, we list the folders: the library would do so without letting any
    other thread run, half a second for 100,000 files. A new folder begins the watch anew; the folders are told once it
    has begun, so that what happened meanwhile is found.
    """
    told: set[str] = set()
    while True:
        watched = _watched(folders)
        if not watched:
            yield set()
            if stop.wait(_TICK_MS / 1_000):
                return
            continue
        with _notifying(watched) as notify:
            if not _watched(folders) <= watched:  # a folder was made while the others were being listed
                continue
            yield told
            while (changes := notify.watch(_LONGEST_MS, _QUIET_MS, _TICK_MS, stop)) not in _ENDS:
                changed = () if isinstance(changes, str) else changes
                names = {name for _kind, name in changed}
                yield names
                watched.difference_update(name for kind, name in changed if kind == _DELETED)
                if _FOLDER_BY_FOLDER and any(_is_new_folder(name, watched) for name in names):
                    break
            else:
                return
        told = set(map(str, folders))


def _watched(folders: Sequence[Path]) -> set[str]:
    return set(_tree(folders)) if _FOLDER_BY_FOLDER else set(map(str, folders))


@contextmanager
def _notifying(watched: Iterable[str]) -> Iterator["RustNotify"]:
    """Open what tells of changes from now on."""
    from watchfiles._rust_notify import RustNotify  # with what it needs: not before the first window is painted

    try:
        with RustNotify(sorted(watched), False, False, 0, not _FOLDER_BY_FOLDER, True) as notify:
            yield notify
    except (OSError, RuntimeError) as error:
        raise WatchingFailed(str(error)) from error


def _tree(folders: Sequence[Path]) -> Iterator[str]:
    for folder in folders:
        for path, inside, _files in os.walk(folder):
            inside[:] = [name for name in inside if not name.startswith(".")]
            yield path


def _is_new_folder(name: str, watched: Container[str]) -> bool:
    hidden = os.path.basename(name).startswith(".")  # noqa: PTH119
    return name not in watched and not hidden and os.path.isdir(name) and not os.path.islink(name)  # noqa: PTH112, PTH114


def _named(name: str, real: Mapping[str, str]) -> str:
    """Return a path as its source is named: some systems tell the real one."""
    for folder, known in real.items():
        if folder != known and name.startswith(folder + os.sep):
            return known + name[len(folder) :]
    return str(plain(name))


def _look(path: Path) -> tuple[int, int] | None:
    try:
        stat = path.stat()
    except OSError:
        return None
    return stat.st_size, stat.st_mtime_ns
