"""Say in words what a query looks for."""

import calendar
import datetime
from collections.abc import Callable, Sequence

from reader.corpus.query import (
    EVERYWHERE,
    All,
    Below,
    Dates,
    Either,
    HasRole,
    InLanguage,
    Mode,
    Node,
    Noted,
    ResolvedQuery,
    Role,
    Scope,
    Signed,
    Tagged,
    Term,
    Undated,
    Without,
    WordForms,
    Zone,
    terms,
)
from reader.corpus.signs import Sign

_SHOWN_SPELLINGS = 5

Say = Callable[[str], str]


def explain(query: ResolvedQuery, say: Say = str, *, also_searched: bool = True, written: Say = str) -> str:
    """Return what a query looks for, what else was searched, and what of it was not understood.

    ``say`` translates each of the English sentences and parts of sentences; ``written`` takes a day, a month or a year
    as ISO 8601 writes it to what the language does.
    """
    words = _Wording(say, written)
    parts = [words.whole(query.root) if query.root else say("nothing to look for")]
    if left_out := sorted(query.query.without):
        parts.append(say("without the forms {words}").format(words=", ".join(left_out)))
    if also_searched and (also := query.also[:_SHOWN_SPELLINGS]):
        parts.append(say("also searched: {words}").format(words=", ".join(dict.fromkeys(also))))
    return "; ".join([*parts, *faults(query, say)])


def faults(query: ResolvedQuery, say: Say = str) -> list[str]:
    """Return what of a query could not be used, a sentence for each kind."""
    told: list[str] = []
    if query.faulty:
        patterns = ", ".join(f"/{one}/" for one in query.faulty)
        told.append(say("cannot be used as a pattern: {patterns}").format(patterns=patterns))
    if query.query.unread:
        told.append(say("not understood: {pieces}").format(pieces=" ".join(query.query.unread)))
    return told


class _Wording:
    """Put the parts of a query into words of one language."""

    def __init__(self, say: Say, written: Say) -> None:
        self._say = say
        self._written = written

    def whole(self, root: Node) -> str:
        wanted, limits = self._sorted(root)
        what = self._say("documents with {words}").format(words=self._joined(wanted)) if wanted else ""
        if not what and limits:
            what = self._say("documents {limit}").format(limit=limits.pop(0))
        return ", ".join([what, *limits])

    def _sorted(self, root: Node) -> tuple[list[str], list[str]]:
        """Return what a document has to have, and what else limits the result."""
        parts = root.parts if isinstance(root, All) else (root,)
        inside = [part for part in parts if isinstance(part, Term) and part.zone is Zone.TEXT]
        scopes = {part.scope for part in inside}
        scope = scopes.pop() if len(scopes) == 1 and len(inside) > 0 else EVERYWHERE
        wanted: list[str] = []
        limits: list[str] = []
        for part in parts:
            if isinstance(part, Term) and part.zone in (Zone.TEXT, Zone.TITLE):
                wanted.append(self._term(part, beside=scope))
            elif isinstance(part, Either) and _has_words(part):
                wanted.append(self._node(part))
            elif scope.everywhere or not _is_scope(part):
                limits.append(self._either(part) if isinstance(part, Either) else self._node(part))
        return wanted, [*self._scope(scope), *limits]

    def _node(self, node: Node) -> str:
        say = self._say
        match node:
            case Term():
                return self._term(node)
            case All(parts):
                return f"({self._joined([self._node(part) for part in parts])})"
            case Either():
                return f"({self._either(node)})"
            case Without(HasRole(role)):
                return say("without questions") if role is Role.QUESTION else say("without answers")
            case Without(Without(Signed() as part)):
                return self._node(part)
            case Without(Signed(sign)):
                return say("without a star") if sign is Sign.STARRED else say("not read yet")
            case Without(part):
                sentence = say("without {words}") if _is_found(part) else say("not {words}")
                return sentence.format(words=self._node(part))
            case Dates(first, last):
                return self._dates(first, last)
            case Undated():
                return say("without a date of their own")
            case InLanguage(code):
                names = {"kk": say("in Kazakh"), "ru": say("in Russian"), "en": say("in English")}
                return names.get(code, code)
            case HasRole(role):
                return say("with questions") if role is Role.QUESTION else say("with answers")
            case Tagged(tag):
                return say("tagged “{tag}”").format(tag=tag)
            case Signed(sign):
                return say("with a star") if sign is Sign.STARRED else say("read already")
            case Noted(words):
                return say("with a note that says “{words}”").format(words=" ".join(word.form for word in words))
            case Below(path):
                return say("below {path}").format(path=path)

    def _either(self, node: Either) -> str:
        return self._say(" or ").join(map(self._node, node.parts))

    def _term(self, term: Term, beside: Scope = EVERYWHERE) -> str:
        say = self._say
        text = " ".join(word.form for word in term.words)
        match term.zone:
            case Zone.SOURCE:
                return say("from the source “{name}”").format(name=text)
            case Zone.SPEAKER:
                return say("in which “{name}” speaks").format(name=text)
            case Zone.PATH:
                return say("with “{words}” in the path").format(words=text)
            case Zone.TITLE:
                return say("{words} in the title").format(words=self._words(term))
        scope = [] if term.scope == beside else self._scope(term.scope)
        return " ".join([self._words(term), *scope])

    def _words(self, term: Term) -> str:
        say = self._say
        text = " ".join(word.form for word in term.words)
        if term.within is not None:
            words = self._joined([say("“{words}”").format(words=word.form) for word in term.words])
            if term.within == 1:
                return say("{words} next to each other").format(words=words)
            return say("{words} within {number} words of each other").format(words=words, number=term.within)
        last = term.words[-1]
        if last.mode is Mode.EXACT:
            return say("exactly “{words}”").format(words=text)
        if last.mode is Mode.WILDCARD:
            return say("words like “{words}”").format(words=text)
        if last.mode is Mode.REGEX:
            return say("words that match /{words}/").format(words=text)
        if begin := _begin(term.forms):
            return say("“{words}” or what begins like “{begin}”").format(words=text, begin=begin)
        return say("“{words}” in all its forms").format(words=text)

    def _scope(self, scope: Scope) -> list[str]:
        say = self._say
        told: list[str] = []
        if scope.roles is not None:
            names = {Role.QUESTION: say("in questions"), Role.ANSWER: say("in answers")}
            alternatives = [names[role] for role in Role if role in scope.roles]
            told.append(say(" or ").join(alternatives) if alternatives else say("in a turn that is both"))
        for alike in scope.speakers:
            texts = [" ".join(word.form for word in name.words) for name in alike]
            names_said = say(" or ").join(say("“{words}”").format(words=text) for text in texts)
            told.append(say("said by {names}").format(names=names_said))
        return told

    def _dates(self, first: datetime.date | None, last: datetime.date | None) -> str:
        say, written = self._say, self._written
        if first and last:
            if period := _period(first, last):
                return say("dated {period}").format(period=written(period))
            return say("dated {first} to {last}").format(
                first=written(first.isoformat()), last=written(last.isoformat())
            )
        if first:
            return say("dated {first} or later").format(first=written(first.isoformat()))
        return say("dated {last} or earlier").format(last=written(last.isoformat()) if last else "")

    def _joined(self, parts: Sequence[str]) -> str:
        return self._say(" and ").join(parts)


def _begin(forms: Sequence[WordForms]) -> str:
    return forms[-1].begin if forms else ""


def _is_found(node: Node) -> bool:
    """Tell whether a part is words that stand in a text."""
    match node:
        case Term(zone=zone):
            return zone in (Zone.TEXT, Zone.TITLE)
        case All(parts) | Either(parts):
            return all(map(_is_found, parts))
    return False


def _has_words(node: Node) -> bool:
    """Tell whether words that stand in a text are among the parts."""
    return any(term.zone in (Zone.TEXT, Zone.TITLE) for term, _ in terms(node))


def _is_scope(node: Node) -> bool:
    """Tell whether a part says in which turns the words beside it must stand."""
    match node:
        case HasRole() | Term(zone=Zone.SPEAKER):
            return True
        case Either(parts):
            return all(map(_is_scope, parts))
    return False


def _period(first: datetime.date, last: datetime.date) -> str:
    """Return the day, the month or the year that two days enclose, if they do."""
    if first == last:
        return first.isoformat()
    if first.day != 1 or last.day != calendar.monthrange(last.year, last.month)[1] or first.year != last.year:
        return ""
    if first.month == last.month:
        return first.isoformat()[:7]
    return first.isoformat()[:4] if (first.month, last.month) == (1, 12) else ""
