"""People or places of the open document, each with how often it is named; a click walks the mentions."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from reader.corpus.mentioned import Mentioned
from reader.gui.reading.side_list import SideList

translate = QCoreApplication.translate

_COUNT = int(Qt.ItemDataRole.UserRole)
_PLACE = _COUNT + 1
_FIRST = 8
_LEFT, _RIGHT, _ROW_Y = 17, 16, 5
_GAP = 8
_QUIET = 0.78


class MentionList(SideList):
    """List what is mentioned, the most frequent first."""

    walked = Signal(object)
    """The ``Mentioned`` whose mentions the user wants to see."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, _FIRST, parent)
        self.setItemDelegate(_MentionDelegate(self))
        self._listed: Sequence[Mentioned] = ()
        self._walked: tuple[object, str] = None, ""

    def show_mentioned(self, mentioned: Sequence[Mentioned]) -> None:
        """List these."""
        self._listed = mentioned
        self.list_rows(len(mentioned))

    def show_place(self, what: object, current: int, count: int) -> None:
        """Say which mention of something is the current one."""
        locale = QLocale()
        place = f"{locale.toString(current)}/{locale.toString(count)}" if current > 0 else ""
        before, self._walked = self._walked[0], (what, place)
        for one in (before, what):
            if one in self._listed and (row := self.item(self._listed.index(one))) is not None:
                row.setData(_PLACE, self._place_in(one))
        if what not in self._listed:
            self.setCurrentRow(-1)

    def make_row(self, number: int) -> QListWidgetItem:
        """Return the row of a name."""
        one = self._listed[number]
        count = QLocale().toString(len(one.spans))
        row = QListWidgetItem(one.name)
        row.setData(_COUNT, count)
        row.setData(_PLACE, self._place_in(one))
        row.setToolTip(one.name)
        told = translate("MentionList", "mentioned %n time(s)", "", len(one.spans))
        row.setData(Qt.ItemDataRole.AccessibleTextRole, f"{one.name}, {told}")
        return row

    def pick(self, number: int) -> None:
        """Tell whose mentions are to be walked."""
        self.walked.emit(self._listed[number])

    def _place_in(self, one: object) -> str:
        return self._walked[1] if one == self._walked[0] else ""


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
