"""Zip files of office programs and books, unpacked in memory and within limits."""

import io
import zipfile
import zlib
from pathlib import Path

from lxml import etree

from reader.errors import FileDamaged, FilePasswordNeeded, FileTooLarge
from reader.loader.markup import Tree, parse_xml

_MOST_ENTRIES = 20_000
_LARGEST_BYTES = 200 << 20
"""Size of all that is unpacked of one file."""

_SURELY_SOUND_BYTES = 20 << 20
_HIGHEST_RATIO = 150
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_LOCKED_FLAG = 1
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, ValueError, RuntimeError, OSError)


class Archive:
    """Unpack the parts of a file of format ``kind``.

    Raises:
        FileDamaged: the file is no zip file, or a part of it is broken.
        FilePasswordNeeded: it is locked.
        FileTooLarge: it unpacks to more than a document can be.
    """

    def __init__(self, path: Path, data: bytes, kind: str) -> None:
        self._path = path
        self._kind = kind
        self._left = _LARGEST_BYTES
        if data.startswith(_OLE) and _ENCRYPTED in data:
            raise FilePasswordNeeded(path)
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
            self._entries = {entry.filename: entry for entry in self._zip.infolist()}
        except _BROKEN:
            raise self.damaged() from None
        if len(self._zip.infolist()) > _MOST_ENTRIES:
            raise FileTooLarge(path)

    def damaged(self) -> FileDamaged:
        """Return the error for a file that lacks what its format must have."""
        return FileDamaged(self._path, self._kind)

    def locked(self) -> FilePasswordNeeded:
        """Return the error for a file whose format says that it is locked."""
        return FilePasswordNeeded(self._path)

    def has(self, name: str) -> bool:
        """Tell whether there is a part of this name."""
        return name in self._entries

    def read(self, name: str) -> bytes:
        """Unpack one part; nothing is returned for one that is not there."""
        entry = self._entries.get(name)
        if entry is None:
            return b""
        if entry.flag_bits & _LOCKED_FLAG:
            raise self.locked()
        self._left -= entry.file_size
        if self._left < 0:
            raise FileTooLarge(self._path)
        if entry.file_size > max(_SURELY_SOUND_BYTES, entry.compress_size * _HIGHEST_RATIO):
            raise FileTooLarge(self._path)
        try:
            return self._zip.read(entry)
        except _BROKEN:
            raise self.damaged() from None

    def xml(self, name: str) -> Tree | None:
        """Unpack and parse one part; nothing is returned for one that is not there."""
        data = self.read(name)
        if not data:
            return None
        try:
            return parse_xml(data)
        except (etree.XMLSyntaxError, ValueError):
            raise self.damaged() from None
