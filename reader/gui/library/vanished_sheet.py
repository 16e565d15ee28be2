"""The list of documents whose files are gone, and how to forget them."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSize, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QMessageBox, QTableWidget, QVBoxLayout, QWidget

from reader.corpus.record import DocumentRecord
from reader.gui.access.room import size_for_text
from reader.gui.dialogs import close_buttons, table

translate = QCoreApplication.translate

_SIZE = QSize(760, 420)


class VanishedSheet(QDialog):
    """Show documents whose files are gone: a double click opens one, a button forgets those that are chosen."""

    opened = Signal(object)
    """The ``DocumentRecord`` that was picked."""

    forget_wanted = Signal(list)
    """The ids of documents that the user gave up, after being asked."""

    def __init__(self, records: Sequence[DocumentRecord], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Vanished", "Files that are gone"))
        self.resize(size_for_text(self, _SIZE.width(), _SIZE.height()))
        self._records = list(records)
        words = translate(
            "Vanished",
            "These files are no longer in their folders. Their texts are kept: they can be searched and read. Put a "
            "file back, or anywhere into your folders, and it is the same document again.",
        )
        said = QLabel(words, self)
        said.setWordWrap(True)
        headings = (translate("Vanished", "Title"), translate("Vanished", "Where the file was"))
        self.list: QTableWidget = table(headings, [(one.title, one.place) for one in records])
        self.list.itemActivated.connect(lambda item: self.opened.emit(self._records[item.row()]))
        buttons = close_buttons(self, takes_enter=False)
        forget = buttons.addButton(translate("Vanished", "Forget…"), QDialogButtonBox.ButtonRole.DestructiveRole)
        forget.setToolTip(translate("Vanished", "Takes the chosen documents, or without a choice all, out for good"))
        forget.setAutoDefault(False)
        forget.clicked.connect(self._forget)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(12)
        column.addWidget(said)
        column.addWidget(self.list, 1)
        column.addWidget(buttons)

    def chosen(self) -> list[int]:
        """Return the ids of the chosen documents; without a choice, of all."""
        rows = sorted({index.row() for index in self.list.selectedIndexes()})
        return [self._records[row].id for row in rows or range(len(self._records))]

    def _forget(self) -> None:
        ids = self.chosen()
        question = translate(
            "Vanished", "Forget %n document(s) for good? The kept text cannot be made again.", "", len(ids)
        )
        asked = QMessageBox(QMessageBox.Icon.Warning, self.windowTitle(), question, parent=self)
        asked.addButton(QMessageBox.StandardButton.Cancel)
        accept = asked.addButton(translate("Vanished", "Forget"), QMessageBox.ButtonRole.DestructiveRole)
        asked.finished.connect(lambda _code: self._answer(asked, accept, ids))
        asked.open()

    def _answer(self, asked: QMessageBox, accept: QWidget, ids: list[int]) -> None:
        if asked.clickedButton() is accept:
            self.forget_wanted.emit(ids)
            self.close()
