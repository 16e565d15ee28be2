"""Ignore patterns, as gitignore has them, less what nobody needs here."""

import os
import re
from collections.abc import Callable, Iterable, Sequence
from fnmatch import translate
from pathlib import Path

from reader.indexing.files import Ignores


def ignores(folder: Path, patterns: Sequence[str]) -> Ignores | None:
    """Return what tells which paths below a folder are left out; ``None`` if nothing is.

    ``*.bak`` and ``~$*`` are names of files or folders at any depth, ``drafts/`` of folders only; with a slash
    elsewhere, as in ``/drafts/`` or ``2020/*.txt``, a pattern is a path from the folder. Upper and lower case are one.
    """
    written = [one for one in map(str.strip, patterns) if one and not one.startswith("#")]
    if not any(one.strip("/") for one in written):
        return None
    files = [one for one in written if not one.endswith("/")]
    named = _any(one for one in files if "/" not in one)
    placed = _any(one.lstrip("/") for one in files if "/" in one)
    named_folders = _any(one.rstrip("/") for one in written if "/" not in one.rstrip("/"))
    placed_folders = _any(one.strip("/") for one in written if "/" in one.rstrip("/"))
    start = len(str(folder).rstrip("/\\")) + 1

    def ignored(path: str, is_folder: bool) -> bool:
        name, place = (named_folders, placed_folders) if is_folder else (named, placed)
        if name and name(path[path.rfind(os.sep) + 1 :]):
            return True
        return bool(place and place(path[start:].replace(os.sep, "/")))

    return ignored


def ignored_below(folder: Path, path: Path, ignored: Ignores | None) -> bool:
    """Tell whether a path below a folder is left out, or a folder on the way to it."""
    if ignored is None or path == folder:
        return False
    way = [one for one in path.parents if one != folder and one.is_relative_to(folder)]
    return any(ignored(str(one), True) for one in way) or ignored(str(path), path.is_dir())


def _any(patterns: Iterable[str]) -> Callable[[str], object] | None:
    written = [translate(one) for one in patterns if one]
    return re.compile("|".join(written), re.IGNORECASE).match if written else None
