"""Small windows beside the main one; none of them stops it."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reader import __version__
from reader.errors import ColumnsUnknown
from reader.gui.access.room import size_for_text
from reader.gui.error_text import error_text
from reader.gui.icons import app_icon
from reader.store.failures import Failure

translate = QCoreApplication.translate


def close_buttons(sheet: QDialog, *, takes_enter: bool = True) -> QDialogButtonBox:
    """Return the row of buttons of a sheet, with one that closes it; not by Enter where what is shown needs that."""
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, sheet)
    close = buttons.button(QDialogButtonBox.StandardButton.Close)
    close.setIcon(QIcon())
    close.setAutoDefault(takes_enter)
    buttons.rejected.connect(sheet.close)
    return buttons


def push_button(sheet: QWidget, words: str, run: Callable[[], object]) -> QPushButton:
    """Return a button of a sheet that Enter in another field does not press."""
    button = QPushButton(words, sheet)
    button.setAutoDefault(False)
    button.clicked.connect(lambda: run())
    return button


def keep_or_discard(sheet: QDialog, what: str, tip: str, discard: Callable[[], object]) -> QDialogButtonBox:
    """Return the buttons of a sheet that keeps what is written when it is closed; ``what`` ends their object names."""
    roles = QDialogButtonBox.ButtonRole
    buttons = QDialogButtonBox(sheet)
    for name, words, role, run in (
        ("keep", translate("Dialogs", "Keep"), roles.AcceptRole, sheet.close),
        ("discard", translate("Dialogs", "Discard"), roles.DestructiveRole, discard),
    ):
        button = push_button(buttons, words, run)
        button.setObjectName(f"{name}{what}")
        buttons.addButton(button, role)
    return buttons


class _Sheet(QDialog):
    """A window with something to read and one button that closes it."""

    def __init__(self, title: str, content: QWidget, size: QSize, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.resize(size_for_text(self, size.width(), size.height()))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(12)
        column.addWidget(content, 1)
        column.addWidget(close_buttons(self))


def table(headings: Sequence[str], rows: Sequence[Sequence[str]]) -> QTableWidget:
    """Return a list with headings to be read, not written into."""
    table = QTableWidget(0, len(headings))
    table.setHorizontalHeaderLabels(list(headings))
    table.verticalHeader().hide()
    table.setAccessibleName(", ".join(headings))
    table.setTabKeyNavigation(False)
    table.setShowGrid(False)
    table.setWordWrap(True)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    fill(table, rows)
    for column in range(len(headings)):
        table.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
    table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
    table.horizontalHeader().sectionResized.connect(table.resizeRowsToContents, Qt.ConnectionType.QueuedConnection)
    return table


def fill(table: QTableWidget, rows: Sequence[Sequence[str]]) -> None:
    """Show other rows in a list."""
    table.setRowCount(len(rows))
    for row, texts in enumerate(rows):
        for column, text in enumerate(texts):
            cell = QTableWidgetItem(text)
            cell.setToolTip(text)
            table.setItem(row, column, cell)
    if table.isVisible():  # else once it is as wide as it will be
        table.resizeRowsToContents()


def failure_list(
    failures: Sequence[Failure], parent: QWidget, choose_columns: Callable[[Path], None] | None = None
) -> QDialog:
    """Return a window that lists the files that could not be read, and why.

    ``choose_columns`` is called for a table of which the columns are not clear, when the user wants to choose them.
    """
    headings = (translate("FailureList", "File"), translate("FailureList", "What happened, and what to do"))
    rows = [(one.place, error_text(one.error)) for one in failures]
    title = translate("FailureList", "Files that could not be read")
    shown = table(headings, rows)
    sheet = _Sheet(title, shown, QSize(760, 420), parent)
    unclear = {row: one.path for row, one in enumerate(failures) if isinstance(one.error, ColumnsUnknown)}
    if unclear and choose_columns:
        _offer_columns(sheet, shown, unclear, choose_columns)
    return sheet


def _offer_columns(
    sheet: QDialog, table: QTableWidget, unclear: Mapping[int, Path], choose: Callable[[Path], None]
) -> None:
    """Add a button for the tables in some rows of a list: for the current one, or else for the first."""
    buttons = sheet.findChild(QDialogButtonBox)
    assert isinstance(buttons, QDialogButtonBox)
    button = buttons.addButton(translate("FailureList", "Choose columns…"), QDialogButtonBox.ButtonRole.ActionRole)
    button.setAutoDefault(False)
    table.setCurrentCell(min(unclear), 0)
    table.currentCellChanged.connect(lambda row, *_others: button.setEnabled(row in unclear))
    button.clicked.connect(lambda: choose(unclear[table.currentRow()]))
    table.itemActivated.connect(lambda item: choose(unclear[item.row()]) if item.row() in unclear else None)


def place_list(places: Sequence[tuple[str, Sequence[Path]]], parent: QWidget) -> QDialog:
    """Return a window that lists texts with all places at which each of them lies."""
    title = translate("PlaceList", "Duplicates")
    if not places:
        words = translate(
            "PlaceList",
            "No text lies at more than one place. One that does is shown once, and here are all its places.",
        )
        return _Sheet(title, _note(words), QSize(440, 160), parent)
    headings = (translate("PlaceList", "Document"), translate("PlaceList", "Where the same text lies"))
    rows = [(title, "\n".join(map(str, paths))) for title, paths in places]
    shown = table(headings, rows)
    shown.setObjectName("places")
    return _Sheet(title, shown, QSize(760, 420), parent)


def _note(words: str) -> QLabel:
    """Return a sentence in place of a list that has nothing in it."""
    label = QLabel(words)
    label.setObjectName("quietHint")
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignTop)
    return label


def about(parent: QWidget) -> QDialog:
    """Return a window that says what the program is."""
    text = QLabel(
        translate(
            "About",
            "<h2>Oqyrman {version}</h2>"
            "<p>A reader for collections of press texts: Kazakh first, then Russian and English.</p>"
            "<p>It opens no network connection. Your files are only ever read, never changed.</p>"
            "<p>Apache License 2.0</p>",
        ).format(version=__version__)
    )
    text.setWordWrap(True)
    text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    text.setAlignment(Qt.AlignmentFlag.AlignTop)
    sheet = _Sheet(translate("About", "About Oqyrman"), text, QSize(440, 280), parent)
    sheet.setWindowIcon(app_icon())
    return sheet
