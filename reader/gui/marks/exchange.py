"""Marks from other programs and other libraries, taken in from the menu."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from reader.errors import Cancelled, Error
from reader.gui.error_text import error_text
from reader.store.backups import STORE

if TYPE_CHECKING:
    from reader.gui.main_window import MainWindow
    from reader.gui.marks.all_marks import AllMarks
    from reader.gui.marks.import_sheet import Imported, ImportSheet
    from reader.gui.marks.marking import Marking
    from reader.progress import Progress

translate = QCoreApplication.translate


class Exchange(QObject):
    """Read marks of a file that the user chooses, in the background, and list what became of them."""

    def __init__(self, window: "MainWindow", marking: "Marking", marks: "AllMarks") -> None:
        super().__init__(window)
        self._window = window
        self._marking = marking
        self._marks = marks
        marks.import_wanted = self.choose

    def choose(self, parent: QWidget) -> None:
        """Let the user choose a file of another program."""
        title = translate("ImportMarks", "Import highlights and notes")
        kinds = translate(
            "ImportMarks",
            "Web Annotations, Zotero, KOReader, calibre (*.jsonld *.json *.html *.htm *.md *.lua *.calibre_annotation_"
            "collection);;All files (*)",
        )
        chosen, _kind = QFileDialog.getOpenFileName(parent, title, "", kinds)
        if chosen:
            self.take_in(Path(chosen))

    def choose_library(self) -> None:
        """Let the user choose the file of another library, or a backup of one."""
        title = translate("ImportMarks", "Marks of another library: its {file}, or a backup").format(file=STORE)
        kinds = translate("ImportMarks", "Libraries and backups (*.sqlite);;All files (*)")
        chosen, _kind = QFileDialog.getOpenFileName(self._window, title, "", kinds)
        if chosen:
            self.take_in(Path(chosen))

    def take_in(self, path: Path) -> None:
        """Take the marks of a file in."""
        sheet = self._sheet(path.parent.name if path.name == STORE else path.name)
        key, library = f"import-marks {id(sheet)}", self._window.library
        shown = [sheet]
        sheet.destroyed.connect(shown.clear)
        sheet.stop_wanted.connect(lambda: self._window.jobs.cancel(key))

        def work(progress: "Progress") -> "Imported":
            from reader.annotating import listed
            from reader.gui.marks.import_sheet import Imported
            from reader.interchange import import_highlights

            report = import_highlights(library, path, progress)
            return Imported(report, listed(library, [mark.id for _, mark in report.changes]))

        def done(found: "Imported") -> None:
            if found.report.changes:
                self._marking.keep(lambda annotating: annotating.adopt(found.report.changes), lambda _none: None)
            for one in shown:
                one.show_imported(found)

        def fail(error: Error) -> None:
            stopped = translate("ImportMarks", "Stopped; what was read so far is kept.")
            for one in shown:
                one.say(stopped if isinstance(error, Cancelled) else error_text(error))
            self._marks.refresh()

        def show_progress(count: int, total: int | None) -> None:
            for one in shown:
                one.show_progress(count, total)

        sheet.show()
        self._window.jobs.write(key, work, done, failed=fail, progressed=show_progress)

    def _sheet(self, name: str) -> "ImportSheet":
        from reader.gui.marks.import_sheet import ImportSheet  # not before the first window is painted

        sheet = ImportSheet(name, self._window)
        sheet.opened.connect(self._marks.go_to)
        sheet.undo_wanted.connect(self._marking.undo)
        return sheet
