"""A Word document of quotes with footnotes, for which python-docx has no verbs of its own."""

import datetime
import io
from collections.abc import Sequence
from typing import Any, BinaryIO

from reader.export.column import xml_text

_NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_FONT = "Times New Roman"
_LANGUAGE = "kk-KZ"
_TEXT_PT, _NOTE_PT = 12, 10
_CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
_RELATIONSHIP = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"
_SEPARATORS = ("separator", "continuationSeparator")
_TEXT_STYLE, _MARK_STYLE = "FootnoteText", "FootnoteReference"


def write_footnoted(title: str, quotes: Sequence[tuple[str, str, str]], stream: BinaryIO) -> None:
    """Write quotes, each a paragraph with a footnote and, below it, what the user says of it.

    ``quotes`` are the passage, its source and the comment, which may be empty.
    """
    import docx

    document = docx.Document()
    _set_styles(document)
    properties = document.core_properties
    properties.title, properties.author, properties.comments = xml_text(title)[:255], "Oqyrman", ""
    properties.created = properties.modified = datetime.datetime.now(datetime.UTC)
    properties.language = _LANGUAGE
    if title:
        document.add_heading(xml_text(title), 1)
    notes = _Notes()
    for quote, source, comment in quotes:
        paragraph = document.add_paragraph(style="Quote")
        _add_text(paragraph, quote)
        notes.refer(paragraph, source)
        if comment:
            _add_text(document.add_paragraph(), comment)
    notes.attach(document)
    packed = io.BytesIO()
    document.save(packed)
    stream.write(packed.getbuffer())


class _Notes:
    """The footnotes of a document, numbered from 1; the first two of the part are the lines above them."""

    def __init__(self) -> None:
        from lxml import etree

        self._make = etree.SubElement
        self._root = etree.Element(_tag("footnotes"), nsmap={"w": _NAMESPACE})
        self._count = 0
        for number, kind in enumerate(_SEPARATORS, -1):
            note = self._add(self._root, "footnote", type=kind, id=str(number))
            self._add(self._add(self._add(note, "p"), "r"), kind)

    def refer(self, paragraph: Any, text: str) -> None:
        """Set the mark of a new footnote at the end of a paragraph."""
        self._count += 1
        run = self._add(paragraph._p, "r")
        self._add(self._add(run, "rPr"), "rStyle", val=_MARK_STYLE)
        self._add(run, "footnoteReference", id=str(self._count))
        note = self._add(self._root, "footnote", id=str(self._count))
        body = self._add(note, "p")
        self._add(self._add(body, "pPr"), "pStyle", val=_TEXT_STYLE)
        mark = self._add(body, "r")
        self._add(self._add(mark, "rPr"), "rStyle", val=_MARK_STYLE)
        self._add(mark, "footnoteRef")
        words = self._add(self._add(body, "r"), "t")
        words.text = " " + xml_text(" ".join(text.split()))
        words.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")

    def attach(self, document: Any) -> None:
        """Put the footnotes into the document's package."""
        from docx.opc.packuri import PackURI
        from docx.opc.part import Part
        from lxml import etree

        content = etree.tostring(self._root, xml_declaration=True, encoding="UTF-8", standalone=True)
        part = Part(PackURI("/word/footnotes.xml"), _CONTENT_TYPE, content, document.part.package)
        document.part.relate_to(part, _RELATIONSHIP)
        settings = document.settings.element
        properties = settings.makeelement(_tag("footnotePr"))
        for number in (-1, 0):
            self._add(properties, "footnote", id=str(number))
        place = settings.find(_tag("compat"))
        if place is None:
            settings.append(properties)
        else:
            place.addprevious(properties)

    def _add(self, parent: Any, name: str, **attributes: str) -> Any:
        child = self._make(parent, _tag(name))
        for key, value in attributes.items():
            child.set(_tag(key), value)
        return child


def _set_styles(document: Any) -> None:
    from docx.enum.style import WD_STYLE_TYPE
    from docx.oxml.ns import qn
    from docx.shared import Mm, Pt, RGBColor

    styles = document.styles
    normal, quote, heading = styles["Normal"], styles["Quote"], styles["Heading 1"]
    for style, size in ((normal, _TEXT_PT), (heading, _TEXT_PT + 4)):
        style.font.name, style.font.size = _FONT, Pt(size)
        fonts = style.element.rPr.rFonts
        fonts.attrib.clear()  # a theme's font would go before ours
        for script in ("w:ascii", "w:hAnsi", "w:cs", "w:eastAsia"):
            fonts.set(qn(script), _FONT)
    heading.font.color.rgb = RGBColor(0, 0, 0)
    normal.font.no_proof = True
    quote.font.italic = False
    quote.font.color.rgb = RGBColor(0, 0, 0)
    quote.paragraph_format.left_indent = quote.paragraph_format.right_indent = Mm(10)
    quote.paragraph_format.space_after = Pt(6)
    note = styles.add_style("footnote text", WD_STYLE_TYPE.PARAGRAPH)
    note.base_style, note.font.size = normal, Pt(_NOTE_PT)
    note.paragraph_format.space_after = Pt(0)
    note.element.set(qn("w:styleId"), _TEXT_STYLE)
    mark = styles.add_style("footnote reference", WD_STYLE_TYPE.CHARACTER)
    mark.font.superscript = True
    mark.element.set(qn("w:styleId"), _MARK_STYLE)


def _add_text(paragraph: Any, text: str) -> None:
    run = None
    for number, line in enumerate(text.split("\n")):
        if number and run is not None:
            run.add_break()
        run = paragraph.add_run(xml_text(line.replace("\t", " ")))


def _tag(name: str) -> str:
    return f"{{{_NAMESPACE}}}{name}"
