"""How often something is found month by month: bars above the list of documents, and the same as a table."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolTip, QWidget

from reader.corpus.timeline import Bar, Month, total
from reader.gui.access.announcing import say
from reader.gui.access.roles import set_role
from reader.gui.theme import Theme
from reader.gui.timeline.chart import TimelineChart, least_height, usual_height
from reader.gui.timeline.painting import Look, TimelinePainter
from reader.gui.timeline.picking import Picking
from reader.gui.timeline.text import bar_text, description, range_text, value_text

if TYPE_CHECKING:
    from reader.gui.timeline.table import TimelineTable

translate = QCoreApplication.translate

_USUAL_WIDTH = 340
_LEAST_WIDTH = 100
_FONT_SHARE = 0.85

_T_KEYS = (int(Qt.Key.Key_T), 0x0415)
"""The key of the letter T, where the Russian and the Kazakh keyboard have Е."""

_ENTER_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_WALK_KEYS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End)
_NO_KEYS = (
    Qt.FocusReason.MouseFocusReason,
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.PopupFocusReason,
)


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
        set_role(self, "Chart")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self._months: Sequence[Month] = ()
        self._complete = True
        self._relative = False
        self._picking = Picking()
        self._hover: int | None = None
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
        self._picking.chosen = (first, last)
        self._renew()

    def clear_range(self) -> None:
        """Show that no months are chosen."""
        self._picking.chosen = None
        self._renew()

    def chosen_range(self) -> tuple[str, str] | None:
        """Return the first and the last chosen month."""
        return self._picking.chosen

    def set_relative(self, relative: bool) -> None:
        """Show matches per 1,000 words, or plain numbers."""
        self._relative = relative
        self._lay_out()

    def relative(self) -> bool:
        """Return whether matches per 1,000 words are shown."""
        return self._relative

    def table(self) -> "TimelineTable":
        """Open the same numbers as a table, beside the window, and return it."""
        from reader.gui.timeline.table import TimelineTable  # not before the first window is painted

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
        clear.setEnabled(self._picking.chosen is not None)
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
        return QSize(_USUAL_WIDTH, usual_height(self._metrics))

    def minimumSizeHint(self) -> QSize:
        """Never ask for more width than a few bars need, and in a low window for lower bars."""
        return QSize(_LEAST_WIDTH, least_height(self._metrics))

    def bars(self) -> Sequence[Bar]:
        """Return the bars that are shown, in order."""
        return self._chart.bars

    def bar_rect(self, place: int) -> QRectF:
        """Return the column of a bar, of its full width and height."""
        return self._chart.slots[place]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what was laid out."""
        picking = self._picking
        look = Look(
            chosen=picking.places(picking.shown()),
            hovered=None if picking.dragging else self._hover,
            cursor=picking.place(picking.cursor) if self._by_keys else None,
            note=self._said,
            pale=not self._complete,
            focused=self.hasFocus(),
        )
        painter = QPainter(self)
        self._painter.paint(painter, QRectF(self.rect()), look)
        painter.end()

    def _note(self) -> str:
        """Return what is said of the months that are being picked, under the cursor, or chosen."""
        months = self._picking.shown()
        place = self._picking.place(self._picking.cursor)
        if months is None and place is not None and self.hasFocus() and self._by_keys:
            months = (self._chart.bars[place].first, self._chart.bars[place].last)
        if months is None:
            return ""
        return f"{range_text(*months)} · {value_text(total(self._months, *months), self._relative)}"

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
        ratio = self.devicePixelRatioF()
        self._chart = TimelineChart(self._months, self.size(), self._metrics, ratio, relative=self._relative)
        self._painter = TimelinePainter(self._chart, self._theme, self._font, ratio)
        self._picking.bars = self._chart.bars
        if self._hover is not None and self._hover >= len(self._chart.bars):
            self._hover = None
        self._renew()

    def _renew(self) -> None:
        """Show and say what has changed."""
        self.setAccessibleName(translate("Timeline", "Matches by month"))
        said = description(
            self._chart.bars, self._chart.peak, self._picking.chosen, relative=self._relative, complete=self._complete
        )
        self.setAccessibleDescription(said)
        self._said = self._note()
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to pick months."""
        if event.button() != Qt.MouseButton.LeftButton or not self._chart.bars:
            event.ignore()
            return
        QToolTip.hideText()
        self._by_keys = False
        self._dragged = False
        self._hover = self._chart.place_at(event.position().x())
        self._picking.begin(self._hover)
        self._renew()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Pick the months up to the mouse, or point at the bar below it."""
        if not self._chart.bars:
            return
        place = self._chart.place_at(event.position().x())
        if place == self._hover:
            return
        self._hover = place
        if self._picking.dragging:
            self._picking.go(place, extend=True)
            self._dragged = True
            self._renew()
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose the picked months; a click on a chosen bar chooses all months again."""
        if event.button() != Qt.MouseButton.LeftButton or not self._picking.dragging:
            event.ignore()
            return
        self._picking.dragging = False
        if not self._dragged and self._picking.anchor_chosen():
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
        place = self._picking.place(self._picking.cursor)
        if event.reason() == QContextMenuEvent.Reason.Keyboard and place is not None:
            menu.popup(self.mapToGlobal(self._chart.slots[place].center().toPoint()))
        else:
            menu.popup(event.globalPos())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show a cursor to who came by the keyboard."""
        super().focusInEvent(event)
        if event.reason() not in _NO_KEYS and self._chart.bars:
            self._by_keys = True
            if self._picking.cursor is None:
                chosen = self._picking.chosen
                self._picking.start_at(chosen[0] if chosen else self._chart.bars[-1].first)
        self._renew()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Pick nothing any more."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._picking.stop()
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
            return self._picking.active or self._picking.chosen is not None
        return key in _ENTER_KEYS or key in _T_KEYS

    def _walk(self, key: int, *, extend: bool) -> None:
        shown = self._chart.bars
        place = self._picking.place(self._picking.cursor)
        last = len(shown) - 1
        if place is None:
            to = last
        else:
            ways = {Qt.Key.Key_Left: place - 1, Qt.Key.Key_Right: place + 1, Qt.Key.Key_Home: 0, Qt.Key.Key_End: last}
            to = min(max(ways[Qt.Key(key)], 0), last)
        self._picking.go(to, extend=extend)
        self._renew()
        say(self, bar_text(shown[to]) if not self._picking.active else self._note())

    def _choose(self) -> None:
        picked = self._picking.picked()
        self._picking.stop()
        if picked is not None:
            self.set_range(*picked)
            self.range_chosen.emit(*picked)

    def _clear(self) -> None:
        self._picking.stop()
        self.clear_range()
        self.range_cleared.emit()

    def _step_back(self) -> None:
        """Pick nothing, or, where nothing is being picked, choose all months."""
        if self._picking.active:
            self._picking.stop()
            self._renew()
        else:
            self._clear()

    def _choose_relative(self, relative: bool) -> None:
        self.set_relative(relative)
        self.relative_changed.emit(relative)

    def _show_tip(self, place: QPoint, on_screen: QPoint) -> None:
        if not self._chart.bars or self._picking.dragging:
            return
        bar = self._chart.place_at(place.x())
        text = bar_text(self._chart.bars[bar])
        if not self._complete:
            text += "\n" + translate("Timeline", "Still counting")
        QToolTip.showText(on_screen, text, self, self._chart.slots[bar].toAlignedRect())
