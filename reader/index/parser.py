"""Read what the user typed into a query; never fails."""

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import reduce
from pathlib import Path

from reader.corpus.query import (
    EVERYWHERE,
    All,
    Below,
    Either,
    HasRole,
    InLanguage,
    Mode,
    Node,
    Noted,
    Query,
    Role,
    Scope,
    Signed,
    Tagged,
    Term,
    Undated,
    Without,
    Word,
    Zone,
    all_of,
    either_of,
    within_scope,
)
from reader.corpus.signs import UNREAD, Sign
from reader.index.lexer import Kind, Piece, pieces
from reader.index.when import read_dates
from reader.language.fold import fold
from reader.language.scripts.keyboard import keyboard_fold
from reader.language.tokens import LONGEST_FORM, forms

_DEEPEST = 40
"""Parentheses inside each other that are read; what is deeper is read as if they were not there."""

_WIDEST = 100
_MOST_NEAR = 8
"""Words that can be near each other; with more, too many ways to choose them would have to be tried."""

_MOST_WILD = 12
"""Signs of a wildcard; the index takes expressions only up to a size."""
_ZONES = {"title": Zone.TITLE, "source": Zone.SOURCE, "speaker": Zone.SPEAKER, "path": Zone.PATH}
_NAMES = (Zone.SOURCE, Zone.SPEAKER)
_ROLES = {
    **dict.fromkeys("question questions сұрақ сұрақтар вопрос вопросы".split(), Role.QUESTION),
    **dict.fromkeys("answer answers жауап жауаптар ответ ответы".split(), Role.ANSWER),
}
_LANGUAGES = {
    **dict.fromkeys("kk kz kaz kazakh қаз қазақша каз казахский".split(), "kk"),
    **dict.fromkeys("ru rus russian орыс орысша рус русский".split(), "ru"),
    **dict.fromkeys("en eng english ағылшын ағылшынша англ английский".split(), "en"),
}
_SIGNS = {
    **dict.fromkeys("starred star таңдаулы жұлдызды жұлдызша избранное избранные звезда".split(), Sign.STARRED.value),
    **dict.fromkeys("read оқылған оқылды прочитано прочитанное прочитанные".split(), Sign.READ.value),
    **dict.fromkeys("unread new оқылмаған оқылмады непрочитано непрочитанное непрочитанные".split(), UNREAD),
}
_TYPED_SIGNS = {keyboard_fold(fold(word)): sign for word, sign in _SIGNS.items()}
_NO_DATE = frozenset({"none", "unknown", "undated"})


def parse(text: str) -> Query:
    """Return the query that a text means; the language is described in docs/guide.md.

    Whatever cannot be read as what it looks like is read as plain words, or left out where it has none, and told in
    ``unread``.
    """
    reading = _Reading(list(pieces(unicodedata.normalize("NFC", text))))
    parts: list[Node] = []
    while reading.left:
        if (part := reading.either(0, "")) is not None:
            parts.append(part)
        if reading.left:  # only a parenthesis that nothing opened ends the reading early
            reading.unread.append(reading.take().text)
    return Query(text, _all(parts), tuple(dict.fromkeys(reading.unread)))


@dataclass
class _Reading:
    """The pieces still to be read, by recursive descent: either > every > one."""

    rest: list[Piece]
    unread: list[str] = field(default_factory=list)
    place: int = 0

    @property
    def left(self) -> bool:
        return self.place < len(self.rest)

    def take(self) -> Piece:
        self.place += 1
        return self.rest[self.place - 1]

    def next_is(self, *kinds: Kind) -> bool:
        return self.left and self.rest[self.place].kind in kinds

    def either(self, depth: int, about: str) -> Node | None:
        """Read alternatives up to a closing parenthesis or the end; ``about`` is the field that they belong to."""
        ways: list[Node] = []
        operator: Piece | None = None
        while True:
            way = self.every(depth, about)
            if way is not None:
                ways.append(way)
            elif operator is not None:
                self.unread.append(operator.text)
            if not self.next_is(Kind.OR):
                break
            operator = self.take()
            if way is None and not ways:
                self.unread.append(operator.text)
        ways = list(dict.fromkeys(ways))
        return either_of(ways)

    def every(self, depth: int, about: str) -> Node | None:
        parts: list[Node] = []
        while self.left and not self.next_is(Kind.OR, Kind.CLOSE):
            if self.next_is(Kind.AND):
                operator = self.take()
                if not parts or not self.left or self.next_is(Kind.AND, Kind.OR, Kind.CLOSE):
                    self.unread.append(operator.text)
                continue
            part = self.one(depth, about)
            if part is not None:
                parts.append(part)
        return _all(parts)

    def one(self, depth: int, about: str) -> Node | None:
        wanted = True
        while self.next_is(Kind.NOT):
            operator = self.take()
            if not self.left or self.next_is(Kind.OR, Kind.CLOSE, Kind.AND):
                self.unread.append(operator.text)
                return None
            wanted = not wanted
        part = self.plain(depth, about)
        return part if wanted or part is None else Without(part)

    def plain(self, depth: int, about: str) -> Node | None:
        piece = self.take()
        match piece.kind:
            case Kind.OPEN:
                return self.group(depth, about)
            case Kind.FIELD:
                return self.about(depth, piece.text)
            case Kind.EXACT:
                if self.next_is(Kind.WORD, Kind.PHRASE):
                    return self.value(self.take(), about, exact=True)
                self.unread.append(piece.text)
                return None
        return self.value(piece, about)

    def group(self, depth: int, about: str) -> Node | None:
        if depth >= _DEEPEST:
            self.unread.append("(")
            return None
        part = self.either(depth + 1, about)
        if self.next_is(Kind.CLOSE):
            self.take()
        else:
            self.unread.append("(")
        return part

    def about(self, depth: int, name: str) -> Node | None:
        while self.next_is(Kind.FIELD):  # of several fields the last one counts
            self.unread.append(f"{name}:")
            name = self.take().text
        if self.next_is(Kind.OPEN):
            self.take()
            return self.group(depth, name)
        if self.next_is(Kind.WORD, Kind.PHRASE, Kind.REGEX):
            piece = self.take()
            if piece.kind is Kind.WORD and name in _ZONES and piece.text[0] == "-" and piece.text != "-":
                part = self.value(replace(piece, text=piece.text[1:]), name)
                return Without(part) if part else None
            return self.value(piece, name)
        if self.next_is(Kind.EXACT):
            return self.plain(depth, name)
        self.unread.append(f"{name}:")
        return None

    def value(self, piece: Piece, name: str, *, exact: bool = False) -> Node | None:
        """Read one word or phrase, of a field where it has a name."""
        if not piece.whole:
            self.unread.append("“")
        zone = _ZONES.get(name, Zone.TEXT)
        if piece.kind is Kind.REGEX and zone is Zone.PATH:
            return _below(f"/{piece.text}")
        if piece.kind is Kind.REGEX:
            self.unread += [f"{name}:"] if name in _FILTERS or name == "note" else []
            return Term((Word(piece.text, Mode.REGEX),), zone=zone)
        if name == "note":
            return self.note(piece, exact=exact)
        if read := _FILTERS.get(name):
            if (found := read(piece.text.strip())) is not None:
                return found
            self.unread.append(f"{name}:{piece.text}")
        elif zone is Zone.PATH and _is_absolute(piece.text):
            return _below(piece.text)
        if piece.kind is Kind.PHRASE:
            return self.phrase(piece, zone)
        return self.word(piece.text, zone, exact=exact, related=name == "related")

    def note(self, piece: Piece, *, exact: bool) -> Node | None:
        """Read words of a note; what is quoted stands next to each other in any form, but for ``=``."""
        found = forms(piece.text)
        if not found:
            self.unread.append(f"note:{piece.text}")
            return None
        *first, last = found
        ends_open = piece.kind is Kind.WORD and piece.text.endswith("*")
        plain = Mode.EXACT if exact else Mode.FORMS
        return Noted((*(Word(form, plain) for form in first), Word(last, Mode.RELATED if ends_open else plain)))

    def phrase(self, piece: Piece, zone: Zone) -> Node | None:
        found = forms(piece.text)
        if not found:
            return None
        if piece.within is not None and len(found) > _MOST_NEAR:
            self.unread.append(f"~{piece.within}")
        elif piece.within is not None and len(found) > 1:
            if zone in (Zone.TEXT, Zone.TITLE):
                within = min(max(piece.within, 1), _WIDEST)
                return Term(tuple(Word(form, Mode.FORMS) for form in found), within, zone)
            self.unread.append(f"~{piece.within}")  # a name is its words next to each other
        mode = Mode.FORMS if zone in _NAMES else Mode.EXACT
        return Term(tuple(Word(form, mode) for form in found), zone=zone)

    def word(self, text: str, zone: Zone, *, exact: bool, related: bool) -> Node | None:
        if not exact and (pattern := self.wildcard(text)):
            return Term((Word(pattern, Mode.WILDCARD),), zone=zone)
        found = forms(text)
        if not found:
            self.unread += [text] if any(map(str.isprintable, text)) and text.strip("-–—…") else []
            return None
        mode = Mode.EXACT if exact else Mode.FORMS
        if not exact and (related or text.endswith("*") or zone is Zone.PATH):
            mode = Mode.RELATED
        *first, last = found
        return Term((*(Word(form, Mode.EXACT) for form in first), Word(last, mode)), zone=zone)

    def wildcard(self, text: str) -> str:
        """Return a word's pattern of letters, ``*`` and ``?``; nothing where it is none, or just a beginning.

        A question mark at the end of a word that follows another is the end of a question.
        """
        if "?" in text and text.find("?") == len(text.rstrip("?")) and "*" not in text and self.follows_word():
            return ""
        inner = text[:-1] if text.endswith("*") else text
        if "*" not in inner and "?" not in inner:
            return ""
        pattern = fold(text)
        wild = pattern.count("*") + pattern.count("?")
        plain = pattern.replace("*", "").replace("?", "")
        sample = pattern.replace("*", "а").replace("?", "а")
        if forms(sample) == [sample] and plain and len(pattern) <= LONGEST_FORM and wild <= _MOST_WILD:
            return pattern
        self.unread.append(text)
        return ""

    def follows_word(self) -> bool:
        return self.place >= 2 and self.rest[self.place - 2].kind is Kind.WORD


def _all(parts: list[Node]) -> Node | None:
    """Return parts that must all hold; turns and speakers among them are where the words beside them must stand."""
    scopes = [_scope(part) for part in parts]
    scope = reduce(Scope.both, filter(None, scopes), EVERYWHERE)
    kept = [part if one else within_scope(part, scope) for part, one in zip(parts, scopes, strict=True)]
    return all_of(list(dict.fromkeys(kept)))


def _scope(node: Node) -> Scope | None:
    """Return the scope that a part means for the words beside it, if it means one."""
    match node:
        case HasRole(role):
            return Scope(frozenset({role}))
        case Term(zone=Zone.SPEAKER):
            return Scope(None, ((node,),))
        case All(parts):
            scopes = [scope for part in parts if (scope := _scope(part))]
            return reduce(Scope.both, scopes, EVERYWHERE) if len(scopes) == len(parts) else None
        case Either(parts):
            roles = [part.role for part in parts if isinstance(part, HasRole)]
            speakers = [part for part in parts if isinstance(part, Term) and part.zone is Zone.SPEAKER]
            if len(roles) == len(parts):
                return Scope(frozenset(roles))
            if len(speakers) == len(parts):
                return Scope(None, (tuple(speakers),))
    return None


def _role(text: str) -> Node | None:
    roles = [_ROLES.get(one) for one in fold(text).split(",")]
    if None in roles:
        return None
    return either_of([HasRole(role) for role in dict.fromkeys(roles) if role])


def _language(text: str) -> Node | None:
    code = _LANGUAGES.get(fold(text))
    return InLanguage(code) if code else None


def _date(text: str) -> Node | None:
    return Undated() if fold(text) in _NO_DATE else read_dates(text)


def _tag(text: str) -> Node | None:
    return Tagged(fold(text)) if text else None


def _sign(text: str) -> Node | None:
    """Return what ``is:`` asks for, also where its word was typed without Kazakh letters."""
    sign = _TYPED_SIGNS.get(keyboard_fold(fold(text)))
    if sign == UNREAD:
        return Without(Signed(Sign.READ))
    return Signed(Sign(sign)) if sign else None


def _below(text: str) -> Node:
    text = text.encode(errors="replace").decode()  # a shell may hand over what is no Unicode
    return Below(str(Path(text)))  # as the index has it, without a stroke at its end


def _is_absolute(text: str) -> bool:
    return text.startswith(("/", "\\\\")) or text[1:3] in (":\\", ":/")


_FILTERS: dict[str, Callable[[str], Node | None]] = {
    "in": _role,
    "lang": _language,
    "date": _date,
    "tag": _tag,
    "is": _sign,
}
