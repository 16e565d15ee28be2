"""Let the user say which column of a table holds what, with the first rows before the eyes."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reader import loader
from reader.corpus.columns import PARTS, Columns
from reader.errors import Cancelled, Error
from reader.gui.access.room import size_for_text
from reader.gui.dialogs import close_buttons
from reader.gui.jobs import Jobs
from reader.library import Library
from reader.progress import Progress

if TYPE_CHECKING:
    from reader.loader.tables import Preview

translate = QCoreApplication.translate

_SIZE = (900, 460)
_WIDEST = 280
_LONGEST_CELL = 200


class ColumnChoice(QObject):
    """Show the beginning of a table and keep the columns that the user chooses for it."""

    chosen = Signal(object)
    """The path whose tables have other columns now, and have to be read again."""

    failed = Signal(object)
    """The ``Error`` for which a table cannot be shown, or a choice cannot be kept."""

    def __init__(self, library: Library, jobs: Jobs, window: QWidget) -> None:
        super().__init__(window)
        self._library = library
        self._jobs = jobs
        self._window = window

    def choose(self, folder: str) -> None:
        """Let the user choose a table, and then its columns."""
        title = translate("Columns", "Choose a table")
        kinds = translate("Columns", "Tables ({kinds})")
        kinds = kinds.format(kinds=" ".join(f"*{suffix}" for suffix in sorted(loader.TABLES)))
        path, _kind = QFileDialog.getOpenFileName(self._window, title, folder, kinds)
        if path:
            self.open(Path(path))

    def open(self, path: Path) -> None:
        """Show the beginning of a table and ask for its columns."""

        def look(_progress: Progress) -> "Preview":
            return loader.preview(path, self._library.columns.of(path))

        self._jobs.read("columns", look, lambda preview: self._ask(path, preview), failed=self._fail)

    def _ask(self, path: Path, preview: "Preview") -> None:
        sheet = ColumnSheet(path, preview, self._window)
        sheet.accepted.connect(lambda: self._keep(sheet.place(), sheet.columns()))
        sheet.show()

    def _keep(self, path: Path, columns: Columns) -> None:
        self._jobs.write(
            "choose-columns",
            lambda _progress: self._library.choose_columns(path, columns),
            lambda _done: self.chosen.emit(path),
            failed=self._fail,
            kept=True,
        )

    def _fail(self, error: Error) -> None:
        if not isinstance(error, Cancelled):
            self.failed.emit(error)


class ColumnSheet(QDialog):
    """Show the first rows of a table, and above each column a box that says what it holds."""

    def __init__(self, path: Path, preview: "Preview", parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Columns", "Columns of {name}").format(name=path.name))
        self.resize(size_for_text(self, *_SIZE))
        self._path = path
        self._headings = preview.headings
        words = translate(
            "Columns", "Every row becomes a document. Say which column holds the text; the others may stay as they are."
        )
        self._words = QLabel(words, self)
        self._words.setWordWrap(True)
        self.table = self._table(preview)
        self.boxes = [self._box(place) for place in range(len(preview.headings))]
        for part, heading in preview.columns.named().items():
            self.boxes[preview.headings.index(heading)].setCurrentIndex(PARTS.index(part) + 1)
        self.all = QCheckBox(translate("Columns", "For all tables in the folder {name}"), self)
        self.all.setText(self.all.text().format(name=path.parent.name or str(path.parent)))
        buttons = close_buttons(self, takes_enter=False)
        self.read = buttons.addButton(translate("Columns", "Read the table"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.read.setDefault(True)
        buttons.accepted.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(12)
        for widget in (self._words, self.table, self.all, buttons):
            column.addWidget(widget, 1 if widget is self.table else 0)
        for place, box in enumerate(self.boxes):
            box.currentIndexChanged.connect(self._freed(place))
        self._allow()

    def columns(self) -> Columns:
        """Return what was chosen; nothing beside it is looked for."""
        found = dict.fromkeys(PARTS, "")
        for heading, box in zip(self._headings, self.boxes, strict=True):
            if part := box.currentData():
                found[part] = heading
        text, title, date, source, author, number = (found[name] for name in PARTS)
        return Columns(text, title, date, source, author, number, settled=True)

    def place(self) -> Path:
        """Return the file or the folder for which it was chosen."""
        return self._path.parent if self.all.isChecked() else self._path

    def _table(self, preview: "Preview") -> QTableWidget:
        table = QTableWidget(len(preview.rows) + 1, len(preview.headings), self)
        table.setHorizontalHeaderLabels(list(preview.headings))
        table.setAccessibleName(translate("Columns", "The first rows of the table"))
        table.verticalHeader().hide()
        table.setWordWrap(False)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        for number, row in enumerate(preview.rows, 1):
            for place, text in enumerate(row[: len(preview.headings)]):
                cell = QTableWidgetItem(" ".join(text[:_LONGEST_CELL].split()))
                cell.setToolTip(text[: 10 * _LONGEST_CELL])
                table.setItem(number, place, cell)
        return table

    def _box(self, place: int) -> QComboBox:
        box = QComboBox(self.table)
        box.addItem(translate("Columns", "Left out"), "")
        for part, words in part_names().items():
            box.addItem(words, part)
        heading = self._headings[place]
        box.setAccessibleName(translate("Columns", "What the column {name} holds").format(name=heading))
        self.table.setCellWidget(0, place, box)
        self.table.setRowHeight(0, box.sizeHint().height() + 4)
        self.table.resizeColumnToContents(place)
        width = max(self.table.columnWidth(place), box.sizeHint().width() + 12)
        self.table.setColumnWidth(place, min(width, _WIDEST))
        return box

    def _freed(self, place: int) -> Callable[[int], None]:
        """Return what lets no two columns hold the same."""

        def free(index: int) -> None:
            for other, box in enumerate(self.boxes):
                if index and other != place and box.currentIndex() == index:
                    box.setCurrentIndex(0)
            self._allow()

        return free

    def _allow(self) -> None:
        self.read.setEnabled(bool(self.columns().text))


def part_names() -> dict[str, str]:
    """Return what a column can hold, in the language of the interface."""
    names = (
        translate("Columns", "Text"),
        translate("Columns", "Title"),
        translate("Columns", "Date"),
        translate("Columns", "Source"),
        translate("Columns", "Author"),
        translate("Columns", "ID of the row"),
    )
    return dict(zip(PARTS, names, strict=True))
