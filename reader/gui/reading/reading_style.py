"""How the reader wants a page to be set, and ready-made choices."""

from PySide6.QtCore import QCoreApplication

from reader.records import dataclass
from reader.settings import Settings

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Range:
    """What a number of the page may be, and by how much it is changed at once."""

    least: float
    most: float
    step: float

    def within(self, value: float) -> float:
        """Return the nearest value that is allowed."""
        return min(max(value, self.least), self.most)


LINE_HEIGHT = Range(1.1, 2.2, 0.05)
MEASURE = Range(35, 110, 1)
PARAGRAPH_GAP = Range(0, 1.5, 0.1)
TEXT_PT = Range(8, 40, 0.5)


@dataclass(frozen=True, slots=True)
class ReadingStyle:
    """How a page is set, beside its theme and text size.

    ``font`` is ``serif``, ``sans`` or the name of a family; ``line_height`` is a multiple of the text size,
    ``paragraph_gap`` of a line; ``measure`` is the number of letters in a full line. Lines are never justified: Qt
    does not hyphenate, and the long words of Kazakh would leave holes (decision 13).
    """

    font: str = "serif"
    line_height: float = 1.5
    measure: float = 66.0
    paragraph_gap: float = 0.5


@dataclass(frozen=True, slots=True)
class Preset:
    """A ready-made style with its text size in points."""

    id: str
    name: str
    text_pt: float
    style: ReadingStyle


def style_of(settings: Settings) -> ReadingStyle:
    """Return the style that settings ask for, kept within what can be read."""
    return ReadingStyle(
        settings.reading_font or "serif",
        LINE_HEIGHT.within(settings.line_height),
        MEASURE.within(settings.measure),
        PARAGRAPH_GAP.within(settings.paragraph_gap),
    )


def presets() -> tuple[Preset, ...]:
    """Return the ready-made styles, in the language of the interface."""
    return (
        Preset("book", translate("ReadingStyle", "Book"), 13.0, ReadingStyle()),
        Preset("dense", translate("ReadingStyle", "Dense"), 11.5, ReadingStyle("serif", 1.3, 80.0, 0.3)),
        Preset("airy", translate("ReadingStyle", "Airy"), 14.0, ReadingStyle("sans", 1.75, 58.0, 0.9)),
        Preset("large", translate("ReadingStyle", "Large"), 20.0, ReadingStyle("sans", 1.5, 50.0, 0.6)),
    )
