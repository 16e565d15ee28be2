"""Put a new window where another one is: the same search, the same page, the same work going on."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QLineEdit, QPlainTextEdit, QWidget

from reader.gui.basket.sheet import BasketSheet
from reader.gui.keyboard.shortcut_sheet import ShortcutSheet
from reader.gui.library.rule_list import RuleList
from reader.gui.library.sources_sheet import SourcesSheet
from reader.gui.library.vanished_sheet import VanishedSheet
from reader.gui.marks.marks_sheet import MarksSheet
from reader.gui.preferences.preferences_window import PreferencesWindow
from reader.gui.proof.verify_sheet import VerifySheet
from reader.gui.reading.open_document import Opened
from reader.gui.search.batch_search import BatchSheet
from reader.gui.search.cheat_sheet import CheatSheet

if TYPE_CHECKING:
    from reader.gui.main_window import MainWindow

_OPENED_BY: Mapping[type[QDialog], str] = MappingProxyType(
    {
        BasketSheet: "quotes",
        CheatSheet: "how-to-search",
        PreferencesWindow: "preferences",
        RuleList: "rules",
        ShortcutSheet: "change-shortcuts",
        SourcesSheet: "sources",
        VanishedSheet: "vanished",
    }
)
"""Windows beside the main one, and the commands that open them again."""

_WITHOUT_FORMS = (CheatSheet, PreferencesWindow, ShortcutSheet, VerifySheet, MarksSheet)
"""Windows in which nothing is lost that was typed: it is in force at once, or a new window takes it over."""


def take_over(window: "MainWindow", before: "MainWindow") -> None:
    """Let a window that was just made go on where another one is, which is about to go.

    What the settings tell is already there; whatever else a user would miss has its line here.
    """
    window.intake.take_over(before.intake)
    window.results.resume(before.results)
    window.search_bar.set_base(window.results.base)
    window.search_desk.show_scope()
    box, typed = window.search_bar.box, before.search_bar.box
    box.setText(typed.text())
    box.setCursorPosition(typed.cursorPosition())
    _read_on(window, before)
    _open_drawer(window, before)
    window.desk.take_over(before.desk)
    _open_sheets(window, before)
    window.search_desk.offer_back(before.search_desk.removed)
    if before.safety.broken is not None:
        window.safety.show_error(before.safety.broken)
    if before.reading.isAncestorOf(before.focusWidget() or before):
        window.reading.setFocus(Qt.FocusReason.OtherFocusReason)
    elif before.list.isAncestorOf(before.focusWidget() or before):
        window.list.focus()


def has_forms(window: QWidget) -> bool:
    """Tell whether something is being filled in beside a window, which a new one could not take over."""
    for dialog in window.findChildren(QDialog):
        if dialog.isVisible() and not isinstance(dialog, _WITHOUT_FORMS):
            fields: list[QWidget] = [*dialog.findChildren(QComboBox), *dialog.findChildren(QLineEdit)]
            texts = dialog.findChildren(QPlainTextEdit)
            if fields or any(text.document().isModified() for text in texts):
                return True
    return False


def _read_on(window: "MainWindow", before: "MainWindow") -> None:
    """Open the document that was open, at its place and its match."""
    record = before.open_document.record
    if record is None:
        return
    place, match = before.reading.position(), before.reading.current_match()
    other = before.beside.other_place()
    folded, found, history = before.reading.folded(), before.desk.finding.found(), before.desk.places.history()

    def go(opened: Opened) -> None:
        if opened.query != window.results.query:
            return  # it is fetched once more
        window.open_document.opened.disconnect(go)
        if opened.record.id == record.id:
            if match is not None:
                window.reading.show_match(match)
            window.reading.go_to(place)
            window.reading.fold(folded)
            window.desk.places.go_on(history)  # opening the document again is no visit
            if found is not None:
                window.desk.finding.find_again(*found)
            if other is not None:
                first = window.pages.active
                window.beside.open_record(*other)
                window.pages.activate(first)

    window.open_document.record = record  # so that no other is opened meanwhile
    window.open_document.opened.connect(go)
    window.open_document.open(record, window.results.query)


def _open_drawer(window: "MainWindow", before: "MainWindow") -> None:
    arrangement = before.drawer.arrangement()
    if arrangement is None:
        return
    window.commands["show-concordance"].setChecked(True)
    window.drawer.open(True)
    if window.drawer.pane is not None:
        window.drawer.pane.arrange(*arrangement)


def _open_sheets(window: "MainWindow", before: "MainWindow") -> None:
    for sheet in before.findChildren(BatchSheet):
        if sheet.isVisible():
            window.search_desk.batch().show_again(sheet)
    for dialog in before.findChildren(QDialog):
        if dialog.isVisible() and type(dialog) in _OPENED_BY:
            window.commands[_OPENED_BY[type(dialog)]].trigger()
            for opened in window.findChildren(type(dialog)):
                opened.setGeometry(dialog.geometry())
                if isinstance(dialog, PreferencesWindow) and isinstance(opened, PreferencesWindow):
                    opened.pages.setCurrentIndex(dialog.pages.currentIndex())
