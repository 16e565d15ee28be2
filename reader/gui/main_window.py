"""The window: the switchboard between its panes, the library and the jobs."""

import logging
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QCoreApplication, QEvent, QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QMainWindow, QMenu, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from reader.corpus.hit import Count, Hit, HitPage, Sort
from reader.corpus.query import Mode, Query, ResolvedQuery, Word
from reader.corpus.record import DocumentRecord
from reader.errors import Error, FileVanished
from reader.gui.activity import Activity
from reader.gui.appearance import Appearance
from reader.gui.commands import Actions
from reader.gui.counter_text import counter_text, empty_text
from reader.gui.dialogs import about, failure_list, shortcut_sheet
from reader.gui.document_list import DocumentList
from reader.gui.error_text import error_text
from reader.gui.forms_row import FormsRow, chips
from reader.gui.intake import Intake
from reader.gui.jobs import Jobs
from reader.gui.open_document import OpenDocument, Opened
from reader.gui.outline import Outline
from reader.gui.reading_view import ReadingView
from reader.gui.resources import starter_library
from reader.gui.results import Found, Results
from reader.gui.search_bar import SearchBar
from reader.gui.welcome import Welcome
from reader.indexing.files import plain
from reader.language.fold import fold
from reader.library import Library
from reader.progress import Progress
from reader.settings import Settings

if TYPE_CHECKING:
    from reader.gui.word_card import WordFacts

translate = QCoreApplication.translate

_log = logging.getLogger(__name__)

_PREVIEW_MS = 60
_RESCAN_MS = 400
"""How long after the start changed files are looked for: the first list comes first."""
_COLUMNS = (340, 700, 240)
_SMALLEST_COLUMNS = (220, 320, 160)
_SIZE = (1280, 800)
_FRAME = QSize(16, 40)
"""What a desktop may need around a window: borders and a title bar."""


class MainWindow(QMainWindow):
    """One window on one library.

    Panes know nothing of each other: each tells this window, and this window tells the others.
    """

    def __init__(self, library: Library, jobs: Jobs, settings: Settings) -> None:
        super().__init__()
        self._library = library
        self._jobs = jobs
        self._settings = settings
        self._found = Found(HitPage(0, 0, ()), 0, ResolvedQuery(Query("", ()), ()))
        self._whole = Count(0, {})
        self._first_row: int | None = None
        self._current_match = 0
        self.appearance = Appearance(settings, self)
        self.results = Results(library, jobs, _sort_of(settings), self)
        self.intake = Intake(library, jobs, self)
        self.open_document = OpenDocument(library, jobs, self)
        self.commands = Actions(self, self._handlers())
        self._preview = QTimer(self)
        self._preview.setSingleShot(True)
        self._preview.setInterval(_PREVIEW_MS)
        self.appearance.apply()  # before the panes are built, which take the font that they find
        self._build()
        self._connect()
        self._restore()
        self._dress()
        self.results.refresh()
        self._rescan = QTimer(self)
        self._rescan.setSingleShot(True)
        self._rescan.timeout.connect(lambda: self.intake.add(()))
        self._rescan.start(_RESCAN_MS)
        self._show_failures()

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
        return self._jobs.busy() or self._preview.isActive() or self._rescan.isActive() or self.results.resting

    def settings(self) -> Settings:
        """Return what is to be remembered."""
        return replace(
            self._settings,
            theme=self.appearance.choice,
            text_pt=self.appearance.text_pt,
            sort=self.results.sort.value,
            window=bytes(self.saveGeometry().toHex().data()).decode(),
            columns=bytes(self._columns.saveState().toHex().data()).decode(),
            list_shown=self.commands["show-list"].isChecked(),
            outline_shown=self.commands["show-outline"].isChecked(),
        )

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop the background work, of which is kept what it finished, and keep the reading position."""
        self._preview.stop()
        self._rescan.stop()
        self._jobs.close()
        try:
            self.open_document.keep_position_now()
        except Error as error:
            _log.warning("the reading position is not kept: %s", error)
        super().closeEvent(event)

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
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self._add(paths)

    # Building

    def _build(self) -> None:
        self.setAcceptDrops(True)
        self.search_bar = SearchBar(self)
        self.forms_row = FormsRow(self)
        self.list = DocumentList(self.appearance.theme, self.appearance.font(), self)
        self.reading = ReadingView(self)
        self.outline = Outline(self)
        self.activity = Activity(self)
        self._columns = QSplitter(Qt.Orientation.Horizontal, self)
        self._columns.setHandleWidth(1)
        self._columns.setChildrenCollapsible(False)
        for place, pane in enumerate((self.list, self.reading, self.outline)):
            pane.setMinimumWidth(_SMALLEST_COLUMNS[place])
            self._columns.addWidget(pane)
            self._columns.setStretchFactor(place, int(pane is self.reading))
        ways = [self.commands[name] for name in ("open-folder", "open-file", "open-starter")]
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self._columns)
        self._pages.addWidget(Welcome(ways, self))
        self._build_bar()
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.search_bar)
        column.addWidget(self.forms_row)
        column.addWidget(self._pages, 1)
        column.addWidget(self.activity)
        content = QWidget(self)
        content.setLayout(column)
        self.setCentralWidget(content)

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
            [chosen["zoom-out"], chosen["zoom-in"], chosen["next-theme"], chosen["show-outline"]],
            everything,
        )
        order = QMenu(self)
        order.addActions([chosen[f"sort-{sort.value}"] for sort in Sort])
        self.list.set_sort_menu(order)

    def _connect(self) -> None:
        bar, results, reading = self.search_bar, self.results, self.reading
        bar.searched.connect(results.search)
        bar.next_wanted.connect(reading.next_match)
        bar.previous_wanted.connect(reading.previous_match)
        bar.list_wanted.connect(self.list.focus)
        bar.scope_cleared.connect(lambda: self._limit_to(()))
        self.forms_row.switched.connect(results.switch)
        self.forms_row.related_wanted.connect(results.set_related)
        results.found.connect(self._show_found)
        results.page_found.connect(self.list.model.add)
        results.counted.connect(self._show_count)
        self.list.page_wanted.connect(results.ask_page)
        self.list.opened.connect(self._open)
        self.list.entered.connect(lambda: reading.setFocus(Qt.FocusReason.OtherFocusReason))
        self._preview.timeout.connect(self._open_first_row)
        self.open_document.opened.connect(self._show_document)
        self.open_document.refused.connect(self._show_refusal)
        reading.match_changed.connect(self._show_place)
        reading.word_picked.connect(self._look_up)
        reading.turn_entered.connect(self.outline.follow)
        reading.scrolled.connect(self.open_document.move)
        reading.zoom_requested.connect(self.appearance.zoom)
        self.outline.picked.connect(reading.go_to)
        self.appearance.changed.connect(self._dress)
        self.intake.progressed.connect(self._show_progress)
        self.intake.finished.connect(self._finish_intake)
        self.intake.changed.connect(results.refresh)
        self.intake.failures_changed.connect(self._show_failures)
        self.activity.cancel_wanted.connect(self.intake.cancel)
        self.activity.failures_wanted.connect(self._list_failures)
        self._jobs.failed.connect(self._say_error)

    def _handlers(self) -> dict[str, Callable[[], None]]:
        return {
            "open-folder": self._choose_folder,
            "open-file": self._choose_files,
            "open-starter": self._add_starter,
            "rescan": lambda: self.intake.add(()),
            "cancel": self.intake.cancel,
            "failures": self._list_failures,
            "quit": self._quit,
            "find": self.search_bar_focus,
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
            "next-theme": self.appearance.next_theme,
            "zoom-in": lambda: self.appearance.zoom(1),
            "zoom-out": lambda: self.appearance.zoom(-1),
            "zoom-reset": self.appearance.zoom_to_normal,
            "show-list": self._show_columns,
            "show-outline": self._show_columns,
            "full-screen": self._toggle_full_screen,
            "shortcuts": lambda: shortcut_sheet(self).show(),
            "about": lambda: about(self).show(),
        }

    def _restore(self) -> None:
        self.resize(QSize(*_SIZE).boundedTo(self.screen().availableSize() - _FRAME))
        self._columns.setSizes(list(_COLUMNS))
        self.restoreGeometry(QByteArray.fromHex(self._settings.window.encode()))
        self._columns.restoreState(QByteArray.fromHex(self._settings.columns.encode()))
        self.commands["show-list"].setChecked(self._settings.list_shown)
        self.commands["show-outline"].setChecked(self._settings.outline_shown)
        self._show_columns()
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
        if found.count is None:  # else it is told at once
            self._show_count(None, complete=False)
        self.forms_row.setVisible(searching)
        self._show_sort()
        current = self.list.current()
        if current is not None:
            self._mark(current)
        elif not searching or not found.page.documents:
            self.reading.set_matches(())
        if self.open_document.id is None or (searching and current is None and not found.again):
            self._preview.start()

    def _show_count(self, count: Count | None, complete: bool) -> None:
        page, total, query = self._found.page, self._found.total, self.results.query
        matches = count.matches if count else None
        words = counter_text(page.documents, total, matches, searching=self.results.searching, complete=complete)
        self.list.set_counter(words)
        if self.results.searching and (count is None or complete):
            self._show_forms(count, query)

    def _show_forms(self, count: Count | None, query: Query) -> None:
        """Show the forms of the search; one that was switched off keeps its place and its number."""
        if count and query.without:
            kept = {form: self._whole.forms.get(form, 0) for form in query.without}
            count = Count(count.matches, {**count.forms, **kept})
        elif count:
            self._whole = count
        also = [spelling for word in self._found.query.words for spelling in word.also]
        self.forms_row.show_forms(chips(self._found.query, count, query.without), also, related=query.related)

    def _mark(self, hit: Hit) -> None:
        """Mark other matches in the open document, and go to the first of them."""
        self.reading.set_matches(hit.matches)
        if self._current_match == 0:
            self.reading.next_match()

    def _open_first_row(self) -> None:
        """Open the row that was asked for once the list is whole; else what was read last, or the first row."""
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
        self._show_scope()

    def _show_scope(self) -> None:
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
        self.list.point_to(opened.record.id)
        self.reading.show_document(opened.document, opened.matches, None if opened.matches else opened.position)
        self.outline.show_document(opened.document)
        self.setWindowTitle(f"{opened.record.title} — Oqyrman")

    def _show_refusal(self, record: DocumentRecord, error: Error) -> None:
        """Say in place of the page why a document cannot be shown."""
        advice = translate(
            "MainWindow",
            "Put the file back and open it again, or choose “Look for changed files” to take it out of the list.",
        )
        words = f"{error_text(error)}\n\n{advice}" if isinstance(error, FileVanished) else error_text(error)
        self.list.point_to(record.id)
        self.reading.show_notice(record.title, words, record.path)
        self.outline.show_document(None)
        self.setWindowTitle(f"{record.title} — Oqyrman")

    def _show_place(self, current: int, matches: int) -> None:
        self._current_match = current
        self.search_bar.set_place(current, matches)
        for name in ("next-match", "previous-match"):
            self.commands[name].setEnabled(matches > 0)

    def search_bar_focus(self) -> None:
        """Put the keyboard into the search box."""
        self.search_bar.take_focus()

    def _clear(self) -> None:
        """Clear the search, or with nothing to clear go back to reading."""
        if self.search_bar.box.text():
            self.search_bar.box.clear()
        else:
            self.reading.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _look_up(self, word: str, place: QPoint) -> None:
        """Show what is known of a word beside it."""
        from reader.gui.word_card import WordFacts  # with the Kazakh analyzer: not before the first window is painted

        def find(progress: Progress) -> WordFacts:
            form = fold(word)
            readings = self._library.forms.entries.readings(form)
            forms = self._library.forms.word(Word(form, Mode.FORMS))
            count = self._library.count_matches(self._library.parse(word), progress)
            return WordFacts(word, readings, forms, count)

        self._jobs.read("word", find, lambda facts: self._show_word(facts, place))

    def _show_word(self, facts: "WordFacts", place: QPoint) -> None:
        from reader.gui.word_card import WordCard

        card = WordCard(facts, self)
        card.search_wanted.connect(self.search_bar.box.setText)
        card.show_at(place)

    # The library

    def _quit(self) -> None:
        self.close()

    def _choose_folder(self) -> None:
        title = translate("MainWindow", "Open a folder of documents")
        if chosen := QFileDialog.getExistingDirectory(self, title, self._settings.last_folder):
            self._add([Path(chosen)])

    def _choose_files(self) -> None:
        title = translate("MainWindow", "Open documents")
        kinds = translate("MainWindow", "Texts (*.txt);;All files (*)")
        chosen, _kind = QFileDialog.getOpenFileNames(self, title, self._settings.last_folder, kinds)
        if chosen:
            self._add([Path(name) for name in chosen])

    def _add_starter(self) -> None:
        if folder := starter_library():
            self.intake.add([folder])

    def _add(self, paths: Sequence[Path]) -> None:
        self._settings = replace(self._settings, last_folder=str(paths[0].parent))
        self.results.limit_to(())
        self._show_scope()
        self.intake.add(paths)

    def _show_progress(self, done: int, total: int | None) -> None:
        self.activity.show_progress(done, total)
        self.commands["cancel"].setEnabled(True)

    def _finish_intake(self, words: str) -> None:
        self.commands["cancel"].setEnabled(False)
        self.activity.finish(words)
        self._show_scope()
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
            self._show_scope()

    def _show_failures(self) -> None:
        self._jobs.read("failures", lambda _progress: len(self._library.failures.all()), self._count_failures)

    def _count_failures(self, count: int) -> None:
        self.activity.set_failures(count)
        self.commands["failures"].setEnabled(count > 0)

    def _list_failures(self) -> None:
        self._jobs.read(
            "failure-list",
            lambda _progress: self._library.failures.all(),
            lambda failures: failure_list(failures, self).show(),
        )

    def _say_error(self, error: Error) -> None:
        self.activity.say(error_text(error))

    # Looks

    def _dress(self) -> None:
        look = self.appearance
        font = look.font()
        self.commands.apply(look.theme)
        self.commands[f"theme-{look.choice}"].setChecked(True)
        self.search_bar.apply(look.theme)
        self.list.apply(look.theme, font)
        self.outline.apply(font)
        self.reading.apply(look.theme, look.text_pt)

    def _show_columns(self) -> None:
        self.list.setVisible(self.commands["show-list"].isChecked())
        self.outline.setVisible(self.commands["show-outline"].isChecked())

    def _toggle_full_screen(self) -> None:
        if self.isFullScreen():
            self.showNormal()
        else:
            self.showFullScreen()


def _sort_of(settings: Settings) -> Sort:
    """Return the stored order; one of another version of the program falls back."""
    return Sort(settings.sort) if settings.sort in list(Sort) else Sort(Settings().sort)
