"""Convert between code points of a document's text and Qt's UTF-16 positions; nothing else does."""

from bisect import bisect_left, bisect_right
from functools import cached_property
from typing import Protocol

from reader.language.scripts.overlay import Script, overlay


class Offsets(Protocol):
    """The way between the code points of a text and the UTF-16 positions of what shows it."""

    def to_qt(self, position: int) -> int:
        """Return the UTF-16 position of a code point."""

    def from_qt(self, position: int) -> int:
        """Return the code point at a UTF-16 position."""


class TextOffsets:
    """Map positions of one text; costs nothing for a text without characters beyond U+FFFF."""

    def __init__(self, text: str) -> None:
        wide = not text.isascii() and max(text, default="") > "\uffff"
        self._wide = [index for index, letter in enumerate(text) if letter > "\uffff"] if wide else []
        self._wide_utf16 = [index + shift for shift, index in enumerate(self._wide)]

    def to_qt(self, position: int) -> int:
        """Return the UTF-16 position of a code point."""
        return position + bisect_left(self._wide, position)

    def from_qt(self, position: int) -> int:
        """Return the code point at a UTF-16 position; inside a pair, that of its character."""
        return position - bisect_right(self._wide_utf16, position - 1)


class OverlayOffsets:
    """Map positions of a text that is shown in another script; worked out for what is looked at, when it is."""

    def __init__(self, text: str, script: Script) -> None:
        self._text = text
        self._script = script

    @cached_property
    def _units(self) -> list[int]:
        shown = overlay(self._text, self._script)
        wide = TextOffsets(shown.text)
        return [wide.to_qt(start) for start in shown.starts]

    def to_qt(self, position: int) -> int:
        """Return the UTF-16 position, in what is shown, of a code point of the original."""
        return self._units[min(position, len(self._units) - 1)]

    def from_qt(self, position: int) -> int:
        """Return the code point of the original at a UTF-16 position of what is shown."""
        return max(0, bisect_right(self._units, position) - 1)
