"""What the library reads from, and in what state it is."""

import os
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from reader.indexing.files import looks
from reader.indexing.ignoring import ignores
from reader.store.database import Database
from reader.store.failures import Failure, Failures
from reader.store.ignoring import Ignoring
from reader.store.sources import Source, Sources

_COUNTS = (
    "SELECT source_id, count(DISTINCT coalesce(same_as, id)), sum(vanished AND same_as IS NULL) FROM document"
    " WHERE same_as IS NULL OR NOT vanished GROUP BY source_id"
)


@dataclass(frozen=True, slots=True)
class SourceState:
    """A source with the number of its documents, how many of their files are gone, and what was not read.

    ``skipped`` counts by suffix the files of kinds that are not read.
    """

    source: Source
    reachable: bool
    documents: int
    vanished: int
    ignored: tuple[str, ...]
    failures: tuple[Failure, ...]
    skipped: Mapping[str, int]

    @property
    def path(self) -> Path:
        """Return where the source lies."""
        return self.source.path


def survey(library: Database, *, skipped: bool) -> list[SourceState]:
    """Return the state of every source; what was ``skipped`` is counted on disk, which takes a while."""
    ignoring, failures = Ignoring(library), Failures(library)
    everywhere = ignoring.of(None)
    counts = {row[0]: (row[1], row[2]) for row in library.rows(_COUNTS)}
    states = []
    for source in Sources(library).all():
        own = ignoring.of(source.id)
        left_out: Counter[str] = Counter()
        if skipped and source.path.is_dir():
            for _ in looks(source.path, left_out, ignores(source.path, [*everywhere, *own])):
                pass
        documents, vanished = counts.get(source.id, (0, 0))
        failed = tuple(failures.of_source(source.id))
        reachable = os.path.lexists(source.path)
        kinds = dict(left_out.most_common())
        states.append(SourceState(source, reachable, documents, vanished, tuple(own), failed, kinds))
    return states
