"""A document as a Word file, to be read and written on."""

import io
from collections.abc import Iterable

from reader.export.column import xml_text
from reader.export.sheet import LineKind, SheetLine

_BODY, _LABEL = "Times New Roman", "Arial"
"""Have every Kazakh letter."""

_TEXT_PT, _TITLE_PT, _SMALL_PT = 12, 20, 9
_QUESTION = (0x0B, 0x55, 0x63)
_QUIET = (0x55, 0x55, 0x4F)


def page_docx(title: str, lines: Iterable[SheetLine]) -> bytes:
    """Return a Word file; marks are highlighted. Characters that XML has no place for become U+FFFD."""
    import docx
    from docx.enum.text import WD_COLOR_INDEX
    from docx.shared import Pt, RGBColor

    document = docx.Document()
    document.core_properties.title = xml_text(title)[:255]
    document.core_properties.author = "Oqyrman"
    document.core_properties.comments = ""
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size, normal.font.no_proof = _BODY, Pt(_TEXT_PT), True
    for line in lines:
        heading = line.kind is LineKind.TITLE
        paragraph = document.add_heading(level=1) if heading else document.add_paragraph()
        paragraph.paragraph_format.space_after = Pt(2 if line.kind is LineKind.SPEAKER else 8)
        paragraph.paragraph_format.line_spacing = 1.25
        for one in line.runs:
            run = paragraph.add_run(xml_text(one.text))
            run.font.name = _BODY
            if heading:
                run.font.size, run.font.color.rgb = Pt(_TITLE_PT), RGBColor(0, 0, 0)
            elif line.kind in (LineKind.BYLINE, LineKind.SPEAKER):
                run.font.name, run.font.size, run.font.color.rgb = _LABEL, Pt(_SMALL_PT), RGBColor(*_QUIET)
                run.font.all_caps = line.kind is LineKind.SPEAKER
            elif line.kind is LineKind.QUESTION:
                run.font.color.rgb = RGBColor(*_QUESTION)
            if one.marked:
                run.font.highlight_color = WD_COLOR_INDEX.YELLOW
    packed = io.BytesIO()
    document.save(packed)
    return packed.getvalue()
