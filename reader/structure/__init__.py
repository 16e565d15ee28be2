"""Plain text taken apart: press header, title, source, people, and the turns of an interview."""

import datetime
import hashlib
from dataclasses import replace
from pathlib import Path

from reader.corpus.document import DateOrigin, Document, Mention, Paragraph, Turn, TurnKind
from reader.corpus.metadata import Metadata
from reader.corpus.place import file_name
from reader.corpus.record import DocumentRecord
from reader.corpus.span import Span
from reader.language.detection import detect_language
from reader.structure import header, people, source, turns
from reader.structure.title import cut_title

_NOTHING = Metadata()


def parse(
    text: str,
    *,
    path: Path,
    modified: datetime.datetime,
    encoding: str,
    metadata: Metadata = _NOTHING,
    fragment: str = "",
) -> Document:
    """Take a decoded text apart; the same text, place, time and metadata always give the same document.

    What the text says itself goes before what its metadata say.

    Raises:
        ValueError: the text is blank.
    """
    mark = header.find_date_mark(text)
    body_start = mark.end if mark else 0
    lines = header.find_paragraphs(text, body_start)
    if not lines:
        raise ValueError("blank text")
    titled = len(lines) > 1 and lines[0].of(text) == metadata.title
    headline = lines[0] if titled or header.has_headline(text, lines) else None
    paragraphs = lines[1:] if headline else lines
    dateline = source.find_dateline(text, paragraphs[0])
    title, title_span = _title(text, headline, paragraphs[0], dateline[0] if dateline else None)
    date, origin = _date(mark, metadata, file_name(path, fragment), modified)
    language = detect_language(text[body_start : body_start + 20_000])
    stretches = turns.find_turns(text, paragraphs)
    lead = _lead(stretches, paragraphs)
    named = people.find_people(text, lead, language) if lead else []
    guest = _guest(stretches, named)
    return Document(
        path=path,
        text=text,
        content_hash=content_hash(text),
        encoding=encoding,
        language=language,
        body_start=body_start,
        title=title,
        title_span=title_span,
        headline=headline,
        date=date,
        date_origin=origin,
        date_span=mark.span if mark else None,
        lead=paragraphs[0] if lead else None,
        dateline=dateline[0] if dateline else None,
        source=dateline[1] if dateline else source.find_source(text, headline, paragraphs),
        interviewee=guest,
        people=_people(named, stretches, guest),
        paragraphs=tuple(Paragraph(number, span) for number, span in enumerate(paragraphs, 1)),
        turns=tuple(_turn(stretch, paragraphs, named, guest) for stretch in stretches),
        metadata=metadata if titled or not metadata.title else replace(metadata, title=""),
        fragment=fragment,
    )


def content_hash(text: str) -> str:
    """Return by what two texts are known to be equal, code point by code point."""
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()


def same_text(text: str) -> str:
    """Return by what two texts are known to be the same: whether one ends with an empty line makes no other text."""
    return content_hash(text.rstrip())


def parse_again(record: DocumentRecord, text: str) -> Document:
    """Take the text of a known document apart as it was when the document was loaded."""
    day = datetime.datetime.combine(record.date, datetime.time())
    metadata = Metadata(
        title=record.title if record.titled else "",
        author=record.author,
        source=record.source,
        published=record.date if record.date_origin is DateOrigin.METADATA else None,
    )
    return parse(
        text,
        path=record.path,
        modified=day,
        encoding=record.encoding,
        metadata=metadata,
        fragment=record.fragment,
    )


def _title(text: str, headline: Span | None, first: Span, dateline: Span | None) -> tuple[str, Span]:
    if headline:
        return headline.of(text), headline
    start = dateline.end if dateline else first.start
    opening = text[start : min(first.end, start + 100)]
    start += len(opening) - len(opening.lstrip("–—-− \u00a0\t"))
    return cut_title(text, Span(start, first.end) if start < first.end else first)


def _date(
    mark: header.DateMark | None, metadata: Metadata, name: str, modified: datetime.datetime
) -> tuple[datetime.date, DateOrigin]:
    if mark:
        return mark.date, DateOrigin.TEXT
    if metadata.published:
        return metadata.published, DateOrigin.METADATA
    if named := header.date_in_name(name):
        return named, DateOrigin.FILE_NAME
    if metadata.created:
        return metadata.created, DateOrigin.METADATA
    return modified.date(), DateOrigin.FILE_TIME


def _lead(stretches: list[turns.Stretch], paragraphs: list[Span]) -> Span | None:
    """Return what stands before the first turn, which in plain news is the first paragraph."""
    first = stretches[0]
    return Span(paragraphs[0].start, paragraphs[first.last].end) if first.kind is TurnKind.LEAD else None


def _guest(stretches: list[turns.Stretch], named: list[people.Person]) -> Mention | None:
    label = turns.answerer(stretches)
    if label is None:
        return people.guest_of(named, interview=turns.is_interview(stretches))
    name = people.full_name_of(label.name, named)
    return next((person.mention for person in named if person.mention.name == name), label)


def _people(named: list[people.Person], stretches: list[turns.Stretch], guest: Mention | None) -> tuple[Mention, ...]:
    labels = [turn.label for turn in stretches if turn.label and turn.speaker and " " in turn.speaker]
    mentions = [*(person.mention for person in named), *labels, *([guest] if guest else [])]
    first: dict[str, Mention] = {}
    for mention in sorted(mentions, key=lambda mention: mention.span):
        first.setdefault(mention.name, mention)
    return tuple(first.values())


def _turn(stretch: turns.Stretch, paragraphs: list[Span], named: list[people.Person], guest: Mention | None) -> Turn:
    speaker = stretch.speaker and (people.full_name_of(stretch.speaker, named) or stretch.speaker)
    if speaker is None and stretch.kind is TurnKind.ANSWER and guest:
        speaker = guest.name
    return Turn(
        kind=stretch.kind,
        speaker=speaker,
        paragraphs=range(stretch.first + 1, stretch.last + 2),
        span=Span(paragraphs[stretch.first].start, paragraphs[stretch.last].end),
    )
