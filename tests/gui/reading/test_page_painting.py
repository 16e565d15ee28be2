from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from reader.corpus.span import Span
from reader.gui.fonts import interface_family, reading_family
from reader.gui.reading.page import set_page
from reader.gui.reading.page_painting import PagePainter
from reader.gui.reading.parts import cut_into_parts
from reader.gui.reading.typography import Typography
from reader.gui.theme import load_theme
from tests.gui.written_documents import interview, uses

SOURCE = interview()
WIDTH, HEIGHT = 800, 1600


def colours(matches: tuple[Span, ...] = (), current: Span | None = None, *, margin: bool = False) -> set[str]:
    """Return the colours that are painted over nothing."""
    typography = Typography(load_theme("light"), 13, reading_family(), interface_family(), 96)
    page = set_page(SOURCE, cut_into_parts(SOURCE)[0], typography)
    column = typography.column(WIDTH)
    frame = page.sheet.rootFrame().frameFormat()
    frame.setLeftMargin(column.left)
    page.sheet.rootFrame().setFrameFormat(frame)
    page.sheet.setTextWidth(WIDTH)
    page.sheet.documentLayout().documentSize()
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painted = PagePainter(page, typography, column)
    area = QRectF(0, 0, WIDTH, HEIGHT)
    with QPainter(image) as painter:
        if margin:
            painted.paint_margin(painter, area)
        else:
            painted.paint_marks(painter, area, matches, current)
    return {image.pixelColor(x, y).name() for x in range(0, WIDTH, 2) for y in range(HEIGHT) if image.pixel(x, y)}


def test_matches_are_marked_and_the_current_one_otherwise(qtbot: QtBot) -> None:
    theme = load_theme("light")
    matches = uses(SOURCE, "минерал")
    assert colours() == set()
    assert {theme.match.name(), theme.match_line.name()} <= colours(matches)
    assert theme.current_match.name() not in colours(matches)
    assert {theme.match.name(), theme.current_match.name(), theme.current_match_line.name()} <= colours(
        matches, matches[0]
    )


def test_the_margin_shows_who_asks(qtbot: QtBot) -> None:
    assert load_theme("light").question.name() in colours(margin=True)
