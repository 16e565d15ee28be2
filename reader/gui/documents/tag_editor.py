"""A small window in which documents get tags: those that there are, and new ones as they are typed."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reader.gui.dialogs import keep_or_discard
from reader.gui.documents.tag_delegate import COUNT_ROLE, TagDelegate
from reader.gui.theme import Theme
from reader.language.fold import fold
from reader.language.scripts.keyboard import keyboard_fold
from reader.language.tags import clean_tags

translate = QCoreApplication.translate

_SIZE = (360, 380)
_TAG = int(Qt.ItemDataRole.UserRole)
_ON, _OFF, _SOME = Qt.CheckState.Checked, Qt.CheckState.Unchecked, Qt.CheckState.PartiallyChecked
_SHOWN = (_ON, _SOME, _OFF)


class TagEditor(QDialog):
    """Tick tags, and type new ones; however it is closed, what was chosen is kept, unless it is discarded.

    What is typed narrows the list; Enter ticks its first row, or adds what is typed, and in the empty box closes.
    """

    saved = Signal(list, list)
    """The tags that all the documents get, and those that are taken away from all."""

    def __init__(self, about: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("TagEditor", "Tags"))
        self._before: dict[str, Qt.CheckState] = {}
        self._states: dict[str, Qt.CheckState] = {}
        self._counts: Mapping[str, int] = {}
        title = QLabel(about, self)
        title.setObjectName("fieldHint")
        title.setTextFormat(Qt.TextFormat.PlainText)
        title.setWordWrap(True)
        self.box = QLineEdit(self)
        self.box.setAccessibleName(translate("TagEditor", "Find or add a tag"))
        self.box.setPlaceholderText(translate("TagEditor", "Find or add a tag"))
        self.box.setClearButtonEnabled(True)
        self.box.installEventFilter(self)
        self.box.textChanged.connect(self._type)
        self.list = QListWidget(self)
        self.list.setAccessibleName(translate("TagEditor", "Tags"))
        self.list.setItemDelegate(TagDelegate(theme, self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemChanged.connect(self._tick)
        self.list.installEventFilter(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(10)
        column.addWidget(title)
        column.addWidget(self.box)
        column.addWidget(self.list, 1)
        tip = translate("TagEditor", "Closing the window keeps the tags, too")
        column.addWidget(keep_or_discard(self, "Tags", tip, self.discard))
        self.resize(*_SIZE)
        self.box.setFocus()

    def show_tags(self, known: Mapping[str, int], given: Sequence[Sequence[str]]) -> None:
        """Offer tags with how many documents have each; ``given`` are those of each document that is edited."""
        held: dict[str, int] = {}
        names: dict[str, str] = {}
        for tag in (tag for tags in given for tag in tags):
            held[fold(tag)] = held.get(fold(tag), 0) + 1
            names.setdefault(fold(tag), tag)
        for tag in known:
            names.setdefault(fold(tag), tag)
        self._counts = {fold(tag): number for tag, number in known.items()}
        every = len(given)
        states = {key: _ON if held.get(key) == every else _SOME if held.get(key) else _OFF for key in names}
        self._states = {
            names[key]: states[key] for key in sorted(names, key=lambda key: (_SHOWN.index(states[key]), key))
        }
        self._before = dict(self._states)
        self._fill()

    def done(self, result: int) -> None:
        """Keep what was chosen: closing by any key or button comes here."""
        self._add_typed()
        given = [tag for tag, state in self._states.items() if state is _ON and self._before.get(tag) is not _ON]
        taken = [
            tag for tag, state in self._states.items() if state is _OFF and self._before.get(tag, _OFF) is not _OFF
        ]
        self._before = dict(self._states)
        super().done(result)
        if given or taken:
            self.saved.emit(given, taken)

    def discard(self) -> None:
        """Close without keeping."""
        self.box.clear()
        self._states = dict(self._before)
        self.close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tick with Enter, and go from the box to the list and back with the arrow keys."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.close()
        elif enter and watched is self.box:
            self._take_typed()
        elif enter:
            self._turn(self.list.currentItem())
        elif watched is self.box and event.key() == Qt.Key.Key_Down and self.list.count():
            self.list.setCurrentRow(max(self.list.currentRow(), 0))
            self.list.setFocus()
        elif watched is self.list and event.key() == Qt.Key.Key_Up and self.list.currentRow() <= 0:
            self.box.setFocus()
        else:
            return super().eventFilter(watched, event)
        return True

    def _fill(self) -> None:
        """List the tags that what is typed may mean; first what it would add."""
        typed = _clean(self.box.text())
        shown = [tag for tag in self._states if _alike(typed) in _alike(tag)]
        self.list.blockSignals(True)
        self.list.clear()
        if typed and fold(typed) not in map(fold, self._states):
            new = QListWidgetItem(translate("TagEditor", "Add “{tag}”").format(tag=typed), self.list)
            new.setData(_TAG, typed)
        for tag in shown:
            number = self._counts.get(fold(tag), 0)
            row = QListWidgetItem(tag, self.list)
            row.setData(_TAG, tag)
            row.setData(COUNT_ROLE, QLocale().toString(number) if number else "")
            row.setCheckState(self._states[tag])
        self.list.setCurrentRow(0 if typed else -1)
        self.list.blockSignals(False)

    def _type(self, text: str) -> None:
        """Take a tag that a comma ends."""
        if "," in text:
            *whole, rest = text.split(",")
            for one in whole:
                self._give(_clean(one))
            self.box.setText(rest.lstrip())
        self._fill()

    def _take_typed(self) -> None:
        row = self.list.item(0)
        typed = _clean(self.box.text())
        if not typed:
            self.close()
            return
        exact = next((tag for tag in self._states if fold(tag) == fold(typed)), None)
        if exact is None and row is not None and row.data(_TAG) == typed:
            self._give(typed)
        else:
            tag = exact or row.data(_TAG)
            self._states[tag] = _OFF if self._states[tag] is _ON else _ON
        self.box.clear()
        self._fill()

    def _add_typed(self) -> None:
        """Take what is typed and was not added yet: closing loses nothing."""
        for one in self.box.text().split(","):
            self._give(_clean(one))

    def _give(self, tag: str) -> None:
        if tag:
            known = next((one for one in self._states if fold(one) == fold(tag)), None)
            self._states = {known or tag: _ON, **{one: at for one, at in self._states.items() if one != known}}

    def _turn(self, row: QListWidgetItem | None) -> None:
        if row is None:
            return
        tag = row.data(_TAG)
        if tag in self._states:
            row.setCheckState(_OFF if row.checkState() is _ON else _ON)
        else:
            self._give(tag)
            self.box.clear()
            self.box.setFocus()

    def _tick(self, row: QListWidgetItem) -> None:
        self._states[row.data(_TAG)] = row.checkState()


def _clean(text: str) -> str:
    return next(iter(clean_tags([text])), "")


def _alike(text: str) -> str:
    return keyboard_fold(fold(text))
