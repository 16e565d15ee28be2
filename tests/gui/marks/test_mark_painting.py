import itertools

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from reader.corpus.annotation import Colour
from reader.gui.marks.mark_painting import line_of, paint_mark, tint_of
from reader.gui.theme import THEME_NAMES, load_theme


def picture(colour: Colour, theme_name: str) -> QImage:
    image = QImage(120, 30, QImage.Format.Format_RGB32)
    theme = load_theme(theme_name)
    image.fill(theme.page)
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_mark(painter, QRectF(10, 4, 100, 22), colour, theme, 17)
    return image


def pattern(colour: Colour) -> list[bool]:
    """Return where, on a black and white picture, the line of a mark stands."""
    grey = picture(colour, "light")
    tint = tint_of(colour, load_theme("light"))
    return [grey.pixelColor(x, y).lightness() < tint.lightness() - 60 for y in range(18, 27) for x in range(15, 105)]


def test_marks_can_be_told_apart_without_colours() -> None:
    for one, other in itertools.combinations(Colour, 2):
        unlike = sum(a != b for a, b in zip(pattern(one), pattern(other), strict=True))
        assert unlike > 40, (one, other)


@pytest.mark.parametrize("name", THEME_NAMES)
@pytest.mark.parametrize("colour", Colour)
def test_a_mark_has_its_tint_behind_the_text(name: str, colour: Colour) -> None:
    theme = load_theme(name)
    assert picture(colour, name).pixelColor(60, 10) == tint_of(colour, theme)
    assert line_of(colour, theme) != tint_of(colour, theme)
