"""The list of all marks: two lines each, what is marked and noted on the left, where it stands on the right."""

from PySide6.QtCore import (
    QCoreApplication,
    QItemSelectionModel,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QFont, QFontMetrics, QKeyEvent, QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from reader.annotating import Listed
from reader.corpus.annotation import Annotation, State
from reader.gui.dates import short_date
from reader.gui.long_table import hold_many_rows
from reader.gui.marks.mark_painting import paint_sample
from reader.gui.marks.marks_model import LISTED_ROLE, MarksModel
from reader.gui.row_painting import fill_row
from reader.gui.theme import Theme

translate = QCoreApplication.translate

_LEFT, _RIGHT, _ROW_Y = 14, 14, 8
_SAMPLE, _GAP, _BETWEEN = 18, 10, 24
_SHARE = 0.66
_LINES = 2

_Index = QModelIndex | QPersistentModelIndex


class MarksList(QTableView):
    """Show the marks of a model; keys go to them, edit and remove them.

    It is a table of one column, for a list lays out every row anew whenever one of them has come: 0.3 s for 100,000.
    """

    picked = Signal(object)
    """The ``Annotation`` that the user wants to see."""

    entered_mark = Signal(object)
    """The ``Annotation`` at which the user wants to go on reading."""

    edited = Signal(object)
    """The ``Annotation`` of which the user wants to write the note."""

    removed = Signal()
    """The selected marks are not wanted any more."""

    moved = Signal()
    """Another row is the current one."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.model_of_marks = MarksModel(self)
        self.setModel(self.model_of_marks)
        self.setObjectName("allMarks")
        self.setAccessibleName(translate("AllMarks", "Highlights, notes and bookmarks"))
        hold_many_rows(self, one_column=True)
        self._delegate = _RowDelegate(theme, self)
        self.setItemDelegate(self._delegate)
        self.clicked.connect(lambda index: self._tell(self.picked, index.row()))
        self.doubleClicked.connect(lambda index: self._tell(self.entered_mark, index.row()))
        self.selectionModel().currentChanged.connect(lambda *_both: self.moved.emit())
        self.model_of_marks.dataChanged.connect(lambda *_range: self.moved.emit())

    def current(self) -> Annotation | None:
        """Return the mark of the current row."""
        listed = self.model_of_marks.listed(self.currentIndex().row())
        return listed.mark if listed else None

    def selected_ids(self) -> list[int]:
        """Return the numbers of the selected marks, in the order of the list."""
        ids = self.model_of_marks.ids()
        return [number for rows in self._selected_rows() for number in ids[rows.start : rows.stop]]

    def selected_known(self) -> list[Annotation]:
        """Return those of the selected marks that were looked at; a list of very many is not fetched for it."""
        return [one.mark for rows in self._selected_rows() for one in self.model_of_marks.known(rows)]

    def _selected_rows(self) -> list[range]:
        """Return the stretches of rows that are selected, in order: one where all rows are."""
        chosen = self.selectionModel().selection()
        stretches = sorted((one.top(), one.bottom() + 1) for one in map(chosen.at, range(chosen.count())))
        return [range(*one) for one in stretches]

    def select_row(self, row: int) -> None:
        """Make a row the current one, or the last where there are not so many."""
        count = self.model_of_marks.rowCount()
        if count:
            index = self.model_of_marks.index(max(0, min(row, count - 1)), 0)
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def apply(self, theme: Theme, font: QFont) -> None:
        """Take other colours and another font."""
        self._delegate.theme = theme
        self.setFont(font)
        self.verticalHeader().setDefaultSectionSize(_LINES * QFontMetrics(font).lineSpacing() + 2 * _ROW_Y)
        self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Select the row that the keyboard comes to: what is not selected is not removed."""
        super().focusInEvent(event)
        if not self.selectionModel().hasSelection():
            self.select_row(max(0, self.currentIndex().row()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to a mark, F2 edits its note, Delete removes what is selected."""
        row, key = self.currentIndex().row(), event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._tell(self.entered_mark, row)
        elif key == Qt.Key.Key_F2:
            self._tell(self.edited, row)
        elif key == Qt.Key.Key_Delete:
            self.removed.emit()
        else:
            super().keyPressEvent(event)

    def moveCursor(self, action: QTableView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Let Home and End go to the first and the last mark: in a table they are the ends of the row."""
        ends = {QTableView.CursorAction.MoveHome: 0, QTableView.CursorAction.MoveEnd: self.model().rowCount() - 1}
        if action in ends:
            return self.model().index(ends[action], 0)
        return super().moveCursor(action, modifiers)

    def _tell(self, signal: object, row: int) -> None:
        listed = self.model_of_marks.listed(row)
        if listed is not None:
            signal.emit(listed.mark)  # type: ignore[attr-defined]


class _RowDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, rect = self.theme, option.rect
        fill_row(painter, rect, option.state, theme)
        painter.setPen(QPen(theme.line, 1))
        painter.drawLine(rect.left(), rect.bottom(), rect.right(), rect.bottom())
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.focus, 1))
            painter.drawRect(rect.adjusted(0, 0, -1, -1))
        listed = index.data(LISTED_ROLE)
        if isinstance(listed, Listed):
            self._paint_mark(painter, option, listed)
        painter.restore()

    def _paint_mark(self, painter: QPainter, option: QStyleOptionViewItem, listed: Listed) -> None:
        theme, mark, rect = self.theme, listed.mark, option.rect
        metrics = QFontMetrics(option.font)
        line = metrics.lineSpacing()
        painter.setFont(option.font)
        sample = QRectF(rect.left() + _LEFT, rect.top() + _ROW_Y, _SAMPLE, line)
        paint_sample(painter, sample, mark, theme, metrics.height() * 0.8)
        left = rect.left() + _LEFT + _SAMPLE + _GAP
        whole = rect.right() - _RIGHT - left
        words = QRect(left, rect.top() + _ROW_Y, round(whole * _SHARE) - _BETWEEN, line)
        place = QRect(left + round(whole * _SHARE), words.top(), whole - round(whole * _SHARE), line)
        lost = mark.state is State.ORPHANED
        note = " ".join(mark.body.split())
        below = " · ".join(filter(None, (translate("NotesPart", "place lost") if lost else "", note, *mark.tags)))
        quote = " ".join(mark.anchor.quote.split())
        painter.setPen(theme.text)
        if below:
            _write(painter, words, quote, metrics)
            painter.setPen(theme.warning if lost else theme.quiet_text)
            _write(painter, words.translated(0, line), below, metrics)
        else:
            first, rest = _broken(quote, option.font, words.width())
            _write(painter, words, first, metrics)
            _write(painter, words.translated(0, line), rest, metrics)
        record = listed.record
        painter.setPen(theme.text if record else theme.warning)
        _write(painter, place, record.title if record else mark.target.path.name, metrics)
        painter.setPen(theme.quiet_text)
        about = (record.source, short_date(record.date, QLocale())) if record else ()
        _write(painter, place.translated(0, line), " · ".join(filter(None, about)), metrics)


def _write(painter: QPainter, room: QRect, text: str, metrics: QFontMetrics) -> None:
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), shown)


def _broken(text: str, font: QFont, width: int) -> tuple[str, str]:
    """Return the first line of a text, and what does not fit into it."""
    layout = QTextLayout(text, font)
    layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignLeft))
    layout.beginLayout()
    line = layout.createLine()
    if line.isValid():
        line.setLineWidth(max(1, width))
    end = line.textLength() if line.isValid() else len(text)
    layout.endLayout()
    units = text.encode("utf-16-le")
    return units[: 2 * end].decode("utf-16-le", "ignore").rstrip(), units[2 * end :].decode("utf-16-le", "ignore")
