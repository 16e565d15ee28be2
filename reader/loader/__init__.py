"""A file on disk becomes a document; source files are opened read-only, always."""

import datetime
import errno
import logging
import os
import re
import stat
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

    try:
        modified = _modified(path)
        suffix = path.suffix.lower()
        if suffix not in SUFFIXES:
            raise FormatUnknown(path)
        metadata = Metadata()
        if suffix in _PLAIN:
            text, encoding = decode(path.read_bytes())
        else:
            text, encoding, metadata = _read(path, suffix)
    except (FileNotFoundError, NotADirectoryError):
        raise FileVanished(path) from None
    except OSError as error:
        raise FileUnreadable(path, error.strerror or str(error)) from None
    except UnicodeError:
        raise FileBinary(path) from None
    except ValueError as error:  # a path with a NUL in it
        raise FileUnreadable(path, str(error)) from None
    if _VISIBLE.search(text) is None:
        raise FileEmpty(path)
    return structure.parse(text, path=path, modified=modified, encoding=encoding, metadata=metadata)


def _read(path: Path, suffix: str) -> tuple[str, str, Metadata]:
    """Read a file that is more than its text; each format is imported when its first file comes."""
    from reader.loader.extract import with_headline

    if path.stat().st_size > _LARGEST_BYTES:
        raise FileTooLarge(path)
    data = path.read_bytes()
    try:
        extract = _extract(path, suffix, data)
    except (LoadError, UnicodeError):
        raise
    except Exception:  # a library that stumbles over one broken file must not stop the others
        _log.exception("%s", path)
        raise FileDamaged(path, suffix.removeprefix(".").upper()) from None
    text, metadata = with_headline(extract)
    return text, extract.encoding, metadata


def _extract(path: Path, suffix: str, data: bytes) -> "Extract":
    match _FORMATS[suffix]:
        case "markdown":
            from reader.loader import markdown

            return markdown.read(path, data)
        case "html":
            from reader.loader import html

            return html.read(path, data)
        case "mhtml":
            from reader.loader import mhtml

            return mhtml.read(path, data)
        case "word":
            from reader.loader import word

            return word.read(path, data)
        case "pdf":
            from reader.loader import pdf

            return pdf.read(path, data)
        case "opendocument":
            from reader.loader import opendocument

            return opendocument.read(path, data)
        case "rtf":
            from reader.loader import rtf

            return rtf.read(path, data)
        case "epub":
            from reader.loader import epub

            return epub.read(path, data)
        case _:
            from reader.loader import letter

            return letter.read(path, data)


def _modified(path: Path) -> datetime.datetime:
    status = path.stat()
    if stat.S_ISDIR(status.st_mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    if not stat.S_ISREG(status.st_mode):  # reading a pipe would wait for ever
        raise OSError(errno.EINVAL, os.strerror(errno.EINVAL))
    try:
        return datetime.datetime.fromtimestamp(status.st_mtime).astimezone()
    except (OverflowError, ValueError, OSError):  # a broken clock wrote a year that no calendar has
        return datetime.datetime.fromtimestamp(0, datetime.UTC)
