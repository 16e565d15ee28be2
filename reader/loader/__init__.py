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
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from reader.corpus.columns import Columns
from reader.corpus.decoding import Decoding
from reader.corpus.document import Document
from reader.corpus.metadata import Metadata
from reader.corpus.place import ARCHIVES, is_archive
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
from reader.loader.extract import with_headline
from reader.loader.part import Lost, Outline, Part

if TYPE_CHECKING:
    from reader.loader.extract import Extract
    from reader.loader.tables import Preview

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

TABLES: frozenset[str] = frozenset({".csv", ".tsv", ".jsonl", ".ndjson", ".xlsx", ".xlsm"})
"""The suffixes of tables whose rows are texts."""

_MANY = TABLES | ARCHIVES

SUFFIXES: frozenset[str] = _PLAIN | _FORMATS.keys() | TABLES | ARCHIVES

DECODED = _PLAIN | {".md", ".markdown", ".html", ".htm", ".xhtml", ".xht"}
"""Suffixes of files that are text from end to end, so that their encoding can be chosen."""

_ANY = Columns()
_AS_FOUND = Decoding()

_VISIBLE = re.compile(r"[^\s\x00-\x1f\x7f-\x9f\xad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\ufffd]")
_LARGEST_BYTES = 300 << 20
"""Size up to which files are read that are taken apart in memory."""


def load(path: Path, fragment: str = "", columns: Columns = _ANY, decoding: Decoding = _AS_FOUND) -> Document:
    """Read one file into a document; of a file that holds many, the one of this fragment, or else the first.

    It is read in the encoding that was chosen for it (one of ``DECODED``), or else that it seems to be in.

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
        RowUnreadable, ColumnsUnknown: it is a table, and the row is no row or no column has texts.
    """
    if holds_many(path):
        return _load_fragment(path, fragment, columns)
    with refusals(path):
        modified = _modified(status_of_file(path))
        suffix = path.suffix.lower()
        if suffix not in SUFFIXES:
            raise FormatUnknown(path)
        if suffix not in _PLAIN and path.stat().st_size > _LARGEST_BYTES:
            raise FileTooLarge(path)
        text, encoding, metadata = _read(path, suffix, path.read_bytes(), decoding)
    return _parsed(path, text, modified, encoding, metadata)


def holds_many(path: Path | str) -> bool:
    """Tell whether a file is read as many documents: a table whose rows are texts, or an archive."""
    return os.path.splitext(path)[1].lower() in _MANY  # noqa: PTH122 - it is asked of every file


def columns_of(path: Path, known: Columns = _ANY) -> Columns:
    """Return which columns of a table hold what: as they are known, and the others as they look; nothing of an archive.

    Raises:
        LoadError: as ``load`` does.
    """
    if is_archive(path):
        return _ANY
    from reader.loader import tables

    with _open_for_parts(path):
        return tables.columns_of(path, known)


def preview(path: Path, known: Columns = _ANY) -> "Preview":
    """Return the headings and the first rows of a table, and which columns hold what, as far as that is clear.

    Raises:
        LoadError: as ``load`` does.
    """
    if path.suffix.lower() not in TABLES:
        raise FormatUnknown(path)
    from reader.loader import tables

    with _open_for_parts(path):
        return tables.preview(path, known)


def parts(path: Path, columns: Columns = _ANY) -> Iterator[Part | Lost]:
    """Yield the documents of a file that holds many, before they are taken apart, and those that cannot be read.

    Raises:
        LoadError: as ``load`` does, when the file is opened or where it breaks off.
    """
    from reader.loader import tables, zipped

    with _open_for_parts(path):
        yield from zipped.parts(path, SUFFIXES, TABLES) if is_archive(path) else tables.parts(path, columns)


def outlines(path: Path, columns: Columns = _ANY) -> Iterator[Outline]:
    """Yield what can be known of the documents of a file that holds many without taking them apart.

    Raises:
        LoadError: as ``parts`` does.
    """
    from reader.structure import content_hash

    if is_archive(path):
        from reader.loader import zipped

        with _open_for_parts(path):
            yield from (Outline(name, "", True) for name in zipped.names(path, SUFFIXES))
        return
    from reader.loader import tables

    for part in parts(path, columns):
        if isinstance(part, Part) and part.told:
            text, _metadata = with_headline(tables.extract_of(part.told, part.encoding))
            yield Outline(part.fragment, content_hash(text), part.lasting)


def load_part(path: Path, part: Part) -> Document:
    """Take one document of a file apart.

    Raises:
        LoadError: as ``load`` does.
    """
    with refusals(path):
        modified = part.modified or _modified(path.stat())
        if part.told:
            from reader.loader import tables

            text, metadata = with_headline(tables.extract_of(part.told, part.encoding))
            encoding = part.encoding
        else:
            name = PurePosixPath(part.fragment)
            text, encoding, metadata = _read(path, name.suffix.lower(), part.data)
    return _parsed(path, text, modified, encoding, metadata, part.fragment)


def load_all(path: Path, columns: Columns = _ANY) -> Iterator[Document | Lost]:
    """Yield every document of a file, and those of its parts that cannot be read.

    Raises:
        LoadError: as ``load`` does.
    """
    if not holds_many(path):
        yield load(path)
        return
    for part in parts(path, columns_of(path, columns)):
        if isinstance(part, Lost):
            yield part
            continue
        try:
            yield load_part(path, part)
        except LoadError as error:
            yield Lost(part.fragment, error)


def _load_fragment(path: Path, fragment: str, columns: Columns) -> Document:
    for part in parts(path, columns_of(path, columns)):
        if part.fragment == fragment or not fragment:
            if isinstance(part, Part):
                return load_part(path, part)
            if fragment:
                raise part.error
    raise FileVanished(path) if fragment else FileEmpty(path)


def _parsed(
    path: Path, text: str, modified: datetime.datetime, encoding: str, metadata: Metadata, fragment: str = ""
) -> Document:
    from reader import structure  # its patterns take time to compile: not before a file is read

    if _VISIBLE.search(text) is None:
        raise FileEmpty(path)
    return structure.parse(text, path=path, modified=modified, encoding=encoding, metadata=metadata, fragment=fragment)


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


@contextmanager
def _stumbles(path: Path, suffix: str, passed: type[Exception] = LoadError) -> Iterator[None]:
    """Let a library that stumbles over one broken file not stop the others; errors of type ``passed`` are meant."""
    try:
        yield
    except (LoadError, UnicodeError, passed):
        raise
    except Exception:
        _log.exception("%s", path)
        raise FileDamaged(path, suffix.removeprefix(".").upper()) from None


@contextmanager
def _open_for_parts(path: Path) -> Iterator[None]:
    with refusals(path), _stumbles(path, path.suffix, OSError):
        status_of_file(path)
        yield


def _read(path: Path, suffix: str, data: bytes, decoding: Decoding = _AS_FOUND) -> tuple[str, str, Metadata]:
    """Read what a file holds; each format is imported when its first file comes."""
    if suffix in _PLAIN:
        text, encoding = decode(data, decoding)
        return text, encoding, Metadata()
    encoding = ""
    if decoding.chosen and suffix in DECODED:  # a mark goes before whatever the file says of its encoding
        text, encoding = decode(data, decoding)
        data = text.encode("utf-8-sig", "replace")
    with _stumbles(path, suffix):
        extract: Extract = import_module(f"{__name__}.{_FORMATS[suffix]}").read(path, data)
    text, metadata = with_headline(extract)
    return text, encoding or extract.encoding, metadata


def _modified(status: os.stat_result) -> datetime.datetime:
    try:
        return datetime.datetime.fromtimestamp(status.st_mtime).astimezone()
    except (OverflowError, ValueError, OSError):  # a broken clock wrote a year that no calendar has
        return datetime.datetime.fromtimestamp(0, datetime.UTC)
