from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from reader.gui.reading.match_scroll_bar import MatchScrollBar


def test_ticks_are_painted_where_matches_stand_and_the_current_one_in_its_own_colour(qtbot: QtBot) -> None:
    bar = MatchScrollBar()
    qtbot.addWidget(bar)
    bar.resize(14, 600)
    bar.set_colours(QColor("#010203"), QColor("#a0b0c0"))
    bar.set_ticks([0.25, 0.75], 0.5)
    image = bar.grab().toImage()
    rows = {
        name: [y for y in range(image.height()) if image.pixelColor(7, y).name() == name]
        for name in ("#010203", "#a0b0c0")
    }
    assert len(rows["#010203"]) == 4
    assert all(140 < y < 170 or 430 < y < 460 for y in rows["#010203"])
    assert all(290 < y < 310 for y in rows["#a0b0c0"])
    assert rows["#a0b0c0"]
