"""The right column: parts about the open document, one below the other, each of which folds."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QToolButton, QVBoxLayout, QWidget

from reader.gui.icons import icon
from reader.gui.reading.side_list import SideList
from reader.gui.theme import Theme

translate = QCoreApplication.translate

_MARGIN_PX = 12


class SidePart(QWidget):
    """A heading that folds what stands below it."""

    filled = Signal()
    """There is something in it now, or nothing any more."""

    def __init__(self, part_id: str, title: str, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.id = part_id
        self.content = content
        self._title = title
        self._theme: Theme | None = None
        self._head = QToolButton(self)
        self._head.setObjectName("sideHead")
        self._head.setText(title)
        self._head.setAccessibleName(title)
        self._head.setToolTip(title)
        self._head.setCheckable(True)
        self._head.setChecked(True)
        self._head.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._head.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._head.toggled.connect(self._toggle)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 6)
        column.setSpacing(2)
        column.addWidget(self._head)
        column.addWidget(content)

    def set_count(self, count: int) -> None:
        """Say how much there is; where that is nothing, the part is not there."""
        self._head.setText(f"{self._title}  {QLocale().toString(count)}" if count else self._title)
        self._head.setToolTip(self._head.text())
        self._head.setAccessibleName(self._head.text())
        self.set_filled(count > 0)

    def set_filled(self, on: bool) -> None:
        """Say whether there is anything in the part; else it is not there."""
        if self.isHidden() == on:
            self.setVisible(on)
            self.filled.emit()

    def head(self) -> QToolButton:
        """Return what folds the part."""
        return self._head

    def is_open(self) -> bool:
        """Tell whether the content shows."""
        return self._head.isChecked()

    def set_open(self, on: bool) -> None:
        """Show or hide the content."""
        self._head.setChecked(on)

    def apply(self, theme: Theme) -> None:
        """Draw the arrow in the colours of a theme, as large as the text."""
        self._theme = theme
        side = self._head.fontMetrics().ascent()
        self._head.setIconSize(QSize(side, side))
        self._head.setIcon(icon("folded-out" if self.is_open() else "folded-in", theme))

    def _toggle(self, on: bool) -> None:
        self.content.setVisible(on)
        if self._theme is not None:
            self.apply(self._theme)


class SidePanel(QScrollArea):
    """Hold parts; those that the user folds stay folded."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("side")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._theme = theme
        self._parts: list[SidePart] = []
        inner = QWidget(self)
        inner.setObjectName("sideParts")
        inner.setMinimumWidth(1)  # a long heading must not push the rest out of sight
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(0, 8, 0, 8)
        self._column.setSpacing(0)
        self._empty = QLabel(self)
        self._empty.setObjectName("sideEmpty")
        self._empty.setWordWrap(True)
        self._column.addWidget(self._empty)
        self._hint = QLabel(self)
        self._hint.setObjectName("sideHint")
        self._hint.setWordWrap(True)
        self._hint.hide()
        self._column.addWidget(self._hint)
        self._column.addStretch(1)
        self._inner = inner
        self.setWidget(inner)

    def add(self, part_id: str, title: str, content: QWidget) -> SidePart:
        """Put a part below the others."""
        part = SidePart(part_id, title, content, self)
        part.apply(self._theme)
        self._parts.append(part)
        self._column.insertWidget(self._column.count() - 3, part)
        part.filled.connect(self._show_empty)
        part.head().installEventFilter(self)
        if isinstance(content, SideList):
            content.reached.connect(lambda place: self.show_place(content, place))
            content.followed.connect(lambda place: self.follow_place(content, place))
        self._show_empty()
        return part

    def say_empty(self, words: str) -> None:
        """Say what stands here where no part is there."""
        self._empty.setText(words)
        self._show_empty()

    def say_hint(self, words: str) -> None:
        """Say below the parts what else there could be; nothing more with an empty text."""
        self._hint.setText(words)
        self._hint.setVisible(bool(words))

    def parts(self) -> Sequence[SidePart]:
        """Return the parts in their order."""
        return tuple(self._parts)

    def folded(self) -> str:
        """Return which parts are folded, as ``fold`` takes it."""
        return " ".join(part.id for part in self._parts if not part.is_open())

    def fold(self, folded: Collection[str]) -> None:
        """Fold these parts, and unfold the others."""
        for part in self._parts:
            part.set_open(part.id not in folded)

    def show_place(self, content: QWidget, place: QRect) -> None:
        """Scroll to a place of a part's content, if it is not seen."""
        if content.isVisible():
            inside = QRect(content.mapTo(self._inner, place.topLeft()), place.size())
            self.ensureVisible(inside.center().x(), inside.bottom(), 0, _MARGIN_PX)
            self.ensureVisible(inside.center().x(), inside.top(), 0, _MARGIN_PX)
            self.horizontalScrollBar().setValue(0)

    def follow_place(self, content: QWidget, place: QRect) -> None:
        """Scroll to a place that became current elsewhere, unless the user is looking for something else here."""
        focused = self.focusWidget()
        elsewhere = focused is not None and focused.hasFocus() and focused is not content
        if not self.underMouse() and not elsewhere and not content.visibleRegion().isEmpty():
            self.show_place(content, place)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Scroll to a heading that the keyboard has come to."""
        if isinstance(event, QFocusEvent) and event.gotFocus() and isinstance(watched, QWidget):
            self.show_place(watched, watched.rect())
        return super().eventFilter(watched, event)

    def _show_empty(self) -> None:
        self._empty.setVisible(bool(self._empty.text()) and all(part.isHidden() for part in self._parts))

    def apply(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        for part in self._parts:
            part.apply(theme)


def whats_here() -> str:
    """Return what stands in the right column once a document is open."""
    return translate(
        "Contents", "The questions, people, places, figures and notes of a document stand here once it is open."
    )
