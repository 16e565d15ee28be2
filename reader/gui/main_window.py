"""The window: the switchboard between its panes, the library and the jobs."""

import logging
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow

from reader.corpus.hit import Sort
from reader.errors import Error
from reader.gui.activity import Activity
from reader.gui.appearance import Appearance
from reader.gui.collections.pane import CollectionsPane
from reader.gui.commands import LANGUAGES, Actions
from reader.gui.concordance.drawer import Drawer
from reader.gui.dialogs import about
from reader.gui.documents.document_list import DocumentList
from reader.gui.documents.found_list import FoundList
from reader.gui.documents.shelf import Shelf
from reader.gui.error_text import error_text
from reader.gui.facets.pane import FacetsPane
from reader.gui.first_steps import FirstSteps
from reader.gui.jobs import Jobs
from reader.gui.keyboard.key_desk import KeyDesk
from reader.gui.later import Later
from reader.gui.library.adding import Adding
from reader.gui.library.correcting import Correcting
from reader.gui.library.holdings import Holdings
from reader.gui.library.intake import Intake
from reader.gui.library.safety import Safety
from reader.gui.library.watching import Watching
from reader.gui.preferences.choices import Choices
from reader.gui.reading.beside import Beside
from reader.gui.reading.open_document import OpenDocument
from reader.gui.reading.outline import Outline
from reader.gui.reading.page_frame import PageFrame
from reader.gui.reading.pages import Pages
from reader.gui.reading.reading_desk import ReadingDesk
from reader.gui.reading.reading_view import ReadingView
from reader.gui.reading.reopening import Reopening
from reader.gui.reading.shown_document import ShownDocument
from reader.gui.reading.side_panel import SidePanel
from reader.gui.search.completions import Completions
from reader.gui.search.explanation_line import ExplanationLine
from reader.gui.search.forms_row import FormsRow
from reader.gui.search.looking_up import LookingUp
from reader.gui.search.result_panes import Panes, ResultPanes
from reader.gui.search.results import Results
from reader.gui.search.search_bar import SearchBar
from reader.gui.search.search_desk import SearchDesk
from reader.gui.search.search_memory import SearchMemory
from reader.gui.timeline.timeline import Timeline
from reader.gui.window_layout import WindowLayout
from reader.indexing.files import plain
from reader.library import Library
from reader.settings import Settings

_log = logging.getLogger(__name__)

_RESCAN_MS = 400
"""How long after the start changed files are looked for: the first list comes first."""


class Part(Protocol):
    """A part of the window that does something when the user gives a command."""

    def handlers(self) -> dict[str, Callable[[], None]]:
        """Return what it does for which command."""


class MainWindow(QMainWindow):
    """One window on one library.

    Panes know nothing of each other: each tells this window or one of its parts, and that tells the others. Parts are
    made first, then the commands, from what the parts do, then the panes; then everything is connected.
    """

    language_chosen = Signal(str)
    """The language that the interface is to speak: ``system`` or a code."""

    def __init__(self, library: Library, jobs: Jobs, settings: Settings, *, rescan: bool = True) -> None:
        appearance = Appearance(settings)
        appearance.begin()
        super().__init__()
        self.appearance = appearance
        appearance.setParent(self)
        self._library = library
        self._jobs = jobs
        self._settings = settings
        self._make_parts()
        self.commands = Actions(self, self._handlers())
        self.key_desk.use()
        self.first_steps.use()
        self.adding.use(self.commands)
        self.safety.use(self.commands)
        self._make_panes()
        self.frame.lay_out()
        self._connect()
        self._restore()
        self._dress()
        self.appearance.finish()
        self.results.refresh()
        self._rescan = QTimer(self, singleShot=True, interval=_RESCAN_MS)
        self._rescan.timeout.connect(self.watching.begin if settings.live else partial(self.intake.add, ()))
        if rescan:
            self._rescan.start()
        self.later = Later(self.desk.later(), self)
        self.results.found.connect(self.later.begin)
        self.adding.count_failures()
        self.holdings.refresh()
        if settings.live:
            self.intake.settled.connect(self.watching.look_for_sources)

    @property
    def jobs(self) -> Jobs:
        """Return what runs work in the background."""
        return self._jobs

    @property
    def library(self) -> Library:
        """Return the open library."""
        return self._library

    @property
    def reading(self) -> ReadingView:
        """Return the active page."""
        return self.pages.active.reading

    @property
    def page_frame(self) -> PageFrame:
        """Return what stands around the active page."""
        return self.pages.active.frame

    @property
    def open_document(self) -> OpenDocument:
        """Return what knows which document is open on the active page."""
        return self.pages.active.open_document

    def open_paths(self, paths: Sequence[Path]) -> None:
        """Add files and folders that the program was started on, and show only them."""
        self.results.limit_to([plain(path) for path in paths])
        self.intake.add(paths)

    def busy(self) -> bool:
        """Tell whether something is still to come: work in the background, or a document about to open."""
        waiting = self.found_list.busy or self._rescan.isActive() or self.watching.beginning or self.results.resting
        waiting = waiting or self.later.waiting or self.desk.waiting
        return waiting or self._jobs.busy() or self.drawer.busy or self.result_panes.busy

    def settings_at_start(self) -> Settings:
        """Return what was remembered from the last time."""
        return self._settings

    def settings(self) -> Settings:
        """Return what is to be remembered."""
        return replace(
            self._settings,
            **self.appearance.remembered(),
            **self.key_desk.remembered(),
            **self.choices.remembered(),
            **self.first_steps.remembered(),
            **self.frame.remembered(),
            **self.desk.quoting.remembered(),
            **self.reopening.remembered(),
            **self.desk.remembered(),
            script=self.reading.script.value,
            sort=self.results.sort.value,
            last_folder=self.adding.last_folder,
            per_thousand_words=self.timeline.relative(),
        )

    def say_error(self, error: Error) -> None:
        """Say what went wrong in the bottom line."""
        self.activity.say(error_text(error))

    def leave(self) -> None:
        """Start nothing more, and keep what is not kept yet: the window is closed, or another takes its place."""
        self.later.stop()
        self.found_list.stop()
        self._rescan.stop()
        self.memory.stop()
        self.watching.close()
        self.shelf.leave()
        self.desk.leave()
        for sheet in self.pages.sheets:
            try:
                sheet.open_document.keep_position_now()
            except Error as error:
                _log.warning("the reading position is not kept: %s", error)

    def take_over(self, before: "MainWindow") -> None:
        """Go on where another window is."""
        from reader.gui.taking_over import take_over  # not before the first window is painted

        take_over(self, before)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop the background work, of which is kept what it finished, and keep the reading position."""
        self.hide()  # what is being counted may need a second to stop
        self._jobs.close()
        self.leave()
        super().closeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Notice when the desktop ends or begins the full screen."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowStateChange:
            self.frame.follow_full_screen()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept files and folders."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Add the files and folders that were dropped."""
        self.adding.take_drop(event)

    # Building

    def _make_parts(self) -> None:
        """Make what works for the window without a pane of its own."""
        library, jobs, settings = self._library, self._jobs, self._settings
        self.results = Results(library, jobs, _sort_of(settings), self)
        self.intake = Intake(library, jobs, self)
        self.activity = Activity(self)
        self.watching = Watching(library, jobs, self.intake, self)
        self.adding = Adding(library, jobs, self.intake, self.activity, self)
        self.adding.last_folder = settings.last_folder
        self.holdings = Holdings(library, jobs, self.intake, self.watching, self.activity, self)
        self.safety = Safety(library, jobs, self.activity, self)
        self.looking_up = LookingUp(library, jobs, self)
        self.correcting = Correcting(library, jobs, self.activity, self)
        self.key_desk = KeyDesk(self, settings)
        self.choices = Choices(self, settings)
        self.first_steps = FirstSteps(self, settings)
        self.frame = WindowLayout(self)
        self.search_desk = SearchDesk(self)
        self.found_list = FoundList(self)
        self.pages = Pages(self)
        self.beside = Beside(self)
        self.reopening = Reopening(self, settings)
        self.shown_document = ShownDocument(self)
        self.desk = ReadingDesk(self)
        self.shelf = Shelf(self)

    def _handlers(self) -> dict[str, Callable[[], None]]:
        """Return what every command does; each part tells its own."""
        parts: tuple[Part, ...] = (
            self.appearance,
            self.adding,
            self.holdings,
            self.safety,
            self.correcting,
            self.key_desk,
            self.choices,
            self.first_steps,
            self.frame,
            self.search_desk,
            self.found_list,
            self.shown_document,
            self.desk,
            self.beside,
            self.shelf,
        )
        own: dict[str, Callable[[], None]] = {
            **{f"language-{one}": partial(self.language_chosen.emit, one) for one in ("system", *LANGUAGES)},
            "about": lambda: about(self).show(),
            "quit": self._quit,
        }
        return own | {command: do for part in parts for command, do in part.handlers().items()}

    def _make_panes(self) -> None:
        look = self.appearance.theme, self.appearance.font()
        self.setAcceptDrops(True)
        self.search_bar = SearchBar(self)
        self.explanation = ExplanationLine(self)
        self.forms_row = FormsRow(self)
        self.list = DocumentList(*look, self)
        self.timeline = Timeline(*look, self)
        self.facets = FacetsPane(*look, self)
        self.collections = CollectionsPane(*look, self)
        self.completions = Completions(self.search_bar.box, self.appearance.theme, self)
        self.pages.add()
        self.correcting.use(self.commands, self.page_frame)
        self.side = SidePanel(self.appearance.theme, self)
        self.outline = Outline(self)
        self.desk.build_side()
        self.drawer = Drawer(self._library, self._jobs, self.results, self.frame.columns.rows, look)

    def _connect(self) -> None:
        bar, results, pages = self.search_bar, self.results, self.pages
        panes = Panes(bar, self.explanation, self.forms_row, self.list, self.timeline, self.facets)
        self.result_panes = ResultPanes(results, panes, self)
        self.memory = SearchMemory(self._library, self._jobs, results, bar, self.collections, self.completions)
        results.found.connect(self.found_list.show)
        results.page_found.connect(self.list.model.add)
        self.list.page_wanted.connect(results.ask_page)
        self.list.entered.connect(lambda: self.reading.setFocus(Qt.FocusReason.OtherFocusReason))
        pages.word_picked.connect(self.looking_up.look_up)
        pages.turn_entered.connect(self.outline.follow)
        self.outline.picked.connect(lambda place: self.reading.go_to(place))
        self.appearance.changed.connect(self._dress)
        self.intake.finished.connect(self.activity.finish)
        self.intake.finished.connect(lambda _words: self.search_desk.check_scope())
        self.intake.broken.connect(self.safety.show_error)
        for changing in (self.intake, self.holdings, self.safety):
            changing.changed.connect(results.refresh)
        self.watching.failed.connect(self.say_error)
        self.holdings.counted.connect(self.result_panes.count_vanished)
        self.holdings.counted.connect(lambda count: self.commands["vanished"].setEnabled(count > 0))
        self.adding.counted.connect(self.result_panes.count_unreadable)
        self._jobs.failed.connect(self.say_error)
        parts = (self.search_desk, self.shown_document, self.desk, self.beside, self.shelf, self.first_steps)
        for part in parts:
            part.connect_panes()

    def _restore(self) -> None:
        self.frame.restore(self._settings)
        self.timeline.set_relative(self._settings.per_thousand_words)
        language = self._settings.language
        self.commands[f"language-{language if language in LANGUAGES else 'system'}"].setChecked(True)
        self.found_list.show_sort()
        self.search_bar.box.setFocus()

    def _dress(self) -> None:
        look = self.appearance
        font = look.font()
        self.commands.apply(look.theme)
        self.commands[f"theme-{look.choice}"].setChecked(True)
        self.commands["less-motion"].setChecked(look.less_motion)
        self.search_bar.apply(look.theme)
        for pane in (self.list, self.timeline, self.facets, self.collections, self.drawer):
            pane.apply(look.theme, font)
        self.completions.apply(look.theme)
        self.outline.apply(font)
        self.desk.dress()

    def _quit(self) -> None:
        self.close()


def _sort_of(settings: Settings) -> Sort:
    """Return the stored order; one of another version of the program falls back."""
    return Sort(settings.sort) if settings.sort in list(Sort) else Sort(Settings().sort)
