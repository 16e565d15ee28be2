"""The palette: every command behind one shortcut, found by typing."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFontMetrics, QIcon, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from reader.gui.commands import Command
from reader.gui.icons import icon
from reader.gui.keyboard.chosen_keys import Keys, native
from reader.gui.keyboard.finding_commands import Findable, findables, found_ids
from reader.gui.keyboard.layouts import LatinKeys
from reader.gui.row_painting import fill_row
from reader.gui.theme import Theme

translate = QCoreApplication.translate

_WIDTH = 620
_EDGE = 24
_TOP = 56
_MOST_ROWS = 12
_PAD_X, _PAD_Y = 12, 6
_ICON = 16
_GAP = 10
_CHECK = "✓"
_ROW = int(Qt.ItemDataRole.UserRole)
_HOVERED = QStyle.StateFlag.State_MouseOver
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -_MOST_ROWS, Qt.Key.Key_PageDown: _MOST_ROWS}
_RUN_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)

_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Offered:
    """A command as it is now: whether it can be run, and whether it is on."""

    row: Command
    keys: str
    enabled: bool
    checked: bool
    after_recent: bool = False


class Palette(QFrame):
    """A line to type in and the commands under it, over the window; closed by Esc or by turning to something else."""

    chosen = Signal(str)
    """The id of the command that is to be run, once the keyboard is where it was before."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self.setObjectName("palette")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(translate("Palette", "Commands"))
        self._over = over
        self._before: QWidget | None = None
        self._entries: list[Findable] = []
        self._offered: dict[str, Offered] = {}
        self._recent: Sequence[str] = ()
        self.box = QLineEdit(self)
        self.box.setPlaceholderText(translate("Palette", "Type what you want to do"))
        self.box.setAccessibleName(translate("Palette", "Type what you want to do"))
        LatinKeys(self.box)
        self.box.textChanged.connect(self._show_found)
        self.box.installEventFilter(self)
        self.rows = QListWidget(self)
        self.rows.setObjectName("paletteRows")
        self.rows.setAccessibleName(translate("Palette", "Commands"))
        self.rows.setFrameShape(QFrame.Shape.NoFrame)
        self.rows.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.rows.setMouseTracking(True)
        self.rows.setUniformItemSizes(True)
        self.rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.rows.itemClicked.connect(self._run)
        self._nothing = QLabel(translate("Palette", "No command is called so. Try another word for it."), self)
        self._nothing.setObjectName("paletteNothing")
        self._nothing.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(6)
        for widget in (self.box, self.rows, self._nothing):
            column.addWidget(widget)
        over.installEventFilter(self)
        self.hide()

    def open(
        self,
        rows: Sequence[Command],
        keys: Keys,
        state: Callable[[str], tuple[bool, bool]],
        recent: Sequence[str],
        theme: Theme,
    ) -> None:
        """Offer commands; ``state`` tells of one whether it can be run now, and whether it is on."""
        before = self._over.window().focusWidget()
        self._before = before
        written = {row.id: [native(one) for one in keys[row.id]] for row in rows}
        self._entries = findables(rows, lambda name: written[name])
        self._offered = {row.id: Offered(row, (written[row.id] or [""])[0], *state(row.id)) for row in rows}
        self._recent = [name for name in recent if name in self._offered]
        self.apply(theme)
        blocked = self.box.blockSignals(True)
        self.box.clear()
        self.box.blockSignals(blocked)
        self._show_found("")
        self.show()
        self.raise_()
        self.box.setFocus(Qt.FocusReason.PopupFocusReason)

    def apply(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        before = self.rows.itemDelegate()
        self.rows.setItemDelegate(_CommandDelegate(theme, self.rows))
        before.deleteLater()

    def leave(self) -> None:
        """Close, and put the keyboard where it was before."""
        before, self._before = self._before, None
        self.hide()
        if before is not None and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def offered(self) -> list[Offered]:
        """Return the commands that are shown, in their order."""
        return [self.rows.item(place).data(_ROW) for place in range(self.rows.count())]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Work the list from the line above it, keep to the middle, and close when the keyboard goes elsewhere."""
        kind = event.type()
        if watched is self._over:
            if kind == QEvent.Type.Resize and self.isVisible():
                self._place()
        elif isinstance(event, QKeyEvent) and kind == QEvent.Type.ShortcutOverride:
            if event.key() == Qt.Key.Key_Escape or (event.key() in _STEPS and not event.modifiers()):
                event.accept()
                return True
        elif isinstance(event, QKeyEvent) and kind == QEvent.Type.KeyPress:
            return self._press(event)
        elif kind == QEvent.Type.FocusOut and self._over.isActiveWindow() and not self.box.hasFocus():
            self.hide()
        return False

    def _press(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.key() in _RUN_KEYS:
            self._run(self.rows.currentItem())
        elif event.key() in _STEPS and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self._step(_STEPS[Qt.Key(event.key())])
        else:
            return event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)  # the arrow keys work the list
        return True

    def _show_found(self, typed: str) -> None:
        names = found_ids(typed, self._entries, self._recent)
        recent = 0 if typed.strip() else len(self._recent)
        self.rows.clear()
        for place, name in enumerate(names):
            self._add(self._offered[name], first_after_recent=0 < recent == place)
        self.rows.setVisible(bool(names))
        self._nothing.setVisible(not names)
        self._place()
        self.rows.setCurrentRow(-1)
        self._step(1)
        self.rows.scrollToTop()

    def _add(self, offered: Offered, *, first_after_recent: bool) -> None:
        row = offered.row
        if first_after_recent:
            offered = Offered(row, offered.keys, offered.enabled, offered.checked, after_recent=True)
        item = QListWidgetItem(row.text, self.rows)
        item.setData(_ROW, offered)
        state = "" if offered.enabled else translate("Palette", "not possible now")
        state = state or (translate("Palette", "on") if offered.checked else "")
        said = ", ".join(filter(None, (row.text, row.menu, offered.keys, state)))
        item.setData(int(Qt.ItemDataRole.AccessibleTextRole), said)
        if not offered.enabled:
            item.setFlags(Qt.ItemFlag.NoItemFlags)

    def _step(self, step: int) -> None:
        """Choose the next command that can be run, round from the last to the first."""
        able = [place for place, one in enumerate(self.offered()) if one.enabled]
        if not able:
            return
        here = able.index(self.rows.currentRow()) if self.rows.currentRow() in able else -1
        far = abs(step) > 1
        place = min(max(here + step, 0), len(able) - 1) if far else (here + step) % len(able)
        self.rows.setCurrentRow(able[place])
        said = str(self.rows.currentItem().data(int(Qt.ItemDataRole.AccessibleTextRole)))
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.box, said))

    def _run(self, item: QListWidgetItem | None) -> None:
        if item is None or not item.data(_ROW).enabled:
            return
        name = item.data(_ROW).row.id
        self.leave()
        self.chosen.emit(name)

    def _place(self) -> None:
        over = self._over.rect()
        width = min(_WIDTH, over.width() - 2 * _EDGE)
        row = max(self.rows.sizeHintForRow(0), 1)
        room = max(row, over.height() - _TOP - 3 * _EDGE - self.box.sizeHint().height())
        self.rows.setFixedHeight(min(self.rows.count(), _MOST_ROWS, room // row) * row + 2)
        self.setFixedWidth(width)
        self.adjustSize()
        self.move((over.width() - width) // 2, min(_TOP, max(0, over.height() - self.height())))


class _CommandDelegate(QStyledItemDelegate):
    """Paint a command: its icon, its name, quietly its menu, and its shortcut at the right."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons: dict[str, QIcon] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the height of one line."""
        return QSize(0, QFontMetrics(option.font).height() + 2 * _PAD_Y)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one command; one that cannot be run now is faint."""
        offered: Offered = index.data(_ROW)
        theme, rect = self._theme, option.rect
        painter.save()
        fill_row(painter, rect, option.state if offered.enabled else option.state & ~_HOVERED, theme)
        if offered.after_recent:
            painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), theme.line)
        inner = rect.adjusted(_PAD_X, 0, -_PAD_X, 0)
        self._paint_sign(painter, QRect(inner.left(), rect.center().y() - _ICON // 2 + 1, _ICON, _ICON), offered)
        self._paint_words(painter, inner.adjusted(_ICON + _GAP, 0, 0, 0), offered, QFontMetrics(option.font))
        painter.restore()

    def _paint_sign(self, painter: QPainter, place: QRect, offered: Offered) -> None:
        name = offered.row.icon
        if offered.checked:
            painter.setPen(self._theme.accent)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, _CHECK)
        elif name:
            if name not in self._icons:
                self._icons[name] = icon(name, self._theme)
            mode = QIcon.Mode.Normal if offered.enabled else QIcon.Mode.Disabled
            self._icons[name].paint(painter, place, mode=mode)

    def _paint_words(self, painter: QPainter, rect: QRect, offered: Offered, metrics: QFontMetrics) -> None:
        theme, row = self._theme, offered.row
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(theme.quiet_text if offered.enabled else theme.faint_text)
        painter.drawText(rect, Qt.AlignmentFlag.AlignRight | middle, offered.keys)
        rect = rect.adjusted(0, 0, -(metrics.horizontalAdvance(offered.keys) + _GAP if offered.keys else 0), 0)
        painter.drawText(
            rect.adjusted(min(metrics.horizontalAdvance(row.text) + _GAP, rect.width()), 0, 0, 0),
            Qt.AlignmentFlag.AlignLeft | middle,
            row.menu,
        )
        painter.setPen(theme.text if offered.enabled else theme.faint_text)
        shown = metrics.elidedText(row.text, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | middle, shown)
