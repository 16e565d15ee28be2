"""Show what is found in the panes around the list: counter, forms, explanation, timeline and facets."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer

from reader.corpus.hit import Count, Facets
from reader.corpus.query import Query, ResolvedQuery, dates_of
from reader.corpus.timeline import Month
from reader.gui.documents.document_list import DocumentList
from reader.gui.facets.pane import FacetsPane
from reader.gui.search.counter_text import Numbers, counter_pieces, reading_pieces
from reader.gui.search.explanation_line import ExplanationLine, with_word
from reader.gui.search.forms_row import FormsRow, chips
from reader.gui.search.query_edit import toggled, with_dates
from reader.gui.search.results import Found, Results
from reader.gui.search.search_bar import SearchBar
from reader.gui.timeline.timeline import Timeline
from reader.library import Suggested
from reader.records import dataclass

_PAINTED_MS = 40
"""How long after a new list its query is explained: that lays out the window anew, and the list is painted first."""


@dataclass(frozen=True, slots=True)
class Panes:
    """The panes that follow a result."""

    bar: SearchBar
    explanation: ExplanationLine
    forms: FormsRow
    list: DocumentList
    timeline: Timeline
    facets: FacetsPane


class ResultPanes(QObject):
    """Tie a result to the panes that tell of it, and what is clicked in them to the text of the search."""

    def __init__(self, results: Results, panes: Panes, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._results = results
        self._panes = panes
        self._found: Found | None = None
        self._whole = Count(0, {})
        self._matches: int | None = None
        self._complete = True
        self._explained: ResolvedQuery | None = None
        self._unreadable = 0
        self._undated = 0
        self._vanished = 0
        self._forms_of: tuple[Count | None, Query] = None, results.query
        self._painted = QTimer(self, singleShot=True, interval=_PAINTED_MS)
        self._painted.timeout.connect(self._explain)
        results.counted.connect(self._show_count)
        results.reading.connect(lambda done, total: panes.list.set_counter(reading_pieces(done, total)))
        results.faceted.connect(self._show_facets)
        results.charted.connect(self._show_months)
        results.suggested.connect(self._show_suggestions)
        panes.forms.switched.connect(results.switch)
        panes.forms.related_wanted.connect(results.set_related)
        panes.explanation.word_chosen.connect(self._take_word)
        panes.facets.toggled.connect(self._toggle)
        panes.timeline.range_chosen.connect(lambda first, last: self._limit_dates(f"{first}..{last}"))
        panes.timeline.range_cleared.connect(lambda: self._limit_dates(""))

    @property
    def busy(self) -> bool:
        """Tell whether something is still to be shown."""
        return self._painted.isActive()

    def show(self, found: Found) -> None:
        """Tell of a new list; what has to be counted follows."""
        searching = self._results.searching
        self._found = found
        if not found.again:
            self._undated = 0
        if found.count is None:  # else it is told at once
            self._show_count(None, complete=False)
        if not (searching and found.query.words):  # else it is shown, or not, with what it says
            self._panes.forms.hide()
        if not searching:
            self._panes.explanation.hide()
            self._panes.timeline.show_months((), complete=True)
        self._show_range(found.searched)

    def _show_range(self, query: ResolvedQuery) -> None:
        """Show in the timeline which months the query is limited to."""
        limits = dates_of(query)
        if limits and limits.first and limits.last:
            self._panes.timeline.set_range(f"{limits.first:%Y-%m}", f"{limits.last:%Y-%m}")
        else:
            self._panes.timeline.clear_range()

    def count_unreadable(self, count: int) -> None:
        """Tell how many files could not be read."""
        self._unreadable = count
        self._show_numbers()

    def count_vanished(self, count: int) -> None:
        """Tell how many documents have lost their files."""
        self._vanished = count
        self._show_numbers()

    def _show_count(self, count: Count | None, complete: bool) -> None:
        self._matches = count.matches if count else None
        self._complete = complete
        self._show_numbers()
        if self._results.searching and (count is None or complete):
            self._forms_of = count, self._results.query
            self._painted.start()

    def _show_numbers(self) -> None:
        if self._found is None:
            return
        page, total = self._found.page, self._found.total
        settled = self._found.searched.complete
        numbers = Numbers(
            page.documents,
            total,
            self._matches,
            self._unreadable,
            self._undated,
            settled,
            vanished=self._vanished,
            duplicates=self._found.duplicates,
            waiting=self._found.waiting,
        )
        wanted = bool(self._found.searched.wanted) or not self._found.page.documents
        searching = self._results.searching
        pieces = counter_pieces(numbers, searching=searching, complete=self._complete, counting=wanted)
        self._panes.list.set_counter(pieces)

    def _explain(self) -> None:
        """Say what is searched, and show its forms; one that was switched off keeps its place and its number."""
        if self._found is None or not self._results.searching:
            return
        if self._explained is not self._found.searched:
            self._explained = self._found.searched
            self._panes.explanation.show_query(self._explained)
        self._panes.explanation.show()
        count, query = self._forms_of
        if count and query.without:
            kept = {form: self._whole.forms.get(form, 0) for form in query.without}
            count = Count(count.matches, {**count.forms, **kept})
        elif count:
            self._whole = count
        shown = self._found.query
        if not shown.words:
            return
        found = chips(shown, count, query.without)
        self._panes.forms.show_forms(found, shown.also, related=query.related, settled=count is not None)

    def _show_facets(self, facets: Facets, whole: Facets | None) -> None:
        self._undated = facets.undated
        self._panes.facets.show_facets(facets, self._panes.bar.box.text(), whole=whole)
        self._show_numbers()

    def _show_months(self, months: Sequence[Month], complete: bool) -> None:
        self._panes.timeline.show_months(months, complete=complete)

    def _show_suggestions(self, suggested: Sequence[Suggested]) -> None:
        self._panes.explanation.show_suggestions(suggested)

    def _take_word(self, word: str, better: str) -> None:
        self._set_text(with_word(self._panes.bar.box.text(), word, better))

    def _toggle(self, field: str, value: str, exclude: bool) -> None:
        self._set_text(toggled(self._panes.bar.box.text(), field, value, exclude=exclude))

    def _limit_dates(self, dates: str) -> None:
        self._set_text(with_dates(self._panes.bar.box.text(), dates))

    def _set_text(self, text: str) -> None:
        self._panes.bar.box.setText(text)
