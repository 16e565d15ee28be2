"""A passage taken out of a document, with all that is said of it."""

import datetime
import hashlib
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, fields, replace
from enum import StrEnum
from typing import Any

from reader.corpus.document import TurnKind
from reader.corpus.link import Link
from reader.corpus.span import Span


@dataclass(frozen=True, slots=True)
class Voice:
    """Who says a part of a passage; ``name`` and ``role`` are empty where the text gives none."""

    name: str
    role: str = ""
    kind: TurnKind = TurnKind.NARRATION


@dataclass(frozen=True, slots=True)
class Quotation:
    """A passage and its source.

    ``text`` is the passage as it stands there. ``date`` is ``None`` where only the file's time is known. ``first`` and
    ``last`` are the numbers of its paragraphs (0: the headline).
    """

    text: str
    language: str
    span: Span
    content_hash: str
    voices: tuple[Voice, ...] = ()
    title: str = ""
    outlet: str = ""
    author: str = ""
    date: datetime.date | None = None
    first: int = 0
    last: int = 0
    path: str = ""

    @property
    def crosses(self) -> bool:
        """Tell whether more than one speaks in the passage, so that it is nobody's own words."""
        return len(self.voices) > 1

    @property
    def interview(self) -> bool:
        """Tell whether the passage is out of an interview."""
        return any(voice.kind in (TurnKind.QUESTION, TurnKind.ANSWER) for voice in self.voices)

    @property
    def speakers(self) -> tuple[str, ...]:
        """Return the names of those who speak, each once."""
        return tuple(dict.fromkeys(voice.name for voice in self.voices if voice.name))

    @property
    def link(self) -> str:
        """Return the address of the passage's first paragraph."""
        return str(Link.to(self.content_hash, self.first))

    @property
    def check(self) -> str:
        """Return a short hash by which the passage can be compared with its source again."""
        return check_of(self.text)


@dataclass(frozen=True, slots=True)
class Taken:
    """A passage with what the user says of it."""

    quotation: Quotation
    comment: str = ""


class Standing(StrEnum):
    """Whether a quote that was taken out still stands in its source."""

    VERBATIM = "verbatim"
    MOVED = "moved"
    TYPOGRAPHY = "typography"
    CHANGED = "changed"
    AWAY = "away"


@dataclass(frozen=True, slots=True)
class Checked:
    """What came of looking for a quote in its source again; ``span`` is where it stands now.

    ``gone`` tells that the file is no longer there, and the quote was looked for in the text that was kept of it.
    """

    standing: Standing
    span: Span | None = None
    gone: bool = False

    @property
    def stands(self) -> bool:
        """Tell whether the quote is still there word for word."""
        return self.standing in (Standing.VERBATIM, Standing.MOVED)


def hidden(one: Taken, hide: Callable[[str], str]) -> Taken:
    """Return a passage in which names were hidden in all that is text; its path, which may have names, is left out.

    The link still leads who has the library to the source.
    """
    quotation = one.quotation
    voices = tuple(replace(voice, name=hide(voice.name)) for voice in quotation.voices)
    changed = replace(
        quotation,
        text=hide(quotation.text),
        voices=voices,
        title=hide(quotation.title),
        author=hide(quotation.author),
        path="",
    )
    return Taken(changed, hide(one.comment))


def check_of(text: str) -> str:
    """Return the short hash of a passage: 16 hexadecimal digits of BLAKE2b of its words, blanks as one each."""
    return hashlib.blake2b(" ".join(text.split()).encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()


def to_record(quotation: Quotation) -> dict[str, Any]:
    """Return a passage as JSON has it."""
    record = asdict(quotation)
    record["span"] = [quotation.span.start, quotation.span.end]
    record["date"] = quotation.date.isoformat() if quotation.date else None
    record["voices"] = [[voice.name, voice.role, voice.kind.value] for voice in quotation.voices]
    return record


def from_record(record: Mapping[str, Any]) -> Quotation:
    """Return the passage that JSON says; fields that are unknown are left out."""
    known = {field.name for field in fields(Quotation)}
    values = {name: value for name, value in record.items() if name in known}
    values["span"] = Span(*record["span"])
    values["date"] = datetime.date.fromisoformat(record["date"]) if record.get("date") else None
    values["voices"] = tuple(Voice(name, role, TurnKind(kind)) for name, role, kind in record.get("voices", ()))
    return Quotation(**values)
