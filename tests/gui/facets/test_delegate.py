from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QFont, QImage, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget
from pytestqt.qtbot import QtBot

from reader.gui.facets.delegate import FacetDelegate
from reader.gui.facets.list_model import FacetListModel
from reader.gui.facets.rows import FacetRow, RowKind
from reader.gui.search.query_filters import Asked
from reader.gui.theme import THEME_NAMES, load_theme

RECT = QRect(0, 0, 300, 24)
NOTHING = QStyle.StateFlag.State_None


def value(asked: Asked | None = None, unfolded: bool | None = None) -> FacetRow:
    return FacetRow(RowKind.VALUE, "source", "KHABAR", "KHABAR", 7, asked, unfolded)


@pytest.fixture
def model(qtbot: QtBot) -> Iterator[FacetListModel]:
    owner = QWidget()
    qtbot.addWidget(owner)
    yield FacetListModel(owner)
    owner.close()


def painted(model: FacetListModel, row: FacetRow, theme: str, state: QStyle.StateFlag = NOTHING) -> QImage:
    model.show([row])
    image = QImage(RECT.size(), QImage.Format.Format_RGB32)
    image.fill(load_theme(theme).surface)
    option = QStyleOptionViewItem()
    option.rect, option.state = RECT, state
    painter = QPainter(image)
    FacetDelegate(load_theme(theme), QFont()).paint(painter, option, model.index(0, 0))
    painter.end()
    return image


@pytest.mark.parametrize("theme", THEME_NAMES)
def test_what_is_asked_of_a_value_can_be_seen(model: FacetListModel, theme: str) -> None:
    rows = (value(), value(Asked.INCLUDED), value(Asked.EXCLUDED), value(unfolded=True), value(unfolded=False))
    pictures = [painted(model, row, theme) for row in rows]
    assert all(one != other for number, one in enumerate(pictures) for other in pictures[:number])


@pytest.mark.parametrize("theme", THEME_NAMES)
def test_the_minus_is_seen_only_on_the_row_that_is_reached(model: FacetListModel, theme: str) -> None:
    minus = FacetDelegate(load_theme(theme), QFont()).minus(RECT).adjusted(0, 2, 0, -2)

    def colours(state: QStyle.StateFlag) -> int:
        image = painted(model, value(), theme, state).copy(minus)
        return len({image.pixel(x, y) for x in range(image.width()) for y in range(image.height())})

    assert colours(NOTHING) == 1
    assert colours(QStyle.StateFlag.State_MouseOver) > 1
    assert colours(QStyle.StateFlag.State_HasFocus) > 1


def test_arrow_and_minus_stand_at_the_ends_and_grow_slowly_with_the_letters() -> None:
    delegate = FacetDelegate(load_theme("light"), QFont())
    small = delegate.arrow(RECT).width()
    assert delegate.minus(RECT).right() == RECT.right()
    assert delegate.arrow(RECT).right() < delegate.minus(RECT).left()
    font = QFont()
    font.setPointSizeF(40)
    delegate.apply(load_theme("light"), font)
    assert small < delegate.arrow(RECT).width() < 3 * small
