"""The figures of the open document: each number with its sentence and with who says it."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QCoreApplication,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QTextLayout
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from reader.corpus.document import Document
from reader.corpus.span import Span
from reader.gui.line_breaking import laid_out
from reader.gui.reading.side_list import SideList

if TYPE_CHECKING:  # the patterns of figures take time to compile: not before the first window is painted
    from reader.structure.figures import Figure

translate = QCoreApplication.translate

_NUMBER = int(Qt.ItemDataRole.UserRole)
_SENTENCE = _NUMBER + 1
_SPEAKER = _SENTENCE + 1
_QUIET = 0.78
_FIRST = 6
_AROUND = 60
_LEFT, _RIGHT, _ROW_Y = 17, 16, 6
_MOST_LINES = 3


class FigureList(SideList):
    """List figures in the order of the text."""

    walked = Signal(object, object)
    """The ``Figure`` that the user wants to see, and the spans of all that are listed."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, _FIRST, parent)
        self.setItemDelegate(_FigureDelegate(self))
        self._document: Document | None = None
        self._listed: Sequence[Figure] = ()

    def show_figures(self, document: Document | None, figures: "Sequence[Figure]") -> None:
        """List the figures of a document."""
        self._document, self._listed = document, figures if document else ()
        self.list_rows(len(self._listed))

    def show_place(self, what: object, current: int, _count: int) -> None:
        """Make the figure that is gone to the current one."""
        self.show_row(current - 1 if what is self._listed and current > 0 else -1)

    def what(self) -> object:
        """Return what is walked when these figures are."""
        return self._listed

    def make_row(self, number: int) -> QListWidgetItem:
        """Return the row of a figure, with its sentence."""
        assert self._document is not None
        text, one = self._document.text, self._listed[number]
        sentence = _shortened(text, one.sentence, one.value.span)
        row = QListWidgetItem(": ".join(filter(None, (one.speaker, sentence))))
        row.setData(_NUMBER, one.value.span.of(text))
        row.setData(_SENTENCE, sentence)
        row.setData(_SPEAKER, one.speaker or "")
        row.setToolTip("\n".join(filter(None, (one.sentence.of(text), one.speaker, meaning(one)))))
        return row

    def pick(self, number: int) -> None:
        """Tell which figure is to be shown among the others."""
        self.walked.emit(self._listed[number], [one.value.span for one in self._listed])


def meaning(figure: "Figure") -> str:
    """Return what a number amounts to, with its unit: 61,200,000,000 USD; nothing for a date."""
    value = figure.value
    if value.amount is None:
        return value.unit
    locale = QLocale()
    digits = 0 if value.amount == int(value.amount) else 2
    return f"{locale.toString(float(value.amount), 'f', digits)} {value.unit}".strip()


def _shortened(text: str, sentence: Span, number: Span) -> str:
    """Return a sentence, or what stands around the number in a long one."""
    start = max(sentence.start, number.start - _AROUND)
    end = min(sentence.end, number.end + _AROUND)
    if start > sentence.start:
        start = text.find(" ", start, number.start) + 1 or start
    if end < sentence.end:
        end = text.rfind(" ", number.end, end) if text.rfind(" ", number.end, end) > 0 else end
    said = text[start:end].replace("\n", " ").lstrip("–—− ")
    return ("…" if start > sentence.start else "") + said + ("…" if end < sentence.end else "")


class _FigureDelegate(QStyledItemDelegate):
    """Paint the number, and below it the sentence on a few lines."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        view = self.parent()
        width = view.viewport().width() if isinstance(view, QListWidget) else 100
        metrics = option.fontMetrics
        lines = _sentence(option, index, width - _LEFT - _RIGHT).lineCount()
        return QSize(width, (1 + lines) * metrics.lineSpacing() + 2 * _ROW_Y)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        self.initStyleOption(option, index)
        option.text = ""
        option.widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        room = QRect(option.rect).adjusted(_LEFT, _ROW_Y, -_RIGHT, -_ROW_Y)
        line = option.fontMetrics.lineSpacing()
        painter.save()
        painter.setClipRect(room)
        bold = QFont(option.font)
        bold.setWeight(QFont.Weight.DemiBold)
        painter.setFont(bold)
        painter.setPen(option.palette.text().color())
        top = QRect(room.left(), room.top(), room.width(), line)
        number = QFontMetrics(bold).elidedText(str(index.data(_NUMBER)), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(top, int(Qt.AlignmentFlag.AlignLeft), number)
        painter.setFont(option.font)
        painter.setOpacity(_QUIET)
        left = room.width() - QFontMetrics(bold).horizontalAdvance(number) - _LEFT
        speaker = option.fontMetrics.elidedText(str(index.data(_SPEAKER)), Qt.TextElideMode.ElideRight, left)
        painter.drawText(top, int(Qt.AlignmentFlag.AlignRight), speaker if len(speaker) > 1 else "")
        _sentence(option, index, room.width()).draw(painter, QPointF(room.left(), room.top() + line))
        painter.restore()


def _sentence(option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex, width: int) -> QTextLayout:
    height = option.fontMetrics.lineSpacing()
    return laid_out(str(index.data(_SENTENCE)), option.font, max(1, width), _MOST_LINES, height)
