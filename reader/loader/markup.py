"""HTML and XML trees: parsed without network or entities, and read as paragraphs."""

import re
from collections import Counter
from collections.abc import Callable, Iterator
from itertools import islice
from typing import Any, TypeAlias

from lxml import etree, html

Tree: TypeAlias = Any  # an element of lxml, which has no types
Unwanted = Callable[[Tree], bool]

HIDDEN = frozenset(
    "script style noscript template head iframe object embed svg math canvas audio video map select option textarea "
    "button datalist dialog".split()
)
"""Elements whose words are no text."""

BLOCKS = frozenset(
    "address article aside blockquote body caption center dd details dir div dl dt fieldset figcaption figure footer "
    "form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody td "
    "tfoot th thead title tr ul".split()
)
_CELL_LONGEST = 100
_CELLS_MOST = 30
_DISPLAY_NONE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_DECLARATION = re.compile(r"\s*<\?xml[^>]*\?>", re.IGNORECASE)
_SPACES = re.compile(r"[ \t\r\n\f]+")


def parse_html(text: str) -> Tree | None:
    """Parse HTML as a browser would, leniently; return nothing where there is no element at all."""
    parser = html.HTMLParser(encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True, huge_tree=True)
    declared = _DECLARATION.match(text)  # only where it begins: a search would take minutes for a file of spaces
    data = text[declared.end() if declared else 0 :].replace("\0", "").encode("utf-8", "replace")
    try:
        return html.document_fromstring(data, parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError):
        return None


def parse_xml(data: bytes) -> Tree:
    """Parse XML strictly; entities of the document's own are not put in, nothing else is opened.

    Raises:
        lxml.etree.XMLSyntaxError: the data are no XML, or nested too deeply.
    """
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    return etree.fromstring(data, parser)


def name_of(element: Tree) -> str:
    """Return the name of an element in lower case, without its namespace; comments and the like have none."""
    return element.tag.rpartition("}")[2].lower() if isinstance(element.tag, str) else ""


def is_hidden(element: Tree) -> bool:
    """Tell whether a browser shows nothing of an element."""
    return (
        name_of(element) in HIDDEN
        or "hidden" in element.attrib
        or element.get("aria-hidden") == "true"
        or ((style := element.get("style")) is not None and _DISPLAY_NONE.search(style) is not None)
    )


def nothing(element: Tree) -> bool:
    """Leave out nothing."""
    return False


def paragraphs(root: Tree, unwanted: Unwanted = nothing) -> Iterator[tuple[Tree, str]]:
    """Yield the paragraphs of a tree in reading order, each with the block that it stands in.

    A line break ends a paragraph; short cells of a table row stand on one line, with tabs between them.
    """
    parts: list[str] = []
    numbers: Counter[Tree] = Counter()
    block = root
    walk = etree.iterwalk(root, events=("start", "end"))
    for event, element in walk:
        name = name_of(element)
        if event == "start":
            if not name or (element is not root and (is_hidden(element) or unwanted(element))):
                walk.skip_subtree()
                continue  # its end comes all the same, with its tail
            if name == "pre":
                yield from _flushed(parts, block)
                yield from ((element, line) for line in "".join(element.itertext()).split("\n"))
                walk.skip_subtree()
                continue
            if name in BLOCKS:
                if not (name in ("td", "th") and _continues_row(element)):
                    yield from _flushed(parts, block)
                elif parts:
                    parts.append("\t")
                block = element
                parts += _mark(element, name, numbers)
            parts.append(_SPACES.sub(" ", element.text or ""))
            continue
        if name == "br":
            yield from _flushed(parts, block)
        elif name in BLOCKS and name not in ("td", "th"):
            yield from _flushed(parts, block)
            block = element.getparent() if element.getparent() is not None else root
        if element is not root:
            parts.append(_SPACES.sub(" ", element.tail or ""))
    yield from _flushed(parts, block)


def _flushed(parts: list[str], block: Tree) -> Iterator[tuple[Tree, str]]:
    paragraph = "".join(parts)
    parts.clear()
    if paragraph.strip(" \t•"):
        yield block, paragraph


def _mark(element: Tree, name: str, numbers: Counter[Tree]) -> list[str]:
    parent = element.getparent()
    if name != "li" or parent is None:
        return []
    if name_of(parent) != "ol":
        return ["• "]
    numbers[parent] += 1
    return [f"{numbers[parent]}. "]


def _continues_row(cell: Tree) -> bool:
    """Tell a cell of a table of short words from one of a table that lays out a page."""
    row = cell.getparent()
    if row is None:
        return False
    cells = list(islice(row, _CELLS_MOST + 1))  # the length of a row is counted cell by cell
    return len(cells) <= _CELLS_MOST and all(
        len("".join(one.itertext())) <= _CELL_LONGEST
        and not any(name_of(inner) in BLOCKS or name_of(inner) == "br" for inner in one.iterdescendants())
        for one in cells
    )
