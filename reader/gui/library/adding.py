"""Bring files into the library from the window: choose or drop them, see how far it is and what could not be read."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from reader.gui.activity import Activity
from reader.gui.commands import Actions
from reader.gui.dialogs import failure_list
from reader.gui.error_text import error_text
from reader.gui.jobs import Jobs
from reader.gui.library.intake import Intake
from reader.gui.resources import starter_library
from reader.library import Library

if TYPE_CHECKING:
    from reader.gui.library.column_choice import ColumnChoice

translate = QCoreApplication.translate


class Adding(QObject):
    """Tie the commands and panes that add files to the intake."""

    added = Signal()
    """Paths were chosen; the whole library is to be shown with them."""

    counted = Signal(int)
    """How many files could not be read."""

    def __init__(self, library: Library, jobs: Jobs, intake: Intake, activity: Activity, window: QWidget) -> None:
        super().__init__(window)
        self._library = library
        self._jobs = jobs
        self._intake = intake
        self._activity = activity
        self._window = window
        self._commands: Actions | None = None
        self._column_choice: ColumnChoice | None = None
        self.last_folder = ""
        intake.progressed.connect(self._show_progress)
        intake.failures_changed.connect(self.count_failures)
        activity.cancel_wanted.connect(intake.cancel)
        activity.pause_wanted.connect(intake.pause)
        activity.failures_wanted.connect(self.list_failures)

    def handlers(self) -> dict[str, Callable[[], None]]:
        """Return what the commands about files do."""
        return {
            "open-folder": self._choose_folder,
            "open-file": self._choose_files,
            "open-starter": self._add_starter,
            "rescan": lambda: self._intake.add(()),
            "cancel": self._intake.cancel,
            "pause": self._intake.pause,
            "failures": self.list_failures,
            "columns": lambda: self.column_choice().choose(self.last_folder),
        }

    def use(self, commands: Actions) -> None:
        """Switch these commands on and off as they can be used."""
        self._commands = commands
        self._intake.finished.connect(lambda _words: self._allow(reading=False))

    def add(self, paths: Sequence[Path]) -> None:
        """Add files and folders that the user chose."""
        self.last_folder = str(paths[0].parent)
        self.added.emit()
        self._intake.add(paths)

    def take_drop(self, event: QDropEvent) -> None:
        """Add the files and folders that were dropped."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.add(paths)

    def count_failures(self) -> None:
        """Show how many files could not be read."""
        self._jobs.read("failures", lambda _progress: len(self._library.failures.all()), self._show_count)

    def list_failures(self) -> None:
        """Show the files that could not be read, and why."""
        self._jobs.read(
            "failure-list",
            lambda _progress: self._library.failures.all(),
            lambda failures: failure_list(failures, self._window, self.column_choice().open).show(),
        )

    def column_choice(self) -> "ColumnChoice":
        """Return what lets the user choose the columns of a table; made when it is first wanted."""
        if self._column_choice is None:
            from reader.gui.library.column_choice import ColumnChoice  # not before the first window is painted

            self._column_choice = ColumnChoice(self._library, self._jobs, self._window)
            self._column_choice.chosen.connect(lambda path: self._intake.add([path]))
            self._column_choice.failed.connect(lambda error: self._activity.say(error_text(error)))
        return self._column_choice

    def _choose_folder(self) -> None:
        title = translate("MainWindow", "Open a folder of documents")
        if chosen := QFileDialog.getExistingDirectory(self._window, title, self.last_folder):
            self.add([Path(chosen)])

    def _choose_files(self) -> None:
        title = translate("MainWindow", "Open documents")
        kinds = translate("MainWindow", "Documents ({kinds});;All files (*)")
        from reader.loader import SUFFIXES  # not before the first window is painted

        kinds = kinds.format(kinds=" ".join(f"*{suffix}" for suffix in sorted(SUFFIXES)))
        chosen, _kind = QFileDialog.getOpenFileNames(self._window, title, self.last_folder, kinds)
        if chosen:
            self.add([Path(name) for name in chosen])

    def _add_starter(self) -> None:
        if folder := starter_library():
            self._intake.add([folder])

    def _show_progress(self, done: int, total: int | None) -> None:
        self._activity.show_progress(done, total, paused=self._intake.paused)
        self._allow(reading=True)

    def _allow(self, *, reading: bool) -> None:
        if self._commands:
            for command_id in ("cancel", "pause"):
                self._commands[command_id].setEnabled(reading)

    def _show_count(self, count: int) -> None:
        self._activity.set_failures(count)
        if self._commands:
            self._commands["failures"].setEnabled(count > 0)
        self.counted.emit(count)
