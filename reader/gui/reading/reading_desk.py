"""What the window can do with the page that is open: how it is set, folded, searched, walked and given out."""

from collections.abc import Callable
from functools import cached_property, partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, Qt

from reader.corpus.document import Document
from reader.gui.marks.marking import Marking
from reader.gui.reading.finding import Finding
from reader.gui.reading.pages import Sheet
from reader.gui.reading.places import Places
from reader.gui.reading.scripts import Scripts
from reader.gui.reading.side_panel import whats_here
from reader.gui.reading.walk import Walk
from reader.language.scripts.overlay import Script

if TYPE_CHECKING:
    from reader.gui.basket.quoting import Quoting
    from reader.gui.main_window import MainWindow
    from reader.gui.marks.all_marks import AllMarks
    from reader.gui.marks.bookmarking import Bookmarking
    from reader.gui.marks.exchange import Exchange
    from reader.gui.proof.verification import Verification
    from reader.gui.reading.contents import Contents
    from reader.gui.reading.paper import Paper
    from reader.gui.reading.type_panel import TypePanel
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
        self._contents: Contents | None = None

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
            "add-quote": lambda: self.quoting.add(),
            "quotes": lambda: self.quoting.open(),
            "copy-style": lambda: self.quoting.choose_copy_style(),
            "bookmark": lambda: self.bookmarking.toggle(),
            "all-marks": lambda: self.all_marks.show(),
            "export-marks": lambda: self.all_marks.choose_file(),
            "import-marks": lambda: self.exchange.choose(self._window),
            "merge-marks": lambda: self.exchange.choose_library(),
            "verify": lambda: self.verification.show(),
            "back": lambda: self.places.go(-1),
            "forward": lambda: self.places.go(1),
            "copy-link": lambda: self.places.copy_link(),
        }

    def connect_panes(self) -> None:
        """Listen to the panes, which the window has built by now."""
        window = self._window
        window.appearance.restyled.connect(self.dress)
        self.places = Places(window)
        self.scripts = Scripts(window)
        self.scripts.restore(window.settings_at_start().script)
        window.pages.added.connect(self._attend)
        self._attend(window.pages.active)

    # What is not seen at first is made when it is first asked for

    @cached_property
    def quoting(self) -> "Quoting":
        """Return what holds the basket of quotes."""
        from reader.gui.basket.quoting import Quoting

        return Quoting(self._window)

    @cached_property
    def bookmarking(self) -> "Bookmarking":
        """Return what puts bookmarks."""
        from reader.gui.marks.bookmarking import Bookmarking

        return Bookmarking(self._window, self.marking)

    @cached_property
    def all_marks(self) -> "AllMarks":
        """Return what shows the marks of all documents."""
        from reader.gui.marks.all_marks import AllMarks

        made = AllMarks(self._window, self.marking)
        made.import_wanted = lambda parent: self.exchange.choose(parent)
        return made

    @cached_property
    def exchange(self) -> "Exchange":
        """Return what takes in the marks of others."""
        from reader.gui.marks.exchange import Exchange

        return Exchange(self._window, self.marking, self.all_marks)

    @cached_property
    def verification(self) -> "Verification":
        """Return what verifies the quotations of a draft."""
        from reader.gui.proof.verification import Verification

        return Verification(self._window)

    @cached_property
    def paper(self) -> "Paper":
        """Return what prints the page."""
        from reader.gui.reading.paper import Paper

        return Paper(self._window)

    @cached_property
    def type_panel(self) -> "TypePanel":
        """Return the panel that sets the page."""
        from reader.gui.reading.type_panel import TypePanel

        panel = TypePanel(self._window.reading)
        panel.changed.connect(self._window.appearance.set_page)
        return panel

    @property
    def contents(self) -> "Contents":
        """Return the parts of the right column about what the document names."""
        self.fill_side()
        assert self._contents is not None
        return self._contents

    @property
    def waiting(self) -> bool:
        """Tell whether what the document names is still to be found out."""
        return self._contents is not None and self._contents.waiting

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
        sheet.finding.paragraph_wanted.connect(self.places.go_to_paragraph)
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
        self.fill_side()  # before the outline knows the document: what is built anew knows none
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

    def leave(self) -> None:
        """Read nothing aloud any more, and keep what is not kept yet."""
        self.fall_silent()
        self.marking.leave()
        if "quoting" in vars(self):
            self.quoting.leave()

    def fall_silent(self) -> None:
        """Read nothing aloud any more."""
        if self.aloud is not None:
            self.aloud.close()

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
            sheet.finding.apply(look.theme)
        window.side.apply(look.theme)
        if self._contents is not None:
            self._contents.apply(look.font())
            self.marking.dress()
            self.quoting.dress()
        if "type_panel" in vars(self) and self.type_panel.isVisible():
            self.type_panel.show_style(look.text_pt, look.style)

    def build_side(self) -> None:
        """Begin the right column, which says without a document what there would be."""
        window = self._window
        self.questions = window.side.add("questions", translate("ReadingDesk", "Questions"), window.outline)
        window.outline.show_document(None)
        self.questions.set_count(0)
        window.side.say_empty(whats_here())

    def fill_side(self) -> None:
        """Build the rest of the right column, unless it is there: with a document, or once the list is painted."""
        if self._contents is not None:
            return
        from reader.gui.reading.contents import Contents

        side, font = self._window.side, self._window.appearance.font()
        self.marking.build_part(side)
        self._contents = Contents(self._window.jobs, side, self.walk)
        self.quoting.build_part(side)
        side.fold(self._window.settings_at_start().side_folded.split())
        self._contents.apply(font)
        self.marking.dress()
        self.quoting.dress()
        self._window.frame.set_tab_order()
        self.show_document(None)

    def side_folded(self) -> str:
        """Return which parts of the right column are folded."""
        return self._window.settings_at_start().side_folded if self._contents is None else self._window.side.folded()

    def later(self) -> tuple[Callable[[], object], ...]:
        """Return what builds, step by step, what is not seen at first."""
        return self.fill_side, lambda: self.finding.build(), lambda: self.type_panel, self._window.frame.set_tab_order

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
