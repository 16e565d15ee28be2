from dataclasses import replace

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.corpus.quotation import Checked, Standing
from reader.gui.basket.quote_list import QuoteList
from reader.gui.basket.quotes_part import QuotesPart
from reader.gui.theme import THEME_NAMES, load_theme
from tests.gui.basket.written_quotes import kept, rows


@pytest.mark.parametrize("kind", [QuoteList, QuotesPart])
@pytest.mark.parametrize("theme", THEME_NAMES)
def test_every_row_is_painted_at_every_size(qtbot: QtBot, theme: str, kind: type[QuoteList] | type[QuotesPart]) -> None:
    shown = kind(load_theme(theme))
    qtbot.addWidget(shown)
    shown.resize(400, 400)
    [long] = rows("сөз " * 90)
    checked = replace(long, checked=Checked(Standing.CHANGED), same_as=1)
    shown.show_rows([checked, replace(checked, kept=kept(2, "су", "бірінші\nекінші"), number=2)])
    font = QFont(QApplication.font())
    heights = []
    for size in (8.0, 24.0):
        font.setPointSizeF(size)
        shown.apply(load_theme(theme), font)
        heights.append(shown.sizeHintForRow(0))
        assert not shown.grab().isNull()
    assert heights[1] > 2 * heights[0]
