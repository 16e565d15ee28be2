"""Letters (.eml): subject, sender, day and body; attachments stay where they are."""

import email
import email.policy
from email.message import EmailMessage, MIMEPart
from email.utils import parseaddr
from pathlib import Path

from reader.corpus.metadata import Metadata
from reader.errors import FileDamaged, FilePasswordNeeded
from reader.loader.dates import day_of
from reader.loader.encoding import decode, normalize
from reader.loader.extract import Extract, join, one_line
from reader.loader.html import all_text, decode_page

_LOCKED = frozenset({"multipart/encrypted", "application/pkcs7-mime", "application/x-pkcs7-mime"})
_WIDEST_WRAPPED = 80
_DASHES = ("–", "—", "-", ">", "•", "*")


def read(path: Path, data: bytes) -> Extract:
    """Read a letter; where it has its text in two forms, the one with whole paragraphs.

    Raises:
        FileDamaged: there is no head of a letter, or its parts are nested without end.
        FilePasswordNeeded: the body is encrypted.
        UnicodeError: the body is no text.
    """
    try:
        message = email.message_from_bytes(data, policy=email.policy.default)
        if not isinstance(message, EmailMessage) or not {"from", "date", "subject"} & {key.lower() for key in message}:
            raise FileDamaged(path, "EML")
        if message.get_content_type() in _LOCKED:
            raise FilePasswordNeeded(path)
        page, plain = message.get_body(("html",)), message.get_body(("plain",))
        text, encoding = _page(page) if page else ("", "")
        if not text and plain:
            text, encoding = _plain(plain)
        metadata = Metadata(
            title=_head(message, "Subject"),
            author=_sender(_head(message, "From")),
            source=_head(message, "Organization"),
            published=day_of(_head(message, "Date")),
        )
    except (RecursionError, LookupError, AttributeError, TypeError, IndexError):  # the parser's own on broken heads
        raise FileDamaged(path, "EML") from None
    return Extract(text, encoding, metadata)


def _head(message: EmailMessage, name: str) -> str:
    try:
        return one_line(str(message.get(name, "")))
    except (ValueError, LookupError, AttributeError, TypeError, IndexError):
        return ""


def _sender(words: str) -> str:
    name, address = parseaddr(words)
    return name or address or words


def _bytes(part: MIMEPart) -> bytes:
    data = part.get_payload(decode=True)
    return data if isinstance(data, bytes) else b""


def _page(part: MIMEPart) -> tuple[str, str]:
    text, encoding = decode_page(_bytes(part), str(part.get_content_charset("")))
    return all_text(text), encoding


def _plain(part: MIMEPart) -> tuple[str, str]:
    data, charset = _bytes(part), str(part.get_content_charset(""))
    try:
        text, encoding = normalize(data.decode(charset or "utf-8")), charset or "utf-8"
    except (LookupError, UnicodeError):
        text, encoding = decode(data)
    return join(_unwrapped(text)), encoding


def _unwrapped(text: str) -> list[str]:
    """Join the lines that a mail program has wrapped: those on which the next word had no place."""
    lines = text.split("\n")
    width = max(map(len, lines))
    if width > _WIDEST_WRAPPED:
        return lines
    joined: list[str] = []
    before = ""
    for line in lines:
        words = line.split(None, 1)
        full = before.endswith(" ") or (words and len(before) + len(words[0]) >= min(width, 72) and len(before) > 40)
        if joined and before.strip() and words and full and not line.startswith(_DASHES):
            joined[-1] = f"{joined[-1].rstrip()} {line}"
        else:
            joined.append(line)
        before = line
    return joined
