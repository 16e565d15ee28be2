"""Under the search box, while the user types: words of the library that go on so, and earlier searches."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFont, QFontMetrics, QIcon, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from reader.gui.counter_text import elided
from reader.gui.icons import icon
from reader.gui.text_offsets import TextOffsets
from reader.gui.theme import Theme
from reader.index.lexer import FIELDS, QUOTES, Kind, pieces
from reader.language.fold import fold

translate = QCoreApplication.translate

MOST_WORDS = 6
MOST_SEARCHES = 4
MOST_EARLIER = 10
"""Earlier searches that are offered for an empty box."""

_DELAY_MS = 120
_LEAST_LETTERS = 2
_LONGEST_SEARCH = 200
_WIDEST = 640
_NARROWEST = 320
_LEFT = 8
_RIGHT = 12
_ICON_GAP = 8
_PAD_Y = 5
_GAP = 16
_ICON = 16
_BELOW = 2
_EDGE = 5

_USER = int(Qt.ItemDataRole.UserRole)
_IS_SEARCH, _DOCUMENTS, _TAKEN = _USER, _USER + 1, _USER + 2

_NO_WORDS = frozenset({"lang", "in", "date", "tag", "path"})
"""Fields whose values are no words of the texts."""

_STRETCH = re.compile(
    rf"(?P<regex>(?<![^\s(=:-])/\S*)|[{QUOTES}](?P<phrase>[^{QUOTES}]*)(?:[{QUOTES}](?:~\d*)?|$)"
    rf"|(?P<word>[^\s(){QUOTES}]+)"
)
_MARKS = re.compile(rf"(?:-|=|(?P<field>{'|'.join(sorted(FIELDS))}):)*", re.IGNORECASE)
_PATTERN = re.compile(r"[*?/\\~:]")

_ENTER_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_TAKE_KEYS = (*_ENTER_KEYS, Qt.Key.Key_Tab)
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_AWAY_KEYS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End)
_PAD_KEY = Qt.KeyboardModifier.KeypadModifier

_Index = QModelIndex | QPersistentModelIndex


def word_at(text: str, cursor: int) -> tuple[str, int, int]:
    """Return the beginning, up to the cursor, of the word of a query that the cursor is in or behind, and its place.

    The place is where the whole word stands, without what belongs to the query language: ``title:``, quotation marks,
    a minus, parentheses. The beginning is empty where there is no word to complete: in a pattern, an operator, a date.
    """
    nothing = ("", cursor, cursor)
    field, field_end = "", -1
    for found in _STRETCH.finditer(text):
        if found.lastgroup == "word":
            marks = _MARKS.match(text, found.start(), found.end())
            start = marks.end() if marks else found.start()
            field = (marks["field"] or "").lower() if marks else ""
            field_end = found.end() if start == found.end() else -1
            spans = [(start, found.end())]
        elif found.lastgroup == "phrase":
            field = field if field_end == found.start() else ""
            first = found.start("phrase")
            spans = [(first + one.start(), first + one.end()) for one in re.finditer(r"\S+", found["phrase"])]
        else:
            spans, field = [], ""
        for start, end in spans:
            if start < cursor <= end:
                word = text[start:end]
                return nothing if field in _NO_WORDS or _no_word(word) else (text[start:cursor], start, end)
    return nothing


def _no_word(word: str) -> bool:
    return bool(_PATTERN.search(word)) or next(pieces(word)).kind is not Kind.WORD


@dataclass(frozen=True, slots=True)
class _Offer:
    """One row: what it says, and what is put into the box; ``documents`` is ``None`` for an earlier search."""

    text: str
    documents: int | None


class Completions(QObject):
    """Offer words and earlier searches under a box; the keyboard stays in the box.

    Down and Up choose, Enter and Tab take what is chosen, Esc closes, and everything else goes on typing. F4 or
    Alt+Down in the empty box ask for earlier searches.
    """

    wanted = Signal(str, str)
    """The beginning of the word that is being typed, and the text of the box; both empty for the earlier searches.

    The answer goes to ``show_offers``, with the same beginning.
    """

    forgotten = Signal(str)
    """An earlier search that the user wants out of the history (Shift+Delete)."""

    def __init__(self, box: QLineEdit, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent or box)
        self._box = box
        self._popup = _Popup(box)
        self._popup.taken.connect(self._take)
        self._asked: tuple[str, str] | None = None
        self._typed = box.text()
        self._taking = False
        self._watched: QWidget | None = None
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.setInterval(_DELAY_MS)
        self._delay.timeout.connect(self._ask)
        box.textEdited.connect(self._follow)
        box.textChanged.connect(self._close_if_other)
        box.installEventFilter(self)
        self.apply(theme)

    @property
    def shown(self) -> bool:
        """Tell whether something is offered now."""
        return self._popup.isVisible()

    def apply(self, theme: Theme) -> None:
        """Take other colours and the font of the box."""
        self._popup.apply(theme, self._box.font())

    def show_offers(self, begin: str, words: Sequence[tuple[str, int]], searches: Sequence[str]) -> None:
        """Show words, each with its documents, and earlier searches; what was not asked for last is not shown."""
        if self._asked is None or begin != self._asked[0] or begin != self._begin()[0] or not self._box.hasFocus():
            return
        text = self._asked[1]
        most = MOST_SEARCHES if text else MOST_EARLIER
        offers = [_Offer(word, documents) for word, documents in words if fold(word) != fold(begin)][:MOST_WORDS]
        offers += [_Offer(one, None) for one in searches if one != text.strip()][:most]
        if offers:
            self._watch()
            self._popup.show_rows(offers, self._place())
        else:
            self._popup.hide()

    def close(self) -> None:
        """Offer nothing, until something else is typed."""
        self._delay.stop()
        self._asked = None
        self._popup.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that are for the list; close it when the user turns to something else."""
        kind = event.type()
        if watched is not self._box:
            if kind in (QEvent.Type.Resize, QEvent.Type.WindowDeactivate) and self.shown:
                self.close()
        elif isinstance(event, QKeyEvent) and kind == QEvent.Type.ShortcutOverride:
            if self._wants(event):
                event.accept()
                return True
        elif isinstance(event, QKeyEvent) and kind == QEvent.Type.KeyPress:
            return self._press(event)
        elif kind in (QEvent.Type.FocusOut, QEvent.Type.MouseButtonPress, QEvent.Type.Hide):
            self.close()
        return False

    def _wants(self, event: QKeyEvent) -> bool:
        """Tell whether a key is for the list, though it is a shortcut of the window."""
        if self.shown and event.key() in (Qt.Key.Key_Escape, *_TAKE_KEYS):
            return not event.modifiers() & ~_PAD_KEY
        return self._is_call(event)

    def _is_call(self, event: QKeyEvent) -> bool:
        keys = event.modifiers() & ~_PAD_KEY
        called = (event.key() == Qt.Key.Key_F4 and not keys) or (
            event.key() == Qt.Key.Key_Down and keys == Qt.KeyboardModifier.AltModifier
        )
        return called and not self._box.text()

    def _press(self, event: QKeyEvent) -> bool:
        key, keys = Qt.Key(event.key()), event.modifiers() & ~_PAD_KEY
        if self._is_call(event):
            self._ask()
            return True
        if not self.shown:
            return False
        chosen = self._popup.chosen()
        if keys == Qt.KeyboardModifier.ShiftModifier and key == Qt.Key.Key_Delete and chosen and chosen[1]:
            self._popup.drop()
            self.forgotten.emit(chosen[0])
            return True
        if keys:
            return False
        if step := _STEPS.get(key):
            self._popup.step(step)
            return True
        if key in _TAKE_KEYS and chosen:
            self._take(*chosen)
            return True
        if key in (Qt.Key.Key_Escape, *_TAKE_KEYS, *_AWAY_KEYS):
            self.close()
            return key == Qt.Key.Key_Escape
        return False

    def _follow(self, text: str) -> None:
        """Ask for other offers once typing rests; till then what is shown stays, unless the word is finished."""
        self._typed = text
        if self._taking:
            return
        begin = self._begin()[0]
        if sum(map(str.isalpha, begin)) < _LEAST_LETTERS:
            self.close()
        else:
            self._popup.choose_none()
            self._delay.start()

    def _close_if_other(self, text: str) -> None:
        """Close where the text was changed by something else than the keyboard."""
        if text != self._typed:
            self.close()

    def _ask(self) -> None:
        self._asked = (self._begin()[0], self._box.text())
        self.wanted.emit(*self._asked)

    def _begin(self) -> tuple[str, int, int]:
        text = self._box.text()
        return word_at(text, TextOffsets(text).from_qt(self._box.cursorPosition()))

    def _take(self, text: str, is_search: bool) -> None:
        """Put an earlier search into the box, or a word in the place of the one that is being typed."""
        if is_search:
            self._box.selectAll()
        else:
            _begin, start, end = self._begin()
            offsets = TextOffsets(self._box.text())
            first = offsets.to_qt(start)
            self._box.setSelection(first, offsets.to_qt(end) - first)
        self._taking = True
        self._box.insert(text)
        self._taking = False
        self.close()

    def _place(self) -> QRect:
        """Return where the popup stands in the window: under the box and as wide, unless that is too narrow."""
        window = self._box.window()
        left = self._box.mapTo(window, QPoint(0, self._box.height() + _BELOW))
        width = min(max(self._box.width(), _NARROWEST), _WIDEST, window.width() - 2 * _BELOW)
        left.setX(min(left.x(), window.width() - width - _BELOW))
        return QRect(left, QSize(width, window.height() - left.y() - _BELOW))

    def _watch(self) -> None:
        window = self._box.window()
        if self._watched is not window:
            if self._watched is not None:
                self._watched.removeEventFilter(self)
            window.installEventFilter(self)
            self._watched = window


class _Popup(QFrame):
    """A list over the window that never takes the keyboard: not a window of its own, so that nothing flickers."""

    taken = Signal(str, bool)

    def __init__(self, box: QLineEdit) -> None:
        super().__init__(box.window())
        self._box = box
        self.setObjectName("completions")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._rows = QListWidget(self)
        self._rows.setObjectName("completionRows")
        self._rows.setAccessibleName(translate("Completions", "Suggestions"))
        self._rows.setFrameShape(QListWidget.Shape.NoFrame)
        self._rows.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._rows.setMouseTracking(True)
        self._rows.setUniformItemSizes(True)
        self._rows.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._rows.itemClicked.connect(self._tell)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, _EDGE, 1, _EDGE)
        column.addWidget(self._rows)
        self.hide()

    def apply(self, theme: Theme, font: QFont) -> None:
        """Take other colours and another font."""
        before = self._rows.itemDelegate()
        self._rows.setItemDelegate(_OfferDelegate(theme, self._rows))
        before.deleteLater()
        self._rows.setFont(font)

    def show_rows(self, offers: Sequence[_Offer], place: QRect) -> None:
        """Show other rows, as many as there is room for, with none chosen."""
        if self.parentWidget() is not self._box.window():
            self.setParent(self._box.window())
        self._rows.clear()
        for offer in offers:
            _add(self._rows, offer)
        self._rows.setCurrentRow(-1)
        self._fit(place)
        self.raise_()
        self.show()

    def chosen(self) -> tuple[str, bool] | None:
        """Return the text of the chosen row, and whether it is an earlier search."""
        item = self._rows.currentItem()
        return (str(item.data(_TAKEN)), bool(item.data(_IS_SEARCH))) if item else None

    def choose_none(self) -> None:
        """Leave the choice, because typing goes on."""
        self._rows.setCurrentRow(-1)

    def step(self, step: int) -> None:
        """Choose the next row or the one before; between the last and the first row stands none."""
        rows = self._rows.count()
        self._rows.setCurrentRow((self._rows.currentRow() + 1 + step) % (rows + 1) - 1)
        if item := self._rows.currentItem():
            said = str(item.data(int(Qt.ItemDataRole.AccessibleTextRole)))
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._box, said))

    def drop(self) -> None:
        """Take the chosen row away."""
        self._rows.takeItem(self._rows.currentRow())
        self._fit(self.geometry())
        self.setVisible(self._rows.count() > 0)

    def _fit(self, place: QRect) -> None:
        height = self._rows.sizeHintForRow(0) * self._rows.count() + 2 * (_EDGE + self.frameWidth())
        self.setGeometry(QRect(place.topLeft(), QSize(place.width(), min(height, place.height()))))

    def _tell(self, item: QListWidgetItem) -> None:
        self.taken.emit(str(item.data(_TAKEN)), bool(item.data(_IS_SEARCH)))


class _OfferDelegate(QStyledItemDelegate):
    """Paint a word with its documents at the right, or an earlier search with a clock before it."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._clock: QIcon = icon("history", theme)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the height of one line."""
        return QSize(0, QFontMetrics(_font(option)).height() + 2 * _PAD_Y)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one offer."""
        painter.save()
        theme, rect = self._theme, _rect(option)
        if _state(option) & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.selected)
        elif _state(option) & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, theme.hover)
        inner = rect.adjusted(_LEFT, 0, -_RIGHT, 0)
        painter.setFont(_font(option))
        metrics = QFontMetrics(_font(option))
        is_search, documents = bool(index.data(_IS_SEARCH)), index.data(_DOCUMENTS)
        number = QLocale().toString(documents) if isinstance(documents, int) else ""
        if is_search:
            clock = QRect(inner.left(), rect.center().y() - _ICON // 2 + 1, _ICON, _ICON)
            self._clock.paint(painter, clock)
        painter.setPen(theme.quiet_text)
        painter.drawText(inner, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, number)
        text = inner.adjusted(_ICON + _ICON_GAP, 0, -(metrics.horizontalAdvance(number) + _GAP if number else 0), 0)
        painter.setPen(theme.quiet_text if is_search else theme.text)
        shown = metrics.elidedText(str(index.data()), Qt.TextElideMode.ElideRight, text.width())
        painter.drawText(text, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
        painter.restore()


def _add(rows: QListWidget, offer: _Offer) -> None:
    is_search = offer.documents is None
    item = QListWidgetItem(elided(offer.text, _LONGEST_SEARCH), rows)
    if is_search:
        said = translate("Completions", "Earlier: {search}").format(search=offer.text)
        item.setToolTip(said)
    else:
        said = f"{offer.text}, " + translate("Counter", "%n document(s)", "", offer.documents or 0)
    for role, value in (
        (_IS_SEARCH, is_search),
        (_DOCUMENTS, offer.documents),
        (_TAKEN, offer.text),
        (int(Qt.ItemDataRole.AccessibleTextRole), said),
    ):
        item.setData(role, value)


def _rect(option: QStyleOptionViewItem) -> QRect:
    return option.rect


def _font(option: QStyleOptionViewItem) -> QFont:
    return option.font


def _state(option: QStyleOptionViewItem) -> QStyle.StateFlag:
    return option.state
