"""Find the files of a source."""

import os
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from reader import loader
from reader.errors import FileUnreadable, FileVanished
from reader.store.failures import Failure

_NO_UNICODE = "its name is not valid Unicode"
_NO_FILE = "it is neither a folder nor an ordinary file"


@dataclass(frozen=True, slots=True)
class FoundFile:
    """A file of a source: its path, its size in bytes and its time of change in nanoseconds."""

    path: Path
    size: int
    modified_ns: int


def scan(path: Path, skipped: Counter[str] | None = None) -> Iterator[FoundFile | Failure]:
    """Yield every readable file at or below a path, and what could not be looked at.

    Hidden files and folders, files of other formats and linked folders are left out; a file that is named itself
    is always yielded. ``skipped`` counts the files of other formats by suffix, in lower case; one without a suffix
    counts under the empty one.
    """
    try:
        if not path.is_dir():
            yield _found(path, path.stat())
            return
    except OSError as error:
        yield _failure(path, error)
        return
    folders = [path]
    while folders:
        folder = folders.pop()
        try:
            entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
        except OSError as error:
            yield _failure(folder, error)
            continue
        for entry in entries:
            try:
                if entry.name.startswith("."):
                    continue
                if entry.is_dir(follow_symlinks=False):
                    folders.append(Path(entry.path))
                elif (suffix := Path(entry.name).suffix.lower()) in loader.SUFFIXES:
                    yield _found(Path(entry.path), entry.stat())
                elif skipped is not None and not entry.is_dir():
                    skipped[suffix] += 1
            except OSError as error:
                yield _failure(Path(entry.path), error)


def reaches(folder: Path, path: Path) -> bool:
    """Tell whether a scan of a folder looks at a path: it is the folder itself, or nothing on the way is left out."""
    if path == folder or not path.is_relative_to(folder):
        return path == folder
    way = path.relative_to(folder).parts
    steps = [folder.joinpath(*way[:count]) for count in range(1, len(way))]
    if any(name.startswith(".") for name in way) or any(map(os.path.islink, steps)):
        return False
    if not exists(path) or (path.suffix.lower() in loader.SUFFIXES and path.is_file()):
        return True
    return path.is_dir() and not path.is_symlink()


def plain(path: Path | str) -> Path:
    """Return an absolute path without dots in it; links keep the name by which the user knows them."""
    return Path(os.path.abspath(path))  # noqa: PTH100 - resolve() follows links


def exists(path: Path) -> bool:
    """Tell whether something is at a path; what the system does not even look at is not there."""
    return os.path.exists(path)  # noqa: PTH110 - Path.exists() fails for a name that is too long


def check_name(path: Path) -> None:
    """Refuse a path that cannot be written down.

    Raises:
        FileUnreadable: its name is not valid Unicode.
    """
    if (shown := _shown(path)) != path:
        raise FileUnreadable(shown, _NO_UNICODE)


def check_kind(path: Path) -> None:
    """Refuse a path that is neither a folder nor an ordinary file.

    Raises:
        FileUnreadable: it is a device, a pipe or the like.
    """
    if not os.path.isdir(path) and not os.path.isfile(path):  # noqa: PTH112, PTH113 - they fail for no name
        raise FileUnreadable(path, _NO_FILE)


def _found(path: Path, stat: os.stat_result) -> FoundFile | Failure:
    if (shown := _shown(path)) != path:
        return Failure(shown, FileUnreadable(shown, _NO_UNICODE), 0, 0)
    return FoundFile(path, stat.st_size, stat.st_mtime_ns)


def _failure(path: Path, error: OSError) -> Failure:
    shown = _shown(path)
    if isinstance(error, FileNotFoundError):
        return Failure(shown, FileVanished(shown), 0, 0)
    return Failure(shown, FileUnreadable(shown, error.strerror or str(error)), 0, 0)


def _shown(path: Path) -> Path:
    """Return a path that can be written down, whatever bytes the system has in it."""
    return Path(os.fsencode(path).decode(errors="replace"))
