"""Ask the library for every use of what is searched, a little at a time."""

import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from reader.corpus.hit import KwicLine
from reader.corpus.query import ResolvedQuery
from reader.errors import Cancelled, Error
from reader.gui.concordance.lines import ConcordanceLines, State
from reader.gui.concordance.packing import PACK, PackedLines
from reader.gui.jobs import Jobs
from reader.library import Library
from reader.progress import Progress

CONTEXT = 100
"""Code points of context on either side."""

_KEY = "concordance"
_TURNS_S = (0.02, 0.04, 0.1)
"""How long lines are looked for at a time: others wait for the few threads that read, and at first the user does."""


class Concordance(QObject):
    """Fill the lines of a concordance with what a query finds, newest document first."""

    ended = Signal()
    """Every use is here."""

    failed = Signal(object)
    """The ``Error`` that kept the rest from being found."""

    def __init__(self, library: Library, jobs: Jobs, lines: ConcordanceLines, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._jobs = jobs
        self._lines = lines
        self._search: _Search | None = None

    @property
    def busy(self) -> bool:
        """Tell whether more lines are coming."""
        return self._search is not None

    def show(self, query: ResolvedQuery, scope: Sequence[Path] = ()) -> None:
        """Show every use of what a query wants, in all documents or in those at or below some paths."""
        self._search = None
        self._jobs.cancel(_KEY)
        self._lines.clear(query.query.text.strip())
        if query.wanted:
            self._search = _Search(self._library, query, scope)
            self._go_on(self._search)
        else:
            self._lines.finish(State.COMPLETE if self._lines.query else State.NONE)

    def stop(self) -> None:
        """Look for no more lines; those that were found stay."""
        if self._search is not None:
            self._search = None
            self._jobs.cancel(_KEY)
            self._lines.finish(State.STOPPED)

    def _go_on(self, search: "_Search") -> None:
        def take(packs: list[PackedLines]) -> None:
            if search is not self._search:
                return
            self._lines.append_packs(packs)
            if search.ended:
                self._search = None
                self._lines.finish()
                self.ended.emit()
            else:
                self._go_on(search)

        def fail(error: Error) -> None:
            if search is self._search:
                self._search = None
                self._lines.finish(State.STOPPED)
                if not isinstance(error, Cancelled):
                    self.failed.emit(error)

        self._jobs.read(_KEY, search.next_packs, take, failed=fail)


class _Search:
    """The uses of a query as they are found, in turns that may run on one thread after the other."""

    def __init__(self, library: Library, query: ResolvedQuery, scope: Sequence[Path]) -> None:
        self._turn = _Turn()
        self._lines: Iterator[KwicLine] = library.kwic(query, CONTEXT, scope, self._turn)
        self._turns = 0
        self.ended = False

    def next_packs(self, progress: Progress) -> list[PackedLines]:
        """Return the lines that are found next: first one pack, and then those of a turn."""
        self._turn.now = progress
        packs: list[PackedLines] = []
        lines: list[KwicLine] = []
        until = time.monotonic() + _TURNS_S[min(self._turns, len(_TURNS_S) - 1)]
        for line in self._lines:
            lines.append(line)
            if len(lines) == PACK:
                packs.append(PackedLines(lines))
                lines = []
                if not self._turns:
                    break
            if self._turns and time.monotonic() > until:
                break
        else:
            self.ended = True
        self._turns += 1
        return [*packs, PackedLines(lines)] if lines else packs


class _Turn(Progress):
    """Stop when the turn that runs now is to stop."""

    def __init__(self) -> None:
        super().__init__()
        self.now = Progress()

    def check(self) -> None:
        self.now.check()
