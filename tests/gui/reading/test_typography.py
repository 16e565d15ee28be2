import pytest

from reader.gui.fonts import interface_family, reading_family
from reader.gui.reading.typography import Typography
from reader.gui.theme import load_theme

pytestmark = pytest.mark.usefixtures("qapp")


def set_at(text_pt: float) -> Typography:
    return Typography(load_theme("light"), text_pt, reading_family(), interface_family(), 96)


@pytest.mark.parametrize("width", [700, 800, 1300, 2500])
def test_a_line_holds_60_to_75_letters_wherever_there_is_room(width: int) -> None:
    typography = set_at(11)
    column = typography.column(width)
    assert 60 <= (width - column.left - column.right) / typography.letter_width() <= 75


def test_the_column_stands_in_the_middle_of_a_wide_pane() -> None:
    column = set_at(13).column(1301)
    assert abs(column.left - column.right) <= 1


@pytest.mark.parametrize("text_pt", [9, 13, 20, 32, 39])
@pytest.mark.parametrize("width", [280, 400, 520, 800])
def test_the_margin_has_room_for_the_marks_at_every_size(text_pt: float, width: int) -> None:
    typography = set_at(text_pt)
    column = typography.column(width)
    assert column.left >= typography.badge_edge + typography.badge
    assert width - column.left - column.right > min(width * 0.55, 60 * typography.letter_width())


def test_very_large_text_does_not_make_the_title_larger_still() -> None:
    assert set_at(13).title_scale == 1.6
    assert set_at(32).title_scale == pytest.approx(1.2)
