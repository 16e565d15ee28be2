"""A draft article: its paragraphs, and which of them are set as quotations."""

import re
from dataclasses import dataclass
from pathlib import Path

from reader import loader
from reader.loader.archive import Archive
from reader.loader.encoding import decode
from reader.loader.markup import parse_xml

_QUOTE_STYLE = re.compile("quote|quotation|цитат|дәйексөз|zitat", re.IGNORECASE)
_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_MARKDOWN = (".md", ".markdown")
_OFFICE = (".docx", ".docm")


@dataclass(frozen=True, slots=True)
class Draft:
    """The text of a draft, a paragraph on each line, and the numbers (from 0) of the lines that are quotations."""

    text: str
    blocks: frozenset[int] = frozenset()


def read_draft(path: Path) -> Draft:
    """Read a draft in any format that documents come in.

    Raises:
        LoadError: the file cannot be read.
    """
    suffix = path.suffix.lower()
    if suffix in _MARKDOWN:
        with loader.refusals(path):
            loader.status_of_file(path)
            return markdown_draft(decode(path.read_bytes())[0])
    document = loader.load(path)
    lines = document.text.split("\n")
    if suffix not in _OFFICE:
        return Draft(document.text)
    styled = {_words(one) for one in _styled(path)}
    return Draft(document.text, frozenset(number for number, line in enumerate(lines) if _words(line) in styled))


def markdown_draft(text: str) -> Draft:
    """Return a draft that is written in Markdown, without its marks."""
    from markdown_it import MarkdownIt

    lines: list[str] = []
    blocks: set[int] = set()
    depth = 0
    for token in MarkdownIt("commonmark").parse(text):
        depth += (token.type == "blockquote_open") - (token.type == "blockquote_close")
        if token.type == "inline":
            words = "".join(
                "\n" if child.type == "hardbreak" else " " if child.type == "softbreak" else child.content
                for child in token.children or ()
            )
            for line in words.split("\n"):
                blocks |= {len(lines)} if depth else set()
                lines.append(line)
    return Draft("\n".join(lines), frozenset(blocks))


def _styled(path: Path) -> list[str]:
    """Return the paragraphs of a Word file that have a style for quotations."""
    archive = Archive(path, path.read_bytes(), "DOCX")
    name = "word/document.xml"
    if not archive.has(name):
        return []
    names = {}
    if archive.has("word/styles.xml"):
        for style in parse_xml(archive.read("word/styles.xml")).iter(f"{_WORD}style"):
            title = style.find(f"{_WORD}name")
            names[style.get(f"{_WORD}styleId")] = title.get(f"{_WORD}val") if title is not None else ""
    found = []
    for paragraph in parse_xml(archive.read(name)).iter(f"{_WORD}p"):
        style = paragraph.find(f"{_WORD}pPr/{_WORD}pStyle")
        given = style.get(f"{_WORD}val") if style is not None else ""
        if given and _QUOTE_STYLE.search(f"{given} {names.get(given, '')}"):
            found.append("".join(text.text or "" for text in paragraph.iter(f"{_WORD}t")))
    return found


def _words(line: str) -> str:
    return " ".join(line.split())
