"""Ties the verification of quotations to the library and the page."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtWidgets import QFileDialog

from reader.errors import Cancelled, Error
from reader.gui.error_text import error_text

if TYPE_CHECKING:
    from reader.gui.main_window import MainWindow
    from reader.gui.proof.verdict_text import Told
    from reader.gui.proof.verify_sheet import VerifySheet
    from reader.loader.draft import Draft
    from reader.progress import Progress
    from reader.verifying import Verified

translate = QCoreApplication.translate

_KEY, _DRAFT, _SAVE = "verify", "verify-draft", "verify-save"


class Verification(QObject):
    """Verify what the user pastes or opens, in the background, and lead to the places."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self.sheet: VerifySheet | None = None

    def show(self) -> None:
        """Show the sheet, with what it had before."""
        sheet = self._sheet()
        sheet.show()
        sheet.raise_()
        sheet.activateWindow()
        sheet.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_over(self, before: "Verification") -> None:
        """Show what another window shows, which is about to go, in the language of the interface."""
        if before.sheet is None or not before.sheet.isVisible():
            return
        old, sheet = before.sheet, self._sheet()
        sheet.setGeometry(old.geometry())
        sheet.take(old.draft(), old.name)
        sheet.whole.setChecked(old.whole.isChecked())
        sheet.add(old.list.told())
        sheet.show()
        if old.list.count():
            sheet.end()

    def verify(self, draft: "Draft", whole: bool = False) -> None:
        """Verify the quoted passages of a text; without any, or where it is one quotation, the text itself."""
        from reader.gui.proof.verdict_text import Told
        from reader.verifying import Verifying

        sheet, library = self._sheet(), self._window.library
        found: list[Told] = []
        shown = 0

        def work(progress: "Progress") -> int:
            verifying = Verifying(library)

            def told(one: "Verified") -> None:
                records = library.documents.records([one.document_id]) if one.document_id is not None else []
                found.append(Told(one, records[0] if records else None))

            if not whole:
                for one in verifying.draft(draft, progress):
                    told(one)
                    progress.check()
            if found:
                return 0
            told(verifying.quote(draft.text))
            return len(draft.text) - len(draft.text.lstrip())

        def show_new() -> None:
            nonlocal shown
            ready = len(found)
            sheet.add(found[shown:ready])
            shown = ready

        def show_progress(done: int, total: int | None) -> None:
            show_new()
            sheet.show_progress(done, total)

        def end(shift: int) -> None:
            show_new()
            sheet.end(shift=shift)

        def fail(error: Error) -> None:
            show_new()
            stopped = translate("Verify", "Stopped; what was verified so far is listed.")
            sheet.end(stopped if isinstance(error, Cancelled) else error_text(error))

        sheet.begin()
        self._window.jobs.read(_KEY, work, end, failed=fail, progressed=show_progress)

    def choose_draft(self) -> None:
        """Let the user choose a draft and verify its quotes."""
        sheet = self._sheet()
        kinds = translate("Verify", "Drafts (*.md *.markdown *.txt *.docx *.odt *.rtf *.html);;All files (*)")
        title = translate("Verify", "Open a draft")
        chosen, _kind = QFileDialog.getOpenFileName(sheet, title, "", kinds)
        if chosen:
            self.open_draft(Path(chosen))

    def open_draft(self, path: Path) -> None:
        """Read a draft in the background, and verify its quotes."""
        sheet = self._sheet()

        def read(_progress: "Progress") -> "Draft":
            from reader.loader.draft import read_draft

            return read_draft(path)

        def take(draft: "Draft") -> None:
            sheet.take(draft, path.name)
            self.verify(draft, sheet.whole.isChecked())

        self._window.jobs.read(_DRAFT, read, take, failed=lambda error: sheet.say(f"{path.name}: {error_text(error)}"))

    def choose_file(self) -> None:
        """Let the user choose where the verdicts are written."""
        sheet = self._sheet()
        title = translate("Verify", "Save the verdicts")
        kinds = translate("Verify", "Markdown (*.md);;CSV (*.csv);;Excel (*.xlsx);;Word (*.docx);;JSON (*.json)")
        name = f"{Path(sheet.name).stem or 'quotes'}-verified.md"
        chosen, _kind = QFileDialog.getSaveFileName(sheet, title, name, kinds)
        if chosen:
            self.write(Path(chosen))

    def write(self, path: Path) -> None:
        """Write the verdicts to a file."""
        from reader.gui.proof.verdict_text import names
        from reader.verifying import write_verified

        sheet = self._sheet()
        verified, words = [one.verified for one in sheet.list.told()], names()
        title = sheet.name or translate("Verify", "Verified quotations")
        done = translate("Verify", "Written to {path}").format(path=path)
        library = self._window.library

        def work(_progress: "Progress") -> None:
            library.must_not_be_source(path)
            write_verified(title, verified, path, words)

        self._window.jobs.read(
            _SAVE, work, lambda _done: sheet.say(done), failed=lambda error: sheet.say(error_text(error))
        )

    def go_to(self, told: "Told", *, stay: bool = True) -> None:
        """Show the place of a quote in the window; ``stay`` keeps the keyboard in the list."""
        one = told.verified
        if one.document_id is None or one.span is None:
            return
        self._window.desk.places.open_span(one.document_id, one.span)
        if not stay:
            self._window.activateWindow()
            self._window.reading.setFocus(Qt.FocusReason.OtherFocusReason)

    def _sheet(self) -> "VerifySheet":
        if self.sheet is None:
            from reader.gui.proof.verify_sheet import VerifySheet  # not before the first window is painted

            look = self._window.appearance
            sheet = VerifySheet(look.theme, look.font(), self._window)
            sheet.check_wanted.connect(self.verify)
            sheet.draft_wanted.connect(self.choose_draft)
            sheet.stop_wanted.connect(lambda: self._window.jobs.cancel(_KEY))
            sheet.save_wanted.connect(self.choose_file)
            sheet.finished.connect(lambda _result: self._window.jobs.cancel(_KEY))
            sheet.list.picked.connect(self.go_to)
            sheet.list.entered.connect(lambda told: self.go_to(told, stay=False))
            look.changed.connect(lambda: sheet.apply(look.theme, look.font()))
            self.sheet = sheet
        return self.sheet
