"""Ask the library for the list of documents, its pages and its counts; drop what is out of date."""

import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from reader.corpus.hit import Count, Facets, HitPage, Sort
from reader.corpus.query import Query, ResolvedQuery, Word, without_dates
from reader.errors import Error
from reader.gui.documents.document_list_model import PAGE
from reader.gui.jobs import Jobs
from reader.gui.search.query_edit import closed, without_filters
from reader.library import Library, Suggested
from reader.progress import Budget, Progress
from reader.records import dataclass


@dataclass(frozen=True, slots=True)
class Found:
    """A new list: its first page, of how many documents it was chosen, and what was ``searched`` for it.

    ``again`` says that the list before was of the same query and scope. In ``query`` no form is switched off;
    ``count`` is ``None`` where there is more to count than the first page. ``waiting`` documents of the library cannot
    be found yet; ``duplicates`` are further places of the ``total`` documents.
    """

    page: HitPage
    total: int
    searched: ResolvedQuery
    query: ResolvedQuery
    count: Count | None = None
    again: bool = False
    waiting: int = 0
    duplicates: int = 0


AT_ONCE = 40
"""Forms that a search may work out before the first list is shown; the rest is worked out when typing rests."""

_REST_MS = 250
_LONG_S = 0.3
"""From when on a search says how far it is."""

_PAINTED_MS = 200
"""How long after a new list the rest is asked for: the list is painted first, and a fast typist types on."""


class Results(QObject):
    """What the window shows now: a query, an order, part of the library; and what the library says of it."""

    found = Signal(object)
    """The ``Found`` of a new list."""

    page_found = Signal(object)
    """A later ``HitPage`` of the list."""

    counted = Signal(object, bool)
    """The ``Count`` of matches so far in the whole result, and whether that is all of them."""

    faceted = Signal(object, object)
    """The ``Facets`` of the result, or of all documents where nothing is searched; and those without its filters."""

    charted = Signal(object, bool)
    """The months of the result as it would be without limits to dates, and whether all of it is counted."""

    suggested = Signal(object)
    """The ``Suggested`` words for those that were found nowhere."""

    reading = Signal(int, int)
    """Texts that were read so far for what the index alone does not find, and of how many; told only while it lasts."""

    prepared = Signal()
    """What searches need is loaded; told once."""

    _partly = Signal(int, object)

    def __init__(self, library: Library, jobs: Jobs, sort: Sort, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._jobs = jobs
        self.query = library.parse("")
        self.sort = sort
        self.scope: tuple[Path, ...] = ()
        self._searched = ResolvedQuery(self.query, None)
        self._shown: tuple[Query, tuple[Path, ...]] | None = None
        self._lists = 0
        self._prepared = False
        self._base = ""
        self._text = ""
        self._partly.connect(self._take_part)
        self._latest: Found | None = None
        self._painted = QTimer(self, singleShot=True, interval=_PAINTED_MS)
        self._painted.timeout.connect(self._go_on)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self._work_out_forms)

    @property
    def resting(self) -> bool:
        """Tell whether the forms of what is searched are still to be worked out."""
        return self._rest.isActive() or self._painted.isActive()

    @property
    def searching(self) -> bool:
        """Tell whether something is looked for."""
        return bool(self.query.text.strip())

    @property
    def base(self) -> str:
        """Return the query inside whose result is searched; empty for the whole library."""
        return self._base

    def search(self, text: str) -> None:
        """Look for what a text means, inside the result that was chosen."""
        self._text = text
        before = self.query
        query = self._library.parse(f"({self._base}) {text}" if self._base and text.strip() else self._base or text)
        if _words(before) and _words(before) <= _words(query):  # the words still stand, and with them what was chosen
            query = replace(query, without=before.without, related=before.related)
        self.query = query
        self.refresh()

    def search_within(self, base: str) -> None:
        """Search only inside the result of a query; an empty one ends that."""
        self._base = closed(base)
        self.search("" if base else self._text)

    def resume(self, before: "Results") -> None:
        """Ask for what was shown before, and say that it is the same again."""
        self.query, self.sort, self.scope = before.query, before.sort, before.scope
        self._base, self._text, self._shown = before._base, before._text, (before.query, before.scope)
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
        for key in ("count", "chart", "facets", "forms"):
            self._jobs.cancel(key)
        self._rest.stop()
        self._painted.stop()
        self._lists += 1
        query, sort, scope = self.query, self.sort, self.scope

        def find(progress: Progress) -> Found:
            resolved = self._library.resolve(query, Budget(AT_ONCE, progress))
            progress.check()  # what is typed next waits for this
            page = self._page(resolved, sort, scope, 0)
            whole = query.text.strip() and page.documents <= len(page.hits) and resolved.complete
            count = self._library.count(resolved, progress, scope) if whole else None
            shown = resolved
            if query.without:
                shown = self._library.forms.resolve(replace(query, without=frozenset()), Budget(AT_ONCE))
            documents = self._library.documents
            waiting = documents.count_waiting(self._library.identity)
            total, further = documents.count(scope), self._library.duplicates.count(scope)
            return Found(page, total, resolved, shown, count, waiting=waiting, duplicates=further)

        begun = time.monotonic()

        def tell(done: int, total: int | None) -> None:
            if time.monotonic() - begun > _LONG_S:
                self.reading.emit(done, total or 0)

        self._jobs.answer("search", find, self._take, progressed=tell)

    def ask_page(self, offset: int) -> None:
        """Ask for a later page of the list."""
        sort, scope, lists, searched = self.sort, self.scope, self._lists, self._searched

        def take(page: HitPage) -> None:
            if lists == self._lists:
                self.page_found.emit(page)

        self._jobs.read(f"page {offset}", lambda _progress: self._page(searched, sort, scope, offset), take)

    def ask_ids(self, rows: Sequence[range], take: Callable[[Sequence[int]], None]) -> None:
        """Hand on the ids of the documents in some rows of the list, whether their pages were looked at or not."""
        sort, scope, searched = self.sort, self.scope, self._searched
        query = searched if searched.query.text.strip() else None

        def find(progress: Progress) -> list[int]:
            found: list[int] = []
            for some in rows:
                found += self._library.listed(query, sort, some.start, len(some), scope)
                progress.check()
            return found

        self._jobs.read("ids", find, take)

    def count_facets(self) -> None:
        """Count anew what the documents that are found have in common: what is said of some has changed."""
        if self._latest is not None and not self._painted.isActive():
            self._survey(self._latest)

    def _page(self, query: ResolvedQuery, sort: Sort, scope: Sequence[Path], offset: int) -> HitPage:
        if not query.query.text.strip():
            return self._library.listing(sort, offset, PAGE, scope)
        return self._library.search(query, sort, offset, PAGE, scope)

    def _take(self, found: Found) -> None:
        before, self._shown = self._shown, (self.query, self.scope)
        self._searched = found.searched
        self.found.emit(replace(found, again=before == self._shown))
        if found.count is not None:  # told at once, so that the counter does not flicker
            self.counted.emit(found.count, True)
        self._latest = found
        if found.searched.complete:
            self._painted.start()
        else:
            self._rest.start()

    def _go_on(self) -> None:
        """Ask for all that goes with a list, once it has been painted: this work would keep it waiting."""
        if not self._prepared:
            self._prepared = True
            self._jobs.read("words", lambda _progress: self._library.words.prepare(), self._tell_prepared, failed=_drop)
        if self._latest is not None:
            self._survey(self._latest)
            self._count(self._latest)

    def _tell_prepared(self, _done: None) -> None:
        self.prepared.emit()

    def _count(self, found: Found) -> None:
        """Count the matches, and those of each month: at once where the first page is all, else in the background."""
        query, scope = found.searched, self.scope
        if not self.searching or not query.wanted:
            self.counted.emit(Count(0, {}), True)
            self.charted.emit((), True)
            return
        chart = without_dates(query)
        if found.count is not None:
            if chart is query:
                self._chart(query, found.count, complete=True)
        else:
            lists = self._lists
            self._jobs.read(
                "count",
                lambda progress: self._library.count(
                    query, progress, scope, lambda count: self._partly.emit(lists, count)
                ),
                lambda count: self._take_count(query, count, chart is query),
                failed=lambda _error: None,
                progressed=lambda matches, _total: self.counted.emit(Count(matches, {}), False),
            )
        if chart is not query:
            self._jobs.read(
                "chart",
                lambda progress: self._library.timeline(chart, self._library.count(chart, progress, scope), scope),
                lambda months: self.charted.emit(months, True),
                failed=lambda _error: None,
            )

    def _take_count(self, query: ResolvedQuery, count: Count, charting: bool) -> None:
        self.counted.emit(count, True)
        if charting:
            self._chart(query, count, complete=True)

    def _take_part(self, lists: int, count: Count) -> None:
        if lists == self._lists and without_dates(self._searched) is self._searched:
            self._chart(self._searched, count, complete=False)

    def _chart(self, query: ResolvedQuery, count: Count, *, complete: bool) -> None:
        scope = self.scope
        self._jobs.read(
            "chart",
            lambda _progress: self._library.timeline(query, count, scope),
            lambda months: self.charted.emit(months, complete),
            failed=lambda _error: None,
        )

    def _survey(self, found: Found) -> None:
        """Ask for the facets, and for other words where some were found nowhere."""
        query, scope = found.searched, self.scope

        def survey(progress: Progress) -> tuple[Facets, Facets | None, Sequence[Suggested]]:
            facets = self._library.facets(query if self.searching else None, scope)
            bare = without_filters(query.query.text)
            whole = None
            progress.check()
            if bare != query.query.text:
                wider = self._library.resolve(self._library.parse(bare), Budget(0, progress))
                whole = self._library.facets(wider if wider.root else None, scope)
            progress.check()
            return facets, whole, self._library.suggest(query)

        def take(outcome: tuple[Facets, Facets | None, Sequence[Suggested]]) -> None:
            self.faceted.emit(*outcome[:2])
            self.suggested.emit(outcome[2])

        self._jobs.read("facets", survey, take, failed=lambda _error: None)

    def _work_out_forms(self) -> None:
        """Work out all forms of what is searched, and then search again."""
        query = self.query
        self._jobs.read(
            "forms",
            lambda progress: self._library.forms.resolve(query, Budget(None, progress)),
            lambda _resolved: self.refresh(),
            failed=lambda _error: None,
        )


def _words(query: Query) -> set[Word]:
    return {word for term in query.wanted for word in term.words}


def _drop(_error: Error) -> None:
    """Go on: the next search meets the same, and tells it."""
