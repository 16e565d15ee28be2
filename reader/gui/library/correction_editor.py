"""A small window to correct what is said of a document: title, date, source, and who speaks."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from reader.corpus.correction import NO_CORRECTION, UNNAMED, Correction
from reader.corpus.record import DocumentRecord
from reader.gui.access.room import size_for_text
from reader.gui.keyboard.layouts import LatinKeys
from reader.store.rules import Rule

translate = QCoreApplication.translate

_WIDTH = 640
_MOST_HEIGHT = 560
_LONGEST = 90


class Reach(Enum):
    """For which documents a source is meant."""

    DOCUMENT = auto()
    FOLDER_WITHOUT = auto()
    FOLDER = auto()


@dataclass(frozen=True, slots=True)
class Corrected:
    """What the user wants: a document's correction, and a rule for its folder, if any."""

    record: DocumentRecord
    correction: Correction
    rule: Rule | None


class _Field:
    """A line to edit, what the file says, and a button that goes back to it."""

    def __init__(self, name: str, shown: str, own: str, told: str, grid: QGridLayout, parent: QWidget) -> None:
        self.own = own
        self.edit = QLineEdit(shown, parent)
        LatinKeys(self.edit)
        self.edit.setCursorPosition(0)
        self.edit.setAccessibleName(name)
        label = QLabel(name, parent)
        label.setBuddy(self.edit)
        self.back = QPushButton(translate("CorrectionEditor", "As in the file"), parent)
        self.back.setAutoDefault(False)
        self.back.setAccessibleDescription(name)
        self.back.clicked.connect(lambda: self.edit.setText(own))
        self.hint = QLabel(told, parent)
        self.hint.setObjectName("fieldHint")
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.hint.setWordWrap(True)
        row = grid.rowCount()
        grid.addWidget(label, row, 0)
        grid.addWidget(self.edit, row, 1)
        grid.addWidget(self.back, row, 2)
        grid.addWidget(self.hint, row + 1, 1, 1, 2)
        self.edit.textChanged.connect(lambda _text: self._compare())
        self._compare()

    @property
    def words(self) -> str:
        return " ".join(self.edit.text().split())

    @property
    def changed(self) -> bool:
        return self.words != self.own

    def _compare(self) -> None:
        self.back.setEnabled(self.changed)


class CorrectionEditor(QDialog):
    """Edit what is said of one document; each field says what the file has, and can go back to it."""

    saved = Signal(object)
    """What is ``Corrected``."""

    rules_wanted = Signal()

    def __init__(
        self, record: DocumentRecord, correction: Correction, speakers: Sequence[str], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("CorrectionEditor", "Correct title, date, source"))
        self._record = record
        self._before = correction
        own = record.in_file
        inside = QWidget(self)
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 8, 0)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        self._title = self._field(translate("CorrectionEditor", "Title"), record.title, own.title, grid)
        day = self._field(translate("CorrectionEditor", "Date"), record.date.isoformat(), own.date.isoformat(), grid)
        self._date = day
        self._source = self._field(translate("CorrectionEditor", "Source"), record.source, own.source, grid)
        self._reach = self._reaches(record.path.parent)
        grid.addWidget(self._reach, grid.rowCount(), 1, 1, 2)
        names = dict(correction.speakers)
        self._speakers = [
            (name, self._field(self._speaker_label(number), names.get(name, name), name, grid))
            for number, name in enumerate(speakers)
        ]
        self._problem = QLabel("", self)
        self._problem.setObjectName("fieldProblem")
        self._problem.setWordWrap(True)
        area = QScrollArea(self)
        area.setObjectName("correctionFields")
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it scrolls to the field that has the keyboard
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidget(inside)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(10)
        column.addWidget(area, 1)
        column.addWidget(self._problem)
        column.addWidget(self._buttons())
        self.resize(size_for_text(self, _WIDTH, min(_MOST_HEIGHT, inside.sizeHint().height() + 110)))
        self._title.edit.setFocus()

    def _field(self, name: str, shown: str, own: str, grid: QGridLayout) -> _Field:
        told = (
            translate("CorrectionEditor", "In the file: {words}")
            if own
            else translate("CorrectionEditor", "The file says nothing.")
        )
        cut = own if len(own) <= _LONGEST else f"{own[:_LONGEST]}…"
        return _Field(name, shown, own, told.format(words=cut), grid, self)

    def _speaker_label(self, number: int) -> str:
        return translate("CorrectionEditor", "Speaker") if number == 0 else ""

    def _reaches(self, folder: Path) -> QComboBox:
        box = QComboBox(self)
        box.setObjectName("sourceReach")
        box.setAccessibleName(translate("CorrectionEditor", "For which documents the source is meant"))
        name = folder.name or str(folder)
        for text, reach in (
            (translate("CorrectionEditor", "for this document"), Reach.DOCUMENT),
            (
                translate("CorrectionEditor", "for all documents of “{folder}” that name no source"),
                Reach.FOLDER_WITHOUT,
            ),
            (translate("CorrectionEditor", "for all documents of “{folder}”"), Reach.FOLDER),
        ):
            box.addItem(text.format(folder=name), reach)
        return box

    def _buttons(self) -> QDialogButtonBox:
        kinds = QDialogButtonBox.ButtonRole
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        buttons.button(QDialogButtonBox.StandardButton.Cancel).setIcon(QIcon())
        save = buttons.addButton(translate("CorrectionEditor", "Save"), kinds.AcceptRole)
        save.setObjectName("saveCorrection")
        save.setDefault(True)
        undo = buttons.addButton(translate("CorrectionEditor", "All as in the file"), kinds.ResetRole)
        undo.setObjectName("undoCorrection")
        undo.setEnabled(not self._before.empty)
        rules = buttons.addButton(translate("CorrectionEditor", "Rules of folders…"), kinds.ResetRole)
        rules.setObjectName("showRules")
        for button in (undo, rules):
            button.setAutoDefault(False)
        save.clicked.connect(self._save)
        undo.clicked.connect(lambda: self._finish(NO_CORRECTION, None))
        rules.clicked.connect(self.rules_wanted)
        buttons.rejected.connect(self.close)
        return buttons

    def _save(self) -> None:
        try:
            day = datetime.date.fromisoformat(self._date.words)
        except ValueError:
            self._problem.setText(translate("CorrectionEditor", "Write the date like this: 2025-10-29."))
            self._date.edit.setFocus()
            self._date.edit.selectAll()
            return
        reach, source = self._reach.currentData(), self._source.words
        kept = self._before.date is not None and day == self._record.date
        correction = Correction(
            title=self._title.words if self._title.changed else None,
            date=day if self._date.changed or kept else None,
            source=source if self._source.words != self._record.source else self._before.source,
            speakers=tuple((name, field.words) for name, field in self._speakers if field.changed and field.words),
        )
        if reach is Reach.DOCUMENT or not source:
            self._finish(correction, None)
            return
        rule = Rule(self._record.path.parent, source, replaces=reach is Reach.FOLDER)
        given_by_rule = reach is Reach.FOLDER or not self._source.own
        self._finish(_without_source(correction) if given_by_rule else correction, rule)

    def _finish(self, correction: Correction, rule: Rule | None) -> None:
        self.close()
        self.saved.emit(Corrected(self._record, correction, rule))


def speaker_name(name: str) -> str:
    """Return how a speaker is told to the user."""
    return translate("CorrectionEditor", "not named") if name == UNNAMED else name


def _without_source(correction: Correction) -> Correction:
    return Correction(correction.title, correction.date, None, correction.speakers)
