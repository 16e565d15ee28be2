import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from reader.gui.line_breaking import laid_out


@pytest.mark.parametrize(
    "text", ["", "бір", "бір екі үш төрт бес алты жеті сегіз тоғыз он " * 9, "щ" * 400, "🚀" * 200]
)
def test_a_long_text_ends_in_three_dots(text: str) -> None:
    font = QFont(QApplication.font())
    layout = laid_out(text, font, 200, 2, 20)
    assert layout.lineCount() == (1 if len(text) < 4 else 2)
    assert layout.text().endswith("…") == (len(text) > 3)
    widths = [layout.lineAt(number).naturalTextWidth() for number in range(layout.lineCount())]
    assert all(width <= 200 + 1 for width in widths)
