"""Highlights as other programs write them: Zotero, KOReader and calibre.

Formats: Zotero's annotations as its reader has them (JSON), and its notes exported as HTML or RDF, whose
``data-annotation`` holds what is needed, or as Markdown, where a link names the annotation; KOReader's exported JSON
and Markdown and its ``metadata.*.lua``; calibre's annotation collections.
"""

import datetime
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from html import unescape
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from lxml import etree

from reader import loader
from reader.corpus.annotation import Colour
from reader.loader.encoding import decode
from reader.loader.lua import read_table
from reader.loader.markup import name_of, parse_xml

_COLOURS = {
    "yellow": Colour.YELLOW, "orange": Colour.YELLOW, "#ffd400": Colour.YELLOW, "#f19837": Colour.YELLOW,
    "green": Colour.GREEN, "olive": Colour.GREEN, "#5fb236": Colour.GREEN,
    "blue": Colour.BLUE, "cyan": Colour.BLUE, "gray": Colour.BLUE, "#2ea8e5": Colour.BLUE, "#aaaaaa": Colour.BLUE,
    "red": Colour.PINK, "pink": Colour.PINK, "purple": Colour.PINK, "#ff6666": Colour.PINK, "#a28ae5": Colour.PINK,
    "#e56eee": Colour.PINK,
}  # fmt: skip
"""The colours of Zotero, KOReader and calibre, each as the nearest of ours."""

_SPAN = re.compile(
    r'<span class="(?:highlight|underline)" data-annotation="(?P<said>[^"]*)"[^>]*>(?P<text>.*?)</span>'
    r"(?P<behind>.*?)(?=<span class=\"(?:highlight|underline)\"|</p>|\n\n|\Z)",
    re.DOTALL,
)
_CITATION = re.compile(
    r'<span class="citation"[^>]*>.*?</span>(?:\)</span>)?|\(<span class="citation-item">.*?</span>\)', re.DOTALL
)
_LINK = re.compile(r"\(\[\w*\]\(zotero://open\S{1,500}?[?&]annotation=(?P<key>\w+)[^)\s]*\)\)")
_OPENING = re.compile(r"[“«„\"]")
_ESCAPED = re.compile(r"\\([\\`*_{}\[\]()#+\-.!~>|])")
_TAG = re.compile(r"<[^>]+>")
_RDF = "<rdf:RDF"
_NAMES = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
_HEAD = 1000
_QUOTES = '“”"«»'
_PAGE = re.compile(r"^### Page (?P<page>.*?) @ (?P<when>.*)$", re.MULTILINE)
_FORMATTING = re.compile(
    r"^(?P<mark>\*\*_|\*\*|\*|==|\+\+|~~|<u>)(?P<text>.*?)(?:_\*\*|\*\*|\*|==|\+\+|~~|</u>)$", re.DOTALL
)


@dataclass(frozen=True, slots=True)
class ForeignHighlight:
    """One highlight of another program; ``uid`` is its name there, ``said`` all that the program says of it."""

    text: str
    note: str = ""
    colour: Colour = Colour.YELLOW
    tags: tuple[str, ...] = ()
    title: str = ""
    created: datetime.datetime | None = None
    uid: str = ""


def read_highlights(path: Path) -> list[ForeignHighlight]:
    """Return the highlights of a file; none where it is of no kind that is known.

    Raises:
        LoadError: the file cannot be read.
    """
    with loader.refusals(path):
        loader.status_of_file(path)
        text, _ = decode(path.read_bytes())
    text = text.lstrip("\ufeff")
    found: Iterator[ForeignHighlight]
    if path.suffix.lower() == ".lua":
        found = _lua(text)
    elif text.lstrip()[:1] in "[{":
        try:
            found = _json(json.loads(text))
        except (ValueError, RecursionError):
            return []
    elif _RDF in text[:_HEAD]:
        found = _zotero_rdf(text)
    else:
        found = iter([*_zotero_note(text), *_zotero_markdown(text), *_koreader_markdown(text)])
    try:
        return [one for one in found if one.text.strip()]
    except (TypeError, AttributeError, KeyError):
        return []


def _json(read: Any) -> Iterator[ForeignHighlight]:
    if isinstance(read, Mapping) and read.get("type") == "calibre_annotation_collection":
        yield from _calibre(read)
    elif isinstance(read, Mapping) and "documents" in read:
        for one in read["documents"]:
            yield from _koreader(one)
    elif isinstance(read, Mapping) and "entries" in read:
        yield from _koreader(read)
    elif isinstance(read, Mapping) and "annotations" in read:
        yield from _zotero(read["annotations"])
    elif isinstance(read, list):
        yield from _zotero(read)


def _zotero(annotations: Any) -> Iterator[ForeignHighlight]:
    """Read annotations as Zotero's reader has them, or as its web API gives the items of kind annotation."""
    for one in annotations:
        said = one.get("data", one)
        text = said.get("text", said.get("annotationText", ""))
        tags = [
            tag.get("name", tag.get("tag", "")) if isinstance(tag, Mapping) else str(tag)
            for tag in said.get("tags", [])
        ]
        key = said.get("id", said.get("key", ""))
        yield ForeignHighlight(
            str(text or ""),
            str(said.get("comment", said.get("annotationComment", "")) or ""),
            _colour(said.get("color", said.get("annotationColor"))),
            tuple(filter(None, tags)),
            created=_moment(said.get("dateCreated", said.get("dateAdded"))),
            uid=f"zotero:{key}" if key else "",
        )


def _zotero_note(text: str) -> Iterator[ForeignHighlight]:
    """Read a note that Zotero made of annotations, exported as HTML or Markdown."""
    for found in _SPAN.finditer(text):
        said = json.loads(unquote(unescape(found["said"])))
        words = unescape(_TAG.sub("", found["text"])).strip().strip(_QUOTES)
        note = unescape(_TAG.sub("", _CITATION.sub("", found["behind"]))).strip(" \n()")
        key = said.get("annotationKey", "")
        yield ForeignHighlight(words, note, _colour(said.get("color")), uid=f"zotero:{key}" if key else "")


def _zotero_markdown(text: str) -> Iterator[ForeignHighlight]:
    """Read a note exported as Markdown: words in quotation marks, who said them, a link, and a comment behind it."""
    for line in text.splitlines() if "zotero://open" in text else ():
        place, waiting = 0, None
        for link in _LINK.finditer(line):
            quoted = line[place : link.start()].rstrip()
            if quoted.endswith(")") and "](zotero://select/" in quoted:
                quoted = quoted[: quoted.rfind("([", 0, quoted.rfind("](zotero://select/"))].rstrip()
            opening = _OPENING.search(quoted)
            if opening is None or opening.end() == len(quoted) or quoted[-1] not in '”»“"':
                continue
            if waiting is not None:
                yield replace(waiting, note=_plain(quoted[: opening.start()]))
            waiting = ForeignHighlight(_plain(quoted[opening.end() : -1]), uid=f"zotero:{link['key']}")
            place = link.end()
        if waiting is not None:
            yield replace(waiting, note=_plain(line[place:]))


def _plain(markdown: str) -> str:
    return _ESCAPED.sub(r"\1", markdown).strip()


def _zotero_rdf(text: str) -> Iterator[ForeignHighlight]:
    """Read the notes of a library that Zotero exported as RDF; each takes the title of what it is about."""
    try:
        root = parse_xml(text.encode("utf-8", "replace"))
    except etree.XMLSyntaxError:
        return
    titles: dict[str, str] = {}
    for item in root:
        title = next((one.text or "" for one in item if name_of(one) == "title"), "")
        titles |= {one.get(f"{_NAMES}resource", ""): title for one in item if name_of(one) == "isreferencedby"}
    for memo in root.iter("{*}Memo"):
        title = titles.get(memo.get(f"{_NAMES}about", ""), "")
        for value in memo.iter(f"{_NAMES}value"):
            yield from (replace(one, title=title) for one in _zotero_note(value.text or ""))


def _koreader(book: Mapping[str, Any]) -> Iterator[ForeignHighlight]:
    for one in book["entries"]:
        yield ForeignHighlight(
            str(one.get("text") or ""),
            str(one.get("note") or ""),
            _colour(one.get("color")),
            title=str(book.get("title") or ""),
            created=_moment(one.get("time")),
        )


def _koreader_markdown(text: str) -> Iterator[ForeignHighlight]:
    title = re.search(r"^# (.*)$", text, re.MULTILINE)
    pages = list(_PAGE.finditer(text))
    for number, page in enumerate(pages):
        end = pages[number + 1].start() if number + 1 < len(pages) else len(text)
        part = re.split(r"^## ", text[page.end() : end], maxsplit=1, flags=re.MULTILINE)[0]
        quote, _, note = part.strip().partition("\n---\n")
        found = _FORMATTING.match(quote.strip())
        note = re.sub(r"\n?\[[^\]]*\]\(<file://.*$", "", note, flags=re.DOTALL)
        quote = re.sub(r"\n\[[^\]]*\]\(<file://.*$", "", quote, flags=re.DOTALL)
        yield ForeignHighlight(
            found["text"] if found else quote.strip(), note.strip(), title=title[1].strip() if title else ""
        )


def _lua(text: str) -> Iterator[ForeignHighlight]:
    """Read what KOReader keeps beside a book: ``annotations`` of today, ``bookmarks`` of older versions."""
    table = read_table(text)
    properties = table.get("doc_props") or table.get("stats") or {}
    title = str(properties.get("title", "")) if isinstance(properties, Mapping) else ""
    for one in _values(table.get("annotations")):
        if "drawer" in one or "pos0" in one:  # a bookmark has neither, and a made-up text: "in Chapter Eleven"
            yield ForeignHighlight(
                str(one.get("text", "")), str(one.get("note", "")), _colour(one.get("color")),
                title=title, created=_moment(one.get("datetime")),
            )  # fmt: skip
    if not table.get("annotations"):
        for one in _values(table.get("bookmarks")):
            if one.get("highlighted"):
                note = str(one.get("text", ""))
                text = str(one.get("notes", ""))
                made = re.fullmatch(r"Page .* @ [\d: -]+", note.removeprefix("Page " if text in note else ""))
                note = "" if made or text[:20] in note else note
                yield ForeignHighlight(text, note, title=title, created=_moment(one.get("datetime")))


def _calibre(read: Mapping[str, Any]) -> Iterator[ForeignHighlight]:
    for one in read["annotations"]:
        said = one.get("annotation", one)
        if said.get("type") != "highlight" or said.get("removed"):
            continue
        style = said.get("style") or {}
        title = one.get("title") or said.get("title") or ""
        yield ForeignHighlight(
            str(said.get("highlighted_text") or ""),
            str(said.get("notes") or ""),
            _colour(style.get("which")),
            title=str(title),
            created=_moment(said.get("timestamp")),
            uid=f"calibre:{said['uuid']}" if said.get("uuid") else "",
        )


def _values(table: Any) -> list[Mapping[str, Any]]:
    values = table.values() if isinstance(table, Mapping) else table if isinstance(table, list) else []
    return [one for one in values if isinstance(one, Mapping)]


def _colour(name: Any) -> Colour:
    return _COLOURS.get(str(name).lower(), Colour.YELLOW)


def _moment(said: Any) -> datetime.datetime | None:
    try:
        if isinstance(said, int | float):
            return datetime.datetime.fromtimestamp(said, datetime.UTC)
        moment = datetime.datetime.fromisoformat(str(said))
    except (ValueError, OverflowError, OSError):
        return None
    return moment.astimezone(datetime.UTC)
