"""What the window can do with a search: limit it, search within it, keep it, list its uses, and explain searching."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt

from reader.gui.search.counter_text import Opens
from reader.gui.search.query_edit import filters_of, toggled, without_filters
from reader.store.searches import SavedSearch

if TYPE_CHECKING:
    from reader.gui.main_window import MainWindow
    from reader.gui.search.batch_search import BatchSearch
    from reader.gui.search.cheat_sheet import CheatSheet

translate = QCoreApplication.translate


class SearchDesk(QObject):
    """Tie the commands about searching to the window's panes; made before the panes, and connected after them."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._batch: BatchSearch | None = None
        self.removed: list[SavedSearch] = []

    def handlers(self) -> dict[str, Callable[[], None]]:
        """Return what the commands about searching do."""
        return {
            "find": self.focus,
            "search-within": lambda: self._search_within(self._window.results.query.text),
            "save-search": lambda: self._window.memory.save(),
            "batch": lambda: self.batch().choose(),
            "show-concordance": self._show_concordance,
            "how-to-search": self._show_help,
            "shortcuts": self._show_keys,
            "clear": self._clear,
        }

    def connect_panes(self) -> None:
        """Listen to the panes, which the window has built by now."""
        window, bar = self._window, self._window.search_bar
        bar.searched.connect(self._search)
        bar.next_wanted.connect(lambda: window.reading.next_match())
        bar.previous_wanted.connect(lambda: window.reading.previous_match())
        bar.list_wanted.connect(window.list.focus)
        bar.help_wanted.connect(self._show_help)
        bar.base_cleared.connect(lambda: self._search_within(""))
        bar.scope_cleared.connect(lambda: self.limit_to(()))
        window.list.number_opened.connect(self._open_number)
        window.memory.removed.connect(lambda removed: self.offer_back([removed]))
        window.memory.failed.connect(window.say_error)
        window.drawer.opened.connect(window.shown_document.open_line)
        window.drawer.closed.connect(lambda: window.commands["show-concordance"].trigger())
        window.drawer.said.connect(window.activity.say)
        window.drawer.failed.connect(window.say_error)
        window.looking_up.search_wanted.connect(bar.box.setText)
        window.adding.added.connect(lambda: self.limit_to(()))

    def _search(self, text: str) -> None:
        """Search for what is typed; a document that was about to open by itself would keep its list waiting."""
        self._window.found_list.stop()
        self._window.results.search(text)

    def focus(self) -> None:
        """Put the keyboard into the search box."""
        self._window.desk.leave_only_page()
        self._window.search_bar.take_focus()

    # Parts of the library

    def limit_to(self, scope: Sequence[Path]) -> None:
        """Search only in these files and folders, or without any in the whole library."""
        self._window.results.limit_to(scope)
        self.show_scope()

    def show_scope(self) -> None:
        """Name what part of the library is shown."""
        scope = self._window.results.scope
        self._window.search_bar.set_scope(", ".join(path.name for path in scope[:3]) + ("…" if len(scope) > 3 else ""))

    def check_scope(self) -> None:
        """Show the whole library where the part that is shown is all of it by now."""
        self.show_scope()
        if scope := self._window.results.scope:
            documents = self._window.library.documents
            self._window.jobs.read(
                "scope",
                lambda _progress: scope if documents.count() == documents.count(scope) else None,
                self._drop_scope,
            )

    def _drop_scope(self, scope: Sequence[Path] | None) -> None:
        if scope is not None and scope == self._window.results.scope:
            self._window.results.scope = ()
            self.show_scope()

    # Other searches

    def search_everywhere(self, text: str) -> None:
        """Search for a text in the whole library."""
        if self._window.results.base:
            self._search_within("")
        self._window.search_bar.box.setText(text)

    def _search_within(self, base: str) -> None:
        """Search only inside the result that is shown; without one, in the whole library again.

        Filters stay in the box, where they can be changed.
        """
        bar = self._window.search_bar
        base = base.strip()
        bare = without_filters(base).strip() or base
        bar.set_base(bare)
        self._window.results.search_within(bare)
        if bare:
            kept = filters_of(base) if bare != base else ""
            bar.box.setText(f"{kept} " if kept else "")
        bar.box.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _clear(self) -> None:
        """Clear the search, or with nothing to clear go back to reading."""
        window = self._window
        if window.desk.step_back():
            return
        if window.search_bar.box.text():
            window.search_bar.box.clear()
        elif window.results.base:
            self._search_within("")
        else:
            window.reading.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def batch(self) -> "BatchSearch":
        """Return what searches for lists of queries, made when it is first asked for."""
        if self._batch is None:
            from reader.gui.search.batch_search import BatchSearch  # not before the first window is painted

            window = self._window
            self._batch = BatchSearch(window.library, window.jobs, window.results, window)
            self._batch.query_wanted.connect(self.search_everywhere)
            self._batch.failed.connect(window.say_error)
        return self._batch

    def offer_back(self, removed: Sequence[SavedSearch]) -> None:
        """Offer to bring searches back that are no longer saved, the last one first."""
        self.removed += removed
        if self.removed:
            self._offer_last_back()

    def _offer_last_back(self) -> None:
        words = translate("MainWindow", "“{name}” is no longer saved.").format(name=self.removed[-1].name)
        self._window.activity.offer(words, translate("MainWindow", "Undo"), self._bring_last_back)

    def _bring_last_back(self) -> None:
        self._window.memory.restore(self.removed.pop())
        if self.removed:
            self._offer_last_back()

    # What is found

    def _open_number(self, opens: Opens) -> None:
        """Open what a number of the counter counts."""
        window = self._window
        match opens:
            case Opens.MATCHES:
                window.commands["show-concordance"].setChecked(True)
                self._show_concordance()
            case Opens.FOUND:
                window.list.focus()
            case Opens.ALL:
                self.search_everywhere("")
            case Opens.UNREADABLE:
                window.adding.list_failures()
            case Opens.VANISHED:
                window.holdings.list_vanished()
            case Opens.DUPLICATES:
                window.correcting.list_duplicates()
            case Opens.UNDATED:
                box = window.search_bar.box
                box.setText(toggled(box.text(), "date", "none", exclude=False))

    def _show_concordance(self) -> None:
        on = self._window.commands["show-concordance"].isChecked()
        self._window.drawer.open(on)
        if not on:
            self._window.reading.setFocus(Qt.FocusReason.OtherFocusReason)

    # Help

    def _show_help(self) -> None:
        self._sheet().show()

    def _show_keys(self) -> None:
        sheet = self._sheet()
        sheet.show_keyboard()
        sheet.show()

    def _sheet(self) -> "CheatSheet":
        from reader.gui.search.cheat_sheet import cheat_sheet  # not before the first window is painted

        sheet = cheat_sheet(self._window, self._window.key_desk.keys())
        sheet.search_wanted.connect(self._window.search_bar.box.setText)
        return sheet
