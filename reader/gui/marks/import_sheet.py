"""What became of the marks of a file of another program, or of another library, one a row."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHeaderView, QLabel, QVBoxLayout, QWidget

from reader.annotating import Listed
from reader.corpus.annotation import State
from reader.gui.dialogs import close_buttons, fill, table
from reader.interchange import ImportReport

translate = QCoreApplication.translate

_SIZE = (820, 520)
_MOST_ROWS = 1_000
_SHARES = (150, 420)


@dataclass(frozen=True, slots=True)
class Imported:
    """What was read, and the marks that were taken in as they are now."""

    report: ImportReport
    marks: Sequence[Listed]


class ImportSheet(QDialog):
    """Show how far reading is, and then what became of each mark; those that need a look come first."""

    opened = Signal(object)
    """The ``Annotation`` that the user wants to see."""

    undo_wanted = Signal()
    stop_wanted = Signal()

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("ImportMarks", "Marks of {name}").format(name=name))
        self.resize(*_SIZE)
        self._marks: Sequence[Listed | None] = ()
        self._words = QLabel(translate("ImportMarks", "Reading…"), self)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        headings = (
            translate("ImportMarks", "What became of it"),
            translate("ImportMarks", "Passage"),
            translate("ImportMarks", "Document"),
        )
        self.table = table(headings, [])
        self.table.setWordWrap(False)
        header = self.table.horizontalHeader()
        for place, width in enumerate(_SHARES):
            header.setSectionResizeMode(place, QHeaderView.ResizeMode.Interactive)
            self.table.setColumnWidth(place, width)
        self.table.itemActivated.connect(lambda item: self._open(item.row()))
        buttons = close_buttons(self, takes_enter=False)
        role = QDialogButtonBox.ButtonRole.ActionRole
        self.stop = buttons.addButton(translate("ImportMarks", "Stop"), role)
        self.undo = buttons.addButton(translate("ImportMarks", "Undo"), role)
        for button, wanted in ((self.stop, self.stop_wanted), (self.undo, self.undo_wanted)):
            button.setAutoDefault(False)
            button.clicked.connect(wanted)
        self.undo.hide()
        self.undo.clicked.connect(self.undo.hide)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(12)
        column.addWidget(self._words)
        column.addWidget(self.table, 1)
        column.addWidget(buttons)

    def words(self) -> str:
        """Return the sentence above the table."""
        return self._words.text()

    def say(self, words: str) -> None:
        """Show a sentence above the table: nothing more is to come."""
        self._words.setText(words)
        self.stop.hide()

    def show_progress(self, done: int, total: int | None) -> None:
        """Say how many marks were read."""
        locale = QLocale()
        words = translate("ImportMarks", "Looking for the place of mark {done}…")
        if total:
            words = translate("ImportMarks", "Looking for the place of mark {done} of {total}…")
        self._words.setText(words.format(done=locale.toString(done + 1), total=locale.toString(total or 0)))

    def show_imported(self, found: Imported) -> None:
        """List what became of the marks."""
        strangers = [
            (translate("ImportMarks", "No document"), " ".join(one.text.split()), one.title)
            for one in found.report.unmatched
        ]
        ranked = sorted(found.marks, key=_rank)
        taken = [(_became(one), " ".join(one.mark.anchor.quote.split()), _title(one)) for one in ranked]
        self._marks = [*([None] * len(strangers)), *ranked][:_MOST_ROWS]
        fill(self.table, [*strangers, *taken][:_MOST_ROWS])
        self.say(self._summary(found))
        self.undo.setVisible(bool(found.marks))

    def _summary(self, found: Imported) -> str:
        locale = QLocale()
        lost = sum(_rank(one) == 0 for one in found.marks)
        waiting = sum(_rank(one) == 1 for one in found.marks)
        told = (
            (translate("ImportMarks", "taken in: {count}"), found.report.added),
            (translate("ImportMarks", "known already: {count}"), found.report.known),
            (translate("ImportMarks", "without a document: {count}"), len(found.report.unmatched)),
            (translate("ImportMarks", "place lost: {count}"), lost),
            (translate("ImportMarks", "waiting for their document: {count}"), waiting),
        )
        said = [words.format(count=locale.toString(count)) for words, count in told if count]
        if not said:
            return translate("ImportMarks", "There are no marks in it.")
        words = " · ".join(said)
        more = len(found.marks) + len(found.report.unmatched) - _MOST_ROWS
        if more > 0:
            words = f"{words}. " + translate("ImportMarks", "The first {count} are listed.").format(
                count=locale.toString(_MOST_ROWS)
            )
        return words[0].upper() + words[1:]

    def _open(self, row: int) -> None:
        one = self._marks[row] if row < len(self._marks) else None
        if one is not None:
            self.opened.emit(one.mark)


def _rank(one: Listed) -> int:
    if one.mark.state is State.ORPHANED:
        return 0
    return 1 if one.record is None else 2


def _became(one: Listed) -> str:
    return (
        translate("ImportMarks", "Place lost"),
        translate("ImportMarks", "Waits for its document"),
        translate("ImportMarks", "Taken in"),
    )[_rank(one)]


def _title(one: Listed) -> str:
    return one.record.title if one.record else one.mark.target.path.name
