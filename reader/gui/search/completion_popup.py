"""The list under the search box: words, each with its documents, and earlier searches."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QCoreApplication,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QIcon, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
)

from reader.gui.access.announcing import say
from reader.gui.icons import icon
from reader.gui.row_painting import fill_row
from reader.gui.search.counter_text import elided
from reader.gui.theme import Theme
from reader.records import dataclass

translate = QCoreApplication.translate

_LONGEST_SEARCH = 200
_LEFT = 8
_RIGHT = 12
_ICON_GAP = 8
_PAD_Y = 5
_GAP = 16
_ICON = 16
_EDGE = 5

_USER = int(Qt.ItemDataRole.UserRole)
_IS_SEARCH, _DOCUMENTS, _TAKEN = _USER, _USER + 1, _USER + 2

_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Offer:
    """One row: what it says, and what is put into the box; ``documents`` is ``None`` for an earlier search."""

    text: str
    documents: int | None


class CompletionPopup(QFrame):
    """A list over the window that never takes the keyboard: not a window of its own, so that nothing flickers."""

    taken = Signal(str, bool)
    """The text of the row that was clicked, and whether it is an earlier search."""

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

    def show_rows(self, offers: Sequence[Offer], place: QRect) -> None:
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
            say(self._box, said)

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
        return QSize(0, QFontMetrics(option.font).height() + 2 * _PAD_Y)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one offer."""
        painter.save()
        theme, rect = self._theme, option.rect
        fill_row(painter, rect, option.state, theme)
        inner = rect.adjusted(_LEFT, 0, -_RIGHT, 0)
        painter.setFont(option.font)
        metrics = QFontMetrics(option.font)
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


def _add(rows: QListWidget, offer: Offer) -> None:
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
