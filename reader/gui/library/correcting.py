"""Correct, from the window, how documents are read and what is said of them; everything can be undone."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from reader.corpus.correction import Correction
from reader.corpus.decoding import NO_REPAIR, Decoding
from reader.corpus.record import DocumentRecord
from reader.errors import Error
from reader.gui.activity import Activity
from reader.gui.commands import Actions
from reader.gui.dialogs import place_list
from reader.gui.error_text import error_text
from reader.gui.jobs import Jobs
from reader.gui.library.intake import UPDATING
from reader.gui.reading.open_document import Opened
from reader.gui.reading.page_frame import PageFrame
from reader.library import Library
from reader.progress import Progress
from reader.records import dataclass
from reader.store.rules import Rule

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class _Change:
    """What was done to a document, and how to undo it."""

    words: str
    undo: Callable[[Progress], object]


class Correcting(QObject):
    """Tie what is clicked around the page, and the commands about it, to the library."""

    changed = Signal(int)
    """The id of a document that says something else now; 0 for many."""

    def __init__(self, library: Library, jobs: Jobs, activity: Activity, window: QWidget) -> None:
        super().__init__(window)
        self._library = library
        self._jobs = jobs
        self._activity = activity
        self._window = window
        self._record: DocumentRecord | None = None
        self._repair = ""
        self.sheet: QDialog | None = None

    def handlers(self) -> dict[str, Callable[[], None]]:
        """Return what the commands about corrections do."""
        return {
            "correct": self.correct,
            "encoding": self.choose_encoding,
            "rules": self.list_rules,
            "duplicates": self.list_duplicates,
        }

    def use(self, commands: Actions, frame: PageFrame) -> None:
        """Switch these commands on and off as they can be used, and do what is clicked around the page."""
        self._commands = commands
        self.attend(frame)
        self.turn_to(frame)
        self.show_nothing()

    def attend(self, frame: PageFrame) -> None:
        """Do what is clicked around a page."""
        frame.encoding_wanted.connect(self.choose_encoding)
        frame.correction_wanted.connect(self.correct)
        frame.places_wanted.connect(self.list_places)
        frame.repair_answered.connect(self._answer_repair)

    def turn_to(self, frame: PageFrame) -> None:
        """Tell of documents around this page from now on."""
        self._frame = frame

    def show(self, opened: Opened) -> None:
        """Tell of the document that was opened; whether it wants a repair is found out in the background."""
        self._record = record = opened.record
        choosable = _is_decoded(record) and not record.vanished
        self._frame.show_record(record, choosable=choosable)
        self._switch(choosable)
        if not choosable:
            return
        text = opened.document.text

        def look(_progress: Progress) -> str:
            from reader.loader.repair import repair_for  # its patterns take time to compile

            return "" if self._library.decodings.of(record.path).repair else repair_for(text)

        self._jobs.read("repair", look, lambda repair: self._offer_repair(record, repair), failed=lambda _error: None)

    def show_nothing(self) -> None:
        """No document is open."""
        self._record = None
        self._frame.show_record(None, choosable=False)
        self._switch(choosable=False)

    def correct(self) -> None:
        """Open the editor on the document that is open."""
        record = self._record
        if record is None:
            return

        def look(_progress: Progress) -> tuple[DocumentRecord, Correction, list[str]]:
            from reader.indexing.correcting import speakers_of

            found = self._library.documents.records([record.id])
            speakers = speakers_of(self._library.document(record.id, as_in_file=True))
            return next(iter(found), record), self._library.corrections.of(record.id), speakers

        self._jobs.read("correction", look, lambda told: self._edit(*told))

    def choose_encoding(self) -> None:
        """Open the list of encodings for the file that is open."""
        record = self._record
        if record is None or record.vanished or not _is_decoded(record):
            return
        from reader.gui.library.encoding_chooser import EncodingChooser  # not before the first window is painted
        from reader.indexing.choosing import Preview, previews

        def look(_progress: Progress) -> tuple[Decoding, Sequence[Preview]]:
            return self._library.decodings.of(record.path), previews(record.path)

        def show(told: tuple[Decoding, Sequence[Preview]]) -> None:
            chooser = EncodingChooser(record.path, record.encoding, *told, self._window)
            chooser.chosen.connect(lambda path, encoding: self._take_encoding(record, encoding))
            self._open(chooser)

        self._jobs.read("previews", look, show)

    def list_rules(self) -> None:
        """Show the rules of folders."""
        from reader.gui.library.rule_list import RuleList  # not before the first window is painted

        def show(rules: list[Rule]) -> None:
            sheet = RuleList(rules, self._window)
            sheet.removed.connect(self._remove_rule)
            self._open(sheet)

        self._jobs.read("rules", lambda _progress: self._library.rules.all(), show)

    def list_places(self) -> None:
        """Show the places of the document that is open."""
        if self._record is not None:
            self._open(place_list([(self._record.title, self._record.places)], self._window))

    def list_duplicates(self) -> None:
        """Show every text that lies at several places."""
        self._jobs.read(
            "duplicates",
            lambda _progress: self._library.duplicates.places(),
            lambda places: self._open(place_list(places, self._window)),
        )

    def _edit(self, record: DocumentRecord, correction: Correction, speakers: Sequence[str]) -> None:
        from reader.gui.library.correction_editor import CorrectionEditor  # not before the first window is painted

        editor = CorrectionEditor(record, correction, speakers, self._window)
        editor.rules_wanted.connect(self.list_rules)
        editor.saved.connect(lambda made: self._save(made.record, made.correction, made.rule))
        self._open(editor)

    def _save(self, record: DocumentRecord, correction: Correction, rule: Rule | None) -> None:
        library = self._library

        def work(progress: Progress) -> _Change:
            before = library.corrections.of(record.id)
            if rule is None:
                library.correct(record.id, correction, progress)
                words = translate("Correcting", "Corrected; the file itself stays as it is.")
                return _Change(words, lambda undoing: library.correct(record.id, before, undoing))
            old = next((one for one in library.rules.all() if one.folder == rule.folder), None)
            try:
                library.correct(record.id, correction, progress)
            finally:  # both are kept, also where the window closes meanwhile
                library.set_rule(rule.folder, rule, progress)

            def undo(undoing: Progress) -> None:
                library.set_rule(rule.folder, old, undoing)
                library.correct(record.id, before, undoing)

            words = translate("Correcting", "The rule holds for all documents of {folder}, now and later.")
            return _Change(words.format(folder=rule.folder), undo)

        self._change(record.id, work)

    def _remove_rule(self, rule: Rule) -> None:
        library = self._library

        def work(progress: Progress) -> _Change:
            library.set_rule(rule.folder, None, progress)
            words = translate("Correcting", "The rule of {folder} holds no longer.").format(folder=rule.folder)
            return _Change(words, lambda undoing: library.set_rule(rule.folder, rule, undoing))

        self._change(0, work)

    def _take_encoding(self, record: DocumentRecord, encoding: str) -> None:
        words = translate("Correcting", "Read in another encoding; the file itself stays as it is.")
        self._decode(record, lambda old: replace(old, encoding=encoding), words)

    def _offer_repair(self, record: DocumentRecord, repair: str) -> None:
        self._repair = repair
        if repair and self._record is not None and self._record.id == record.id:
            self._frame.offer_repair()

    def _answer_repair(self, repaired: bool) -> None:
        if self._record is None:
            return
        repair = self._repair if repaired else NO_REPAIR
        words = translate("Correcting", "Shown repaired; the file itself stays as it is.")
        kept = translate("Correcting", "Shown as it was saved; you will not be asked again.")
        self._decode(self._record, lambda old: replace(old, repair=repair), words if repaired else kept)

    def _decode(self, record: DocumentRecord, chosen: Callable[[Decoding], Decoding], words: str) -> None:
        library, path = self._library, record.path

        def work(progress: Progress) -> _Change:
            before = library.decodings.of(path)
            report = library.choose_decoding(path, chosen(before), progress)
            problem = next((error_text(one.error) for one in report.failed if one.path == path), "")
            return _Change(problem or words, lambda undoing: library.choose_decoding(path, before, undoing))

        self._change(record.id, work)

    def _change(self, document_id: int, work: Callable[[Progress], _Change]) -> None:
        """Change the library in the background; then say so, with a way back."""

        def done(change: _Change) -> None:
            undo = translate("Correcting", "Undo")
            self._activity.offer(change.words, undo, lambda: self._undo(document_id, change))
            self.changed.emit(document_id)

        self._say_what_waits()
        self._jobs.write(f"correcting {document_id}", work, done, failed=self._say, kept=True)

    def _undo(self, document_id: int, change: _Change) -> None:
        def done(_undone: object) -> None:
            self.changed.emit(document_id)

        self._say_what_waits()
        self._jobs.write(f"correcting {document_id}", change.undo, done, failed=self._say, kept=True)

    def _say_what_waits(self) -> None:
        if self._jobs.busy(UPDATING):
            self._activity.note(translate("Correcting", "Your change will be made when indexing has ended"))

    def _say(self, error: Error) -> None:
        self._activity.say(error_text(error))

    def _open(self, sheet: QDialog) -> None:
        self.sheet = sheet
        sheet.show()

    def _switch(self, choosable: bool) -> None:
        self._commands["correct"].setEnabled(self._record is not None)
        self._commands["encoding"].setEnabled(choosable)


def _is_decoded(record: DocumentRecord) -> bool:
    """Tell whether the file of a document is text from end to end, so that its encoding can be chosen."""
    from reader.loader import DECODED  # not before the first window is painted

    return record.path.suffix.lower() in DECODED
