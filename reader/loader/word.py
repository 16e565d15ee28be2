"""Word documents (.docx): the words of the body with what was inserted, without what was deleted."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from lxml import etree

from reader.corpus.metadata import Metadata
from reader.loader.archive import Archive
from reader.loader.dates import day_of
from reader.loader.extract import Extract, author_of, join, one_line
from reader.loader.markup import Tree
from reader.loader.rows import row_lines

_KIND = "Word"
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_STRICT_W = "{http://purl.oclc.org/ooxml/wordprocessingml/main}"
_MAIN_PART = "officeDocument"
_SKIPPED = frozenset("del moveFrom Fallback rPr sectPr instrText delText fldData".split())
_TITLES = frozenset({"title", "heading 1"})
_RECORD_STYLES = {"author": "author", "date": "date"}
_DASHES = frozenset("-–—−―‒")
_NO_DAY = "2013-12-23"
"""The day in the template of python-docx, which programs forget to change."""


def read(path: Path, data: bytes) -> Extract:
    """Read a Word document: body, text boxes, tables, then foot- and endnotes.

    Raises:
        FileDamaged, FilePasswordNeeded, FileTooLarge: as ``Archive`` does.
    """
    archive = Archive(path, data, _KIND)
    name = _main_part(archive)
    document = archive.xml(name)
    if document is None:
        raise archive.damaged()
    folder = name.rpartition("/")[0]
    styles = _styles(archive.xml(f"{folder}/styles.xml"))
    reading = _Reading(styles, _numbering(archive.xml(f"{folder}/numbering.xml")))
    paragraphs = list(reading.paragraphs(document))
    for notes in ("footnotes", "endnotes"):
        part = archive.xml(f"{folder}/{notes}.xml")
        paragraphs += [] if part is None else reading.paragraphs(part)
    told = {kind: one_line(text) for text, style in paragraphs if (kind := _RECORD_STYLES.get(style))}
    body = [(text, style) for text, style in paragraphs if style not in _RECORD_STYLES and text.strip()]
    headed = bool(body) and body[0][1] in _TITLES
    core = archive.xml("docProps/core.xml")
    fields = {} if core is None else {etree.QName(one).localname: one.text or "" for one in core.iter("{*}*")}
    created = fields.get("created", "")
    metadata = Metadata(
        title=body[0][0] if headed else "",
        author=author_of(told.get("author") or fields.get("creator")),
        published=day_of(told.get("date")),
        created=None if created.startswith(_NO_DAY) else day_of(created),
    )
    return Extract(join(text for text, _ in body), "", metadata, fields.get("title", ""))


def _main_part(archive: Archive) -> str:
    relations = archive.xml("_rels/.rels")
    for relation in () if relations is None else relations:
        if str(relation.get("Type")).endswith(f"/{_MAIN_PART}"):
            return str(relation.get("Target")).lstrip("/")
    return "word/document.xml"


def _styles(part: Tree | None) -> dict[str, str]:
    """Return the names of the styles, in lower case, by id; Word writes those of its own styles in English."""
    names = {}
    for style in () if part is None else part.iter(f"{_W}style", f"{_STRICT_W}style"):
        name = style.find("{*}name")
        if name is not None:
            names[_value(style, "styleId")] = _value(name).lower()
    return names


def _value(element: Tree, name: str = "val") -> str:
    return str(element.get(f"{_W}{name}") or element.get(f"{_STRICT_W}{name}") or "")


def _numbering(part: Tree | None) -> dict[tuple[str, str], str]:
    """Return the sign of a list, or “1” for a numbered one, by the list's number and level."""
    if part is None:
        return {}
    signs: dict[str, dict[str, str]] = {}
    for abstract in part.iter("{*}abstractNum"):
        levels = signs.setdefault(_value(abstract, "abstractNumId"), {})
        for level in abstract.iter("{*}lvl"):
            kind, text = level.find("{*}numFmt"), level.find("{*}lvlText")
            if kind is None or text is None or _value(kind) == "none":
                continue
            sign = _value(text).strip()
            bullet = sign if sign in _DASHES else "•"
            levels[_value(level, "ilvl")] = bullet if _value(kind) == "bullet" else "1"
    found = {}
    for number in part.iter("{*}num"):
        abstract = number.find("{*}abstractNumId")
        if abstract is not None:
            for level, sign in signs.get(_value(abstract), {}).items():
                found[_value(number, "numId"), level] = sign
    return found


@dataclass(slots=True)
class _Open:
    """A paragraph that is not at its end."""

    parts: list[str] = field(default_factory=list)
    style: str = ""


class _Reading:
    """Read paragraphs in document order; those of a text box come before the one that it is fixed to."""

    def __init__(self, styles: dict[str, str], numbering: dict[tuple[str, str], str]) -> None:
        self._styles = styles
        self._numbering = numbering
        self._counts: Counter[tuple[str, str]] = Counter()

    def paragraphs(self, part: Tree) -> Iterator[tuple[str, str]]:
        """Yield the paragraphs of a part of the file, each with the name of its style."""
        opened: list[_Open] = []
        rows: list[list[list[tuple[str, str]]]] = []
        walk = etree.iterwalk(part, events=("start", "end"))
        for event, element in walk:
            name = etree.QName(element).localname if isinstance(element.tag, str) else ""
            if event == "start":
                if _is_left_out(element, name):
                    walk.skip_subtree()
                elif name == "p":
                    opened.append(self._open(element))
                elif name == "tr":
                    rows.append([])
                elif name == "tc" and rows:
                    rows[-1].append([])
                elif opened:
                    opened[-1].parts.append(_words(element, name))
            elif name == "p" and opened:
                done = opened.pop()
                line = ("".join(done.parts), done.style)
                if rows and rows[-1]:
                    rows[-1][-1].append(line)
                else:
                    yield line
            elif name == "tr" and rows:
                lines = list(row_lines(rows.pop()))
                if rows and rows[-1]:
                    rows[-1][-1].extend(lines)
                else:
                    yield from lines

    def _open(self, paragraph: Tree) -> _Open:
        properties = paragraph.find("{*}pPr")
        if properties is None:
            return _Open()
        style, number = properties.find("{*}pStyle"), properties.find("{*}numPr/{*}numId")
        level = properties.find("{*}numPr/{*}ilvl")
        name = self._styles.get(_value(style), _value(style).lower()) if style is not None else ""
        if number is None:
            return _Open(style=name)
        place = (_value(number), _value(level) if level is not None else "0")
        sign = self._numbering.get(place, "")
        self._counts[place] += sign == "1"
        mark = f"{self._counts[place]}. " if sign == "1" else f"{sign} " if sign else ""
        return _Open([mark], name)


def _is_left_out(element: Tree, name: str) -> bool:
    if name in ("footnote", "endnote"):
        return _value(element, "type") not in ("", "normal")
    return not name or name in _SKIPPED or (name == "r" and _is_hidden(element))


def _is_hidden(run: Tree) -> bool:
    properties = run.find("{*}rPr")
    hidden = None if properties is None else properties.find("{*}vanish")
    return hidden is not None and _value(hidden) not in ("0", "false", "off")


def _words(element: Tree, name: str) -> str:
    if name == "t":
        return element.text or ""
    if name in ("br", "cr"):
        return "\n"
    return {"tab": "\t", "noBreakHyphen": "-", "ptab": "\t"}.get(name, "")
