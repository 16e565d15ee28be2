"""What the user says of a document in place of what its file says."""

import datetime

from reader.records import dataclass

UNNAMED = ""
"""In place of a speaker's name: who answers without being named."""


@dataclass(frozen=True, slots=True)
class Correction:
    """Title, date and source as the user corrected them, ``None`` where it is as in the file.

    ``speakers`` are pairs of a name as the file has it and the right one; ``UNNAMED`` stands for the answerer whom the
    file does not name.
    """

    title: str | None = None
    date: datetime.date | None = None
    source: str | None = None
    speakers: tuple[tuple[str, str], ...] = ()

    @property
    def empty(self) -> bool:
        """Tell whether everything is as in the file."""
        return self == Correction()


NO_CORRECTION = Correction()
