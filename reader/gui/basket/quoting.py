"""The basket of quotes in the window: what the user puts in, looks at, checks, copies and gives out."""

from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QMimeData, QObject, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

from reader.corpus.document import Document
from reader.corpus.quotation import Checked, Quotation, Taken
from reader.corpus.span import Span
from reader.errors import Cancelled, Error
from reader.gui.basket.copy_style import CopyStyle
from reader.gui.basket.quote_text import QuoteRow, checked_text, short
from reader.gui.keeping import Keeping
from reader.gui.marks.marking import whole

if TYPE_CHECKING:
    from reader.basket import Tray
    from reader.gui.basket.export_sheet import ExportSheet
    from reader.gui.basket.quote_list import QuoteList
    from reader.gui.basket.quotes_part import QuotesPart
    from reader.gui.basket.sheet import BasketSheet
    from reader.gui.main_window import MainWindow
    from reader.gui.reading.side_panel import SidePanel, SidePart
    from reader.store.basket import Kept

translate = QCoreApplication.translate

_LOAD, _CHECK = "basket", "check-quotes"


class Quoting(QObject):
    """Tie the commands about the basket to the window."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._keeping: Keeping[Tray] = Keeping(window.jobs, "keep-quotes", self._tray, self.load)
        self._kept: Sequence[Kept] = ()
        self._doubles: Mapping[str, int] = {}
        self._checked: dict[str, Checked] = {}
        self._checking = False
        self.sheet: BasketSheet | None = None
        self._listed: tuple[QuotesPart, SidePart] | None = None
        settings = window.settings_at_start()
        self.copy_style = CopyStyle.remembered(settings.copy_style, settings.copy_template)
        self._export_kind, self._export_style = settings.export_kind, settings.export_style

    def remembered(self) -> dict[str, Any]:
        """Return the settings of copying and writing."""
        return {
            "copy_style": self.copy_style.style.value,
            "copy_template": self.copy_style.template,
            "export_kind": self._export_kind,
            "export_style": self._export_style,
        }

    def build_part(self, side: "SidePanel") -> None:
        """Put the quotes into the right column."""
        from reader.gui.basket.quotes_part import QuotesPart  # not before the first window is painted

        quotes = QuotesPart(self._window.appearance.theme, side)
        self._listed = quotes, side.add("quotes", translate("Quotes", "Quotes"), quotes)
        self._connect(quotes)
        quotes.comment_wanted.connect(self.comment)
        self._window.intake.settled.connect(self._check_if_wanted)
        self._show()
        self.load()

    @property
    def list(self) -> "QuotesPart":
        """Return the quotes in the right column."""
        return self._filled()[0]

    def _filled(self) -> "tuple[QuotesPart, SidePart]":
        self._window.desk.fill_side()
        assert self._listed is not None
        return self._listed

    def dress(self) -> None:
        """Take the colours and the font of the window."""
        look = self._window.appearance
        self.list.apply(look.theme, look.font())
        if self.sheet is not None:
            self.sheet.apply(look.theme, look.font())

    def take_over(self, before: "Quoting") -> None:
        """Let what was done in another window be undone in this one, and what was checked stay so."""
        self._keeping.take_over(before._keeping)
        self._checked = before._checked

    def leave(self) -> None:
        """Keep, before the program ends, what is written and what still waits to be kept."""
        if self.sheet is not None:
            self.sheet.keep_comment()
        self._keeping.finish()

    # What is in the basket

    def add(self) -> None:
        """Put the selection, else the mark at the cursor or on the current match, into the basket."""
        window = self._window
        document, number = window.reading.document(), window.open_document.id
        span = window.desk.marking.stretch_here()
        if document is None or number is None or span is None:
            words = translate("Quotes", "Select a passage, or put the cursor into a highlight, to take it as a quote.")
            window.activity.say(words)
            return
        self._add(number, document, span, again=False)

    def _add(self, number: int, document: Document, span: Span, *, again: bool) -> None:
        from reader.basket import same_place  # not before the first window is painted
        from reader.quotation import quotation

        taken = quotation(document, span)
        there = same_place(self._kept, taken.content_hash, taken.span)
        if there is not None and not again:
            said = translate("Quotes", "This passage is quote {number} already: “{quote}”")
            run = partial(self._add, number, document, span, again=True)
            said = said.format(number=self._kept.index(there) + 1, quote=short(taken))
            self._window.activity.offer(said, translate("Quotes", "Add it again"), run)
            return
        library = self._window.library
        self._keeping.keep(
            lambda tray: tray.take(number, span, whole(library, number, document)), self._say_added, self._say_error
        )

    def comment(self) -> None:
        """Open the quotes with the keyboard in the comment of the one that is current in the right column."""
        uid = self.list.current_uid()
        self.open()
        if self.sheet is not None and uid:
            self.sheet.list.setCurrentRow(self.sheet.list.order().index(uid))
            self.sheet.comment.setFocus()

    def remove(self, uids: Sequence[str]) -> None:
        """Take quotes out; it can be undone."""
        self._keeping.keep(lambda tray: tray.remove(uids), self._say_removed, self._say_error)

    def move(self, uids: Sequence[str]) -> None:
        """Keep another order."""
        self._keeping.keep(lambda tray: tray.move(uids), lambda _none: None, self._say_error)

    def keep_comment(self, uid: str, words: str) -> None:
        """Keep what the user says of a quote."""
        self._keeping.keep(lambda tray: tray.comment(uid, words), lambda _there: None, self._say_error)

    def undo(self) -> None:
        """Take the last change of the basket back."""
        nothing = translate("Quotes", "No change of the quotes is there to be undone.")
        self._keeping.keep(lambda tray: tray.undo(), lambda step: self._say_step(step, nothing), self._say_error)

    def redo(self) -> None:
        """Do again what was taken back."""
        nothing = translate("Quotes", "No change of the quotes is there to be done again.")
        self._keeping.keep(lambda tray: tray.redo(), lambda step: self._say_step(step, nothing), self._say_error)

    def load(self) -> None:
        """Fetch the quotes once no change of them waits any more."""
        basket = self._window.library.basket

        def find(_progress: object) -> "tuple[Sequence[Kept], dict[str, int]]":
            kept = basket.all()
            if not kept:
                return kept, {}
            from reader.basket import doubles  # not before the first window is painted

            return kept, doubles(kept)

        if not self._keeping.waiting:
            self._window.jobs.read(_LOAD, find, self._take, failed=self._say_error)

    def _take(self, found: "tuple[Sequence[Kept], dict[str, int]]") -> None:
        if not self._keeping.waiting:
            self._kept, self._doubles = found
            self._show()

    # Looking at it

    def open(self) -> None:
        """Show the quotes in a window of their own."""
        if self.sheet is None:
            from reader.gui.basket.sheet import BasketSheet  # not before the first window is painted

            look = self._window.appearance
            self.sheet = BasketSheet(look.theme, look.font(), self._window)
            self.sheet.finished.connect(self._forget_sheet)
            self._connect(self.sheet.list)
            self.sheet.commented.connect(self.keep_comment)
            self.sheet.check_wanted.connect(self.check)
            self.sheet.copy_all_wanted.connect(lambda: self.copy(None))
            self.sheet.export_wanted.connect(self.choose_file)
            self.sheet.style_wanted.connect(self.choose_copy_style)
        self._show()
        self.sheet.show()
        self.sheet.raise_()
        self.sheet.activateWindow()

    def go_to(self, kept: "Kept") -> None:
        """Open the document of a quote, and select the quote where it stands now."""
        window, number = self._window, kept.target.document_id
        library = window.library

        def find(_progress: object) -> Checked:
            from reader.quotation import check_again  # not before the first window is painted

            return check_again(kept.quotation, None if number is None else library.document(number).text)

        def go(found: Checked) -> None:
            if number is None:
                said = translate("Quotes", "The document of this quote is no longer in the library: “{quote}”")
                self._say(said.format(quote=short(kept.quotation)))
            elif found.span is None:
                said = translate("Quotes", "The text was changed, and these words are no longer there: “{quote}”")
                self._say(said.format(quote=short(kept.quotation)))
                window.desk.places.open_span(number, Span(kept.quotation.span.start, kept.quotation.span.start + 1))
            else:
                window.desk.places.open_span(number, found.span)

        window.jobs.read("quote-place", find, go, failed=self._say_error)

    def check(self) -> None:
        """Look for changed files, and then for every quote in its source."""
        self._checking = True
        if self.sheet is not None:
            self.sheet.say(translate("Quotes", "Looking for the quotes in their sources…"))
        if self._window.library.read_only:
            self._check_if_wanted()
        else:
            self._window.intake.add(())

    def _check_if_wanted(self) -> None:
        if not self._checking:
            self.load()  # what moved or went away is tied anew
            return
        library = self._window.library

        def find(_progress: object) -> "Sequence[tuple[Kept, Checked]]":
            from reader.basket import check_all  # not before the first window is painted

            return check_all(library)

        self._checking = False
        self._window.jobs.read(_CHECK, find, self._show_checked, failed=self._say_error)

    def _show_checked(self, found: "Sequence[tuple[Kept, Checked]]") -> None:
        self._checked = {kept.uid: checked for kept, checked in found}
        self._show()
        self._say(checked_text([checked for _, checked in found]))

    # Giving it out

    def copied(self, taken: Quotation) -> str:
        """Return a passage as the user wants passages copied."""
        return self.copy_style.copied(taken)

    def choose_copy_style(self) -> None:
        """Let the user choose how quotes are copied."""
        from reader.gui.basket.copy_sheet import CopySheet  # not before it is needed

        sheet = CopySheet(self.copy_style, self._sample, self._window)
        self._window.pages.selected.connect(sheet.show_sample)
        sheet.changed.connect(self._set_copy_style)
        sheet.show()

    def copy(self, uids: Sequence[str] | None) -> None:
        """Copy quotes, or all of them, with their sources, as plain and as rich text."""
        from reader.export.pasted import as_rich_text, as_text  # not before it is needed

        quotes = [Taken(one.quotation, one.comment) for one in self._kept if uids is None or one.uid in uids]
        style = self.copy_style
        both = QMimeData()
        both.setText(as_text(quotes, style.style, style.template))
        both.setHtml(as_rich_text(quotes, style.style))
        QGuiApplication.clipboard().setMimeData(both)
        self._say(translate("Quotes", "%n quote(s) copied with their sources.", "", len(quotes)))

    def choose_file(self) -> None:
        """Ask what file the quotes are to become."""
        from reader.gui.basket.export_sheet import ExportSheet  # not before it is needed
        from reader.gui.basket.writing import Writing

        quotes = [Taken(one.quotation, one.comment) for one in self._kept]
        sheet = ExportSheet.remembered(quotes, self._export_kind, self._export_style, self.sheet or self._window)
        writing = Writing(self._window.library, self._window.jobs, self._window.adding.last_folder, sheet)
        writing.written.connect(self._say_written)
        writing.refused.connect(self._say_error)
        sheet.finished.connect(lambda _result: self._remember(sheet))
        sheet.show()

    def _remember(self, sheet: "ExportSheet") -> None:
        self._export_kind, self._export_style = sheet.kind.value, sheet.style_of_sources.value

    def _say_written(self, path: Path) -> None:
        said = translate("Quotes", "Written to {path}").format(path=path)
        opened = QUrl.fromLocalFile(str(path.parent))
        self._say(said)
        self._window.activity.offer(said, translate("Quotes", "Open folder"), lambda: QDesktopServices.openUrl(opened))

    def _set_copy_style(self, style: CopyStyle) -> None:
        self.copy_style = style

    def _sample(self) -> Quotation | None:
        """Return what is selected; else the paragraph that is read; else the first quote."""
        from reader.quotation import quotation  # not before the first window is painted

        document = self._window.reading.document()
        if document is not None:
            span = self._window.desk.marking.stretch_here()
            place = self._window.reading.looked_at()
            around = [one.span for one in document.paragraphs if one.span.end > place] or [Span(0, len(document.text))]
            return quotation(document, span or around[0]) if document.text.strip() else None
        return self._kept[0].quotation if self._kept else None

    # What is said and shown

    def _tray(self) -> "Tray":
        from reader.basket import Tray  # not before the first window is painted

        return Tray(self._window.library)

    def _connect(self, quotes: "QuoteList | QuotesPart") -> None:
        quotes.picked.connect(self.go_to)
        quotes.removed.connect(self.remove)
        quotes.moved.connect(self.move)
        quotes.copied.connect(self.copy)
        quotes.undo_wanted.connect(self.undo)
        quotes.redo_wanted.connect(self.redo)

    def _show(self) -> None:
        rows = [self._row(place, one) for place, one in enumerate(self._kept)]
        self.list.show_rows(rows)
        self._filled()[1].set_count(len(rows))
        if self.sheet is not None:
            self.sheet.show_rows(rows)

    def _row(self, place: int, kept: "Kept") -> QuoteRow:
        double = self._doubles.get(kept.uid)
        return QuoteRow(kept, place + 1, self._checked.get(kept.uid), None if double is None else double + 1)

    def _forget_sheet(self, _result: int) -> None:
        self.sheet = None

    def _say(self, words: str) -> None:
        self._window.activity.say(words)
        if self.sheet is not None:
            self.sheet.say(words)

    def _say_added(self, kept: "Kept") -> None:
        said = translate("Quotes", "Quote added: “{quote}”").format(quote=short(kept.quotation))
        if kept.quotation.crosses:
            said = f"{translate('Quotes', 'Take care: more than one speaks in it.')} {said}"
        warns = kept.quotation.crosses
        self._window.activity.offer(said, translate("Quotes", "Undo"), self.undo, warning=warns)

    def _say_removed(self, count: int) -> None:
        said = translate("Quotes", "%n quote(s) taken out.", "", count)
        self._say(said)
        self._window.activity.offer(said, translate("Quotes", "Undo"), self.undo)

    def _say_step(self, step: object, nothing: str) -> None:
        self._say(translate("Quotes", "Done.") if step is not None else nothing)

    def _say_error(self, error: Error) -> None:
        if not isinstance(error, Cancelled):
            from reader.gui.error_text import error_text

            self._say(error_text(error))
            self.load()
