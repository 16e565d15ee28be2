"""Two documents at once: a second page beside the first, or below it where there is no room."""

from collections.abc import Callable
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QCoreApplication, QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QSplitter, QWidget

from reader.corpus.link import Link
from reader.corpus.record import DocumentRecord
from reader.gui.reading.open_document import Opened
from reader.gui.reading.page_head import PageHead
from reader.gui.reading.pages import Sheet

if TYPE_CHECKING:
    from reader.gui.main_window import MainWindow

translate = QCoreApplication.translate

_LEAST_BESIDE = 860
"""Pixels that two pages need beside each other: lines of about forty letters."""

_SMALLEST = 200
_TAB = Qt.FocusPolicy.TabFocus


class Beside(QObject):
    """Open, close and switch between two pages; made before the panes."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self.splitter = QSplitter(Qt.Orientation.Horizontal, window)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self._heads: dict[Sheet, PageHead] = {}
        self._wanted: dict[Sheet, tuple[int, int]] = {}
        self._state = QByteArray()

    @property
    def two(self) -> bool:
        """Tell whether two pages are shown."""
        return len(self.shown()) > 1

    def handlers(self) -> dict[str, Callable[[], None]]:
        """Return what the commands about two pages do."""
        return {
            "open-beside": self.open_here,
            "open-next-beside": self.open_next,
            "open-link-beside": self.open_link,
            "switch-page": self.switch,
            "turn-pages": self.turn,
            "close-beside": lambda: self.close(self._window.pages.active),
        }

    def connect_panes(self) -> None:
        """Listen to the pages."""
        window = self._window
        window.pages.activated.connect(self._show_active)
        window.appearance.changed.connect(self._dress)
        self._show_commands()

    def restore(self, state: str) -> None:
        """Give two pages the sizes that they had the last time, once there are two."""
        self._state = QByteArray.fromHex(state.encode())

    def remembered(self) -> str:
        """Return what ``restore`` takes."""
        if self.two:
            self._state = self.splitter.saveState()
        return bytes(self._state.toHex().data()).decode()

    def open_here(self) -> None:
        """Open the document that is read on the other page, too, at the same place."""
        window, before = self._window, self._window.pages.active
        record, place = before.open_document.record, before.reading.position()
        if record is None:
            window.activity.say(translate("Beside", "Open a document first."))
            return
        self.open_record(record, place)

    def open_record(self, record: DocumentRecord, place: int) -> None:
        """Open a document at a place on the other page."""
        window, sheet = self._window, self._show_other()

        self._wanted[sheet] = (record.id, place)
        sheet.open_document.open(record, window.results.query)

    def open_next(self) -> None:
        """Open the next document of the list on the other page."""
        self._show_other()
        self._window.list.pick_next(1)

    def open_link(self) -> None:
        """Open the link that was copied on the other page."""
        link = Link.read(QGuiApplication.clipboard().text())
        if link is None:
            self._window.activity.say(translate("Beside", "No link to a document was copied."))
            return
        self._show_other()
        self._window.desk.places.open_link(link)

    def switch(self) -> None:
        """Give the keyboard to the other page; with one page, or from elsewhere, to the active one."""
        pages = self._window.pages
        here = pages.active.frame.isAncestorOf(self._window.focusWidget() or self._window)
        wanted = self._other() if self.two and here else pages.active
        pages.activate(wanted)
        wanted.reading.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def turn(self) -> None:
        """Put the pages beside each other, or one below the other."""
        beside = self.splitter.orientation() is Qt.Orientation.Horizontal
        self.splitter.setOrientation(Qt.Orientation.Vertical if beside else Qt.Orientation.Horizontal)
        self._share()

    def close(self, sheet: Sheet) -> None:
        """Close one of two pages; the other has the room again."""
        if not self.two:
            return
        self._state = self.splitter.saveState()
        other = next(one for one in self.shown() if one is not sheet)
        self._window.pages.activate(other)
        other.reading.setFocus(Qt.FocusReason.OtherFocusReason)
        self._wanted.pop(sheet, None)
        sheet.open_document.leave()
        sheet.finding.close()
        sheet.walk.stop()
        self._window.desk.type_panel.leave_page(sheet.reading)
        sheet.reading.clear()
        sheet.frame.hide()
        self._show_heads()
        self._show_commands()

    def other_place(self) -> tuple[DocumentRecord, int] | None:
        """Return what is open on the page that is not active, and where in it the reader is."""
        record = self._other().open_document.record if self.two else None
        return (record, self._other().reading.position()) if record else None

    def shown(self) -> list[Sheet]:
        """Return the pages that are shown, the first one first."""
        return [sheet for sheet in self._window.pages.sheets if not sheet.frame.isHidden()]

    def _other(self) -> Sheet:
        pages = self._window.pages
        return next(sheet for sheet in pages.sheets if sheet is not pages.active)

    def _show_other(self) -> Sheet:
        """Show a second page, if there is none, and make the other page the active one."""
        pages, two = self._window.pages, self.two
        if len(pages.sheets) == 1:
            self._make()
        before, sheet = pages.active, self._other()
        if not two:
            self.splitter.insertWidget(self.splitter.indexOf(before.frame) + 1, sheet.frame)
            sheet.frame.show()
            if not self.splitter.restoreState(self._state):
                room = self.splitter.width() >= _LEAST_BESIDE
                self.splitter.setOrientation(Qt.Orientation.Horizontal if room else Qt.Orientation.Vertical)
                self._share()
        pages.activate(sheet)
        sheet.reading.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_heads()
        self._show_commands()
        return sheet

    def _make(self) -> None:
        window = self._window
        first = window.pages.sheets[0]
        sheet = window.pages.add()
        sheet.frame.hide()
        sheet.frame.setMinimumWidth(first.frame.minimumWidth())
        for one in (first, sheet):
            one.frame.setMinimumHeight(_SMALLEST)
            head = PageHead(window.appearance.theme, one.frame)
            head.closed.connect(lambda one=one: self.close(one))
            one.frame.put_above(head)
            one.open_document.opened.connect(lambda opened, one=one: self._arrive(one, opened))
            one.open_document.refused.connect(lambda _record, _error, one=one: self._stay(one))
            self._heads[one] = head
        window.desk.dress()
        sheet.reading.show_script(first.reading.script)
        inside = [one for frame in (first.frame, sheet.frame) for one in frame.findChildren(QWidget)]
        inside = [one for one in inside if one.window() is window]  # no menus
        stops = [one for one in inside if one.focusPolicy() & _TAB and one.focusProxy() is None]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)
        window.pages.follow_keyboard()

    def _arrive(self, sheet: Sheet, opened: Opened) -> None:
        """Go to the place for which a document was opened on a page, if it is that document."""
        self._show_heads()
        if opened.query == self._window.results.query:  # else it is fetched once more
            number, place = self._wanted.pop(sheet, (None, 0))
            if opened.record.id == number:
                sheet.reading.go_to(place)

    def _stay(self, sheet: Sheet) -> None:
        """Expect nothing any more on a page that refused a document."""
        self._wanted.pop(sheet, None)
        self._show_heads()

    def _share(self) -> None:
        """Give both pages the same room."""
        whole = self.splitter.width() + self.splitter.height()
        self.splitter.setSizes([whole // 2] * self.splitter.count())

    def _show_active(self) -> None:
        self._window.shown_document.show_active()
        self._show_heads()

    def _show_heads(self) -> None:
        active, two = self._window.pages.active, self.two
        for sheet, head in self._heads.items():
            record = sheet.open_document.record
            head.show_page(record.title if record else "", active=sheet is active)
            head.setVisible(two)

    def _show_commands(self) -> None:
        for name in ("turn-pages", "close-beside"):
            self._window.commands[name].setEnabled(self.two)

    def _dress(self) -> None:
        for head in self._heads.values():
            head.apply(self._window.appearance.theme)
