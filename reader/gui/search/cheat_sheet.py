"""How to search and which keys there are: a window to leave open beside the main one."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFont, QGuiApplication, QKeyEvent, QMouseEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from reader.gui.access.room import size_for_text
from reader.gui.dialogs import close_buttons
from reader.gui.keyboard.layouts import LatinKeys
from reader.gui.search.cheat_sheet_lines import Line, keyboard, searching
from reader.language.fold import fold

translate = QCoreApplication.translate

_SIZE = QSize(720, 680)
_COLUMN_GAP = 24
_SECTION = int(Qt.ItemDataRole.UserRole)
_ENTER_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STILL = Qt.ItemFlag.ItemIsEnabled

_Index = QModelIndex | QPersistentModelIndex


def cheat_sheet(parent: QWidget, keys: Mapping[str, tuple[str, ...]]) -> "CheatSheet":
    """Return a window, which stops nothing, that says how to search and lists the keys, with those of commands."""
    return CheatSheet(parent, keys)


class CheatSheet(QDialog):
    """Two tables, which what is typed above them filters; an example that is clicked is to be searched."""

    search_wanted = Signal(str)

    def __init__(self, parent: QWidget, keys: Mapping[str, tuple[str, ...]]) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("CheatSheet", "How to search, and the keys"))
        self.resize(size_for_text(self, _SIZE.width(), _SIZE.height()))
        self._filter = QLineEdit(self)
        LatinKeys(self._filter)
        self._filter.setPlaceholderText(translate("CheatSheet", "Find in this sheet"))
        self._filter.setAccessibleName(translate("CheatSheet", "Find in this sheet"))
        self._filter.textChanged.connect(self._show_matching)
        headings = (translate("CheatSheet", "Type"), translate("CheatSheet", "It finds documents with"))
        self._searching = _Table(searching(), headings, self.search_wanted.emit, self)
        self._searching.setObjectName("searchingTable")
        headings = (translate("CheatSheet", "Keys"), translate("CheatSheet", "Command"))
        self._keyboard = _Table(keyboard(keys), headings, None, self)
        self._keyboard.setObjectName("keyboardTable")
        hint = QLabel(translate("CheatSheet", "Click an example to search for it."), self)
        hint.setObjectName("cheatHint")
        first = QWidget(self)
        column = QVBoxLayout(first)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._searching, 1)
        column.addWidget(hint)
        self._parts = QTabWidget(self)
        self._parts.setDocumentMode(True)
        self._parts.tabBar().setDrawBase(False)
        self._parts.tabBar().setAccessibleName(translate("CheatSheet", "Parts of this sheet"))
        self._parts.addTab(first, "")
        self._parts.addTab(self._keyboard, "")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 16, 16, 12)
        whole.setSpacing(12)
        whole.addWidget(self._filter)
        whole.addWidget(self._parts, 1)
        whole.addWidget(close_buttons(self, takes_enter=False))
        self._show_matching("")

    def show_keyboard(self) -> None:
        """Turn to the keys."""
        self._parts.setCurrentWidget(self._keyboard)

    def _show_matching(self, text: str) -> None:
        """Show the lines that have a text, and turn to the other part where this one has none."""
        found = [self._searching.show_matching(text), self._keyboard.show_matching(text)]
        names = (translate("CheatSheet", "Searching"), translate("CheatSheet", "Keyboard"))
        for part, (name, number) in enumerate(zip(names, found, strict=True)):
            counted = translate("CheatSheet", "{part} ({number})").format(part=name, number=number)
            self._parts.setTabText(part, counted if text.strip() else name)
        here = self._parts.currentIndex()
        if not found[here] and found[1 - here]:
            self._parts.setCurrentIndex(1 - here)


class _Table(QTableWidget):
    """Lines under headings; with ``picked``, a click on what is to be typed, or Enter, hands it over."""

    def __init__(
        self, lines: Sequence[Line], headings: Sequence[str], picked: Callable[[str], object] | None, parent: QWidget
    ) -> None:
        super().__init__(len(lines), len(headings), parent)
        self._lines = lines
        self._picked = picked
        self.setHorizontalHeaderLabels(list(headings))
        self.setAccessibleName(", ".join(headings))
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(_LineDelegate(self, links=picked is not None))
        for row, line in enumerate(lines):
            self._fill(row, line)
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        header.sectionResized.connect(self.resizeRowsToContents, Qt.ConnectionType.QueuedConnection)

    def show_matching(self, text: str) -> int:
        """Show the lines that have every word of a text, and their headings; return how many lines they are."""
        words = fold(text).split()
        found = 0
        heading, under = -1, False
        for row, line in enumerate(self._lines):
            if not line.meaning:
                heading, under = row, all(word in fold(line.text) for word in words)
                self.setRowHidden(row, True)
                continue
            shown = under or all(word in fold(f"{line.text} {line.meaning}") for word in words)
            self.setRowHidden(row, not shown)
            if shown:
                self.setRowHidden(heading, False)
                found += 1
        return found

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Point at what can be clicked."""
        super().mouseMoveEvent(event)
        index = self.indexAt(event.position().toPoint())
        self.viewport().setCursor(
            Qt.CursorShape.PointingHandCursor if self._link(index) else Qt.CursorShape.ArrowCursor
        )

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Hand over the example that was clicked."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index == self.currentIndex():
            self._pick(self._link(index))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand over the example of the current row with Enter."""
        if event.key() in _ENTER_KEYS and self.currentIndex().isValid():
            self._pick(self._link(self.currentIndex().siblingAtColumn(0)))
        else:
            super().keyPressEvent(event)

    def _fill(self, row: int, line: Line) -> None:
        for column, text in enumerate((line.text, line.meaning)):
            cell = QTableWidgetItem(text)
            cell.setData(_SECTION, not line.meaning)
            cell.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable if line.meaning else _STILL)
            self.setItem(row, column, cell)
        if not line.meaning:
            self.setSpan(row, 0, 1, 2)

    def _link(self, index: _Index) -> str:
        """Return what a click on a cell would search for."""
        if self._picked is None or not index.isValid() or index.column() or index.data(_SECTION):
            return ""
        return str(index.data())

    def _pick(self, text: str) -> None:
        if text and self._picked is not None:
            self._picked(text)


class _LineDelegate(QStyledItemDelegate):
    """Write headings bold and quiet, and examples as links."""

    def __init__(self, table: QWidget, *, links: bool) -> None:
        super().__init__(table)
        self._links = links

    def initStyleOption(self, option: QStyleOptionViewItem, index: _Index) -> None:
        """Choose the letters and their colour, which follow the theme."""
        super().initStyleOption(option, index)
        colours = QGuiApplication.palette()
        if index.data(_SECTION):
            _write(option, colours.color(QPalette.ColorRole.PlaceholderText), weight=QFont.Weight.DemiBold)
        elif self._links and index.column() == 0:
            _write(option, colours.color(QPalette.ColorRole.Link), weight=QFont.Weight.Normal)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Give every line air, and a heading more."""
        size = super().sizeHint(option, index)
        return QSize(size.width() + _COLUMN_GAP, size.height() + (12 if index.data(_SECTION) else 2))


def _write(option: QStyleOptionViewItem, colour: object, weight: QFont.Weight) -> None:
    palette: QPalette = option.palette
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.HighlightedText):
        palette.setColor(role, colour)
    option.palette = palette
    font = QFont(option.font)
    font.setWeight(weight)
    option.font = font
