"""The table of a concordance: one line under the other, worked by keyboard and mouse."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHeaderView, QTableView, QWidget

from reader.gui.concordance.lines import ConcordanceLines
from reader.gui.concordance.painting import LinePainter, Look
from reader.gui.concordance.parts import Part
from reader.gui.long_table import hold_many_rows
from reader.gui.theme import Theme

_SHARES = {Part.LEFT: 0.34, Part.RIGHT: 0.34, Part.SPEAKER: 0.09, Part.TITLE: 0.15, Part.SOURCE: 0.08}
"""How the room is shared that keywords and dates do not need."""

_WIDEST_KEYWORD = 0.22
_NARROWEST = 0.03
_HEADER_PAD = 10
_LEAST_ROWS = 2
"""Lines that are in sight however low the window is."""

_NEEDED_EMS = {Part.SOURCE: 62, Part.SPEAKER: 52, Part.TITLE: 40, Part.DATE: 32}
"""How wide the table must be, measured by its letters, for a part to be shown."""

_Index = QModelIndex | QPersistentModelIndex

_MOVES = (
    (QKeySequence.StandardKey.Copy, "copy"),
    (QKeySequence.StandardKey.SelectAll, "all"),
    (QKeySequence.StandardKey.Cancel, "leave"),
)
_STEPS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End)


_TYPING = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier


class ConcordanceRows(QTableView):
    """Show the lines; all of them are painted in one go, so that painting waits for other threads once at most."""

    opened_row = Signal(int)
    copy_wanted = Signal()
    left = Signal()
    """Esc was pressed."""

    title_picked = Signal(int)
    """The title of a column was clicked."""

    shares_changed = Signal()
    """The user gave the columns other widths."""

    def __init__(self, lines: ConcordanceLines, theme: Theme, font: QFont, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("concordanceRows")
        self._lines = lines
        self._painter = LinePainter(theme, font)
        self._shares: tuple[float, ...] | None = None
        self._fitting = False
        self._hovered = -1
        header = _Header(self)
        header.picked.connect(self.title_picked)
        self.setHorizontalHeader(header)
        self.setModel(lines)
        for one in (self.horizontalHeader(), self.verticalHeader()):
            one.setSelectionModel(QItemSelectionModel(lines, one))  # or they go through all rows that are selected
        hold_many_rows(self)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setCornerButtonEnabled(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.horizontalHeader().setMinimumSectionSize(1)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().sectionResized.connect(self._share)
        self.doubleClicked.connect(lambda index: self.opened_row.emit(index.row()))
        self.apply(theme, font)

    def apply(self, theme: Theme, font: QFont) -> None:
        """Take other colours and another font."""
        self._painter.apply(theme, font)
        self.verticalHeader().setDefaultSectionSize(self._painter.row_height())
        self.setMinimumHeight(QFontMetrics(font).height() + _HEADER_PAD + _LEAST_ROWS * self._painter.row_height())
        self.fit()
        self.viewport().update()

    def fit(self) -> None:
        """Give every column its part of the width; narrow tables show the words only."""
        width = self.viewport().width()
        shown = [part for part in Part if width >= _NEEDED_EMS.get(part, 0) * self._painter.em()]
        if not self._lines.spoken and Part.SPEAKER in shown:
            shown.remove(Part.SPEAKER)
        shares = dict(zip(Part, self._shares or self._own_shares(width), strict=True))
        whole = sum(shares[part] for part in shown)
        self._fitting = True
        edge, done = 0.0, 0
        for part in Part:
            self.setColumnHidden(part, part not in shown)
            if part in shown:
                edge += width * shares[part] / whole
                self.setColumnWidth(part, max(1, round(edge) - done))
                done = round(edge)
        self._fitting = False

    def shares(self) -> tuple[float, ...]:
        """Return the parts of the width that the user gave the columns; nothing where they have their own."""
        return self._shares or ()

    def set_shares(self, shares: Sequence[float]) -> None:
        """Give the columns the parts of the width that ``shares`` returned once."""
        usable = len(shares) == len(Part) and all(_NARROWEST / 2 <= share <= 1 for share in shares)
        self._shares = tuple(shares) if usable else None
        self.fit()

    def stretches(self) -> list[range]:
        """Return the rows that are selected."""
        selection = self.selectionModel().selection()
        chosen = [selection.at(place) for place in range(selection.size())]
        rows = {(one.top(), one.bottom()) for one in chosen if one.isValid()}
        return [range(top, bottom + 1) for top, bottom in sorted(rows)]

    def go(self, row: int) -> None:
        """Make a row the current one, alone selected and in sight."""
        index = self._lines.index(row, Part.KEYWORD)
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(index, flags)
        self.scrollTo(index)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows that are in sight."""
        painter = QPainter(self.viewport())
        header = self.horizontalHeader()
        area = event.rect()
        columns = [
            (part, header.sectionViewportPosition(part), header.sectionSize(part))
            for part in Part
            if not header.isSectionHidden(part)
        ]
        height = self._painter.row_height()
        row = self.rowAt(max(0, area.top()))
        order, focused, current = self._lines.order, self.hasFocus(), self.currentIndex().row()
        selected, width = self.stretches(), self.viewport().width()
        while 0 <= row < self._lines.rowCount():
            top = self.rowViewportPosition(row)
            if top > area.bottom():
                break
            cells = {part: QRect(x, top, wide, height) for part, x, wide in columns}
            look = Look(any(row in one for one in selected), focused and row == current, row == self._hovered)
            self._painter.paint(painter, QRect(0, top, width, height), cells, self._lines.line(row), order, look)
            row += 1
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new width."""
        super().resizeEvent(event)
        self.fit()

    def event(self, event: QEvent) -> bool:
        """Take the keys that mean something here before the window's shortcuts do."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_ours(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by rows, open one with Enter, copy; type-ahead is left to the boxes."""
        last = self._lines.rowCount() - 1
        move = next((name for keys, name in _MOVES if event.matches(keys)), "")
        if move == "copy":
            self.copy_wanted.emit()
        elif move == "leave":
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.currentIndex().isValid():
                self.opened_row.emit(self.currentIndex().row())
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End) and last >= 0:
            self._go_to_end(last if event.key() == Qt.Key.Key_End else 0, event)
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right) or (
            event.text().strip() and not event.modifiers() & ~_TYPING
        ):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Note which row is under the mouse."""
        super().mouseMoveEvent(event)
        self._hover(self.rowAt(event.position().toPoint().y()))

    def leaveEvent(self, event: QEvent) -> None:
        """Note that no row is under the mouse."""
        super().leaveEvent(event)
        self._hover(-1)

    def selectionChanged(self, selected: object, deselected: object) -> None:
        """Paint anew whole rows, and what else changed its look."""
        super().selectionChanged(selected, deselected)  # type: ignore[arg-type]
        self.viewport().update()

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        """Paint anew whole rows."""
        super().currentChanged(current, previous)
        self.viewport().update()

    def _go_to_end(self, row: int, event: QKeyEvent) -> None:
        index = self._lines.index(row, Part.KEYWORD)
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.selectionModel().setCurrentIndex(index, self.selectionCommand(index, event))
            self.scrollTo(index)
        else:
            self.go(row)

    def _hover(self, row: int) -> None:
        if row != self._hovered:
            self._hovered = row
            self.viewport().update()

    def _own_shares(self, width: int) -> tuple[float, ...]:
        """Return the parts of a width that suit keywords and dates, and leave the rest to the others."""
        keyword = min(
            self._painter.keyword_width(self._lines.longest_keyword or "—" * 8) / max(1, width), _WIDEST_KEYWORD
        )
        date = self._painter.date_width() / max(1, width)
        fixed = {Part.KEYWORD: keyword, Part.DATE: date}
        rest = max(0.1, 1 - keyword - date)
        return tuple(fixed[part] if part in fixed else rest * _SHARES[part] for part in Part)

    def _share(self, section: int, before: int, now: int) -> None:
        """Take from the next column what the user gave to one."""
        if self._fitting:
            return
        width = max(1, self.viewport().width())
        least = round(width * _NARROWEST)
        later = next((part for part in Part if part > section and not self.isColumnHidden(part)), None)
        self._fitting = True
        if later is None:
            self.setColumnWidth(section, before)
        else:
            both = before + self.columnWidth(later)
            mine = min(max(now, least), max(least, both - least))
            self.setColumnWidth(section, mine)
            self.setColumnWidth(later, max(1, both - mine))
        self._fitting = False
        kept = self._shares or self._own_shares(width)
        self._shares = tuple(
            old if self.isColumnHidden(part) else max(_NARROWEST / 2, self.columnWidth(part) / width)
            for part, old in zip(Part, kept, strict=True)
        )
        self.shares_changed.emit()


class _Header(QHeaderView):
    """The titles of the columns; a click on one is told and, unlike in Qt's own, selects nothing."""

    picked = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._pressed: QPoint | None = None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Note where a click begins, unless it moves the edge of a column."""
        super().mousePressEvent(event)
        resizing = self.cursor().shape() == Qt.CursorShape.SplitHCursor
        self._pressed = None if resizing else event.position().toPoint()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell of a click that ends where it began."""
        super().mouseReleaseEvent(event)
        place = event.position().toPoint()
        if self._pressed and (place - self._pressed).manhattanLength() < QApplication.startDragDistance():
            self.picked.emit(self.logicalIndexAt(place))
        self._pressed = None


def _is_ours(event: QKeyEvent) -> bool:
    if any(event.matches(keys) for keys, _ in _MOVES):
        return True
    return event.key() in _STEPS and not event.modifiers() & ~_TYPING
