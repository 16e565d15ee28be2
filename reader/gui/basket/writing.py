"""Write the quotes into a file, and the key of hidden names into another."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QFileDialog

from reader.errors import Cancelled, Error
from reader.export.citation import Style
from reader.export.quotes import Format, write_quotes
from reader.gui.basket.export_sheet import ExportSheet, kind_names, label
from reader.gui.error_text import error_text
from reader.gui.jobs import Jobs
from reader.library import Library
from reader.progress import Progress

translate = QCoreApplication.translate


class Writing(QObject):
    """Do what a sheet asks for; it stays open until its file is written."""

    written = Signal(object)
    """The path of a file that is there now."""

    refused = Signal(object)
    """The ``Error`` for which nothing was written."""

    def __init__(self, library: Library, jobs: Jobs, folder: str, sheet: ExportSheet) -> None:
        super().__init__(sheet)
        self._library = library
        self._jobs = jobs
        self._folder = folder
        self._sheet = sheet
        sheet.write_wanted.connect(self.choose)
        self._find_people()

    def choose(self) -> None:
        """Ask for the file, and where names are hidden for the place of the key; then write."""
        sheet, kind = self._sheet, self._sheet.kind
        name = sheet.title.text().strip() or translate("Quotes", "Quotes")
        place = str(Path(self._folder) / f"{name}.{kind.value}")
        title = sheet.windowTitle()
        chosen, _ = QFileDialog.getSaveFileName(sheet, title, place, f"{kind_names()[kind]} (*.{kind.value})")
        if not chosen:
            return
        path = Path(chosen)
        path = path if path.suffix.lower() == f".{kind.value}" else path.with_name(f"{path.name}.{kind.value}")
        key = None
        if sheet.chosen_names():
            key = self._choose_key(path)
            if key is None:
                return
        self.write(path, key)

    def write(self, path: Path, key: Path | None = None) -> None:
        """Write what the sheet says; without a key for the names nothing is hidden, and so nothing is written."""
        sheet, library = self._sheet, self._library
        names, kind, style = sheet.chosen_names(), sheet.kind, sheet.style_of_sources
        title = sheet.title.text().strip()
        if names and (key is None or key == path):
            sheet.say(translate("ExportSheet", "Keep the key in a file of its own, apart from the quotes."))
            return
        words = label()

        def work(_progress: Progress) -> None:
            _write(library, path, kind, style, title, names, key, words)

        self._jobs.read("write-quotes", work, lambda _done: self._end(path), failed=self._fail)

    def _end(self, path: Path) -> None:
        self.written.emit(path)
        self._sheet.close()

    def _fail(self, error: Error) -> None:
        if not isinstance(error, Cancelled):
            self._sheet.say(error_text(error))
            self.refused.emit(error)

    def _choose_key(self, path: Path) -> Path | None:
        title = translate("ExportSheet", "Where the key is kept: it tells who is behind which label")
        name = translate("ExportSheet", "{name} - key").format(name=path.stem)
        place = str(path.with_name(f"{name}.json"))
        options = QFileDialog.Option.DontConfirmOverwrite  # a key that is there is kept, and gets new names
        chosen, _ = QFileDialog.getSaveFileName(self._sheet, title, place, "JSON (*.json)", options=options)
        return Path(chosen) if chosen else None

    def _find_people(self) -> None:
        library = self._library

        def find(progress: Progress) -> list[tuple[str, bool]]:
            from reader.basket import people  # not before it is needed

            return people(library, progress)

        self._jobs.read("quoted-people", find, self._sheet.show_people, failed=lambda _error: None)


def _write(
    library: Library,
    path: Path,
    kind: Format,
    style: Style,
    title: str,
    names: Sequence[str],
    key: Path | None,
    words: str,
) -> None:
    from reader.basket import hide_names, keep_apart, taken  # not before it is needed

    for place in filter(None, (path, key)):
        library.must_not_be_source(place)
    quotes = taken(library)
    if key is not None and names:
        keep_apart(key, path)
        quotes = hide_names(quotes, names, key, words)
    write_quotes(quotes, path, kind, title, style)
