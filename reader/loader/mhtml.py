"""Web pages that a browser has saved with all their parts in one file."""

import email
import email.policy
from dataclasses import replace
from email.errors import MessageError
from email.header import decode_header, make_header
from pathlib import Path

from reader.errors import FileDamaged
from reader.loader import html
from reader.loader.dates import day_of
from reader.loader.extract import Extract, one_line

_PARTS_MOST = 5_000


def read(path: Path, data: bytes) -> Extract:
    """Read the page of an MHTML file; pictures and styles are left where they are.

    Raises:
        FileDamaged: there is no page in it.
        FileTooLarge: the page is larger than any article.
        UnicodeError: the bytes are no text.
    """
    message = email.message_from_bytes(data, policy=email.policy.compat32)
    for count, part in enumerate(message.walk()):
        if count > _PARTS_MOST:
            break
        if part.get_content_type() in ("text/html", "application/xhtml+xml"):
            page = part.get_payload(decode=True)
            if isinstance(page, bytes) and page.strip():
                extract = html.read(path, page, str(part.get_content_charset("")))
                return _with_day(extract, message)
    if b"<html" in data[:4096].lower():
        return html.read(path, data)
    raise FileDamaged(path, "MHTML")


def _with_day(extract: Extract, message: "email.message.Message") -> Extract:
    """Add what the carrier knows: the day on which the page was saved, and its title."""
    told = extract.metadata
    saved = replace(told, title=told.title or _subject(message), created=day_of(str(message["Date"] or "")))
    return replace(extract, metadata=saved)


def _subject(message: "email.message.Message") -> str:
    try:
        return one_line(str(make_header(decode_header(message["Subject"] or ""))))
    except (ValueError, LookupError, MessageError):
        return ""
