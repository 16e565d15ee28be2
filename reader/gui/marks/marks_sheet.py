"""The window with all highlights, notes and bookmarks of the library; it does not stop the reading."""

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal
from PySide6.QtGui import QFont, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QMenu,
    QVBoxLayout,
    QWidget,
    QWidgetAction,
)

from reader.gui.dialogs import close_buttons, push_button
from reader.gui.marks.mark_filters import MarkFilters
from reader.gui.marks.marks_list import MarksList
from reader.gui.marks.orphan_panel import OrphanPanel
from reader.gui.marks.tag_line import TagLine
from reader.gui.theme import Theme
from reader.language.fold import fold

translate = QCoreApplication.translate

_SIZE = (960, 660)
_MOST_TAGS = 15


class MarksSheet(QDialog):
    """Filters above, the list of marks, and what can be done with them below."""

    retagged = Signal(str, bool)
    """A tag that the selected marks get (``True``) or lose."""

    undo_wanted = Signal()
    redo_wanted = Signal()
    export_wanted = Signal()
    import_wanted = Signal()

    def __init__(self, theme: Theme, font: QFont, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("marksSheet")
        self.setWindowTitle(translate("AllMarks", "Highlights, notes and bookmarks"))
        self.resize(*_SIZE)
        self._known: list[str] = []
        self.filters = MarkFilters(theme, self)
        self.list = MarksList(theme, self)
        self.orphans = OrphanPanel(self)
        self._words = QLabel(self)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._said = QLabel(self)
        self._said.setObjectName("quietHint")
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._said.setWordWrap(True)
        self.undo = push_button(self, translate("AllMarks", "Undo"), self.undo_wanted.emit)
        self.undo.hide()
        self.edit = push_button(self, translate("AllMarks", "Note…"), self._edit)
        self.tag = push_button(self, translate("AllMarks", "Tags"), lambda: None)
        self.menu = QMenu(self)
        self.menu.aboutToShow.connect(self._fill_menu)
        self.tag.setMenu(self.menu)
        self.remove = push_button(self, translate("AllMarks", "Remove"), self.list.removed.emit)
        self.filters.left.connect(self._enter_list)
        self.list.selectionModel().selectionChanged.connect(lambda *_both: self._enable())
        for keys, signal in (("Ctrl+Z", self.undo_wanted), ("Ctrl+Shift+Z", self.redo_wanted)):
            QShortcut(QKeySequence(keys), self.list, signal.emit, context=Qt.ShortcutContext.WidgetShortcut)
        QShortcut(QKeySequence("Ctrl+F"), self, self.focus_words)
        self._lay_out()
        self.apply(theme, font)
        self._enable()

    def show_count(self, count: int, total: int) -> None:
        """Say how many marks are listed, of how many."""
        locale = QLocale()
        if not total:
            words = translate(
                "AllMarks", "There are no marks yet. Select a passage on the page and highlight it, or write a note."
            )
        elif count == total:
            words = translate("AllMarks", "Marks: {count}").format(count=locale.toString(count))
        else:
            words = translate("AllMarks", "Marks: {count} of {total}")
            words = words.format(count=locale.toString(count), total=locale.toString(total))
        self._words.setText(words)

    def show_known_tags(self, tags: list[str]) -> None:
        """Offer these tags, the most frequent first."""
        self._known = tags

    def say(self, words: str, *, undoable: bool = False) -> None:
        """Show what was done, and offer to undo it."""
        self._said.setText(words)
        self.undo.setVisible(undoable)

    def words(self) -> str:
        """Return how many marks are listed, in words."""
        return self._words.text()

    def said(self) -> str:
        """Return what was done last, in words."""
        return self._said.text()

    def focus_words(self) -> None:
        """Put the keyboard into the line of words."""
        self.filters.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filters.words.selectAll()

    def apply(self, theme: Theme, font: QFont) -> None:
        """Take other colours and another font."""
        self.filters.apply(theme)
        self.list.apply(theme, font)

    def _enter_list(self) -> None:
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _enable(self) -> None:
        some = self.list.selectionModel().hasSelection()
        for button in (self.edit, self.tag, self.remove):
            button.setEnabled(some)

    def _edit(self) -> None:
        mark = self.list.current()
        if mark is not None:
            self.list.edited.emit(mark)

    def _fill_menu(self) -> None:
        """List the tags; those that all selected marks have are ticked. A new one is typed below them."""
        self.menu.clear()
        marks = self.list.selected_known()
        common = set.intersection(*({fold(tag) for tag in one.tags} for one in marks)) if marks else set()
        own = dict.fromkeys(tag for one in marks for tag in one.tags)
        for tag in list(dict.fromkeys([*own, *self._known]))[:_MOST_TAGS]:
            action = self.menu.addAction(tag.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(fold(tag) in common)
            action.triggered.connect(lambda on, tag=tag: self.retagged.emit(tag, on))
        line = TagLine(self.menu)
        line.setPlaceholderText(translate("AllMarks", "Another tag"))
        line.offer(self._known)
        line.returnPressed.connect(lambda: self._add_tags(line))
        typed = QWidgetAction(self.menu)
        typed.setDefaultWidget(line)
        self.menu.addSeparator()
        self.menu.addAction(typed)

    def _add_tags(self, line: TagLine) -> None:
        tags = line.tags()
        self.menu.close()
        for tag in tags:
            self.retagged.emit(tag, True)

    def _lay_out(self) -> None:
        told = QHBoxLayout()
        told.setSpacing(12)
        told.addWidget(self._words)
        told.addWidget(self._said, 1, Qt.AlignmentFlag.AlignVCenter)
        told.addWidget(self.undo)
        buttons = close_buttons(self, takes_enter=False)
        role = QDialogButtonBox.ButtonRole.ActionRole
        for words, wanted in (
            (translate("AllMarks", "Import…"), self.import_wanted),
            (translate("AllMarks", "Export…"), self.export_wanted),
        ):
            button = buttons.addButton(words, role)
            button.setAutoDefault(False)
            button.clicked.connect(wanted)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        for one in (self.edit, self.tag, self.remove):
            foot.addWidget(one)
        foot.addWidget(buttons, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(10)
        column.addWidget(self.filters)
        column.addWidget(self.list, 1)
        column.addWidget(self.orphans)
        column.addLayout(told)
        column.addLayout(foot)
