"""The top of the window: the search box, the matches of the open document, and the menu."""

from itertools import pairwise

from PySide6.QtCore import QCoreApplication, QLocale, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QMenu, QToolButton, QWidget

from reader.gui.counter_text import elided
from reader.gui.icons import icon
from reader.gui.letter_palette import LetterPalette
from reader.gui.theme import Theme

translate = QCoreApplication.translate

_WIDEST_PLACE = "8888888888"
"""Room that is always kept, so that nothing beside it moves under the mouse."""

_ICON = QSize(20, 20)
_LONGEST_QUERY = 500
_LONGEST_SCOPE = 24


class SearchBar(QWidget):
    """Take what the user types, and show which match of how many is current."""

    searched = Signal(str)
    """The text of the box, after every change."""

    next_wanted = Signal()
    previous_wanted = Signal()
    list_wanted = Signal()
    scope_cleared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("searchBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.box = _Box(self)
        self.box.setAcceptDrops(False)
        self.box.setMaxLength(_LONGEST_QUERY)
        self.box.setPlaceholderText(translate("SearchBar", "Search all documents"))
        self.box.setAccessibleName(translate("SearchBar", "Search all documents"))
        self.box.textChanged.connect(self.searched)
        self.box.next_wanted.connect(self.next_wanted)
        self.box.previous_wanted.connect(self.previous_wanted)
        self.box.list_wanted.connect(self.list_wanted)
        self._magnifier = QAction(self)
        self.box.addAction(self._magnifier, QLineEdit.ActionPosition.LeadingPosition)
        self._clear = QAction(translate("SearchBar", "Clear the search"), self)
        self._clear.triggered.connect(self.box.clear)
        self._clear.setVisible(False)
        self.box.addAction(self._clear, QLineEdit.ActionPosition.TrailingPosition)
        self.box.textChanged.connect(lambda text: self._clear.setVisible(bool(text)))
        self._place = QLabel(self)
        self._place.setObjectName("matchPlace")
        self._place.setMinimumWidth(self._place.fontMetrics().horizontalAdvance(_WIDEST_PLACE))
        self._place.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._place.setAccessibleName(translate("SearchBar", "Matches in this document"))
        self._scope = QToolButton(self)
        self._scope.setObjectName("scope")
        self._scope.setToolTip(translate("SearchBar", "Show the whole library again"))
        self._scope.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._scope.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self._scope.clicked.connect(self.scope_cleared)
        self._scope.hide()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 9, 12, 9)
        self._row.setSpacing(6)

    def lay_out(self, left: list[QAction], steps: list[QAction], right: list[QAction], menu: QMenu) -> None:
        """Set buttons for commands: at the left end, beside the box, and at the right end, and the menu."""
        self._more = QToolButton(self)
        before = [self._button(action) for action in left]
        after = [self._button(action) for action in (*steps, *right)]
        row = (*before, self.box, LetterPalette(self.box, self), self._scope, self._place, *after, self._more)
        for widget in row:
            self._row.addWidget(widget, int(widget is self.box))
        for one, other in pairwise(row):
            self.setTabOrder(one, other)
        self._more.setMenu(menu)
        self._more.setIconSize(_ICON)
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._more.setToolTip(translate("SearchBar", "All commands"))
        self._more.setAccessibleName(translate("SearchBar", "All commands"))
        self._more.setObjectName("more")

    def apply(self, theme: Theme) -> None:
        """Draw the icons in a theme's colours."""
        self._magnifier.setIcon(icon("search", theme))
        self._clear.setIcon(icon("clear", theme))
        self._scope.setIcon(icon("clear", theme))
        self._more.setIcon(icon("more", theme))

    def set_place(self, current: int, count: int) -> None:
        """Show which match of the open document is the current one; nothing where there is none."""
        locale = QLocale()
        text = translate("SearchBar", "{current} of {count}")
        shown = text.format(current=locale.toString(current), count=locale.toString(count)) if count else ""
        self._place.setText(shown)

    def set_scope(self, name: str) -> None:
        """Say that only part of the library is shown; an empty name means all of it."""
        shown = elided(name, _LONGEST_SCOPE)
        self._scope.setText(translate("SearchBar", "Only in {name}").format(name=shown.replace("&", "&&")))
        self._scope.setToolTip("\n".join(filter(None, (name, translate("SearchBar", "Show the whole library again")))))
        self._scope.setVisible(bool(name))
        part = translate("SearchBar", "Search in {name}").format(name=shown)
        self.box.setPlaceholderText(part if name else translate("SearchBar", "Search all documents"))

    def take_focus(self) -> None:
        """Put the keyboard into the box, with its text ready to be replaced."""
        self.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.box.selectAll()

    def _button(self, action: QAction) -> QToolButton:
        button = QToolButton(self)
        button.setDefaultAction(action)
        button.setIconSize(_ICON)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(action.text())
        return button


class _Box(QLineEdit):
    """A line of text in which Enter steps through the matches and Down goes to the list."""

    next_wanted = Signal()
    previous_wanted = Signal()
    list_wanted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep Enter and the arrow keys for the matches and the list."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            (self.previous_wanted if back else self.next_wanted).emit()
        elif event.key() == Qt.Key.Key_Down and not event.modifiers():
            self.list_wanted.emit()
        else:
            super().keyPressEvent(event)
