"""Ask the library for the list of documents, its pages and its counts; drop what is out of date."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from reader.corpus.hit import Count, HitPage, Sort
from reader.corpus.query import Query, ResolvedQuery
from reader.gui.document_list_model import PAGE
from reader.gui.jobs import Jobs
from reader.library import Library
from reader.progress import Budget, Progress


@dataclass(frozen=True, slots=True)
class Found:
    """A new list: its first page, of how many documents it was chosen, and the forms that were searched.

    ``again`` says that the list before was of the same query and scope. In ``query`` no form is switched off;
    ``count`` is ``None`` where there is more to count than the first page.
    """

    page: HitPage
    total: int
    query: ResolvedQuery
    count: Count | None = None
    again: bool = False


AT_ONCE = 40
"""Forms that a search may work out before the first list is shown; the rest is worked out when typing rests."""

_REST_MS = 250


class Results(QObject):
    """What the window shows now: a query, an order, part of the library; and what the library says of it."""

    found = Signal(object)
    """The ``Found`` of a new list."""

    page_found = Signal(object)
    """A later ``HitPage`` of the list."""

    counted = Signal(object, bool)
    """The ``Count`` of matches so far in the whole result, and whether that is all of them."""

    def __init__(self, library: Library, jobs: Jobs, sort: Sort, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._jobs = jobs
        self.query = library.parse("")
        self.sort = sort
        self.scope: tuple[Path, ...] = ()
        self._shown: tuple[Query, tuple[Path, ...]] | None = None
        self._lists = 0
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self._work_out_forms)

    @property
    def resting(self) -> bool:
        """Tell whether the forms of what is searched are still to be worked out."""
        return self._rest.isActive()

    @property
    def searching(self) -> bool:
        """Tell whether something is looked for."""
        return bool(self.query.text.strip())

    def search(self, text: str) -> None:
        """Look for what a text means."""
        self.query = self._library.parse(text)
        self.refresh()

    def switch(self, form: str, on: bool) -> None:
        """Search a form, or leave it out."""
        without = self.query.without - {form} if on else self.query.without | {form}
        self.query = replace(self.query, without=without)
        self.refresh()

    def set_related(self, on: bool) -> None:
        """Also search the words that begin like those wanted, or not."""
        self.query = replace(self.query, related=on)
        self.refresh()

    def sort_by(self, sort: Sort) -> None:
        """Put the list into another order."""
        self.sort = sort
        self.refresh()

    def limit_to(self, scope: Sequence[Path]) -> None:
        """Show only what lies at or below some paths; without any, everything."""
        self.scope = tuple(scope)
        self.refresh()

    def refresh(self) -> None:
        """Ask again for what is shown now."""
        self._jobs.cancel("count")
        self._jobs.cancel("forms")
        self._rest.stop()
        self._lists += 1
        query, sort, scope = self.query, self.sort, self.scope

        def find(progress: Progress) -> Found:
            budget = Budget(AT_ONCE)
            page = self._page(query, sort, scope, 0, budget)
            resolved = self._library.forms.resolve(replace(query, without=frozenset()), budget)
            whole = query.text.strip() and page.documents <= len(page.hits) and resolved.complete
            count = self._library.count_matches(query, progress, scope) if whole else None
            return Found(page, self._library.documents.count(scope), resolved, count)

        self._jobs.read("search", find, self._take)

    def ask_page(self, offset: int) -> None:
        """Ask for a later page of the list."""
        query, sort, scope, lists = self.query, self.sort, self.scope, self._lists

        def take(page: HitPage) -> None:
            if lists == self._lists:
                self.page_found.emit(page)

        self._jobs.read(f"page {offset}", lambda _progress: self._page(query, sort, scope, offset), take)

    def _page(
        self, query: Query, sort: Sort, scope: Sequence[Path], offset: int, budget: Budget | None = None
    ) -> HitPage:
        if not query.text.strip():
            return self._library.listing(sort, offset, PAGE, scope)
        return self._library.search(query, sort, offset, PAGE, scope, budget)

    def _take(self, found: Found) -> None:
        before, self._shown = self._shown, (self.query, self.scope)
        self.found.emit(replace(found, again=before == self._shown))
        if not self.searching:
            return
        if found.count is not None:
            self.counted.emit(found.count, True)
            return
        query, scope = self.query, self.scope
        if not found.query.complete:
            self._rest.start()
            return
        self._jobs.read(
            "count",
            lambda progress: self._library.count_matches(query, progress, scope),
            lambda count: self.counted.emit(count, True),
            failed=lambda _error: None,
            progressed=lambda matches, _total: self.counted.emit(Count(matches, {}), False),
        )

    def _work_out_forms(self) -> None:
        """Work out all forms of what is searched, and then search again."""
        query = self.query
        self._jobs.read(
            "forms",
            lambda progress: self._library.forms.resolve(query, Budget(None, progress)),
            lambda _resolved: self.refresh(),
            failed=lambda _error: None,
        )
