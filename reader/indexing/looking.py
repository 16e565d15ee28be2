"""Compare a place on disk with what the library knows of it."""

import os
from collections import Counter
from collections.abc import Callable, Container, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from reader import loader
from reader.errors import FileUnreadable, FileVanished, FormatUnknown
from reader.indexing.files import FoundFile, Ignores, KnownLook, Look, exists, found_file, looks, reaches, suffix_of
from reader.indexing.ignoring import ignored_below
from reader.store.failures import Failure

_FILES_AND_FOLDERS = (FileVanished, FileUnreadable)


@dataclass(slots=True)
class Looked:
    """What has to be done at a place.

    ``fresh`` are files to be loaded, ``gone`` those of documents that are gone since the last time, ``back`` those that
    are there again unchanged; ``failures`` are new, ``settled`` names of failures that are no more. ``deleted``
    says that the place itself was a file and is gone.
    """

    fresh: list[FoundFile] = field(default_factory=list)
    gone: list[str] = field(default_factory=list)
    back: list[str] = field(default_factory=list)
    failures: list[Failure] = field(default_factory=list)
    settled: list[str] = field(default_factory=list)
    unchanged: int = 0
    deleted: bool = False


@dataclass(frozen=True, slots=True)
class Place:
    """A path to look at, and what is known of it: the documents and failures there by path, and the source's path.

    What is known of files that are as they were is taken out. ``inside`` are sources that lie in the place, ``ignored``
    tells what is to be left out, ``parts`` how many documents files hold that hold many.
    """

    path: Path
    source: Path
    known: dict[str, KnownLook]
    troubled: Mapping[str, Failure]
    inside: Sequence[Path] = ()
    ignored: Ignores | None = None
    parts: Mapping[str, int] = field(default_factory=dict)


def look(place: Place, skipped: Counter[str], report: Callable[[int], None]) -> Looked:
    """Look at a place; ``report`` is told now and then how many entries were looked at."""
    looked = Looked()
    troubled = dict(place.troubled)
    left = place.known
    vanished = {name: was for name, was in left.items() if was[2]}
    for name in vanished:
        del left[name]
    partly = {name for name in troubled if name in left}
    at_first, changed = len(left), 0
    many = sum(place.parts[name] - 1 for name in place.parts if name in left)
    apart = [one for one in place.inside if not reaches(place.path, one)]
    unread = list(apart)
    left_out = ignored_below(place.source, place.path, place.ignored)
    for found in () if left_out else looks(place.path, skipped, place.ignored, left, report):
        if isinstance(found, Failure) and found.path == place.path and _is_gone(place):
            looked.deleted = True
            continue
        name = str(found.path) if isinstance(found, Failure) else found[0]
        failure = troubled.pop(name, None)
        was = left.pop(name, None)
        if isinstance(found, Failure):
            changed += place.parts.get(name, 1) if was is not None else 0
            looked.failures.append(found)
            unread.append(found.path)
        elif was is not None and was[:2] == found[1:]:
            continue
        elif name in vanished and vanished[name][:2] == found[1:]:
            looked.back.append(name)
        else:
            changed += place.parts.get(name, 1) if was is not None else 0
            if not _was_refused(found, failure):
                looked.fresh.append(found_file(found))
    looked.fresh.sort(key=lambda file: file.name)
    gone = sum(place.parts.get(name, 1) for name in left) if place.parts else len(left)
    looked.unchanged = at_first + many - gone - changed
    looked.gone = [name for name in left if not _below_any(Path(name), unread)]
    as_it_was = {name for name in partly if name not in left}  # looks took it out: unchanged, some of its rows failed
    looked.settled = [name for name in troubled if name not in as_it_was and not _below_any(Path(name), apart)]
    return looked


def _was_refused(found: Look, failure: Failure | None) -> bool:
    """Tell whether a file could not be read before and has not changed since."""
    name, size, modified_ns = found
    if failure is None or isinstance(failure.error, FileUnreadable):  # permissions change without a trace
        return False
    if isinstance(failure.error, FormatUnknown) and suffix_of(os.path.basename(name)) in loader.SUFFIXES:  # noqa: PTH119
        return False  # an older version of the program did not read it
    return (failure.size, failure.modified_ns) == (size, modified_ns)


def _is_gone(place: Place) -> bool:
    """Tell whether a place is gone, and not just out of reach with the whole of its source."""
    if os.path.lexists(place.path):
        return False
    if place.path != place.source:
        return exists(place.source)
    return place.path.parent.is_dir() and _was_file(place.path, place.known, place.troubled)


def _was_file(path: Path, known: Container[str], troubled: Mapping[str, Failure]) -> bool:
    failure = troubled.get(str(path))
    return str(path) in known or (failure is not None and not isinstance(failure.error, _FILES_AND_FOLDERS))


def _below_any(path: Path, folders: Sequence[Path]) -> bool:
    return any(path.is_relative_to(folder) for folder in folders)
