"""Concordance lines packed tight: there may be half a million of them, of which a screen shows thirty."""

import marshal
import zlib
from array import array
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TypeAlias, overload

from reader.corpus.hit import KwicLine
from reader.corpus.span import Span

PACK = 64
"""Lines that are packed together: more would take longer to unpack for one of them, fewer would take more room."""

_AT_A_TIME = 65_536
"""Lines in any order of which those that are packed together are unpacked once."""

_FAST = 1

_Origin: TypeAlias = tuple[int, str, str, str, str]
_Row: TypeAlias = tuple[int, str, str, str, str, int, int]


class PackedLines(Sequence[KwicLine]):
    """Some lines that cannot be changed any more, in a fourth of their room.

    ``longest_keyword`` is the longest of their keywords; ``spoken`` tells whether a speaker is known of any;
    ``documents`` are the ids of the documents that they stand in.
    """

    __slots__ = ("_count", "_packed", "documents", "longest_keyword", "spoken")

    def __init__(self, lines: Sequence[KwicLine]) -> None:
        origins: dict[int, tuple[int, _Origin]] = {}
        rows: list[_Row] = []
        for line in lines:
            origin = (line.document_id, str(line.path), line.title, line.date, line.source)
            number, _ = origins.setdefault(line.document_id, (len(origins), origin))
            rows.append((number, line.speaker, line.left, line.keyword, line.right, line.span.start, line.span.end))
        content = ([origin for _, origin in origins.values()], rows)
        self._count = len(rows)
        self.documents = tuple(origins)
        self._packed = zlib.compress(marshal.dumps(content), _FAST)
        self.longest_keyword = max((line.keyword for line in lines), key=len, default="")
        self.spoken = any(line.speaker for line in lines)

    def __len__(self) -> int:
        return self._count

    @overload
    def __getitem__(self, place: int) -> KwicLine: ...

    @overload
    def __getitem__(self, place: slice) -> Sequence[KwicLine]: ...

    def __getitem__(self, place: int | slice) -> KwicLine | Sequence[KwicLine]:
        return self.unpacked()[place]

    def __iter__(self) -> Iterator[KwicLine]:
        return iter(self.unpacked())

    def unpacked(self) -> "UnpackedLines":
        """Return the lines ready to be looked at."""
        return UnpackedLines(*marshal.loads(zlib.decompress(self._packed)))


class UnpackedLines(Sequence[KwicLine]):
    """The lines of one pack; each is made when it is looked at."""

    def __init__(self, origins: Sequence[_Origin], rows: Sequence[_Row]) -> None:
        self._origins = origins
        self._rows = rows

    def __len__(self) -> int:
        return len(self._rows)

    @overload
    def __getitem__(self, place: int) -> KwicLine: ...

    @overload
    def __getitem__(self, place: slice) -> Sequence[KwicLine]: ...

    def __getitem__(self, place: int | slice) -> KwicLine | Sequence[KwicLine]:
        if isinstance(place, slice):
            return [self[one] for one in range(len(self._rows))[place]]
        return _line(*self.record(place))

    def record(self, place: int) -> tuple[_Origin, _Row]:
        """Return what a line is made of: many of these cost less than as many lines."""
        row = self._rows[place]
        return self._origins[row[0]], row

    def texts(self) -> Iterator[str]:
        """Yield of each line what is looked through by a filter: its words, its speaker and its title."""
        for number, speaker, left, keyword, right, _, _ in self._rows:
            yield f"{left}{keyword}{right}\n{speaker}\n{self._origins[number][2]}"


class LineStore:
    """Packs one after the other, and the lines in them by number; packs are only ever added."""

    def __init__(self, packs: Sequence[PackedLines] = ()) -> None:
        self._packs: list[PackedLines] = []
        self._starts = array("I")
        self._count = 0
        for pack in packs:
            self.add(pack)

    def __len__(self) -> int:
        return self._count

    @property
    def packs(self) -> tuple[PackedLines, ...]:
        """Return the packs so far."""
        return tuple(self._packs)

    def unpacked(self, pack: int) -> UnpackedLines:
        """Return the lines of a pack by its number."""
        return self._packs[pack].unpacked()

    def add(self, pack: PackedLines) -> None:
        """Add a pack behind the others."""
        self._packs.append(pack)
        self._starts.append(self._count)
        self._count += len(pack)

    def place(self, number: int) -> tuple[int, int]:
        """Return the number of the pack that holds a line, and the line's place in it."""
        pack = bisect_right(self._starts, number) - 1
        return pack, number - self._starts[pack]

    def find(self, document_id: int, span: Span, first: int = 0) -> int | None:
        """Return the number of the line of a place in a document, if it is among those from ``first`` on."""
        for pack in range(self.place(first)[0], len(self._packs)) if first < self._count else ():
            if document_id in self._packs[pack].documents:
                for place, line in enumerate(self._packs[pack]):
                    if (line.document_id, line.span) == (document_id, span):
                        return self._starts[pack] + place
        return None

    def lines(self, numbers: Sequence[int]) -> Iterator[KwicLine]:
        """Yield lines by their numbers, in any order."""
        for first in range(0, len(numbers), _AT_A_TIME):
            some = numbers[first : first + _AT_A_TIME]
            found: dict[int, tuple[_Origin, _Row]] = {}
            open_pack, unpacked = -1, UnpackedLines((), ())
            for number in sorted(some):
                pack, place = self.place(number)
                if pack != open_pack:
                    open_pack, unpacked = pack, self._packs[pack].unpacked()
                found[number] = unpacked.record(place)
            for number in some:
                yield _line(*found[number])


def _line(origin: _Origin, row: _Row) -> KwicLine:
    document_id, name, title, date, source = origin
    _, speaker, left, keyword, right, start, end = row
    return KwicLine(document_id, Path(name), title, date, source, speaker, left, keyword, right, Span(start, end))
