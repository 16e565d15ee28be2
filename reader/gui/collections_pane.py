"""Above the list of documents: the searches that the user saved, each with the number of its documents."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import (
    QAbstractItemModel,
    QCoreApplication,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPen,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.corpus.hit import Sort
from reader.corpus.query import ResolvedQuery
from reader.gui.icons import icon
from reader.gui.jobs import Jobs
from reader.gui.theme import Theme
from reader.library import Library
from reader.progress import Budget, Progress
from reader.store.searches import SavedSearch, Searches

translate = QCoreApplication.translate

_MOST_ROWS = 6
_MARGIN_X = 16
_RIGHT = 12
_BAR = 3
_PAD_Y = 6
_GAP = 12
_LONGEST_NAME = 200
_ICON = QSize(18, 18)

_USER = int(Qt.ItemDataRole.UserRole)
_ID, _TEXT, _COUNT, _OPEN = _USER, _USER + 1, _USER + 2, _USER + 3

_ENTER_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_MOVE_KEYS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier

_Index = QModelIndex | QPersistentModelIndex


class CollectionsPane(QWidget):
    """List all documents and the saved searches, and tell what the user does with them.

    It hides by itself where nothing is saved and nothing is searched that could be.
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
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._current = ""
        self._fold = _button(self)
        self._fold.clicked.connect(self._turn)
        self._title = QLabel(translate("Collections", "Collections"), self)
        self._title.setObjectName("collectionsTitle")
        self._add = _button(self)
        self._add.setObjectName("saveSearch")
        self._add.clicked.connect(self.save_wanted)
        self._rows = _Rows(self)
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

    def apply(self, theme: Theme, font: QFont) -> None:
        """Take other colours and another font."""
        self._theme = theme
        self._add.setIcon(icon("add", theme))
        self._rows.apply(theme, font)
        self._show_fold()

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
        self._add.setEnabled(bool(self._current) and self._current not in known)
        self._add.setToolTip(tip)
        self._add.setAccessibleName(translate("Collections", "Save this search"))
        self._add.setText("" if saved else translate("Collections", "Save this search"))
        beside = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        self._add.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly if saved else beside)
        self._title.setVisible(bool(saved))
        self._fold.setVisible(bool(saved))
        self._rows.setVisible(bool(saved) and not self._folded)
        self.setVisible(bool(saved) or bool(self._current))

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

    def _show_fold(self) -> None:
        shut = translate("Collections", "Show the collections")
        open_ = translate("Collections", "Hide the collections")
        self._fold.setIcon(icon("folded-in" if self._folded else "folded-out", self._theme))
        self._fold.setToolTip(shut if self._folded else open_)
        self._fold.setAccessibleName(shut if self._folded else open_)


class _Rows(QListWidget):
    """The entries; dragging one moves it at once, and the new order is told when it is let go."""

    opened = Signal(str)
    renamed = Signal(int, str)
    removed = Signal(int)
    moved = Signal(list)
    change_wanted = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("collectionRows")
        self.setAccessibleName(translate("Collections", "Collections"))
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._in_box = ""
        self._pressed: QPoint | None = None
        self._order: list[int] | None = None

    def apply(self, theme: Theme, font: QFont) -> None:
        """Take other colours and another font."""
        before = self.itemDelegate()
        self.setItemDelegate(_EntryDelegate(theme, self._rename, self))
        before.deleteLater()
        self.setFont(font)
        self.updateGeometry()

    def show_entries(
        self, saved: Sequence[SavedSearch], counts: Mapping[int, int | None], all_documents: int, current: str
    ) -> None:
        """Show all documents and the saved searches; rows that are there already are only written anew."""
        self._in_box = current
        if self.ids() != [one.id for one in saved] or not self.count():
            self._fill([one.id for one in saved])
        everything = translate("Collections", "All documents")
        _write(self.item(0), everything, "", all_documents, opened=not current)
        equal = next((one.id for one in saved if current and one.text == current), None)
        for row, one in enumerate(saved, 1):
            _write(self.item(row), one.name, one.text, counts.get(one.id), opened=one.id == equal)
        self.updateGeometry()

    def ids(self) -> list[int]:
        """Return the ids of the saved searches in the order shown."""
        return [int(self.item(row).data(_ID)) for row in range(1, self.count())]

    def edit_name(self, saved_id: int) -> None:
        """Open the name of a saved search for typing."""
        if saved_id in self.ids():
            item = self.item(self.ids().index(saved_id) + 1)
            self.setCurrentItem(item)
            self.scrollToItem(item)
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            self.editItem(item)

    def sizeHint(self) -> QSize:
        """Ask for the height of the entries, up to some of them."""
        height = self.sizeHintForRow(0) * min(self.count(), _MOST_ROWS) + 2 * self.frameWidth()
        return QSize(super().sizeHint().width(), max(height, 0))

    def minimumSizeHint(self) -> QSize:
        """Give way in width only."""
        return QSize(0, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do with keys what the mouse does; letters are left to the search box."""
        moving = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == _MOVE_KEYS
        if event.key() in _ENTER_KEYS:
            self._open(self.currentItem())
        elif event.key() == Qt.Key.Key_F2:
            self._edit_current()
        elif event.key() == Qt.Key.Key_Delete:
            self._remove_current()
        elif moving and (step := _MOVES.get(Qt.Key(event.key()))):
            self._step(step)
        elif event.text().strip() and not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Note where a click or a drag begins."""
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and self.indexAt(event.position().toPoint()).isValid():
            self._pressed = event.position().toPoint()
            self._order = None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the pressed row along."""
        place = event.position().toPoint()
        if self._pressed is None:
            super().mouseMoveEvent(event)
            return
        far = (place - self._pressed).manhattanLength() >= QApplication.startDragDistance()
        if self._order is None and far and self.currentRow() > 0:
            self._order = self.ids()
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        if self._order is not None:
            height = max(self.sizeHintForRow(0), 1)
            self._move_current((place.y() + self.verticalScrollBar().value()) // height)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the row that was clicked, or tell the order after a drag."""
        super().mouseReleaseEvent(event)
        if event.button() != Qt.MouseButton.LeftButton or self._pressed is None:
            return
        before, self._order, self._pressed = self._order, None, None
        self.viewport().unsetCursor()
        if before is not None:
            self._tell_order(before)
        elif self.itemAt(event.position().toPoint()) is self.currentItem():
            self._open(self.currentItem())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with a row."""
        by_keys = event.reason() == QContextMenuEvent.Reason.Keyboard
        item = self.currentItem() if by_keys else self.itemAt(event.pos())
        if item is None:
            return
        self.setCurrentItem(item)
        place = self.visualItemRect(item).bottomLeft() if by_keys else event.pos()
        menu = self.menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.viewport().mapToGlobal(place))

    def menu(self) -> QMenu:
        """Return what can be done with the current row."""
        row, saved = self.currentRow(), self.currentRow() > 0
        item = self.currentItem()
        other = bool(self._in_box) and item.data(_TEXT) != self._in_box
        menu = QMenu(self)
        entries: tuple[tuple[str, str, Callable[[], object], bool], ...] = (
            (translate("Collections", "Open"), "Return", lambda: self._open(item), True),
            (translate("Collections", "Rename"), "F2", self._edit_current, saved),
            (translate("Collections", "Use the search in the box"), "", self._change_current, saved and other),
            (translate("Collections", "Move up"), "Ctrl+Shift+Up", lambda: self._step(-1), row > 1),
            (
                translate("Collections", "Move down"),
                "Ctrl+Shift+Down",
                lambda: self._step(1),
                0 < row < self.count() - 1,
            ),
            (translate("Collections", "Remove"), "Del", self._remove_current, saved),
        )
        for text, keys, run, possible in entries:
            action = menu.addAction(text)
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.setEnabled(possible)
            action.triggered.connect(lambda _checked, act=run: act())
        return menu

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at the row whose search is shown."""
        super().focusInEvent(event)
        shown = next((row for row in range(self.count()) if self.item(row).data(_OPEN)), 0)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.setCurrentRow(shown)

    def _fill(self, ids: Sequence[int]) -> None:
        kept = self.currentItem().data(_ID) if self.currentItem() else 0
        row_before = self.currentRow()
        self._pressed = self._order = None
        self.clear()
        for saved_id in (0, *ids):
            item = QListWidgetItem(self)
            item.setData(_ID, saved_id)
            flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
            item.setFlags(flags | Qt.ItemFlag.ItemIsEditable if saved_id else flags)
        there = self.ids()
        self.setCurrentRow(there.index(kept) + 1 if kept in there else min(row_before, self.count() - 1))

    def _open(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.opened.emit(str(item.data(_TEXT)))

    def _edit_current(self) -> None:
        if self.currentRow() > 0:
            self.editItem(self.currentItem())

    def _rename(self, index: _Index, name: str) -> None:
        """Show the new name at once, and tell it."""
        item = self.item(index.row())
        if name and name != item.text():
            item.setText(name)
            self.renamed.emit(int(item.data(_ID)), name)

    def _change_current(self) -> None:
        self.change_wanted.emit(int(self.currentItem().data(_ID)))

    def _remove_current(self) -> None:
        if self.currentRow() > 0:
            self.removed.emit(int(self.currentItem().data(_ID)))

    def _step(self, step: int) -> None:
        before = self.ids()
        if self.currentRow() > 0:
            self._move_current(self.currentRow() + step)
            self._tell_order(before)

    def _move_current(self, row: int) -> None:
        """Move the current entry to a row, at most to the first below all documents."""
        here, row = self.currentRow(), min(max(row, 1), self.count() - 1)
        if here != row:
            item = self.takeItem(here)
            self.insertItem(row, item)
            self.setCurrentRow(row)

    def _tell_order(self, before: Sequence[int]) -> None:
        if self.ids() != before:
            self.moved.emit(self.ids())


class _EntryDelegate(QStyledItemDelegate):
    """Paint a name with the number of its documents at the right; take another name."""

    def __init__(self, theme: Theme, rename: Callable[[_Index, str], None], parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rename = rename

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the height of one line."""
        return QSize(0, QFontMetrics(_font(option)).height() + 2 * _PAD_Y)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one entry: the one shown as the list of documents does its open one."""
        painter.save()
        theme, rect, shown = self._theme, _rect(option), bool(index.data(_OPEN))
        if shown:
            painter.fillRect(rect, theme.selected)
            painter.fillRect(QRect(rect.left(), rect.top(), _BAR, rect.height()), theme.accent)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, theme.hover)
        view = self.parent()
        if isinstance(view, QListWidget) and view.hasFocus() and view.currentIndex().row() == index.row():
            painter.setPen(QPen(theme.focus, 1))
            painter.drawRect(rect.adjusted(0, 0, -1, -1))
        font = QFont(_font(option))
        painter.setFont(font)
        inner = rect.adjusted(_MARGIN_X, 0, -_RIGHT, 0)
        number = _number(index.data(_COUNT))
        painter.setPen(theme.quiet_text)
        painter.drawText(inner, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, number)
        if shown:
            font.setWeight(QFont.Weight.DemiBold)
            painter.setFont(font)
        painter.setPen(theme.text)
        metrics = QFontMetrics(font)
        room = inner.width() - QFontMetrics(_font(option)).horizontalAdvance(number) - _GAP
        name = metrics.elidedText(str(index.data()), Qt.TextElideMode.ElideRight, room)
        painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)
        painter.restore()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        """Return a line to type the name in."""
        editor = QLineEdit(parent)
        editor.setObjectName("collectionName")
        editor.setMaxLength(_LONGEST_NAME)
        editor.setAccessibleName(translate("Collections", "Name of the collection"))
        return editor

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: _Index) -> None:
        """Cover the whole row, so that the letters stay where they are painted."""
        editor.setGeometry(_rect(option).adjusted(_MARGIN_X - 6, 1, -6, -1))

    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        """Fill in the name, but never over what is being typed."""
        if isinstance(editor, QLineEdit) and not editor.isModified() and editor.text() != index.data():
            editor.setText(str(index.data()))

    def setModelData(self, editor: QWidget, _model: QAbstractItemModel, index: _Index) -> None:
        """Hand the name over."""
        if isinstance(editor, QLineEdit):
            self._rename(index, " ".join(editor.text().split()))


class CollectionCounts(QObject):
    """Ask, in the background, for the saved searches and the number of documents of each."""

    counted = Signal(object, object, int)
    """The list of saved searches, the documents of each by its id (``None`` while they are not known), and of all."""

    def __init__(self, library: Library, searches: Searches, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._searches = searches
        self._jobs = jobs

    def refresh(self, under: Sequence[Path] = ()) -> None:
        """Ask again, in all documents or in those at or below some paths; what was asked before is dropped.

        Numbers that take long, because words are searched for the first time, come later than the others.
        """
        self._jobs.cancel(_LATER)
        scope = tuple(under)

        def ask(progress: Progress) -> _Counted:
            saved = self._searches.all()
            return saved, self._counts(saved, scope, progress, 0), self._library.documents.count(scope)

        self._jobs.read(_SOON, ask, lambda found: self._take(found, scope), failed=_drop)

    def _take(self, found: "_Counted", scope: Sequence[Path]) -> None:
        self.counted.emit(*found)
        saved, counts, documents = found
        late = [one for one in saved if counts[one.id] is None]
        if late:
            self._jobs.read(
                _LATER,
                lambda progress: self._counts(late, scope, progress, None),
                lambda more: self.counted.emit(saved, {**counts, **more}, documents),
                failed=_drop,
            )

    def _counts(
        self, saved: Sequence[SavedSearch], scope: Sequence[Path], progress: Progress, forms: int | None
    ) -> dict[int, int | None]:
        return {one.id: self._documents(one.text, scope, Budget(forms, progress)) for one in saved}

    def _documents(self, text: str, scope: Sequence[Path], budget: Budget) -> int | None:
        budget.check()
        query: ResolvedQuery = self._library.resolve(self._library.parse(text), budget)
        return self._library.search(query, Sort.DATE, 0, 0, scope).documents if query.complete else None


_Counted = tuple[list[SavedSearch], dict[int, int | None], int]

_SOON = "collections"
_LATER = "collections-later"


def _drop(_error: object) -> None:
    """Leave the numbers as they are; whatever is wrong with the library is told by the search itself."""


def _button(parent: QWidget) -> QToolButton:
    button = QToolButton(parent)
    button.setAutoRaise(True)
    button.setIconSize(_ICON)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button


def _write(item: QListWidgetItem, name: str, text: str, documents: int | None, *, opened: bool) -> None:
    said = translate("Counter", "%n document(s)", "", documents) if documents is not None else ""
    for role, value in (
        (int(Qt.ItemDataRole.DisplayRole), name),
        (_TEXT, text),
        (_COUNT, documents),
        (_OPEN, opened),
        (int(Qt.ItemDataRole.ToolTipRole), text or name),
        (int(Qt.ItemDataRole.AccessibleTextRole), ", ".join(filter(None, (name, said)))),
    ):
        if item.data(role) != value:
            item.setData(role, value)


def _number(documents: object) -> str:
    return QLocale().toString(documents) if isinstance(documents, int) else ""


def _rect(option: QStyleOptionViewItem) -> QRect:
    return option.rect


def _font(option: QStyleOptionViewItem) -> QFont:
    return option.font
