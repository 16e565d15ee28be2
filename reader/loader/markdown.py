"""Markdown files: the marks are taken away, the paragraphs stay."""

import html
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from reader.corpus.metadata import Metadata
from reader.errors import FileTooLarge
from reader.loader.dates import day_of
from reader.loader.encoding import decode
from reader.loader.extract import Extract, join

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markdown_it.token import Token

_FRONT = re.compile(r"\s*(?P<fence>---|\+\+\+)[ \t]*\n(?P<lines>.*?)\n(?:(?P=fence)|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_FIELD = re.compile(r"(\w+)[ \t]*[:=][ \t]*(.*)")
_MEMBER = re.compile(r"[ \t]*-[ \t]+(.+)")
_COMMENT = re.compile(r"<!--.*?(?:-->|\Z)|<(script|style)\b.*?(?:</\1\s*>|\Z)", re.DOTALL | re.IGNORECASE)
_BREAK = re.compile(r"<(?:br|/p|/div|/h[1-6]|/li|/tr)\b[^<>]*>", re.IGNORECASE)
_TAG = re.compile(r"</?[A-Za-z][^<>]*>")
_DASH = re.compile(r"[–—−―‒-]\s")
_ENDED = re.compile(r"[.?!…:][»”\"’)\]*_]*$")
_WIDEST_WRAPPED = 120
"""Lines inside a paragraph that are no longer than this, in code points, are taken for one that was wrapped."""

_LAST_PARTS, _LAST_LETTERS = 8, 40
"""Where the end of a line is looked for: a paragraph may have a hundred thousand lines."""

_DEEPEST = 60
_MOST_BRACKETS = 50_000
"""In a text that has more, links are not looked for: each bracket is tried as many times as others may stand in it."""

_LARGEST_BYTES = 30 << 20


def read(path: Path, data: bytes) -> Extract:
    """Read a Markdown file.

    Raises:
        FileTooLarge: taking it apart would take minutes.
        UnicodeError: the bytes are no text.
    """
    from markdown_it import MarkdownIt

    if len(data) > _LARGEST_BYTES:
        raise FileTooLarge(path)
    text, encoding = decode(data)
    metadata, start = _front(text)
    marks = MarkdownIt("commonmark", {"maxNesting": _DEEPEST}).enable(["table", "strikethrough"])
    if text.count("[") > _MOST_BRACKETS:
        marks.disable(["link", "image"])
    tokens = marks.parse(text[start:])
    if not metadata.title and len(tokens) > 1 and tokens[0].type == "heading_open":
        metadata = replace(metadata, title=_line(tokens[1]).replace("\n", " "))
    return Extract(join(_paragraphs(tokens)), encoding, metadata)


def _front(text: str) -> tuple[Metadata, int]:
    """Read the block of ``key: value`` lines that a file may begin with, and return where it ends."""
    block = _FRONT.match(text)
    if block is None:
        return Metadata(), 0
    fields: dict[str, list[str]] = {}
    name = ""
    for line in block["lines"].split("\n"):
        if field := _FIELD.match(line):
            name = field[1].lower()
            fields[name] = [one for one in map(_unquoted, field[2].strip().strip("[]").split(", ")) if one]
        elif (member := _MEMBER.match(line)) and name:
            fields[name].append(_unquoted(member[1]))
    if not fields:
        return Metadata(), 0
    told = {name: ", ".join(values) for name, values in fields.items()}
    metadata = Metadata(
        title=told.get("title", ""),
        author=told.get("author") or told.get("authors") or told.get("by") or "",
        source=told.get("source") or told.get("publisher") or told.get("site") or "",
        published=day_of(told.get("date") or told.get("published")),
    )
    return metadata, block.end()


def _unquoted(words: str) -> str:
    bare = words.strip()
    return bare[1:-1] if len(bare) > 1 and bare[0] == bare[-1] and bare[0] in "\"'" else bare


def _paragraphs(tokens: "Sequence[Token]") -> Iterator[str]:
    wrapped = all(len(line) <= _WIDEST_WRAPPED for token in tokens for line in _broken_lines(token))
    marks: list[str] = []
    cells: list[str] | None = None
    for token in tokens:
        if token.type == "list_item_open":
            marks.append(f"{token.info}{token.markup} " if token.info else "- " if token.markup == "-" else "• ")
        elif token.type == "list_item_close":
            marks[-1:] = []
        elif token.type == "tr_open":
            cells = []
        elif token.type == "tr_close" and cells is not None:
            yield "\t".join(cells)
            cells = None
        elif token.type == "inline":
            line = _line(token, wrapped=wrapped)
            if cells is not None:
                cells.append(line)
                continue
            mark, marks[-1:] = (marks[-1], [""]) if marks else ("", [])
            yield mark + line
        elif token.type in ("fence", "code_block"):
            yield token.content
        elif token.type == "html_block":
            yield _without_tags(token.content)


def _broken_lines(token: "Token") -> list[str]:
    """Return those lines of a paragraph that another line follows."""
    return token.content.split("\n")[:-1] if token.type == "inline" else []


def _line(token: "Token", *, wrapped: bool = True) -> str:
    parts: list[str] = []
    children = token.children or []
    for place, child in enumerate(children):
        if child.type in ("text", "code_inline", "text_special"):
            parts.append(child.content)
        elif child.type == "hardbreak":
            parts.append("\n")
        elif child.type == "softbreak":
            following = next((one.content for one in children[place + 1 :] if one.content), "")
            turn = _DASH.match(following) and _ENDED.search("".join(parts[-_LAST_PARTS:])[-_LAST_LETTERS:])
            parts.append("\n" if turn or not wrapped else " ")
        elif child.type == "html_inline" and _BREAK.match(child.content):
            parts.append("\n")
    return "".join(parts)


def _without_tags(block: str) -> str:
    return html.unescape(_TAG.sub("", _BREAK.sub("\n", _COMMENT.sub("", block))))
