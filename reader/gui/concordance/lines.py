"""The lines of a concordance as Qt sees them: packed, in the order and behind the filter that were chosen."""

from array import array
from collections import OrderedDict
from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from reader.corpus.hit import KwicLine, LineOrder
from reader.corpus.span import Span
from reader.errors import Cancelled, Error
from reader.gui.concordance.arrangement import arranged, filter_words
from reader.gui.concordance.packing import LineStore, PackedLines, UnpackedLines
from reader.gui.concordance.parts import Part, part_text, part_title
from reader.gui.jobs import Jobs

_KEY = "concordance-rows"
_OPEN_PACKS = 96
"""Packs that are kept unpacked: more than a tall screen has lines."""

_Index = QModelIndex | QPersistentModelIndex


class State(IntEnum):
    """How far the lines of a concordance are here."""

    NONE = 0
    COMING = 1
    STOPPED = 2
    COMPLETE = 3


class ConcordanceLines(QAbstractTableModel):
    """One row for each line that is shown; lines are added while they are found.

    Sorting and filtering run as jobs. While lines are coming, a filter also looks through those that come, and an order
    holds for those that were there when it was chosen: all are put in order once the last one has come.
    """

    changed = Signal()
    """Other lines are shown, or there are more, or all of them are here."""

    clearing = Signal()
    """All lines are about to be forgotten."""

    rearranged = Signal()
    """The rows now stand for other lines than before."""

    arranging = Signal(int, int)
    """How many lines of how many were looked at for a new order or filter."""

    failed = Signal(object)
    """The ``Error`` that kept the lines from being put in order."""

    def __init__(self, jobs: Jobs) -> None:
        super().__init__()
        self._jobs = jobs
        self._order = LineOrder.DATE
        self._words: tuple[str, ...] = ()
        self._start_anew()
        self.query = ""
        self.state = State.NONE

    def _start_anew(self) -> None:
        self._store = LineStore()
        self._open: OrderedDict[int, UnpackedLines] = OrderedDict()
        self._rows: array[int] | None = None
        self._covered = 0
        self._sieved = False
        self._pending: object = None
        self._count = 0
        self._longest = ""
        self.spoken = False

    @property
    def order(self) -> LineOrder:
        """Return the order that was chosen last."""
        return self._order

    @property
    def filtered(self) -> bool:
        """Tell whether only some lines are wanted."""
        return bool(self._words)

    @property
    def total(self) -> int:
        """Return the number of lines that are here, shown or not."""
        return len(self._store)

    @property
    def longest_keyword(self) -> str:
        """Return the longest keyword that has come so far."""
        return self._longest

    @property
    def waiting(self) -> bool:
        """Tell whether a new order or filter is being worked out."""
        return self._pending is not None

    @property
    def rest_unsorted(self) -> bool:
        """Tell whether lines are coming that are put in order only when all are here."""
        return self.state is State.COMING and self._order is not LineOrder.DATE

    def clear(self, query: str = "") -> None:
        """Forget all lines; those that come next are uses of ``query``, as typed. Order and filter stay."""
        self._jobs.cancel(_KEY)
        self.clearing.emit()
        self.beginResetModel()
        self._start_anew()
        self.endResetModel()
        self.query = query
        self.state = State.COMING if query else State.NONE
        self.changed.emit()

    def append(self, batch: Sequence[KwicLine]) -> None:
        """Add lines; those that were packed on another thread cost this one nothing."""
        pack = batch if isinstance(batch, PackedLines) else PackedLines(batch)
        if pack:
            self.append_packs([pack])

    def append_packs(self, packs: Sequence[PackedLines]) -> None:
        """Add packs of lines."""
        for pack in packs:
            self._store.add(pack)
            if len(pack.longest_keyword) > len(self._longest):
                self._longest = pack.longest_keyword
            self.spoken = self.spoken or pack.spoken
        self._extend()
        self.changed.emit()

    def finish(self, state: State = State.COMPLETE) -> None:
        """Note that no more lines will come: all are here, or finding them was stopped."""
        self.state = state
        if self._order is not LineOrder.DATE:
            self._arrange()
        self.changed.emit()

    def sort_by(self, order: LineOrder) -> None:
        """Put the lines into another order."""
        if order is not self._order:
            self._order = order
            self._arrange()

    def filter(self, text: str) -> None:
        """Show only lines in which every word of a text stands somewhere; without any, all lines."""
        words = filter_words(text)
        if words != self._words:
            self._words = words
            self._arrange()

    def line(self, row: int) -> KwicLine:
        """Return the line of a row.

        Raises:
            IndexError: there is no such row.
        """
        if not 0 <= row < self._count:
            raise IndexError(row)
        pack, place = self._store.place(self.number(row))
        lines = self._open.get(pack)
        if lines is None:
            lines = self._open[pack] = self._store.unpacked(pack)
            if len(self._open) > _OPEN_PACKS:
                self._open.popitem(last=False)
        else:
            self._open.move_to_end(pack)
        return lines[place]

    def number(self, row: int) -> int:
        """Return the number of a row's line: its place among all lines, newest document first."""
        return row if self._rows is None else self._rows[row]

    def row_of(self, number: int) -> int | None:
        """Return the row that shows a line, if one does."""
        if self._rows is None:
            return number if number < self._count else None
        try:
            return self._rows.index(number)
        except ValueError:
            return None

    def find(self, document_id: int, span: Span, first: int = 0) -> int | None:
        """Return the number of the line of a place in a document, if it is among those from ``first`` on."""
        return self._store.find(document_id, span, first)

    def chosen(self, stretches: Sequence[range] = ()) -> tuple[LineStore, Sequence[int]]:
        """Return a copy of what is shown, or of some stretches of it, for another thread: lines and their numbers."""
        store = LineStore(self._store.packs)
        if not stretches:
            return store, range(self._count) if self._rows is None else self._rows[:]
        numbers = array("I")
        for rows in stretches:
            numbers.extend(array("I", rows) if self._rows is None else self._rows[rows.start : rows.stop])
        return store, numbers

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return the number of lines that are shown."""
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return the number of parts of a line."""
        return 0 if parent.isValid() else len(Part)

    def data(self, index: _Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """Return the text of a cell, and what its tip or a screen reader says of it."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        line = self.line(index.row())
        part = Part(index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{line.left}{line.keyword}{line.right}" if part is Part.KEYWORD else part_text(line, part)
        if role == Qt.ItemDataRole.ToolTipRole and part < Part.SPEAKER:
            return None
        return part_text(line, part)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> object:
        """Return the title of a column, and how it stands above it."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        part = Part(section)
        if role == Qt.ItemDataRole.DisplayRole:
            return part_title(part)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            sides = {Part.LEFT: Qt.AlignmentFlag.AlignRight, Part.KEYWORD: Qt.AlignmentFlag.AlignHCenter}
            return sides.get(part, Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignVCenter
        return None

    def _extend(self) -> None:
        """Show the lines that have come since."""
        if self._sieved or (self._words and not self._covered):
            if not self.waiting:
                self._look_through(self._covered)
            return
        if self._count == self.total:
            return
        self.beginInsertRows(QModelIndex(), self._count, self._count + self.total - self._covered - 1)
        if self._rows is not None:
            self._rows.extend(array("I", range(self._covered, self.total)))
        self._count += self.total - self._covered
        self._covered = self.total
        self.endInsertRows()

    def _arrange(self) -> None:
        """Work out anew which lines are shown and in what order."""
        if not self._words and self._order is LineOrder.DATE:
            self._jobs.cancel(_KEY)
            self._pending = None
            self._show(None, self.total)
        elif self.total:
            self._look_through(0)
        self.changed.emit()

    def _look_through(self, first: int) -> None:
        """Work out which of the lines from ``first`` on are shown: after those that are, or in place of all."""
        order, words, total = self._order, self._words, self.total
        if first:
            order = LineOrder.DATE  # of lines that come later
        packs = self._store.packs[self._store.place(first)[0] :]
        ticket = self._pending = object()

        def take(found: "array[int]") -> None:
            if self._pending is not ticket:
                return
            self._pending = None
            if first:
                self._add(array("I", [first + number for number in found]), total)
            else:
                self._show(found, total)
            if self._covered < self.total:
                self._extend()
            self.changed.emit()

        def fail(error: Error) -> None:
            if self._pending is ticket:
                self._pending = None
                self.changed.emit()
                if not isinstance(error, Cancelled):
                    self.failed.emit(error)

        self._jobs.read(
            _KEY,
            lambda progress: arranged(packs, order, words, progress),
            take,
            failed=fail,
            progressed=lambda done, of: self.arranging.emit(done, of or 0),
        )

    def _show(self, rows: "array[int] | None", covered: int) -> None:
        self.beginResetModel()
        self._rows = rows
        self._count = covered if rows is None else len(rows)
        self._covered = covered
        self._sieved = bool(self._words)
        self.endResetModel()
        self.rearranged.emit()

    def _add(self, rows: "array[int]", covered: int) -> None:
        self._covered = covered
        if rows and self._rows is not None:
            self.beginInsertRows(QModelIndex(), self._count, self._count + len(rows) - 1)
            self._rows.extend(rows)
            self._count += len(rows)
            self.endInsertRows()
