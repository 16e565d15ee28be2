"""What the library keeps of a document beside its text."""

import datetime
from dataclasses import replace
from pathlib import Path

from reader.corpus.correction import UNNAMED, Correction
from reader.corpus.document import DateOrigin
from reader.corpus.place import folder_place, place_name
from reader.corpus.sent import Sent
from reader.records import dataclass


@dataclass(frozen=True, slots=True)
class OwnRecord:
    """What a file says where the user says something else; ``speakers`` are the pairs of names that were changed."""

    title: str
    date: datetime.date
    date_origin: DateOrigin
    source: str
    interviewee: str
    preview_start: int
    speakers: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class DocumentRecord(Sent):
    """One line of the document list: a document's number in the library and its metadata.

    ``source`` is the press outlet and ``author`` who wrote, empty where none is named; ``characters`` counts the
    code points of the text; ``body_start`` is where reading begins in it, ``preview_start`` where what the title does
    not say begins; ``titled`` tells that the first line is the title because the file says so;
    ``fragment`` is which document of the file it is, empty where the file is one document; ``vanished`` tells that the
    file is gone and the document lives on its kept text; ``own`` is what the file says, ``None`` where nothing was
    corrected; ``also`` are the other files (and fragments) of the same text.
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
    own: OwnRecord | None = None
    also: tuple[tuple[Path, str], ...] = ()

    @property
    def place(self) -> str:
        """Return where the document lies, as it is shown."""
        return place_name(self.path, self.fragment)

    @property
    def places(self) -> tuple[Path, ...]:
        """Return all places of the text, as they are shown."""
        return tuple(Path(place_name(*one)) for one in ((self.path, self.fragment), *self.also))

    @property
    def folder_places(self) -> tuple[Path, ...]:
        """Return where the text lies among folders."""
        return tuple(folder_place(*one) for one in ((self.path, self.fragment), *self.also))

    @property
    def in_file(self) -> "DocumentRecord":
        """Return the record as the file alone gives it."""
        own = self.own
        if own is None:
            return self
        return replace(
            self,
            title=own.title,
            date=own.date,
            date_origin=own.date_origin,
            source=own.source,
            interviewee=own.interviewee,
            preview_start=own.preview_start,
            own=None,
        )

    @property
    def correction(self) -> Correction:
        """Return what differs from the file, whether it was corrected here or follows from a rule."""
        own = self.own
        if own is None:
            return Correction()
        return Correction(
            title=self.title if self.title != own.title else None,
            date=self.date if self.date_origin is DateOrigin.USER else None,
            source=self.source if self.source != own.source else None,
            speakers=own.speakers,
        )

    def corrected(self, correction: Correction) -> "DocumentRecord":
        """Return a record, as the file gives it, with what the user corrected."""
        names = dict(correction.speakers)
        made = replace(
            self,
            title=self.title if correction.title is None else correction.title,
            date=correction.date or self.date,
            date_origin=DateOrigin.USER if correction.date else self.date_origin,
            source=self.source if correction.source is None else correction.source,
            interviewee=names.get(self.interviewee or UNNAMED) or self.interviewee,
            preview_start=self.preview_start if correction.title in (None, self.title) else self.body_start,
        )
        if made == self and not names:
            return self
        own = OwnRecord(
            self.title,
            self.date,
            self.date_origin,
            self.source,
            self.interviewee,
            self.preview_start,
            correction.speakers,
        )
        return replace(made, own=own)
