"""What keeps a library safe while its window is open: copies, checks, and who else has it open."""

import logging
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from reader.errors import Cancelled, Error, LibraryBroken, LibraryRestorable
from reader.gui.activity import Activity
from reader.gui.commands import Actions
from reader.gui.error_text import error_text
from reader.gui.jobs import Jobs
from reader.gui.standing_notice import StandingNotice
from reader.library import Library
from reader.progress import Progress
from reader.store.backups import Contents, contents_of, copy

translate = QCoreApplication.translate

_log = logging.getLogger(__name__)

_FIRST_COPY_MS = 60_000
_NEXT_COPY_MS = 15 * 60_000
WRITING = (
    "open-folder", "open-file", "open-starter", "rescan", "columns", "save-search", "restore",
    "import-marks", "merge-marks", "bookmark",
)  # fmt: skip
"""Commands that change the library: they rest while it is open for reading only."""

_KEY = "safety"


class Safety(QObject):
    """Tie the commands about backups to the library, and say what has to be known of it."""

    restore_wanted = Signal(object)
    """The ``Path`` of the backup that is to be put in the place of the library, once the window is closed."""

    changed = Signal()
    """The library can be read better than before."""

    def __init__(self, library: Library, jobs: Jobs, activity: Activity, window: QWidget) -> None:
        super().__init__(window)
        self._library = library
        self._jobs = jobs
        self._activity = activity
        self._window = window
        self.notice = StandingNotice(window)
        self.broken: LibraryRestorable | None = None
        self._clock = QTimer(self, singleShot=True, interval=_FIRST_COPY_MS)
        self._clock.timeout.connect(self._copy_in_time)
        if library.read_only:
            self._say_read_only()
        else:
            self._clock.start()

    def handlers(self) -> dict[str, Callable[[], None]]:
        """Return what the commands about backups do."""
        return {"backup": self.back_up, "restore": self.choose_backup}

    def use(self, commands: Actions) -> None:
        """Switch off the commands that cannot be used."""
        if self._library.read_only:
            for name in WRITING:
                commands[name].setEnabled(False)

    def begin(self, *, unclean: bool = False) -> None:
        """Look through the library after an ``unclean`` end, or index copies of it: before anything else is written."""
        copied = self._library.place.copied
        if not copied and (self._library.read_only or not unclean):
            return

        def work(progress: Progress) -> None:
            if copied:
                self._library.repair(progress)
            else:
                self._library.look_through()

        self._jobs.write(_KEY, work, lambda _done: self.changed.emit(), failed=self.show_error)

    def show_error(self, error: Error) -> None:
        """Say what is wrong; where there is a backup to go back to, for as long as the window is open."""
        if isinstance(error, Cancelled):
            return
        if not isinstance(error, LibraryRestorable):
            self._activity.say(error_text(error))
            return
        self.broken = error
        backup = Path(str(error.fields["backup"]))
        words = offer_text(error)
        self.notice.say(words, translate("Safety", "Restore…"), lambda: self._ask(backup, words))

    def back_up(self) -> None:
        """Let the user choose a file and copy the library into it."""
        title = translate("Safety", "Back up the library")
        kinds = translate("Safety", "Backups (*.sqlite)")
        chosen, _kind = QFileDialog.getSaveFileName(self._window, title, "oqyrman.sqlite", kinds)
        if chosen:
            self.back_up_to(Path(chosen))

    def back_up_to(self, file: Path) -> None:
        """Copy the library into a file in the background."""

        def done(contents: Contents) -> None:
            said = translate("Safety", "Backed up %n document(s)", "", contents.documents)
            self._activity.say(f"{said}: {file}")

        def work(progress: Progress) -> Contents:
            self._library.must_not_be_source(file)
            return copy(self._store(), file, progress)

        self._jobs.read("backup", work, done, failed=self._say_unless_stopped)

    def choose_backup(self) -> None:
        """Let the user choose a backup and ask whether it is to be put in the place of the library."""
        title = translate("Safety", "Restore from a backup")
        folder = str(self._library.backups.folder)
        chosen, _kind = QFileDialog.getOpenFileName(
            self._window, title, folder, translate("Safety", "Backups (*.sqlite);;All files (*)")
        )
        if chosen:
            self.check_backup(Path(chosen))

    def check_backup(self, file: Path) -> None:
        """Check a backup in the background, and then ask."""

        def ask(contents: Contents) -> None:
            held = translate("Safety", "%n document(s) in it", "", contents.documents)
            self._ask(file, f"{file.name}: {held}.")

        self._jobs.read("backup", lambda _progress: contents_of(file), ask, failed=self._say_unless_stopped)

    def _ask(self, file: Path, words: str) -> None:
        question = translate(
            "Safety",
            "Restore it? What the library holds now is kept as another backup. The window is closed and opened again.",
        )
        box = QMessageBox(QMessageBox.Icon.Question, "Oqyrman", words, parent=self._window)
        box.setInformativeText(question)
        restore = box.addButton(translate("Safety", "Restore"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        restore.clicked.connect(lambda: self.restore_wanted.emit(file))
        box.setModal(True)
        box.open()

    def _store(self) -> Path:
        return self._library.place.files / self._library.backups.store.name

    def _copy_in_time(self) -> None:
        self._clock.start(_NEXT_COPY_MS)
        self._jobs.write(
            "copy",
            lambda progress: self._library.backups.make_if_due(progress),
            lambda _made: None,
            failed=self._note,
        )

    def _note(self, error: Error) -> None:
        _log.warning("no backup was made: %s", error)
        if isinstance(error, LibraryBroken):
            self.show_error(error)

    def _say_unless_stopped(self, error: Error) -> None:
        if not isinstance(error, Cancelled):
            self._activity.say(error_text(error))

    def _say_read_only(self) -> None:
        if self._library.place.another:
            words = translate(
                "Safety",
                "Another window has this library open. Here you can search and read; nothing is changed, and reading "
                "positions are not kept.",
            )
        else:
            words = translate(
                "Safety",
                "The folder of this library cannot be written ({cause}). Here you can search and read; nothing is "
                "changed, and reading positions are not kept.",
            ).format(cause=self._library.read_only)
        self.notice.say(words)


def offer_text(error: LibraryRestorable) -> str:
    """Say what is damaged and which backup there is."""
    held = translate("Safety", "%n document(s) in it", "", int(str(error.fields["documents"])))
    return translate(
        "Safety",
        "The library file is damaged ({cause}). The newest good backup is from {made}, {held}. The damaged file is "
        "kept beside it.",
    ).format(cause=error.fields["cause"], made=error.fields["made"], held=held)
