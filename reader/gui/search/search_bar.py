"""The top of the window: the search box, the matches of the open document, and the menu."""

from itertools import pairwise

from PySide6.QtCore import QCoreApplication, QLocale, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QMenu, QToolButton, QWidget

from reader.gui.icons import icon
from reader.gui.keyboard.layouts import LatinKeys
from reader.gui.search.counter_text import elided
from reader.gui.search.letter_palette import LetterPalette
from reader.gui.theme import Theme

translate = QCoreApplication.translate

_WIDEST_PLACE = "8888888888"
"""Room that is always kept, so that nothing beside it moves under the mouse."""

_ICON = QSize(20, 20)
_LONGEST_QUERY = 500
_LEAST_BOX = 160
_LEAST_CHIP = 90
_LONGEST_SCOPE = 24


class SearchBar(QWidget):
    """Take what the user types, and show which match of how many is current."""

    searched = Signal(str)
    """The text of the box, after every change."""

    next_wanted = Signal()
    previous_wanted = Signal()
    list_wanted = Signal()
    scope_cleared = Signal()
    base_cleared = Signal()
    """The user no longer wants to search inside a result."""

    help_wanted = Signal()
    """The user wants to know how to search."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("searchBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.box = _Box(self)
        LatinKeys(self.box)
        self.box.setAcceptDrops(False)
        self.box.setMaxLength(_LONGEST_QUERY)
        self.box.setMinimumWidth(_LEAST_BOX)
        self.box.setPlaceholderText(translate("SearchBar", "Search all documents"))
        self.box.setAccessibleName(translate("SearchBar", "Search all documents"))
        self.box.textChanged.connect(self.searched)
        self.box.next_wanted.connect(self.next_wanted)
        self.box.previous_wanted.connect(self.previous_wanted)
        self.box.list_wanted.connect(self.list_wanted)
        self._magnifier = QAction(translate("SearchBar", "Search all documents"), self)
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
        self._base = QToolButton(self)
        self._base.setObjectName("scope")
        self._base.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._base.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self._base.clicked.connect(self.base_cleared)
        self._base.hide()
        for chip in (self._scope, self._base):
            chip.setMinimumWidth(_LEAST_CHIP)  # it shortens its words itself
        self._help = QToolButton(self)
        self._help.setObjectName("searchHelp")
        self._help.setIconSize(_ICON)
        self._help.setAutoRaise(True)
        self._help.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._help.setToolTip(translate("SearchBar", "How to search"))
        self._help.setAccessibleName(translate("SearchBar", "How to search"))
        self._help.clicked.connect(self.help_wanted)
        self._letters = LetterPalette(self.box, self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 9, 12, 9)
        self._row.setSpacing(6)

    def lay_out(self, left: list[QAction], steps: list[QAction], right: list[QAction], menu: QMenu) -> None:
        """Set buttons for commands: at the left end, beside the box, and at the right end, and the menu."""
        self._more = QToolButton(self)
        before = [self._button(action) for action in left]
        after = [self._button(action) for action in (*steps, *right)]
        row = (
            *before,
            self._base,
            self.box,
            self._letters,
            self._help,
            self._scope,
            self._place,
            *after,
            self._more,
        )
        for widget in row:
            self._row.addWidget(widget, int(widget is self.box))
        letters = self._letters.findChildren(QToolButton)  # a widget that takes no keyboard has no place of its own
        stops = [stop for widget in row for stop in (letters if widget is self._letters else [widget])]
        for one, other in pairwise(stop for stop in stops if stop.focusPolicy() & Qt.FocusPolicy.TabFocus):
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
        self._help.setIcon(icon("help", theme))
        self._scope.setIcon(icon("clear", theme))
        self._base.setIcon(icon("clear", theme))
        self._more.setIcon(icon("more", theme))

    def set_place(self, current: int, count: int) -> None:
        """Show which match of the open document is the current one; nothing where there is none."""
        locale = QLocale()
        text = translate("SearchBar", "{current} of {count}")
        shown = text.format(current=locale.toString(current), count=locale.toString(count)) if count else ""
        self._place.setText(shown)
        name = translate("SearchBar", "Matches in this document")
        self._place.setAccessibleName(f"{name}: {shown}" if shown else name)

    def set_scope(self, name: str) -> None:
        """Say that only part of the library is shown; an empty name means all of it."""
        shown = elided(name, _LONGEST_SCOPE)
        self._scope.setText(translate("SearchBar", "Only in {name}").format(name=shown.replace("&", "&&")))
        self._scope.setToolTip("\n".join(filter(None, (name, translate("SearchBar", "Show the whole library again")))))
        self._scope.setVisible(bool(name))
        self._fit_letters()
        part = translate("SearchBar", "Search in {name}").format(name=shown)
        self.box.setPlaceholderText(part if name else translate("SearchBar", "Search all documents"))

    def set_base(self, query: str) -> None:
        """Say that only the result of a query is searched; an empty one means everything."""
        shown = elided(query, _LONGEST_SCOPE).replace("&", "&&")
        self._base.setText(translate("SearchBar", "Within {query}").format(query=shown))
        self._base.setToolTip("\n".join(filter(None, (query, translate("SearchBar", "Search everywhere again")))))
        self._base.setVisible(bool(query))

    def take_focus(self) -> None:
        """Put the keyboard into the box, with its text ready to be replaced."""
        self.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.box.selectAll()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make room for the box."""
        super().resizeEvent(event)
        self._fit_letters()

    def _fit_letters(self) -> None:
        """Show the letters where all of them can be clicked."""
        rest = self._row.minimumSize().width() + (0 if self._letters.isVisibleTo(self) else self._row.spacing())
        self._letters.setVisible(self.width() >= rest + self._letters.sizeHint().width())

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
