"""The folders and files that the library reads from: their state, what is left out, and how to take one out."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from reader.gui.access.room import size_for_text
from reader.gui.dialogs import close_buttons, fill, push_button, table
from reader.gui.error_text import error_text
from reader.gui.keyboard.layouts import LatinKeys
from reader.indexing.surveying import SourceState

translate = QCoreApplication.translate

_SIZE = QSize(820, 620)
_KINDS = 6
_FAILURES = 200


class SourcesSheet(QDialog):
    """Show every source; what is done to one is left to who listens."""

    remove_wanted = Signal(object)
    """The path of a source that is to be taken out; the user was asked."""

    rescan_wanted = Signal(list)
    """The paths of sources to be looked through now; none means all."""

    patterns_changed = Signal(object, list)
    """The path of a source, or ``None`` for all, and what is to be left out of it."""

    add_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Sources", "Sources"))
        self.resize(size_for_text(self, _SIZE.width(), _SIZE.height()))
        self._states: Sequence[SourceState] = ()
        self._everywhere: list[str] = []
        self._live = False
        headings = (
            translate("Sources", "Folder or file"),
            translate("Sources", "Documents"),
            translate("Sources", "State"),
        )
        self.list = table(headings, [])
        self.list.itemSelectionChanged.connect(self._show_details)
        self.details = QLabel(self)
        self.details.setWordWrap(True)
        self.details.setTextFormat(Qt.TextFormat.PlainText)
        self.failures = table(
            (translate("Sources", "Not read"), translate("Sources", "What happened, and what to do")), []
        )
        self.patterns = QPlainTextEdit(self)
        LatinKeys(self.patterns)
        self.patterns.setTabChangesFocus(True)
        self.patterns.setPlaceholderText("*.bak\ndrafts/\n~$*")
        self.patterns.setMaximumHeight(90)
        self._patterns_label = QLabel(self)
        self._patterns_label.setBuddy(self.patterns)
        self._patterns_label.setWordWrap(True)
        self.keep = push_button(self, translate("Sources", "Leave these out"), self._tell_patterns)
        self.add = push_button(self, translate("Sources", "Add folder…"), self.add_wanted.emit)
        self.rescan = push_button(self, translate("Sources", "Look for changes now"), self._tell_rescan)
        self.again = push_button(self, translate("Sources", "Try again"), self._tell_rescan)
        self.remove = push_button(self, translate("Sources", "Take out of the library…"), self._ask_to_remove)
        self._lay_out()
        self._show_details()

    def show_states(self, states: Sequence[SourceState], everywhere: Sequence[str], *, live: bool) -> None:
        """Show the sources, what is left out of all, and whether changes are being noticed."""
        row = max(self.list.currentRow(), 0)
        self._states, self._everywhere, self._live = states, list(everywhere), live
        rows = [(str(one.path), QLocale().toString(one.documents), self._state(one)) for one in states]
        total = QLocale().toString(sum(one.documents for one in states))
        fill(self.list, [*rows, (translate("Sources", "All folders"), total, "")])
        self.list.selectRow(min(row, len(states)))
        self._show_details()

    def current(self) -> SourceState | None:
        """Return the source that is chosen; ``None`` where all of them are, in the last row."""
        rows = {index.row() for index in self.list.selectedIndexes()}
        return self._states[min(rows)] if len(rows) == 1 and min(rows) < len(self._states) else None

    def _lay_out(self) -> None:
        over = QHBoxLayout()
        for button in (self.add, self.rescan, self.remove):
            over.addWidget(button)
        over.addStretch(1)
        below = QHBoxLayout()
        below.addWidget(self.patterns, 1)
        below.addWidget(self.keep, 0, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(10)
        column.addWidget(self.list, 2)
        column.addLayout(over)
        column.addWidget(self.details)
        column.addWidget(self.failures, 2)
        column.addWidget(self.again, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._patterns_label)
        column.addLayout(below)
        buttons: QDialogButtonBox = close_buttons(self, takes_enter=False)
        column.addWidget(buttons)

    def _state(self, state: SourceState) -> str:
        if not state.reachable:
            return translate("Sources", "not reachable now; its texts are kept")
        parts = [translate("Sources", "followed") if self._live else translate("Sources", "looked through by hand")]
        if state.vanished:
            parts.append(translate("Sources", "%n file(s) gone", "", state.vanished))
        if state.failures:
            parts.append(translate("Sources", "%n not read", "", len(state.failures)))
        return " · ".join(parts)

    def _show_details(self) -> None:
        state = self.current()
        self.remove.setEnabled(state is not None)
        failures = state.failures if state else ()
        self.details.setText(skipped_text(state.skipped) if state else "")
        self.details.setVisible(bool(state and state.skipped))
        fill(self.failures, [(str(one.path), error_text(one.error)) for one in failures[:_FAILURES]])
        self.failures.setVisible(bool(failures))
        self.again.setVisible(bool(failures))
        self.patterns.setPlainText("\n".join(state.ignored if state else self._everywhere))
        self._patterns_label.setText(
            translate("Sources", "Left out of {folder}, a pattern on each line:").format(folder=state.path.name)
            if state
            else translate("Sources", "Left out of all folders, a pattern on each line:")
        )

    def _tell_patterns(self) -> None:
        state = self.current()
        lines = [line.strip() for line in self.patterns.toPlainText().splitlines() if line.strip()]
        self.patterns_changed.emit(state.path if state else None, lines)

    def _tell_rescan(self) -> None:
        state = self.current()
        self.rescan_wanted.emit([state.path] if state else [])

    def _ask_to_remove(self) -> None:
        state = self.current()
        if state is None:
            return
        question = translate(
            "Sources",
            "Take %n document(s) out of the library? The files stay where they are. Saved searches and the places "
            "where you stopped reading are kept: added again, all is as before.",
            "",
            state.documents,
        )
        if state.vanished:
            lost = translate("Sources", "%n of them live on a kept text, which will be lost.", "", state.vanished)
            question = f"{question}\n\n{lost}"
        asked = QMessageBox(QMessageBox.Icon.Question, str(state.path), f"{state.path}\n\n{question}", parent=self)
        asked.addButton(QMessageBox.StandardButton.Cancel)
        accept = asked.addButton(translate("Sources", "Take out"), QMessageBox.ButtonRole.DestructiveRole)
        asked.finished.connect(lambda _code: self._answer(asked, accept, state.path))
        asked.open()

    def _answer(self, asked: QMessageBox, accept: QWidget, path: Path) -> None:
        if asked.clickedButton() is accept:
            self.remove_wanted.emit(path)


def skipped_text(skipped: Mapping[str, int]) -> str:
    """Say how many files of other kinds were left out, by suffix."""
    locale = QLocale()
    nameless = translate("Sources", "without a suffix")
    kinds = [f"{suffix or nameless} {locale.toString(count)}" for suffix, count in list(skipped.items())[:_KINDS]]
    more = ["…"] if len(skipped) > _KINDS else []
    total = sum(skipped.values())
    return translate("Sources", "%n file(s) of other kinds left out:", "", total) + " " + ", ".join([*kinds, *more])
