"""The documents of a file that holds many, before they are taken apart."""

import datetime
from dataclasses import dataclass

from reader.errors import LoadError
from reader.loader.extract import Extract


@dataclass(frozen=True, slots=True)
class Part:
    """One document of a file: a row, as ``extract``, or else a file in an archive, as its ``data``.

    ``fragment`` names it in its file; where it is ``lasting``, a document of this name is always the same one.
    """

    fragment: str
    extract: Extract | None = None
    data: bytes = b""
    modified: datetime.datetime | None = None
    lasting: bool = False

    @property
    def weight(self) -> int:
        """Return about how many bytes the part takes."""
        return len(self.data) + (2 * len(self.extract.text) if self.extract else 0)


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
