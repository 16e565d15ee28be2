"""The documents of a file that holds many, before they are taken apart."""

import datetime
import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass

from reader.errors import LoadError


@dataclass(frozen=True, slots=True)
class Part:
    """One document of a file: a row, as what it says, or else a file in an archive, as its ``data``.

    ``told`` are the cells of a row by what they hold, as in ``Columns``.

    ``fragment`` names it in its file; where it is ``lasting``, a document of this name is always the same one.
    """

    fragment: str
    told: Mapping[str, str] | None = None
    encoding: str = ""
    data: bytes = b""
    modified: datetime.datetime | None = None
    lasting: bool = False

    @property
    def digest(self) -> str:
        """Return by what it is known that the part is as it was."""
        held = json.dumps([self.encoding, self.told], ensure_ascii=False).encode("utf-8", "surrogatepass")
        return hashlib.blake2b(held + self.data, digest_size=12).hexdigest()

    @property
    def weight(self) -> int:
        """Return about how many bytes the part takes."""
        return len(self.data) + (2 * sum(map(len, self.told.values())) if self.told else 0)


@dataclass(frozen=True, slots=True)
class Lost:
    """A part of a file that cannot be read; the others still load."""

    fragment: str
    error: LoadError


@dataclass(frozen=True, slots=True)
class Outline:
    """What is known of a part before it is taken apart; ``content_hash`` is empty where that takes reading it."""

    fragment: str
    content_hash: str
    lasting: bool
