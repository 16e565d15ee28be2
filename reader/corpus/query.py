"""What the user looks for, once read."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a query: a folded form, found as it is or, unless ``exact``, also as the beginning of a word."""

    form: str
    exact: bool


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
    """A search: documents that have every term of ``wanted`` and none of ``unwanted``.

    ``text`` is what the user typed. Without any wanted term the query asks for nothing and finds nothing.
    """

    text: str
    wanted: tuple[Term, ...]
    unwanted: tuple[Term, ...] = ()

    @property
    def empty(self) -> bool:
        """Tell whether the query asks for nothing."""
        return not self.wanted
