"""What the user looks for: as it was typed, and as the library understands it."""

import datetime
from collections.abc import Callable, Iterator, Sequence
from dataclasses import field, replace
from enum import StrEnum
from typing import TypeAlias

from reader.corpus.signs import Sign
from reader.records import dataclass


class Mode(StrEnum):
    """How a word of a query is meant."""

    FORMS = "forms"
    EXACT = "exact"
    RELATED = "related"
    WILDCARD = "wildcard"
    REGEX = "regex"


class How(StrEnum):
    """How a form belongs to a word that was asked for, the closest first."""

    EXACT = "exact"
    ENTRY = "entry"
    VOICE = "voice"
    FOLD = "fold"
    RELATED = "related"


class Zone(StrEnum):
    """Where the words of a term are looked for."""

    TEXT = "text"
    TITLE = "title"
    SOURCE = "source"
    SPEAKER = "speaker"
    PATH = "path"


class Role(StrEnum):
    """Turns of an interview that a search can be limited to."""

    QUESTION = "question"
    ANSWER = "answer"


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a query, and how it is meant.

    ``form`` is folded; of a wildcard it holds ``*`` and ``?``, of a regular expression it is the expression.
    """

    form: str
    mode: Mode


@dataclass(frozen=True, slots=True)
class FormUse:
    """A form that the library has, and how it belongs to the word that was asked for."""

    form: str
    how: How


@dataclass(frozen=True, slots=True)
class WordForms:
    """The forms that a word of a query stands for in a library, the closest first.

    ``begin`` is not empty where every word that begins so is meant too. ``also`` are the spellings that were
    searched because the word as typed is not there. A regular expression that cannot be used is ``faulty``.
    """

    word: Word
    uses: tuple[FormUse, ...]
    begin: str = ""
    also: tuple[str, ...] = ()
    faulty: bool = False


@dataclass(frozen=True, slots=True)
class Scope:
    """The turns in which the matches of a term must stand: of one of the roles, and of all named speakers.

    Each of ``speakers`` is alternatives, one of which must be in the speaker's name. ``None`` for roles is any place.
    """

    roles: frozenset[Role] | None = None
    speakers: tuple[tuple["Term", ...], ...] = ()

    @property
    def everywhere(self) -> bool:
        """Tell whether matches may stand anywhere."""
        return self.roles is None and not self.speakers

    def both(self, other: "Scope") -> "Scope":
        """Return the scope of what stands in this one and in another."""
        roles = self.roles if other.roles is None else other.roles if self.roles is None else self.roles & other.roles
        return Scope(roles, tuple(dict.fromkeys((*self.speakers, *other.speakers))))


EVERYWHERE = Scope()


@dataclass(frozen=True, slots=True)
class Term:
    """Words that belong together in one zone: next to each other inside one paragraph, or within some words.

    ``within`` is how far two neighbouring matches may be apart, in words and in any order; a paragraph's end counts
    as a word. ``forms`` holds the forms of each word once the query is resolved. ``documents``, where it is not
    ``None``, are the only documents that can have the term: what the index alone could not tell.

    Raises:
        ValueError: there is no word.
    """

    words: tuple[Word, ...]
    within: int | None = None
    zone: Zone = Zone.TEXT
    scope: Scope = EVERYWHERE
    forms: tuple[WordForms, ...] = ()
    documents: frozenset[int] | None = None

    def __post_init__(self) -> None:
        if not self.words:
            raise ValueError("a term has at least one word")


@dataclass(frozen=True, slots=True)
class Dates:
    """Documents of a range of days, both ends included; an open end is ``None``."""

    first: datetime.date | None
    last: datetime.date | None


@dataclass(frozen=True, slots=True)
class Undated:
    """Documents whose date stands neither in the text nor in the file's name."""


@dataclass(frozen=True, slots=True)
class InLanguage:
    """Documents in a language, by its ISO 639-1 code."""

    code: str


@dataclass(frozen=True, slots=True)
class HasRole:
    """Documents that have a turn of a role."""

    role: Role


@dataclass(frozen=True, slots=True)
class Tagged:
    """Documents with a tag of the user's; ``documents`` are these once the query is resolved."""

    tag: str
    documents: frozenset[int] | None = None


@dataclass(frozen=True, slots=True)
class Signed:
    """Documents that have a star, or that were read; as ``Tagged``."""

    sign: Sign
    documents: frozenset[int] | None = None


@dataclass(frozen=True, slots=True)
class Noted:
    """Documents with a note of the user's that has some words, next to each other; as ``Tagged``."""

    words: tuple[Word, ...]
    documents: frozenset[int] | None = None


@dataclass(frozen=True, slots=True)
class Below:
    """Documents at or below a path."""

    path: str


@dataclass(frozen=True, slots=True)
class All:
    """Documents that have every part."""

    parts: tuple["Node", ...]


@dataclass(frozen=True, slots=True)
class Either:
    """Documents that have some part."""

    parts: tuple["Node", ...]


@dataclass(frozen=True, slots=True)
class Without:
    """Documents that do not have a part."""

    part: "Node"


Filter: TypeAlias = Dates | Undated | InLanguage | HasRole | Tagged | Signed | Noted | Below
Said: TypeAlias = Tagged | Signed | Noted
Node: TypeAlias = Term | Filter | All | Either | Without


@dataclass(frozen=True, slots=True)
class Query:
    """A search as typed; without a ``root`` it asks for nothing and finds nothing.

    ``text`` is what the user typed, ``unread`` are pieces of it that were taken as plain words or left out because
    they could not be read as what they look like. ``without`` are forms that the user switched off; ``related`` adds
    the words that begin like those wanted.
    """

    text: str
    root: Node | None
    unread: tuple[str, ...] = ()
    without: frozenset[str] = field(default=frozenset())
    related: bool = False

    @property
    def empty(self) -> bool:
        """Tell whether the query asks for nothing."""
        return self.root is None

    @property
    def wanted(self) -> tuple[Term, ...]:
        """Return the terms whose matches are marked and counted, each once, in order."""
        return marked_terms(self.root)


@dataclass(frozen=True, slots=True)
class ResolvedQuery:
    """A search as the library understands it: the tree of ``query`` with the forms that the library has.

    Not ``complete`` where more forms may belong to it that were not worked out yet. ``faulty`` are regular expressions
    that could not be used.
    """

    query: Query
    root: Node | None
    complete: bool = True
    faulty: tuple[str, ...] = ()

    @property
    def wanted(self) -> tuple[Term, ...]:
        """Return the terms whose matches are marked and counted, each once, in order."""
        return marked_terms(self.root)

    @property
    def words(self) -> tuple[WordForms, ...]:
        """Return the wanted words in order."""
        return tuple(word for term in self.wanted for word in term.forms)

    @property
    def also(self) -> tuple[str, ...]:
        """Return the spellings that were searched besides the wanted words as they were typed."""
        words = self.words
        typed = {word.word.form for word in words}
        return tuple(spelling for word in words for spelling in word.also if spelling not in typed)


def marked_terms(root: Node | None) -> tuple[Term, ...]:
    """Return the terms of a tree whose matches are marked and counted, each once, in order."""
    found = [term for term, wanted in terms(root) if wanted and is_marked(term)]
    return tuple(dict.fromkeys(found) if len(found) > 1 else found)  # to hash hundreds of forms takes a millisecond


def is_marked(term: Term) -> bool:
    """Tell whether a term's matches are stretches of the text."""
    return term.zone in (Zone.TEXT, Zone.TITLE)


def all_of(parts: Sequence[Node]) -> Node | None:
    """Return the tree of parts that must all hold; ``None`` for no part."""
    return All(tuple(parts)) if len(parts) > 1 else parts[0] if parts else None


def either_of(parts: Sequence[Node]) -> Node | None:
    """Return the tree of parts of which one must hold; ``None`` for no part."""
    return Either(tuple(parts)) if len(parts) > 1 else parts[0] if parts else None


def terms(node: Node | None, wanted: bool = True) -> Iterator[tuple[Term, bool]]:
    """Yield every term of a tree in order, and whether it is wanted."""
    match node:
        case Term():
            yield node, wanted
        case All(parts) | Either(parts):
            for part in parts:
                yield from terms(part, wanted)
        case Without(part):
            yield from terms(part, not wanted)


def with_terms(node: Node, change: Callable[[Term, bool], Term], wanted: bool = True) -> Node:
    """Return a tree with every term changed; ``change`` is told whether the term is wanted."""
    match node:
        case Term():
            return change(node, wanted)
        case All(parts):
            return All(tuple(with_terms(part, change, wanted) for part in parts))
        case Either(parts):
            return Either(tuple(with_terms(part, change, wanted) for part in parts))
        case Without(part):
            return Without(with_terms(part, change, not wanted))
    return node


def with_marked(node: Node, change: "Callable[[Said], Node]") -> Node:
    """Return a tree with every part changed that is about what the user said of documents."""
    match node:
        case Tagged() | Signed() | Noted():
            return change(node)
        case All(parts):
            return All(tuple(with_marked(part, change) for part in parts))
        case Either(parts):
            return Either(tuple(with_marked(part, change) for part in parts))
        case Without(part):
            return Without(with_marked(part, change))
    return node


def without_dates(query: "ResolvedQuery") -> "ResolvedQuery":
    """Return a query without its limits to dates; itself where it has none beside the other parts."""
    root = query.root
    if isinstance(root, All) and any(map(_is_dates, root.parts)):
        kept = [part for part in root.parts if not _is_dates(part)]
        return replace(query, root=all_of(kept))
    return query


def dates_of(query: "ResolvedQuery") -> Dates | None:
    """Return the one range of dates that a whole query is limited to, if there is just one."""
    parts = query.root.parts if isinstance(query.root, All) else (query.root,)
    found = [part for part in parts if isinstance(part, Dates)]
    return found[0] if len(found) == 1 else None


def _is_dates(node: Node) -> bool:
    return isinstance(node, Dates) or (isinstance(node, Either) and all(map(_is_dates, node.parts)))


def within_scope(node: Node, scope: Scope) -> Node:
    """Return a tree whose words in the text must stand in a scope, too."""

    def narrow(term: Term, _wanted: bool) -> Term:
        if term.zone is not Zone.TEXT:
            return term
        return replace(term, scope=term.scope.both(scope))

    return node if scope.everywhere else with_terms(node, narrow)
