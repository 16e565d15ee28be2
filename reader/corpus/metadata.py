"""What a file says of itself, apart from its text."""

import datetime

from reader.records import dataclass


@dataclass(frozen=True, slots=True)
class Metadata:
    """A file's own record; a field is empty where the format or the file has none.

    ``title`` is set only where it is the first line of the text, whole. ``published`` is the day that the file
    gives for its text, ``created`` the day on which the file says that it was made, which is less.
    """

    title: str = ""
    author: str = ""
    source: str = ""
    published: datetime.date | None = None
    created: datetime.date | None = None
