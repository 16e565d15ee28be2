"""What the user says of whole documents: a star, read or not, tags."""

from enum import StrEnum

from reader.records import dataclass


class Sign(StrEnum):
    """What a document has or has not."""

    STARRED = "starred"
    READ = "read"


UNREAD = "unread"
"""What a document is called that has not the sign ``READ``."""


@dataclass(frozen=True, slots=True)
class Signs:
    """All that the user says of one document; tags stand in the order of their names."""

    starred: bool = False
    read: bool = False
    tags: tuple[str, ...] = ()


PLAIN = Signs()
"""What holds for a document of which nothing was said."""
