"""A document as the user corrected it: its text stays, and what is said of it changes."""

from dataclasses import replace

from reader.corpus.correction import UNNAMED, Correction
from reader.corpus.document import DateOrigin, Document, Mention, Turn, TurnKind


def corrected(document: Document, correction: Correction) -> Document:
    """Return a document, as it is in its file, with what the user corrected."""
    if correction.empty:
        return document
    names = dict(correction.speakers)
    turns = tuple(_turn(turn, names) for turn in document.turns)
    return replace(
        document,
        title=document.title if correction.title is None else correction.title,
        heading=correction.title,
        date=correction.date or document.date,
        date_origin=DateOrigin.USER if correction.date else document.date_origin,
        given_source=correction.source,
        interviewee=_guest(document, turns, names),
        people=tuple(_renamed(person, names) for person in document.people),
        turns=turns,
    )


def _turn(turn: Turn, names: dict[str, str]) -> Turn:
    if turn.speaker is None:
        right = names.get(UNNAMED) if turn.kind is TurnKind.ANSWER else None
        return replace(turn, speaker=right) if right else turn
    return replace(turn, speaker=names.get(turn.speaker) or turn.speaker)


def _renamed(person: Mention, names: dict[str, str]) -> Mention:
    return replace(person, name=names.get(person.name) or person.name)


def _guest(document: Document, turns: tuple[Turn, ...], names: dict[str, str]) -> Mention | None:
    """Return who is interviewed; of one whom the file does not name, the first answer is the place that says so."""
    if document.interviewee:
        return _renamed(document.interviewee, names)
    answer = next((new for old, new in zip(document.turns, turns, strict=True) if old.speaker != new.speaker), None)
    if answer is None or answer.speaker is None or UNNAMED not in names:
        return None
    return Mention(answer.speaker, answer.span)
