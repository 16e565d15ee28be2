"""OpenDocument texts (.odt, .fodt) of LibreOffice and others."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from lxml import etree

from reader.corpus.metadata import Metadata
from reader.errors import FileDamaged
from reader.loader.archive import Archive
from reader.loader.dates import day_of
from reader.loader.extract import Extract, author_of, join, one_line
from reader.loader.markup import Tree, name_of, parse_xml
from reader.loader.rows import row_lines

_KIND = "OpenDocument"
_SKIPPED = frozenset("tracked-changes annotation annotation-end note-citation sequence-decls hidden-text forms".split())
_TITLES = frozenset({"Title", "Heading_20_1"})
_RECORD_STYLES = {"Author": "author", "Date": "date"}
_DASHES = frozenset("-–—−―‒")


def read(path: Path, data: bytes) -> Extract:
    """Read an OpenDocument text: body, text boxes, tables, then notes.

    Raises:
        FileDamaged, FilePasswordNeeded, FileTooLarge: as ``Archive`` does.
    """
    content, meta = _flat(path, data) if data.lstrip().startswith(b"<") else _zipped(path, data)
    bodies = [] if content is None else list(content.iter("{*}text"))
    body = next((one for one in bodies if ":office:" in one.tag), None)
    if content is None or body is None:
        raise FileDamaged(path, _KIND)
    reading = _Reading(_parents(content), _bullets(content))
    lines = [*reading.lines(body), *reading.notes]
    told = {kind: one_line(text) for text, style in lines if (kind := _RECORD_STYLES.get(style))}
    kept = [(text, style) for text, style in lines if style not in _RECORD_STYLES and text.strip()]
    fields = {} if meta is None else {name_of(one): one.text or "" for one in meta.iter() if name_of(one)}
    metadata = Metadata(
        title=kept[0][0] if kept and kept[0][1] in _TITLES else "",
        author=author_of(told.get("author") or fields.get("initial-creator") or fields.get("creator")),
        published=day_of(told.get("date")),
        created=day_of(fields.get("creation-date")),
    )
    return Extract(join(text for text, _ in kept), "", metadata, fields.get("title", ""))


def _zipped(path: Path, data: bytes) -> tuple[Tree | None, Tree | None]:
    archive = Archive(path, data, _KIND)
    if b"encryption-data" in archive.read("META-INF/manifest.xml"):
        raise archive.locked()
    return archive.xml("content.xml"), archive.xml("meta.xml")


def _flat(path: Path, data: bytes) -> tuple[Tree | None, Tree | None]:
    try:
        root = parse_xml(data)
    except (etree.XMLSyntaxError, ValueError):
        raise FileDamaged(path, _KIND) from None
    return root, root.find("{*}meta")


def _attribute(element: Tree, name: str) -> str:
    return next((value for key, value in element.attrib.items() if etree.QName(key).localname == name), "")


def _parents(content: Tree) -> dict[str, str]:
    """Return the named style behind each style that the program made on its own."""
    return {_attribute(one, "name"): _attribute(one, "parent-style-name") for one in content.iter("{*}style")}


def _bullets(content: Tree) -> dict[str, str]:
    """Return the sign of the first level of each style of lists; a numbered one has “1”."""
    found = {}
    for style in content.iter("{*}list-style"):
        level = next(iter(style), None)
        if level is not None:
            sign = _attribute(level, "bullet-char")
            found[_attribute(style, "name")] = sign if sign in _DASHES else "•" if sign else "1"
    return found


@dataclass(slots=True)
class _Open:
    parts: list[str] = field(default_factory=list)
    style: str = ""


class _Reading:
    def __init__(self, parents: dict[str, str], bullets: dict[str, str]) -> None:
        self._parents = parents
        self._bullets = bullets
        self._mark = ""
        self._lists: list[tuple[str, int]] = []
        self.notes: list[tuple[str, str]] = []

    def lines(self, body: Tree) -> Iterator[tuple[str, str]]:
        """Yield the paragraphs with the names of their styles, and keep foot- and endnotes apart."""
        opened: list[_Open] = []
        rows: list[list[list[tuple[str, str]]]] = []
        in_notes = 0
        walk = etree.iterwalk(body, events=("start", "end"))
        for event, element in walk:
            name = name_of(element)
            if event == "start":
                if name in _SKIPPED or not name:
                    walk.skip_subtree()
                    continue
                if name == "note-body":
                    in_notes += 1
                elif name in ("p", "h"):
                    opened.append(self._open(element, name))
                elif name == "table-row":
                    rows.append([])
                elif name == "table-cell" and rows:
                    rows[-1].append([])
                else:
                    self._enter_list(element, name)
                if opened:
                    opened[-1].parts += [_sign(element, name), " ".join((element.text or "\0").split("\n"))]
                continue
            if name in ("p", "h"):
                done = opened.pop()
                line = ("".join(done.parts).replace("\0", ""), done.style)
                if in_notes:
                    self.notes.append(line)
                elif rows and rows[-1]:
                    rows[-1][-1].append(line)
                else:
                    yield line
            elif name == "table-row":
                done_row = list(row_lines(rows.pop()))
                if rows and rows[-1]:
                    rows[-1][-1] += done_row
                else:
                    yield from done_row
            elif name == "note-body":
                in_notes -= 1
            elif name == "list" and self._lists:
                self._lists.pop()
            if opened and element.tail:
                opened[-1].parts.append(" ".join(element.tail.split("\n")))

    def _open(self, element: Tree, name: str) -> _Open:
        style = _attribute(element, "style-name")
        if style not in _TITLES and style not in _RECORD_STYLES:
            style = self._parents.get(style, style)
        if name == "h" and _attribute(element, "outline-level") == "1":
            style = "Heading_20_1"
        mark, self._mark = self._mark, ""
        return _Open([mark], style)

    def _enter_list(self, element: Tree, name: str) -> None:
        if name == "list":
            sign = self._bullets.get(_attribute(element, "style-name"), self._lists[-1][0] if self._lists else "•")
            self._lists.append((sign, 0))
        elif name == "list-item" and self._lists:
            sign, count = self._lists.pop()
            self._lists.append((sign, count + 1))
            self._mark = f"{count + 1}. " if sign == "1" else f"{sign} "


def _sign(element: Tree, name: str) -> str:
    if name == "s":
        count = _attribute(element, "c")
        return " " * min(int(count) if count.isascii() and count.isdigit() else 1, 100)
    return {"tab": "\t", "line-break": "\n"}.get(name, "")
