"""What the library holds and from where: the commands about sources, and about files that are gone."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from reader.corpus.record import DocumentRecord
from reader.errors import Error
from reader.gui.activity import Activity
from reader.gui.error_text import error_text
from reader.gui.jobs import Jobs
from reader.gui.library.intake import Intake
from reader.gui.library.watching import Watching
from reader.library import Library

if TYPE_CHECKING:
    from reader.gui.library.sources_sheet import SourcesSheet
    from reader.indexing.surveying import SourceState

translate = QCoreApplication.translate


class Holdings(QObject):
    """Tie the sheets about sources and vanished files to the library."""

    counted = Signal(int)
    """How many documents have lost their files."""

    opened = Signal(object)
    """The ``DocumentRecord`` of a vanished document that is to be shown."""

    changed = Signal()
    """Documents were taken out of the library."""

    def __init__(
        self, library: Library, jobs: Jobs, intake: Intake, watching: Watching, activity: Activity, window: QWidget
    ) -> None:
        super().__init__(window)
        self._library = library
        self._jobs = jobs
        self._intake = intake
        self._watching = watching
        self._activity = activity
        self._window = window
        self._sheet: SourcesSheet | None = None
        intake.settled.connect(self.refresh)

    def handlers(self) -> dict[str, Callable[[], None]]:
        """Return what the commands do."""
        return {"sources": self.show_sources, "vanished": self.list_vanished}

    def refresh(self) -> None:
        """Count the vanished files, and show the sources anew where they are shown."""
        self._jobs.read("vanished", lambda _progress: self._library.vanished.count(), self.counted.emit)
        if self._sheet is not None and self._sheet.isVisible():
            self._survey()

    def list_vanished(self) -> None:
        """Show the documents whose files are gone."""
        self._jobs.read(
            "vanished-list",
            lambda _progress: self._library.documents.records(self._library.vanished.ids()),
            self._show_vanished,
        )

    def show_sources(self) -> None:
        """Show the folders and files that the library reads from."""
        if self._sheet is None:
            from reader.gui.library.sources_sheet import SourcesSheet  # not before the first window is painted

            self._sheet = SourcesSheet(self._window)
            self._sheet.remove_wanted.connect(self.remove)
            self._sheet.rescan_wanted.connect(self._intake.add)
            self._sheet.patterns_changed.connect(self.ignore)
            self._sheet.add_wanted.connect(self._add)
        self._sheet.show()
        self._survey()

    def remove(self, path: Path) -> None:
        """Take a source out of the library."""
        self._jobs.write(
            "remove",
            lambda _progress: self._library.drop_source(path),
            lambda count: self._end(translate("Holdings", "%n document(s) taken out of the library", "", count)),
            failed=self._say_error,
        )

    def forget(self, ids: Sequence[int]) -> None:
        """Take documents whose files are gone out of the library."""
        self._jobs.write(
            "forget",
            lambda _progress: self._library.forget(ids),
            lambda count: self._end(translate("Holdings", "%n document(s) forgotten", "", count)),
            failed=self._say_error,
        )

    def ignore(self, path: Path | None, patterns: Sequence[str]) -> None:
        """Leave files out of a source, or of all, and look through it."""

        def put(_progress: object) -> None:
            source = self._library.source_at(path).id if path else None
            self._library.ignoring.put(source, patterns)

        def rescan(_done: None) -> None:
            self._intake.add([path] if path else [])

        self._jobs.write("ignore", put, rescan, failed=self._say_error, kept=True)

    def _add(self) -> None:
        title = translate("Holdings", "Add a folder of documents")
        if chosen := QFileDialog.getExistingDirectory(self._window, title):
            self._intake.add([Path(chosen)])

    def _survey(self) -> None:
        def work(_progress: object) -> "tuple[list[SourceState], list[str]]":
            return self._library.survey(skipped=True), self._library.ignoring.of(None)

        self._jobs.read("survey", work, self._show_states)

    def _show_states(self, found: "tuple[list[SourceState], list[str]]") -> None:
        if self._sheet is not None:
            self._sheet.show_states(*found, live=self._watching.live)

    def _show_vanished(self, records: Sequence[DocumentRecord]) -> None:
        from reader.gui.library.vanished_sheet import VanishedSheet

        sheet = VanishedSheet(records, self._window)
        sheet.opened.connect(self.opened)
        sheet.forget_wanted.connect(self.forget)
        sheet.show()

    def _end(self, words: str) -> None:
        self._activity.finish(words)
        self.changed.emit()
        self.refresh()

    def _say_error(self, error: Error) -> None:
        self._activity.say(error_text(error))
