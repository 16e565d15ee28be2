"""How often something is found month by month: bars above the list of documents, and the same as a table."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QDate,
    QEvent,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QBrush,
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QHelpEvent,
    QImage,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QMenu,
    QSizePolicy,
    QTableView,
    QToolTip,
    QVBoxLayout,
    QWidget,
)

from reader.corpus.timeline import Bar, Month, bars, total
from reader.gui.theme import Theme

translate = QCoreApplication.translate

_USUAL_WIDTH = 340
_LEAST_WIDTH = 100
_MARGIN_X = 16
_PAD_TOP = 3
_PAD_BOTTOM = 4
_GAP = 4
_LEAST_PLOT = 30
_FONT_SHARE = 0.85
_LEAST_PITCH = 3.0
"""Pixels of the narrowest bar with its gap; where there are more bars, months are joined."""

_WIDEST_BAR = 28.0
_LEAST_HEIGHT = 2.0
_BAR_SHARE = 0.8
_SWATCH_SHARE = 0.5
_WORD_GAP = 12.0
_PALE = 0.45
_OTHER_STRENGTH = 0.8
_GAP_STRENGTH = 0.3
_RING_RADIUS = 4.0
_STRIPE = 2
_LEAST_LABEL = 24
"""Pixels that the name of a month takes at least."""

_OTHER = 2
_NONE = "–"

_T_KEYS = (int(Qt.Key.Key_T), 0x0415)
"""The key of the letter T, where the Russian and the Kazakh keyboard have Е."""

_ENTER_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_WALK_KEYS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End)

_NO_KEYS = (
    Qt.FocusReason.MouseFocusReason,
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.PopupFocusReason,
)

_Index = QModelIndex | QPersistentModelIndex


class Timeline(QWidget):
    """Show matches as bars in the order of time, and tell which months the user picks.

    It hides by itself where there are fewer than two months. The methods that set something tell nobody.
    """

    range_chosen = Signal(str, str)
    """The first and the last month that the user picked, like ``2025-03`` and ``2025-06``."""

    range_cleared = Signal()
    """The user wants all months again."""

    relative_changed = Signal(bool)
    """The user wants matches per 1,000 words, or plain numbers."""

    def __init__(self, theme: Theme, font: QFont, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("timeline")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._months: Sequence[Month] = ()
        self._complete = True
        self._relative = False
        self._range: tuple[str, str] | None = None
        self._cursor: str | None = None
        self._anchor: str | None = None
        self._hover: int | None = None
        self._dragging = False
        self._dragged = False
        self._by_keys = False
        self._table: TimelineTable | None = None
        self.apply(theme, font)
        self.hide()

    def show_months(self, months: Sequence[Month], *, complete: bool) -> None:
        """Show other months, in any order; not ``complete`` while their matches are still being counted."""
        self._months, self._complete = tuple(months), complete
        self._lay_out()
        self.setVisible(len({month.month for month in months}) > 1)
        if self._table is not None and self._table.isVisible():
            self._table.show_months(self._months)

    def set_range(self, first: str, last: str) -> None:
        """Show which months are chosen."""
        self._range = (first, last)
        self._renew()

    def clear_range(self) -> None:
        """Show that no months are chosen."""
        self._range = None
        self._renew()

    def chosen_range(self) -> tuple[str, str] | None:
        """Return the first and the last chosen month."""
        return self._range

    def set_relative(self, relative: bool) -> None:
        """Show matches per 1,000 words, or plain numbers."""
        self._relative = relative
        self._lay_out()

    def relative(self) -> bool:
        """Return whether matches per 1,000 words are shown."""
        return self._relative

    def table(self) -> "TimelineTable":
        """Open the same numbers as a table, beside the window, and return it."""
        if self._table is None:
            self._table = TimelineTable(self)
        self._table.show_months(self._months)
        self._table.show()
        self._table.raise_()
        self._table.activateWindow()
        return self._table

    def menu(self) -> QMenu:
        """Return a new menu of what can be done here."""
        menu = QMenu(self)
        relative = menu.addAction(translate("Timeline", "Matches per 1,000 words"))
        relative.setCheckable(True)
        relative.setChecked(self._relative)
        relative.toggled.connect(self._choose_relative)
        menu.addAction(translate("Timeline", "Show as a table")).triggered.connect(self.table)
        clear = menu.addAction(translate("Timeline", "All months"))
        clear.setEnabled(self._range is not None)
        clear.triggered.connect(self._clear)
        return menu

    def apply(self, theme: Theme, font: QFont) -> None:
        """Take other colours and another font."""
        self._theme = theme
        self._font = QFont(font)
        self._font.setPointSizeF(font.pointSizeF() * _FONT_SHARE)
        self._metrics = QFontMetricsF(self._font)
        self.updateGeometry()
        self._lay_out()

    def sizeHint(self) -> QSize:
        """Return the height of the bars and of two lines of small text."""
        line = round(self._metrics.height())
        return QSize(_USUAL_WIDTH, _PAD_TOP + line + max(_LEAST_PLOT, 2 * line) + 2 + line + _PAD_BOTTOM)

    def minimumSizeHint(self) -> QSize:
        """Never ask for more width than a few bars need."""
        return QSize(_LEAST_WIDTH, self.sizeHint().height())

    def bars(self) -> Sequence[Bar]:
        """Return the bars that are shown, in order."""
        return self._chart.bars

    def bar_rect(self, place: int) -> QRectF:
        """Return the column of a bar, of its full width and height."""
        return self._chart.slots[place]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what was laid out."""
        painter = QPainter(self)
        painter.setFont(self._font)
        painter.fillRect(self.rect(), self._theme.surface)
        chart = self._chart
        if chart.bars:
            self._paint_ground(painter)
            painter.setOpacity(1 if self._complete else _PALE)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrushOrigin(chart.area.bottomLeft())
            for part, brush in zip(chart.parts, self._brushes, strict=True):
                painter.setBrush(brush)
                painter.drawRects(part)
            painter.setOpacity(1)
            self._paint_texts(painter)
        if self.hasFocus():
            self._paint_focus(painter)
        painter.end()

    def _paint_ground(self, painter: QPainter) -> None:
        """Paint what lies behind and below the bars: the chosen months, the bar under the mouse, the base line."""
        chart, theme = self._chart, self._theme
        base = QRectF(chart.area.left(), chart.area.bottom(), chart.area.width(), 1)
        chosen = self._places(self._shown_range())
        if chosen is not None:
            stretch = chart.slots[chosen[0]].united(chart.slots[chosen[1]])
            painter.fillRect(stretch, theme.selected)
        if self._hover is not None and not self._dragging:
            painter.fillRect(chart.slots[self._hover], theme.selected if self._in(chosen, self._hover) else theme.hover)
        painter.fillRect(base, theme.line)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.faint_text)
        painter.drawRects(chart.read)
        if chosen is not None:
            painter.fillRect(QRectF(stretch.left(), base.top(), stretch.width(), 2), theme.accent)

    def _paint_texts(self, painter: QPainter) -> None:
        chart, theme = self._chart, self._theme
        centre = Qt.AlignmentFlag.AlignCenter
        painter.setPen(theme.quiet_text)
        for place, text in chart.values:
            painter.drawText(place, centre, text)
        note = self._said
        room = chart.note_room
        wide = bool(note) and self._metrics.horizontalAdvance(note) > room.width()
        if not wide:
            for place, text in chart.labels:
                painter.drawText(place, centre, text)
        if note and (wide or not chart.label_each):
            painter.setPen(theme.accent)
            line = QRectF(chart.area.left(), room.top(), chart.area.width(), room.height())
            shown = self._metrics.elidedText(note, Qt.TextElideMode.ElideRight, line.width())
            painter.drawText(line if wide else room, centre, shown)
        else:
            self._paint_legend(painter)

    def _paint_legend(self, painter: QPainter) -> None:
        for kind, place, text in self._chart.legend:
            side = self._chart.swatch
            swatch = QRectF(place.left(), round(place.center().y() - side / 2), side, side)
            painter.setBrushOrigin(swatch.bottomLeft())
            painter.fillRect(swatch, self._brushes[kind])
            painter.drawText(place.adjusted(1.5 * side, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, text)

    def _paint_focus(self, painter: QPainter) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._theme.focus, 1))
        cursor = self._place(self._cursor)
        if cursor is not None and self._by_keys:
            painter.drawRect(self._chart.bar_room(cursor).adjusted(-1.5, -0.5, 0.5, 1.5))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), _RING_RADIUS, _RING_RADIUS)

    def _note(self) -> str:
        """Return what is said of the months that are being picked, under the cursor, or chosen."""
        months = self._shown_range()
        place = self._place(self._cursor)
        if months is None and place is not None and self.hasFocus() and self._by_keys:
            months = (self._chart.bars[place].first, self._chart.bars[place].last)
        if months is None:
            return ""
        return f"{range_text(*months)} · {_value_text(total(self._months, *months), self._relative)}"

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Join months where the bars no longer fit."""
        super().resizeEvent(event)
        self._lay_out()

    def changeEvent(self, event: QEvent) -> None:
        """Write everything anew in another language."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.LocaleChange):
            self._lay_out()

    def _lay_out(self) -> None:
        theme, ratio = self._theme, self.devicePixelRatioF()
        line = round(self._metrics.height())
        top = _PAD_TOP + line
        bottom = max(top + 1, self.height() - _PAD_BOTTOM - line - 2)
        area = QRectF(_MARGIN_X, top, max(1, self.width() - 2 * _MARGIN_X), 0)
        area.setBottom(round(bottom * ratio) / ratio)
        self._brushes = (
            _striped(theme.question, theme.surface, ratio),
            QBrush(theme.answer),
            QBrush(_blended(theme.faint_text, theme.surface, _OTHER_STRENGTH)),
        )
        self._chart = _Chart(self._months, area, self._metrics, ratio, relative=self._relative)
        if self._hover is not None and self._hover >= len(self._chart.bars):
            self._hover = None
        self._renew()

    def _renew(self) -> None:
        """Show and say what has changed."""
        self.setAccessibleName(translate("Timeline", "Matches by month"))
        self.setAccessibleDescription(self._description())
        self._said = self._note()
        self.update()

    def _description(self) -> str:
        shown = self._chart.bars
        if not shown:
            return ""
        said = [range_text(shown[0].first, shown[-1].last)]
        if self._chart.peak is not None:
            peak = shown[self._chart.peak]
            text = translate("Timeline", "Peak: {value} in {months}")
            said.append(text.format(value=_value_text(peak, self._relative), months=range_text(peak.first, peak.last)))
        if self._range is not None:
            said.append(translate("Timeline", "Chosen: {months}").format(months=range_text(*self._range)))
        if not self._complete:
            said.append(translate("Timeline", "Still counting"))
        return ". ".join(said)

    def _place_at(self, x: float) -> int:
        """Return the bar at a place, or the nearest one."""
        area, count = self._chart.area, len(self._chart.bars)
        return min(max(int((x - area.left()) / area.width() * count), 0), count - 1)

    def _place(self, month: str | None) -> int | None:
        """Return the bar that has a month, or the nearest one."""
        if month is None or not self._chart.bars:
            return None
        last = len(self._chart.bars) - 1
        return next((place for place, bar in enumerate(self._chart.bars) if bar.last >= month), last)

    def _places(self, picked: tuple[str, str] | None) -> tuple[int, int] | None:
        """Return the first and the last bar that have some of the months between two."""
        shown = self._chart.bars
        if picked is None or not shown or picked[1] < shown[0].first or picked[0] > shown[-1].last:
            return None
        first = self._place(picked[0])
        last = next((place for place in range(len(shown) - 1, -1, -1) if shown[place].first <= picked[1]), 0)
        return None if first is None or last < first else (first, last)

    def _in(self, places: tuple[int, int] | None, place: int) -> bool:
        return places is not None and places[0] <= place <= places[1]

    def _picked(self) -> tuple[str, str] | None:
        """Return the months between the anchor and the cursor, in whole bars."""
        anchor, cursor = self._place(self._anchor), self._place(self._cursor)
        if anchor is None or cursor is None:
            return None
        return self._chart.bars[min(anchor, cursor)].first, self._chart.bars[max(anchor, cursor)].last

    def _shown_range(self) -> tuple[str, str] | None:
        """Return the months that are being picked, else those that are chosen."""
        return self._picked() if self._picking() else self._range

    def _picking(self) -> bool:
        return self._dragging or self._anchor != self._cursor

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to pick months."""
        if event.button() != Qt.MouseButton.LeftButton or not self._chart.bars:
            event.ignore()
            return
        QToolTip.hideText()
        self._by_keys = False
        self._dragging, self._dragged = True, False
        self._hover = self._place_at(event.position().x())
        self._cursor = self._anchor = self._chart.bars[self._hover].first
        self._renew()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Pick the months up to the mouse, or point at the bar below it."""
        if not self._chart.bars:
            return
        place = self._place_at(event.position().x())
        if place == self._hover:
            return
        self._hover = place
        if self._dragging:
            self._cursor = self._chart.bars[place].first
            self._dragged = True
            self._renew()
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose the picked months; a click on a chosen bar chooses all months again."""
        if event.button() != Qt.MouseButton.LeftButton or not self._dragging:
            event.ignore()
            return
        self._dragging = False
        place = self._place(self._anchor)
        if not self._dragged and place is not None and self._in(self._places(self._range), place):
            self._clear()
        else:
            self._choose()

    def leaveEvent(self, event: QEvent) -> None:
        """Point at no bar."""
        super().leaveEvent(event)
        self._hover = None
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk along the bars, choose months, clear the choice, open the table."""
        if not self._wants(event):
            event.ignore()
            return
        key = event.key()
        self._by_keys = True
        if key in _WALK_KEYS:
            self._walk(key, extend=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif key in _ENTER_KEYS:
            self._choose()
        elif key == Qt.Key.Key_Escape:
            self._step_back()
        else:
            self.table()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done here."""
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        place = self._place(self._cursor)
        if event.reason() == QContextMenuEvent.Reason.Keyboard and place is not None:
            menu.popup(self.mapToGlobal(self._chart.slots[place].center().toPoint()))
        else:
            menu.popup(event.globalPos())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show a cursor to who came by the keyboard."""
        super().focusInEvent(event)
        if event.reason() not in _NO_KEYS and self._chart.bars:
            self._by_keys = True
            if self._cursor is None:
                self._cursor = self._anchor = self._range[0] if self._range else self._chart.bars[-1].first
        self._renew()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Pick nothing any more."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._stop_picking()
        self._renew()

    def event(self, event: QEvent) -> bool:
        """Keep the keys that are used here from the window's shortcuts, and say what the bar under the mouse is."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._wants(event):
            event.accept()
            return True
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self._show_tip(event.pos(), event.globalPos())
            return True
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._lay_out()
        return super().event(event)

    def _wants(self, event: QKeyEvent) -> bool:
        """Tell whether a key does something here; Esc does so only where something is picked or chosen."""
        if not self._chart.bars:
            return False
        key = event.key()
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in _WALK_KEYS:
            return not modifiers & ~Qt.KeyboardModifier.ShiftModifier
        if modifiers:
            return False
        if key == Qt.Key.Key_Escape:
            return self._picking() or self._range is not None
        return key in _ENTER_KEYS or key in _T_KEYS

    def _walk(self, key: int, *, extend: bool) -> None:
        shown = self._chart.bars
        place = self._place(self._cursor)
        last = len(shown) - 1
        if place is None:
            to = last
        else:
            ways = {Qt.Key.Key_Left: place - 1, Qt.Key.Key_Right: place + 1, Qt.Key.Key_Home: 0, Qt.Key.Key_End: last}
            to = min(max(ways[Qt.Key(key)], 0), last)
        self._cursor = shown[to].first
        if not extend or self._anchor is None:
            self._anchor = self._cursor
        self._renew()
        self._announce(bar_text(shown[to]) if not self._picking() else self._note())

    def _choose(self) -> None:
        picked = self._picked()
        self._stop_picking()
        if picked is not None:
            self.set_range(*picked)
            self.range_chosen.emit(*picked)

    def _clear(self) -> None:
        self._stop_picking()
        self.clear_range()
        self.range_cleared.emit()

    def _step_back(self) -> None:
        """Pick nothing, or, where nothing is being picked, choose all months."""
        if self._picking():
            self._stop_picking()
            self._renew()
        else:
            self._clear()

    def _stop_picking(self) -> None:
        self._dragging = False
        self._anchor = self._cursor

    def _choose_relative(self, relative: bool) -> None:
        self.set_relative(relative)
        self.relative_changed.emit(relative)

    def _show_tip(self, place: QPoint, on_screen: QPoint) -> None:
        if not self._chart.bars or self._dragging:
            return
        bar = self._place_at(place.x())
        text = bar_text(self._chart.bars[bar])
        if not self._complete:
            text += "\n" + translate("Timeline", "Still counting")
        QToolTip.showText(on_screen, text, self, self._chart.slots[bar].toAlignedRect())

    def _announce(self, text: str) -> None:
        """Let a screen reader say something."""
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))


class TimelineTable(QDialog):
    """List the months of a timeline with their numbers, in a window that stops nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModal(False)
        self.setWindowTitle(translate("Timeline", "Matches by month"))
        self.resize(680, 480)
        self.model = TimelineModel(self)
        self.view = QTableView(self)
        self.view.setModel(self.model)
        self.view.setAccessibleName(translate("Timeline", "Matches by month"))
        self.view.setShowGrid(False)
        self.view.setTabKeyNavigation(False)
        self.view.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.view.verticalHeader().hide()
        heading = self.view.horizontalHeader()
        heading.setHighlightSections(False)
        heading.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        heading.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        buttons = QDialogButtonBox(self)
        copy = buttons.addButton(translate("Timeline", "Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.setToolTip(translate("Timeline", "Copy the selected rows, or all, for a spreadsheet"))
        copy.setAutoDefault(False)
        copy.clicked.connect(self.copy)
        close = buttons.addButton(translate("Timeline", "Close"), QDialogButtonBox.ButtonRole.RejectRole)
        close.setAutoDefault(False)
        buttons.rejected.connect(self.close)
        keys = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self)
        keys.activated.connect(self.copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(12)
        column.addWidget(self.view, 1)
        column.addWidget(buttons)
        self.view.setFocus()

    def show_months(self, months: Sequence[Month]) -> None:
        """List other months, the gaps between them as months of zeros."""
        self.model.show_months(months)

    def copy(self) -> None:
        """Put the selected rows, or all where none is selected, on the clipboard as tab-separated values."""
        rows = sorted(index.row() for index in self.view.selectionModel().selectedRows())
        QGuiApplication.clipboard().setText(self.model.tsv(rows or range(self.model.rowCount())))


class TimelineModel(QAbstractTableModel):
    """One row for each month."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bars: Sequence[Bar] = ()
        self._columns = _columns()

    def show_months(self, months: Sequence[Month]) -> None:
        """List other months."""
        self.beginResetModel()
        self._bars = bars(months)
        self._columns = _columns()
        self.endResetModel()

    def tsv(self, rows: Sequence[int]) -> str:
        """Return the headings and some rows as tab-separated values, numbers without separators of groups."""
        locale = QLocale()
        locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
        lines = [[heading for heading, _number in self._columns]]
        for row in rows:
            bar = self._bars[row]
            lines.append([bar.first, *(_number_text(number(bar), locale) for _heading, number in self._columns[1:])])
        return "\n".join("\t".join(line) for line in lines) + "\n"

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return the number of months."""
        return 0 if parent.isValid() else len(self._bars)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self._columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> object:
        """Return what a column holds."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        return self._columns[section][0] if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: _Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """Return a month or a number."""
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(index.column())
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        bar = self._bars[index.row()]
        if not index.column():
            return month_text(bar.first)
        return _number_text(self._columns[index.column()][1](bar), QLocale()) or _NONE


def month_text(month: str) -> str:
    """Return a month as its short name and year in the language of the interface."""
    year, number = month.split("-")
    return QLocale().toString(QDate(int(year), int(number), 1), "MMM yyyy")


def range_text(first: str, last: str) -> str:
    """Return the months from one to another in as few words as say it."""
    if first == last:
        return month_text(first)
    start, end = first[:-3], last[:-3]
    if first.endswith("-01") and last.endswith("-12"):
        if start == end:
            return start
    else:
        start = QLocale().toString(QDate(2000, int(first[-2:]), 1), "MMM") if start == end else month_text(first)
        end = month_text(last)
    return translate("Timeline", "{first} – {last}").format(first=start, last=end)


def bar_text(bar: Bar) -> str:
    """Say everything that is known of a bar, line by line."""
    locale = QLocale()
    lines = [range_text(bar.first, bar.last)]
    for text, number in (
        (translate("Timeline", "Matches: {number}"), bar.matches),
        (translate("Timeline", "in questions: {number}"), bar.questions),
        (translate("Timeline", "in answers: {number}"), bar.answers),
        (translate("Timeline", "Documents: {number}"), bar.documents),
        (translate("Timeline", "Per 1,000 words: {number}"), bar.per_thousand),
    ):
        lines.append(text.format(number=_number_text(number, locale) or _NONE))
    return "\n".join(lines)


class _Chart:
    """Everything that is painted, laid out once for a width: columns of bars, the parts of bars, and words.

    ``slots`` are the columns; ``read`` are stretches of the base line below months that have text. ``legend`` has
    the number of a part, a place and a word each.
    """

    def __init__(
        self, months: Sequence[Month], area: QRectF, metrics: QFontMetricsF, ratio: float, *, relative: bool
    ) -> None:
        self.bars = bars(months, max(1, int(area.width() / _LEAST_PITCH)))
        self.area = area
        self.slots: list[QRectF] = []
        self.parts: tuple[list[QRectF], ...] = ([], [], [])
        self.read: list[QRectF] = []
        self.values: list[tuple[QRectF, str]] = []
        self.labels: list[tuple[QRectF, str]] = []
        self.legend: list[tuple[int, QRectF, str]] = []
        self.note_room = QRectF(area.left(), area.bottom() + _GAP, area.width(), metrics.height())
        self.label_each = False
        self.swatch = round(metrics.height() * _SWATCH_SHARE)
        self._bar_width = 0.0
        self._ratio = ratio
        self._metrics = metrics
        self._relative = relative
        found = [place for place, bar in enumerate(self.bars) if bar.matches and _value(bar, relative) is not None]
        self.peak = max(found, key=self._height, default=None)
        if self.bars:
            self._place_labels()
            self._place_bars(found)
            self._place_legend()

    def _height(self, place: int) -> float:
        return _value(self.bars[place], self._relative) or 0

    def bar_room(self, place: int) -> QRectF:
        """Return the part of a column that its bar can fill."""
        slot = self.slots[place]
        left = round((slot.center().x() - self._bar_width / 2) * self._ratio) / self._ratio
        return QRectF(left, slot.top(), self._bar_width, slot.height())

    def _place_bars(self, found: Sequence[int]) -> None:
        """Give every bar its column, and those that are not empty their parts; all edges on the screen's pixels."""
        area, ratio = self.area, self._ratio
        pitch = area.width() / len(self.bars)
        edges = [round((area.left() + place * pitch) * ratio) / ratio for place in range(len(self.bars) + 1)]
        self._bar_width = max(1, int(min(pitch * _BAR_SHARE, pitch - 1, _WIDEST_BAR) * ratio)) / ratio
        for left, right, bar in zip(edges, edges[1:], self.bars, strict=False):
            self.slots.append(QRectF(left, area.top(), right - left, area.height()))
            if bar.words or bar.documents:
                self.read.append(QRectF(left, area.bottom(), right - left, 1))
        tallest = self._height(self.peak) if self.peak is not None else 1
        for place in found:
            bar, room = self.bars[place], self.bar_room(place)
            height = max(_LEAST_HEIGHT, area.height() * self._height(place) / tallest)
            steps = (0, bar.questions, bar.questions + bar.answers, bar.matches)
            tops = [area.bottom() - round(height * step / bar.matches * ratio) / ratio for step in steps]
            for part, low, high in zip(self.parts, tops, tops[1:], strict=False):
                if high < low:
                    part.append(QRectF(room.left(), high, room.width(), low - high))
            if self.label_each or place == self.peak:
                self._place_value(place, tops[-1])

    def _place_value(self, place: int, top: float) -> None:
        """Write a number above its bar, wholly inside."""
        short = self.label_each
        text = _value_text(self.bars[place], self._relative, short=short)
        width = min(self._metrics.horizontalAdvance(text) + 2, self.area.width())
        left = self.slots[place].center().x() - width / 2
        left = min(max(left, self.area.left()), self.area.right() - width)
        height = self._metrics.height()
        self.values.append((QRectF(left, top - height, width, height), text))

    def _place_labels(self) -> None:
        """Name every bar where all names fit, else the first and the last month, else both in one."""
        line, area = self.note_room, self.area
        names = [range_text(bar.first, bar.last) for bar in self.bars[: int(area.width() / _LEAST_LABEL) + 1]]
        pitch = area.width() / len(self.bars)
        if len(names) == len(self.bars) and max(map(self._width, names)) + _WORD_GAP <= pitch:
            self.label_each = True
            for place, name in enumerate(names):
                self.labels.append((QRectF(area.left() + place * pitch, line.top(), pitch, line.height()), name))
            return
        first, last = month_text(self.bars[0].first), month_text(self.bars[-1].last)
        room = area.width() - self._width(first) - self._width(last) - 2 * _WORD_GAP
        if room < 0:
            both = range_text(self.bars[0].first, self.bars[-1].last)
            if self._width(both) > area.width():
                both = range_text(f"{self.bars[0].first[:-3]}-01", f"{self.bars[-1].last[:-3]}-12")
            self.labels.append((line, self._metrics.elidedText(both, Qt.TextElideMode.ElideRight, area.width())))
            return
        self.labels.append((QRectF(area.left(), line.top(), self._width(first), line.height()), first))
        left = area.right() - self._width(last)
        self.labels.append((QRectF(left, line.top(), self._width(last), line.height()), last))
        self.note_room = QRectF(area.left() + self._width(first) + _WORD_GAP, line.top(), room, line.height())

    def _place_legend(self) -> None:
        """Explain the parts below the bars, or else above them where no number stands; ``other`` only if it fits."""
        names = (
            translate("Timeline", "questions"),
            translate("Timeline", "answers"),
            translate("Timeline", "elsewhere"),
        )
        kinds = [kind for kind, part in enumerate(self.parts) if part]
        if kinds in ([], [_OTHER]):
            return
        area, line = self.area, self.note_room.height()
        taken = [place for place, _text in (*self.values, *self.labels)]
        for shown in (kinds, [kind for kind in kinds if kind != _OTHER]):
            widths = [1.5 * self.swatch + self._width(names[kind]) for kind in shown]
            width = sum(widths) + _WORD_GAP * (len(shown) - 1)
            below = QRectF(self.note_room.center().x() - width / 2, self.note_room.top(), width, line)
            left = QRectF(area.left(), area.top() - line, width, line)
            right = QRectF(area.right() - width, area.top() - line, width, line)
            for room in (below, left, right):
                padded = room.adjusted(-_WORD_GAP, 1, _WORD_GAP, -1)
                if width <= area.width() and not any(padded.intersects(place) for place in taken):
                    at = room.left()
                    for kind, one in zip(shown, widths, strict=True):
                        self.legend.append((kind, QRectF(at, room.top(), one, line), names[kind]))
                        at += one + _WORD_GAP
                    return

    def _width(self, text: str) -> float:
        return self._metrics.horizontalAdvance(text)


def _columns() -> list[tuple[str, Callable[[Bar], float | None]]]:
    """Return the headings of the table and what is below them; the first one is the month."""
    return [
        (translate("Timeline", "Month"), lambda _bar: None),
        (translate("Timeline", "Matches"), lambda bar: bar.matches),
        (translate("Timeline", "In questions"), lambda bar: bar.questions),
        (translate("Timeline", "In answers"), lambda bar: bar.answers),
        (translate("Timeline", "Elsewhere"), lambda bar: bar.other),
        (translate("Timeline", "Documents"), lambda bar: bar.documents),
        (translate("Timeline", "Per 1,000 words"), lambda bar: bar.per_thousand),
    ]


def _alignment(column: int) -> int:
    side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
    return int(side | Qt.AlignmentFlag.AlignVCenter)


def _value(bar: Bar, relative: bool) -> float | None:
    """Return what the height of a bar shows."""
    return bar.per_thousand if relative else bar.matches


def _value_text(bar: Bar, relative: bool, *, short: bool = False) -> str:
    number = _number_text(_value(bar, relative), QLocale()) or _NONE
    if not relative:
        return number
    return f"{number} ‰" if short else translate("Timeline", "{number} per 1,000 words").format(number=number)


def _number_text(number: float | None, locale: QLocale) -> str:
    """Return a number with as many digits as say something; nothing where there is none."""
    if number is None:
        return ""
    if isinstance(number, int):
        return locale.toString(number)
    return locale.toString(number, "f", 2 if number < 10 else 1)


def _striped(colour: QColor, ground: QColor, ratio: float) -> QBrush:
    """Return a brush of lines, the lowest a full one, that can be told from a full colour of the same lightness."""
    line, gap = max(1, round(_STRIPE * ratio)), max(1, round(ratio))
    tile = QImage(1, line + gap, QImage.Format.Format_RGB32)
    tile.fill(colour)
    for row in range(gap):
        tile.setPixelColor(0, row, _blended(colour, ground, _GAP_STRENGTH))
    tile.setDevicePixelRatio(ratio)
    return QBrush(tile)


def _blended(colour: QColor, ground: QColor, strength: float) -> QColor:
    """Return a colour as it looks when only a part of it covers the ground."""
    over, under = (one.toRgb() for one in (colour, ground))
    parts = zip((over.red(), over.green(), over.blue()), (under.red(), under.green(), under.blue()), strict=True)
    return QColor(*(round(strength * above + (1 - strength) * below) for above, below in parts))
