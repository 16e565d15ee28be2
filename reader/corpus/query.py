"""What the user looks for: as it was typed, and as the library understands it."""

from dataclasses import dataclass, field
from enum import StrEnum


class Mode(StrEnum):
    """How a word of a query is meant."""

    FORMS = "forms"
    EXACT = "exact"
    RELATED = "related"


class How(StrEnum):
    """How a form belongs to a word that was asked for, the closest first."""

    EXACT = "exact"
    ENTRY = "entry"
    VOICE = "voice"
    FOLD = "fold"
    RELATED = "related"


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a query: a folded form, and whether all its forms, this one or all related words are meant."""

    form: str
    mode: Mode


@dataclass(frozen=True, slots=True)
class Term:
    """One or more words that follow each other inside one paragraph.

    Raises:
        ValueError: there is no word.
    """

    words: tuple[Word, ...]

    def __post_init__(self) -> None:
        if not self.words:
            raise ValueError("a term has at least one word")


@dataclass(frozen=True, slots=True)
class Query:
    """A search as typed: documents that have every term of ``wanted`` and none of ``unwanted``.

    ``text`` is what the user typed. Without any wanted term the query asks for nothing and finds nothing.
    ``without`` are forms that the user switched off; ``related`` adds the words that begin like those wanted.
    """

    text: str
    wanted: tuple[Term, ...]
    unwanted: tuple[Term, ...] = ()
    without: frozenset[str] = field(default=frozenset())
    related: bool = False

    @property
    def empty(self) -> bool:
        """Tell whether the query asks for nothing."""
        return not self.wanted


@dataclass(frozen=True, slots=True)
class FormUse:
    """A form that the library has, and how it belongs to the word that was asked for."""

    form: str
    how: How


@dataclass(frozen=True, slots=True)
class WordForms:
    """The forms that a word of a query stands for in a library, the closest first.

    ``begin`` is not empty where every word that begins so is meant too. ``also`` are the spellings that were
    searched because the word as typed is not there.
    """

    word: Word
    uses: tuple[FormUse, ...]
    begin: str = ""
    also: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ResolvedTerm:
    """A term with the forms of each of its words."""

    words: tuple[WordForms, ...]


@dataclass(frozen=True, slots=True)
class ResolvedQuery:
    """A search as the library understands it, with the forms that it has.

    Not ``complete`` where more forms may belong to it that were not worked out yet.
    """

    query: Query
    wanted: tuple[ResolvedTerm, ...]
    unwanted: tuple[ResolvedTerm, ...] = ()
    complete: bool = True

    @property
    def words(self) -> tuple[WordForms, ...]:
        """Return the wanted words in order."""
        return tuple(word for term in self.wanted for word in term.words)
