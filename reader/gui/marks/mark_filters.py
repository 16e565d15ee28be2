"""Which of all marks are shown, and in which order: words, colours, kind, tag, source, lost places."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QLocale, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from reader.corpus.annotation import Colour, Kind, State
from reader.gui.keyboard.layouts import LatinKeys
from reader.gui.marks.mark_painting import paint_mark
from reader.gui.marks.notes_part import colour_text
from reader.gui.theme import Theme
from reader.store.annotations import Order, Wanted

translate = QCoreApplication.translate

_REST_MS = 150
_SAMPLE = QSize(26, 18)
_WIDEST = 200


class MarkFilters(QWidget):
    """Ask for marks; every choice is in force at once."""

    changed = Signal()

    left = Signal()
    """Down was pressed in the line of words: the list is wanted."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.words = QLineEdit(self)
        LatinKeys(self.words)
        self.words.setClearButtonEnabled(True)
        self.words.setAccessibleName(translate("AllMarks", "Words in quotes, notes and tags"))
        words = translate("AllMarks", "Any form of a word in quotes, notes and tags (in notes only: {example})")
        self.words.setPlaceholderText(words.format(example="note:минерал"))
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self.changed)
        self.words.textChanged.connect(lambda _text: self._rest.start())
        self.words.returnPressed.connect(self.left)
        self.colours = {colour: self._colour_button(colour) for colour in Colour}
        self.kinds = self._box(translate("AllMarks", "Kind"))
        for words, kind in (
            (translate("AllMarks", "All kinds"), None),
            (translate("AllMarks", "Highlights"), Kind.HIGHLIGHT),
            (translate("AllMarks", "Notes"), Kind.NOTE),
            (translate("AllMarks", "Bookmarks"), Kind.BOOKMARK),
            (translate("AllMarks", "Tags alone"), Kind.TAG),
        ):
            self.kinds.addItem(words, kind)
        self.tags = self._box(translate("AllMarks", "Tag"))
        self.outlets = self._box(translate("AllMarks", "Source"))
        self.order = self._box(translate("AllMarks", "Order"))
        for words, order in (
            (translate("AllMarks", "Newest first"), Order.CREATED),
            (translate("AllMarks", "Changed last"), Order.MODIFIED),
            (translate("AllMarks", "By document"), Order.DOCUMENT),
            (translate("AllMarks", "As in the library"), Order.PLACE),
            (translate("AllMarks", "By colour"), Order.COLOUR),
        ):
            self.order.addItem(words, order)
        self.here = QCheckBox(translate("AllMarks", "Open document only"), self)
        self.lost = QCheckBox(self)
        for box in (self.here, self.lost):
            box.toggled.connect(lambda _on: self.changed.emit())
        self._lay_out()
        self.show_choices({}, {}, 0)
        self.apply(theme)

    def wanted(self, document_id: int | None) -> Wanted:
        """Return which marks are asked for, while a document is open."""
        kind = self.kinds.currentData()
        wanted = Wanted(
            kinds=frozenset((Kind(kind),)) if kind else frozenset(),
            colours=frozenset(colour for colour, button in self.colours.items() if button.isChecked()),
            states=frozenset((State.ORPHANED,)) if self.lost.isChecked() else frozenset(),
            tag=self.tags.currentData() or "",
            outlet=self.outlets.currentData() or "",
        )
        if self.here.isChecked():
            documents = frozenset(() if document_id is None else (document_id,))
            wanted = replace(wanted, documents=documents)
        if wanted.colours and not wanted.kinds:
            wanted = replace(wanted, kinds=frozenset(Kind) - {Kind.BOOKMARK})  # which have none
        return wanted

    def sort(self) -> Order:
        """Return the order that is chosen."""
        return Order(self.order.currentData())

    def show_choices(self, tags: Mapping[str, int], outlets: Mapping[str, int], lost: int) -> None:
        """Offer the tags and sources that there are; what is chosen stays chosen."""
        for box, everything, values in (
            (self.tags, translate("AllMarks", "Any tag"), tags),
            (self.outlets, translate("AllMarks", "Any source"), outlets),
        ):
            chosen = box.currentData()
            offered = {**values, **({chosen: 0} if chosen and chosen not in values else {})}
            box.blockSignals(True)
            box.clear()
            box.addItem(everything, "")
            for name, count in offered.items():
                box.addItem(f"{name}  {QLocale().toString(count)}", name)
            box.setCurrentIndex(max(0, box.findData(chosen)))
            box.blockSignals(False)
            box.setEnabled(bool(offered))
        words = translate("AllMarks", "Place lost")
        self.lost.setText(f"{words}  {QLocale().toString(lost)}" if lost else words)
        self.lost.setEnabled(bool(lost) or self.lost.isChecked())

    def choices(self) -> dict[str, object]:
        """Return what is chosen, for another window."""
        return {
            "words": self.words.text(),
            "colours": [colour for colour, button in self.colours.items() if button.isChecked()],
            **{name: box.currentData() for name, box in self._boxes().items()},
            "here": self.here.isChecked(),
            "lost": self.lost.isChecked(),
        }

    def choose(self, choices: Mapping[str, object]) -> None:
        """Choose what another window has chosen."""
        self.words.setText(str(choices["words"]))
        chosen = choices["colours"]
        for colour, button in self.colours.items():
            button.setChecked(isinstance(chosen, list) and colour in chosen)
        for name, box in self._boxes().items():
            if choices[name] and box.findData(choices[name]) < 0:
                box.addItem(str(choices[name]), choices[name])
            box.setCurrentIndex(max(0, box.findData(choices[name])))
        self.here.setChecked(bool(choices["here"]))
        self.lost.setChecked(bool(choices["lost"]))

    def apply(self, theme: Theme) -> None:
        """Take other colours."""
        for colour, button in self.colours.items():
            button.setIcon(_sample(colour, theme, self.devicePixelRatioF()))

    def _boxes(self) -> dict[str, QComboBox]:
        return {"kind": self.kinds, "tag": self.tags, "outlet": self.outlets, "order": self.order}

    def _lay_out(self) -> None:
        upper = QHBoxLayout()
        upper.setSpacing(8)
        upper.addWidget(self.words, 1)
        upper.addWidget(self.order)
        lower = QHBoxLayout()
        lower.setSpacing(8)
        colours = QHBoxLayout()
        colours.setSpacing(2)
        for button in self.colours.values():
            colours.addWidget(button)
        lower.addLayout(colours)
        for box in (self.kinds, self.tags, self.outlets):
            lower.addWidget(box)
        lower.addStretch(1)
        lower.addWidget(self.here)
        lower.addWidget(self.lost)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(upper)
        column.addLayout(lower)

    def _box(self, name: str) -> QComboBox:
        box = QComboBox(self)
        box.setAccessibleName(name)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        box.setMaximumWidth(_WIDEST)
        box.currentIndexChanged.connect(lambda _row: self.changed.emit())
        return box

    def _colour_button(self, colour: Colour) -> QToolButton:
        button = QToolButton(self)
        button.setCheckable(True)
        button.setIconSize(_SAMPLE)
        name = colour_text(colour)
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        tell: Callable[[bool], None] = lambda _on: self.changed.emit()  # noqa: E731
        button.toggled.connect(tell)
        return button


def _sample(colour: Colour, theme: Theme, ratio: float) -> QIcon:
    picture = QPixmap(_SAMPLE * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    with QPainter(picture) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_mark(painter, QRectF(1, 1, _SAMPLE.width() - 2, _SAMPLE.height() - 2), colour, theme, 15)
    return QIcon(picture)
