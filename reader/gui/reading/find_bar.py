"""Find in the open document: a line above the page, with a count and a list of all hits."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QListWidget,
    QToolButton,
    QWidget,
)

from reader.corpus.document import Document
from reader.corpus.span import Span
from reader.gui.access.announcing import Announcer
from reader.gui.icons import icon
from reader.gui.keyboard.layouts import LatinKeys
from reader.gui.reading.page_bar import PageBar
from reader.gui.theme import Theme

translate = QCoreApplication.translate

_HIGHEST = 220
_FRAME = 2
_MOST_ROWS = 1_000
_AROUND = 48
_ICON = 16


class FindBar(PageBar):
    """Ask what to find; the one who made it finds, and tells what was found."""

    wanted = Signal(str)
    stepped = Signal(int)
    picked = Signal(int)
    """The number of a hit in the list, from 0."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = QLineEdit(self)
        LatinKeys(self.box)
        self.box.setPlaceholderText(translate("FindBar", "Find in this document"))
        self.box.setAccessibleName(translate("FindBar", "Find in this document"))
        self.box.textChanged.connect(self.wanted)
        self._count = QLabel(self)
        self._count.setObjectName("matchPlace")
        self._count.setAccessibleName(translate("FindBar", "Found in this document"))
        self._announcer = Announcer(self.box)
        self._buttons: list[tuple[QToolButton, str]] = []
        self.row.addWidget(self.box, 1)
        self.row.addWidget(self._count)
        self._add("previous", translate("FindBar", "Previous hit"), lambda: self.stepped.emit(-1))
        self._add("next", translate("FindBar", "Next hit"), lambda: self.stepped.emit(1))
        self._all = self._add("list", translate("FindBar", "List all hits"), self._show_list)
        self._all.setCheckable(True)
        self._add("clear", translate("FindBar", "Close"), self.leave)
        self._rows = QListWidget(self)
        self._rows.setUniformItemSizes(True)
        self._rows.setAccessibleName(translate("FindBar", "All hits"))
        self._rows.setFrameShape(QListWidget.Shape.NoFrame)
        self._rows.itemClicked.connect(lambda item: self.picked.emit(self._rows.row(item)))
        self._rows.itemActivated.connect(lambda item: self.picked.emit(self._rows.row(item)))
        self._rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._rows.hide()
        self.column.addWidget(self._rows)
        self._hint = QLabel(self)
        self._hint.setObjectName("findHint")
        self._hint.setWordWrap(True)
        self._hint.setText(
            translate(
                "FindBar", "This document does not have it in any form. The box at the top searches all documents."
            )
        )
        self._hint.hide()
        self.column.addWidget(self._hint)

    def open(self, text: str = "") -> None:
        """Show the line, ready to be typed in, with a text that may be there already."""
        self.show()
        if text:
            self.box.setText(text)
        self.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.box.selectAll()
        if self.box.text():
            self.wanted.emit(self.box.text())

    def shows_list(self) -> bool:
        """Tell whether all hits are to be listed."""
        return self._all.isChecked()

    def show_list(self, on: bool) -> None:
        """List all hits, or only count them."""
        self._all.setChecked(on)
        self._show_list()

    def show_hits(self, document: Document, spans: Sequence[Span]) -> None:
        """List what was found."""
        self._rows.clear()
        for span in spans[:_MOST_ROWS]:
            left = document.text[max(0, span.start - _AROUND) : span.start].rpartition("\n")[2]
            right = document.text[span.end : span.end + _AROUND].partition("\n")[0]
            self._rows.addItem(f"…{left[-_AROUND // 2 :]}[{span.of(document.text)}]{right}…")
        self._rows.setFixedHeight(min(_HIGHEST, self._rows.count() * max(0, self._rows.sizeHintForRow(0)) + _FRAME))
        self._show_list()

    def show_place(self, current: int, count: int) -> None:
        """Say which hit, from 1, is the current one; 0 where none is."""
        locale = QLocale()
        words = translate("FindBar", "{current} of {count}") if count else translate("FindBar", "Nothing found")
        shown = words.format(current=locale.toString(current), count=locale.toString(count))
        said = shown if self.box.text().strip() else ""
        self._count.setText(said)
        self._hint.setVisible(bool(said) and not count)
        name = translate("FindBar", "Found in this document")
        self._count.setAccessibleName(f"{name}: {said}" if said else name)
        self._announcer.hear(said)
        self._rows.setCurrentRow(current - 1 if current <= _MOST_ROWS else -1)

    def apply(self, theme: Theme) -> None:
        """Draw the icons in a theme's colours."""
        for button, name in self._buttons:
            button.setIcon(icon(name, theme))
            side = max(_ICON, self.fontMetrics().ascent())
            button.setIconSize(QSize(side, side))

    def answer(self, *, backwards: bool) -> None:
        """Step to the next hit, or to the one before."""
        self.stepped.emit(-1 if backwards else 1)

    def _add(self, name: str, text: str, run: object) -> QToolButton:
        button = QToolButton(self)
        button.setToolTip(text)
        button.setAccessibleName(text)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(run)
        self._buttons.append((button, name))
        self.row.addWidget(button)
        return button

    def _show_list(self) -> None:
        self._rows.setVisible(self._all.isChecked() and self._rows.count() > 0)
