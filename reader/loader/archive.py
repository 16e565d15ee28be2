"""Zip files of office programs and books, unpacked in memory and within limits."""

import io
import zipfile
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from lxml import etree

from reader.errors import FileDamaged, FilePasswordNeeded, FileTooLarge
from reader.loader.markup import Tree, parse_xml


@dataclass(frozen=True, slots=True)
class Limits:
    """What is unpacked of one file at most: parts, bytes of one part, and bytes of all together."""

    entries: int
    part_bytes: int
    bytes: int


_ONE_DOCUMENT = Limits(20_000, 200 << 20, 200 << 20)
_SURELY_SOUND_BYTES = 20 << 20
_HIGHEST_RATIO = 150
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_LOCKED_FLAG = 1
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, ValueError, RuntimeError, OSError)


class Archive:
    """Unpack the parts of a file of format ``kind``, from its bytes or, piece by piece, from the open file.

    Raises:
        FileDamaged: the file is no zip file, or a part of it is broken.
        FilePasswordNeeded: it is locked.
        FileTooLarge: it unpacks to more than a document can be.
    """

    def __init__(self, path: Path, data: bytes | BinaryIO, kind: str, limits: Limits = _ONE_DOCUMENT) -> None:
        self._path = path
        self._kind = kind
        self._limits = limits
        self._left = limits.bytes
        if isinstance(data, bytes) and data.startswith(_OLE) and _ENCRYPTED in data:
            raise FilePasswordNeeded(path)
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data) if isinstance(data, bytes) else data)
            self._entries = {entry.filename: entry for entry in self._zip.infolist()}
        except _BROKEN:
            raise self.damaged() from None
        if len(self._zip.infolist()) > limits.entries:
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

    def entries(self) -> list[zipfile.ZipInfo]:
        """Return what the file says of its parts, in its order."""
        return self._zip.infolist()

    def check_sizes(self) -> None:
        """Refuse a file whose parts are locked or unpack to too much, for a library that unpacks them itself."""
        left = self._limits.bytes
        for entry in self._zip.infolist():
            left -= entry.file_size
            if left < 0 or self._grows(entry):
                raise FileTooLarge(self._path)

    def _grows(self, entry: zipfile.ZipInfo) -> bool:
        most = min(self._limits.part_bytes, max(_SURELY_SOUND_BYTES, entry.compress_size * _HIGHEST_RATIO))
        return entry.file_size > most

    def read(self, name: str) -> bytes:
        """Unpack one part; nothing is returned for one that is not there."""
        entry = self._entries.get(name)
        return b"" if entry is None else self.unpack(entry)

    def unpack(self, entry: zipfile.ZipInfo) -> bytes:
        """Unpack a part that is there."""
        if entry.flag_bits & _LOCKED_FLAG:
            raise self.locked()
        self._left -= entry.file_size
        if self._left < 0 or self._grows(entry):
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
