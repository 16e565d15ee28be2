"""Paint one entry of the collections: its name, and the number of its documents."""

from collections.abc import Callable

from PySide6.QtCore import (
    QAbstractItemModel,
    QCoreApplication,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QLineEdit, QListWidget, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from reader.gui.keyboard.layouts import LatinKeys
from reader.gui.theme import Theme

translate = QCoreApplication.translate

COUNT_ROLE = int(Qt.ItemDataRole.UserRole) + 2
"""The documents of an entry, where they are known."""

OPEN_ROLE = int(Qt.ItemDataRole.UserRole) + 3
"""Whether an entry is the search in the box."""

_MARGIN_X = 16
_RIGHT = 12
_BAR = 3
_PAD_Y = 6
_GAP = 12
_LONGEST_NAME = 200

_Index = QModelIndex | QPersistentModelIndex


class CollectionDelegate(QStyledItemDelegate):
    """Paint a name with the number of its documents at the right; take another name."""

    def __init__(self, theme: Theme, rename: Callable[[_Index, str], None], parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rename = rename

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the height of one line."""
        return QSize(0, QFontMetrics(option.font).height() + 2 * _PAD_Y)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one entry: the one shown as the list of documents does its open one."""
        painter.save()
        theme, rect, shown = self._theme, option.rect, bool(index.data(OPEN_ROLE))
        if shown:
            painter.fillRect(rect, theme.selected)
            painter.fillRect(QRect(rect.left(), rect.top(), _BAR, rect.height()), theme.accent)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, theme.hover)
        view = self.parent()
        if isinstance(view, QListWidget) and view.hasFocus() and view.currentIndex().row() == index.row():
            painter.setPen(QPen(theme.focus, 1))
            painter.drawRect(rect.adjusted(0, 0, -1, -1))
        font = QFont(option.font)
        painter.setFont(font)
        inner = rect.adjusted(_MARGIN_X, 0, -_RIGHT, 0)
        number = _number(index.data(COUNT_ROLE))
        painter.setPen(theme.quiet_text)
        painter.drawText(inner, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, number)
        if shown:
            font.setWeight(QFont.Weight.DemiBold)
            painter.setFont(font)
        painter.setPen(theme.text)
        metrics = QFontMetrics(font)
        room = inner.width() - QFontMetrics(option.font).horizontalAdvance(number) - _GAP
        name = metrics.elidedText(str(index.data()), Qt.TextElideMode.ElideRight, room)
        painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)
        painter.restore()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        """Return a line to type the name in."""
        editor = QLineEdit(parent)
        LatinKeys(editor)
        editor.setObjectName("collectionName")
        editor.setMaxLength(_LONGEST_NAME)
        editor.setAccessibleName(translate("Collections", "Name of the collection"))
        return editor

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: _Index) -> None:
        """Cover the whole row, so that the letters stay where they are painted."""
        editor.setGeometry(option.rect.adjusted(_MARGIN_X - 6, 1, -6, -1))

    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        """Fill in the name, but never over what is being typed."""
        if isinstance(editor, QLineEdit) and not editor.isModified() and editor.text() != index.data():
            editor.setText(str(index.data()))

    def setModelData(self, editor: QWidget, _model: QAbstractItemModel, index: _Index) -> None:
        """Hand the name over."""
        if isinstance(editor, QLineEdit):
            self._rename(index, " ".join(editor.text().split()))


def _number(documents: object) -> str:
    return QLocale().toString(documents) if isinstance(documents, int) else ""
