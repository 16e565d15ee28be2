"""A file on disk becomes a document; source files are opened read-only, always."""

import datetime
import errno
import logging
import os
import re
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from reader.corpus.document import Document
from reader.corpus.metadata import Metadata
from reader.errors import (
    FileBinary,
    FileDamaged,
    FileEmpty,
    FileTooLarge,
    FileUnreadable,
    FileVanished,
    FormatUnknown,
    LoadError,
)
from reader.loader.encoding import decode

if TYPE_CHECKING:
    from reader.loader.extract import Extract

_log = logging.getLogger(__name__)

_PLAIN = frozenset({".txt", ".text"})
_FORMATS: dict[str, str] = {
    ".md": "markdown",
    ".markdown": "markdown",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".xht": "html",
    ".mhtml": "mhtml",
    ".mht": "mhtml",
    ".docx": "word",
    ".docm": "word",
    ".pdf": "pdf",
    ".odt": "opendocument",
    ".fodt": "opendocument",
    ".rtf": "rtf",
    ".epub": "epub",
    ".eml": "letter",
}
"""The module that reads a suffix."""

SUFFIXES: frozenset[str] = _PLAIN | _FORMATS.keys()

_VISIBLE = re.compile(r"[^\s\x00-\x1f\x7f-\x9f\xad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\ufffd]")
_LARGEST_BYTES = 300 << 20
"""Size up to which files are read that are taken apart in memory."""


def load(path: Path) -> Document:
    """Read one file into a document.

    Raises:
        FileVanished: nothing is there any more.
        FileUnreadable: the system refuses, or the path is no ordinary file.
        FormatUnknown: the suffix is not one of ``SUFFIXES``.
        FileBinary: the bytes are no text.
        FileDamaged: the file is not what its suffix says, or only a part of it.
        FileTooLarge: reading it would take too much memory.
        FilePasswordNeeded: it is locked.
        FileHasNoText: its pages are pictures.
        FileEmpty: there is no visible character.
    """
    from reader import structure  # its patterns take time to compile: not before a file is read

    with refusals(path):
        modified = _modified(status_of_file(path))
        suffix = path.suffix.lower()
        if suffix not in SUFFIXES:
            raise FormatUnknown(path)
        metadata = Metadata()
        if suffix in _PLAIN:
            text, encoding = decode(path.read_bytes())
        else:
            text, encoding, metadata = _read(path, suffix)
    if _VISIBLE.search(text) is None:
        raise FileEmpty(path)
    return structure.parse(text, path=path, modified=modified, encoding=encoding, metadata=metadata)


@contextmanager
def refusals(path: Path) -> Iterator[None]:
    """Say in our own errors why a file cannot be read.

    Raises:
        FileVanished, FileUnreadable, FileBinary: nothing is there; the system refuses; the bytes are no text.
    """
    try:
        yield
    except (FileNotFoundError, NotADirectoryError):
        raise FileVanished(path) from None
    except OSError as error:
        raise FileUnreadable(path, error.strerror or str(error)) from None
    except UnicodeError:
        raise FileBinary(path) from None
    except ValueError as error:  # a path with a NUL in it
        raise FileUnreadable(path, str(error)) from None


def status_of_file(path: Path) -> os.stat_result:
    """Return what the system knows of an ordinary file.

    Raises:
        OSError: the system refuses, or it is none: reading a pipe would wait for ever.
    """
    status = path.stat()
    if stat.S_ISDIR(status.st_mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    if not stat.S_ISREG(status.st_mode):
        raise OSError(errno.EINVAL, os.strerror(errno.EINVAL))
    return status


def _read(path: Path, suffix: str) -> tuple[str, str, Metadata]:
    """Read a file that is more than its text; each format is imported when its first file comes."""
    from reader.loader.extract import with_headline

    if path.stat().st_size > _LARGEST_BYTES:
        raise FileTooLarge(path)
    data = path.read_bytes()
    try:
        extract: Extract = import_module(f"{__name__}.{_FORMATS[suffix]}").read(path, data)
    except (LoadError, UnicodeError):
        raise
    except Exception:  # a library that stumbles over one broken file must not stop the others
        _log.exception("%s", path)
        raise FileDamaged(path, suffix.removeprefix(".").upper()) from None
    text, metadata = with_headline(extract)
    return text, extract.encoding, metadata


def _modified(status: os.stat_result) -> datetime.datetime:
    try:
        return datetime.datetime.fromtimestamp(status.st_mtime).astimezone()
    except (OverflowError, ValueError, OSError):  # a broken clock wrote a year that no calendar has
        return datetime.datetime.fromtimestamp(0, datetime.UTC)
