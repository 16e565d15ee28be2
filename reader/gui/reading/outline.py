"""The questions of the open interview."""

from PySide6.QtCore import QCoreApplication, QLocale, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from reader.corpus.document import Document, TurnKind
from reader.gui.documents.long_list import LongList

translate = QCoreApplication.translate

_TURN_ROLE = int(Qt.ItemDataRole.UserRole)
_PADDING_X = 14 + 14 + 3
_PADDING_Y = 8 + 8
"""The padding and the border of a row in ``resources/themes/window.qss``, which Qt leaves out of its size."""

_TEXT_MARGIN = 3
_DASHES = "–—−-―‒ \u00a0"


class Outline(QWidget):
    """List the questions of a document, follow the reading, and tell which one the user picks."""

    picked = Signal(int)
    """The code point at which the picked question starts."""

    followed = Signal(QRect)
    """Where in this widget the current question stands."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("outline")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._none = QLabel(self)
        self._none.setObjectName("emptyOutline")
        self._none.setWordWrap(True)
        self._none.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._rows = LongList(self)
        self._rows.setAccessibleName(translate("Outline", "Questions"))
        self._rows.setWordWrap(True)
        self._rows.setFrameShape(QListWidget.Shape.NoFrame)
        self._rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._rows.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._rows.setResizeMode(QListWidget.ResizeMode.Adjust)
        self._rows.setItemDelegate(_QuestionDelegate(self._rows))
        self._rows.itemClicked.connect(self._pick)
        self._rows.itemActivated.connect(self._pick)
        self._document: Document | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._none)
        column.addWidget(self._rows)
        column.addStretch(1)
        self.show_document(None)

    def count(self) -> int:
        """Return how many questions there are."""
        return self._rows.count()

    def show_document(self, document: Document | None) -> None:
        """List the questions of a document."""
        self._document = document
        self._rows.clear()
        for index, turn in enumerate(document.turns if document else ()):
            if document and turn.kind is TurnKind.QUESTION:
                text = turn.span.of(document.text).lstrip(_DASHES).replace("\n", " ")
                number = QLocale().toString(self._rows.count() + 1)
                row = QListWidgetItem(f"{number}  {text}", self._rows)
                row.setData(_TURN_ROLE, index)
                row.setToolTip(text)
        self._none.setText(translate("Outline", "This text has no questions.") if document else "")
        self._none.setVisible(not self._rows.count())
        self._rows.setVisible(bool(self._rows.count()))
        self._rows.fit()

    def follow(self, turn: int) -> None:
        """Make the last question at or before a turn the current one."""
        current = -1
        for row in range(self._rows.count()):
            if self._rows.item(row).data(_TURN_ROLE) <= turn:
                current = row
        self._rows.setCurrentRow(current)
        if current >= 0:
            self.followed.emit(self._rows.visualItemRect(self._rows.item(current)).translated(self._rows.pos()))

    def step(self, by: int) -> None:
        """Pick the question ``by`` places after the current one."""
        row = self._rows.currentRow() + by
        if 0 <= row < self._rows.count():
            self._pick(self._rows.item(row))

    def apply(self, font: QFont) -> None:
        """Take another font."""
        self._rows.setFont(font)
        self._rows.fit()

    def _pick(self, row: QListWidgetItem) -> None:
        """Tell, and keep the question current even where the end of the text keeps it from the top."""
        if self._document:
            self.picked.emit(self._document.turns[row.data(_TURN_ROLE)].span.start)
            self._rows.setCurrentItem(row)


class _QuestionDelegate(QStyledItemDelegate):
    """Give each question the height of all its lines."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        view = self.parent()
        width = view.viewport().width() if isinstance(view, QListWidget) else 0
        room = QRect(0, 0, max(1, width - _PADDING_X - 2 * _TEXT_MARGIN), 0)
        text = str(index.data(Qt.ItemDataRole.DisplayRole))
        height = QFontMetrics(option.font).boundingRect(room, int(Qt.TextFlag.TextWordWrap), text).height()
        return QSize(width, height + _PADDING_Y)
