"""Ties the list of all marks of the library to the store, the page and the changes of marks."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from reader.corpus.annotation import Annotation, Candidate, State
from reader.corpus.span import Span
from reader.gui.error_text import error_text

if TYPE_CHECKING:
    from reader.annotating import Listed
    from reader.gui.main_window import MainWindow
    from reader.gui.marks.marking import Marking
    from reader.gui.marks.marks_sheet import MarksSheet
    from reader.progress import Progress

translate = QCoreApplication.translate

_FIND, _CANDIDATES, _EXPORT = "all-marks", "all-marks-candidates", "all-marks-export"
_FIRST = 64
_MANY = 5_000
"""Marks above which a change of them takes long enough to be told before it is done."""


@dataclass(frozen=True, slots=True)
class Found:
    """The numbers of the marks that are wanted, the first of them, and what can be chosen among."""

    ids: Sequence[int]
    first: "Sequence[Listed]"
    total: int
    lost: int
    tags: Mapping[str, int]
    outlets: Mapping[str, int]


class AllMarks(QObject):
    """Show the marks of the whole library, and do with them what the user wants."""

    def __init__(self, window: "MainWindow", marking: "Marking") -> None:
        super().__init__(window)
        self._window = window
        self._marking = marking
        self.sheet: MarksSheet | None = None
        self.import_wanted: Callable[[QWidget], None] = lambda _parent: None
        marking.changed.connect(self.refresh)
        marking.told.connect(self._say)

    def choose_file(self) -> None:
        """Ask for the file into which all marks are to be written."""
        self._choose_file(self._window, None)

    def show(self) -> None:
        """Show the sheet, with what was asked for before."""
        sheet = self._sheet()
        sheet.show()
        sheet.raise_()
        sheet.activateWindow()
        sheet.focus_words()
        self.refresh()

    def take_over(self, before: "AllMarks") -> None:
        """Show what another window shows, which is about to go."""
        if before.sheet is not None and before.sheet.isVisible():
            sheet = self._sheet()
            sheet.setGeometry(before.sheet.geometry())
            sheet.filters.choose(before.sheet.filters.choices())
            self.show()

    def refresh(self) -> None:
        """Find the marks anew that are asked for, where they are shown; the row stays where it is."""
        sheet = self.sheet
        if sheet is None or not sheet.isVisible():
            return
        library, text = self._window.library, sheet.filters.words.text()
        wanted, order = sheet.filters.wanted(self._window.open_document.id), sheet.filters.sort()

        def work(progress: "Progress") -> Found:
            from reader.annotating import found, listed
            from reader.store.annotations import Wanted

            kept = library.annotations
            ids = found(library, text, wanted, order)
            progress.check()
            lost = kept.count(Wanted(states=frozenset((State.ORPHANED,))))
            return Found(ids, listed(library, ids[:_FIRST]), kept.count(), lost, kept.tags(), kept.outlets())

        self._window.jobs.read(_FIND, work, self._show, failed=self._marking.say_error)

    def go_to(self, mark: Annotation, *, stay: bool = True) -> None:
        """Show the place of a mark in the window; ``stay`` keeps the keyboard in the list."""
        number = mark.target.document_id
        if mark.state is State.ORPHANED or number is None:
            return
        self._window.desk.places.open_span(number, mark.anchor.span)
        if not stay:
            self._window.activateWindow()
            self._window.reading.setFocus(Qt.FocusReason.OtherFocusReason)

    def remove(self, ids: Sequence[int]) -> None:
        """Remove marks; it can be undone."""
        if ids:
            self._say_working(ids)
            self._marking.keep(
                lambda annotating: annotating.remove(ids),
                lambda count: self._marking.offer(translate("AllMarks", "%n mark(s) removed", "", count)),
            )

    def retag(self, ids: Sequence[int], tag: str, on: bool) -> None:
        """Give marks a tag, or take it away; it can be undone."""
        self._say_working(ids)

        def done(count: int) -> None:
            if on:
                said = translate("AllMarks", "%n mark(s) tagged: {tag}", "", count)
            else:
                said = translate("AllMarks", "Tag taken away from %n mark(s): {tag}", "", count)
            self._marking.offer(said.format(tag=tag))

        self._marking.keep(lambda annotating: annotating.retag(ids, tag, on=on), done)

    def settle(self, orphan: Annotation, span: Span) -> None:
        """Give a mark whose place was lost the place that the user chose."""
        said = translate("AllMarks", "The mark has its new place.")
        self._marking.keep(lambda annotating: annotating.settle(orphan, span), lambda _mark: self._marking.offer(said))

    def write(self, ids: Sequence[int] | None, path: Path) -> None:
        """Write marks to a file; ``None`` are all of the library."""
        from reader.gui.marks.mark_names import names

        library, title, words = self._window.library, translate("AllMarks", "Highlights, notes and bookmarks"), names()

        def work(_progress: "Progress") -> int:
            from reader.interchange import write_marks

            chosen = library.annotations.ids() if ids is None else ids
            write_marks(library, chosen, path, title, words)
            return len(chosen)

        def done(count: int) -> None:
            said = translate("AllMarks", "%n mark(s) written", "", count)
            self._say_everywhere(f"{said}: {path}")

        self._window.jobs.read(_EXPORT, work, done, failed=lambda error: self._say_everywhere(error_text(error)))

    def _choose_file(self, parent: QWidget, ids: Sequence[int] | None) -> None:
        title = translate("AllMarks", "Export highlights, notes and bookmarks")
        kinds = "Markdown (*.md);;CSV (*.csv);;Word (*.docx);;Excel (*.xlsx);;Web Annotations (*.jsonld)"
        chosen, _kind = QFileDialog.getSaveFileName(parent, title, "oqyrman-marks.md", kinds)
        if chosen:
            self.write(ids, Path(chosen))

    def _show(self, found: Found) -> None:
        sheet = self._sheet()
        model, row = sheet.list.model_of_marks, sheet.list.currentIndex().row()
        current = sheet.list.current()
        sheet.filters.show_choices(found.tags, found.outlets, found.lost)
        sheet.show_known_tags([*found.tags])
        model.show(found.ids, found.first)
        sheet.show_count(len(found.ids), found.total)
        if row >= 0:
            there = model.row_of(current.id) if current is not None else -1
            sheet.list.select_row(there if there >= 0 else row)
        self._show_orphan()

    def _fetch(self, offset: int) -> None:
        model, library = self._sheet().list.model_of_marks, self._window.library
        ids = model.page(offset)

        def work(_progress: "Progress") -> "list[Listed]":
            from reader.annotating import listed

            return listed(library, ids)

        self._window.jobs.read(
            f"all-marks {offset}", work, lambda page: model.add(offset, page), failed=self._marking.say_error
        )

    def _show_orphan(self) -> None:
        """Offer places for the current mark where its own was lost."""
        sheet, library = self._sheet(), self._window.library
        mark = sheet.list.current()
        if mark is None or mark.state is not State.ORPHANED:
            sheet.orphans.show_orphan(None)
            return
        if sheet.orphans.orphan() == mark:
            return
        sheet.orphans.show_orphan(None)

        def work(_progress: "Progress") -> tuple[Candidate, ...]:
            from reader.annotating import candidates

            return candidates(library, mark)

        def take(found: tuple[Candidate, ...]) -> None:
            if sheet.list.current() == mark:
                sheet.orphans.show_orphan(mark, found)

        self._window.jobs.read(_CANDIDATES, work, take, failed=self._marking.say_error)

    def _look_at(self, orphan: Annotation, span: Span) -> None:
        if orphan.target.document_id is not None:
            self._window.desk.places.open_span(orphan.target.document_id, span)

    def _say_working(self, ids: Sequence[int]) -> None:
        if self.sheet is not None and len(ids) > _MANY:
            self.sheet.say(translate("AllMarks", "Changing %n mark(s)…", "", len(ids)))

    def _say(self, words: str) -> None:
        if self.sheet is not None:
            self.sheet.say(words, undoable=True)

    def _say_everywhere(self, words: str) -> None:
        self._window.activity.say(words)
        if self.sheet is not None:
            self.sheet.say(words)

    def _chosen(self) -> Sequence[int]:
        """Return the selected marks where they are several, else all that are listed."""
        sheet = self._sheet()
        selected = sheet.list.selected_ids()
        return selected if len(selected) > 1 else sheet.list.model_of_marks.ids()

    def _sheet(self) -> "MarksSheet":
        if self.sheet is None:
            from reader.gui.marks.marks_sheet import MarksSheet  # not before the first window is painted

            look = self._window.appearance
            sheet = self.sheet = MarksSheet(look.theme, look.font(), self._window)
            rows = sheet.list
            sheet.filters.changed.connect(self.refresh)
            rows.model_of_marks.page_wanted.connect(self._fetch, Qt.ConnectionType.QueuedConnection)
            rows.picked.connect(self.go_to)
            rows.entered_mark.connect(lambda mark: self.go_to(mark, stay=False))
            rows.edited.connect(self._marking.edit)
            rows.removed.connect(lambda: self.remove(rows.selected_ids()))
            rows.moved.connect(self._show_orphan)
            sheet.orphans.looked_at.connect(self._look_at)
            sheet.orphans.settled.connect(self.settle)
            sheet.retagged.connect(lambda tag, on: self.retag(rows.selected_ids(), tag, on))
            sheet.undo_wanted.connect(self._marking.undo)
            sheet.redo_wanted.connect(self._marking.redo)
            sheet.export_wanted.connect(lambda: self._choose_file(sheet, self._chosen()))
            sheet.import_wanted.connect(lambda: self.import_wanted(sheet))
            look.changed.connect(lambda: sheet.apply(look.theme, look.font()))
        return self.sheet
