"""Archives of texts (.zip): every file in them that can be read is a document."""

import datetime
import re
import zipfile
from collections.abc import Collection, Iterator
from contextlib import suppress
from pathlib import Path, PurePosixPath

from reader.corpus.place import ARCHIVES
from reader.errors import ArchiveInside, FileEmpty, FileTooLarge, LoadError
from reader.loader.archive import Archive, Limits
from reader.loader.part import Lost, Part

_LIMITS = Limits(entries=200_000, part_bytes=200 << 20, bytes=4 << 30)
_SURELY_SOUND_BYTES = 100 << 20
_HIGHEST_RATIO = 100
"""How much larger than packed all files together may be; plain texts are 3 to 10 times."""

_UTF8_FLAG = 0x800
_UNICODE_PATH = 0x7075
_OTHER_ARCHIVES = ARCHIVES | {".7z", ".rar", ".tar", ".gz", ".tgz", ".bz2", ".xz"}
_CYRILLIC = re.compile(r"[а-яёіңғүұқөһә]", re.IGNORECASE)
_UNLIKELY = re.compile(r"[^\w\s.,;:!?()\[\]{}'\"«»“”’#№%&+=@~$^–—/-]|[a-zа-яё][A-ZА-ЯЁ]{1,2}[a-zа-яё]")
_FIRST_YEAR = 1980
"""The year of a file for which the archive has no date."""


def names(path: Path, suffixes: Collection[str]) -> Iterator[str]:
    """Yield the names of the files in an archive that are to be read.

    Raises:
        OSError, FileDamaged, FileTooLarge: it cannot be opened, is no archive, or unpacks to far too much.
    """
    with path.open("rb") as file:
        yield from (name for name, entry in _wanted(path, Archive(path, file, "ZIP", _LIMITS), suffixes))


def parts(path: Path, suffixes: Collection[str], tables: Collection[str]) -> Iterator[Part | Lost]:
    """Yield the files in an archive whose suffix is one of some; what is hidden is left out, and tables are lost.

    Raises:
        OSError, FileDamaged, FileTooLarge: it cannot be opened, is no archive, or unpacks to far too much.
    """
    with path.open("rb") as file:
        archive = Archive(path, file, "ZIP", _LIMITS)
        found = _wanted(path, archive, suffixes)
        if not found:
            raise FileEmpty(path)
        for name, entry in found:
            if (suffix := PurePosixPath(name).suffix.lower()) in _OTHER_ARCHIVES or suffix in tables:
                yield Lost(name, ArchiveInside(path))
                continue
            try:
                data = archive.unpack(entry)
            except LoadError as error:
                yield Lost(name, error)
                continue
            yield Part(name, data=data, modified=_modified(entry), lasting=True)


def _wanted(path: Path, archive: Archive, suffixes: Collection[str]) -> list[tuple[str, zipfile.ZipInfo]]:
    entries = [entry for entry in archive.entries() if not entry.is_dir()]
    packed = path.stat().st_size
    if sum(entry.file_size for entry in entries) > max(_SURELY_SOUND_BYTES, packed * _HIGHEST_RATIO):
        raise FileTooLarge(path)
    page = _code_page([entry.filename for entry in entries if _is_old(entry)])
    found: dict[str, zipfile.ZipInfo] = {}
    for entry in entries:
        name = _plain_name(_name(entry, page))
        suffix = PurePosixPath(name).suffix.lower()
        if name and not _is_hidden(name) and (suffix in suffixes or suffix in _OTHER_ARCHIVES):
            found[_free(name, found)] = entry
    return list(found.items())


def _is_old(entry: zipfile.ZipInfo) -> bool:
    """Tell whether a name was written in a code page that the archive does not name."""
    return not entry.flag_bits & _UTF8_FLAG and not entry.filename.isascii() and _unicode_name(entry) is None


def _name(entry: zipfile.ZipInfo, page: str) -> str:
    if (name := _unicode_name(entry)) is not None:
        return name
    return _raw(entry.filename).decode(page, "replace") if _is_old(entry) else entry.filename


def _raw(name: str) -> bytes:
    """Return the bytes of a name that was read as cp437, which has a letter for each of them."""
    return name.encode("cp437", "replace")


def _unicode_name(entry: zipfile.ZipInfo) -> str | None:
    """Return the name in UTF-8 that some programs write beside the one in their code page."""
    extra = entry.extra
    while len(extra) >= 4:
        kind, size = int.from_bytes(extra[:2], "little"), int.from_bytes(extra[2:4], "little")
        if kind == _UNICODE_PATH and size > 5:
            with suppress(UnicodeDecodeError):
                return extra[9 : 4 + size].decode()
        extra = extra[4 + size :]
    return None


def _code_page(names: list[str]) -> str:
    """Return the encoding in which all names without one were written: UTF-8, or that which gives the best words."""
    data = b"\n".join(_raw(name) for name in names)
    with suppress(UnicodeDecodeError):
        data.decode()
        return "utf-8"
    return max(("cp866", "cp1251", "kz1048", "cp437"), key=lambda page: _likeliness(data.decode(page, "replace")))


def _likeliness(text: str) -> int:
    return len(_CYRILLIC.findall(text)) - 3 * len(_UNLIKELY.findall(text)) - 5 * text.count("\ufffd")


def _plain_name(name: str) -> str:
    """Return a name without what would lead out of the archive; nothing is ever written under it."""
    steps = [step for step in re.split(r"[/\\]", name.replace("\0", "")) if step not in ("", ".", "..")]
    return "/".join(steps)


def _is_hidden(name: str) -> bool:
    return any(step.startswith((".", "__MACOSX", "~$")) for step in name.split("/"))


def _free(name: str, taken: Collection[str]) -> str:
    """Return a name that no other file in the archive has."""
    free, number = name, 2
    while free in taken:
        place = PurePosixPath(name)
        free, number = f"{place.with_suffix('')} ({number}){place.suffix}", number + 1
    return free


def _modified(entry: zipfile.ZipInfo) -> datetime.datetime | None:
    with suppress(ValueError, OverflowError, OSError):
        if entry.date_time[0] > _FIRST_YEAR:
            return datetime.datetime(*entry.date_time).astimezone()
    return None
