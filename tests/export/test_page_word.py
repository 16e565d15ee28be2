import io

import docx

from reader.export.page_word import page_docx
from reader.export.sheet import LineKind, Run, SheetLine, sheet
from tests.gui.written_documents import interview, uses


def test_every_paragraph_is_there_and_what_was_found_is_highlighted() -> None:
    source = interview()
    packed = page_docx(source.title, sheet(source, uses(source, "минерал"), "күн"))
    read = docx.Document(io.BytesIO(packed))
    texts = [paragraph.text for paragraph in read.paragraphs]
    assert [one.span.of(source.text) for one in source.paragraphs if one.span.of(source.text) in texts] == [
        one.span.of(source.text) for one in source.paragraphs
    ]
    marked = [run.text for paragraph in read.paragraphs for run in paragraph.runs if run.font.highlight_color]
    assert marked == ["минерал"] * len(uses(source, "минерал"))


def test_characters_that_xml_has_no_place_for_are_replaced() -> None:
    packed = page_docx("а\x00", [SheetLine(LineKind.TEXT, (Run("б\x01в"),), 1)])
    assert "б\ufffdв" in [one.text for one in docx.Document(io.BytesIO(packed)).paragraphs]
