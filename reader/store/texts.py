"""The cache of texts: derived from the source files, may be deleted at any time."""

import json
import zlib
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass

import apsw

from reader.corpus.document import Layout, Turn, TurnKind
from reader.corpus.span import Span
from reader.store.database import Database

_FAST = 1


@dataclass(frozen=True, slots=True)
class PackedText:
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
    return PackedText(zlib.compress(text.encode(), _FAST), written_layout(layout))


def written_layout(layout: Layout) -> str:
    """Return a layout as the cache keeps it."""
    title = [layout.title.start, layout.title.end] if layout.title else []
    turns = [
        [turn.kind.value, turn.speaker, turn.paragraphs.start, turn.paragraphs.stop, turn.span.start, turn.span.end]
        for turn in layout.turns
    ]
    heading = [] if layout.heading is None else [layout.heading]
    return json.dumps([layout.body_start, title, turns, *heading], ensure_ascii=False, separators=(",", ":"))


def unpacked(packed: bytes, layout: str) -> KeptText | None:
    """Return a text from what ``pack`` made of it; ``None`` if it is damaged."""
    with suppress(zlib.error, UnicodeDecodeError):
        return KeptText(zlib.decompress(packed).decode(), read_layout(layout))
    return None


class Texts:
    """Keep the texts of documents by the hash of their content; equal texts are kept once."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def put(self, content_hash: str, packed: PackedText) -> None:
        """Keep a packed text."""
        self._database.run("INSERT OR REPLACE INTO text VALUES (?, ?, ?)", (content_hash, packed.text, packed.layout))

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
        with suppress(zlib.error):
            text = zlib.decompressobj().decompress(found[0][0], most).decode("utf-8", "ignore")[:letters]
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
