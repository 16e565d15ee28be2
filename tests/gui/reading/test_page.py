import dataclasses

import pytest
from PySide6.QtCore import QLocale

from reader.corpus.document import DateOrigin, Document, TurnKind
from reader.corpus.span import Span
from reader.gui.fonts import reading_family
from reader.gui.reading.page import Page, Role, byline, set_page
from reader.gui.reading.parts import cut_into_parts
from reader.gui.reading.typography import Typography
from reader.gui.theme import load_theme
from tests.gui.written_documents import HEADLINE, NAME, document, interview

pytestmark = pytest.mark.usefixtures("qapp")


def page_of(source: Document, part: Span | None = None) -> Page:
    typography = Typography(load_theme("light"), 13, reading_family(), reading_family(), 96)
    return set_page(source, part or cut_into_parts(source)[0], typography)


def shown(page: Page, role: Role) -> list[str]:
    return [page.text_block(index).text() for index, block in enumerate(page.blocks) if block.role == role]


def test_a_page_begins_with_title_and_byline_and_then_shows_every_paragraph() -> None:
    source = interview()
    page = page_of(source)
    assert shown(page, Role.TITLE) == [HEADLINE]
    assert shown(page, Role.BODY) == [paragraph.span.of(source.text) for paragraph in source.paragraphs]
    assert page.blocks[1].role == Role.BYLINE
    assert page.sheet.blockCount() == len(page.blocks)


def test_every_code_point_shown_goes_to_qt_and_back() -> None:
    source = document(["Бір 😀 екі", "😀😀 үш", "төрт"], headline="Тақырып 😀 осы")
    page = page_of(source)
    for _, span in page.spans_shown():
        for position in range(span.start, span.end + 1):
            assert page.from_qt(page.to_qt(position)) == position
            if position < span.end:
                letter = source.text[position].encode("utf-16-le")[:2].decode("utf-16-le", "surrogatepass")
                assert page.sheet.characterAt(page.to_qt(position)).encode(
                    "utf-16-le", "surrogatepass"
                ) == letter.encode("utf-16-le", "surrogatepass")


@pytest.mark.parametrize("odd", ["\u00a0", "\u00ad", "\u200b", "\u2028", "\t", "\x0b", "\x0c", "\ufffc", "\ufeff"])
def test_odd_characters_stand_in_the_page_as_they_are(odd: str) -> None:
    source = document([f"сөз{odd}тіркес"])
    page = page_of(source)
    start = page.to_qt(source.paragraphs[0].span.start)
    assert "".join(page.sheet.characterAt(start + step) for step in range(10)) == f"сөз{odd}тіркес"


@pytest.mark.parametrize("odd", ["\r", "\u2029", "\ufdd0", "\ufdd1"])
def test_a_character_that_qt_would_break_a_paragraph_at_shifts_no_position(odd: str) -> None:
    source = document([f"сөз{odd}тіркес", "минерал"])
    page = page_of(source)
    assert page.sheet.blockCount() == len(page.blocks)
    assert page.sheet.characterAt(page.to_qt(source.text.index("тіркес"))) == "т"
    assert page.sheet.characterAt(page.to_qt(source.text.index("минерал"))) == "м"


def test_markup_in_a_text_is_only_text() -> None:
    page = page_of(document(["<img src='http://example.org/x.png'> <b>сөз</b>"]))
    assert shown(page, Role.BODY) == ["<img src='http://example.org/x.png'> <b>сөз</b>"]


def test_the_speaker_stands_above_each_answer_and_is_no_part_of_the_text() -> None:
    page = page_of(interview())
    assert shown(page, Role.SPEAKER) == [NAME, NAME]
    assert all(block.span is None for block in page.blocks if block.role == Role.SPEAKER)


def test_a_turn_that_names_its_speaker_itself_does_not_name_it_twice() -> None:
    page = page_of(document(["Сұрақ?", f"{NAME}: — Жауап."], [TurnKind.QUESTION, TurnKind.ANSWER]))
    assert shown(page, Role.SPEAKER) == []


def test_only_the_first_paragraph_of_a_turn_is_marked_as_question_or_answer() -> None:
    page = page_of(interview())
    marks = {block.number: block.mark for block in page.blocks if block.number and block.mark != TurnKind.LEAD}
    assert [number for number, mark in marks.items() if mark == TurnKind.QUESTION] == [2, 5]
    assert [number for number, mark in marks.items() if mark == TurnKind.ANSWER] == [3, 6]


def test_a_title_cut_from_the_lead_is_repeated_whole_below() -> None:
    lead = "Бүгін Астанада үлкен жиын өтті, оған көп ел қатысты."
    source = document([lead], headline=None)
    source = dataclasses.replace(
        source, title="Бүгін Астанада…", title_span=Span(source.body_start, source.body_start + 14)
    )
    page = page_of(source)
    assert shown(page, Role.TITLE) == ["Бүгін Астанада…"]
    assert shown(page, Role.BODY) == [lead]
    assert page.block_of(source.body_start) == 2
    assert page.span_between(0, 5) == Span(source.body_start, source.body_start + 5)
    assert page.span_between(3, page.sheet.characterCount() - 1) == source.paragraphs[0].span


def test_a_selection_over_a_speaker_is_the_stretch_of_text_around_it() -> None:
    source = interview()
    page = page_of(source)
    asked, answered = source.paragraphs[1].span, source.paragraphs[2].span
    assert page.span_between(page.to_qt(asked.start), page.to_qt(answered.start + 9)) == Span(
        asked.start, answered.start + 9
    )
    speaker = next(index for index, block in enumerate(page.blocks) if block.role == Role.SPEAKER)
    start = page.blocks[speaker].qt_start
    assert page.span_between(start, start + len(NAME)) is None
    assert page.span_between(page.to_qt(asked.start), start) == asked


def test_a_later_part_has_no_title_and_goes_on_inside_a_paragraph_without_a_number() -> None:
    source = document(["сөз тіркес " * 100], headline=None)
    parts = cut_into_parts(source, most_letters=300)
    page = page_of(source, parts[1])
    assert [block.role for block in page.blocks] == [Role.BODY]
    assert page.blocks[0].number is None
    assert shown(page, Role.BODY) == [parts[1].of(source.text)]


@pytest.mark.parametrize("origin", [DateOrigin.METADATA, DateOrigin.FILE_NAME, DateOrigin.FILE_TIME])
def test_a_date_that_the_text_does_not_give_says_so(origin: DateOrigin) -> None:
    assert "(" not in byline(interview())
    assert "file" in byline(dataclasses.replace(interview(), date_origin=origin))


def test_the_byline_names_date_source_and_interviewee() -> None:
    before = QLocale()
    QLocale.setDefault(QLocale("ru"))
    try:
        assert byline(interview()).replace("\u00a0", " ").replace("\u202f", " ") == (
            "5 ноября 2025 г. · KAZINFORM · " + NAME
        )
    finally:
        QLocale.setDefault(before)
