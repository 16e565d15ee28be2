"""People or places of the open document, each with how often it is named; a click walks the mentions."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from reader.corpus.mentioned import Mentioned
from reader.gui.documents.long_list import LongList

translate = QCoreApplication.translate

_COUNT = int(Qt.ItemDataRole.UserRole)
_PLACE = _COUNT + 1
_HIGHEST = 260
_LEFT, _RIGHT, _ROW_Y = 18, 16, 5
_GAP = 8
_QUIET = 0.78


class MentionList(LongList):
    """List what is mentioned, the most frequent first."""

    walked = Signal(object)
    """The ``Mentioned`` whose mentions the user wants to see."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, _HIGHEST)
        self.setAccessibleName(name)
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.setItemDelegate(_MentionDelegate(self))
        self._shown: Sequence[Mentioned] = ()
        self.itemClicked.connect(self._pick)
        self.itemActivated.connect(self._pick)

    def show_mentioned(self, mentioned: Sequence[Mentioned]) -> None:
        """List these."""
        self._shown = mentioned
        self.clear()
        for one in mentioned:
            count = QLocale().toString(len(one.spans))
            row = QListWidgetItem(one.name, self)
            row.setData(_COUNT, count)
            row.setToolTip(one.name)
            told = translate("MentionList", "{name}, mentioned {count} times")
            row.setData(Qt.ItemDataRole.AccessibleTextRole, told.format(name=one.name, count=count))
        self.fit()

    def show_place(self, what: object, current: int, count: int) -> None:
        """Say which mention of something is the current one."""
        locale = QLocale()
        for number, one in enumerate(self._shown):
            walked = what == one and current > 0
            place = f"{locale.toString(current)}/{locale.toString(count)}" if walked else ""
            self.item(number).setData(_PLACE, place)
        if what not in self._shown:
            self.setCurrentRow(-1)

    def _pick(self, row: QListWidgetItem) -> None:
        self.walked.emit(self._shown[self.row(row)])


class _MentionDelegate(QStyledItemDelegate):
    """Paint a name and, at the right edge, how often it is mentioned or where in its mentions the reader is."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(60, option.fontMetrics.height() + 2 * _ROW_Y)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        self.initStyleOption(option, index)
        name = option.text
        option.text = ""
        style = option.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        place = str(index.data(_PLACE) or "") or str(index.data(_COUNT))
        room = QRect(option.rect).adjusted(_LEFT, 0, -_RIGHT, 0)
        painter.save()
        painter.setFont(option.font)
        painter.setPen(option.palette.text().color())
        painter.setOpacity(_QUIET)
        painter.drawText(room, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), place)
        room.setRight(room.right() - option.fontMetrics.horizontalAdvance(place) - _GAP)
        painter.setOpacity(1)
        shown = option.fontMetrics.elidedText(name, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), shown)
        painter.restore()
