"""From a resolved query to what tantivy is asked."""

import datetime
import re
from collections.abc import Iterable, Sequence
from itertools import combinations, groupby, product
from pathlib import Path

import tantivy
from tantivy import FieldType, Occur

from reader.corpus.query import (
    EVERYWHERE,
    All,
    Below,
    Dates,
    Either,
    HasRole,
    How,
    InLanguage,
    Mode,
    Node,
    Noted,
    Role,
    Signed,
    Tagged,
    Term,
    Undated,
    Without,
    WordForms,
    Zone,
)
from reader.index.alternatives import alternatives
from reader.index.analysis import SHORT_PREFIX
from reader.index.schema import SEVERAL, UNDATED
from reader.language.patterns import from_wildcard, matching, sure_begin

EPOCH = datetime.date(1970, 1, 1)

_SCORED_FORMS = 16
_FEW_FORMS = 2_000
"""Forms up to which tantivy looks each up on its own, which takes half the time of a set of them."""

_TIER = {How.EXACT: 4000.0, How.ENTRY: 3000.0, How.VOICE: 2000.0, How.FOLD: 1000.0, How.RELATED: 0.0}
"""What the closest form of a word adds to a document's score: more than all else together."""

_PHRASE_FORMS = 16_000
"""Forms that the patterns of one phrase may have together; tantivy refuses 16,384."""

_LETTERS = "0123456789abcdefghijklmnopqrstuvwxyzаәбвгғдежзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя"
_FIELD = {zone: "form" if zone is Zone.TEXT else zone.value for zone in Zone}
_NAME_FIELDS = frozenset({"source", "speaker", "path"})
_MOST_NAMES = 10_000
"""Words of names on which a regular expression is tried."""

_ROLE_FIELDS = {Role.QUESTION: "question", Role.ANSWER: "answer"}


def needs_reading(term: Term) -> bool:
    """Tell whether the index alone finds only documents that may have a term, so that texts must be looked at."""
    if term.zone is Zone.TEXT and term.scope.speakers:
        return True
    if term.within is None:
        return False
    return len(term.words) > 2 or not term.scope.everywhere or _may_coincide(*term.forms)


class Clauses:
    """Build the queries of one view of the index."""

    def __init__(self, schema: tantivy.Schema, searcher: tantivy.Searcher) -> None:
        self._schema = schema
        self._searcher = searcher

    def whole(self, root: Node | None, under: Sequence[Path]) -> tantivy.Query:
        """Return the query for a tree, limited to documents at or below some paths."""
        if root is None:
            return tantivy.Query.empty_query()
        return every([self.node(root), *([self._below(map(str, under))] if under else [])])

    def any_form(self, forms: Sequence[str]) -> tantivy.Query:
        """Return the query for documents in which any of some forms stands, without an order."""
        return self._any_of("form", forms)

    def everything(self, under: Sequence[Path]) -> tantivy.Query:
        """Return the query for all documents, or for those at or below some paths."""
        return self._below(map(str, under)) if under else _silent(tantivy.Query.all_query())

    def node(self, node: Node) -> tantivy.Query:
        """Return the query for a part of a tree."""
        match node:
            case Term():
                return self._term(node)
            case All(parts):
                unwanted = [self.node(part.part) for part in parts if isinstance(part, Without)]
                wanted = [self.node(part) for part in parts if not isinstance(part, Without)]
                return every(wanted, unwanted)
            case Either(parts):
                return _some([self.node(part) for part in parts])
            case Without(part):
                return every([], [self.node(part)])
            case Dates(first, last):
                return self._dates(first, last)
            case Undated():
                return self._name("mark", UNDATED)
            case InLanguage(code):
                return self._name("language", code)
            case HasRole(role):
                return self._name("mark", role.value)
            case Below(path):
                return self._below([path])
            case Tagged(documents=documents) | Signed(documents=documents) | Noted(documents=documents):
                return self._among(documents) if documents else tantivy.Query.empty_query()

    def candidates(self, term: Term) -> list[list[tantivy.Query]]:
        """Return queries of which, of each list, one finds the documents in which a term that ``needs_reading`` may be.

        Those that stand in several lists are the same object: they need be asked only once.
        """
        ways = self._beside(term) if term.within is not None else [[self._words(term, "form")]]
        if term.within is None:
            ways.append([self._name("mark", SEVERAL)])
        return [*ways, *([said] for said in self._said_by(term))]

    def _term(self, term: Term) -> tantivy.Query:
        if term.within is not None and needs_reading(term):
            return self._among(term.documents or ())
        scope = term.scope if term.zone is Zone.TEXT else EVERYWHERE
        if not scope.speakers:
            return _some([self._words(term, field) for field in self._fields(term)])
        ways = [self._among(term.documents)] if term.documents else []
        if scope.roles is None or Role.ANSWER in scope.roles:
            alone = [self._words(term, "answer"), *self._said_by(term)]
            ways.append(every(alone, [self._name("mark", SEVERAL)]))
        return _some(ways)

    def _fields(self, term: Term) -> list[str]:
        if term.zone is Zone.TEXT and term.scope.roles is not None:
            return [_ROLE_FIELDS[role] for role in Role if role in term.scope.roles]
        return [_FIELD[term.zone]]

    def _said_by(self, term: Term) -> list[tantivy.Query]:
        speakers = term.scope.speakers
        return [_silent(_some([self._words(name, "speaker") for name in alike])) for alike in speakers]

    def _beside(self, term: Term) -> list[list[tantivy.Query]]:
        """Return, for each word, queries of which one finds the documents where it stands within some of another."""
        fields, words, within = self._fields(term), term.forms, term.within or 1
        if not all(word.uses and not word.begin for word in words):
            return [[self._word(word, field) for field in fields] for word in words]
        pairs = {
            (one, other): _some([self._near(words[one], words[other], within, field) for field in fields])
            for one, other in combinations(range(len(words)), 2)
        }
        return [[near for pair, near in pairs.items() if place in pair] for place in range(len(words))]

    def _near(self, one: WordForms, other: WordForms, within: int, field: str) -> tantivy.Query:
        """Return the query for two words in either order: at the same place in a row, but for so much slop."""
        patterns = [alternatives(use.form for use in word.uses) for word in (one, other)]
        ways = [[(0, first), (0, second)] for first, second in product(*patterns)]
        return _some([tantivy.Query.regex_phrase_query(self._schema, field, [*way], slop=within) for way in ways])

    def _phrases(self, field: str, patterns: Sequence[Sequence[str]]) -> tantivy.Query:
        """Return the query for words in a row, each of which may be written by any of some expressions."""
        ways = [tantivy.Query.regex_phrase_query(self._schema, field, [*way]) for way in product(*patterns)]
        return _some(ways)

    def _words(self, term: Term, field: str) -> tantivy.Query:
        """Return the query for a term's words in a field: one word, a phrase, or two near each other."""
        if len(term.words) == 1:
            return self._word(term.forms[0], field)
        if term.within is not None:
            one, other = term.forms
            return (
                self._near(one, other, term.within, field) if one.uses and other.uses else tantivy.Query.empty_query()
            )
        return self._phrase(term, field)

    def _phrase(self, term: Term, field: str) -> tantivy.Query:
        *first, last = term.forms
        if not all(word.uses or word.begin for word in term.forms):
            return tantivy.Query.empty_query()
        if all(len(word.uses) == 1 and not word.begin for word in term.forms):
            return tantivy.Query.phrase_query(self._schema, field, [word.uses[0].form for word in term.forms])
        room = _PHRASE_FORMS - sum(len(word.uses) for word in first)
        patterns = [self._written(field, word, room) for word in (*first, last)]
        return self._phrases(field, patterns)

    def _written(self, field: str, word: WordForms, room: int) -> list[str]:
        """Return expressions that together match every form of a word, each no more than ``room`` of them."""
        begun = self._beginning(field, word.begin, room) if word.begin else []
        return alternatives(use.form for use in word.uses) + begun

    def _word(self, word: WordForms, field: str) -> tantivy.Query:
        """Return the query for a word: ranked by how close the closest form is, then by how telling the forms are."""
        if field in _NAME_FIELDS and word.word.mode is Mode.WILDCARD:
            return tantivy.Query.regex_query(self._schema, field, from_wildcard(word.word.form))
        if field in _NAME_FIELDS and word.word.mode is Mode.REGEX:
            return tantivy.Query.term_set_query(self._schema, field, self._alike(word.word.form, field))
        tiers = [
            tantivy.Query.const_score_query(self._any_of(field, [use.form for use in uses]), _TIER[how])
            for how, uses in groupby(word.uses, key=lambda use: use.how)
        ]
        if word.begin:
            tiers.append(tantivy.Query.const_score_query(self._begins(word.begin, field), _TIER[How.RELATED]))
        if not tiers:
            return tantivy.Query.empty_query()
        scored = [tantivy.Query.term_query(self._schema, field, use.form) for use in word.uses[:_SCORED_FORMS]]
        optional = [(Occur.Should, one) for one in scored]
        return tantivy.Query.boolean_query([(Occur.Must, tantivy.Query.disjunction_max_query(tiers)), *optional])

    def _any_of(self, field: str, forms: Sequence[str]) -> tantivy.Query:
        if len(forms) <= _FEW_FORMS:
            return _some([tantivy.Query.term_query(self._schema, field, form, index_option="basic") for form in forms])
        return tantivy.Query.term_set_query(self._schema, field, [*forms])

    def _alike(self, expression: str, field: str) -> list[str]:
        """Return the words of names that a regular expression matches, which need not stand in a text."""
        begun = self._searcher.terms_with_prefix(field, sure_begin(expression), limit=_MOST_NAMES)
        return matching(expression, (form for form, _ in begun)) or []

    def _begins(self, begin: str, field: str) -> tantivy.Query:
        if len(begin) <= SHORT_PREFIX and field == "form":
            return tantivy.Query.term_query(self._schema, "prefix", begin, index_option="basic")
        return tantivy.Query.regex_query(self._schema, field, re.escape(begin) + ".*")

    def _beginning(self, field: str, begin: str, room: int) -> list[str]:
        """Return patterns that together cover all forms with a beginning, each no more than ``room`` of them."""
        begun = len(self._searcher.terms_with_prefix(field, begin, limit=room + 1))
        if begun <= room:
            return [re.escape(begin) + ".*"] if begun else []
        longer = [pattern for letter in _LETTERS for pattern in self._beginning(field, begin + letter, room)]
        return [re.escape(begin), f"{re.escape(begin)}[^{_LETTERS}].*", *longer]

    def _dates(self, first: datetime.date | None, last: datetime.date | None) -> tantivy.Query:
        lower = (first - EPOCH).days if first else None
        upper = (last - EPOCH).days if last else None
        return _silent(tantivy.Query.range_query(self._schema, "date", FieldType.Integer, lower, upper))

    def _below(self, paths: Iterable[str]) -> tantivy.Query:
        return _silent(tantivy.Query.term_set_query(self._schema, "place", [*paths]))

    def _name(self, field: str, name: str) -> tantivy.Query:
        return _silent(tantivy.Query.term_query(self._schema, field, name, index_option="basic"))

    def _among(self, ids: Iterable[int]) -> tantivy.Query:
        return _silent(tantivy.Query.term_set_query(self._schema, "id", [*ids]))


def _may_coincide(*words: WordForms) -> bool:
    """Tell whether one token may be two of the words."""
    forms = [{use.form for use in word.uses} for word in words]
    return any(word.begin for word in words) or not set.isdisjoint(*forms)


def _silent(query: tantivy.Query) -> tantivy.Query:
    """Return a query that finds the same and adds nothing to a document's score."""
    return tantivy.Query.const_score_query(query, 0.0)


def every(wanted: Sequence[tantivy.Query], unwanted: Sequence[tantivy.Query] = ()) -> tantivy.Query:
    """Return the query for documents that all wanted queries find and none of the others."""
    if len(wanted) == 1 and not unwanted:
        return wanted[0]
    everything = [] if wanted else [(Occur.Must, _silent(tantivy.Query.all_query()))]
    must = [(Occur.Must, one) for one in wanted]
    return tantivy.Query.boolean_query([*everything, *must, *((Occur.MustNot, one) for one in unwanted)])


def _some(ways: Sequence[tantivy.Query]) -> tantivy.Query:
    if not ways:
        return tantivy.Query.empty_query()
    return ways[0] if len(ways) == 1 else tantivy.Query.boolean_query([(Occur.Should, way) for way in ways])
