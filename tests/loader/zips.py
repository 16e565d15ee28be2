"""Zip files made for a test."""

import io
import zipfile
from pathlib import Path


def zipped(parts: dict[str, bytes | str], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """Return a zip file with these parts."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", method) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return stream.getvalue()


def changed(path: Path, parts: dict[str, bytes | str]) -> bytes:
    """Return a zip file like another, with some parts replaced or added."""
    with zipfile.ZipFile(path) as archive:
        known: dict[str, bytes | str] = {name: archive.read(name) for name in archive.namelist()}
    return zipped(known | parts)


def locked(data: bytes) -> bytes:
    """Return a zip file whose parts are marked as locked with a password."""
    flagged = bytearray(data)
    for sign, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        place = flagged.find(sign)
        while place >= 0:
            flagged[place + offset] |= 1
            place = flagged.find(sign, place + 4)
    return bytes(flagged)
