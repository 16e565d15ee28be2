from pytestqt.qtbot import QtBot

from reader.corpus.span import Span
from reader.gui.fonts import interface_family, reading_family
from reader.gui.reading.page import Page, Role, set_page
from reader.gui.reading.page_lines import block_at, block_top, line_top, position_at, reading_top, rects_of, shares_of
from reader.gui.reading.parts import cut_into_parts
from reader.gui.reading.typography import Typography
from reader.gui.theme import load_theme
from tests.gui.written_documents import interview, uses

SOURCE = interview()
LINE = 26.0


def laid_out(width: float = 500) -> Page:
    typography = Typography(load_theme("light"), 13, reading_family(), interface_family(), 96)
    page = set_page(SOURCE, cut_into_parts(SOURCE)[0], typography)
    page.sheet.setTextWidth(width)
    page.sheet.documentLayout().documentSize()
    return page


def test_the_blocks_stand_below_each_other_and_are_found_by_their_height(qtbot: QtBot) -> None:
    page = laid_out()
    tops = [block_top(page, index) for index in range(len(page.blocks))]
    assert tops == sorted(set(tops))
    assert [block_at(page, top + 1) for top in tops] == list(range(len(tops)))
    assert block_at(page, -50) == 0
    assert block_at(page, 1e9) == len(tops) - 1


def test_the_place_at_the_top_of_a_line_is_that_line(qtbot: QtBot) -> None:
    page = laid_out()
    for paragraph in SOURCE.paragraphs:
        middle = (paragraph.span.start + paragraph.span.end) // 2
        first, end = position_at(page, line_top(page, middle, LINE))
        assert first <= middle < end
    assert position_at(page, 1e9) == (page.part.end, page.part.end)


def test_reading_begins_a_little_above_a_paragraph_and_with_the_name_of_who_speaks(qtbot: QtBot) -> None:
    page = laid_out()
    speaker = next(index for index, block in enumerate(page.blocks) if block.role == Role.SPEAKER)
    answer = page.blocks[speaker + 1].span
    assert answer is not None
    assert line_top(page, answer.start, LINE) == block_top(page, speaker)
    assert reading_top(page, answer.start, LINE) < block_top(page, speaker)


def test_matches_stand_between_the_top_and_the_bottom_in_their_order(qtbot: QtBot) -> None:
    page = laid_out()
    matches = uses(SOURCE, "минерал")
    shares = shares_of(page, matches, LINE)
    assert list(shares) == list(matches)
    assert list(shares.values()) == sorted(shares.values())
    assert all(0 <= share <= 1 for share in shares.values())


def test_a_stretch_has_a_box_on_every_line_that_it_touches(qtbot: QtBot) -> None:
    page = laid_out(300)
    paragraph = max(SOURCE.paragraphs, key=lambda one: one.span.end - one.span.start).span
    index = page.block_of(paragraph.start)
    boxes = list(rects_of(page, paragraph, index, 17))
    assert len(boxes) == page.text_block(index).layout().lineCount() > 3
    [one] = rects_of(page, Span(paragraph.start, paragraph.start + 3), index, 17)
    assert 0 < one.width() < boxes[0].width()
    assert list(rects_of(page, paragraph, 1, 17)) == []
