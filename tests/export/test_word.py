import io
from typing import Any

import docx
import pytest
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.export.column import Cell, Column, Kind, cell_text, xml_text
from reader.export.word import write_docx

COLUMNS = (
    Column("left", "Сол жағы", Kind.LEFT),
    Column("keyword", "Сөз", Kind.KEYWORD),
    Column("right", "Оң жағы", Kind.RIGHT),
    Column("start", "Басы", Kind.NUMBER),
)


def document(*rows: tuple[Cell, ...], title: str = "Кесте") -> Any:
    stream = io.BytesIO()
    write_docx(title, COLUMNS, rows, stream)
    return docx.Document(stream)


def texts(written: Any) -> list[list[str]]:
    return [[cell.text for cell in row.cells] for row in written.tables[0].rows]


def test_a_document_has_its_title_and_one_table() -> None:
    written = document(("аяз бен", "қар", "түсті", 12))
    assert [(one.text, one.style.name) for one in written.paragraphs if one.text] == [("Кесте", "Heading 1")]
    assert texts(written) == [["Сол жағы", "Сөз", "Оң жағы", "Басы"], ["аяз бен", "қар", "түсті", "12"]]


def test_keywords_are_bold_and_left_contexts_stand_on_the_right() -> None:
    cells = [cell.paragraphs[0].style for cell in document(("аяз бен", "қар", "түсті", 12)).tables[0].rows[1].cells]
    assert [bool(style.font.bold) for style in cells] == [False, True, False, False]
    right = WD_ALIGN_PARAGRAPH.RIGHT
    assert [style.paragraph_format.alignment for style in cells] == [right, None, None, right]


def test_the_header_is_bold_and_repeated_on_every_page() -> None:
    first, second = document(("а", "б", "в", 1)).tables[0].rows
    assert all(cell.paragraphs[0].style.font.bold for cell in first.cells)
    assert first._tr.trPr.find(qn("w:tblHeader")) is not None
    assert second._tr.trPr.find(qn("w:tblHeader")) is None


def test_the_page_is_landscape_and_the_table_fills_it() -> None:
    written = document(("а" * 500, "б", "в", 1))
    page = written.sections[0]
    assert page.orientation == WD_ORIENT.LANDSCAPE
    assert page.page_width > page.page_height
    room = page.page_width - page.left_margin - page.right_margin
    columns = [column.width for column in written.tables[0].columns]
    assert sum(columns) == pytest.approx(room, rel=0.001)
    assert columns[0] > 3 * columns[1]


def test_the_text_is_small_kazakh_and_not_checked_for_spelling() -> None:
    normal = document().styles["Normal"]
    assert normal.font.size.pt == 8
    assert normal.font.no_proof
    assert normal.element.rPr.find(qn("w:lang")).get(qn("w:val")) == "kk-KZ"


def test_title_and_text_have_one_font_for_every_script() -> None:
    styles = document().styles
    for name in ("Normal", "Heading 1"):
        assert set(styles[name].element.rPr.rFonts.attrib.values()) == {"Arial"}


def test_the_properties_name_the_program_and_the_title() -> None:
    properties = document(title="қар" * 100).core_properties
    assert properties.author == "Oqyrman"
    assert properties.title == ("қар" * 100)[:255]
    assert (properties.language, properties.comments) == ("kk-KZ", "")


def test_a_table_without_a_title_and_without_rows_is_a_header() -> None:
    written = document(title="")
    assert [one.text for one in written.paragraphs if one.text] == []
    assert len(written.tables[0].rows) == 1


def test_line_ends_stay_and_tabs_become_spaces() -> None:
    assert texts(document(("бір\nекі", "а\tб", " в ", None)))[1] == ["бір\nекі", "а б", " в ", ""]


@settings(max_examples=40, deadline=None)
@given(st.lists(st.text(st.characters(), max_size=30), min_size=1, max_size=10))
def test_every_text_is_read_back(given_texts: list[str]) -> None:
    read = texts(document(*((text, "", "", None) for text in given_texts)))
    lines = [cell_text(text).replace("\t", " ").splitlines() for text in given_texts]
    assert [row[0] for row in read[1:]] == ["\n".join(map(xml_text, one)) for one in lines]


@pytest.mark.parametrize("title", ["а\x01б", "\ud800", "<b>&"])
def test_any_title_can_be_written(title: str) -> None:
    assert document(title=title).paragraphs[0].text == xml_text(title)


def test_a_row_with_a_cell_too_many_is_a_bug() -> None:
    with pytest.raises(ValueError, match="zip"):
        document(("а", "б", "в", 1, 2))
