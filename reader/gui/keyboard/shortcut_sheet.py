"""The sheet of shortcuts: every command with its keys, and a field in which others are pressed."""

from typing import Protocol

from PySide6.QtCore import QCoreApplication, QKeyCombination, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reader.gui.commands import Command, commands
from reader.gui.dialogs import close_buttons, push_button
from reader.gui.keyboard.chosen_keys import is_usable, native, owner, shortcuts_of, with_keys
from reader.gui.keyboard.finding_commands import findables, found_ids
from reader.gui.keyboard.key_field import KeyField, written
from reader.gui.keyboard.layouts import LatinKeys

translate = QCoreApplication.translate

_SIZE = QSize(640, 620)
_ID = int(Qt.ItemDataRole.UserRole)
_NONE = "–"
_GAP = "   "
_ENTER_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class KeyKeeper(Protocol):
    """What keeps the shortcuts that were chosen."""

    chosen: dict[str, tuple[str, ...]]

    def keys(self) -> dict[str, tuple[str, ...]]:
        """Return the shortcuts of every command."""

    def choose(self, chosen: dict[str, tuple[str, ...]]) -> None:
        """Take other shortcuts, from now on."""


class ShortcutSheet(QDialog):
    """Change the shortcut of a command: choose it, press the keys; what changes, changes at once."""

    def __init__(self, keeper: KeyKeeper, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("ShortcutSheet", "Shortcuts"))
        self.resize(_SIZE)
        self._keeper = keeper
        self._rows = {row.id: row for row in commands()}
        self._wanted: str | None = None
        self.filter = QLineEdit(self)
        self.filter.setPlaceholderText(translate("ShortcutSheet", "Find a command or keys"))
        self.filter.setAccessibleName(translate("ShortcutSheet", "Find a command or keys"))
        LatinKeys(self.filter)
        self.filter.textChanged.connect(self._show_matching)
        self.table = _Table(self)
        self.table.cellDoubleClicked.connect(lambda *_: self.field.setFocus(Qt.FocusReason.OtherFocusReason))
        self.table.wanted.connect(lambda: self.field.setFocus(Qt.FocusReason.OtherFocusReason))
        self.table.itemSelectionChanged.connect(self._show_command)
        self._build_editor()
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(12)
        column.addWidget(self.filter)
        column.addWidget(self.table, 1)
        column.addWidget(self._editor)
        buttons = close_buttons(self, takes_enter=False)
        self.reset_all = buttons.addButton(
            translate("ShortcutSheet", "Reset all"), QDialogButtonBox.ButtonRole.ResetRole
        )
        self.reset_all.setAutoDefault(False)
        self.reset_all.clicked.connect(lambda: self._choose({}))
        column.addWidget(buttons)
        self._fill()
        self.table.choose(next(iter(self._rows)))
        self.filter.setFocus()

    def command(self) -> str:
        """Return the id of the command whose shortcut is being changed."""
        return self.table.chosen()

    def said(self) -> str:
        """Return what is said about the keys that were pressed."""
        return self._words.text()

    def _build_editor(self) -> None:
        """Build the part below the table: the field for new keys, and what is said of them."""
        self._editor = QWidget(self)
        self._name = QLabel(self)
        self.field = KeyField(self)
        self.field.pressed.connect(self._take)
        self.field.emptied.connect(self._take_away)
        self.field.left.connect(lambda: self.table.setFocus(Qt.FocusReason.OtherFocusReason))
        self.add = QCheckBox(translate("ShortcutSheet", "Keep the other keys of this command, too"), self)
        self._words = QLabel(self)
        self._words.setObjectName("fieldProblem")
        self._words.setWordWrap(True)
        self.remove = push_button(self, translate("ShortcutSheet", "No shortcut"), self._take_away)
        self.reset = push_button(self, translate("ShortcutSheet", "Reset"), self._reset)
        self.take_over = push_button(self, translate("ShortcutSheet", "Take it from there"), self._take_over)
        self.leave = push_button(self, translate("ShortcutSheet", "Leave it there"), self._show_command)
        first, second = QHBoxLayout(), QHBoxLayout()
        first.addWidget(self.field, 1)
        first.addWidget(self.remove)
        first.addWidget(self.reset)
        second.addWidget(self._words, 1)
        second.addWidget(self.take_over)
        second.addWidget(self.leave)
        column = QVBoxLayout(self._editor)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._name)
        column.addLayout(first)
        column.addWidget(self.add)
        column.addLayout(second)

    def _fill(self) -> None:
        """Write every command with its keys; changed ones stand out."""
        keys = self._keeper.keys()
        for name, row in self._rows.items():
            self.table.write(row, _GAP.join(map(native, keys[name])), changed=name in self._keeper.chosen)
        self.reset_all.setEnabled(bool(self._keeper.chosen))
        self._show_matching(self.filter.text())

    def _show_matching(self, text: str) -> None:
        keys = self._keeper.keys()
        entries = findables(list(self._rows.values()), lambda name: [native(one) for one in keys[name]])
        self.table.show_only(set(found_ids(text, entries)))
        self._show_command()

    def _show_command(self) -> None:
        """Show what can be done with the command that is chosen."""
        row = self._rows.get(self.table.chosen())
        self._wanted = None
        self._editor.setEnabled(row is not None)
        self.take_over.hide()
        self.leave.hide()
        self._words.clear()
        self.field.setPlaceholderText(translate("ShortcutSheet", "Press the new keys"))
        if row is None:
            self._name.setText(translate("ShortcutSheet", "No command is called so."))
            self.field.clear()
            return
        keys = self._keeper.keys()[row.id]
        self._name.setText(translate("ShortcutSheet", "Keys of “{command}”").format(command=row.text))
        self.field.setText(_GAP.join(map(native, keys)))
        self.remove.setEnabled(bool(keys))
        self.reset.setEnabled(row.id in self._keeper.chosen)

    def _take(self, combination: QKeyCombination) -> None:
        """Give the command the keys that were pressed, unless they edit text or belong to another one."""
        keys, name = written(combination), self.table.chosen()
        self._show_command()
        self.field.setText(native(keys))
        if not is_usable(combination):
            self._words.setText(
                translate("ShortcutSheet", "These keys write or edit text. Take others, with Ctrl or Alt.")
            )
            return
        other = owner(keys, self._keeper.chosen)
        if other and other != name:
            words = translate("ShortcutSheet", "{keys} is the shortcut of “{command}”.")
            self._words.setText(words.format(keys=native(keys), command=self._rows[other].text))
            self._wanted = keys
            self.take_over.show()
            self.leave.show()
            return
        self._give(keys)

    def _take_over(self) -> None:
        if self._wanted is not None:
            self._give(self._wanted)
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_away(self) -> None:
        self._choose(with_keys(self._keeper.chosen, self.table.chosen(), ()))

    def _reset(self) -> None:
        """Give the command the keys of the table again; another that has one of them now loses it."""
        name = self.table.chosen()
        self._choose(with_keys(self._keeper.chosen, name, shortcuts_of(self._rows[name])))

    def _give(self, keys: str) -> None:
        name = self.table.chosen()
        kept = [one for one in self._keeper.keys()[name] if one != keys] if self.add.isChecked() else []
        self._choose(with_keys(self._keeper.chosen, name, (keys, *kept)))

    def _choose(self, chosen: dict[str, tuple[str, ...]]) -> None:
        self._keeper.choose(chosen)
        self._fill()


class _Table(QTableWidget):
    """The commands under the names of their menus, each with its keys."""

    wanted = Signal()
    """The user wants to press other keys for the chosen command."""

    def __init__(self, parent: QWidget) -> None:
        rows = commands()
        menus = list(dict.fromkeys(row.menu for row in rows))
        super().__init__(len(rows) + len(menus), 2, parent)
        headings = [translate("ShortcutSheet", "Command"), translate("ShortcutSheet", "Keys")]
        self.setHorizontalHeaderLabels(headings)
        self.setAccessibleName(", ".join(headings))
        self.verticalHeader().hide()
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        header.setHighlightSections(False)
        self._places: dict[str, int] = {}
        self._heads: dict[int, list[int]] = {}
        place = 0
        for menu in menus:
            head = place
            self._add_heading(head, menu)
            inside = [row.id for row in rows if row.menu == menu]
            self._places |= {name: head + number for number, name in enumerate(inside, 1)}
            self._heads[head] = [self._places[name] for name in inside]
            place += len(inside) + 1

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the field for new keys with Enter."""
        if event.key() in _ENTER_KEYS:
            self.wanted.emit()
        else:
            super().keyPressEvent(event)

    def write(self, row: Command, keys: str, *, changed: bool) -> None:
        """Show a command with its keys."""
        font = QFont(self.font())
        font.setBold(changed)
        for column, text in enumerate((row.text, keys or _NONE)):
            cell = QTableWidgetItem(text)
            cell.setData(_ID, row.id)
            cell.setFont(font)
            self.setItem(self._places[row.id], column, cell)

    def show_only(self, names: set[str]) -> None:
        """Show some commands, with the headings above them."""
        for name, place in self._places.items():
            self.setRowHidden(place, name not in names)
        for head, places in self._heads.items():
            self.setRowHidden(head, all(self.isRowHidden(place) for place in places))
        here = self.currentRow()
        if here < 0 or self.isRowHidden(here):
            first = next((place for name, place in self._places.items() if name in names), -1)
            self.setCurrentCell(first, 0)

    def choose(self, name: str) -> None:
        """Make a command the current one."""
        self.setCurrentCell(self._places[name], 0)

    def chosen(self) -> str:
        """Return the id of the current command; empty where none is shown."""
        item = self.item(self.currentRow(), 0)
        return str(item.data(_ID) or "") if item is not None and not self.isRowHidden(item.row()) else ""

    def _add_heading(self, place: int, menu: str) -> None:
        cell = QTableWidgetItem(menu)
        cell.setFlags(Qt.ItemFlag.NoItemFlags)
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        cell.setFont(font)
        self.setItem(place, 0, cell)
        self.setSpan(place, 0, 1, 2)
