"""Web pages: the main article, without menus."""

import codecs
import re
from contextlib import suppress
from html import unescape
from pathlib import Path

from reader.errors import FileTooLarge
from reader.loader.article import main_text
from reader.loader.encoding import decode, normalize
from reader.loader.extract import Extract, join
from reader.loader.markup import paragraphs, parse_html
from reader.loader.page_metadata import metadata_of

_CHARSET = re.compile(
    rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]{2,30})|<\?xml[^>]{0,100}?encoding\s*=\s*[\"']([\w.:-]{2,30})",
    re.IGNORECASE,
)
_TAG = re.compile(rb"<[^<>]{0,2000}>")
_ANY_TAG = re.compile(r"<[^<>]{0,2000}>")
_NO_TEXT = re.compile(r"<(script|style|title)\b.*?(?:</\1\s*>|\Z)|<!--.*?(?:-->|\Z)", re.DOTALL | re.IGNORECASE)
_KAZAKH_PAGES = ("kz1048", "ptcp154")
_CYRILLIC = ("cp1251", "iso8859-5")
_OFTEN_WRONG = (*_CYRILLIC, "iso8859-1", "cp1252")
_LARGEST_BYTES = 60 << 20


def read(path: Path, data: bytes, charset: str = "") -> Extract:
    """Read a web page; ``charset`` is what its carrier says of the encoding.

    Raises:
        FileTooLarge: the page is larger than any article.
        UnicodeError: the bytes are no text.
    """
    if len(data) > _LARGEST_BYTES:
        raise FileTooLarge(path)
    text, encoding = decode_page(data, charset)
    root = parse_html(text)
    if root is None:
        return Extract("", encoding)
    metadata = metadata_of(root, text)
    body = root.find("body")
    paragraphs_found = join(main_text(root if body is None else body))
    return Extract(paragraphs_found or _without_tags(text), encoding, metadata)


def _without_tags(text: str) -> str:
    """Return the words of a page whose tags make no tree, as those that are nested too deeply."""
    return join([unescape(_ANY_TAG.sub(" ", _NO_TEXT.sub(" ", text)))])


def all_text(text: str) -> str:
    """Return the paragraphs of a piece of HTML that has no menus."""
    root = parse_html(text)
    return "" if root is None else join(paragraph for _, paragraph in paragraphs(root))


def decode_page(data: bytes, charset: str = "") -> tuple[str, str]:
    """Decode a page by its byte order mark, by what it says of its encoding, else by its letters.

    Many Kazakh pages say windows-1251 and mean KZ-1048, so for that page the letters decide.

    Raises:
        UnicodeError: the bytes are no text.
    """
    found = _CHARSET.search(data, 0, 4096)
    said = charset or ((found[1] or found[2]).decode("ascii") if found else "")
    try:
        name = codecs.lookup(said).name if said else ""
        text = data.decode(name) if name else ""
    except (LookupError, UnicodeError):
        name = ""
    if not name or data.startswith((codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return decode(data)
    if name in _OFTEN_WRONG:
        with suppress(UnicodeError):
            guessed = decode(_TAG.sub(b" ", data))[1]  # without what a tag says of the encoding
            if guessed in _KAZAKH_PAGES or name not in _CYRILLIC:
                return normalize(data.decode(guessed, "replace")), guessed
    return normalize(text), name
