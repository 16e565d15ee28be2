"""Search for a list of queries from a file, and look at or keep what each of them finds."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reader.errors import Cancelled, Error
from reader.gui.access.room import size_for_text
from reader.gui.dialogs import close_buttons
from reader.gui.error_text import error_text
from reader.gui.jobs import Jobs
from reader.gui.search.explanation_line import say
from reader.gui.search.results import Results
from reader.library import Library
from reader.progress import Progress

if TYPE_CHECKING:
    from reader.batch import Answer

translate = QCoreApplication.translate

_SIZE = (980, 520)


class BatchSearch(QObject):
    """Run the queries of a file that the user chooses."""

    query_wanted = Signal(str)
    """A query of the list that the user wants to see in the window."""

    failed = Signal(object)
    """The ``Error`` that kept the list from being read."""

    def __init__(self, library: Library, jobs: Jobs, results: Results, window: QWidget) -> None:
        super().__init__(window)
        self._library = library
        self._jobs = jobs
        self._results = results
        self._window = window

    def choose(self) -> None:
        """Let the user choose a list of queries."""
        title = translate("Batch", "Search for a list of queries")
        kinds = translate("Batch", "Lists of queries (*.txt *.csv *.tsv);;All files (*)")
        chosen, _kind = QFileDialog.getOpenFileName(self._window, title, "", kinds)
        if chosen:
            self.run(Path(chosen))

    def run(self, path: Path) -> None:
        """Run every query of a file in what the window shows, and list what each finds."""
        sheet = self._sheet(path.name)
        key = f"batch {id(sheet)}"
        sheet.finished.connect(lambda _result: self._jobs.cancel(key))
        scope = self._results.scope

        def work(progress: Progress) -> "list[Answer]":
            from reader.batch import read_queries, run

            return list(run(self._library, read_queries(path), progress, say, scope))

        def fail(error: Error) -> None:
            if not isinstance(error, Cancelled):  # which comes of closing the sheet: it is gone by now
                sheet.close()
                self.failed.emit(error)

        sheet.show()
        self._jobs.read(key, work, sheet.show_answers, failed=fail, progressed=sheet.show_progress)

    def show_again(self, before: "BatchSheet") -> None:
        """Show what the queries of another sheet found, in the language of the interface."""
        from reader.batch import reworded

        sheet = self._sheet(before.name)
        sheet.setGeometry(before.geometry())
        sheet.show_answers([reworded(answer, say) for answer in before.answers])
        sheet.show()

    def _sheet(self, name: str) -> "BatchSheet":
        sheet = BatchSheet(name, self._window)
        sheet.query_wanted.connect(self.query_wanted)
        sheet.export_wanted.connect(lambda: self._export(sheet))
        return sheet

    def _export(self, sheet: "BatchSheet") -> None:
        title = translate("Batch", "Keep what the queries found")
        kinds = translate("Batch", "CSV (*.csv);;Excel (*.xlsx);;Word (*.docx);;Markdown (*.md)")
        name = str(Path(sheet.name).with_suffix(".xlsx"))
        chosen, _kind = QFileDialog.getSaveFileName(sheet, title, name, kinds)
        if chosen:
            self.write(sheet, Path(chosen))

    def write(self, sheet: "BatchSheet", path: Path) -> None:
        """Write what the queries found to a file."""
        answers, library = sheet.answers, self._library

        def work(_progress: Progress) -> None:
            from reader.batch import answers_table
            from reader.export.table import write

            library.must_not_be_source(path)
            write(answers_table(sheet.name, answers, say), path)

        written = translate("Batch", "Written to {path}").format(path=path)
        self._jobs.read(
            f"batch-export {id(sheet)}",
            work,
            lambda _done: sheet.say(written),
            failed=lambda error: sheet.say(error_text(error)),
        )


class BatchSheet(QDialog):
    """Show the queries of a list, one a row, with what each found; nothing is stopped meanwhile."""

    query_wanted = Signal(str)
    """A query that the user wants to see in the window."""

    export_wanted = Signal()
    """What was found is to be written to a file."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.name = name
        self.answers: Sequence[Answer] = ()
        self.setWindowTitle(translate("Batch", "Queries of {name}").format(name=name))
        self.resize(size_for_text(self, *_SIZE))
        self._words = QLabel(translate("Batch", "Searching…"), self)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        headings = (
            translate("Batch", "Line"),
            translate("Batch", "Query"),
            translate("Batch", "Documents"),
            translate("Batch", "Matches"),
            translate("Batch", "What was searched, and what was wrong"),
        )
        self.table = QTableWidget(0, len(headings), self)
        self.table.setHorizontalHeaderLabels(list(headings))
        self.table.setAccessibleName(translate("Batch", "Queries and what they found"))
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        for place, mode in enumerate(
            (
                QHeaderView.ResizeMode.ResizeToContents,
                QHeaderView.ResizeMode.Interactive,
                QHeaderView.ResizeMode.ResizeToContents,
                QHeaderView.ResizeMode.ResizeToContents,
                QHeaderView.ResizeMode.Stretch,
            )
        ):
            self.table.horizontalHeader().setSectionResizeMode(place, mode)
        self.table.setColumnWidth(1, 240)
        self.table.itemActivated.connect(lambda item: self.query_wanted.emit(self.answers[item.row()].query.text))
        buttons = close_buttons(self, takes_enter=False)
        self._export = buttons.addButton(translate("Batch", "Export…"), QDialogButtonBox.ButtonRole.ActionRole)
        self._export.clicked.connect(self.export_wanted)
        self._export.setEnabled(False)
        self._export.setAutoDefault(False)  # Enter belongs to the table
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(12)
        column.addWidget(self._words)
        column.addWidget(self.table, 1)
        column.addWidget(buttons)

    def say(self, words: str) -> None:
        """Show a sentence above the table."""
        self._words.setText(words)

    def words(self) -> str:
        """Return the sentence above the table."""
        return self._words.text()

    def show_progress(self, done: int, total: int | None) -> None:
        """Say how many queries have run."""
        locale = QLocale()
        words = translate("Batch", "Searching: {done} of {total} queries")
        self.say(words.format(done=locale.toString(done), total=locale.toString(total or done)))

    def show_answers(self, answers: "Sequence[Answer]") -> None:
        """List what every query found."""
        self.answers = answers
        locale = QLocale()
        self.table.setRowCount(len(answers))
        for row, answer in enumerate(answers):
            query = answer.query
            named = f"{query.name}: {query.text}" if query.name else query.text
            told = answer.remark if answer.bad else answer.explained  # which tells what was not understood
            cells = (
                locale.toString(query.line),
                named,
                locale.toString(answer.documents),
                locale.toString(answer.matches),
            )
            for place, text in enumerate((*cells, told)):
                cell = QTableWidgetItem(text)
                cell.setToolTip(text)
                if place in (0, 2, 3):
                    cell.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self.table.setItem(row, place, cell)
        bad = sum(answer.bad for answer in answers)
        words = translate("Batch", "Queries that have run: {count}. Enter shows one of them in the window.")
        if bad:
            words = translate(
                "Batch", "Queries that have run: {count}. {bad} of them could not be used; the list says why."
            )
        self.say(words.format(count=locale.toString(len(answers)), bad=locale.toString(bad)))
        self._export.setEnabled(bool(answers))
