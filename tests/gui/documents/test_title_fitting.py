import pytest
from PySide6.QtGui import QFontMetricsF

from reader.gui.documents.title_fitting import fit_title
from reader.gui.fonts import interface_family, reading_family
from reader.gui.reading.page import Page, set_page
from reader.gui.reading.parts import cut_into_parts
from reader.gui.reading.typography import Typography
from reader.gui.theme import load_theme
from tests.gui.written_documents import document

pytestmark = pytest.mark.usefixtures("qapp")

TITLE = "АҚШ-тың Орталық Азияға қызығушылығының астарында геоэкономикалық есеп жатыр — сарапшы"


def fitted(width: float, text_pt: float) -> tuple[Page, Typography]:
    typography = Typography(load_theme("light"), text_pt, reading_family(), interface_family(), 96)
    source = document(["сөз"], headline=TITLE)
    page = set_page(source, cut_into_parts(source)[0], typography)
    page.sheet.setTextWidth(width)
    fit_title(page, typography, width)
    page.sheet.documentLayout().documentSize()
    return page, typography


def lines(page: Page) -> list[str]:
    layout = page.text_block(0).layout()
    found = [layout.lineAt(number) for number in range(layout.lineCount())]
    return [TITLE[line.textStart() : line.textStart() + line.textLength()].strip() for line in found]


@pytest.mark.parametrize(("width", "text_pt"), [(610, 13), (400, 13), (660, 32), (400, 20)])
def test_no_word_of_a_title_is_broken_where_a_smaller_title_can_hold_it(width: float, text_pt: float) -> None:
    page, _ = fitted(width, text_pt)
    assert " ".join(lines(page)) == TITLE


def test_a_title_of_several_lines_ends_with_no_lonely_word() -> None:
    page, typography = fitted(610, 13)
    metrics = QFontMetricsF(typography.title_font(page.title_scale))
    widths = [metrics.horizontalAdvance(line) for line in lines(page)]
    assert widths[-1] > max(widths) / 2


def test_a_title_is_never_smaller_than_the_text() -> None:
    assert fitted(90, 32)[0].title_scale == 1.0
