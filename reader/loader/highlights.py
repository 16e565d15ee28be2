"""Highlights as other programs write them: Zotero, KOReader and calibre.

Formats: Zotero's annotations as its reader has them (JSON), and its notes exported as HTML or RDF, whose
``data-annotation`` holds what is needed, or as Markdown, where a link names the annotation; KOReader's exported JSON
and Markdown and its ``metadata.*.lua``; calibre's annotation collections.
"""

import datetime
import json
import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from html import unescape
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from lxml import etree

from reader import loader
from reader.corpus.annotation import Colour
from reader.language.tags import clean_tags, plain
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
    r'<span class="(?:highlight|underline)" data-annotation="(?P<said>[^"]*)"[^<>]*>(?P<text>.{0,20000}?)</span>'
    r"(?P<behind>.*?)(?=<span class=\"(?:highlight|underline)\"|</p>|\n\n|\Z)",
    re.DOTALL,
)
_CITATION = re.compile(
    r'<span class="citation"[^<>]*>.{0,2000}?</span>(?:\)</span>)?|\(<span class="citation-item">.{0,2000}?</span>\)',
    re.DOTALL,
)
_LINK = re.compile(r"\(\[\w*\]\(zotero://open\S{1,500}?[?&]annotation=(?P<key>\w+)[^)\s]*\)\)")
_OPENING = re.compile(r"[“«„\"]")
_ESCAPED = re.compile(r"\\([\\`*_{}\[\]()#+\-.!~>|])")
_TAG = re.compile(r"<[^<>]+>")
_RDF = "<rdf:RDF"
_NAMES = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
_HEAD = 1000
_QUOTES = '“”"«»'
_PAGE = re.compile(r"^### Page (?P<page>.*?) @ (?P<when>.*)$", re.MULTILINE)
_FILE = re.compile(r"\n?\[[^\]]{0,1000}\]\(<file://.*$", re.DOTALL)
_SPOILT = (TypeError, AttributeError, KeyError, ValueError)
"""What comes of an entry that is not made as its program makes them: it is left out, and the others are read."""

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
    return [_sound(one) for one in found if one.text.strip()]


def _json(read: Any) -> Iterator[ForeignHighlight]:
    if isinstance(read, Mapping) and read.get("type") == "calibre_annotation_collection":
        yield from _each(read.get("annotations"), _calibre)
    elif isinstance(read, Mapping) and "documents" in read:
        for book in _list(read["documents"]):
            yield from _koreader(book)
    elif isinstance(read, Mapping) and "entries" in read:
        yield from _koreader(read)
    elif isinstance(read, Mapping) and "annotations" in read:
        yield from _each(read["annotations"], _zotero)
    elif isinstance(read, list):
        yield from _each(read, _zotero)


def _each(entries: Any, reading: Callable[[Any], ForeignHighlight | None]) -> Iterator[ForeignHighlight]:
    for one in _list(entries):
        with suppress(*_SPOILT):
            if (highlight := reading(one)) is not None:
                yield highlight


def _zotero(one: Any) -> ForeignHighlight:
    """Read an annotation as Zotero's reader has it, or as its web API gives an item of the kind annotation."""
    said = one.get("data", one)
    named = [tag.get("name", tag.get("tag")) if isinstance(tag, Mapping) else tag for tag in _list(said.get("tags"))]
    key = _text(said.get("id", said.get("key")))
    return ForeignHighlight(
        _text(said.get("text", said.get("annotationText"))),
        _text(said.get("comment", said.get("annotationComment"))),
        _colour(said.get("color", said.get("annotationColor"))),
        tuple(filter(None, map(_text, named))),
        created=_moment(said.get("dateCreated", said.get("dateAdded"))),
        uid=f"zotero:{key}" if key else "",
    )


def _zotero_note(text: str) -> Iterator[ForeignHighlight]:
    """Read a note that Zotero made of annotations, exported as HTML or Markdown."""
    for found in _SPAN.finditer(text):
        said = None
        with suppress(ValueError, RecursionError):
            said = json.loads(unquote(unescape(found["said"])))
        said = said if isinstance(said, Mapping) else {}
        words = unescape(_TAG.sub("", found["text"])).strip().strip(_QUOTES)
        note = unescape(_TAG.sub("", _CITATION.sub("", found["behind"]))).strip(" \n()")
        key = _text(said.get("annotationKey"))
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


def _koreader(book: Any) -> Iterator[ForeignHighlight]:
    if isinstance(book, Mapping):
        title = _text(book.get("title"))
        yield from _each(
            book.get("entries"),
            lambda one: ForeignHighlight(
                _text(one.get("text")),
                _text(one.get("note")),
                _colour(one.get("color")),
                title=title,
                created=_moment(one.get("time")),
            ),
        )


def _koreader_markdown(text: str) -> Iterator[ForeignHighlight]:
    title = re.search(r"^# (.*)$", text, re.MULTILINE)
    pages = list(_PAGE.finditer(text))
    for number, page in enumerate(pages):
        end = pages[number + 1].start() if number + 1 < len(pages) else len(text)
        part = re.split(r"^## ", text[page.end() : end], maxsplit=1, flags=re.MULTILINE)[0]
        quote, _, note = part.strip().partition("\n---\n")
        found = _FORMATTING.match(quote.strip())
        note, quote = _FILE.sub("", note), _FILE.sub("", quote)
        yield ForeignHighlight(
            found["text"] if found else quote.strip(), note.strip(), title=title[1].strip() if title else ""
        )


def _lua(text: str) -> Iterator[ForeignHighlight]:
    """Read what KOReader keeps beside a book: ``annotations`` of today, ``bookmarks`` of older versions."""
    table = read_table(text)
    properties = table.get("doc_props") or table.get("stats") or {}
    title = _text(properties.get("title")) if isinstance(properties, Mapping) else ""
    for one in _values(table.get("annotations")):
        if "drawer" in one or "pos0" in one:  # a bookmark has neither, and a made-up text: "in Chapter Eleven"
            yield ForeignHighlight(
                _text(one.get("text")), _text(one.get("note")), _colour(one.get("color")),
                title=title, created=_moment(one.get("datetime")),
            )  # fmt: skip
    if not table.get("annotations"):
        for one in _values(table.get("bookmarks")):
            if one.get("highlighted"):
                note, text = _text(one.get("text")), _text(one.get("notes"))
                made = re.fullmatch(r"Page .* @ [\d: -]+", note.removeprefix("Page " if text in note else ""))
                note = "" if made or text[:20] in note else note
                yield ForeignHighlight(text, note, title=title, created=_moment(one.get("datetime")))


def _calibre(one: Any) -> ForeignHighlight | None:
    said = one.get("annotation", one)
    if said.get("type") != "highlight" or said.get("removed"):
        return None
    style, key = said.get("style"), _text(said.get("uuid"))
    return ForeignHighlight(
        _text(said.get("highlighted_text")),
        _text(said.get("notes")),
        _colour(style.get("which") if isinstance(style, Mapping) else ""),
        title=_text(one.get("title") or said.get("title")),
        created=_moment(said.get("timestamp")),
        uid=f"calibre:{key}" if key else "",
    )


def _text(said: Any) -> str:
    """Return words, or a number in digits; what is neither says nothing."""
    return said if isinstance(said, str) else str(said) if isinstance(said, int | float) and said else ""


def _list(said: Any) -> list[Any]:
    return said if isinstance(said, list) else []


def _sound(one: ForeignHighlight) -> ForeignHighlight:
    """Return a highlight as it can be stored."""
    note, title, tags = plain(one.note), plain(one.title), clean_tags(one.tags)
    return replace(one, text=plain(one.text), note=note, title=title, uid=plain(one.uid), tags=tags)


def _values(table: Any) -> list[Mapping[str, Any]]:
    values = table.values() if isinstance(table, Mapping) else table if isinstance(table, list) else []
    return [one for one in values if isinstance(one, Mapping)]


def _colour(name: Any) -> Colour:
    return _COLOURS.get(str(name).lower(), Colour.YELLOW)


def _moment(said: Any) -> datetime.datetime | None:
    try:
        if isinstance(said, int | float):
            return datetime.datetime.fromtimestamp(said, datetime.UTC)
        return datetime.datetime.fromisoformat(str(said)).astimezone(datetime.UTC)
    except (ValueError, OverflowError, OSError):
        return None
