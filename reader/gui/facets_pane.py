"""What the documents of a result have in common, as rows that narrow the search with a click."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto
from pathlib import PurePosixPath, PureWindowsPath

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QEvent,
    QLineF,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from reader.corpus.hit import Facets
from reader.gui.query_edit import Asked, Filter, filters, meaning
from reader.gui.theme import Theme
from reader.index.lexer import QUOTES

translate = QCoreApplication.translate

_ROW_ROLE = int(Qt.ItemDataRole.UserRole)
_MOST_VALUES = 5
_MOST_YEARS = 4
_SMALLEST_HEIGHT = 120
_SIZE = QSize(340, 260)
_MARGIN = 12
_NORMAL_LINE = 18
_GROWTH = 0.25
"""Marks grow more slowly than very large text, to leave it room."""

_FIELDS = ("date", "source", "speaker", "lang", "path")
_UNDATED = "none"
_YEAR_OR_MONTH = re.compile(r"(\d{4})(?:-\d\d)?")

_NOT_OURS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier

_Index = QModelIndex | QPersistentModelIndex


class RowKind(Enum):
    """What a row of the pane is."""

    SECTION = auto()
    VALUE = auto()
    MORE = auto()


@dataclass(frozen=True, slots=True)
class FacetRow:
    """One row: its words, and what a click on it asks for.

    ``documents`` is ``None`` where nobody counted them, ``unfolded`` where there is nothing to unfold.
    """

    kind: RowKind
    field: str
    value: str
    name: str
    documents: int | None = None
    asked: Asked | None = None
    unfolded: bool | None = None
    level: int = 0

    @property
    def key(self) -> tuple[RowKind, str, str]:
        """Return what tells the row from all others, whatever its numbers are."""
        return self.kind, self.field, self.value


@dataclass
class Unfolded:
    """What the user folded and unfolded: whole sections, their rarer values, and years."""

    folded: set[str] = field(default_factory=set)
    whole: set[str] = field(default_factory=set)
    years: set[str] = field(default_factory=set)

    def turn(self, row: FacetRow) -> None:
        """Fold what is unfolded in a row and unfold what is folded."""
        kept = {RowKind.SECTION: self.folded, RowKind.MORE: self.whole, RowKind.VALUE: self.years}[row.kind]
        kept ^= {row.value if row.kind is RowKind.VALUE else row.field}


def facet_rows(facets: Facets, text: str, whole: Facets | None, unfolded: Unfolded) -> list[FacetRow]:
    """Return the rows to show beside a result; ``text`` is its query.

    Where a section has an included value, its other values are taken from ``whole``, without a number.
    """
    asked = filters(text)
    rows: list[FacetRow] = []
    for name in _FIELDS:
        chosen = [one for one in asked if one.field == name]
        others = whole if any(one.asked is Asked.INCLUDED for one in chosen) else None
        values = _dates(facets, others, chosen, unfolded) if name == "date" else _values(name, facets, others, chosen)
        if not values:
            continue
        open_now = name not in unfolded.folded
        rows.append(FacetRow(RowKind.SECTION, name, "", _section_name(name), unfolded=open_now))
        if open_now:
            rows += _cut(name, values, unfolded)
    return rows


class FacetsPane(QWidget):
    """Show what a result's documents have in common, and tell which value the user clicks."""

    toggled = Signal(str, str, bool)
    """A field, a value of it, and whether its documents are to be left out: arguments of ``query_edit.toggled``."""

    def __init__(self, theme: Theme, font: QFont, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("facets")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumHeight(_SMALLEST_HEIGHT)
        self._shown: tuple[Facets, str, Facets | None] | None = None
        self._unfolded = Unfolded()
        self._model = _Model(self)
        self._delegate = _Delegate(theme, font)
        self._view = _Rows(self._delegate, self)
        self._view.setModel(self._model)
        self._view.chosen.connect(self._choose)
        self._view.turned.connect(self._turn)
        self.setFocusProxy(self._view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._view)
        self._name()
        self.apply(theme, font)

    def show_facets(self, facets: Facets, text: str, *, whole: Facets | None = None) -> None:
        """Show the facets of a result of the query ``text``, and what that includes and excludes.

        ``whole`` are the facets of more than the result, from which other values to include are taken.
        """
        self._shown = facets, text, whole
        self._rebuild()

    def rows(self) -> Sequence[FacetRow]:
        """Return what is shown."""
        return self._model.rows

    def apply(self, theme: Theme, font: QFont) -> None:
        """Take other colours and another font."""
        self._delegate.apply(theme, font)
        self._view.doItemsLayout()

    def sizeHint(self) -> QSize:
        """Ask for room for some rows; the rest is scrolled to."""
        return _SIZE

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in the language that was chosen."""
        if event.type() == QEvent.Type.LanguageChange:
            self._name()
            self._rebuild()
        super().changeEvent(event)

    def _name(self) -> None:
        self._view.setAccessibleName(translate("Facets", "Narrow the search"))

    def _rebuild(self) -> None:
        if self._shown is None:
            return
        facets, text, whole = self._shown
        rows = facet_rows(facets, text, whole, self._unfolded)
        top, at = self._view.verticalScrollBar().value(), self._view.currentIndex().row()
        current = self._model.rows[at] if at >= 0 else None
        if not self._model.show(rows):
            return
        self._view.doItemsLayout()
        if current is not None and rows:
            keys = [row.key for row in rows]
            at = keys.index(current.key) if current.key in keys else min(at, len(rows) - 1)
            self._view.setCurrentIndex(self._model.index(at, 0))
        self._view.verticalScrollBar().setValue(top)

    def _choose(self, row: FacetRow, exclude: bool) -> None:
        self.toggled.emit(row.field, row.value, exclude)

    def _turn(self, row: FacetRow) -> None:
        self._unfolded.turn(row)
        self._rebuild()


# Rows


def _values(name: str, facets: Facets, whole: Facets | None, chosen: Sequence[Filter]) -> list[FacetRow]:
    """Return the values of a section: those that the query names first, then the most frequent."""
    counts = _counts(name, facets)
    if whole is not None:
        counts = {**dict.fromkeys(_counts(name, whole)), **counts}
        counts = dict(sorted(counts.items(), key=lambda one: -(one[1] or 0)))
    everything = sum(one.documents for one in facets.languages.values) + facets.languages.others  # each has one
    if name == "path":
        counts = _telling_folders(counts, everything, chosen)
    known = {_key(name, value): value for value in counts} if chosen else {}
    first: dict[str, FacetRow] = {}
    for one in chosen:
        value = known.get(_key(name, one.value), one.value)
        documents = counts.get(value, None if everything and one.asked is Asked.INCLUDED else 0)
        if documents is None and value in counts:
            documents = 0
        first.setdefault(value, _value_row(name, value, documents, one.asked))
    rest = (_value_row(name, value, documents) for value, documents in counts.items() if value not in first)
    return [*first.values(), *rest]


def _dates(facets: Facets, whole: Facets | None, chosen: Sequence[Filter], unfolded: Unfolded) -> list[FacetRow]:
    """Return the years, newest first, each with its months where they are to be seen."""
    months: dict[str, int | None] = {one.value: one.documents for one in facets.months.values}
    if whole is not None:
        months = {**{one.value: None for one in whole.months.values}, **months}
    asked = {_date_value(one): one.asked for one in chosen}
    plain = [value for value in asked if _YEAR_OR_MONTH.fullmatch(value)]
    months.update({value: 0 for value in plain if "-" in value and months.get(value) is None})
    rows = [
        _value_row("date", value, None, how) for value, how in asked.items() if value not in plain and value != _UNDATED
    ]
    for year in sorted({value[:4] for value in (*months, *plain)}, reverse=True):
        inside = sorted((month for month in months if month[:4] == year), reverse=True)
        counted = [count for month in inside if (count := months[month]) is not None]
        documents = sum(counted) if counted or year in asked else None
        open_now = year in unfolded.years
        rows.append(_value_row("date", year, documents, asked.get(year), unfolded=open_now if inside else None))
        seen = [month for month in inside if open_now or month in asked]
        rows += [_value_row("date", month, months[month], asked.get(month), level=1) for month in seen]
    if facets.undated or _UNDATED in asked:
        rows.append(_value_row("date", _UNDATED, facets.undated, asked.get(_UNDATED)))
    return rows


def _cut(name: str, values: list[FacetRow], unfolded: Unfolded) -> Iterator[FacetRow]:
    """Yield the first values of a section, all that the query names, and how many more there are."""
    most = _MOST_YEARS if name == "date" else _MOST_VALUES
    shown: list[FacetRow] = []
    hidden: list[FacetRow] = []
    count = 0
    asked_years = {row.value[:4] for row in values if row.asked} if name == "date" else set()
    for row in values:
        count += row.level == 0
        kept = count <= most or row.asked or row.value == _UNDATED or (row.value[:4] in asked_years)
        (shown if kept else hidden).append(row)
    number = sum(row.level == 0 for row in hidden)
    everything = name in unfolded.whole or number == 1
    yield from (row for row in (values if everything else shown) if _can_be_asked(row))
    if number > 1:
        fewer = translate("Facets", "Fewer")
        more = translate("Facets", "{count} more…").format(count=QLocale().toString(number))
        yield FacetRow(RowKind.MORE, name, "", fewer if everything else more, unfolded=everything)


def _counts(name: str, facets: Facets) -> dict[str, int | None]:
    facet = {"source": facets.sources, "speaker": facets.speakers, "lang": facets.languages, "path": facets.folders}
    return {one.value: one.documents for one in facet[name].values}


def _telling_folders(counts: dict[str, int | None], everything: int, chosen: Iterable[Filter]) -> dict[str, int | None]:
    """Leave out folders that hold the whole result, or no more than a folder inside them does."""
    named = {_key("path", one.value) for one in chosen}
    above = {folder: folder.rpartition("/" if folder.startswith("/") else "\\")[0] for folder in counts}
    doubled = {parent for folder, parent in above.items() if counts[folder] and counts[folder] == counts.get(parent)}
    return {
        folder: documents
        for folder, documents in counts.items()
        if folder in named or not (documents == everything or folder in doubled)
    }


def _pure(folder: str) -> PurePosixPath | PureWindowsPath:
    return PurePosixPath(folder) if folder.startswith("/") else PureWindowsPath(folder)


def _key(name: str, value: str) -> object:
    """Return what values have in common that are typed differently and mean the same."""
    if name == "path":
        return value
    return meaning(name, value) if name == "lang" else " ".join(re.split(r"[\s\"“”„«»]+", value.casefold())).strip()


def _date_value(one: Filter) -> str:
    """Return a date as the rows have it, in whichever form it was typed."""
    year_or_month = re.fullmatch(r"(\d{4})(?:-(\d{1,2}))?|(\d{1,2})\.(\d{4})", one.value)
    if year_or_month:
        year, month, month_before, year_after = year_or_month.groups()
        number = month or month_before
        return f"{year or year_after}-{int(number):02}" if number else year
    return _UNDATED if one.means == meaning("date", _UNDATED) else one.value


def _can_be_asked(row: FacetRow) -> bool:
    """Tell whether the query language can name a row's value; of thousands of them, as quickly as can be."""
    if row.field == "path":
        return not any(map(row.value.__contains__, QUOTES))
    return row.field != "lang" or meaning(row.field, row.value) is not None


def _value_row(
    name: str,
    value: str,
    documents: int | None,
    asked: Asked | None = None,
    *,
    unfolded: bool | None = None,
    level: int = 0,
) -> FacetRow:
    return FacetRow(RowKind.VALUE, name, value, _value_name(name, value), documents, asked, unfolded, level)


# Words


def _section_name(name: str) -> str:
    return {
        "date": translate("Facets", "Date"),
        "source": translate("Facets", "Source"),
        "speaker": translate("Facets", "Speaker"),
        "lang": translate("Facets", "Language"),
        "path": translate("Facets", "Folder"),
    }[name]


def _value_name(name: str, value: str) -> str:
    if name == "lang":
        return _language_name(value)
    if name == "path":
        return _pure(value).name or value
    if name == "date" and value == _UNDATED:
        return translate("Facets", "Undated")
    if name == "date" and re.fullmatch(r"\d{4}-(0[1-9]|1[0-2])", value):
        return QLocale().standaloneMonthName(int(value[5:]))
    return value


def _language_name(code: str) -> str:
    names = {
        "kk": translate("Facets", "Kazakh"),
        "ru": translate("Facets", "Russian"),
        "en": translate("Facets", "English"),
    }
    means = meaning("lang", code)
    return next((words for known, words in names.items() if means == meaning("lang", known)), code)


def _full_name(row: FacetRow) -> str:
    """Return a row's name where nothing stands around it."""
    return f"{row.name} {row.value[:4]}" if row.level else row.value if row.field == "path" else row.name


def _spoken(row: FacetRow) -> str:
    """Return a row as a screen reader says it."""
    parts = [_full_name(row)]
    if row.documents is not None:
        parts.append(translate("Counter", "%n document(s)", "", row.documents))
    if row.asked is Asked.INCLUDED:
        parts.append(translate("Facets", "included"))
    elif row.asked is Asked.EXCLUDED:
        parts.append(translate("Facets", "excluded"))
    if row.unfolded is not None and row.kind is not RowKind.MORE:
        parts.append(translate("Facets", "unfolded") if row.unfolded else translate("Facets", "folded"))
    return ", ".join(parts)


def _tip(row: FacetRow) -> str:
    if row.kind is not RowKind.VALUE:
        return ""
    if row.asked:
        return f"{_full_name(row)}\n{translate('Facets', 'Click to take this filter away')}"
    return f"{_full_name(row)}\n{translate('Facets', 'Click: only these. Alt+click: leave these out')}"


# Widgets


class _Model(QAbstractListModel):
    """Rows that are made elsewhere."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: Sequence[FacetRow] = ()

    def show(self, rows: Sequence[FacetRow]) -> bool:
        """Show other rows; return whether more than their numbers and marks changed."""
        if [row.key for row in rows] == [row.key for row in self.rows]:
            self.rows = rows
            if rows:
                self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, 0))
            return False
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()
        return True

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.name
            case Qt.ItemDataRole.ToolTipRole:
                return _tip(row)
            case Qt.ItemDataRole.AccessibleTextRole:
                return _spoken(row)
        return row if role == _ROW_ROLE else None


class _Rows(QListView):
    """A list in which a click, Space or Delete asks for a value, and the arrow keys fold."""

    chosen = Signal(object, bool)
    """The ``FacetRow``, and whether it is to be left out."""

    turned = Signal(object)

    def __init__(self, delegate: "_Delegate", parent: QWidget) -> None:
        super().__init__(parent)
        self._delegate = delegate
        self._pressed = QPersistentModelIndex()
        self.setItemDelegate(delegate)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin with the first row."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.model().rowCount():
            self.setCurrentIndex(self.model().index(0, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ask for the current row, or fold it; letters are left to the search box."""
        row = self.currentIndex().data(_ROW_ROLE)
        key = event.key()
        if not isinstance(row, FacetRow) or event.modifiers() & _NOT_OURS:
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._act(row, exclude=row.asked is Asked.EXCLUDED)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Minus) and row.kind is RowKind.VALUE:
            self._act(row, exclude=True)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._fold(row, key == Qt.Key.Key_Right)
        elif event.text().strip():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember the row, and make it current."""
        super().mousePressEvent(event)
        self._pressed = QPersistentModelIndex(self.indexAt(event.position().toPoint()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Ask for the row that was pressed: as a whole, at its minus, or at its arrow."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        row = index.data(_ROW_ROLE)
        if event.button() != Qt.MouseButton.LeftButton or index != self._pressed or not isinstance(row, FacetRow):
            return
        place, rect = event.position().x(), self.visualRect(index)
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if row.unfolded is not None and self._delegate.arrow(rect).right() + 2 >= place:
            self.turned.emit(row)
        else:
            minus = place >= self._delegate.minus(rect).left()
            self._act(row, exclude=alt or minus or row.asked is Asked.EXCLUDED)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be asked of a row."""
        index = self.indexAt(event.pos())
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            index = self.currentIndex()
        row = index.data(_ROW_ROLE)
        if isinstance(row, FacetRow) and row.kind is RowKind.VALUE:
            menu = self._menu(row)
            keyboard = event.reason() == QContextMenuEvent.Reason.Keyboard
            below = self.viewport().mapToGlobal(self.visualRect(index).bottomLeft())
            menu.popup(below if keyboard else event.globalPos())

    def _menu(self, row: FacetRow) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        away = translate("Facets", "Take this filter away")
        only = away if row.asked is Asked.INCLUDED else translate("Facets", "Only these documents")
        without = away if row.asked is Asked.EXCLUDED else translate("Facets", "Leave these documents out")
        menu.addAction(only).triggered.connect(lambda: self._act(row, exclude=False))
        menu.addAction(without).triggered.connect(lambda: self._act(row, exclude=True))
        return menu

    def _act(self, row: FacetRow, *, exclude: bool) -> None:
        if row.kind is RowKind.VALUE:
            self.chosen.emit(row, exclude)
        else:
            self.turned.emit(row)

    def _fold(self, row: FacetRow, unfold: bool) -> None:
        """Fold or unfold a row; from one that does neither, go left to the row that it belongs to."""
        if row.unfolded is not None and row.unfolded != unfold and row.kind is not RowKind.MORE:
            self.turned.emit(row)
        elif not unfold:
            number = self.currentIndex().row()
            while number > 0:
                number -= 1
                above = self.model().index(number, 0)
                other = above.data(_ROW_ROLE)
                if other.kind is RowKind.SECTION or other.level < row.level:
                    self.setCurrentIndex(above)
                    return


class _Delegate(QStyledItemDelegate):
    """Paint rows of one height: an arrow, a tick, the name, the number, and a minus under the mouse."""

    def __init__(self, theme: Theme, font: QFont) -> None:
        super().__init__()
        self.apply(theme, font)

    def apply(self, theme: Theme, font: QFont) -> None:
        """Take other colours and another font."""
        self._theme = theme
        self._font = QFont(font)
        self._strong = QFont(font)
        self._strong.setWeight(QFont.Weight.DemiBold)
        self._struck = QFont(font)
        self._struck.setStrikeOut(True)
        self._line = QFontMetrics(font).height()
        self._slot = round(min(self._line, _NORMAL_LINE) + max(0, self._line - _NORMAL_LINE) * _GROWTH)

    def arrow(self, rect: QRect) -> QRect:
        """Return where a row's arrow stands."""
        return QRect(rect.left() + _MARGIN, rect.top(), self._slot, rect.height())

    def minus(self, rect: QRect) -> QRect:
        """Return where a row's minus stands, up to the edge."""
        width = self._slot + _MARGIN
        return QRect(rect.right() - width + 1, rect.top(), width, rect.height())

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(0, round(self._line * 1.4))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row = index.data(_ROW_ROLE)
        if not isinstance(row, FacetRow):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = _rect(option)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if focused or hovered:
            painter.fillRect(rect, self._theme.selected if focused else self._theme.hover)
        if row.unfolded is not None and row.kind is not RowKind.MORE:
            self._paint_arrow(painter, self.arrow(rect), row.unfolded)
        if row.kind is RowKind.VALUE:
            self._paint_value(painter, rect, row, reached=focused or hovered)
        else:
            self._paint_words(painter, rect, row)
        painter.restore()

    def _paint_words(self, painter: QPainter, rect: QRect, row: FacetRow) -> None:
        """Paint a section's name, or how many values it has beside those shown."""
        section = row.kind is RowKind.SECTION
        if section and rect.top() > 0:
            painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), self._theme.line)
        left = self.arrow(rect).right() + 4 + (0 if section else self._slot)
        room = QRect(left, rect.top(), rect.right() - _MARGIN - left, rect.height())
        colour = self._theme.quiet_text if section else self._theme.accent
        self._paint_text(painter, room, row.name, self._strong if section else self._font, colour)

    def _paint_value(self, painter: QPainter, rect: QRect, row: FacetRow, *, reached: bool) -> None:
        theme = self._theme
        edge = self.minus(rect)
        number = "" if row.documents is None else QLocale().toString(row.documents)
        width = QFontMetrics(self._font).horizontalAdvance(number)
        painter.setFont(self._font)
        painter.setPen(theme.quiet_text)
        right = QRect(edge.left() - width, rect.top(), width, rect.height())
        painter.drawText(right, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), number)
        left = self.arrow(rect).right() + 4 + row.level * self._slot
        tick = QRectF(left, rect.top(), self._slot, rect.height())
        if row.asked is Asked.INCLUDED:
            self._paint_tick(painter, tick)
        room = QRect(int(tick.right()), rect.top(), right.left() - 8 - int(tick.right()), rect.height())
        font = {Asked.INCLUDED: self._strong, Asked.EXCLUDED: self._struck, None: self._font}[row.asked]
        plain = row.asked is Asked.INCLUDED or (row.asked is None and row.documents is not None)
        self._paint_text(painter, room, row.name, font, theme.text if plain else theme.quiet_text)
        if reached:
            self._paint_minus(painter, QRectF(edge))

    def _paint_text(self, painter: QPainter, room: QRect, text: str, font: QFont, colour: QColor) -> None:
        painter.setFont(font)
        painter.setPen(colour)
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), shown)

    def _paint_arrow(self, painter: QPainter, room: QRect, unfolded: bool) -> None:
        centre, half = QRectF(room).center(), self._slot * 0.22
        points = [QPointF(-half / 2, -half), QPointF(half / 2, 0), QPointF(-half / 2, half)]
        if unfolded:
            points = [QPointF(point.y(), point.x()) for point in points]
        painter.setPen(self._pen(self._theme.quiet_text))
        painter.drawPolyline(QPolygonF([centre + point for point in points]))

    def _paint_tick(self, painter: QPainter, room: QRectF) -> None:
        size = self._slot
        corner = QPointF(room.left() + 0.3 * size, room.center().y() + 0.22 * size)
        points = [corner + QPointF(-0.2 * size, -0.2 * size), corner, corner + QPointF(0.38 * size, -0.42 * size)]
        painter.setPen(self._pen(self._theme.accent))
        painter.drawPolyline(QPolygonF(points))

    def _paint_minus(self, painter: QPainter, room: QRectF) -> None:
        centre = QPointF(room.left() + room.width() / 2, room.center().y())
        half = self._slot * 0.26
        painter.setPen(self._pen(self._theme.text))
        painter.drawLine(QLineF(centre - QPointF(half, 0), centre + QPointF(half, 0)))

    def _pen(self, colour: QColor) -> QPen:
        return QPen(
            colour,
            max(1.5, self._slot * 0.1),
            Qt.PenStyle.SolidLine,
            Qt.PenCapStyle.RoundCap,
            Qt.PenJoinStyle.RoundJoin,
        )


def _rect(option: QStyleOptionViewItem) -> QRect:
    return option.rect
