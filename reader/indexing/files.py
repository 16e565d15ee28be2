"""Find the files of a source."""

import os
from collections import Counter
from collections.abc import Callable, Iterator, MutableMapping
from pathlib import Path

from reader.corpus.decoding import Decoding
from reader.corpus.sent import Sent
from reader.errors import FileUnreadable, FileVanished
from reader.records import dataclass
from reader.store.failures import Failure

_NO_UNICODE = "its name is not valid Unicode"
_NO_FILE = "it is neither a folder nor an ordinary file"
_ENTRIES_PER_REPORT = 500

_AS_FOUND = Decoding()


@dataclass(frozen=True, slots=True)
class FoundFile(Sent):
    """A file of a source: its path, its size in bytes, its time of change in nanoseconds, how it is to be read.

    There may be very many at once, so the path is kept as a string.
    """

    name: str
    size: int
    modified_ns: int
    decoding: Decoding = _AS_FOUND

    @property
    def path(self) -> Path:
        """Return the path."""
        return Path(self.name)


Look = tuple[str, int, int]
"""A file as cheaply as can be said: its path, its size in bytes and its time of change in nanoseconds."""

KnownLook = tuple[int, int, int, str]
"""Size, time of change, 1 for a document whose file is gone, and its path."""

Ignores = Callable[[str, bool], bool]
"""Tells of a path, and of whether it is a folder, that the user wants it left out."""


def scan(path: Path, skipped: Counter[str] | None = None) -> Iterator[FoundFile | Failure]:
    """Yield what ``looks`` yields, as files."""
    for found in looks(path, skipped):
        yield found if isinstance(found, Failure) else found_file(found)


def found_file(look: Look) -> FoundFile:
    """Return a file that was looked at."""
    return FoundFile(*look)


def looks(
    path: Path,
    skipped: Counter[str] | None = None,
    ignored: Ignores | None = None,
    known: MutableMapping[str, KnownLook] | None = None,
    report: Callable[[int], None] | None = None,
) -> Iterator[Look | Failure]:
    """Yield every readable file at or below a path, in no particular order, and what could not be looked at.

    Hidden files and folders, those to be ``ignored``, files of other formats and linked folders are left out; a file
    that is named itself is always yielded. ``skipped`` counts the files of other formats by suffix, in lower case; one
    without a suffix counts under the empty one. Files of the size and the time that ``known`` begins with for their
    path are not yielded, but taken out of it. ``report`` is told now and then how many entries were looked at.

    Plain strings and tuples: 100,000 unchanged files are looked at in half a second, of which the system takes most.
    """
    try:
        if not path.is_dir():
            stat = path.stat()
            named = _is_unicode(str(path))
            yield (str(path), stat.st_size, stat.st_mtime_ns) if named else _misnamed(str(path))
            return
    except OSError as error:
        yield _failure(path, error)
        return
    from reader.loader import SUFFIXES  # not before the first window is painted

    suffixes = SUFFIXES
    before = known if known is not None else {}
    looked = reported = 0
    folders = [str(path)]
    while folders:
        folder = folders.pop()
        try:
            handle, entries = _entries(folder)
        except OSError as error:
            yield _failure(Path(folder), error)
            continue
        looked += len(entries)
        if report and looked - reported >= _ENTRIES_PER_REPORT:
            reported = looked
            report(looked)
        begin = folder if folder.endswith(os.sep) else folder + os.sep
        try:
            for entry in entries:
                name = entry.name
                if name[0] == ".":
                    continue
                place = begin + name
                try:
                    if entry.is_dir(follow_symlinks=False):
                        if not (ignored and ignored(place, True)):
                            folders.append(place)
                    elif ignored and ignored(place, False):
                        continue
                    elif name[name.rfind(".") :] in suffixes or suffix_of(name) in suffixes:  # the first is quick
                        stat = entry.stat()
                        was = before.get(place)
                        if was is not None and was[0] == stat.st_size and was[1] == stat.st_mtime_ns:
                            del before[place]
                            continue
                        yield (place, stat.st_size, stat.st_mtime_ns) if _is_unicode(place) else _misnamed(place)
                    elif skipped is not None and not entry.is_dir():
                        skipped[suffix_of(name)] += 1
                except OSError as error:
                    yield _failure(Path(place), error)
        finally:
            if handle is not None:
                os.close(handle)


def _entries(folder: str) -> tuple[int | None, list[os.DirEntry[str]]]:
    """List a folder, and return a handle that has to be open while its entries are looked at, where there is one.

    By a handle the system need not find the folder anew for each file, which takes it a quarter of its time.
    """
    if os.scandir not in os.supports_fd:
        with os.scandir(folder) as listed:
            return None, list(listed)
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        with os.scandir(handle) as listed:
            return handle, list(listed)
    except BaseException:
        os.close(handle)
        raise


def suffix_of(name: str) -> str:
    """Return the suffix of a file's name with its dot, in lower case, as ``Path.suffix`` has it."""
    dot = name.rfind(".")
    return name[dot:].lower() if 0 < dot < len(name) - 1 else ""


def reaches(folder: Path, path: Path) -> bool:
    """Tell whether a scan of a folder looks at a path: it is the folder itself, or nothing on the way is left out."""
    if path == folder or not path.is_relative_to(folder):
        return path == folder
    way = path.relative_to(folder).parts
    steps = [folder.joinpath(*way[:count]) for count in range(1, len(way))]
    if any(name.startswith(".") for name in way) or any(map(os.path.islink, steps)):
        return False
    from reader.loader import SUFFIXES  # not before the first window is painted

    if not exists(path) or (path.suffix.lower() in SUFFIXES and path.is_file()):
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


def _is_unicode(path: str) -> bool:
    try:
        path.encode()
    except UnicodeEncodeError:
        return False
    return True


def _misnamed(path: str) -> Failure:
    shown = _shown(Path(path))
    return Failure(shown, FileUnreadable(shown, _NO_UNICODE), 0, 0)


def _failure(path: Path, error: OSError) -> Failure:
    shown = _shown(path)
    if isinstance(error, FileNotFoundError):
        return Failure(shown, FileVanished(shown), 0, 0)
    return Failure(shown, FileUnreadable(shown, error.strerror or str(error)), 0, 0)


def _shown(path: Path) -> Path:
    """Return a path that can be written down, whatever bytes the system has in it."""
    return Path(os.fsencode(path).decode(errors="replace"))
