"""Who speaks how much in an interview."""

from dataclasses import dataclass

from reader.corpus.document import Document, TurnKind
from reader.corpus.span import Span
from reader.language.tokens import tokenize

_SPOKEN = (TurnKind.QUESTION, TurnKind.ANSWER, TurnKind.STATEMENT)


@dataclass(frozen=True, slots=True)
class Talk:
    """What one voice says of all that is said: ``share`` is from 0 to 1, ``first`` its first turn.

    Without a ``speaker`` the voice is all that nameless turns of its ``kind`` say.
    """

    speaker: str | None
    kind: TurnKind
    words: int
    share: float
    first: Span


def talk_shares(document: Document) -> tuple[Talk, ...]:
    """Return the voices of a document, the one that says most first; nothing where nobody speaks."""
    words: dict[tuple[str | None, TurnKind], int] = {}
    first: dict[tuple[str | None, TurnKind], Span] = {}
    named: dict[str, TurnKind] = {}
    for turn in document.turns:
        if turn.kind not in _SPOKEN:
            continue
        kind = named.setdefault(turn.speaker, turn.kind) if turn.speaker else turn.kind
        voice = (turn.speaker, kind)
        said = sum(1 for _ in tokenize(document.text, turn.span.start, turn.span.end))
        words[voice] = words.get(voice, 0) + said
        first.setdefault(voice, turn.span)
    total = sum(words.values())
    shares = [Talk(*voice, count, count / total if total else 0, first[voice]) for voice, count in words.items()]
    return tuple(sorted(shares, key=lambda talk: (-talk.words, talk.first)))
