"""The marks of the open document in the right column: what is marked, what is noted, and in which colour."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from reader.corpus.annotation import Annotation, Colour, Kind, State
from reader.gui.marks.mark_painting import paint_sample
from reader.gui.reading.side_list import SideList
from reader.gui.theme import Theme

translate = QCoreApplication.translate

_MARK = int(Qt.ItemDataRole.UserRole)
_FIRST = 12
_LEFT, _RIGHT, _ROW_Y = 17, 16, 6
_SAMPLE, _GAP = 18, 8
_QUIET = 0.8


class NotesPart(SideList):
    """List marks in the order of their places."""

    picked = Signal(object)
    """The ``Annotation`` that the user wants to see."""

    edited = Signal(object)
    """The ``Annotation`` of which the user wants to write the note."""

    removed = Signal(object)
    """The ``Annotation`` that the user does not want any more."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(translate("NotesPart", "Notes and highlights"), _FIRST, parent)
        self._delegate = _MarkDelegate(theme, self)
        self.setItemDelegate(self._delegate)
        self._marks: Sequence[Annotation] = ()
        self.itemDoubleClicked.connect(lambda row: self.edited.emit(row.data(_MARK)) if row.data(_MARK) else None)

    def show_marks(self, marks: Sequence[Annotation], *, again: bool = False) -> None:
        """List these, ``again`` if they are of the same document; the row that was current stays so."""
        row = self.currentRow()
        self._marks = marks
        self.list_rows(len(marks), again=again)
        if marks and row >= 0:
            self.setCurrentRow(min(row, len(marks) - 1))

    def make_row(self, number: int) -> QListWidgetItem:
        """Return the row of a mark."""
        one = self._marks[number]
        row = QListWidgetItem(" ".join(one.anchor.quote.split()))
        row.setData(_MARK, one)
        row.setToolTip(described(one))
        row.setData(Qt.ItemDataRole.AccessibleTextRole, described(one))
        return row

    def pick(self, number: int) -> None:
        """Tell which mark the user wants to see."""
        self.picked.emit(self._marks[number])

    def current(self) -> Annotation | None:
        """Return the mark of the current row."""
        item = self.currentItem()
        mark = item.data(_MARK) if item is not None else None
        return mark if isinstance(mark, Annotation) else None

    def apply(self, theme: Theme, font: QFont) -> None:
        """Take other colours and another font."""
        self._delegate.theme = theme
        self.setFont(font)
        self.doItemsLayout()
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Remove the current mark with Delete."""
        mark = self.current()
        if mark is not None and event.key() == Qt.Key.Key_Delete:
            self.removed.emit(mark)
        else:
            super().keyPressEvent(event)


def colour_text(colour: Colour) -> str:
    """Return the name of a colour for the user."""
    return {
        Colour.YELLOW: translate("NotesPart", "yellow"),
        Colour.GREEN: translate("NotesPart", "green"),
        Colour.BLUE: translate("NotesPart", "blue"),
        Colour.PINK: translate("NotesPart", "pink"),
    }[colour]


def kind_text(kind: Kind) -> str:
    """Return the name of a kind of marks for the user."""
    return {
        Kind.HIGHLIGHT: translate("NotesPart", "highlight"),
        Kind.NOTE: translate("NotesPart", "note"),
        Kind.TAG: translate("NotesPart", "tag"),
        Kind.BOOKMARK: translate("NotesPart", "bookmark"),
    }[kind]


def described(mark: Annotation) -> str:
    """Return all that is said of a mark."""
    lost = translate("NotesPart", "place lost") if mark.state is State.ORPHANED else ""
    what = kind_text(mark.kind) if mark.kind is Kind.BOOKMARK else colour_text(mark.colour)
    head = ", ".join(filter(None, (what, lost, *mark.tags)))
    return "\n".join(filter(None, (mark.anchor.quote, mark.body, head)))


def _below(mark: Annotation) -> str:
    """Return the line below the quote: the note's first line, its tags, and whether the place was lost."""
    lost = translate("NotesPart", "place lost") if mark.state is State.ORPHANED else ""
    note = " ".join(mark.body.split())
    return " · ".join(filter(None, (lost, note, *mark.tags)))


class _MarkDelegate(QStyledItemDelegate):
    """Paint a sample of the mark as it looks on the page, the quote, and below it the note."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        lines = 2 if _below(index.data(_MARK)) else 1
        return QSize(60, lines * QFontMetrics(option.font).lineSpacing() + 2 * _ROW_Y)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        self.initStyleOption(option, index)
        mark, quote = index.data(_MARK), option.text
        option.text = ""
        option.widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        metrics = option.fontMetrics
        line = metrics.lineSpacing()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        sample = QRectF(_LEFT, option.rect.top() + _ROW_Y, _SAMPLE, line)
        paint_sample(painter, sample, mark, self.theme, metrics.height() * 0.8)
        room = QRect(option.rect)
        room.adjust(_LEFT + _SAMPLE + _GAP, _ROW_Y, -_RIGHT, 0)
        room.setHeight(line)
        painter.setFont(option.font)
        painter.setPen(option.palette.text().color())
        self._write(painter, room, quote, metrics)
        if below := _below(mark):
            painter.setPen(self.theme.warning if mark.state is State.ORPHANED else self.theme.quiet_text)
            self._write(painter, room.translated(0, line), below, metrics)
        painter.restore()

    @staticmethod
    def _write(painter: QPainter, room: QRect, text: str, metrics: QFontMetrics) -> None:
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), shown)


def how_to_mark(highlight: QKeySequence, note: QKeySequence) -> str:
    """Return how a mark is made, where there is none yet."""
    words = translate(
        "NotesPart", "Select a passage to highlight it ({highlight}) or to write a note ({note}); it is listed here."
    )
    native = QKeySequence.SequenceFormat.NativeText
    return words.format(highlight=highlight.toString(native) or "–", note=note.toString(native) or "–")
