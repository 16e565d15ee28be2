"""Sizes, fonts and colours of the reading page, all derived from one text size."""

from dataclasses import field

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF

from reader.gui.reading.reading_style import ReadingStyle
from reader.gui.theme import Theme
from reader.records import dataclass

_LEAST_MEASURE = 40
_DARKER = (QFont.Weight.Medium, QFont.Weight.DemiBold)
_SAMPLE = "Бұл бағытта бірлескен жобалар қазірдің өзінде іске асырылып жатыр, деп жауап берді сарапшы."


@dataclass(frozen=True, slots=True)
class Typography:
    """How a page is set; lengths are device-independent pixels unless they say ``_pt``."""

    theme: Theme
    text_pt: float
    body: str
    sans: str
    dpi: float
    style: ReadingStyle = field(default_factory=ReadingStyle)

    @property
    def em(self) -> float:
        """The size of the body text."""
        return self.text_pt * self.dpi / 72

    @property
    def line(self) -> float:
        """The distance between two baselines of the body text."""
        return float(round(self.style.line_height * self.em))

    @property
    def paragraph_gap(self) -> float:
        """The space behind a paragraph."""
        return float(round(self.style.paragraph_gap * self.line))

    @property
    def title_scale(self) -> float:
        """How much larger than the text a title is; large text needs less."""
        return min(1.6, max(1.2, 1.6 - 0.025 * (self.text_pt - 16)))

    @property
    def margin_em(self) -> float:
        """The size that furniture in the margin follows; it grows more slowly than very large text."""
        return min(self.em, 18) + max(0.0, self.em - 18) * 0.45

    @property
    def badge_edge(self) -> float:
        """The distance from the text back to the right edge of a question or answer mark."""
        return round(0.75 * self.margin_em)

    @property
    def badge(self) -> float:
        """The side of a question or answer mark."""
        return float(round(1.2 * self.margin_em))

    @property
    def number_edge(self) -> float:
        """The distance from the text back to the right edge of paragraph numbers, clear of the marks."""
        return self.badge_edge + self.badge + round(0.55 * self.margin_em)

    def body_font(self, scale: float = 1.0, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        """Return the reading font."""
        return _font(self.body, self.text_pt * scale, weight)

    def title_font(self, scale: float) -> QFont:
        """Return the font of a title."""
        return self.body_font(scale, QFont.Weight.Bold)

    def title_line(self, scale: float) -> float:
        """Return the distance between two baselines of a title."""
        return float(round(1.25 * scale * self.em))

    def question_font(self) -> QFont:
        """Return the reading font a little darker, where the family has such a weight; never bold."""
        weights = {QFontDatabase.weight(self.body, style) for style in QFontDatabase.styles(self.body)}
        darker = next((weight for weight in _DARKER if weight in weights), QFont.Weight.Normal)
        return self.body_font(weight=darker)

    def furniture_font(self, scale: float = 1.0, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        """Return the font of numbers and marks in the margin."""
        return _font(self.sans, self.margin_em * scale * 72 / self.dpi, weight)

    def label_font(self, scale: float, spacing_percent: float, capitals: bool) -> QFont:
        """Return the small letter-spaced font of names and datelines."""
        font = _font(self.sans, self.text_pt * scale, QFont.Weight.Medium)
        font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 100 + spacing_percent)
        if capitals:
            font.setCapitalization(QFont.Capitalization.AllUppercase)
        return font

    def letter_width(self) -> float:
        """Return the mean width of a letter in running text."""
        return QFontMetricsF(self.body_font()).horizontalAdvance(_SAMPLE) / len(_SAMPLE)

    def column(self, width: float) -> "Column":
        """Return where the text stands in a pane of a width."""
        measure = round(self.style.measure * self.letter_width())
        right = round(1.5 * self.margin_em)
        gutter = self.number_edge + round(2.1 * self.margin_em)
        shared = width - gutter - right < min(measure, _LEAST_MEASURE * self.letter_width())
        if shared:
            gutter = self.badge_edge + self.badge + round(0.6 * self.margin_em)
            right = round(1.1 * self.margin_em)
        wide = max(1.0, min(measure, width - gutter - right))
        left = max(gutter, (width - wide) // 2)
        return Column(left=left, right=max(0.0, width - left - wide), shared=shared)


@dataclass(frozen=True, slots=True)
class Column:
    """The margins of the text column; ``shared`` means that numbers and marks share one narrow gutter."""

    left: float
    right: float
    shared: bool


def _font(family: str, size_pt: float, weight: QFont.Weight) -> QFont:
    font = QFont(family)
    font.setPointSizeF(size_pt)
    font.setWeight(weight)
    return font
