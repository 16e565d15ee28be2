"""The saved searches and how many documents each has, counted in the background."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from reader.corpus.hit import Sort
from reader.corpus.query import ResolvedQuery
from reader.gui.jobs import Jobs
from reader.library import Library
from reader.progress import Budget, Progress
from reader.store.searches import SavedSearch, Searches

_SOON = "collections"
_LATER = "collections-later"

_Counted = tuple[list[SavedSearch], dict[int, int | None], int]


class CollectionCounts(QObject):
    """Ask, in the background, for the saved searches and the number of documents of each."""

    counted = Signal(object, object, int)
    """The list of saved searches, the documents of each by its id (``None`` while they are not known), and of all."""

    def __init__(self, library: Library, searches: Searches, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._searches = searches
        self._jobs = jobs

    def refresh(self, under: Sequence[Path] = ()) -> None:
        """Ask again, in all documents or in those at or below some paths; what was asked before is dropped.

        Numbers that take long, because words are searched for the first time, come later than the others.
        """
        self._jobs.cancel(_LATER)
        scope = tuple(under)

        def ask(progress: Progress) -> _Counted:
            saved = self._searches.all()
            return saved, self._counts(saved, scope, progress, 0), self._library.documents.count(scope)

        self._jobs.read(_SOON, ask, lambda found: self._take(found, scope), failed=_drop)

    def _take(self, found: _Counted, scope: Sequence[Path]) -> None:
        self.counted.emit(*found)
        saved, counts, documents = found
        late = [one for one in saved if counts[one.id] is None]
        if late:
            self._jobs.read(
                _LATER,
                lambda progress: self._counts(late, scope, progress, None),
                lambda more: self.counted.emit(saved, {**counts, **more}, documents),
                failed=_drop,
            )

    def _counts(
        self, saved: Sequence[SavedSearch], scope: Sequence[Path], progress: Progress, forms: int | None
    ) -> dict[int, int | None]:
        return {one.id: self._documents(one.text, scope, Budget(forms, progress)) for one in saved}

    def _documents(self, text: str, scope: Sequence[Path], budget: Budget) -> int | None:
        budget.check()
        query: ResolvedQuery = self._library.resolve(self._library.parse(text), budget)
        return self._library.search(query, Sort.DATE, 0, 0, scope).documents if query.complete else None


def _drop(_error: object) -> None:
    """Leave the numbers as they are; whatever is wrong with the library is told by the search itself."""
