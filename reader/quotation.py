"""Take a passage out of a document with all that a reader needs to check it."""

import re
from bisect import bisect_right

from reader.corpus.document import DateOrigin, Document, Turn, TurnKind
from reader.corpus.place import place_name
from reader.corpus.quotation import Checked, Quotation, Standing, Voice
from reader.corpus.span import Span
from reader.language.evening import EvenText, even
from reader.structure.people import role_before

_LABEL_END = re.compile(r"\]?(?:\*\*|__)?\s?:?(?:\*\*|__)?\s*")
_DASH = re.compile(r"[–—−-]\s*")


def quotation(document: Document, span: Span) -> Quotation:
    """Return a passage with its source. The dash or the name before a turn is left out where the passage begins so.

    What stands before the headline, as ``date 2025-10-29``, belongs to the file and is no part of a passage.
    """
    span = _trimmed(document, span)
    numbers = [one.number for one in document.paragraphs if one.span.start < span.end and span.start < one.span.end]
    return Quotation(
        text=span.of(document.text),
        language=document.language,
        span=span,
        content_hash=document.content_hash,
        voices=voices(document, span),
        title=document.title,
        outlet=document.outlet,
        author=document.metadata.author,
        date=None if document.date_origin is DateOrigin.FILE_TIME else document.date,
        first=min(numbers, default=0),
        last=max(numbers, default=0),
        path=place_name(document.path, document.fragment),
    )


def voices(document: Document, span: Span) -> tuple[Voice, ...]:
    """Return who speaks in a passage, in order, neighbours that are the same as one; a headline alone is nobody's."""
    found: list[Voice] = []
    headed = document.turns and span.start < document.turns[0].span.start < span.end
    if headed and document.text[span.start : document.turns[0].span.start].strip():
        found.append(Voice("", "", TurnKind.NARRATION))
    for turn in document.turns:
        if not (turn.span.start < span.end and span.start < turn.span.end):
            continue
        name = turn.speaker or ""
        voice = Voice(name, role_of(document, name) if name else "", _kind(turn))
        if not found or (found[-1].name, found[-1].kind) != (voice.name, voice.kind):
            found.append(voice)
    return tuple(found)


def turn_at(document: Document, place: int) -> Turn | None:
    """Return the turn that a code point belongs to; ``None`` for the headline."""
    number = bisect_right(document.turns, place, key=lambda turn: turn.span.start) - 1
    return document.turns[number] if number >= 0 else None


def role_of(document: Document, name: str) -> str:
    """Return the word for what a person is, as the text gives it where the person is introduced, or nothing."""
    mention = next((one for one in document.people if one.name == name), None)
    return role_before(document.text, mention.span, document.language) if mention else ""


def check_again(kept: Quotation, text: str | None) -> Checked:
    """Look for a quote in its source, the text of which may have changed, or be away."""
    if text is None:
        return Checked(Standing.AWAY)
    if text[kept.span.start : kept.span.end] == kept.text:
        return Checked(Standing.VERBATIM, kept.span)
    place = text.find(kept.text)
    if place >= 0:
        return Checked(Standing.MOVED, Span(place, place + len(kept.text)))
    evened, wanted = EvenText(text), even(kept.text)
    place = evened.text.find(wanted) if wanted else -1
    if place >= 0:
        return Checked(Standing.TYPOGRAPHY, evened.span(place, place + len(wanted)))
    return Checked(Standing.CHANGED)


def _kind(turn: Turn) -> TurnKind:
    return TurnKind.NARRATION if turn.kind is TurnKind.LEAD else turn.kind


def _trimmed(document: Document, span: Span) -> Span:
    """Return a span without blanks at its ends, and without the dash or the label that opens its turn."""
    text = document.text
    start, end = span.start, span.end
    start = document.body_start if start < document.body_start < end else start
    while end - 1 > start and text[end - 1].isspace():
        end -= 1
    while start < end - 1 and text[start].isspace():
        start += 1
    turn = turn_at(document, start)
    if turn and turn.span.start == start:
        opened = _DASH.match(text, start)
        if turn.kind in (TurnKind.QUESTION, TurnKind.ANSWER, TurnKind.STATEMENT) and opened and opened.end() < end:
            start = opened.end()
        elif turn.speaker and (colon := text.find(":", start, min(end, start + 80))) > 0:
            label = text[start:colon].strip("[]*_ ")
            if label and (label in turn.speaker or turn.speaker.split()[-1] in label):
                closing = _LABEL_END.match(text, colon)
                start = closing.end() if closing and closing.end() < end else start
    return Span(start, end)
