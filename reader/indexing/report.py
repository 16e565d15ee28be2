"""What bringing a library up to date did."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from reader.store.failures import Failure


@dataclass(frozen=True, slots=True)
class UpdateReport:
    """What an update did.

    ``documents`` is how many the library holds after it whose files are there, ``vanished`` how many others, and
    ``duplicates`` are further places of their texts; ``removed`` are the files that are gone since the last time,
    ``returned`` those that are there again, ``moved`` those that are at another place, ``failed`` what could not be
    read. ``skipped`` counts by suffix the files that are of no format that is read: a folder may have thousands of
    pictures, so they are no failures, and are told in one line.
    """

    documents: int
    added: int
    changed: int
    removed: int
    unchanged: int
    failed: tuple[Failure, ...]
    skipped: Mapping[str, int] = field(default_factory=dict)
    moved: int = 0
    returned: int = 0
    vanished: int = 0
    duplicates: int = 0
