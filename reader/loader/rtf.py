"""Rich Text Format, as WordPad and old programs write it."""

import re
from pathlib import Path

from reader.corpus.metadata import Metadata
from reader.errors import FileDamaged, FileTooLarge
from reader.loader.dates import day_of
from reader.loader.extract import Extract, author_of, join, one_line

_LARGEST_BYTES = 60 << 20
_SIGN = b"{\\rtf"
_CODE_PAGE = re.compile(r"\\ansicpg\d{1,5}")
_FIELD = r"\{{(?:\\\*)?\\{}\s?((?:[^{{}}\\]|\\.){{0,4000}})\}}"
_TITLE = re.compile(_FIELD.format("title"), re.DOTALL)
_AUTHOR = re.compile(_FIELD.format("author"), re.DOTALL)
_MADE = re.compile(r"\\creatim\\yr(\d{1,4})\\mo(\d{1,2})\\dy(\d{1,2})")
_HEAD_CHARACTERS = 200_000
_HYPHENS = str.maketrans({"\u2011": "-"})


def read(path: Path, data: bytes) -> Extract:
    """Read an RTF file.

    Raises:
        FileDamaged: the file is no RTF.
        FileTooLarge: it is larger than any text, even with pictures.
    """
    if not data.lstrip().startswith(_SIGN):
        raise FileDamaged(path, "RTF")
    if len(data) > _LARGEST_BYTES:
        raise FileTooLarge(path)
    source = data.decode("latin-1")
    place = source.find("\\info", 0, _HEAD_CHARACTERS)
    head = source[place : place + _HEAD_CHARACTERS] if place >= 0 else ""
    page = _CODE_PAGE.search(source, 0, 1000)
    made = _MADE.search(head)
    metadata = Metadata(
        author=author_of(_told(path, _AUTHOR, head, page[0] if page else "")),
        created=day_of("-".join((made[1], made[2].zfill(2), made[3].zfill(2)))) if made else None,
    )
    text = join([_plain(path, source).translate(_HYPHENS)])
    return Extract(text, "", metadata, _told(path, _TITLE, head, page[0] if page else ""))


def _plain(path: Path, source: str) -> str:
    from striprtf.striprtf import rtf_to_text

    try:
        text = str(rtf_to_text(source, errors="replace"))  # type: ignore[no-untyped-call]
    except (ValueError, LookupError, IndexError, KeyError, TypeError, OverflowError, RecursionError):
        raise FileDamaged(path, "RTF") from None
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _told(path: Path, pattern: re.Pattern[str], head: str, code_page: str) -> str:
    """Return a field of the file's record; the last one is that in Unicode, where there are two."""
    found = pattern.findall(head)
    return one_line(_plain(path, f"{{\\rtf1\\ansi{code_page} {found[-1]}}}")) if found else ""
