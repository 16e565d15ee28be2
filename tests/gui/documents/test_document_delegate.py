from dataclasses import replace

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QImage, QPainter
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionViewItem

from reader.corpus.hit import Hit, HitPage, Snippet
from reader.corpus.signs import Signs
from reader.corpus.span import Span
from reader.gui.documents.document_delegate import DocumentDelegate
from reader.gui.documents.document_list_model import DocumentListModel
from reader.gui.theme import THEME_NAMES, load_theme
from tests.gui.documents.test_document_list_model import hit

WIDTH = 340


def painted(shown: Hit, theme: str, *, selected: bool = False, size: float = 10) -> QImage:
    font = QFont(QApplication.font())
    font.setPointSizeF(size)
    delegate = DocumentDelegate(load_theme(theme), font)
    model = DocumentListModel()
    model.show(HitPage(0, 1, (shown,)))
    image = QImage(WIDTH, delegate.row_height(), QImage.Format.Format_ARGB32)
    image.fill(load_theme(theme).surface)
    option = QStyleOptionViewItem()
    option.rect = QRect(0, 0, image.width(), image.height())
    if selected:
        option.state |= QStyle.StateFlag.State_Selected
    painter = QPainter(image)
    delegate.paint(painter, option, model.index(0, 0))
    painter.end()
    return image


def colours(image: QImage, area: QRect | None = None) -> set[str]:
    part = image.copy(area) if area else image
    return {part.pixelColor(x, y).name() for x in range(part.width()) for y in range(part.height())}


@pytest.mark.parametrize("theme", THEME_NAMES)
def test_a_match_is_marked_in_the_snippet_and_counted_in_a_pill(theme: str) -> None:
    found = replace(hit(1), matches=(Span(3, 8),), snippet=Snippet("Бұл минерал туралы", (Span(4, 11),)))
    assert load_theme(theme).match.name() in colours(painted(found, theme))
    assert load_theme(theme).match.name() not in colours(painted(hit(1), theme))


def test_a_mark_behind_an_emoji_stands_on_its_word() -> None:
    match = load_theme("light").match.name()

    def left_edge(text: str, start: int) -> int:
        found = replace(hit(1), snippet=Snippet(text, (Span(start, start + 1),)))
        image = painted(found, "light")
        return min(x for x in range(WIDTH) for y in range(image.height()) if image.pixelColor(x, y).name() == match)

    metrics_shift = left_edge("🚀 вв", 3) - left_edge("🚀 вв", 2)
    assert 3 < metrics_shift < 14


@pytest.mark.parametrize("theme", THEME_NAMES)
def test_the_current_row_has_a_bar_as_well_as_a_colour(theme: str) -> None:
    image = painted(hit(1), theme, selected=True)
    colour = load_theme(theme)
    assert image.pixelColor(1, 30) == colour.accent
    assert image.pixelColor(8, 3) == colour.selected


@pytest.mark.parametrize("size", [7, 10, 20, 30])
def test_nothing_is_painted_outside_the_margins(size: float) -> None:
    long = replace(hit(1).record, title="Ұ" * 300, source="KAZINFORM " * 9, interviewee="Рүстем Мұстафин " * 5)
    found = Hit(long, (Span(1, 2),) * 12345, Snippet("щ" * 400, ()))
    image = painted(found, "light", size=size)
    surface = {load_theme("light").surface.name()}
    assert colours(image, QRect(0, 0, 5, image.height() - 2)) == surface
    assert colours(image, QRect(0, image.height() // 2, 14, image.height() // 2 - 2)) == surface  # below the dot
    assert colours(image, QRect(WIDTH - 13, 0, 13, image.height() - 2)) == surface
    assert colours(image, QRect(0, image.height() - 9, WIDTH, 7)) == surface


@pytest.mark.parametrize("theme", THEME_NAMES)
def test_what_is_not_read_has_a_full_dot_and_what_is_read_a_ring(theme: str) -> None:
    before_title = QRect(4, 0, 12, 40)
    unread, read = (painted(replace(hit(1), signs=Signs(read=one)), theme) for one in (False, True))
    assert load_theme(theme).accent.name() in colours(unread, before_title)
    assert load_theme(theme).accent.name() not in colours(read, before_title)
    assert len(colours(read, before_title)) > 1


@pytest.mark.parametrize("theme", THEME_NAMES)
def test_a_star_is_full_where_it_was_given_and_offered_where_the_row_is_chosen(theme: str) -> None:
    accent = load_theme(theme).accent.name()

    def beside_title(shown: Hit, *, selected: bool = False) -> set[str]:
        image = painted(shown, theme, selected=selected)
        rect = DocumentDelegate(load_theme(theme), QApplication.font()).star(QRect(0, 0, WIDTH, image.height()))
        return colours(image, rect)

    assert accent in beside_title(replace(hit(1), signs=Signs(starred=True)))
    assert beside_title(hit(1)) == {load_theme(theme).surface.name()}
    offered = beside_title(hit(1), selected=True)
    assert accent not in offered
    assert len(offered) > 1


def test_a_row_whose_page_is_on_the_way_is_blank() -> None:
    delegate = DocumentDelegate(load_theme("light"), QApplication.font())
    model = DocumentListModel()
    model.show(HitPage(0, 90, ()))
    image = QImage(WIDTH, delegate.row_height(), QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.white)
    option = QStyleOptionViewItem()
    option.rect = QRect(0, 0, image.width(), image.height())
    painter = QPainter(image)
    delegate.paint(painter, option, model.index(60, 0))
    painter.end()
    assert colours(image, QRect(0, 0, WIDTH, image.height() - 2)) == {"#ffffff"}
