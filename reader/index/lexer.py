"""Cut what the user typed into the pieces of the query language."""

import re
from collections.abc import Iterator
from enum import Enum, auto

from reader.records import dataclass

QUOTES = '"“”„«»'

_OPERATORS = {
    "AND": "and", "ЖӘНЕ": "and", "И": "and",
    "OR": "or", "НЕМЕСЕ": "or", "ИЛИ": "or",
    "NOT": "not", "ЕМЕС": "not", "НЕ": "not",
}  # fmt: skip
"""Only in capitals; small letters are words to look for."""

FIELDS = frozenset("title source speaker tag is note lang in path date related".split())

_PIECE = re.compile(
    rf"""(?P<open>\()
    | (?P<close>\))
    | (?P<minus>(?<![^\s(])-(?=[^\s-]))
    | (?P<exact>=)(?=[^\s=])
    | (?P<field>{"|".join(sorted(FIELDS))}):(?=[^\s)])
    | [{QUOTES}](?P<phrase>[^{QUOTES}]*)(?P<end>[{QUOTES}]|$)(?:~0*(?P<within>\d{{1,4}})\d*)?
    | (?<![^\s(=:-])/(?P<regex>(?:\\.|[^\s/\\])+)/(?=[\s)]|$)
    | (?P<word>[^\s()=:{QUOTES}][^\s(){QUOTES}]*|\S)
    """,
    re.VERBOSE | re.IGNORECASE,
)


class Kind(Enum):
    """What a piece of a query is."""

    OPEN = auto()
    CLOSE = auto()
    AND = auto()
    OR = auto()
    NOT = auto()
    EXACT = auto()
    FIELD = auto()
    PHRASE = auto()
    REGEX = auto()
    WORD = auto()


@dataclass(frozen=True, slots=True)
class Piece:
    """One piece: its kind, and what it says without its marks.

    ``within`` is the number behind a phrase; ``whole`` is false for a phrase whose end is missing.
    """

    kind: Kind
    text: str
    within: int | None = None
    whole: bool = True


def pieces(text: str) -> Iterator[Piece]:
    """Yield the pieces of a query, in order."""
    for found in _PIECE.finditer(text):
        match found.lastgroup:
            case "open":
                yield Piece(Kind.OPEN, "(")
            case "close":
                yield Piece(Kind.CLOSE, ")")
            case "minus":
                yield Piece(Kind.NOT, "-")
            case "exact":
                yield Piece(Kind.EXACT, "=")
            case "field":
                yield Piece(Kind.FIELD, found["field"].lower())
            case "regex":
                yield Piece(Kind.REGEX, found["regex"])
            case "word":
                word = found["word"]
                operator = _OPERATORS.get(word)
                yield Piece(Kind[operator.upper()] if operator else Kind.WORD, word)
            case _:
                within = int(found["within"]) if found["within"] else None
                yield Piece(Kind.PHRASE, found["phrase"], within, bool(found["end"]))
