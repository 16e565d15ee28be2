"""The questions of the open interview."""

from bisect import bisect_right
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from reader.corpus.document import Document, TurnKind
from reader.gui.reading.side_list import SideList

translate = QCoreApplication.translate

_FIRST = 60
_PADDING_X = 11 + 14 + 3
_PADDING_Y = 8 + 8
"""The padding and the border of a row in ``resources/themes/window.qss``, which Qt leaves out of its size."""

_TEXT_MARGIN = 3
_DASHES = "–—−-―‒ \u00a0"


class Outline(SideList):
    """List the questions of a document, follow the reading, and tell which one the user picks."""

    picked = Signal(int)
    """The code point at which the picked question starts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("Outline", "Questions"), _FIRST, parent)
        self.setObjectName("outline")
        self.setWordWrap(True)
        self.setItemDelegate(_QuestionDelegate(self))
        self._document: Document | None = None
        self._turns: Sequence[int] = ()

    def show_document(self, document: Document | None) -> None:
        """List the questions of a document."""
        self._document = document
        turns = document.turns if document else ()
        self._turns = [number for number, turn in enumerate(turns) if turn.kind is TurnKind.QUESTION]
        self.list_rows(len(self._turns))

    def follow(self, turn: int) -> None:
        """Make the last question at or before a turn the current one."""
        self.show_row(bisect_right(self._turns, turn) - 1)

    def step(self, by: int) -> None:
        """Pick the question ``by`` places after the current one."""
        number = self.currentRow() + by
        if 0 <= number < len(self._turns):
            self.pick(number)

    def apply(self, font: QFont) -> None:
        """Take another font."""
        self.setFont(font)
        self.doItemsLayout()

    def make_row(self, number: int) -> QListWidgetItem:
        """Return the row of a question."""
        assert self._document is not None
        said = self._document.turns[self._turns[number]].span.of(self._document.text)
        text = said.lstrip(_DASHES).replace("\n", " ")
        row = QListWidgetItem(f"{QLocale().toString(number + 1)}  {text}")
        row.setToolTip(text)
        return row

    def pick(self, number: int) -> None:
        """Tell, and keep the question current even where the end of the text keeps it from the top."""
        if self._document:
            self.picked.emit(self._document.turns[self._turns[number]].span.start)
            self.show_row(number)


class _QuestionDelegate(QStyledItemDelegate):
    """Give each question the height of all its lines."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        view = self.parent()
        width = view.viewport().width() if isinstance(view, QListWidget) else 0
        room = QRect(0, 0, max(1, width - _PADDING_X - 2 * _TEXT_MARGIN), 0)
        text = str(index.data(Qt.ItemDataRole.DisplayRole))
        height = QFontMetrics(option.font).boundingRect(room, int(Qt.TextFlag.TextWordWrap), text).height()
        return QSize(width, height + _PADDING_Y)
