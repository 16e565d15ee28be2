"""Above the list of documents: the searches that the user saved, each with the number of its documents."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from reader.gui.collections.list import CollectionList
from reader.gui.icons import icon
from reader.gui.theme import Theme
from reader.store.searches import SavedSearch

translate = QCoreApplication.translate

_MARGIN_X = 16
_ICON = QSize(18, 18)
_USUAL_PT = 10.0


class CollectionsPane(QWidget):
    """List all documents and the saved searches, and tell what the user does with them.

    It hides by itself where nothing is saved: it never comes and goes while the user types. ``spare_button`` then saves
    the first search; it is to be put where it moves nothing.
    """

    opened = Signal(str)
    """The text of the search that is to be shown; empty for all documents."""

    save_wanted = Signal()
    """The search in the box is to be saved."""

    renamed = Signal(int, str)
    removed = Signal(int)
    moved = Signal(list)
    """The ids of all saved searches in their new order."""

    change_wanted = Signal(int)
    """A name is to stand for the search in the box from now on."""

    folded = Signal(bool)

    def __init__(self, theme: Theme, font: QFont, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("collections")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._current = ""
        self._fold = _button(self)
        self._fold.clicked.connect(self._turn)
        self._title = QLabel(translate("Collections", "Collections"), self)
        self._title.setObjectName("collectionsTitle")
        self._add = _button(self)
        self._add.setObjectName("saveSearch")
        self._add.clicked.connect(self.save_wanted)
        self.spare_button = _button(self)
        self.spare_button.setObjectName("saveSearch")
        self.spare_button.clicked.connect(self.save_wanted)
        self._rows = CollectionList(self)
        self._rows.opened.connect(self.opened)
        self._rows.renamed.connect(self.renamed)
        self._rows.removed.connect(self.removed)
        self._rows.moved.connect(self.moved)
        self._rows.change_wanted.connect(self.change_wanted)
        self._folded = False
        head = QHBoxLayout()
        head.setContentsMargins(_MARGIN_X, 4, 6, 2)
        head.setSpacing(2)
        head.addWidget(self._title, 1)
        head.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        head.addWidget(self._fold)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._rows)
        self.apply(theme, font)
        self.show_collections((), {}, 0, "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten the heading where it has no room."""
        super().resizeEvent(event)
        self._fit_title()

    def _fit_title(self) -> None:
        room = self.width() - _MARGIN_X - self._add.sizeHint().width() - self._fold.sizeHint().width() - _MARGIN_X
        name = translate("Collections", "Collections")
        self._title.setText(self._title.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, max(1, room)))
        self._title.setToolTip(name)
        self._title.setAccessibleName(name)

    def apply(self, theme: Theme, font: QFont) -> None:
        """Take other colours and another font."""
        self._theme = theme
        for button in self._save_buttons():
            button.setIcon(icon("add", theme))
            button.setIconSize(_ICON * max(1.0, font.pointSizeF() / _USUAL_PT))
        self._fold.setIconSize(self._add.iconSize())
        self._rows.apply(theme, font)
        self._show_fold()
        self._fit_title()

    def show_collections(
        self, saved: Sequence[SavedSearch], counts: Mapping[int, int | None], all_documents: int, current: str
    ) -> None:
        """Show other collections or other numbers; a name that is being changed stays as far as it was typed.

        ``counts`` has the documents of each saved search by its id, where they are known; ``current`` is the text in
        the search box.
        """
        self._current = current.strip()
        self._rows.show_entries(saved, counts, all_documents, self._current)
        known = {one.text for one in saved}
        if not self._current:
            tip = translate("Collections", "Save this search: first type one into the box above")
        elif self._current in known:
            tip = translate("Collections", "This search is saved")
        else:
            tip = translate("Collections", "Save this search")
        for button in self._save_buttons():
            button.setEnabled(bool(self._current) and self._current not in known)
            button.setToolTip(tip)
            button.setAccessibleName(translate("Collections", "Save this search"))
        self.spare_button.setVisible(not saved)
        self._rows.setVisible(bool(saved) and not self._folded)
        self.setVisible(bool(saved))

    def stops(self) -> list[QWidget]:
        """Return what takes the keyboard, in the order in which it stands."""
        return [self._add, self._fold, self._rows]

    def fold(self, on: bool) -> None:
        """Show only the heading, or the list again; tells nobody."""
        self._folded = on
        self._rows.setVisible(not on and self._rows.count() > 1)
        self._show_fold()

    def edit(self, saved_id: int) -> None:
        """Let the user type another name for a saved search."""
        self.fold(on=False)
        self._rows.edit_name(saved_id)

    def _turn(self) -> None:
        self.fold(not self._folded)
        self.folded.emit(self._folded)

    def _save_buttons(self) -> tuple[QToolButton, QToolButton]:
        return self._add, self.spare_button

    def _show_fold(self) -> None:
        shut = translate("Collections", "Show the collections")
        open_ = translate("Collections", "Hide the collections")
        self._fold.setIcon(icon("folded-in" if self._folded else "folded-out", self._theme))
        self._fold.setToolTip(shut if self._folded else open_)
        self._fold.setAccessibleName(shut if self._folded else open_)


def _button(parent: QWidget) -> QToolButton:
    button = QToolButton(parent)
    button.setAutoRaise(True)
    button.setIconSize(_ICON)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
