"""Where something may be written: never in the place of a text that the library reads."""

import os
import unicodedata
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from reader.errors import SourceNotReplaced
from reader.indexing.files import plain
from reader.store.database import Database
from reader.store.documents import Documents
from reader.store.failures import Failures


class Outputs:
    """Tell which files are the user's own texts."""

    def __init__(self, store: Database) -> None:
        self._documents = Documents(store)
        self._failures = Failures(store)

    def must_not_be_source(self, path: Path) -> None:
        """Refuse a path at which something is to be written, if a text of the library lies there.

        So is one that could not be read: it is a text nevertheless.

        Raises:
            SourceNotReplaced: one lies there.
        """
        places = sorted(set(_names(path)))
        if self._documents.states_at(places) or self._failures.at(places):
            raise SourceNotReplaced(path)


def _names(path: Path) -> Iterator[str]:
    """Yield the paths by which the library may know what lies at one: without links, and in its true letters."""
    with suppress(OSError):
        for one in (plain(path), path.resolve()):
            yield str(one)
            if one.exists():
                alike = _alike(one.name)
                with os.scandir(one.parent) as beside:
                    yield from (other.path for other in beside if _alike(other.name) == alike and one.samefile(other))


def _alike(name: str) -> str:
    return unicodedata.normalize("NFC", name).casefold()
