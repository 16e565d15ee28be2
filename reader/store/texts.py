"""The cache of texts: derived from the source files, may be deleted at any time."""

import json
import struct
import zlib
from collections.abc import Iterable, Sequence
from contextlib import suppress

import apsw

from reader.corpus.document import Layout, Turn, TurnKind
from reader.corpus.sent import Sent
from reader.corpus.span import Span
from reader.records import dataclass
from reader.store.database import Database

_FAST = 1

_PAGE = "kz1048"
_PAGED = b"\x01"
"""The first byte of a text in a code page of one byte a letter; of a compressed one it is another."""

_HEAD = struct.Struct("<cI")
_LAYOUTS = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))


@dataclass(frozen=True, slots=True)
class PackedText(Sent):
    """A text and its layout as the cache keeps them."""

    text: bytes
    layout: str


@dataclass(frozen=True, slots=True)
class KeptText:
    """A text from the cache; ``layout`` is ``None`` where it was not noted yet."""

    text: str
    layout: Layout | None


def pack(text: str, layout: Layout) -> PackedText:
    """Return a text as the cache keeps it."""
    return PackedText(_packed(text), written_layout(layout))


def written_layout(layout: Layout) -> str:
    """Return a layout as the cache keeps it."""
    title = [layout.title.start, layout.title.end] if layout.title else []
    turns = [
        [turn.kind.value, turn.speaker, turn.paragraphs.start, turn.paragraphs.stop, turn.span.start, turn.span.end]
        for turn in layout.turns
    ]
    heading = [] if layout.heading is None else [layout.heading]
    return _LAYOUTS.encode([layout.body_start, title, turns, *heading])


def unpack(packed: bytes) -> str:
    """Return a packed text.

    Raises:
        ValueError, zlib.error: it is damaged.
    """
    if not packed.startswith(_PAGED):
        return zlib.decompress(packed).decode()
    _, checksum = _HEAD.unpack_from(packed)
    written = memoryview(packed)[_HEAD.size :]
    if zlib.crc32(written) != checksum:
        raise ValueError("damaged text")
    return str(written, _PAGE)


def _packed(text: str) -> bytes:
    """Write a text in the code page of Kazakh, Russian and English print if that has all of its letters.

    That takes a fifth more room than to compress it, and a tenth of the time, in either direction.
    """
    try:
        written = text.encode(_PAGE)
    except UnicodeEncodeError:
        return zlib.compress(text.encode(), _FAST)
    return _HEAD.pack(_PAGED, zlib.crc32(written)) + written


def unpacked(packed: bytes, layout: str) -> KeptText | None:
    """Return a text from what ``pack`` made of it; ``None`` if it is damaged."""
    with suppress(zlib.error, ValueError, struct.error):
        return KeptText(unpack(packed), read_layout(layout))
    return None


class Texts:
    """Keep the texts of documents by the hash of their content; equal texts are kept once."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def put(self, content_hash: str, packed: PackedText) -> None:
        """Keep a packed text."""
        self.put_many([(content_hash, packed)])

    def put_many(self, texts: Iterable[tuple[str, PackedText]]) -> None:
        """Keep packed texts."""
        rows = [(content_hash, packed.text, packed.layout) for content_hash, packed in texts]
        self._database.run_many("INSERT OR REPLACE INTO text VALUES (?, ?, ?)", rows)

    def get(self, content_hash: str) -> KeptText | None:
        """Return a text, or ``None`` where it is not kept whole."""
        return self.get_many([content_hash]).get(content_hash)

    def beginning(self, content_hash: str, letters: int) -> str | None:
        """Return how a text begins, up to the end of a line, without unpacking the rest; ``None`` if it is not kept."""
        most = 4 * letters
        found = self._database.rows(
            "SELECT substr(content, 1, ?) FROM text WHERE content_hash = ?", (most, content_hash)
        )
        if not found:
            return None
        packed: bytes = found[0][0]
        with suppress(zlib.error):
            if packed.startswith(_PAGED):  # its checksum is that of the whole, which is read next
                text = str(packed[_HEAD.size : _HEAD.size + letters], _PAGE, "replace")
            else:
                text = zlib.decompressobj().decompress(packed, most).decode("utf-8", "ignore")[:letters]
            return text[: text.rfind("\n") + 1] or text
        return None

    def get_many(self, hashes: Sequence[str]) -> dict[str, KeptText]:
        """Return those of some texts that are kept, by hash; a damaged one counts as not kept."""
        if not hashes:
            return {}
        sql = "SELECT content_hash, content, layout FROM text WHERE content_hash IN carray(?)"
        found = self._database.rows(sql, (apsw.carray(tuple(hashes)),))
        texts: dict[str, KeptText] = {}
        for one, packed, layout in found:
            if kept := unpacked(packed, layout):
                texts[one] = kept
        return texts

    def alone(self, hashes: Sequence[str]) -> dict[str, str]:
        """Return those of some texts that are kept whole, by hash, without their layouts."""
        if not hashes:
            return {}
        sql = "SELECT content_hash, content FROM text WHERE content_hash IN carray(?)"
        texts: dict[str, str] = {}
        for one, packed in self._database.rows(sql, (apsw.carray(tuple(hashes)),)):
            with suppress(zlib.error, ValueError, struct.error):
                texts[one] = unpack(packed)
        return texts

    def remove(self, hashes: Iterable[str]) -> None:
        """Drop texts."""
        self._database.run_many("DELETE FROM text WHERE content_hash = ?", [(one,) for one in hashes])


def read_layout(written: str) -> Layout | None:
    """Return a layout that the cache kept, or ``None`` where it cannot be read."""
    if not written:
        return None
    try:
        body_start, title, turns, *heading = json.loads(written)
        if not all(isinstance(one, str) for one in heading):
            return None
        spoken = tuple(_turn(*turn) for turn in turns)
        return Layout(body_start, Span(*title) if title else None, spoken, *heading[:1])
    except (ValueError, TypeError):
        return None


def _turn(kind: str, speaker: str | None, first: int, behind: int, start: int, end: int) -> Turn:
    return Turn(TurnKind(kind), speaker, range(first, behind), Span(start, end))
