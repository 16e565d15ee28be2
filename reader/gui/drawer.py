"""The drawer below the page: the concordance of what is searched, made when it is first opened."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QSplitter

from reader.corpus.query import ResolvedQuery
from reader.gui.jobs import Jobs
from reader.gui.results import Found, Results
from reader.gui.theme import Theme
from reader.library import Library

if TYPE_CHECKING:
    from reader.gui.concordance_pane import ConcordancePane
    from reader.gui.concordance_search import Concordance

_HEIGHT = 230


class Drawer(QObject):
    """Show every use of what is searched in a pane that can be opened and closed."""

    opened = Signal(object)
    """The ``KwicLine`` whose place the user wants to read."""

    closed = Signal()
    """The user wants the drawer away."""

    said = Signal(str)
    """A sentence on what was done."""

    failed = Signal(object)
    """The ``Error`` that kept something from being done."""

    def __init__(
        self, library: Library, jobs: Jobs, results: Results, rows: QSplitter, look: tuple[Theme, QFont]
    ) -> None:
        super().__init__(rows)
        self._library = library
        self._jobs = jobs
        self._results = results
        self._rows = rows
        self._look = look
        self._search: Concordance | None = None
        self._wanted: tuple[ResolvedQuery, tuple[Path, ...], int] | None = None
        self._shown: tuple[ResolvedQuery, tuple[Path, ...], int] | None = None
        self.pane: ConcordancePane | None = None
        results.found.connect(self._follow)

    @property
    def busy(self) -> bool:
        """Tell whether more lines are coming."""
        return self._search is not None and self._search.busy

    def open(self, on: bool) -> None:
        """Open the drawer and give it the keyboard, or close it."""
        if on:
            pane = self.pane or self._make()
            pane.show()
            self._show()
            pane.focus()
        elif self.pane and self._search:
            self.pane.hide()
            self._search.stop()
            self._shown = None

    def apply(self, theme: Theme, font: QFont) -> None:
        """Take other colours and another font."""
        self._look = theme, font
        if self.pane:
            self.pane.apply(theme, font)

    def _make(self) -> "ConcordancePane":
        from reader.gui.concordance_lines import ConcordanceLines  # with what writes tables: not at the start
        from reader.gui.concordance_pane import ConcordancePane
        from reader.gui.concordance_search import Concordance

        self._lines = ConcordanceLines(self._jobs)
        self._search = Concordance(self._library, self._jobs, self._lines, self)
        self.pane = ConcordancePane(self._lines, self._jobs, *self._look, self._rows)
        self._search.failed.connect(self.failed)
        self.pane.opened.connect(self.opened)
        self.pane.closed.connect(self.closed)
        self.pane.said.connect(self.said)
        self.pane.failed.connect(self.failed)
        self._rows.addWidget(self.pane)
        self._rows.setSizes([self._rows.height() - _HEIGHT, _HEIGHT])
        return self.pane

    def _follow(self, found: Found) -> None:
        if found.searched.complete or not self._results.searching:
            self._wanted = (found.searched, self._results.scope, found.page.documents)
            if self.pane and not self.pane.isHidden():
                self._show()

    def _show(self) -> None:
        if self._search and self._wanted is not None and self._wanted != self._shown:
            self._shown = self._wanted
            self._search.show(self._wanted[0], self._wanted[1])
