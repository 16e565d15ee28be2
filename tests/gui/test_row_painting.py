from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QStyle

from reader.gui.row_painting import fill_row
from reader.gui.theme import load_theme

STATES = QStyle.StateFlag


def filled(state: QStyle.StateFlag) -> str:
    image = QImage(4, 4, QImage.Format.Format_RGB32)
    image.fill(0)
    painter = QPainter(image)
    fill_row(painter, QRect(0, 0, 4, 4), state, load_theme("light"))
    painter.end()
    return image.pixelColor(1, 1).name()


def test_a_chosen_row_and_one_under_the_mouse_have_grounds_of_their_own() -> None:
    theme = load_theme("light")
    assert filled(STATES.State_None) == "#000000"
    assert filled(STATES.State_MouseOver) == theme.hover.name()
    assert filled(STATES.State_Selected | STATES.State_MouseOver) == theme.selected.name()
