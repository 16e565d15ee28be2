"""What the library keeps of a document beside its text."""

import datetime
from dataclasses import dataclass
from pathlib import Path

from reader.corpus.document import DateOrigin
from reader.corpus.place import place_name


@dataclass(frozen=True, slots=True)
class DocumentRecord:
    """One line of the document list: a document's number in the library and its metadata.

    ``source`` is the press outlet and ``author`` who wrote, empty where none is named; ``characters`` counts the
    code points of the text; ``body_start`` is where reading begins in it, ``preview_start`` where what the title does
    not say begins; ``titled`` tells that the first line is the title because the file says so;
    ``fragment`` is which document of the file it is, empty where the file is one document; ``vanished`` tells that the
    file is gone and the document lives on its kept text.
    """

    id: int
    path: Path
    title: str
    date: datetime.date
    date_origin: DateOrigin
    source: str
    interviewee: str
    language: str
    encoding: str
    content_hash: str
    characters: int
    body_start: int
    preview_start: int
    author: str = ""
    titled: bool = False
    fragment: str = ""
    vanished: bool = False

    @property
    def place(self) -> str:
        """Return where the document lies, as it is shown."""
        return place_name(self.path, self.fragment)
