"""Under the search box, while the user types: words of the library that go on so, and earlier searches."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from reader.gui.reading.text_offsets import TextOffsets
from reader.gui.search.completion_popup import CompletionPopup, Offer
from reader.gui.search.query_word import word_at
from reader.gui.theme import Theme
from reader.language.fold import fold

MOST_WORDS = 5
MOST_SEARCHES = 3
MOST_EARLIER = 10
"""Earlier searches that are offered for an empty box."""

_DELAY_MS = 120
_LEAST_LETTERS = 2
_WIDEST = 640
_NARROWEST = 320
_BELOW = 2

_ENTER_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_TAKE_KEYS = (*_ENTER_KEYS, Qt.Key.Key_Tab)
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_LEAVE_KEYS = (Qt.Key.Key_Down, Qt.Key.Key_Up)
"""With Shift they open another document, and the user is no longer typing."""

_AWAY_KEYS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End)
_PAD_KEY = Qt.KeyboardModifier.KeypadModifier


class Completions(QObject):
    """Offer words and earlier searches under a box; the keyboard stays in the box.

    Down and Up choose, Enter and Tab take what is chosen, Esc closes, and everything else goes on typing. F4
    in the empty box asks for earlier searches; F4 once more closes them. A word that is found more often than
    any that goes on from it is taken to be whole: nothing is offered for it.
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
        self._popup = CompletionPopup(box)
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
        if _is_whole(begin, words):
            self._popup.hide()
            return
        most = MOST_SEARCHES if text else MOST_EARLIER
        offers = [Offer(word, documents) for word, documents in words if fold(word) != fold(begin)][:MOST_WORDS]
        offers += [Offer(one, None) for one in searches if one != text.strip()][:most]
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
            if event.key() in _LEAVE_KEYS and event.modifiers() & ~_PAD_KEY == Qt.KeyboardModifier.ShiftModifier:
                self.close()
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
        called = event.key() == Qt.Key.Key_F4 and not event.modifiers() & ~_PAD_KEY
        return called and not self._box.text()

    def _press(self, event: QKeyEvent) -> bool:
        key, keys = Qt.Key(event.key()), event.modifiers() & ~_PAD_KEY
        if self._is_call(event):
            if self.shown and key == Qt.Key.Key_F4:
                self.close()
            else:
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


def _is_whole(begin: str, words: Sequence[tuple[str, int]]) -> bool:
    """Tell whether what was typed is a word of its own, and no other that begins so is in more documents."""
    most = max((documents for _, documents in words), default=0)
    return any(fold(word) == fold(begin) and documents >= most for word, documents in words)
