"""Quotes and marks of the open document: copied with their source, highlighted, noted, taken back."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QGuiApplication

from reader.corpus.annotation import Annotation, Colour, Kind, State
from reader.corpus.document import Document
from reader.corpus.span import Span
from reader.errors import Cancelled, DocumentUnknown, Error
from reader.gui.marks.mark_keeping import MarkKeeping
from reader.gui.marks.mark_painting import Painted
from reader.gui.reading.reading_view import ReadingView

if TYPE_CHECKING:
    from reader.annotating import Annotating
    from reader.gui.main_window import MainWindow
    from reader.gui.marks.note_editor import NoteEditor
    from reader.gui.marks.notes_part import NotesPart
    from reader.gui.reading.side_panel import SidePanel, SidePart
    from reader.library import Library

translate = QCoreApplication.translate

_LOAD = "document-marks"
_SHOWN_LETTERS = 60


class Marking(QObject):
    """Tie the commands about quotes and marks to the page."""

    changed = Signal()
    """A change of marks was kept."""

    told = Signal(str)
    """What was done, in words; it can be undone."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self.keeping = MarkKeeping(window.library, window.jobs, self._show_changed)
        self._document_id: int | None = None
        self._marks: Sequence[Annotation] = ()
        self._told_orphans = False
        self.editors: list[NoteEditor] = []
        self._notes: tuple[NotesPart, SidePart] | None = None

    def handlers(self) -> dict[str, Callable[[], None]]:
        """Return what the commands about quotes and marks do."""
        return {
            "copy-source": self.copy_with_source,
            **{f"mark-{colour.value}": partial(self.highlight, colour) for colour in Colour},
            "note": self.write_note,
            "unmark": self.remove_here,
            "undo-mark": self.undo,
            "redo-mark": self.redo,
        }

    def build_part(self, side: "SidePanel") -> None:
        """Put the list of marks into the right column."""
        from reader.gui.marks.notes_part import NotesPart  # not before the first window is painted

        notes = NotesPart(self._window.appearance.theme, side)
        self._notes = notes, side.add("notes", translate("Marking", "Notes"), notes)
        notes.picked.connect(self.go_to)
        notes.edited.connect(self.edit)
        notes.removed.connect(lambda mark: self.remove([mark]))

    @property
    def notes(self) -> "NotesPart":
        """Return the list of marks."""
        return self._filled()[0]

    def connect_page(self, reading: ReadingView) -> None:
        """Put the commands into the small menu of a page."""
        marks = (f"mark-{colour.value}" for colour in Colour)
        names = ("copy-source", "add-quote", *marks, "note", "bookmark", "unmark")
        reading.offer([self._window.commands[name] for name in names])

    def _filled(self) -> "tuple[NotesPart, SidePart]":
        self._window.desk.fill_side()
        assert self._notes is not None
        return self._notes

    def dress(self) -> None:
        """Take the colours and the font of the window."""
        look = self._window.appearance
        self.notes.apply(look.theme, look.font())

    def show_document(self, document: Document | None) -> None:
        """Show the marks of a document that was opened."""
        self._document_id = self._window.open_document.id if document is not None else None
        self._told_orphans = False
        self._show(())
        self._load()

    def take_over(self, before: "Marking") -> None:
        """Let what was done in another window be undone in this one."""
        self.keeping.take_over(before.keeping)

    def leave(self) -> None:
        """Keep, before the program ends, what is written and what still waits to be kept."""
        for editor in tuple(self.editors):
            editor.done(0)
        self.keeping.finish()

    # Quotes

    def copy_with_source(self) -> None:
        """Copy the selected passage in quotation marks, with who says it, where and when."""
        from reader.export.citation import said_by  # not before the first window is painted
        from reader.quotation import quotation

        document, span = self._window.reading.document(), self._selected()
        if document is None or span is None:
            self._window.activity.say(translate("Marking", "Select the passage that is to be copied."))
            return
        taken = quotation(document, span)
        QGuiApplication.clipboard().setText(self._window.desk.quoting.copied(taken))
        said = translate("Marking", "Copied with its source: “{quote}”").format(quote=_short(taken.text))
        if taken.crosses:
            warning = translate("Marking", "More than one speaks in it, and all are named: {names}.")
            said = f"{warning.format(names=', '.join(said_by(taken)))} {said}"
        self._window.activity.say(said, warning=taken.crosses)

    # Marks

    def highlight(self, colour: Colour) -> None:
        """Mark what is selected, else the current match; what is marked already takes the colour."""
        reading, document, number = self._window.reading, self._window.reading.document(), self._document_id
        span = self._selected() or reading.current_match()
        here = None if span else next((one for one in self._here() if one.kind is not Kind.BOOKMARK), None)
        span = span or (here.anchor.span if here else None)
        if document is None or number is None or span is None:
            self._window.activity.say(translate("Marking", "Select a passage, or go to a match, to highlight it."))
            return
        from reader.gui.marks.notes_part import colour_text  # not before the first window is painted

        wanted, library = span, self._window.library

        def work(annotating: "Annotating") -> Annotation | None:
            there = library.annotations.get(here.id) if here else _mark_on(library, number, wanted)
            if there is not None:
                return annotating.change(replace(there, colour=colour))
            return annotating.mark(number, wanted, Kind.HIGHLIGHT, colour, document=whole(library, number, document))

        self.keeping.keep(work, lambda made: self._say_marked(made, colour_text(colour)), self.say_error)
        if reading.selected_span() is not None:
            reading.put_cursor(wanted.end)

    def remove_here(self) -> None:
        """Remove the marks in the selection, or the one at the cursor or on the current match."""
        here = self._here()
        if here:
            self.remove(here if self._selected() else here[:1])
        else:
            self._window.activity.say(translate("Marking", "No mark stands here."))

    def remove(self, marks: Sequence[Annotation]) -> None:
        """Remove marks; it can be undone."""
        said = translate("Marking", "Mark removed: “{quote}”").format(quote=_short(marks[0].anchor.quote))
        self.keeping.keep(
            lambda annotating: annotating.remove([one.id for one in marks]),
            lambda _count: self.offer(said),
            self.say_error,
        )

    def undo(self) -> None:
        """Take the last change of marks back."""
        nothing = translate("Marking", "No change of marks is there to be undone.")
        self.keeping.keep(
            lambda annotating: annotating.undo(),
            lambda step: self._say_step(step is not None, nothing),
            self.say_error,
        )

    def redo(self) -> None:
        """Do again what was taken back."""
        nothing = translate("Marking", "No change of marks is there to be done again.")
        self.keeping.keep(
            lambda annotating: annotating.redo(),
            lambda step: self._say_step(step is not None, nothing),
            self.say_error,
        )

    def go_to(self, mark: Annotation) -> None:
        """Select the stretch of a mark, or say that its place was lost."""
        if mark.state is State.ORPHANED:
            said = translate("Marking", "The text was changed there, and the place of this mark was lost: “{quote}”")
            self._window.activity.say(said.format(quote=_short(mark.anchor.quote)))
        else:
            self._window.reading.select(mark.anchor.span)

    # Notes

    def write_note(self) -> None:
        """Open the editor on the mark that is chosen in the list, selected or at the cursor; else on a new one."""
        listed = self.notes.current() if self.notes.hasFocus() else None
        span = self._selected()
        there = listed or next((one for one in self._here() if span is None or one.anchor.span == span), None)
        if there is not None:
            self.edit(there)
            return
        span = span or self._window.reading.current_match()
        document = self._window.reading.document()
        if document is None or self._document_id is None or span is None:
            self._window.activity.say(translate("Marking", "Select the passage that the note is about."))
            return
        self._open_new(self._document_id, document, span, "", ())

    def edit(self, mark: Annotation) -> None:
        """Open the editor on the note of a mark."""
        open_already = next((one for one in self.editors if one.about == mark.uid), None)
        if open_already is not None:
            open_already.raise_()
            open_already.activateWindow()
            return
        self._open_old(mark, mark.body, mark.tags)

    def _open_new(self, number: int, document: Document, span: Span, body: str, tags: Sequence[str]) -> None:
        editor = self._editor("", span.of(document.text), body, tags)
        editor.saved.connect(lambda body, tags: self._keep_new(number, document, span, body, tags))
        editor.discarded.connect(
            lambda body, tags: self._offer_draft(lambda: self._open_new(number, document, span, body, tags))
        )

    def _open_old(self, mark: Annotation, body: str, tags: Sequence[str]) -> None:
        editor = self._editor(mark.uid, mark.anchor.quote, mark.body, mark.tags)
        editor.write(body, tags)
        editor.saved.connect(lambda body, tags: self._keep_old(mark, body, tags))
        editor.discarded.connect(lambda body, tags: self._offer_draft(lambda: self._open_old(mark, body, tags)))

    def _editor(self, about: str, quote: str, body: str, tags: Sequence[str]) -> "NoteEditor":
        from reader.gui.marks.note_editor import NoteEditor  # not before the first window is painted

        editor = NoteEditor(about, quote, self._window)
        if about:
            editor.start_from(body, tags)
        else:
            editor.write(body, tags)
        self.editors.append(editor)
        self._window.jobs.read(
            f"tags {id(editor)}",
            lambda _progress: [*self._window.library.annotations.tags()],
            lambda names: editor.tags.offer(names) if editor in self.editors else None,
            failed=self.say_error,
        )
        editor.finished.connect(lambda _result: self.editors.remove(editor))
        editor.show()
        return editor

    def _keep_new(self, number: int, document: Document, span: Span, body: str, tags: Sequence[str]) -> None:
        library = self._window.library

        def work(annotating: "Annotating") -> Annotation | None:
            return annotating.mark(
                number, span, Kind.NOTE, body=body, tags=tags, document=whole(library, number, document)
            )

        if self._selected() == span:
            self._window.reading.put_cursor(span.end)  # so that the mark is seen
        again = partial(self._open_new, number, document, span, body, tags)
        self.keeping.keep(work, self._say_noted, lambda error: self._give_back(error, again))

    def _keep_old(self, mark: Annotation, body: str, tags: Sequence[str]) -> None:
        library = self._window.library

        def work(annotating: "Annotating") -> Annotation | None:
            there = library.annotations.by_uid([mark.uid]).get(mark.uid)
            kinds = {Kind.HIGHLIGHT: Kind.NOTE} if body.strip() else {Kind.NOTE: Kind.HIGHLIGHT}
            if there is None:  # it was removed while the note was written
                there = library.annotations.restore(mark)
            return annotating.change(
                replace(there, body=body, tags=tuple(tags), kind=kinds.get(there.kind, there.kind))
            )

        again = partial(self._open_old, mark, body, tags)
        self.keeping.keep(work, self._say_noted, lambda error: self._give_back(error, again))

    def _give_back(self, error: Error, again: Callable[[], None]) -> None:
        """Open a note again that could not be kept, with what was written."""
        again()
        self.say_error(error)

    def _offer_draft(self, again: Callable[[], None]) -> None:
        said = translate("Marking", "What was written is not kept.")
        self._window.activity.offer(said, translate("Marking", "Undo"), again)

    # What is said and shown

    def _say_marked(self, made: Annotation | None, colour: str) -> None:
        if made is not None:
            said = translate("Marking", "Highlighted ({colour}): “{quote}”")
            self.offer(said.format(colour=colour, quote=_short(made.anchor.quote)))

    def _say_noted(self, made: Annotation | None) -> None:
        if made is not None:
            self.offer(translate("Marking", "Note kept: “{quote}”").format(quote=_short(made.anchor.quote)))

    def _say_step(self, done: bool, nothing: str) -> None:
        said = translate("Marking", "Done.") if done else nothing
        self.told.emit(said)
        self._window.activity.say(said)

    def keep(self, change: Callable[["Annotating"], Any], told: Callable[[Any], None]) -> None:
        """Make a change of marks behind those that wait; then tell its outcome."""
        self.keeping.keep(change, told, self.say_error)

    def offer(self, said: str) -> None:
        """Say what was done to marks, and offer to undo it."""
        self.told.emit(said)
        self._window.activity.offer(said, translate("Marking", "Undo"), self.undo)

    def _show_changed(self) -> None:
        self.changed.emit()
        self._load()

    def _load(self) -> None:
        """Fetch the marks of the open document, found again where its text was changed."""
        number, library = self._document_id, self._window.library
        if number is None:
            return

        def find(_progress: object) -> list[Annotation]:
            from reader.annotating import marks_of  # not before the first window is painted

            return marks_of(library, number)

        def take(marks: list[Annotation]) -> None:
            if number == self._document_id:
                self._show(marks, again=True)

        self._window.jobs.read(_LOAD, find, take, failed=self.say_error)

    def _show(self, marks: Sequence[Annotation], *, again: bool = False) -> None:
        self._marks = marks
        found = [one for one in marks if one.state is State.ANCHORED]
        shown = [Painted(one.anchor.span, one.colour, bool(one.body), one.kind is Kind.BOOKMARK) for one in found]
        for sheet in self._window.pages.showing(self._document_id):
            sheet.reading.show_annotations(shown)
        self.notes.show_marks(marks, again=again)
        self._filled()[1].set_count(len(marks))
        from reader.gui.marks.notes_part import how_to_mark  # not before the first window is painted

        keys = self._window.commands["mark-yellow"].shortcut(), self._window.commands["note"].shortcut()
        self._window.side.say_hint("" if marks or self._document_id is None else how_to_mark(*keys))
        lost = len(marks) - len(found)
        if lost and not self._told_orphans:
            self._told_orphans = True
            told = translate("Marking", "The text was changed, and %n mark(s) lost their place; see Notes.", "", lost)
            self._window.activity.say(told)

    def say_error(self, error: Error) -> None:
        """Say what went wrong in the bottom line."""
        if not isinstance(error, Cancelled):
            self._window.say_error(error)

    # Where

    def _selected(self) -> Span | None:
        """Return what is selected without blanks at its ends."""
        document, span = self._window.reading.document(), self._window.reading.selected_span()
        if document is None or span is None:
            return None
        words = span.of(document.text)
        start = span.start + len(words) - len(words.lstrip())
        return Span(start, start + len(words.strip())) if words.strip() else None

    def stretch_here(self) -> Span | None:
        """Return what is selected, else the shortest mark at the cursor or on the current match."""
        here = next((one for one in self._here() if one.kind is not Kind.BOOKMARK), None)
        return self._selected() or (here.anchor.span if here is not None else None)

    def _here(self) -> list[Annotation]:
        """Return the marks in the selection, else at the cursor, else on the current match, the shortest first."""
        reading = self._window.reading
        cursor, chosen = reading.cursor_place(), self._selected()
        if chosen is not None:
            return self._over(chosen.start, chosen.end)
        found = [] if cursor is None else self._over(cursor - 1, cursor + 1)  # also right beside it
        match = reading.current_match()
        return found or ([] if match is None else self._over(match.start, match.end))

    def _over(self, start: int, end: int) -> list[Annotation]:
        """Return the marks that share a letter with a stretch, the shortest first."""
        spans = [(one.anchor.span, one) for one in self._marks if one.state is State.ANCHORED]
        found = [(len(span), one.id, one) for span, one in spans if span.start < end and start < span.end]
        return [one for _, _, one in sorted(found, key=lambda each: each[:2])]


def _mark_on(library: "Library", number: int, span: Span) -> Annotation | None:
    """Return the mark that stands on exactly this stretch of a document."""
    marks = library.annotations.of_document(number)
    there = (one for one in marks if one.anchor.span == span and one.state is State.ANCHORED)
    return next((one for one in there if one.kind is not Kind.BOOKMARK), None)


def whole(library: "Library", number: int, shown: Document) -> Document:
    """Return the whole of a document of which the page may have the beginning only, with the text that it shows.

    Where the library has another text by now, the mark is made in the shown one, and found again with the others.
    """
    try:
        document = library.document(number)
    except DocumentUnknown:
        return shown
    return document if document.content_hash == shown.content_hash else shown


def _short(quote: str) -> str:
    words = " ".join(quote.split())
    return f"{words[:_SHOWN_LETTERS].rstrip()}…" if len(words) > _SHOWN_LETTERS else words
