"""Find the files of a source."""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from reader import loader
from reader.errors import FileUnreadable, FileVanished
from reader.store.failures import Failure


@dataclass(frozen=True, slots=True)
class FoundFile:
    """A file of a source: its path, its size in bytes and its time of change in nanoseconds."""

    path: Path
    size: int
    modified_ns: int


def scan(path: Path) -> Iterator[FoundFile | Failure]:
    """Yield every readable file at or below a path, and what could not be looked at.

    Hidden files and folders, files of other formats and linked folders are left out; a file that is named itself
    is always yielded.
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
                elif Path(entry.name).suffix.lower() in loader.SUFFIXES:
                    yield _found(Path(entry.path), entry.stat())
            except OSError as error:
                yield _failure(Path(entry.path), error)


def _found(path: Path, stat: os.stat_result) -> FoundFile | Failure:
    try:
        str(path).encode()
    except UnicodeEncodeError:
        shown = Path(os.fsencode(path).decode(errors="replace"))
        return Failure(shown, FileUnreadable(shown, "its name is not valid Unicode"), 0, 0)
    return FoundFile(path, stat.st_size, stat.st_mtime_ns)


def _failure(path: Path, error: OSError) -> Failure:
    if isinstance(error, FileNotFoundError):
        return Failure(path, FileVanished(path), 0, 0)
    return Failure(path, FileUnreadable(path, error.strerror or str(error)), 0, 0)
