"""The window: the switchboard between its panes, the library and the jobs."""

import logging
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QCoreApplication, QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow, QMenu, QSplitter, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from reader.corpus.hit import Hit, HitPage, KwicLine, Sort
from reader.corpus.query import Query, ResolvedQuery
from reader.corpus.record import DocumentRecord
from reader.corpus.span import Span
from reader.errors import Error, FileVanished
from reader.gui.activity import Activity
from reader.gui.appearance import Appearance
from reader.gui.collections.pane import CollectionsPane
from reader.gui.commands import LANGUAGES, Actions
from reader.gui.concordance.drawer import Columns, Drawer
from reader.gui.dialogs import about
from reader.gui.documents.document_list import DocumentList
from reader.gui.error_text import error_text
from reader.gui.facets.pane import FacetsPane
from reader.gui.jobs import Jobs
from reader.gui.library.adding import Adding
from reader.gui.library.correcting import Correcting
from reader.gui.library.holdings import Holdings
from reader.gui.library.intake import Intake
from reader.gui.library.remark import remark_on
from reader.gui.library.safety import Safety
from reader.gui.library.watching import Watching
from reader.gui.reading.open_document import OpenDocument, Opened
from reader.gui.reading.outline import Outline
from reader.gui.reading.page_frame import PageFrame
from reader.gui.reading.reading_desk import ReadingDesk
from reader.gui.reading.reading_view import ReadingView
from reader.gui.reading.side_panel import SidePanel
from reader.gui.search.completions import Completions
from reader.gui.search.counter_text import Opens, empty_text
from reader.gui.search.explanation_line import ExplanationLine
from reader.gui.search.forms_row import FormsRow
from reader.gui.search.looking_up import LookingUp
from reader.gui.search.query_edit import filters_of, toggled, without_filters
from reader.gui.search.result_panes import Panes, ResultPanes
from reader.gui.search.results import Found, Results
from reader.gui.search.search_bar import SearchBar
from reader.gui.search.search_memory import SearchMemory
from reader.gui.timeline.timeline import Timeline
from reader.gui.welcome import Welcome
from reader.indexing.files import plain
from reader.library import Library
from reader.settings import Settings
from reader.store.searches import SavedSearch

if TYPE_CHECKING:
    from reader.gui.search.batch_search import BatchSearch
    from reader.gui.search.cheat_sheet import CheatSheet

translate = QCoreApplication.translate

_log = logging.getLogger(__name__)

_PREVIEW_MS = 150
_RESCAN_MS = 400
"""How long after the start changed files are looked for: the first list comes first."""
_NOTHING = ResolvedQuery(Query("", None), None)
_COLUMNS = (340, 700, 240)
_LEFT_ROWS = (420, 190)
_SMALLEST_COLUMNS = (220, 270, 140)
_ICON = 20
_ICON_PT = 10.0
_LARGEST_ICON = 30
_TAB = Qt.FocusPolicy.TabFocus
_SIZE = (1280, 800)
_FRAME = QSize(16, 40)
"""What a desktop may need around a window: borders and a title bar."""


class MainWindow(QMainWindow):
    """One window on one library.

    Panes know nothing of each other: each tells this window, and this window tells the others.
    """

    language_chosen = Signal(str)
    """The language that the interface is to speak: ``system`` or a code."""

    def __init__(self, library: Library, jobs: Jobs, settings: Settings, *, rescan: bool = True) -> None:
        super().__init__()
        self._library = library
        self._jobs = jobs
        self._settings = settings
        self._found = Found(HitPage(0, 0, ()), 0, _NOTHING, _NOTHING)
        self._first_row: int | None = None
        self._current_match = 0
        self.appearance = Appearance(settings, self)
        self.results = Results(library, jobs, _sort_of(settings), self)
        self.intake = Intake(library, jobs, self)
        self.activity = Activity(self)
        self.watching = Watching(library, jobs, self.intake, self)
        self.adding = Adding(library, jobs, self.intake, self.activity, self)
        self.holdings = Holdings(library, jobs, self.intake, self.watching, self.activity, self)
        self.adding.last_folder = settings.last_folder
        self.safety = Safety(library, jobs, self.activity, self)
        self.open_document = OpenDocument(library, jobs, self)
        self.looking_up = LookingUp(library, jobs, self)
        self.correcting = Correcting(library, jobs, self.activity, self)
        self._place: tuple[int, Span] | None = None
        self.removed: list[SavedSearch] = []
        self._batch: BatchSearch | None = None
        self.desk = ReadingDesk(self)
        self.commands = Actions(self, self._handlers())
        self.adding.use(self.commands)
        self.safety.use(self.commands)
        self._preview = QTimer(self)
        self._preview.setSingleShot(True)
        self._preview.setInterval(_PREVIEW_MS)
        self.appearance.apply()  # before the panes are built, which take the font that they find
        self._build()
        self._connect()
        self.desk.connect_panes()
        self._restore()
        self._dress()
        self.results.refresh()
        self._rescan = QTimer(self)
        self._rescan.setSingleShot(True)
        self._rescan.timeout.connect(lambda: self.intake.add(()))
        if rescan:
            self._rescan.start(_RESCAN_MS)
        self.adding.count_failures()
        self.holdings.refresh()
        if settings.live:
            self.intake.settled.connect(self.watching.look_for_sources)

    def open_paths(self, paths: Sequence[Path]) -> None:
        """Add files and folders that the program was started on, and show only them."""
        self.results.limit_to([plain(path) for path in paths])
        self.intake.add(paths)

    def open_first(self, row: int) -> None:
        """Open the document in a row of the list, counted from 0, as soon as there is a list."""
        self._first_row = row
        self.results.refresh()

    def busy(self) -> bool:
        """Tell whether something is still to come: work in the background, or a document about to open."""
        waiting = self._preview.isActive() or self._rescan.isActive() or self.results.resting
        return waiting or self._jobs.busy() or self.drawer.busy or self.result_panes.busy

    def settings(self) -> Settings:
        """Return what is to be remembered."""
        return replace(
            self._settings,
            theme=self.appearance.choice,
            **self.appearance.remembered(),
            side_folded=self.side.folded(),
            script=self.reading.script.value,
            sort=self.results.sort.value,
            last_folder=self.adding.last_folder,
            window=bytes(self.saveGeometry().toHex().data()).decode(),
            columns=bytes(self._columns.saveState().toHex().data()).decode(),
            list_shown=self.commands["show-list"].isChecked(),
            outline_shown=self.commands["show-outline"].isChecked(),
            left_rows=bytes(self._left_rows.saveState().toHex().data()).decode(),
            facets_shown=self.commands["show-facets"].isChecked(),
            per_thousand_words=self.timeline.relative(),
        )

    @property
    def jobs(self) -> Jobs:
        """Return what runs work in the background."""
        return self._jobs

    @property
    def library(self) -> Library:
        """Return the open library."""
        return self._library

    def settings_at_start(self) -> Settings:
        """Return what was remembered from the last time."""
        return self._settings

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop the background work, of which is kept what it finished, and keep the reading position."""
        self.hide()  # what is being counted may need a second to stop
        self._jobs.close()
        self.leave()
        super().closeEvent(event)

    def leave(self) -> None:
        """Start nothing more, and keep what is not kept yet: the window is closed, or another takes its place."""
        self._preview.stop()
        self._rescan.stop()
        self.memory.stop()
        self.watching.close()
        self.desk.marking.leave()
        try:
            self.open_document.keep_position_now()
        except Error as error:
            _log.warning("the reading position is not kept: %s", error)

    def take_over(self, before: "MainWindow") -> None:
        """Go on where another window is."""
        from reader.gui.taking_over import take_over  # not before the first window is painted

        take_over(self, before)

    def changeEvent(self, event: QEvent) -> None:
        """Notice when the desktop ends or begins the full screen."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowStateChange:
            self.commands["full-screen"].setChecked(self.isFullScreen())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept files and folders."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Add the files and folders that were dropped."""
        self.adding.take_drop(event)

    # Building

    def _build(self) -> None:
        self.setAcceptDrops(True)
        self.search_bar = SearchBar(self)
        self.explanation = ExplanationLine(self)
        self.forms_row = FormsRow(self)
        self.list = DocumentList(self.appearance.theme, self.appearance.font(), self)
        self.timeline = Timeline(self.appearance.theme, self.appearance.font(), self)
        self.list.put_above_rows(self.timeline)
        self.facets = FacetsPane(self.appearance.theme, self.appearance.font(), self)
        self.collections = CollectionsPane(self.appearance.theme, self.appearance.font(), self)
        self.completions = Completions(self.search_bar.box, self.appearance.theme, self)
        self.reading = ReadingView(self)
        self.page_frame = PageFrame(self.reading, self)
        self.correcting.use(self.commands, self.page_frame)
        self.side = SidePanel(self.appearance.theme, self)
        self.outline = Outline(self)
        self.desk.build_side()
        self._left = self._build_left()
        for pane, least in zip((self._left, self.page_frame, self.side), _SMALLEST_COLUMNS, strict=True):
            pane.setMinimumWidth(least)
        self._columns = Columns(self)
        self._columns.fill(self._left, self.page_frame, self.side)
        self._rows = self._columns.rows
        ways = [self.commands[name] for name in ("open-folder", "open-file", "open-starter")]
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self._columns)
        self._pages.addWidget(Welcome(ways, self))
        self._build_bar()
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.top = QWidget(self)
        top = QVBoxLayout(self.top)
        top.setContentsMargins(0, 0, 0, 0)
        top.setSpacing(0)
        for widget in (self.search_bar, self.forms_row, self.explanation):
            top.addWidget(widget)
        column.addWidget(self.top)
        column.addWidget(self._pages, 1)
        column.addWidget(self.safety.notice)
        column.addWidget(self.activity)
        content = QWidget(self)
        content.setLayout(column)
        self.setCentralWidget(content)
        self._build_tab_order()
        self._build_icon_sizes()
        self.appearance.changed.connect(self._build_icon_sizes)

    def _build_tab_order(self) -> None:
        """Let the keyboard go down the left column, and then to the right and to the last line."""
        rest = (self.facets, self.page_frame, self.side, self.activity)
        inside = [one for pane in rest for one in pane.findChildren(QWidget) if one.focusPolicy() & _TAB]
        found = [one for one in inside if one.focusProxy() is None]  # one that hands it on would break the chain
        for one, other in pairwise((*self.collections.stops(), *self.list.stops(), *found)):
            self.setTabOrder(one, other)

    def _build_icon_sizes(self) -> None:
        """Let the icons of the top bar grow with the text, as far as there is room for all."""
        side = min(round(_ICON * max(1.0, self.appearance.font().pointSizeF() / _ICON_PT)), _LARGEST_ICON)
        for button in self.search_bar.findChildren(QToolButton):
            button.setIconSize(QSize(side, side))

    def _build_left(self) -> QWidget:
        """Return the left column: collections, list and filters."""
        self._left_rows = QSplitter(Qt.Orientation.Vertical, self)
        self._left_rows.setHandleWidth(1)
        self._left_rows.setChildrenCollapsible(False)
        self._left_rows.addWidget(self.list)
        self._left_rows.addWidget(self.facets)
        self._left_rows.setStretchFactor(0, 1)
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.list.put_beside_counter(self.collections.spare_button)
        column.addWidget(self.collections)
        column.addWidget(self._left_rows)
        return left

    def _build_bar(self) -> None:
        everything = QMenu(self)
        for menu in self.commands.menus(self):
            everything.addMenu(menu)
        if QCoreApplication.instance() and not self.menuBar().isNativeMenuBar():
            self.menuBar().hide()
        else:
            for menu in self.commands.menus(self):
                self.menuBar().addMenu(menu)
        chosen = self.commands
        self.search_bar.lay_out(
            [chosen["show-list"]],
            [chosen["previous-match"], chosen["next-match"]],
            [chosen["next-theme"], chosen["text-and-page"], chosen["show-outline"]],
            everything,
        )
        order = QMenu(self)
        order.addActions([chosen[f"sort-{sort.value}"] for sort in Sort])
        self.list.set_sort_menu(order)

    def _connect(self) -> None:
        bar, results, reading = self.search_bar, self.results, self.reading
        panes = Panes(bar, self.explanation, self.forms_row, self.list, self.timeline, self.facets)
        self.result_panes = ResultPanes(results, panes, self)
        self.memory = SearchMemory(self._library, self._jobs, results, bar, self.collections, self.completions)
        look = self.appearance.theme, self.appearance.font()
        self.drawer = Drawer(self._library, self._jobs, results, self._rows, look)
        self.list.number_opened.connect(self._open_number)
        self.list.exchange_wanted.connect(self._show_exchange)
        self.memory.removed.connect(lambda removed: self.offer_back([removed]))
        self.memory.failed.connect(self.say_error)
        self.drawer.opened.connect(self._open_line)
        self.drawer.closed.connect(lambda: self.commands["show-concordance"].trigger())
        self.drawer.said.connect(self.activity.say)
        self.drawer.failed.connect(self.say_error)
        bar.help_wanted.connect(self._show_help)
        bar.base_cleared.connect(lambda: self._search_within(""))
        bar.searched.connect(results.search)
        bar.next_wanted.connect(reading.next_match)
        bar.previous_wanted.connect(reading.previous_match)
        bar.list_wanted.connect(self.list.focus)
        bar.scope_cleared.connect(lambda: self._limit_to(()))
        results.found.connect(self._show_found)
        results.page_found.connect(self.list.model.add)
        self.list.page_wanted.connect(results.ask_page)
        self.list.opened.connect(self._open)
        self.list.entered.connect(lambda: reading.setFocus(Qt.FocusReason.OtherFocusReason))
        self._preview.timeout.connect(self._open_first_row)
        self.open_document.opened.connect(self._show_document)
        self.open_document.refused.connect(self._show_refusal)
        reading.match_changed.connect(self._show_place)
        reading.word_picked.connect(self.looking_up.look_up)
        self.looking_up.search_wanted.connect(bar.box.setText)
        reading.turn_entered.connect(self.outline.follow)
        reading.scrolled.connect(self.open_document.move)
        reading.zoom_requested.connect(self.appearance.zoom)
        self.outline.picked.connect(reading.go_to)
        self.appearance.changed.connect(self._dress)
        self.intake.finished.connect(self._finish_intake)
        self.intake.changed.connect(results.refresh)
        self.intake.changed.connect(lambda: self.open_document.look_again(results.query))
        self.watching.failed.connect(self.say_error)
        self.holdings.counted.connect(self.result_panes.count_vanished)
        self.holdings.counted.connect(lambda count: self.commands["vanished"].setEnabled(count > 0))
        self.holdings.opened.connect(lambda record: self.open_document.open(record, results.query))
        self.holdings.changed.connect(results.refresh)
        self.intake.broken.connect(self.safety.show_error)
        self.safety.changed.connect(results.refresh)
        self.correcting.changed.connect(self._show_again)
        self.adding.added.connect(lambda: self._limit_to(()))
        self.adding.counted.connect(self.result_panes.count_unreadable)
        self._jobs.failed.connect(self.say_error)

    def _handlers(self) -> dict[str, Callable[[], None]]:
        return {
            **self.adding.handlers(),
            **self.holdings.handlers(),
            **self.safety.handlers(),
            **self.correcting.handlers(),
            **self.desk.handlers(),
            "quit": self._quit,
            "find": self.search_bar_focus,
            "search-within": lambda: self._search_within(self.results.query.text),
            "save-search": lambda: self.memory.save(),
            "batch": self._choose_batch,
            "exchange": self._show_exchange,
            "show-facets": self.show_columns,
            "show-concordance": self._show_concordance,
            "how-to-search": self._show_help,
            "clear": self._clear,
            "next-match": lambda: self.reading.next_match(),
            "previous-match": lambda: self.reading.previous_match(),
            "next-document": lambda: self.list.pick_next(1),
            "previous-document": lambda: self.list.pick_next(-1),
            "next-question": lambda: self.outline.step(1),
            "previous-question": lambda: self.outline.step(-1),
            "look-up": lambda: self.reading.pick_word(),
            "copy": lambda: self.reading.copy(),
            **{f"sort-{sort.value}": partial(self._sort, sort) for sort in Sort},
            **{f"theme-{name}": partial(self.appearance.choose, name) for name in ("system", "light", "sepia", "dark")},
            **{f"language-{one}": partial(self.language_chosen.emit, one) for one in ("system", *LANGUAGES)},
            "next-theme": self.appearance.next_theme,
            "zoom-in": lambda: self.appearance.zoom(1),
            "zoom-out": lambda: self.appearance.zoom(-1),
            "zoom-reset": self.appearance.zoom_to_normal,
            "show-list": self.show_columns,
            "show-outline": self.show_columns,
            "full-screen": self._toggle_full_screen,
            "shortcuts": self._show_keys,
            "about": lambda: about(self).show(),
        }

    def _restore(self) -> None:
        self.resize(QSize(*_SIZE).boundedTo(self.screen().availableSize() - _FRAME))
        self._columns.setSizes(list(_COLUMNS))
        self.restoreGeometry(QByteArray.fromHex(self._settings.window.encode()))
        self._left_rows.setSizes(list(_LEFT_ROWS))
        for splitter, state in ((self._columns, self._settings.columns), (self._left_rows, self._settings.left_rows)):
            splitter.restoreState(QByteArray.fromHex(state.encode()))
        self.commands["show-facets"].setChecked(self._settings.facets_shown)
        self.timeline.set_relative(self._settings.per_thousand_words)
        language = self._settings.language
        self.commands[f"language-{language if language in LANGUAGES else 'system'}"].setChecked(True)
        self.commands["show-list"].setChecked(self._settings.list_shown)
        self.commands["show-outline"].setChecked(self._settings.outline_shown)
        self.show_columns()
        self._show_sort()
        self.search_bar.box.setFocus()

    # Lists

    def _show_found(self, found: Found) -> None:
        self._found = found
        searching = self.results.searching
        self._pages.setCurrentIndex(int(found.total == 0 and not searching and not self.intake.busy))
        self._preview.stop()
        empty = empty_text(self.results.query.text.strip())
        from_top = searching and not found.again
        self.list.show_page(found.page, self.open_document.id, empty, again=found.again, from_top=from_top)
        self.result_panes.show(found)
        self._show_sort()
        current = self.list.current()
        if current is not None:
            self._mark(current)
        elif not searching or not found.page.documents:
            self.reading.set_matches(())
        if self.open_document.id is None or (searching and current is None and not found.again):
            self._preview.start()

    def _mark(self, hit: Hit) -> None:
        """Mark other matches in the open document, and go to the first of them."""
        self.reading.set_matches(hit.matches)
        if self._current_match == 0:
            self.reading.next_match()

    def _open_first_row(self) -> None:
        """Open the row that was asked for once the list is whole; else what was read last, or the first row."""
        if self.desk.places.arriving:
            return
        if self._first_row is not None:
            if not self.intake.busy:
                self.list.pick(min(self._first_row, self.list.model.rowCount() - 1))
        elif self.open_document.id is None and not self.results.searching and not self.results.scope:
            self.open_document.open_last(self.results.query, lambda: self.list.pick(0))
        else:
            self.list.pick(0)

    def _sort(self, sort: Sort) -> None:
        self.results.sort_by(sort)
        self._show_sort()

    def _show_sort(self) -> None:
        """Name the order of the list; without a search the best documents are the newest."""
        sort = self.results.sort
        self.commands[f"sort-{sort.value}"].setChecked(True)
        shown = sort if self.results.searching or sort is not Sort.RELEVANCE else Sort.DATE
        self.list.set_sort(self.commands[f"sort-{shown.value}"].text())

    def _limit_to(self, scope: Sequence[Path]) -> None:
        self.results.limit_to(scope)
        self.show_scope()

    def show_scope(self) -> None:
        """Name what part of the library is shown."""
        scope = self.results.scope
        self.search_bar.set_scope(", ".join(path.name for path in scope[:3]) + ("…" if len(scope) > 3 else ""))

    # The open document

    def _open(self, hit: Hit) -> None:
        self._preview.stop()
        self._first_row = None
        if hit.record.id == self.open_document.id:
            self._mark(hit)
        else:
            self.open_document.open(hit.record, self.results.query)

    def _show_document(self, opened: Opened) -> None:
        if opened.query != self.results.query:
            self.open_document.open(opened.record, self.results.query)
            return
        if opened.continued:
            self.reading.continue_document(opened.document, opened.matches)
            self.desk.show_contents(opened.document)
            return
        if self.desk.places.arriving:
            self._preview.stop()  # the first row would take the place of what was asked for
        self.list.point_to(opened.record.id)
        place = None if opened.matches else opened.position
        self.reading.show_document(opened.document, opened.matches, place, remark_on(opened.record))
        self.desk.show_document(opened.document)
        self.correcting.show(opened)
        self.setWindowTitle(f"{opened.record.title} — Oqyrman")
        if self._place and self._place[0] == opened.record.id:
            self.reading.show_match(self._place[1])
        self._place = None

    def _show_again(self, _document_id: int) -> None:
        """Show the list and the open document with what was corrected."""
        self.results.refresh()
        if record := self.open_document.record:
            self._open_by_id(record.id)

    def _open_line(self, line: KwicLine) -> None:
        """Open the place of a concordance line."""
        if line.document_id == self.open_document.id:
            self.reading.show_match(line.span)
            return
        self._place = (line.document_id, line.span)
        self._open_by_id(line.document_id)

    def _open_by_id(self, document_id: int) -> None:
        """Open a document by its id, with its record as it is now."""

        def open_found(records: Sequence[DocumentRecord]) -> None:
            if records:
                self.open_document.open(records[0], self.results.query)

        self._jobs.read("line", lambda _progress: self._library.documents.records([document_id]), open_found)

    def _show_exchange(self) -> None:
        """Show the question and the answer that the current match stands in."""
        from reader.gui.reading.answer_card import AnswerCard  # not before the first window is painted

        document = self.reading.document()
        if document is None:
            return
        matches = self.reading.matches()
        card = AnswerCard(document, matches, self.reading.looked_at(), self)
        card.opened.connect(self.reading.go_to)
        card.show_over(self.reading)

    def _show_refusal(self, record: DocumentRecord, error: Error) -> None:
        """Say in place of the page why a document cannot be shown."""
        advice = translate(
            "MainWindow",
            "Put the file back and open it again, or choose “Look for changed files” and then “Files that are gone”.",
        )
        words = f"{error_text(error)}\n\n{advice}" if isinstance(error, FileVanished) else error_text(error)
        self.list.point_to(record.id)
        self.reading.show_notice(record.title, words, Path(record.place))
        self.desk.show_document(None)
        self.correcting.show_nothing()
        self.setWindowTitle(f"{record.title} — Oqyrman")

    def _show_place(self, current: int, matches: int) -> None:
        self._current_match = current
        self.search_bar.set_place(current, matches)
        for name in ("next-match", "previous-match"):
            self.commands[name].setEnabled(matches > 0)

    def search_bar_focus(self) -> None:
        """Put the keyboard into the search box."""
        self.desk.leave_only_page()
        self.search_bar.take_focus()

    def _search_within(self, base: str) -> None:
        """Search only inside the result that is shown; without one, in the whole library again.

        Filters stay in the box, where they can be changed.
        """
        base = base.strip()
        bare = without_filters(base).strip() or base
        self.search_bar.set_base(bare)
        self.results.search_within(bare)
        if bare:
            kept = filters_of(base) if bare != base else ""
            self.search_bar.box.setText(f"{kept} " if kept else "")
        self.search_bar.box.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _open_number(self, opens: Opens) -> None:
        """Open what a number of the counter counts."""
        match opens:
            case Opens.MATCHES:
                self.commands["show-concordance"].setChecked(True)
                self._show_concordance()
            case Opens.FOUND:
                self.list.focus()
            case Opens.ALL:
                self._search_everywhere("")
            case Opens.UNREADABLE:
                self.adding.list_failures()
            case Opens.VANISHED:
                self.holdings.list_vanished()
            case Opens.DUPLICATES:
                self.correcting.list_duplicates()
            case Opens.UNDATED:
                box = self.search_bar.box
                box.setText(toggled(box.text(), "date", "none", exclude=False))

    def _show_concordance(self) -> None:
        on = self.commands["show-concordance"].isChecked()
        self.drawer.open(on)
        if not on:
            self.reading.setFocus(Qt.FocusReason.OtherFocusReason)

    def batch(self) -> "BatchSearch":
        """Return what searches for lists of queries, made when it is first asked for."""
        if self._batch is None:
            from reader.gui.search.batch_search import BatchSearch  # not before the first window is painted

            self._batch = BatchSearch(self._library, self._jobs, self.results, self)
            self._batch.query_wanted.connect(self._search_everywhere)
            self._batch.failed.connect(self.say_error)
        return self._batch

    def _search_everywhere(self, text: str) -> None:
        if self.results.base:
            self._search_within("")
        self.search_bar.box.setText(text)

    def _choose_batch(self) -> None:
        self.batch().choose()

    def _show_help(self) -> None:
        self._sheet().show()

    def _show_keys(self) -> None:
        sheet = self._sheet()
        sheet.show_keyboard()
        sheet.show()

    def _sheet(self) -> "CheatSheet":
        from reader.gui.search.cheat_sheet import cheat_sheet  # not before the first window is painted

        sheet = cheat_sheet(self)
        sheet.search_wanted.connect(self.search_bar.box.setText)
        return sheet

    def offer_back(self, removed: Sequence[SavedSearch]) -> None:
        """Offer to bring searches back that are no longer saved, the last one first."""
        self.removed += removed
        if self.removed:
            self._offer_last_back()

    def _offer_last_back(self) -> None:
        words = translate("MainWindow", "“{name}” is no longer saved.").format(name=self.removed[-1].name)
        self.activity.offer(words, translate("MainWindow", "Undo"), self._bring_last_back)

    def _bring_last_back(self) -> None:
        self.memory.restore(self.removed.pop())
        if self.removed:
            self._offer_last_back()

    def _clear(self) -> None:
        """Clear the search, or with nothing to clear go back to reading."""
        if self.desk.step_back():
            return
        if self.search_bar.box.text():
            self.search_bar.box.clear()
        elif self.results.base:
            self._search_within("")
        else:
            self.reading.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # The library

    def _quit(self) -> None:
        self.close()

    def _finish_intake(self, words: str) -> None:
        self.activity.finish(words)
        self.show_scope()
        if scope := self.results.scope:
            documents = self._library.documents
            self._jobs.read(
                "scope",
                lambda _progress: scope if documents.count() == documents.count(scope) else None,
                self._drop_scope,
            )

    def _drop_scope(self, scope: Sequence[Path] | None) -> None:
        """Show the whole library where the part that was shown is all of it."""
        if scope is not None and scope == self.results.scope:
            self.results.scope = ()
            self.show_scope()

    def say_error(self, error: Error) -> None:
        """Say what went wrong in the bottom line."""
        self.activity.say(error_text(error))

    # Looks

    def _dress(self) -> None:
        look = self.appearance
        font = look.font()
        self.commands.apply(look.theme)
        self.commands[f"theme-{look.choice}"].setChecked(True)
        self.search_bar.apply(look.theme)
        for pane in (self.list, self.timeline, self.facets, self.collections, self.drawer):
            pane.apply(look.theme, font)
        self.completions.apply(look.theme)
        self.outline.apply(font)
        self.desk.dress()

    def show_columns(self) -> None:
        """Show the columns that the user wants."""
        focused = self.desk.only_page
        self._left.setVisible(self.commands["show-list"].isChecked() and not focused)
        self.facets.setVisible(self.commands["show-facets"].isChecked())
        self.side.setVisible(self.commands["show-outline"].isChecked() and not focused)

    def _toggle_full_screen(self) -> None:
        if self.isFullScreen():
            self.showNormal()
        else:
            self.showFullScreen()


def _sort_of(settings: Settings) -> Sort:
    """Return the stored order; one of another version of the program falls back."""
    return Sort(settings.sort) if settings.sort in list(Sort) else Sort(Settings().sort)
