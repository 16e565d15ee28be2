"""What the window can do with the page that is open: how it is set, folded, searched, walked and given out."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, Qt

from reader.corpus.document import Document
from reader.gui.basket.quoting import Quoting
from reader.gui.marks.all_marks import AllMarks
from reader.gui.marks.bookmarking import Bookmarking
from reader.gui.marks.exchange import Exchange
from reader.gui.marks.marking import Marking
from reader.gui.proof.verification import Verification
from reader.gui.reading.contents import Contents
from reader.gui.reading.finding import Finding
from reader.gui.reading.pages import Sheet
from reader.gui.reading.paper import Paper
from reader.gui.reading.places import Places
from reader.gui.reading.scripts import Scripts
from reader.gui.reading.type_panel import TypePanel
from reader.gui.reading.walk import Walk
from reader.language.scripts.overlay import Script

if TYPE_CHECKING:
    from reader.gui.main_window import MainWindow
    from reader.gui.speech.reading_aloud import ReadingAloud

translate = QCoreApplication.translate


class ReadingDesk(QObject):
    """Tie the commands about the open page to the window's panes; made before the panes, and connected after them."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self.only_page = False
        self.aloud: ReadingAloud | None = None
        self.marking = Marking(window)
        self.quoting = Quoting(window)
        self.bookmarking = Bookmarking(window, self.marking)
        self.all_marks = AllMarks(window, self.marking)
        self.exchange = Exchange(window, self.marking, self.all_marks)
        self.verification = Verification(window)

    def handlers(self) -> dict[str, Callable[[], None]]:
        """Return what the commands about the page do."""
        return {
            "text-and-page": self._open_type_panel,
            "look-up": lambda: self._window.reading.pick_word(),
            "copy": lambda: self._window.reading.copy(),
            "next-question": lambda: self._window.outline.step(1),
            "previous-question": lambda: self._window.outline.step(-1),
            "fold-answer": lambda: self._window.reading.fold_answer(),
            "fold-answers": lambda: self._window.reading.fold_answers(),
            "read-aloud": self._read_aloud,
            "only-page": self._show_only_page,
            "find-here": lambda: self.finding.open(),
            "go-to-paragraph": lambda: self.finding.ask_paragraph(),
            "print": lambda: self.paper.print(),
            "print-preview": lambda: self.paper.show_preview(),
            "export-document": lambda: self.paper.choose_file(),
            **{f"script-{script.value}": partial(self._choose_script, script) for script in Script},
            "copy-shown": lambda: self.scripts.copy_as_shown(),
            **self.marking.handlers(),
            **self.quoting.handlers(),
            "bookmark": self.bookmarking.toggle,
            **self.all_marks.handlers(),
            **self.exchange.handlers(),
            **self.verification.handlers(),
            "back": lambda: self.places.go(-1),
            "forward": lambda: self.places.go(1),
            "copy-link": lambda: self.places.copy_link(),
        }

    def connect_panes(self) -> None:
        """Listen to the panes, which the window has built by now."""
        window = self._window
        self.type_panel = TypePanel(window.reading)
        look = window.appearance
        self.type_panel.changed.connect(look.set_page)
        look.restyled.connect(self.dress)
        self.places = Places(window)
        self.paper = Paper(window)
        self.scripts = Scripts(window)
        self.scripts.restore(window.settings_at_start().script)
        window.pages.added.connect(self._attend)
        self._attend(window.pages.active)

    @property
    def walk(self) -> Walk:
        """Return the walk on the active page."""
        return self._window.pages.active.walk

    @property
    def finding(self) -> Finding:
        """Return what finds on the active page."""
        return self._window.pages.active.finding

    def _attend(self, sheet: Sheet) -> None:
        """Listen to a page."""
        sheet.reading.link_wanted.connect(self.places.copy_link)
        self.marking.connect_page(sheet.reading)
        sheet.finding.paragraphs.wanted.connect(self.places.go_to_paragraph)
        if sheet is not self._window.pages.active:
            self._window.correcting.attend(sheet.frame)

    def turn_page(self, document: Document | None) -> None:
        """Be about the page that has become the active one, on which everything stays as it is."""
        self.contents.walk_on(self.walk)
        self.show_contents(document)
        self.marking.show_document(document)
        self.scripts.show_choice()

    def show_document(self, document: Document | None) -> None:
        """Say what there is in a document."""
        self.walk.stop()
        self.finding.close()
        self.show_contents(document)
        self.marking.show_document(document)
        if document is not None:
            self.places.show_document(document)

    def take_over(self, before: "ReadingDesk") -> None:
        """Go on as the desk of another window, which is about to go; what is open here is what is open there."""
        self.marking.take_over(before.marking)
        self.quoting.take_over(before.quoting)
        self.verification.take_over(before.verification)
        self.all_marks.take_over(before.all_marks)
        self.places.go_on(before.places.history())
        if not before.type_panel.isHidden():
            self._open_type_panel()
        if before.only_page:
            self._window.commands["only-page"].trigger()

    def show_contents(self, document: Document | None) -> None:
        """Fill the right column for a document."""
        window = self._window
        window.outline.show_document(document)
        window.outline.follow(window.reading.turn())
        self.questions.set_count(window.outline.total())
        self.contents.show_document(document)

    def step_back(self) -> bool:
        """Undo the last thing that Esc undoes on the page; tell whether there was one."""
        if self.aloud is not None and self.aloud.active:
            self.aloud.stop()
        elif self.only_page:
            self.leave_only_page()
        elif self.walk.active:
            self.walk.stop()
        else:
            return False
        return True

    def fall_silent(self) -> None:
        """Read nothing aloud any more."""
        if self.aloud is not None:
            self.aloud.stop()

    def remembered(self) -> dict[str, Any]:
        """Return the settings of reading aloud, where something was read."""
        return self.aloud.remembered() if self.aloud is not None else {}

    def leave_only_page(self) -> None:
        """Show the other panes again, if the page stands alone."""
        if self.only_page:
            self._window.commands["only-page"].trigger()

    def dress(self) -> None:
        """Set the page as the user wants it."""
        look = self._window.appearance
        window = self._window
        for sheet in window.pages.sheets:
            sheet.reading.apply(look.theme, look.text_pt, look.style)
            sheet.finding.bar.apply(look.theme)
        window.side.apply(look.theme)
        self.contents.apply(look.font())
        self.marking.dress()
        self.quoting.dress()
        if self.type_panel.isVisible():
            self.type_panel.show_style(look.text_pt, look.style)

    def build_side(self) -> None:
        """Fill the right column."""
        window = self._window
        side = window.side
        self.questions = side.add("questions", translate("ReadingDesk", "Questions"), window.outline)
        self.marking.build_part(side)
        self.contents = Contents(window.jobs, side, self.walk)
        self.quoting.build_part(side)
        side.fold(window.settings_at_start().side_folded.split())
        self.show_document(None)

    def _choose_script(self, script: Script) -> None:
        self.scripts.choose(script)

    def _read_aloud(self) -> None:
        if self.aloud is None:
            from reader.gui.speech.reading_aloud import ReadingAloud  # not before it is asked for

            self.aloud = ReadingAloud(self._window)
        self.aloud.toggle()

    def _show_only_page(self) -> None:
        """Hide everything but the page, or bring it back."""
        window = self._window
        self.only_page = window.commands["only-page"].isChecked()
        window.frame.top.setVisible(not self.only_page)
        window.activity.setVisible(not self.only_page)
        window.frame.show_columns()
        if window.drawer.pane is not None:
            window.drawer.pane.setVisible(not self.only_page and window.commands["show-concordance"].isChecked())
        window.reading.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open_type_panel(self) -> None:
        look = self._window.appearance
        self.type_panel.open(look.text_pt, look.style, self._window.reading)
