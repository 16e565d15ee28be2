"""A file on disk becomes a document; source files are opened read-only, always."""

import datetime
import errno
import os
import re
import stat
from pathlib import Path

from reader.corpus.document import Document
from reader.errors import FileBinary, FileEmpty, FileUnreadable, FileVanished, FormatUnknown
from reader.loader.encoding import decode

SUFFIXES: frozenset[str] = frozenset({".txt", ".text"})

_VISIBLE = re.compile(r"[^\s\x00-\x1f\x7f-\x9f\xad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\ufffd]")


def load(path: Path) -> Document:
    """Read one text file into a document.

    Raises:
        FileVanished: nothing is there any more.
        FileUnreadable: the system refuses, or the path is no ordinary file.
        FormatUnknown: the suffix is not one of ``SUFFIXES``.
        FileBinary: the bytes are no text.
        FileEmpty: there is no visible character.
    """
    from reader import structure  # its patterns take time to compile: not before a file is read

    try:
        modified = _modified(path)
        if path.suffix.lower() not in SUFFIXES:
            raise FormatUnknown(path)
        text, encoding = decode(path.read_bytes())
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
    return structure.parse(text, path=path, modified=modified, encoding=encoding)


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
