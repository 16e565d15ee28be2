"""How the page is set: presets, font, size, lines, width and paragraphs, with the page itself as the preview."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from reader.gui.fonts import has_letters, reading_family, sans_family
from reader.gui.reading.reading_style import LINE_HEIGHT, MEASURE, PARAGRAPH_GAP, TEXT_PT, Range, ReadingStyle, presets

translate = QCoreApplication.translate


class TypeControls(QWidget):
    """Change font, size, lines, width and paragraphs; every change shows on the page at once."""

    changed = Signal(float, object)
    """The text size in points and the ``ReadingStyle`` that the user wants now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("typeControls")
        self._text_pt = 13.0
        self._style = ReadingStyle()
        self._filled = False
        self._presets = presets()
        self._build()

    def show_style(self, text_pt: float, style: ReadingStyle) -> None:
        """Show what is chosen, without telling anybody."""
        self._text_pt, self._style = text_pt, style
        for slider, wanted in zip(self._sliders, self._values(), strict=True):
            slider.show_value(wanted)
        self._fill_fonts()
        blocked = self._fonts.blockSignals(True)
        place = self._fonts.findData(style.font)
        self._fonts.setCurrentIndex(max(0, place))
        self._fonts.blockSignals(blocked)
        self._warn()
        chosen = next((one.id for one in self._presets if (one.text_pt, one.style) == (text_pt, style)), None)
        self._group.setExclusive(False)
        for button in self._group.buttons():
            button.setChecked(button.property("preset") == chosen)
        self._group.setExclusive(True)

    def take_focus(self, reason: Qt.FocusReason) -> None:
        """Put the keyboard on the text size."""
        self._sliders[0].setFocus(reason)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(self._build_presets())
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        self._fonts = QComboBox(self)
        self._fonts.setAccessibleName(translate("TypePanel", "Font"))
        self._fonts.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._fonts.setMinimumContentsLength(12)
        self._fonts.currentTextChanged.connect(self._fonts.setToolTip)
        self._fonts.currentIndexChanged.connect(self._choose_font)
        grid.addWidget(QLabel(translate("TypePanel", "Font"), self), 0, 0)
        grid.addWidget(self._fonts, 0, 1, 1, 2)
        rows: tuple[tuple[str, Range, str, int], ...] = (
            (translate("TypePanel", "Text size"), TEXT_PT, translate("TypePanel", "{number} pt"), 1),
            (translate("TypePanel", "Line height"), LINE_HEIGHT, "{number}", 2),
            (translate("TypePanel", "Letters in a line"), MEASURE, "{number}", 0),
            (translate("TypePanel", "Between paragraphs"), PARAGRAPH_GAP, "{number}", 1),
        )
        self._sliders = [_Slider(grid, number, *row, self._take, self) for number, row in enumerate(rows, 1)]
        grid.setColumnStretch(1, 1)
        column.addLayout(grid)
        self._warning = QLabel(self)
        self._warning.setObjectName("typeWarning")
        self._warning.setWordWrap(True)
        column.addWidget(self._warning)

    def _build_presets(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        self._group = QButtonGroup(self)
        for one in self._presets:
            button = QPushButton(one.name, self)
            button.setObjectName("preset")
            button.setCheckable(True)
            button.setProperty("preset", one.id)
            button.clicked.connect(lambda _on, chosen=one: self.changed.emit(chosen.text_pt, chosen.style))
            self._group.addButton(button)
            row.addWidget(button, 1)
        return row

    def _fill_fonts(self) -> None:
        """List the families of the system, once the panel is opened: there may be hundreds."""
        if self._filled:
            return
        self._filled = True
        blocked = self._fonts.blockSignals(True)
        self._fonts.addItem(translate("TypePanel", "Serif ({name})").format(name=reading_family()), "serif")
        self._fonts.addItem(translate("TypePanel", "Sans serif ({name})").format(name=sans_family()), "sans")
        self._fonts.insertSeparator(self._fonts.count())
        for family in QFontDatabase.families(QFontDatabase.WritingSystem.Cyrillic):
            if not QFontDatabase.isPrivateFamily(family):
                self._fonts.addItem(family, family)
        self._fonts.blockSignals(blocked)

    def _values(self) -> tuple[float, float, float, float]:
        style = self._style
        return self._text_pt, style.line_height, style.measure, style.paragraph_gap

    def _take(self) -> None:
        text_pt, line_height, measure, gap = (
            slider.value_or(old) for slider, old in zip(self._sliders, self._values(), strict=True)
        )
        style = replace(self._style, line_height=line_height, measure=measure, paragraph_gap=gap)
        self.changed.emit(text_pt, style)

    def _choose_font(self, index: int) -> None:
        self.changed.emit(self._text_pt, replace(self._style, font=str(self._fonts.itemData(index))))

    def _warn(self) -> None:
        lacking = self._style.font not in ("serif", "sans") and not has_letters(self._style.font)
        words = translate("TypePanel", "This font lacks some Kazakh letters; another font lends them.")
        self._warning.setText(words if lacking else "")
        self._warning.setVisible(lacking)


class _Slider:
    """A name, a slider and its value as words, in one row of a grid."""

    def __init__(
        self,
        grid: QGridLayout,
        row: int,
        name: str,
        span: Range,
        words: str,
        digits: int,
        run: Callable[[], None],
        parent: QWidget,
    ) -> None:
        self._span = span
        self._words = words
        self._digits = digits
        self._slider = QSlider(Qt.Orientation.Horizontal, parent)
        self._slider.setRange(0, round((span.most - span.least) / span.step))
        self._slider.setPageStep(max(1, self._slider.maximum() // 10))
        self._slider.setAccessibleName(name)
        self._label = QLabel(parent)
        self._label.setObjectName("typeValue")
        self._label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        title = QLabel(name, parent)
        title.setWordWrap(True)
        grid.addWidget(title, row, 0)
        grid.addWidget(self._slider, row, 1)
        grid.addWidget(self._label, row, 2)
        self._slider.valueChanged.connect(lambda _value: run())

    def show_value(self, value: float) -> None:
        """Show a value, which need not be one that the slider can choose."""
        blocked = self._slider.blockSignals(True)
        self._slider.setValue(round((value - self._span.least) / self._span.step))
        self._slider.blockSignals(blocked)
        number = QLocale().toString(float(value), "f", self._digits)
        self._label.setText(self._words.format(number=number))
        self._slider.setAccessibleDescription(self._label.text())

    def value_or(self, old: float) -> float:
        """Return the value of the slider, or the one that is shown as far as the slider was not moved from it."""
        place = self._slider.value()
        if place == round((self._span.within(old) - self._span.least) / self._span.step):
            return old
        return round(self._span.least + place * self._span.step, 3)

    def setFocus(self, reason: Qt.FocusReason) -> None:
        """Take the keyboard."""
        self._slider.setFocus(reason)
