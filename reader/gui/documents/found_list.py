"""What was found, in the list: its order, and the document that opens by itself."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from reader.corpus.hit import Sort
from reader.gui.search.counter_text import empty_text
from reader.gui.search.results import Found

if TYPE_CHECKING:
    from reader.gui.main_window import MainWindow

_PREVIEW_MS = 200
"""How long a list must stand before its first document opens by itself: longer than most pauses between two keys."""


class FoundList(QObject):
    """Tie what is found to the list and to the page; made before the panes."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._first_row: int | None = None
        self._preview = QTimer(self, singleShot=True, interval=_PREVIEW_MS)
        self._preview.timeout.connect(self._open_first_row)

    @property
    def busy(self) -> bool:
        """Tell whether a document is about to open by itself."""
        return self._preview.isActive()

    def handlers(self) -> dict[str, Callable[[], None]]:
        """Return what the commands about the list do."""
        return {
            **{f"sort-{sort.value}": partial(self._sort, sort) for sort in Sort},
            "next-document": lambda: self._window.list.pick_next(1),
            "previous-document": lambda: self._window.list.pick_next(-1),
        }

    def show(self, found: Found) -> None:
        """Show a new list."""
        window, results = self._window, self._window.results
        searching = results.searching
        window.frame.show_welcome(found.total == 0 and not searching and not window.intake.busy)
        self.stop()
        empty = empty_text(results.query.text.strip())
        from_top = searching and not found.again
        window.list.show_page(found.page, window.open_document.id, empty, again=found.again, from_top=from_top)
        window.result_panes.show(found)
        self.show_sort()
        current = window.list.current()
        if current is not None:
            window.shown_document.mark(current)
        elif not searching or not found.page.documents:
            window.reading.set_matches(())
        if window.open_document.id is None or (searching and current is None and not found.again):
            self._preview.start()

    def open_first(self, row: int) -> None:
        """Open the document in a row, counted from 0, as soon as there is a list."""
        self._first_row = row
        self._window.results.refresh()

    def show_sort(self) -> None:
        """Name the order of the list; without a search the best documents are the newest."""
        window, sort = self._window, self._window.results.sort
        window.commands[f"sort-{sort.value}"].setChecked(True)
        shown = sort if window.results.searching or sort is not Sort.RELEVANCE else Sort.DATE
        window.list.set_sort(window.commands[f"sort-{shown.value}"].text())

    def forget_first(self) -> None:
        """Open no document by itself: the user has opened one."""
        self.stop()
        self._first_row = None

    def stop(self) -> None:
        """Open no document by itself before there is another list."""
        self._preview.stop()

    def _open_first_row(self) -> None:
        """Open the row that was asked for once the list is whole; else what was read last, or the first row."""
        window, rows = self._window, self._window.list
        if window.desk.places.arriving:
            return
        if self._first_row is not None:
            if window.intake.busy:
                self._preview.start()  # the list is not whole yet
            else:
                rows.pick(min(self._first_row, rows.model.rowCount() - 1))
        elif window.open_document.id is None and not window.results.searching and not window.results.scope:
            window.reopening.open(window.results.query, lambda: rows.pick(0))
        else:
            rows.pick(0)

    def _sort(self, sort: Sort) -> None:
        self._window.results.sort_by(sort)
        self.show_sort()
