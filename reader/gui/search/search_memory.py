"""What the program remembers of searches: saved ones in the collections, earlier ones and words while typing."""

from collections import deque
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from reader.errors import Error
from reader.gui.collections.counts import CollectionCounts
from reader.gui.collections.pane import CollectionsPane
from reader.gui.jobs import Jobs
from reader.gui.search.completions import MOST_EARLIER, MOST_WORDS, Completions
from reader.gui.search.counter_text import elided
from reader.gui.search.results import Found, Results
from reader.gui.search.search_bar import SearchBar
from reader.library import Library
from reader.progress import Progress
from reader.store.searches import SavedSearch

_NOTED_MS = 1_500
"""How long a search must stand before it is remembered: not every letter that is typed is a search."""

_LONGEST_NAME = 40

_T = TypeVar("_T")


class SearchMemory(QObject):
    """Tie the collections, the history and the completions to the search box."""

    removed = Signal(object)
    """The ``SavedSearch`` that was removed; ``restore`` brings it back."""

    failed = Signal(object)
    """The ``Error`` that kept something from being remembered."""

    def __init__(
        self, library: Library, jobs: Jobs, results: Results, bar: SearchBar, pane: CollectionsPane, words: Completions
    ) -> None:
        super().__init__(pane)
        self._library = library
        self._jobs = jobs
        self._results = results
        self._bar = bar
        self._pane = pane
        self._words = words
        self._counts = CollectionCounts(library, library.searches, jobs, self)
        self._counted: tuple[list[SavedSearch], dict[int, int | None], int] = ([], {}, 0)
        self._waiting: deque[Callable[[], None]] = deque()
        self._rest = QTimer(self, singleShot=True, interval=_NOTED_MS)
        self._rest.timeout.connect(self._note)
        self._counts.counted.connect(self._take)
        results.found.connect(self._follow)
        bar.box.textChanged.connect(self._show)
        pane.opened.connect(bar.box.setText)
        pane.save_wanted.connect(self.save)
        pane.renamed.connect(lambda saved_id, name: self._change(lambda: library.searches.rename(saved_id, name)))
        pane.moved.connect(lambda order: self._change(lambda: library.searches.move(order)))
        pane.change_wanted.connect(
            lambda saved_id: self._change(lambda: library.searches.change(saved_id, bar.box.text().strip()))
        )
        pane.removed.connect(self._remove)
        words.wanted.connect(self._offer)
        words.forgotten.connect(lambda text: self._change(lambda: library.searches.forget(text)))

    def refresh(self) -> None:
        """Ask for the saved searches and their numbers again."""
        self._counts.refresh(self._results.scope)

    def save(self) -> None:
        """Save the search in the box, and let the user name it."""
        text = self._results.query.text.strip()
        known = next((one for one in self._counted[0] if one.text == text), None)
        if known:
            self._pane.edit(known.id)
        elif text:
            self._change(lambda: self._library.searches.save(elided(text, _LONGEST_NAME), text), self._name)

    def restore(self, removed: SavedSearch) -> None:
        """Bring a saved search back."""
        self._change(lambda: self._library.searches.restore(removed))

    def stop(self) -> None:
        """Remember no more."""
        self._rest.stop()

    def _name(self, saved: SavedSearch) -> None:
        saved_searches, counts, documents = self._counted
        self._take([*saved_searches, saved], counts, documents)
        self._pane.edit(saved.id)
        self.refresh()

    def _remove(self, saved_id: int) -> None:
        def take(gone: SavedSearch | None) -> None:
            if gone is not None:
                self.removed.emit(gone)

        self._change(lambda: self._library.searches.remove(saved_id), take)

    def _change(self, work: Callable[[], _T], then: Callable[[_T], object] = bool) -> None:
        """Change what is saved, after the changes that were asked for before."""
        self._waiting.append(lambda: self._run(work, then))
        if len(self._waiting) == 1:
            self._waiting[0]()

    def _run(self, work: Callable[[], _T], then: Callable[[_T], object]) -> None:
        def end() -> None:
            self._waiting.popleft()
            if self._waiting:
                self._waiting[0]()
            else:
                self.refresh()

        def take(outcome: _T) -> None:
            then(outcome)
            end()

        def fail(error: Error) -> None:
            self.failed.emit(error)
            end()

        self._jobs.read("searches", lambda _progress: work(), take, failed=fail)

    def _follow(self, found: Found) -> None:
        """Remember a search that found something, once the user stays with it."""
        self._rest.stop()
        if self._results.searching and found.page.documents:
            self._rest.start()
        if found.again or not self._results.searching:
            self.refresh()

    def _note(self) -> None:
        text = self._results.query.text.strip()

        def note(_progress: Progress) -> None:
            for before in self._library.searches.recent(1):
                if text.startswith(before) and text != before and " " not in text[len(before) :]:
                    self._library.searches.forget(before)  # a word that was not finished then
            self._library.searches.note(text)

        if text:
            self._jobs.read("history", note, lambda _done: None, failed=_drop)

    def _offer(self, begin: str, text: str) -> None:
        """Offer words that go on as begun, and earlier searches."""

        def find(progress: Progress) -> tuple[list[tuple[str, int]], list[str]]:
            progress.check()
            words = self._library.suggestions.complete(begin, MOST_WORDS) if begin else ()
            return [(one.form, one.documents) for one in words], self._library.searches.recent(MOST_EARLIER, text)

        self._jobs.read("complete", find, lambda found: self._words.show_offers(begin, *found), failed=_drop)

    def _take(self, saved: list[SavedSearch], counts: dict[int, int | None], documents: int) -> None:
        self._counted = (saved, counts, documents)
        self._show()

    def _show(self) -> None:
        self._pane.show_collections(*self._counted, self._bar.box.text())


def _drop(_error: Error) -> None:
    """Do without: the next search is remembered again."""
