"""Tables as Word documents."""

import datetime
import io
from collections.abc import Iterable, Sequence
from typing import Any, BinaryIO

from reader.export.column import Column, Row, cell_text, widths, xml_text

MOST_ROWS = 20_000
"""Rows above which word processors take minutes to open a table."""

_FONT = "Arial"
"""Has every Kazakh letter, and a twin of the same measures where it is missing."""

_LANGUAGE = "kk-KZ"
_TEXT_PT = 8
_TITLE_PT = 14
_PAGE_MM = (297, 210)
_MARGIN_MM = 12
_NARROWEST, _WIDEST = 6, 50
_LONGEST_TITLE = 255
_HEADER, _BOLD, _RIGHT = "Table Header", "Table Keyword", "Table Right"


def write_docx(title: str, columns: Sequence[Column], rows: Iterable[Row], stream: BinaryIO) -> None:
    """Write a document with a title and one table, all of which is in memory until it is written.

    Its language is Kazakh, and its spelling is not checked. Characters that XML has no place for become U+FFFD.

    Raises:
        OSError: the stream cannot be written.
    """
    import docx

    document = docx.Document()
    _describe(document, xml_text(cell_text(title)))
    _set_page(document)
    _set_styles(document)
    if title:
        document.add_heading(xml_text(cell_text(title)), 1)
    kept = list(rows)
    _add_table(document, columns, kept)
    packed = io.BytesIO()
    document.save(packed)
    stream.write(packed.getbuffer())


def _describe(document: Any, title: str) -> None:
    properties = document.core_properties
    properties.title = title[:_LONGEST_TITLE]
    properties.author = "Oqyrman"
    properties.comments = ""
    properties.language = _LANGUAGE
    properties.created = properties.modified = datetime.datetime.now(datetime.UTC)


def _set_page(document: Any) -> None:
    from docx.enum.section import WD_ORIENT
    from docx.shared import Mm

    page = document.sections[0]
    page.orientation = WD_ORIENT.LANDSCAPE
    page.page_width, page.page_height = Mm(_PAGE_MM[0]), Mm(_PAGE_MM[1])
    page.left_margin = page.right_margin = page.top_margin = page.bottom_margin = Mm(_MARGIN_MM)


def _set_styles(document: Any) -> None:
    from docx.enum.style import WD_STYLE_TYPE
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.oxml.ns import qn
    from docx.shared import Pt

    normal = document.styles["Normal"]
    normal.paragraph_format.space_after = Pt(0)
    normal.paragraph_format.line_spacing = 1.0
    normal.font.no_proof = True
    for style, size in ((normal, _TEXT_PT), (document.styles["Heading 1"], _TITLE_PT)):
        style.font.name = _FONT
        style.font.size = Pt(size)
        fonts = style.element.rPr.rFonts
        fonts.attrib.clear()  # a theme's font would go before ours
        for script in ("w:ascii", "w:hAnsi", "w:cs", "w:eastAsia"):
            fonts.set(qn(script), _FONT)
    heading = document.styles["Heading 1"].paragraph_format
    heading.space_before, heading.space_after = Pt(0), Pt(6)
    language = normal.element.makeelement(qn("w:lang"))
    for script in ("w:val", "w:eastAsia", "w:bidi"):
        language.set(qn(script), _LANGUAGE)
    normal.element.rPr.append(language)
    for name in (_HEADER, _BOLD, _RIGHT):
        style = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        style.base_style = normal
        if name == _RIGHT:
            style.paragraph_format.alignment = WD_ALIGN_PARAGRAPH.RIGHT
        else:
            style.font.bold = True


def _add_table(document: Any, columns: Sequence[Column], rows: Sequence[Row]) -> None:
    from docx.shared import Mm

    table = document.add_table(rows=0, cols=len(columns), style="Table Grid")
    table.autofit = False
    shares = widths(columns, rows, _NARROWEST, _WIDEST)
    room = _PAGE_MM[0] - 2 * _MARGIN_MM
    for column, share in zip(table.columns, shares, strict=True):
        column.width = Mm(room * share / sum(shares))
    builder = _Builder(table, document)
    builder.add_row([column.title for column in columns], [_HEADER] * len(columns), header=True)
    styles = [_BOLD if column.bold else _RIGHT if column.flush_right else None for column in columns]
    for row in rows:
        builder.add_row(row, styles)


class _Builder:
    """Add rows to a table as bare XML: python-docx looks through the whole table for each of its cells."""

    def __init__(self, table: Any, document: Any) -> None:
        from docx.oxml.ns import qn

        self._rows = table._tbl
        self._new = table._tbl.makeelement
        names = ("tr", "trPr", "cantSplit", "tblHeader", "tc", "p", "pPr", "pStyle", "val", "r", "t", "br")
        self._tags = {name: qn(f"w:{name}") for name in names}
        self._styles = {name: document.styles[name].style_id for name in (_HEADER, _BOLD, _RIGHT)}

    def add_row(self, row: Row, styles: Sequence[str | None], *, header: bool = False) -> None:
        """Add a row whose cells have the named styles; a header is repeated on each page."""
        line = self._add(self._rows, "tr")
        properties = self._add(line, "trPr")
        self._add(properties, "cantSplit")
        if header:
            self._add(properties, "tblHeader")
        for cell, style in zip(row, styles, strict=True):
            paragraph = self._add(self._add(line, "tc"), "p")
            if style is not None:
                self._add(self._add(paragraph, "pPr"), "pStyle").set(self._tags["val"], self._styles[style])
            self._add_text(paragraph, cell_text(cell).replace("\t", " "))

    def _add_text(self, paragraph: Any, text: str) -> None:
        run = self._add(paragraph, "r")
        for number, line in enumerate(text.splitlines()):
            if number:
                self._add(run, "br")
            stretch = self._add(run, "t")
            stretch.text = xml_text(line)
            stretch.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")

    def _add(self, parent: Any, name: str) -> Any:
        child = self._new(self._tags[name])
        parent.append(child)
        return child
