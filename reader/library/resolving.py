"""From a query as it was typed to one whose every term says which forms and documents it stands for."""

from collections.abc import Callable
from dataclasses import replace

from reader.corpus.query import (
    Node,
    Query,
    ResolvedQuery,
    Said,
    Signed,
    Tagged,
    Term,
    terms,
    with_marked,
    with_terms,
)
from reader.errors import DerivedBroken
from reader.index.clauses import needs_reading
from reader.index.matcher import Matcher, stands_in
from reader.library.files import Files
from reader.library.mending import mending
from reader.library.texts import DocumentTexts
from reader.library.words import Words
from reader.progress import Budget
from reader.store.annotations import Annotations
from reader.store.marks import Marks


class Resolving:
    """Work out what a query means in a library; ``mend`` makes damaged files anew."""

    def __init__(self, files: Files, words: Words, texts: DocumentTexts, mend: Callable[[DerivedBroken], None]) -> None:
        self.mend = mend
        self._index = files.index
        self._words = words
        self._texts = texts
        self._marks = Marks(files.store)
        self._annotations = Annotations(files.store)

    @mending
    def resolve(self, query: Query, budget: Budget | None = None) -> ResolvedQuery:
        """Return a query as the library understands it, which the other verbs take.

        With a ``budget`` that turns out short, forms that were not worked out yet are left out.

        Raises:
            Cancelled: the budget's work stopped early.
        """
        if query.root is None:
            return ResolvedQuery(query, None)
        budget = budget or Budget()
        resolved = self._words.forms.resolve(query, budget)
        if resolved.root is not None:
            resolved = replace(resolved, root=self._with_marked(resolved.root))
        if resolved.root is None or not any(needs_reading(term) for term, _ in terms(resolved.root)):
            return resolved

        def read(term: Term, _wanted: bool) -> Term:
            if not needs_reading(term):
                return term
            matcher = Matcher(replace(resolved, root=term))
            candidates = self._index.candidates(term)
            found = set()
            for done, (record, text, layout) in enumerate(self._texts.of(candidates, budget.check)):
                budget.report(done, len(candidates))
                if stands_in(term, matcher, text, layout):
                    found.add(record.id)
            return replace(term, documents=frozenset(found))

        return replace(resolved, root=with_terms(resolved.root, read))

    def _with_marked(self, root: Node) -> Node:
        def known(part: Said) -> Node:
            if isinstance(part, Tagged):
                return replace(part, documents=self._marks.tagged(part.tag))
            if isinstance(part, Signed):
                return replace(part, documents=self._marks.having(part.sign))
            return replace(part, documents=self._annotations.documents(self._words.notes.find(part.words)))

        return with_marked(root, known)
