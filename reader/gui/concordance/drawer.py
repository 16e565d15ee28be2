"""The drawer below the page: the concordance of what is searched, made when it is first opened."""

from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QSplitter, QWidget

from reader.corpus.hit import LineOrder
from reader.corpus.query import ResolvedQuery
from reader.gui.jobs import Jobs
from reader.gui.search.results import Found, Results
from reader.gui.theme import Theme
from reader.library import Library

if TYPE_CHECKING:
    from reader.gui.concordance.pane import ConcordancePane
    from reader.gui.concordance.search import Concordance

_Asked = tuple[ResolvedQuery, tuple[Path, ...], int]
"""What is to be shown: a query, part of the library, and how many documents there were."""

_HEIGHT = 230
_USUAL_PT = 10.0


class Columns(QSplitter):
    """The columns of the window: the list, the page and the outline, and room for a drawer below the last two."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.rows = QSplitter(Qt.Orientation.Vertical, self)
        self._text = QSplitter(Qt.Orientation.Horizontal, self.rows)
        self.rows.addWidget(self._text)
        self.rows.setStretchFactor(0, 1)
        for splitter in (self, self.rows, self._text):
            splitter.setHandleWidth(1)
            splitter.setChildrenCollapsible(False)

    def fill(self, left: QWidget, page: QWidget, outline: QWidget) -> None:
        """Take the columns."""
        self.insertWidget(0, left)
        self._text.addWidget(page)
        self._text.addWidget(outline)
        for splitter in (self, self._text):
            splitter.setStretchFactor(0, int(splitter is self._text))
            splitter.setStretchFactor(1, int(splitter is self))

    def sizes(self) -> list[int]:
        """Return the widths of the three columns."""
        return [super().sizes()[0], *self._text.sizes()]

    def setSizes(self, sizes: Sequence[int]) -> None:
        """Set the widths of the three columns."""
        left, page, outline = sizes
        super().setSizes([left, page + outline + self._text.handleWidth()])
        self._text.setSizes([page, outline])

    def saveState(self) -> QByteArray:
        """Return what ``restoreState`` takes: two states of one length."""
        return QByteArray(bytes(super().saveState().data()) + bytes(self._text.saveState().data()))

    def restoreState(self, state: QByteArray | bytes | bytearray | memoryview) -> bool:
        """Take the widths back; from an older version only that of the list."""
        stored = bytes(QByteArray(state).data())
        half = len(stored) // 2
        if self._text.restoreState(QByteArray(stored[half:])):
            stored = stored[:half]
        return super().restoreState(QByteArray(stored))


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
        self._wanted: _Asked | None = None
        self._shown: _Asked | None = None
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

    def arrangement(self) -> tuple[LineOrder, str] | None:
        """Return the order of the lines and what they are filtered by, where the drawer is open."""
        return self.pane.arrangement() if self.pane and not self.pane.isHidden() else None

    def apply(self, theme: Theme, font: QFont) -> None:
        """Take other colours and another font."""
        self._look = theme, font
        if self.pane:
            self.pane.apply(theme, font)

    def _make(self) -> "ConcordancePane":
        from reader.gui.concordance.lines import ConcordanceLines  # with what writes tables: not at the start
        from reader.gui.concordance.pane import ConcordancePane
        from reader.gui.concordance.search import Concordance

        self._lines = ConcordanceLines(self._jobs)
        self._search = Concordance(self._library, self._jobs, self._lines, self)
        self.pane = ConcordancePane(self._lines, self._jobs, *self._look)
        self.pane.check_output = self._library.must_not_be_source
        self._search.failed.connect(self.failed)
        self.pane.opened.connect(self.opened)
        self.pane.closed.connect(self.closed)
        self.pane.said.connect(self.said)
        self.pane.failed.connect(self.failed)
        text = self._rows.widget(0)
        last = text.widget(text.count() - 1) if isinstance(text, QSplitter) else text
        before = [stop for stop in last.findChildren(QWidget) if _is_stop(stop)] if last else []
        self._rows.addWidget(self.pane)
        for one, other in pairwise((*before[-1:], *self.pane.stops())):
            QWidget.setTabOrder(one, other)
        height = min(round(_HEIGHT * max(1.0, self._look[1].pointSizeF() / _USUAL_PT)), self._rows.height() // 2)
        self._rows.setSizes([self._rows.height() - height, height])
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


def _is_stop(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
