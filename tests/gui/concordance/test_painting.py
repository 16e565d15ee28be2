from dataclasses import replace

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from reader.corpus.hit import KwicLine, LineOrder
from reader.gui.concordance.painting import LinePainter, Look, deciding_word
from reader.gui.concordance.parts import Part
from reader.gui.theme import THEME_NAMES, Theme, load_theme
from tests.gui.concordance.test_packing import line

CELLS = {Part.LEFT: QRect(0, 0, 300, 24), Part.KEYWORD: QRect(300, 0, 120, 24), Part.RIGHT: QRect(420, 0, 300, 24)}


def painted(theme: Theme, one: KwicLine, order: LineOrder = LineOrder.DATE, look: Look | None = None) -> QImage:
    image = QImage(720, 24, QImage.Format.Format_RGB32)
    image.fill(theme.surface)
    painter = QPainter(image)
    LinePainter(theme, QApplication.font()).paint(painter, QRect(0, 0, 720, 24), CELLS, one, order, look or Look())
    painter.end()
    return image


def inked(image: QImage, theme: Theme) -> tuple[int, int]:
    """Return the first and the last column of an image that are not blank."""
    columns = [
        x for x in range(image.width()) if any(image.pixelColor(x, y) != theme.surface for y in range(image.height()))
    ]
    return columns[0], columns[-1]


def has(image: QImage, colour: QColor) -> bool:
    return any(image.pixelColor(x, y) == colour for x in range(image.width()) for y in range(image.height()))


@pytest.mark.parametrize("left", ["сөз ", "бір сөз ", "¶ сөз ", "өте ұзақ сөйлем " * 9, "😀 ¶ сөз ", "😀" * 90 + " ¶ "])
def test_what_stands_before_the_keyword_ends_at_one_line(left: str) -> None:
    theme = load_theme("light")
    image = painted(theme, line(0, left=left)).copy(CELLS[Part.LEFT])
    first, last = inked(image, theme)
    assert 286 <= last <= 293
    assert first >= 7


def test_what_stands_after_the_keyword_begins_at_one_line() -> None:
    theme = load_theme("light")
    for right in (" сөз", " «сөз» ¶", "-сөз", " сөз" * 90):
        first, last = inked(painted(theme, line(0, right=right)).copy(CELLS[Part.RIGHT]), theme)
        assert 7 <= first <= 12
        assert last <= 293


@pytest.mark.parametrize("name", THEME_NAMES)
def test_the_keyword_and_the_word_that_decides_the_order_have_the_accent(name: str) -> None:
    theme = load_theme(name)
    one = line(0, left="ММММ ММММ ")
    assert has(painted(theme, one).copy(CELLS[Part.KEYWORD]), theme.accent)
    assert not has(painted(theme, one).copy(CELLS[Part.LEFT]), theme.accent)
    assert has(painted(theme, one, LineOrder.LEFT2).copy(CELLS[Part.LEFT]), theme.accent)


def test_a_selected_row_differs_by_more_than_its_colour() -> None:
    theme = load_theme("light")
    image = painted(theme, line(0), look=Look(selected=True))
    assert image.pixelColor(1, 12) == theme.accent
    assert image.pixelColor(200, 1) == theme.selected


@pytest.mark.parametrize(
    ("part", "order", "word"),
    [
        (Part.LEFT, LineOrder.LEFT1, "Қазақ"),
        (Part.LEFT, LineOrder.LEFT3, "бір"),
        (Part.RIGHT, LineOrder.RIGHT2, "екі"),
        (Part.RIGHT, LineOrder.LEFT1, None),
        (Part.LEFT, LineOrder.DATE, None),
    ],
)
def test_the_deciding_word_is_counted_from_the_keyword(part: Part, order: LineOrder, word: str | None) -> None:
    text = "бір екі, «Қазақ "
    found = deciding_word(text, part, order)
    assert (text[found.start : found.stop] if found else None) == word


def test_a_context_that_is_too_short_has_no_deciding_word() -> None:
    assert deciding_word("бір", Part.LEFT, LineOrder.LEFT2) is None
    assert deciding_word("", Part.RIGHT, LineOrder.RIGHT1) is None


@pytest.mark.parametrize("keyword", ["Мемлекет басшысы", "Қазақстанымыздың", "ақ", "iiiiiii", "WWWW", "әғқңөұүһі"])
def test_a_keyword_fits_into_the_column_that_is_made_for_it(keyword: str) -> None:
    theme = load_theme("light")
    painter = LinePainter(theme, QApplication.font())
    one = replace(line(0), keyword=keyword)
    pictures = []
    for width in (painter.keyword_width(keyword), painter.keyword_width(keyword) + 60):
        image = QImage(width, 24, QImage.Format.Format_RGB32)
        image.fill(theme.surface)
        device = QPainter(image)
        painter.paint(device, image.rect(), {Part.KEYWORD: image.rect()}, one, LineOrder.DATE, Look())
        device.end()
        first, last = inked(image, theme)
        pictures.append(image.copy(first, 0, last - first + 1, 24))
    assert pictures[0] == pictures[1]


def test_rows_grow_with_the_font() -> None:
    font = QApplication.font()
    before = LinePainter(load_theme("light"), font).row_height()
    font.setPointSizeF(2 * font.pointSizeF())
    assert LinePainter(load_theme("light"), font).row_height() > 1.8 * before
