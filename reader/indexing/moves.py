"""Tell a file that was moved or renamed from one that is new: its text is that of a document whose file is gone."""

import os
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

from reader.corpus.record import DocumentRecord
from reader.store.documents import Documents


class Moves:
    """Find, for files that are new, the documents that they were before.

    The hash of the text decides. Of several equal documents the one of the same name (and place in the file) is taken,
    else the first; no document is taken twice.
    """

    def __init__(self, documents: Documents) -> None:
        self._documents = documents
        self.taken: set[int] = set()

    def find(self, new: Sequence[DocumentRecord]) -> dict[tuple[Path, str], int]:
        """Return, by file and fragment, the ids of the documents that some new ones were before."""
        gone: dict[str, list[tuple[int, str, str]]] = defaultdict(list)
        for number, place, fragment, content_hash in self._documents.with_contents([one.content_hash for one in new]):
            if number not in self.taken and _is_gone(place):
                gone[content_hash].append((number, os.path.basename(place), fragment))  # noqa: PTH119
        found: dict[tuple[Path, str], int] = {}
        for like in range(3):
            for one in new:
                name = one.path.name, one.fragment
                places = gone.get(one.content_hash, [])
                fitting = (before for before in places if before[1 : 3 - like] == name[: 2 - like])
                if (one.path, one.fragment) not in found and (before := next(fitting, None)):
                    places.remove(before)
                    found[one.path, one.fragment] = before[0]
                    self.taken.add(before[0])
        return found


def _is_gone(path: str) -> bool:
    """Tell whether there is nothing at a path for sure: what may not be looked at may be there."""
    try:
        os.lstat(path)
    except (FileNotFoundError, NotADirectoryError):
        return True
    except OSError:
        return False
    return False
