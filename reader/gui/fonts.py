"""Choose installed font families that really have the Kazakh letters."""

from collections.abc import Sequence
from functools import cache

from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QRawFont

NEEDED_LETTERS = "әғқңөұүһіӘҒҚҢӨҰҮҺІ«»—…"

_SERIFS = (
    "Literata",
    "Source Serif 4",
    "Source Serif Pro",
    "Noto Serif",
    "PT Serif",
    "Charis SIL",
    "Charis",
    "Cambria",
    "Constantia",
    "Georgia",
    "New York",
    "Times New Roman",
    "Times",
    "Liberation Serif",
    "Tinos",
    "DejaVu Serif",
    "FreeSerif",
)
_SANS = (
    "Inter",
    "Source Sans 3",
    "Noto Sans",
    "Segoe UI",
    "SF Pro Text",
    "Helvetica Neue",
    "Cantarell",
    "PT Sans",
    "Roboto",
    "Ubuntu",
    "Arial",
    "Liberation Sans",
    "DejaVu Sans",
)


def reading_family() -> str:
    """Return the first installed serif family that has the Kazakh letters, else the system's own serif."""
    return _first_complete(_SERIFS) or _system_family(QFont.StyleHint.Serif)


def sans_family() -> str:
    """Return the first installed sans family that has the Kazakh letters, else the system's own."""
    return _first_complete(_SANS) or _system_family(QFont.StyleHint.SansSerif)


def family_of(font: str) -> str:
    """Return the family that ``serif``, ``sans`` or the name of a family stands for; one that is gone falls back."""
    if font == "sans":
        return sans_family()
    return font if font != "serif" and font in QFontDatabase.families() else reading_family()


def interface_family() -> str:
    """Return the desktop's own family if it has the Kazakh letters, else the first sans family that has."""
    default = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
    if has_letters(default):
        return default
    return sans_family()


@cache  # a font is loaded for the answer
def has_letters(family: str, letters: str = NEEDED_LETTERS) -> bool:
    """Return whether a family itself, without any fallback, has all letters."""
    font = QRawFont.fromFont(QFont(family))
    return font.isValid() and all(font.supportsCharacter(ord(letter)) for letter in letters)


def _first_complete(preferred: Sequence[str]) -> str | None:
    installed = set(QFontDatabase.families())
    return next((family for family in preferred if family in installed and has_letters(family)), None)


def _system_family(hint: QFont.StyleHint) -> str:
    font = QFont()
    font.setStyleHint(hint)
    font.setFamily("serif" if hint == QFont.StyleHint.Serif else "sans-serif")
    return QFontInfo(font).family()
